# SPDX-License-Identifier: Apache-2.0
"""One routine on a card: a figure, its name, how long, where, and what it is for."""

# ruff: noqa: N802 (the names that Qt calls)
from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from stretchbreak.ui.figure_view import FigureView
from stretchbreak.ui.picker_entries import Entry
from stretchbreak.ui.session_words import content
from stretchbreak.ui.words import listed

WIDTH = 250
_FIGURE = 150
_ARROWS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


class RoutineCard(QPushButton):
    """A button; Enter presses it too. `entered()`: the pointer or the keyboard came to it,
    `left()`: both are gone. `way_asked(way)`: an arrow key, Home or End."""

    entered = Signal()
    left = Signal()
    way_asked = Signal(str)

    def __init__(self, entry: Entry, place: str, parent: QWidget | None = None) -> None:
        """place: where, in a person's words."""
        super().__init__(parent)
        self.entry = entry
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.figure = FigureView(self)
        self.figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.figure.setFixedHeight(_FIGURE)
        name = _label(content(entry.name), self)
        font = QFont(name.font())
        font.setBold(True)
        name.setFont(font)
        facts = _label(f"{self._length()} · {place}", self)
        lines: list[QWidget] = [self.figure, name, facts, _label(content(entry.purpose), self)]
        for out, instead in entry.changed:
            swap = self.tr("{out} is left out; in its place: {other}.")
            others = listed(content(name) for name in instead)
            lines.append(_label(swap.format(out=content(out), other=others), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        for line in lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        told = [line.text() for line in lines[2:] if isinstance(line, QLabel)]
        self.setAccessibleName(content(entry.name))
        self.setAccessibleDescription(". ".join(text.rstrip(".") for text in told) + ".")
        self.rest()

    def _length(self) -> str:
        """To the second, since the count goes by seconds too."""
        minutes, seconds = divmod(self.entry.seconds, 60)
        if not minutes:
            return self.tr("{s} s").format(s=seconds)
        if not seconds:
            return self.tr("{m} min").format(m=minutes)
        return self.tr("{m} min {s} s").format(m=minutes, s=seconds)

    def rest(self) -> None:
        """The figure as it is in the middle of it."""
        self.figure.show_at(self.entry.still, self.entry.still.held_at)

    def show_moving(self, seconds: float) -> None:
        """The figure after it moved for so long."""
        self.figure.show_at(*self.entry.picture_at(seconds))

    def sizeHint(self) -> QSize:
        wide = column_width(self)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _FIGURE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else _FIGURE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        marked = self.hasFocus()
        edge = colours.windowText() if marked else colours.mid()
        if self.underMouse() and not marked:
            edge = colours.placeholderText()
        painter.setPen(QPen(edge.color(), 3 if marked else 1.5))
        painter.setBrush(colours.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            self.way_asked.emit(_ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.left.emit()


def column_width(widget: QWidget) -> int:
    """How wide a card wants to be for the person's size of text."""
    return max(WIDTH, 17 * widget.fontMetrics().height())


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
