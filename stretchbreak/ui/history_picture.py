# SPDX-License-Identifier: Apache-2.0
"""A picture of the history on screen: things in it answer to the pointer and to the arrow keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from stretchbreak.ui.accessibility import Picture, announce, describe
from stretchbreak.ui.history_drawing import Drawing, Sheet
from stretchbreak.ui.theme import Colours

_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_DOES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HistoryPicture(Picture):
    """pointed(sentence): another thing is looked at, "" none; picked(index): it was clicked or
    entered; menu_asked(index, global position)."""

    pointed = Signal(str)
    picked = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._drawing: Drawing | None = None
        self._places: list[QRectF] = []
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def at(self) -> int:
        """The thing that is looked at, or -1."""
        return self._at

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this instead; what was looked at stays where it can."""
        self._drawing = drawing
        self._places = []
        self._at = min(self._at, len(drawing.sentences) - 1)
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    def look_at(self, index: int) -> None:
        """Say this thing: on screen, and to a screen reader."""
        if self._drawing is None or not 0 <= index < len(self._drawing.sentences):
            return
        self._at = index
        self._describe()
        announce(self, self._drawing.sentences[index])
        self.pointed.emit(self._drawing.sentences[index])
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font(), self)
        tall = self._drawing.height(metrics) if self._drawing is not None else 40
        return QSize(480, round(tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        colours = self._colours()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._places = self._drawing.paint(
            Sheet(painter, QRectF(self.rect()), colours, mirrored=mirrored)
        )
        if self.hasFocus() and 0 <= self._at < len(self._places):
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._places[self._at].adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring.intersected(QRectF(self.rect())), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = self._step_of(key)
        if self._drawing is None or not self._drawing.sentences:
            super().keyPressEvent(event)
        elif step:
            last = len(self._drawing.sentences) - 1
            self.look_at(min(max(self._at + step, 0), last) if self._at >= 0 else 0)
        elif key in _ENDS:
            self.look_at(0 if key == Qt.Key.Key_Home else len(self._drawing.sentences) - 1)
        elif key in _DOES and self._at >= 0:
            self.picked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index >= 0:
            self.look_at(index)
            if event.button() == Qt.MouseButton.LeftButton:
                self.picked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._at if by_key else self._index_at(QPointF(event.pos()))
        if index >= 0:
            self.menu_asked.emit(index, self.middle_of(index) if by_key else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index >= 0 and self._drawing is not None:
                place = self._places[index].toAlignedRect()
                QToolTip.showText(event.globalPos(), self._drawing.sentences[index], self, place)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def middle_of(self, index: int) -> QPoint:
        """Where a thing is on the screen."""
        if index >= len(self._places):
            return self.mapToGlobal(self.rect().center())
        return self.mapToGlobal(self._places[index].center().toPoint())

    def _step_of(self, key: int) -> int:
        across = self._drawing.across if self._drawing is not None else 1
        steps = {
            Qt.Key.Key_Right: across,
            Qt.Key.Key_Left: -across,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        step = next((step for one, step in steps.items() if one == key), 0)
        sideways = key in (Qt.Key.Key_Right, Qt.Key.Key_Left)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -step if sideways and mirrored else step

    def _index_at(self, point: QPointF) -> int:
        """The smallest thing there: a mark rather than the span under it. A thin one is wider."""
        hits = [
            (place.width(), index)
            for index, place in enumerate(self._places)
            if place.adjusted(-2, 0, 2, 0).contains(point)
        ]
        return min(hits)[1] if hits else -1

    def _describe(self) -> None:
        if self._drawing is not None:
            told = self._drawing.sentences[self._at] if self._at >= 0 else ""
            hint = self.tr("Arrow keys go through it; the table below says the same in words.")
            describe(self, self._drawing.name, told or hint)
