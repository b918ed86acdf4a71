# SPDX-License-Identifier: Apache-2.0
"""An axis of hours beside a picture of bars or lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPen

from stretchbreak.ui import words
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.words import say

_HOUR = 3600.0


def axis_of(sheet: Sheet, most: float, below: float) -> tuple[Sheet, float]:
    """Paint the axis for up to `most` seconds. What is left to paint in, and pixels a second.

    below: pixels kept free for what stands under the picture.
    """
    line, metrics = sheet.metrics.height(), sheet.metrics
    top, step = axis(most)
    texts = [_hours(n * step) for n in range(round(top / step) + 1)]
    aside = max(metrics.horizontalAdvance(text) for text in texts) + 12
    inner = sheet.within(aside, line * 0.7, 10, below)
    rect, painter = inner.rect, sheet.painter
    for n, text in enumerate(texts):
        y = rect.bottom() - rect.height() * n * step / top
        painter.setPen(QPen(QColor(sheet.colours.line if n else sheet.colours.quiet), 1))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        edge = rect.right() + 6 if sheet.mirrored else rect.left() - 6
        inner.text(QPointF(edge, y - line / 2), text, align="end")
    return inner, rect.height() / top


def _hours(seconds: float) -> str:
    if seconds % _HOUR:
        return words.duration(seconds)
    return say("{n} h").format(n=round(seconds / _HOUR)) if seconds else "0"


def axis(most: float) -> tuple[float, float]:
    """Its upper end and the distance of its lines, in seconds."""
    step = next((n * _HOUR for n in (0.5, 1, 2, 3, 6) if most <= 4 * n * _HOUR), 6 * _HOUR)
    return max(step, step * int(-(-most // step))), step
