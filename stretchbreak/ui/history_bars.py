# SPDX-License-Identifier: Apache-2.0
"""Days as bars: the time in bouts, parted by how long the bouts were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.ui import words
from stretchbreak.ui.history_axis import axis_of
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_looks import fill_box
from stretchbreak.ui.history_words import short_day
from stretchbreak.ui.words import say

# From the lower end of a bar to its upper one: attribute, fill (see `Look`), role.
PARTS = (
    ("long", "#", "accent"),
    ("middle", "/", "accent"),
    ("short", "", "accent"),
    ("unknown", "/\\", "quiet"),
)


def part_words(part: str) -> str:
    """What a part of a bar stands for."""
    return {
        "long": say("bouts over 60 min"),
        "middle": say("bouts of 30 to 60 min"),
        "short": say("bouts under 30 min"),
        "unknown": say("not known"),
    }[part]


def bar_sentence(day: DayFigures) -> str:
    """A bar as it is read out."""
    shown = words.listed(
        f"{part_words(part)}: {words.duration(getattr(day, part))}"
        for part, _fill, _role in PARTS
        if getattr(day, part) >= 1
    )
    return f"{words.day(day.day)}: {shown or say('nothing seen')}"


class BarsDrawing:
    """One bar a day, in the order of `days`."""

    across = 1

    def __init__(self, name: str, days: Sequence[DayFigures]) -> None:
        self.name = name
        self.days = days
        self.sentences: Sequence[str] = [bar_sentence(day) for day in days]

    def height(self, metrics: QFontMetricsF) -> float:
        return metrics.height() * 12

    def paint(self, sheet: Sheet) -> list[QRectF]:
        most = max((day.in_bouts + day.unknown for day in self.days), default=0.0)
        inner, scale = axis_of(sheet, most, sheet.metrics.height() * 1.4)
        return [self._paint_day(inner, index, scale) for index in range(len(self.days))]

    def _paint_day(self, inner: Sheet, index: int, scale: float) -> QRectF:
        day, count, rect = self.days[index], len(self.days), inner.rect
        slot = inner.box(index / count, (index + 1) / count, rect.top(), rect.bottom())
        room = min(slot.width() * 0.28, 14.0)
        bottom = rect.bottom()
        for part, fill, role in PARTS:
            tall = getattr(day, part) * scale
            if tall >= 0.5:
                box = QRectF(slot.left() + room, bottom - tall, slot.width() - 2 * room, tall)
                fill_box(inner.painter, box, QColor(getattr(inner.colours, role)), fill)
                bottom -= tall
        label = short_day(day.day) if count <= 7 else str(day.day.day)
        widest = inner.metrics.horizontalAdvance("00") * 1.5
        each = max(1, int(-(-widest // slot.width())))
        if count <= 7 or index % each == 0:
            inner.text(QPointF(slot.center().x(), rect.bottom() + 4), label)
        return slot
