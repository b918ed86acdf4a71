# SPDX-License-Identifier: Apache-2.0
"""The pages of the session window: what is being done, and the warning signs behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from stretchbreak.domain.exercise import Safety
from stretchbreak.ui.safety import WarningSigns
from stretchbreak.ui.theme import Colours


class SessionPages(QStackedWidget):
    """The signs are made when they are first read. left(): the person went back from them."""

    left = Signal()

    def __init__(self, safety: Safety, parent: QWidget) -> None:
        super().__init__(parent)
        self._safety = safety
        self._signs: WarningSigns | None = None

    @property
    def reading_signs(self) -> bool:
        return self.currentIndex() > 0

    def show_signs(self, colours: Colours) -> None:
        if self._signs is None:
            self._signs = WarningSigns(self._safety, self)
            self._signs.left.connect(self.left)
            self.addWidget(self._signs)
        self._signs.recolour(colours)
        self.setCurrentWidget(self._signs)
        self._signs.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_signs(self) -> None:
        self.setCurrentIndex(0)

    def recolour(self, colours: Colours) -> None:
        if self._signs is not None:
            self._signs.recolour(colours)
