# SPDX-License-Identifier: Apache-2.0
"""Weeks as a line of medians, in a band that is as wide as what is not known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from stretchbreak.domain.trend import Estimate
from stretchbreak.ui import words
from stretchbreak.ui.history_axis import axis_of
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_words import date_of, month
from stretchbreak.ui.words import say

Week = tuple[date, Estimate | None]


def week_sentence(week: Week) -> str:
    """A week as it is read out, with how sure it is."""
    first, found = week
    start = say("Week from {day}").format(day=date_of(first))
    if found is None:
        return f"{start}: {say('not enough days to say')}"
    text = say("{seen} a day in bouts over 30 minutes; believed to be {low} to {high}")
    told = text.format(
        seen=words.duration(found.seen),
        low=words.duration(found.low),
        high=words.duration(found.high),
    )
    return f"{start}: {told}"


class TrendDrawing:
    """One point a week, oldest first; weeks that say too little are a gap."""

    across = 1

    def __init__(self, name: str, weeks: Sequence[Week]) -> None:
        self.name = name
        self.weeks = weeks
        self.sentences: Sequence[str] = [week_sentence(week) for week in weeks]

    def height(self, metrics: QFontMetricsF) -> float:
        return metrics.height() * 8

    def paint(self, sheet: Sheet) -> list[QRectF]:
        line = sheet.metrics.height()
        most = max((found.high for _first, found in self.weeks if found), default=0.0)
        inner, scale = axis_of(sheet, most, line * 1.4)
        count, rect = max(len(self.weeks), 1), inner.rect
        slots = [
            inner.box(n / count, (n + 1) / count, rect.top(), rect.bottom())
            for n in range(len(self.weeks))
        ]
        labelled = -line * 3
        known = [n for n, (_first, found) in enumerate(self.weeks) if found is not None]
        for n, (slot, (first, found)) in enumerate(zip(slots, self.weeks, strict=True)):
            # Before the first week that says something there is no gap, only nothing yet.
            if known and n >= known[0]:
                self._paint_week(inner, slot, found, scale)
            text = month(first, short=True)
            along = n * rect.width() / count
            if first.day <= 7 and along - labelled >= sheet.metrics.horizontalAdvance(text) + 4:
                inner.text(QPointF(slot.center().x(), rect.bottom() + 4), text)
                labelled = along
        self._paint_line(inner, slots, scale)
        return slots

    def _paint_week(self, inner: Sheet, slot: QRectF, found: Estimate | None, scale: float) -> None:
        painter, bottom = inner.painter, inner.rect.bottom()
        if found is None:
            painter.setPen(QPen(QColor(inner.colours.quiet), 1, Qt.PenStyle.DotLine))
            middle = slot.center().x()
            painter.drawLine(QPointF(middle, bottom - 6), QPointF(middle, bottom))
            return
        low, high = bottom - found.low * scale, bottom - found.high * scale
        painter.fillRect(
            QRectF(slot.left() + 0.5, high, slot.width() - 1, max(low - high, 2.0)),
            QColor(inner.colours.track),
        )

    def _paint_line(self, inner: Sheet, slots: Sequence[QRectF], scale: float) -> None:
        painter, bottom = inner.painter, inner.rect.bottom()
        accent = QColor(inner.colours.accent)
        before: QPointF | None = None
        for slot, (_first, found) in zip(slots, self.weeks, strict=True):
            here = None
            if found is not None:
                here = QPointF(slot.center().x(), bottom - found.seen * scale)
                painter.setPen(QPen(accent, 2))
                if before is not None:
                    painter.drawLine(before, here)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(accent)
                painter.drawEllipse(here, 2.8, 2.8)
            before = here
