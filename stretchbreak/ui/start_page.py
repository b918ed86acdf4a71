# SPDX-License-Identifier: Apache-2.0
"""The page of the settings that is about no setting: starting, and the welcome again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from stretchbreak.app.autostart import Autostart
from stretchbreak.ui.at_login import AtLoginSwitch
from stretchbreak.ui.setting_editors import HIT


class StartPage(QWidget):
    """`welcome_asked()`: the person wants to see the first pages again."""

    welcome_asked = Signal()

    def __init__(self, autostart: Autostart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.login = AtLoginSwitch(autostart)
        again = QPushButton(self.tr("Show the welcome again"))
        again.setAutoDefault(False)
        again.setMinimumHeight(HIT)
        again.clicked.connect(self.welcome_asked)
        what = QLabel(
            self.tr(
                "What StretchBreak counts and cannot see, where its icon is, and first choices."
            )
        )
        what.setWordWrap(True)
        what.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(4)
        column.addWidget(self.login)
        column.addSpacing(12)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(what)
