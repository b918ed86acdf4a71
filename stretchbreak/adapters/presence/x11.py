# SPDX-License-Identifier: Apache-2.0
"""Input on X11, by alarms that the X server sends: no polling, no thread.

The server's idle counter stands still while the machine sleeps. It starts over with input, and
when a program asks for that, as `xset s reset` and players do. Once it has been silent for a while
devices are listened to, and a counter that starts over without one of them counts for nothing.
What a program asks for more often than that while (a sixth of the watched silence, 10 s at most)
still looks like somebody at work.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

from stretchbreak.adapters.presence.stillness import marks
from stretchbreak.adapters.presence.telling import Telling
from stretchbreak.adapters.presence.xsync import (
    Alarm,
    Test,
    Touched,
    XLostError,
    XMissingError,
    XSync,
)
from stretchbreak.adapters.spoken import spoken
from stretchbreak.adapters.turns import NextTurn, Retry
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore

# A device that made the counter start over is heard of at the same moment, or soon after.
_SOON_MS = 200
T = TypeVar("T")


class X11InputSensor(QObject):
    """The InputSensor of an X11 session: two alarms on the idle counter, at the same silence."""

    def __init__(
        self,
        display: str | None = None,
        parent: QObject | None = None,
        *,
        first_pause: float = 1.0,
    ) -> None:
        """`display` such as ":0"; None takes DISPLAY."""
        super().__init__(parent)
        self._display = display
        self._telling = Telling(self)
        self._x: XSync | None = None
        self._notifier: QSocketNotifier | None = None
        self._alarms: tuple[int, ...] = ()
        self._early = 0.0  # from this silence on devices are listened to
        self._last_input: float | None = None  # known while they are
        # A server that has never told of a device is not believed when it tells of none.
        self._has_told = False
        self._in_time = QTimer(self)
        self._in_time.setSingleShot(True)
        self._in_time.timeout.connect(self._reached)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._nobody_told)
        self._next_turn = NextTurn(self)
        self._retry = Retry(self._connect, self, first=first_pause)

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
        self._connect()

    def watch(self, silence: float) -> None:
        if self._telling.watch(silence):
            self._asking(self._set_alarms)

    def silence(self) -> float | None:
        """See InputSensor; one question to the X server, which answers at once or is gone."""
        idle = self._asking(lambda x: x.idle())
        if idle is not None and self._last_input is None and idle >= self._early and self._alarms:
            # Its alarm should be on the way. Should it have been lost, this makes up for it.
            self._next_turn.call(lambda: self._is_at(idle))
        return idle if idle is None or not self._has_told else max(idle, self._still())

    def stop(self) -> None:
        self._retry.stop()
        self._next_turn.clear()
        self._disconnect()
        self._telling.stop()

    def _connect(self) -> None:
        try:
            self._x = XSync(self._display)
        except XMissingError as error:
            self._telling.health_is(
                Condition.MISSING,
                QCoreApplication.translate(
                    "Health",
                    "Input cannot be seen here ({why}). Install libxcb and libxcb-sync "
                    "(on Debian: libxcb-sync1) if they are missing.",
                ).format(why=spoken(error)),
            )
            return
        except XLostError:
            self._lost()
            return
        self._retry.worked()
        self._notifier = QSocketNotifier(self._x.fileno, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._asking(self._set_alarms)
        if self._x is not None:
            self._telling.health_is(Condition.LIVE)

    def _disconnect(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._x is not None:
            self._x.close()
            self._x = None
        self._in_time.stop()
        self._soon.stop()
        self._alarms, self._last_input, self._has_told = (), None, False

    def _lost(self) -> None:
        self._disconnect()
        display = self._display or os.environ.get("DISPLAY", "")
        self._telling.health_is(
            Condition.BROKEN,
            QCoreApplication.translate(
                "Health", "The display “{display}” does not answer. Trying again."
            ).format(display=display),
        )
        self._retry.later()

    def _asking(self, ask: Callable[[XSync], T]) -> T | None:
        """What `ask` gives; None when there is no X server to ask, or no longer."""
        if self._x is None:
            return None
        try:
            answer = ask(self._x)
            waiting = self._x.queued()
        except XLostError:
            self._lost()
            return None
        if waiting:
            self._next_turn.call(lambda: self._went_off(waiting))
        return answer

    def _set_alarms(self, x: XSync) -> None:
        for alarm in self._alarms:
            x.drop_alarm(alarm)
        self._alarms = ()
        watched = self._telling.watched
        if watched is None:
            return
        self._early = min(marks(watched, seen=True))
        # One pair of alarms and not two: with two on one counter X servers forget the higher one.
        # From the early one on the silence is known here, and a timer does for the rest.
        figure = self._early if x.tells_touches else watched
        milliseconds = max(1, round(figure * 1000))
        # One less for the way down: a fall is seen only from above its value, and the counter may
        # stand at exactly `milliseconds` when the input comes.
        self._alarms = (
            x.set_alarm(milliseconds, Test.RISES),
            x.set_alarm(milliseconds - 1, Test.FALLS),
        )
        # The alarms tell of crossings only, and this one may be past already.
        self._is_at(x.idle())

    def _read(self) -> None:
        if self._x is not None:
            try:
                self._went_off(self._x.arrived())
            except XLostError:
                self._lost()

    def _went_off(self, events: list[Alarm | Touched]) -> None:
        for event in events:
            if isinstance(event, Touched):
                self._touched()
            elif event.number in self._alarms:  # else of a figure that is no longer watched
                self._is_at(event.idle)

    def _is_at(self, idle: float) -> None:
        if self._last_input is None:
            self._telling.silence_is(idle)
            if idle >= self._early:
                self._asking(lambda x: self._listen(x, idle))
        elif idle >= self._early or self._has_told:
            self._reached()
        else:
            self._soon.start()

    def _listen(self, x: XSync, idle: float) -> None:
        """Hear of the next thing that a device does."""
        if not x.tells_touches:
            return
        self._last_input = time.monotonic() - idle
        x.hear_touches(on=True)
        now = x.idle()
        if now < self._early:  # it came before they were listened to
            self._stop_listening()
            self._telling.silence_is(now)
        else:
            self._reached()

    def _stop_listening(self) -> None:
        self._last_input = None
        self._in_time.stop()
        self._soon.stop()
        if self._x is not None:
            self._x.hear_touches(on=False)

    def _touched(self) -> None:
        if self._last_input is not None:  # else one more of many
            self._has_told = True
            self._stop_listening()
            self._telling.silence_is(0.0)

    def _nobody_told(self) -> None:
        """The counter has started over, and this server may be one that tells of no device."""
        self._stop_listening()
        self._asking(lambda x: self._is_at(x.idle()))

    def _still(self) -> float:
        return 0.0 if self._last_input is None else time.monotonic() - self._last_input

    def _reached(self) -> None:
        """No device did anything so far, whatever the counter says; it may be behind."""
        still, watched = self._still(), self._telling.watched
        self._telling.silence_is(still)
        if watched is not None and still < watched:
            self._in_time.start(round((watched - still) * 1000) + 1)
