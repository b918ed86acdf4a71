# SPDX-License-Identifier: Apache-2.0
"""Input where the system can be asked for the silence but tells of none by itself.

The question is put when the watched silence can first have been reached: after three seconds of
work for three seconds, after a minute for a minute. While it is silent somebody else tells of the
next input, or the question is put every few seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from stretchbreak.adapters.presence.telling import Telling
from stretchbreak.adapters.turns import Retry
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore

# While silent: how often to ask where something tells of input (it may be lost), and where not.
_ASK_SELDOM, _ASK_OFTEN = 60.0, 10.0
# The question is put a moment after the silence can have been reached.
_AFTER = 0.05


class UnseenError(Exception):
    """The system does not say how long there has been no input; the text says why."""


class NextInput(Protocol):
    """Something that calls back once, at the next input."""

    def listen(self, on_input: Callable[[], None]) -> bool:
        """False when it cannot."""

    def ignore(self) -> None: ...


class NobodyTells:
    """Where nothing tells of the next input."""

    def listen(self, on_input: Callable[[], None]) -> bool:
        del on_input
        return False

    def ignore(self) -> None:
        """Nothing to end."""


class AdaptiveInputSensor(QObject):
    """The InputSensor over `idle()`: seconds since the last input; it raises UnseenError."""

    def __init__(
        self,
        idle: Callable[[], float],
        next_input: NextInput | None = None,
        parent: QObject | None = None,
        *,
        ask_often: float = _ASK_OFTEN,
        first_pause: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self._idle, self._next_input = idle, next_input or NobodyTells()
        self._ask_often = ask_often
        self._telling = Telling(self)
        self._listening = False
        self._retry = Retry(self._look, self, first=first_pause)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

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
        self._look()

    def watch(self, silence: float) -> None:
        if self._telling.watch(silence):
            self._stop_listening()
            self._look()

    def silence(self) -> float | None:
        if not self._telling.live:
            return None
        try:
            return self._idle()
        except UnseenError as error:
            self._lost(error)
            return None

    def stop(self) -> None:
        self._timer.stop()
        self._retry.stop()
        self._stop_listening()
        self._telling.stop()

    def _look(self) -> None:
        try:
            idle = self._idle()
        except UnseenError as error:
            self._lost(error)
            return
        self._retry.worked()
        self._telling.health_is(Condition.LIVE)
        self._telling.silence_is(idle)
        watched = self._telling.watched
        if watched is None:
            return
        if not self._telling.silent:
            self._stop_listening()
            self._ask_in(watched - idle + _AFTER)
            return
        if not self._listening:
            self._listening = self._next_input.listen(self._on_input)
            # What came a moment before, nobody told of: the first look is an early one.
            self._ask_in(self._ask_often)
            return
        self._ask_in(_ASK_SELDOM)

    def _on_input(self) -> None:
        self._stop_listening()
        self._look()

    def _ask_in(self, seconds: float) -> None:
        kind = Qt.TimerType.CoarseTimer if seconds > 2 else Qt.TimerType.PreciseTimer
        self._timer.setTimerType(kind)
        self._timer.start(max(1, round(seconds * 1000)))

    def _stop_listening(self) -> None:
        if self._listening:
            self._listening = False
            self._next_input.ignore()

    def _lost(self, error: UnseenError) -> None:
        self._timer.stop()
        self._stop_listening()
        detail = QCoreApplication.translate(
            "Health", "The system does not say whether there is input ({why}). Trying again."
        ).format(why=error)
        self._telling.health_is(Condition.BROKEN, detail)
        self._retry.later()
