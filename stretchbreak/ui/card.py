# SPDX-License-Identifier: Apache-2.0
"""The card: a reminder in a corner of the screen that never takes the keyboard away."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchbreak.app.status import Status
from stretchbreak.domain.exercise import Exercise
from stretchbreak.ui import words
from stretchbreak.ui.card_face import CardFace
from stretchbreak.ui.card_style import sheet
from stretchbreak.ui.theme import Theme

WIDTH = 424
MARGIN = 16
_LETTERS_WIDE = 26  # of a line of text


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


class Card(QWidget):
    """`answered(words)`: see app/answers.py. `dismissed()`: closed without an answer.

    Either way the card is gone when the signal comes. `settle_ms`: clicks that come sooner after
    it appears were meant for something else and do nothing. While it has the keyboard, which it
    gets only from `take_focus`, KEYS of its face answer and Escape closes it.
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
        self.setWindowTitle(self.tr("StretchBreak reminder"))
        self._settle_ms = settle_ms
        self._since = QElapsedTimer()
        self.face = CardFace(self)
        self.face.chosen.connect(self._answer)
        self.face.close_asked.connect(self._on_close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.face)
        self._theme = Theme(self)
        self._theme.changed.connect(self._dress)
        self._dress()

    def show_status(self, status: Status) -> None:
        text = words.at_the_computer(status.sitting_seconds)
        if text == self.face.time.text():
            return
        self.face.time.setText(text)
        self._name()
        if self.isVisible():
            self._place()

    def show_act(self, act: str, exercise: Exercise | None = None, *, still: bool = False) -> None:
        """What is suggested. still: without movement in the picture."""
        self.face.show_act(act, exercise, still=still)
        self._name()
        if self.isVisible():
            self._place()

    def appear(self) -> None:
        """Show the card in the corner of the screen that the pointer is on."""
        if self.isVisible():
            return
        self._dress()
        self._place()
        self._since.start()
        self.setFocus()  # no answer is under the keys that somebody types elsewhere
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
        self.face.first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _let_focus(self, *, allowed: bool) -> None:
        window = self.windowHandle()
        if window is not None:
            window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not allowed)

    def _dress(self) -> None:
        self._theme.look_again()
        self.setStyleSheet(sheet(self._theme.colours, self.fontInfo().pixelSize()))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.face.time.text()}. {self.face.act.text()}")

    def _place(self) -> None:
        cursor = QCursor.pos()
        screen: QScreen = QGuiApplication.screenAt(cursor) or QGuiApplication.primaryScreen()
        available = screen.availableGeometry()
        width = max(WIDTH, _LETTERS_WIDE * self.fontMetrics().height())
        # A corner is a third of the screen at most, whatever the font, as far as the least fits.
        width = min(width, max(WIDTH, available.width() // 3), available.width())
        height = self.face.height_at(width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = corner(available, QSize(width, height), cursor, mirrored=mirrored)
        self.setFixedSize(place.size())
        self.move(place.topLeft())

    def _answer(self, answer: str) -> None:
        if self._since.isValid() and self._since.elapsed() < self._settle_ms:
            return
        self.withdraw()
        self.answered.emit(answer)

    def _on_close(self) -> None:
        self.withdraw()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        elif event.modifiers() or not self.face.press(event.text()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_theme"):
            self._theme.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.dismissed.emit()
