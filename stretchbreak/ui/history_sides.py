# SPDX-License-Identifier: Apache-2.0
"""Seconds of hip stretch for each side, beside the day's aim and what is plenty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from stretchbreak.domain.gentle import PLENTY
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_looks import fill_box
from stretchbreak.ui.words import say

# The aim of a day: five minutes a week for each side, on five days.
AIM = 60.0


def side_sentence(side: str, seconds: float, days: int) -> str:
    """Seconds against the aim; days: how many the picture is about."""
    text = say("{side}: {n} of {aim} seconds of hip stretch").format(
        side=side, n=round(seconds), aim=round(AIM * days)
    )
    return f"{text}. {say('That is plenty.')}" if seconds >= PLENTY * days else text


class SidesDrawing:
    """days: 1 for a day; 5 for a week, since two of its days may go without."""

    across = 1

    def __init__(self, left: float, right: float, days: int = 1) -> None:
        self.name = say("Hip stretch, each side")
        self._sides = ((say("Left"), left), (say("Right"), right))
        self._days = days
        self.sentences: Sequence[str] = [
            side_sentence(side, seconds, days) for side, seconds in self._sides
        ]

    def height(self, metrics: QFontMetricsF) -> float:
        return metrics.height() * 4.6

    def paint(self, sheet: Sheet) -> list[QRectF]:
        line, metrics = sheet.metrics.height(), sheet.metrics
        names = max(metrics.horizontalAdvance(side) for side, _seconds in self._sides) + 14
        figures = metrics.horizontalAdvance("0000 s") + 14
        inner = sheet.within(14 + names, 2, 14 + figures, line * 1.4)
        rect, most = inner.rect, PLENTY * self._days
        tall, places = rect.height() / 2, []
        for row, (side, seconds) in enumerate(self._sides):
            top = rect.top() + row * tall + tall * 0.2
            inner.painter.fillRect(
                inner.box(0, 1, top, top + tall * 0.6), QColor(inner.colours.track)
            )
            done = inner.box(0, min(seconds / most, 1), top, top + tall * 0.6)
            if seconds > 0:
                fill_box(inner.painter, done, QColor(inner.colours.accent), "#")
            middle = top + tall * 0.3 - line / 2
            before, after = (
                (rect.right() + 8, rect.left() - 8)
                if inner.mirrored
                else (rect.left() - 8, rect.right() + 8)
            )
            inner.text(QPointF(before, middle), side, "text", align="end")
            told = say("{n} s").format(n=round(seconds))
            inner.text(QPointF(after, middle), told, "text", align="start")
            places.append(
                QRectF(sheet.rect.left() + 4, top - 2, sheet.rect.width() - 8, tall * 0.6 + 4)
            )
        for share, text in ((AIM / PLENTY, say("aim {n} s")), (1.0, say("plenty {n} s"))):
            x = inner.x(share)
            inner.painter.setPen(QPen(QColor(inner.colours.text), 1.5))
            inner.painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 3))
            inner.text(QPointF(x, rect.bottom() + 4), text.format(n=round(share * most)))
        return places
