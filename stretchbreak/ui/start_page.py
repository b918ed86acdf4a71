# SPDX-License-Identifier: Apache-2.0
"""The page of the settings that is about no setting: starting."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchbreak.app.autostart import Autostart
from stretchbreak.ui.at_login import AtLoginSwitch


class StartPage(QWidget):
    """Whether the app starts at login."""

    def __init__(self, autostart: Autostart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.login = AtLoginSwitch(autostart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(4)
        column.addWidget(self.login)
