# SPDX-License-Identifier: Apache-2.0
"""Settings that change while the app runs: in a window, or in the file by somebody's hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from stretchbreak.adapters.file_watch import QtFileWatch
from stretchbreak.compose.preferences import Preferences
from stretchbreak.domain.sentence import said
from stretchbreak.domain.settings_kinds import Problem
from stretchbreak.ui.words import say

if TYPE_CHECKING:
    from stretchbreak.compose.sharing import SharedSettings

# An editor empties a file before it fills it, and a file that is renamed is away for a moment.
_SETTLED_MS = 200


class Changes(QObject):
    """`changed(problems)`: other settings hold, or the file has other problems than it had.
    `file_wrong(text)`: somebody edited the file, and this is wrong with it.
    `language_changed()`: the language is another; told after whoever set it is done."""

    changed = Signal(object)
    file_wrong = Signal(str)
    language_changed = Signal()

    def __init__(self, preferences: Preferences, watch: QtFileWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._watch = preferences, watch
        self._problems: tuple[Problem, ...] = ()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the file, as far as it was read while the app runs."""
        return self._problems

    def start(self, file: Path) -> None:
        """Heed the file from now on."""
        self._watch.start(file, self._settled.start)

    def stop(self) -> None:
        self._settled.stop()
        self._watch.stop()

    def set(self, key: str, value: Any) -> None:
        """The person chose a value."""
        before = self._preferences.now
        problem = self._preferences.set(key, value)
        others = tuple(one for one in self._problems if one.key not in ("", key))
        self._problems = others if problem is None else (*others, problem)
        self._tell(before)

    def sharing(self) -> SharedSettings:
        """The settings as a file and from one."""
        from stretchbreak.compose.sharing import SharedSettings

        return SharedSettings(self._preferences.file, self.read_again)

    def read_again(self) -> None:
        """The file is another, and holds at once."""
        self._settled.stop()
        self._on_settled()

    def _on_settled(self) -> None:
        """What the app wrote itself comes by here too: it is what holds already."""
        before = self._preferences.now
        problems = self._preferences.read_again()
        new = tuple(one for one in problems if one not in self._problems)
        if self._preferences.now != before or problems != self._problems:
            self._problems = problems
            self._tell(before)
        if new:
            self.file_wrong.emit(" ".join(said(one.told(), say) for one in new))

    def _tell(self, before: Any) -> None:
        self.changed.emit(self._problems)
        if self._preferences.now.language != before.language:
            QTimer.singleShot(0, self.language_changed.emit)
