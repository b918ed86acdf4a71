# SPDX-License-Identifier: Apache-2.0
"""Has a stretch ready when somebody may soon ask for one: a menu opens, a reminder is due.

Importing and reading takes a third of a second, which nobody should wait for after a click, and
megabytes, which a tray that rests should not hold. So it happens in between, piece by piece.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

FIRST_MS, NEXT_MS = 150, 10  # what was asked for is painted first
MODULES = (
    "stretchbreak.app.catalogue",
    "stretchbreak.ui.figure_view",
    "stretchbreak.ui.session",
    "stretchbreak.ui.session_before",
)


class Readiness(QObject):
    """steps: what to do, one in each turn; all of it is done once."""

    def __init__(self, steps: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(steps)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    @property
    def complete(self) -> bool:
        return not self._left

    def begin(self) -> None:
        if self._left and not self._timer.isActive():
            self._timer.start(FIRST_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _on_turn(self) -> None:
        self._left.pop(0)()
        if self._left:
            self._timer.start(NEXT_MS)


def imports() -> list[Callable[[], object]]:
    """A step for each module that a stretch needs."""
    return [lambda name=name: import_module(name) for name in MODULES]  # type: ignore[misc]
