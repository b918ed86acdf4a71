# SPDX-License-Identifier: Apache-2.0
"""Start at login as a check box: it shows what the system says, not what was once chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from stretchbreak.app.autostart import AtLogin, Autostart

_HIT = 28


class AtLoginSwitch(QWidget):
    """Reads the system whenever it comes into sight. `told(at_login)`: after it was switched."""

    told = Signal(object)

    def __init__(self, autostart: Autostart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._autostart = autostart
        self.box = QCheckBox(self.tr("Start at login"))
        self.box.setMinimumHeight(_HIT)
        self.box.clicked.connect(self._on_clicked)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.detail)
        self.look()

    def look(self) -> None:
        """Show how it is now."""
        self._show(self._autostart.look())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def _on_clicked(self, on: bool) -> None:
        self._autostart.switch(on, self._on_switched)

    def _on_switched(self, now: AtLogin) -> None:
        self._show(now)
        self.told.emit(now)

    def _show(self, now: AtLogin) -> None:
        self.box.setTristate(now.on is None)
        if now.on is None:
            self.box.setText(self.tr("Start at login (this system does not tell)"))
        else:
            self.box.setText(self.tr("Start at login"))
            self.box.setChecked(now.on)
        self.box.setEnabled(now.can_change)
        text = now.detail or self.tr("In the tray, without a window.")
        self.detail.setText(text)
        self.box.setAccessibleDescription(text)
