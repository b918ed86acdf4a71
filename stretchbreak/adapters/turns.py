# SPDX-License-Identifier: Apache-2.0
"""Calling later on the Qt loop: on the next turn, or again after growing pauses."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class NextTurn(QObject):
    """Calls what it was given, in order, on the next turn of the event loop; never re-entrantly."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run)

    def call(self, what: Callable[[], None]) -> None:
        self._calls.append(what)
        self._timer.start()

    def clear(self) -> None:
        self._timer.stop()
        self._calls.clear()

    def _run(self) -> None:
        calls, self._calls = self._calls, []
        while calls:
            what = calls.pop(0)
            try:
                what()
            except BaseException:
                for left in calls:  # one caller's fault is not the others'
                    self.call(left)
                raise


class Retry(QObject):
    """Tries again after 1 s, 2 s, 4 s … 60 s, so that nothing spins while a thing is gone.

    `worked` says that the last try succeeded. The pause starts over only when that lasted a
    while: a server that accepts and drops at once would otherwise be asked every second.
    """

    def __init__(
        self,
        again: Callable[[], None],
        parent: QObject | None = None,
        *,
        first: float = 1.0,
        longest: float = 60.0,
    ) -> None:
        super().__init__(parent)
        self._first, self._longest = first, longest
        self._pause = first
        self._worked_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(again)

    @property
    def pause(self) -> float:
        """Seconds that the next `later` will wait."""
        return self._pause

    def worked(self) -> None:
        self._worked_at = time.monotonic()

    def later(self) -> None:
        lasted = time.monotonic() - self._worked_at if self._worked_at is not None else 0.0
        if lasted > 10 * self._first:
            self._pause = self._first
        self._worked_at = None
        coarse = Qt.TimerType.VeryCoarseTimer if self._pause >= 20 else Qt.TimerType.CoarseTimer
        self._timer.setTimerType(coarse)
        self._timer.start(int(self._pause * 1000))
        self._pause = min(self._pause * 2, self._longest)

    def stop(self) -> None:
        self._timer.stop()
        self._pause = self._first
        self._worked_at = None
