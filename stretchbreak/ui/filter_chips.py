# SPDX-License-Identifier: Apache-2.0
"""Buttons for the movements to leave out: words for movements, never for a diagnosis."""

# ruff: noqa: N802 (the names that Qt calls)
from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.movements import FILTERS, filters_from, text_of
from stretchbreak.ui.flow import FlowLayout
from stretchbreak.ui.setting_words import said

_MARK = "✓"
_PAD_X, _PAD_Y, _RING = 12, 6, 3


class Chip(QCheckBox):
    """A check box that looks like a chip. A tick says that it is on, not the colour alone; a text
    that is too long for the width is wrapped. To assistive technology it stays a check box."""

    def __init__(self, text: str, parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(text, parent)
        self._wraps = wraps
        self.setAccessibleName(text)
        # Not QCheckBox's own policy, which would never let the text wrap.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + self._mark_width() + 2 * _PAD_X + 2 * _RING
        return QSize(wide + 2, self.heightForWidth(wide + 2))

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return self.sizeHint()
        longest = max(self.text().split(), key=len, default="")
        wide = self.fontMetrics().horizontalAdvance(longest) + self._mark_width()
        return QSize(wide + 2 * (_PAD_X + _RING) + 2, self.fontMetrics().height() + 2 * _PAD_Y)

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self._mark_width() - 2 * (_PAD_X + _RING), 10000)
        text = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return text.height() + 2 * (_PAD_Y + _RING)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        on, role = self.isChecked(), QPalette.ColorRole
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        radius = min(box.height() / 2, 16.0)
        edge = colours.color(role.Highlight if on else role.PlaceholderText)
        if self.underMouse() or self.isDown():
            edge = colours.color(role.WindowText)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(colours.color(role.Highlight if on else role.Button))
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.color(role.WindowText)), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius + 2, radius + 2)
        painter.setPen(colours.color(role.HighlightedText if on else role.ButtonText))
        inner = self.rect().adjusted(_RING + _PAD_X, _RING, -_RING - _PAD_X, -_RING)
        mark = self._mark_width()
        mirrored = self.isRightToLeft()
        if on:
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            absolute = Qt.AlignmentFlag.AlignAbsolute  # Qt would mirror it once more
            painter.drawText(inner, side | absolute | Qt.AlignmentFlag.AlignVCenter, _MARK)
        text = inner.adjusted(0 if mirrored else mark, 0, -mark if mirrored else 0, 0)
        if not on:  # in the middle, and it does not grow when the tick comes
            text = inner.adjusted(mark // 2, 0, -(mark - mark // 2), 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(text, int(flags), self.text())
        painter.end()

    def _mark_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(_MARK + " ")


class FilterChips(QGroupBox):
    """Every movement as a chip. `chosen(text)`: what the setting `leave_out` is now.

    `one_row`: side by side, to be scrolled; else in as many rows as there need to be.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, one_row: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Movements to leave out"))
        self.setFlat(True)
        self.chips = {
            name: Chip(said(label), self, wraps=not one_row) for name, label in FILTERS.items()
        }
        layout = QHBoxLayout(self) if one_row else FlowLayout(self, 4)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for chip in self.chips.values():
            layout.addWidget(chip)
            chip.toggled.connect(self._on_toggled)
        policy = self.sizePolicy()
        policy.setHeightForWidth(not one_row)
        self.setSizePolicy(policy)

    @property
    def filters(self) -> frozenset[str]:
        """Those that are on."""
        return frozenset(name for name, chip in self.chips.items() if chip.isChecked())

    def show_filters(self, text: str) -> None:
        """Show what the setting holds; nothing is emitted."""
        wanted = filters_from(text)
        for name, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(name in wanted)
            chip.blockSignals(False)
            chip.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A group to those who listen; nothing is drawn around it."""

    def _on_toggled(self) -> None:
        self.chosen.emit(text_of(self.filters))


class SteerAround(QWidget):
    """The question before a stretch, and one row of chips. `chosen(text)` as FilterChips."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = QLabel(self.tr("Anything to steer around today?"))
        question.setWordWrap(True)
        self.chips = FilterChips(one_row=True)
        self.chips.chosen.connect(self.chosen)
        self.row = _Row(self.chips)
        kept = QLabel(self.tr("Kept only on this computer."))
        kept.setWordWrap(True)
        kept.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (question, self.row, kept):
            column.addWidget(part)
        for chip in self.chips.chips.values():
            chip.installEventFilter(self)

    def show_filters(self, text: str) -> None:
        """Show what the setting holds; nothing is emitted."""
        self.chips.show_filters(text)

    def recolour(self, colours: QPalette) -> None:
        """For a window with a style sheet, through which a palette does not reach its children."""
        for part in (self, self.chips, *self.chips.chips.values()):
            part.setPalette(colours)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Whoever goes through the row by keyboard sees the chip that has the focus."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, Chip):
            self.row.ensureWidgetVisible(watched, 24, 0)
        return False


class _Row(QScrollArea):
    """As high as what is in it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(320, self._inside.sizeHint().height() + bar + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
