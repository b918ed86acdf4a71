# SPDX-License-Identifier: Apache-2.0
"""Every key of the session window; what a key does is written on the tool tip of its button."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Acts = Mapping[str, Callable[[], None]]


class Shortcuts:
    """Keys that work wherever the focus is. `always` also do while the others `wait`."""

    def __init__(self, window: QWidget, acts: Acts, always: Acts) -> None:
        self._waiting = [_shortcut(window, key, act) for key, act in acts.items()]
        self._always = [_shortcut(window, key, act) for key, act in always.items()]

    def wait(self, waiting: bool) -> None:
        """While another page is read its own keys count, such as those that scroll it."""
        for shortcut in self._waiting:
            shortcut.setEnabled(not waiting)


def _shortcut(window: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)
    return shortcut
