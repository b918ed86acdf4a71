# SPDX-License-Identifier: Apache-2.0
"""Twelve months, a square a day: the larger, the more time in bouts over 30 minutes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.ui import words
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_looks import fill_box
from stretchbreak.ui.history_words import long_bouts, month
from stretchbreak.ui.words import say

# Seconds from which a square is of this size; below the first it is only an outline.
LEVELS = (1.0, 3600.0, 2 * 3600.0, 4 * 3600.0)
_SIZES = (0.30, 0.48, 0.68, 0.92)
# From so much that was not seen on, a day's square is marked as unsure.
_UNSURE = 1800.0


def level(day: DayFigures) -> int:
    """0: no time in long bouts; up to 4."""
    return sum(day.in_long_bouts >= least for least in LEVELS)


def paint_square(sheet: Sheet, cell: QRectF, shown: int, *, unsure: bool, seen: bool) -> None:
    """A day of which nothing is known is a dot, one without long bouts an outline."""
    painter, colours = sheet.painter, sheet.colours
    size = min(cell.width(), cell.height())
    middle = cell.center()
    if unsure:
        part = size * 0.92
        box = QRectF(middle.x() - part / 2, middle.y() - part / 2, part, part)
        fill_box(painter, box, QColor(colours.quiet), "/\\")
    if not seen:
        if not unsure:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.track))
            painter.drawEllipse(middle, size * 0.09, size * 0.09)
        return
    part = size * _SIZES[max(shown - 1, 0)]
    box = QRectF(middle.x() - part / 2, middle.y() - part / 2, part, part)
    if unsure:
        painter.fillRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), QColor(colours.window))
    if shown:
        painter.fillRect(box, QColor(colours.accent))
    else:
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


class HeatDrawing:
    """`days` without gap, oldest first; columns are weeks that begin on `first_weekday`."""

    across = 7

    def __init__(self, name: str, days: Sequence[DayFigures], first_weekday: int) -> None:
        self.name = name
        self.days = days
        self._first_weekday = first_weekday
        self.sentences: Sequence[str] = [_sentence(day) for day in days]

    def height(self, metrics: QFontMetricsF) -> float:
        return metrics.height() * 10.5

    def paint(self, sheet: Sheet) -> list[QRectF]:
        if not self.days:
            return []
        line, locale = sheet.metrics.height(), QLocale()
        names = [
            locale.dayName((self._first_weekday + row) % 7 + 1, QLocale.FormatType.ShortFormat)
            for row in range(7)
        ]
        aside = max(sheet.metrics.horizontalAdvance(name) for name in names) + 12
        inner = sheet.within(aside, line * 1.3, 8, 4)
        rect = inner.rect
        offset = (self.days[0].day.weekday() - self._first_weekday) % 7
        columns = -(-(len(self.days) + offset) // 7)
        tall = rect.height() / 7
        for row, name in enumerate(names):
            edge = rect.right() + 4 if sheet.mirrored else rect.left() - 8
            if row % 2 == 0:
                inner.text(
                    QPointF(edge, rect.top() + tall * (row + 0.5) - line / 2), name, align="end"
                )
        places, labelled = [], -line * 3
        for index, day in enumerate(self.days):
            column, row = divmod(index + offset, 7)
            top = rect.top() + row * tall
            cell = inner.box(column / columns, (column + 1) / columns, top, top + tall)
            unsure, seen = day.unknown >= _UNSURE, day.in_bouts > 0 or day.sitting > 0
            paint_square(inner, cell, level(day), unsure=unsure, seen=seen)
            places.append(cell)
            along = column * rect.width() / columns
            text = month(day.day, short=True)
            if day.day.day == 1 and along - labelled >= sheet.metrics.horizontalAdvance(text) + 4:
                x = inner.x(column / columns)
                inner.text(QPointF(x, sheet.rect.top()), text, align="start")
                labelled = along
        return places


def _sentence(day: DayFigures) -> str:
    if day.empty:
        return f"{words.day(day.day)}: {say('nothing seen')}"
    return f"{words.day(day.day)}: {long_bouts(day)}"
