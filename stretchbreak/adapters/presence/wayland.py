# SPDX-License-Identifier: Apache-2.0
"""Input on Wayland, by the messages of the compositor: no polling, no thread, no library.

Version 2 of the protocol tells of input alone beside input-or-inhibitor. When the first is silent
and the second is not, something keeps the screen on: a call, a video. Older compositors tell of no
silence while that is so, and neither can this sensor.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

from stretchbreak.adapters.presence.stillness import LONGEST, PASSIVE_AFTER, Stillness, marks
from stretchbreak.adapters.presence.telling import Telling
from stretchbreak.adapters.presence.wayland_idle import (
    Alert,
    IdleProtocol,
    offers_idle,
    open_idle,
)
from stretchbreak.adapters.presence.wayland_wire import WaylandLostError, Wire
from stretchbreak.adapters.spoken import spoken
from stretchbreak.adapters.turns import Retry
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore
from stretchbreak.domain.sentence import Sentence

# So long the first start waits for an answer, which is a hundred times what one takes; a
# compositor that needs longer is heard when it speaks.
_FIRST_WAIT = 0.25
# No answer for so long is as good as no compositor.
_NO_ANSWER = 10.0


class WaylandInputSensor(QObject):
    """The InputSensor of a Wayland session. While the compositor offers no protocol: MISSING."""

    def __init__(
        self,
        environ: Mapping[str, str],
        parent: QObject | None = None,
        *,
        first_pause: float = 1.0,
        longest: float = LONGEST,
        passive_after: float = PASSIVE_AFTER,
    ) -> None:
        """longest: the silence, in seconds, by which input and inhibitors are told apart."""
        super().__init__(parent)
        self._environ, self._longest = environ, longest
        self._telling = Telling(self)
        self._stillness = Stillness()
        self._was_live = self._started = False
        self._wire: Wire | None = None
        self._notifier: QSocketNotifier | None = None
        self._idle: IdleProtocol | None = None
        self._alerts: dict[float, Alert] = {}
        self._inhibitable: Alert | None = None
        self._retry = Retry(self._connect, self, first=first_pause)
        self._no_answer = _single_shot(self, _NO_ANSWER, self._give_up)
        self._passive = _single_shot(self, passive_after - longest, self._look_for_passive)

    @property
    def health(self) -> Health:
        return self._telling.health

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None:
        self._telling.to(on_edge, on_health, on_playing)
        self._started = True
        self._connect(_FIRST_WAIT)

    def watch(self, silence: float) -> None:
        if self._telling.watch(silence):
            self._asking(self._arrange)
            self._tell_silence()

    def silence(self) -> float | None:
        return self._stillness.seconds() if self._telling.live else None

    def stop(self) -> None:
        self._started = self._was_live = False
        self._retry.stop()
        self._disconnect()
        self._telling.stop()
        self._stillness.forget(seen=True)

    def _connect(self, wait: float = 0.0) -> None:
        try:
            wire = self._wire = Wire(socket_path(self._environ), self._look_at_globals)
            wire.wait_until_ready(wait)
        except WaylandLostError as error:
            self._lost(error)
            return
        if self._wire is not wire:  # it was lost again with the first request
            return
        self._notifier = QSocketNotifier(wire.fileno, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        if not wire.ready:
            self._no_answer.start()

    def _look_at_globals(self) -> None:
        """What is offered is known, or has changed: a seat can come and go."""
        self._no_answer.stop()
        self._asking(self._arrange)

    def _give_up(self) -> None:
        self._lost(WaylandLostError(Sentence("it does not answer")))

    def _read(self) -> None:
        if self._wire is not None:
            try:
                self._wire.read()
            except WaylandLostError as error:
                self._lost(error)

    def _asking(self, ask: Callable[[Wire], None]) -> None:
        if self._wire is not None and self._wire.ready:
            try:
                ask(self._wire)
            except WaylandLostError as error:
                self._lost(error)

    def _arrange(self, wire: Wire) -> None:
        """Ask to be told of what must be told of now, and of nothing else."""
        if self._idle is not None and not self._idle.offered:
            for alert in (*self._alerts.values(), self._inhibitable):
                if alert is not None:
                    self._idle.drop(alert)
            self._forget_alerts()
            self._stillness.forget(seen=False)
        if self._idle is None:
            self._idle = open_idle(wire)
            if self._idle is None:
                self._say_what_is_missing(wire)
                return
            self._now_live(self._idle)
        wanted = marks(self._telling.watched, seen=self._stillness.seen, longest=self._longest)
        for alert in [a for a in self._alerts.values() if a.seconds not in wanted]:
            # An idle one stays until it has told of the input that ends this silence: the new
            # ones cannot, for they count from now.
            if not alert.idle:
                del self._alerts[alert.seconds]
                self._idle.drop(alert)
        for seconds in wanted - self._alerts.keys():
            self._alerts[seconds] = self._idle.alert(seconds, self._on_alert)
        if self._idle.tells_passive and self._inhibitable is None:
            self._inhibitable = self._idle.alert(
                self._longest, self._on_inhibitable, input_only=False
            )

    def _on_alert(self, alert: Alert) -> None:
        if alert.idle:
            self._stillness.reached(alert.seconds)
        else:
            self._stillness.ended()
        self._tell_silence()
        self._weigh_passive()
        if not alert.idle:
            self._asking(self._arrange)

    def _on_inhibitable(self, _alert: Alert) -> None:
        self._weigh_passive()

    def _tell_silence(self) -> None:
        if self._telling.live:
            self._telling.silence_is(self._stillness.seconds())

    def _weigh_passive(self) -> None:
        """Both alerts come at the same time when nothing inhibits; else the wait is for a person
        who reads in a window that plays something."""
        silent = self._alerts.get(self._longest)
        inhibited = self._inhibitable is not None and not self._inhibitable.idle
        if silent is None or not silent.idle or not inhibited:
            self._passive.stop()
            self._telling.playing_is(False)
        elif not self._passive.isActive():
            self._passive.start()

    def _look_for_passive(self) -> None:
        self._telling.playing_is(True)

    def _now_live(self, idle: IdleProtocol) -> None:
        if self._was_live:  # what happened meanwhile is not known
            self._stillness.forget(seen=False)
            self._telling.start_over()
        self._was_live = True
        self._retry.worked()
        detail = (
            ""
            if idle.tells_passive
            else QCoreApplication.translate(
                "Health", "While a video or a call keeps the screen on, silence is not told here."
            )
        )
        self._telling.health_is(Condition.LIVE, detail)

    def _say_what_is_missing(self, wire: Wire) -> None:
        self._retry.worked()
        if offers_idle(wire):
            detail = QCoreApplication.translate(
                "Health", "This session has no keyboard and no pointer at the moment."
            )
            self._telling.health_is(Condition.BROKEN, detail)
            return
        detail = QCoreApplication.translate(
            "Health",
            "This Wayland session does not tell programs whether there is input. Tell it "
            "yourself: “I'm sitting”, “I just moved” in the menu; or log in to an X11 session.",
        )
        self._telling.health_is(Condition.MISSING, detail)

    def _forget_alerts(self) -> None:
        self._idle = self._inhibitable = None
        self._alerts.clear()
        self._passive.stop()
        self._telling.playing_is(False)

    def _disconnect(self) -> None:
        self._no_answer.stop()
        self._forget_alerts()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def _lost(self, error: WaylandLostError) -> None:
        self._disconnect()
        if not self._started:
            return
        detail = QCoreApplication.translate(
            "Health", "The Wayland compositor does not answer ({why}). Trying again."
        ).format(why=spoken(error))
        self._telling.health_is(Condition.BROKEN, detail)
        self._retry.later()


def socket_path(environ: Mapping[str, str]) -> str:
    """Where the compositor of this session listens. Raises WaylandLostError."""
    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = environ.get("XDG_RUNTIME_DIR", "")
    if not folder and not name.startswith("/"):
        raise WaylandLostError(Sentence("XDG_RUNTIME_DIR is not set"))
    return str(Path(folder) / name)


def _single_shot(parent: QObject, seconds: float, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(int(seconds * 1000))
    timer.timeout.connect(call)
    return timer
