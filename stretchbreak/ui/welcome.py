# SPDX-License-Identifier: Apache-2.0
"""The first minutes: three small pages, each of which can be left with good defaults."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.status import Status
from stretchbreak.domain.exercise import Safety
from stretchbreak.domain.settings import Settings
from stretchbreak.ui.accessibility import announce, describe
from stretchbreak.ui.at_login import AtLoginSwitch
from stretchbreak.ui.first_use import About
from stretchbreak.ui.welcome_pages import Choosing, Counting, Moving, Page


class Welcome(QWidget):
    """`changed(key, value)`: a setting was chosen, in the units of `Settings`. `test_asked()`: a
    reminder to look at. `check_asked()`: the doctor. `turned(page)`: 0 to 2. `closed()`: skipped,
    done or closed. page: where to begin. What comes before the first stretch is spared to whom it
    was shown here, and to nobody else.
    """

    changed = Signal(str, object)
    test_asked = Signal()
    check_asked = Signal()
    turned = Signal(int)
    closed = Signal()

    def __init__(
        self,
        safety: Safety,
        settings: Settings,
        status: Status,
        login: AtLoginSwitch | None = None,
        page: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Welcome to StretchBreak"))
        self.counting = Counting()
        self.choosing = Choosing(settings, login)
        self.about = About(safety, settings.leave_out)
        self.moving = Moving(self.about)
        self.pages: tuple[Page, ...] = (self.counting, self.choosing, self.moving)
        self._saw_all = False
        self._build()
        self.counting.test_asked.connect(self.test_asked)
        self.choosing.changed.connect(self.changed)
        self.about.chosen.connect(lambda text: self.changed.emit("leave_out", text))
        self.moving.check_asked.connect(self.check_asked)
        self.show_status(status)
        self._turn(page)
        self.resize(self.sizeHint())

    def _build(self) -> None:
        self.stack = QStackedWidget()
        for page in self.pages:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            describe(scroll, page.accessibleName())
            scroll.setWidget(page)
            self.stack.addWidget(scroll)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setAccessibleDescription(
            self.tr("Everything has a good default. The settings have all of it too.")
        )
        self.skip.clicked.connect(self.close)
        self.where = QLabel()
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self._turn(self.stack.currentIndex() - 1))
        self.next = QPushButton()
        self.next.clicked.connect(self._on_next)
        keys = QHBoxLayout()
        keys.setContentsMargins(24, 0, 24, 16)
        keys.addWidget(self.skip)
        keys.addStretch(1)
        keys.addWidget(self.where)
        keys.addStretch(1)
        keys.addWidget(self.back)
        keys.addWidget(self.next)
        for key in (self.skip, self.back, self.next):
            key.setMinimumHeight(32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack, 1)
        column.addLayout(keys)

    def sizeHint(self) -> QSize:
        wide = max(560, 34 * self.fontMetrics().height())
        return QSize(wide, wide * 11 // 10).boundedTo(self.screen().availableGeometry().size())

    def show_status(self, status: Status) -> None:
        """The icon came or went, or a part of the app sees more than before."""
        self.counting.show_status(status)
        self.moving.show_status(status)

    def show_settings(self, settings: Settings) -> None:
        """Show these values; nothing is emitted."""
        self.choosing.show_settings(settings)
        self.about.chips.show_filters(settings.leave_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (focused if isinstance(focused, QPushButton) else self.next).click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._saw_all:
            # The last page has what the first stretch would begin with: however it was left, who
            # had it before them is not shown the same again.
            self._saw_all = False
            self.changed.emit("introduce", False)
        self.closed.emit()

    def _on_next(self) -> None:
        at = self.stack.currentIndex()
        if at + 1 < len(self.pages):
            self._turn(at + 1)
            return
        self.close()

    def _turn(self, at: int) -> None:
        last = len(self.pages) - 1
        self._saw_all = self._saw_all or at == last
        self.stack.setCurrentIndex(at)
        if self.back.hasFocus() and not at:
            self.next.setFocus()
        self.back.setVisible(at > 0)
        self.skip.setVisible(at < last)
        self.next.setText(self.tr("Done") if at == last else self.tr("Next"))
        where = self.tr("{n} of {all}").format(n=at + 1, all=last + 1)
        self.where.setText(where)
        self.next.setFocus()
        self.turned.emit(at)
        announce(self, f"{self.pages[at].accessibleName()}, {where}")
