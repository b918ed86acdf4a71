# SPDX-License-Identifier: Apache-2.0
"""The card: a reminder in a corner of the screen that never takes the keyboard away."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QPalette,
    QScreen,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.status import Status
from stretchbreak.ui import words

WIDTH = 360
MARGIN = 16


def corner(available: QRect, size: QSize, cursor: QPoint, *, mirrored: bool = False) -> QRect:
    """Where a card of `size` goes: the lower far corner of the work area, or the near one when
    the pointer is where the card would be. Never outside `available`."""
    size = size.boundedTo(available.size())
    box = QRect(QPoint(0, 0), size)
    inside = available.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    if inside.width() < size.width() or inside.height() < size.height():
        inside = available
    right, left = QRect(box), QRect(box)
    right.moveBottomRight(inside.bottomRight())
    left.moveBottomLeft(inside.bottomLeft())
    first, second = (left, right) if mirrored else (right, left)
    return second if first.contains(cursor) and not second.contains(cursor) else first


class Card(QFrame):
    """`answered(words)`: stretch, delay 10 or moved. `dismissed()`: closed without an answer.

    Either way the card is gone when the signal comes. `settle_ms`: clicks that come sooner after
    it appears were meant for something else and do nothing.
    """

    answered = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, settle_ms: int = 500) -> None:
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFrameShape(QFrame.Shape.Box)
        self.setForegroundRole(QPalette.ColorRole.Mid)
        self.setWindowTitle(self.tr("StretchBreak reminder"))
        self._settle_ms = settle_ms
        self._since = QElapsedTimer()
        self._build()

    def _build(self) -> None:
        self._title = QLabel()
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)
        self._act = QLabel(self.tr("Stand up for a minute, or do one gentle stretch."))
        for label in (self._title, self._act):
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)
        close = QToolButton()
        close.setText("×")
        close.setFont(font)
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self._on_close)
        self._stretch = QPushButton(self.tr("Stretch now"))
        self._stretch.clicked.connect(self._on_stretch)
        self._delay = QPushButton(self.tr("In 10 minutes"))
        self._delay.clicked.connect(self._on_delay)
        self._moved = QPushButton(self.tr("I just moved"))
        self._moved.clicked.connect(self._on_moved)

        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self._stretch, self._delay, self._moved):
            button.setMinimumHeight(30)
            self._buttons.addWidget(button)
        layout = self._all = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 14)
        layout.addLayout(top)
        layout.addWidget(self._act)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        QWidget.setTabOrder(self._moved, close)

    def show_status(self, status: Status) -> None:
        text = words.at_the_computer(status.sitting_seconds)
        if text == self._title.text():
            return
        self._title.setText(text)
        self.setAccessibleName(text)
        if self.isVisible():
            self._place()

    def appear(self) -> None:
        """Show the card in the corner of the screen that the pointer is on."""
        if self.isVisible():
            return
        self._place()
        self._since.start()
        self.show()
        # Screen readers say it, though nothing moves to it.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def withdraw(self) -> None:
        """Take the card away without a word."""
        self._let_focus(allowed=False)
        self.hide()

    def take_focus(self) -> None:
        """Give the card the keyboard, because the person asked for it."""
        self._let_focus(allowed=True)
        self.raise_()
        self.activateWindow()
        self._stretch.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _let_focus(self, *, allowed: bool) -> None:
        window = self.windowHandle()
        if window is not None:
            window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not allowed)

    def _place(self) -> None:
        cursor = QCursor.pos()
        screen: QScreen = QGuiApplication.screenAt(cursor) or QGuiApplication.primaryScreen()
        available = screen.availableGeometry()
        row = sum(button.sizeHint().width() for button in (self._stretch, self._delay, self._moved))
        row += 2 * self._buttons.spacing() + 24 + 2 * self.frameWidth()
        across = row <= max(WIDTH, available.width() // 4)
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if across else direction.TopToBottom)
        width = min(max(WIDTH, row) if across else WIDTH, available.width())
        layout = self._all
        layout.activate()
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = corner(available, QSize(width, height), cursor, mirrored=mirrored)
        self.setFixedSize(place.size())
        self.move(place.topLeft())

    def _answer(self, answer: str) -> None:
        if self._since.isValid() and self._since.elapsed() < self._settle_ms:
            return
        self.withdraw()
        self.answered.emit(answer)

    def _on_stretch(self) -> None:
        self._answer("stretch")

    def _on_delay(self) -> None:
        self._answer("delay 10")

    def _on_moved(self) -> None:
        self._answer("moved")

    def _on_close(self) -> None:
        self.withdraw()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.dismissed.emit()
