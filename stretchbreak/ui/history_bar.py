# SPDX-License-Identifier: Apache-2.0
"""Over a page of the history: which one it is, and the buttons that turn to others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)


class TurningBar(QWidget):
    """turned(pages): -1 is earlier, 1 later. today_asked(). delete_asked(everything)."""

    turned = Signal(int)
    today_asked = Signal()
    delete_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._earlier = self._arrow(self.tr("Earlier"), "Alt+PgUp", Qt.ArrowType.LeftArrow)
        self._later = self._arrow(self.tr("Later"), "Alt+PgDown", Qt.ArrowType.RightArrow)
        self._earlier.clicked.connect(lambda: self.turned.emit(-1))
        self._later.clicked.connect(lambda: self.turned.emit(1))
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._title.setFont(font)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._today = QPushButton(self.tr("&Today"))
        self._today.setMinimumHeight(28)
        self._today.clicked.connect(self.today_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._earlier, self._title, self._later, self._today):
            layout.addWidget(widget, 1 if widget is self._title else 0)
        layout.addWidget(self._deleting())

    def show_title(self, title: str, *, latest: bool) -> None:
        """latest: there is nothing later."""
        self._title.setText(title)
        self._later.setEnabled(not latest)
        self._today.setEnabled(not latest)

    def _arrow(self, name: str, keys: str, arrow: Qt.ArrowType) -> QToolButton:
        button = QToolButton()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ways = (Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow)
        button.setArrowType(ways[(arrow == ways[1]) != mirrored])
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(32, 32)
        button.setAccessibleName(name)
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(
            f"{name} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        return button

    def _deleting(self) -> QPushButton:
        button = QPushButton(self.tr("De&lete"))
        button.setMinimumHeight(28)
        menu = QMenu(button)
        menu.addAction(self.tr("&This day…")).triggered.connect(
            lambda: self.delete_asked.emit(False)
        )
        menu.addAction(self.tr("&Everything…")).triggered.connect(
            lambda: self.delete_asked.emit(True)
        )
        button.setMenu(menu)
        return button
