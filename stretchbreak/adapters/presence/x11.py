# SPDX-License-Identifier: Apache-2.0
"""Input on X11, by alarms that the X server sends: no polling, no thread.

The server's idle counter stands still while the machine sleeps.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from stretchbreak.adapters.presence.telling import Telling
from stretchbreak.adapters.presence.xsync import Alarm, Test, XLostError, XMissingError, XSync
from stretchbreak.adapters.turns import NextTurn, Retry
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore

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
        return self._asking(lambda x: x.idle())

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
                ).format(why=error),
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
        self._alarms = ()

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
        milliseconds = max(1, round(watched * 1000))
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

    def _went_off(self, alarms: list[Alarm]) -> None:
        for alarm in alarms:
            if alarm.number in self._alarms:  # else one of a threshold that is no longer watched
                self._is_at(alarm.idle)

    def _is_at(self, idle: float) -> None:
        self._telling.silence_is(idle)
