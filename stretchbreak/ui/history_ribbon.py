# SPDX-License-Identifier: Apache-2.0
"""One day as a ribbon of states, with reminders, answers and stretches over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from stretchbreak.domain.presence import Spell
from stretchbreak.domain.records import Answered, Reminded
from stretchbreak.domain.ribbon import DayRibbon, Jump, Mark, place
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_looks import paint_mark, paint_state
from stretchbreak.ui.history_words import hour_label, item_sentence

_SIDE = 14.0


class RibbonDrawing:
    """name: what the day comes to. day: None is a day of which nothing was seen."""

    across = 1

    def __init__(self, name: str, day: DayRibbon | None) -> None:
        self.name = name
        self.day = day
        self.items = day.items if day is not None else ()
        self.sentences: Sequence[str] = [item_sentence(item) for item in self.items]

    def height(self, metrics: QFontMetricsF) -> float:
        return metrics.height() * 6.2

    def paint(self, sheet: Sheet) -> list[QRectF]:
        line = sheet.metrics.height()
        inner = sheet.within(_SIDE, line * 2, _SIDE, line * 1.3)
        if self.day is None:
            return []
        self._paint_hours(inner, self.day)
        places = []
        for item in self.items:
            if isinstance(item, Spell):
                places.append(self._paint_span(inner, self.day, item))
            elif isinstance(item, Jump):
                places.append(self._paint_jump(inner, self.day, item))
            else:
                places.append(self._paint_mark(inner, self.day, item))
        painter = sheet.painter
        painter.setPen(QPen(QColor(sheet.colours.quiet), 1))
        painter.drawLine(inner.rect.bottomLeft(), inner.rect.bottomRight())
        return places

    def _paint_span(self, inner: Sheet, day: DayRibbon, spell: Spell) -> QRectF:
        since, until = day.share(spell.since.elapsed), day.share(spell.until.elapsed)
        box = inner.box(since, until, inner.rect.top(), inner.rect.bottom())
        # A short span is still there.
        box.setWidth(max(box.width(), 1.0))
        paint_state(inner.painter, inner.colours, spell.presence, box)
        return box

    def _paint_jump(self, inner: Sheet, day: DayRibbon, jump: Jump) -> QRectF:
        x, rect = inner.x(day.share(jump.at)), inner.rect
        pen = QPen(QColor(inner.colours.text), 1.5, Qt.PenStyle.DashLine)
        inner.painter.setPen(pen)
        inner.painter.drawLine(QPointF(x, rect.top() - 6), QPointF(x, rect.bottom() + 4))
        return QRectF(x - 2, rect.top() - 6, 4, rect.height() + 10)

    def _paint_mark(self, inner: Sheet, day: DayRibbon, mark: Mark) -> QRectF:
        unit = inner.metrics.height() / 16
        kind = "session"
        if isinstance(mark, Reminded | Answered):
            kind = "reminder" if isinstance(mark, Reminded) else "answer"
        # Answers come seconds after what they answer, so they have a row of their own.
        lift = 15 * unit if kind == "answer" else 0.0
        foot = QPointF(inner.x(day.share(place(mark))), inner.rect.top() - lift)
        paint_mark(inner.painter, inner.colours, kind, foot, unit)
        return QRectF(foot.x() - 7 * unit, foot.y() - 14 * unit, 14 * unit, 14 * unit)

    def _paint_hours(self, inner: Sheet, day: DayRibbon) -> None:
        painter, rect = inner.painter, inner.rect
        widest = inner.metrics.horizontalAdvance("00") * 2  # a label and the space to the next
        free_from = -widest
        for tick in day.ticks:
            x = inner.x(day.share(tick.at))
            painter.setPen(QPen(QColor(inner.colours.line), 1))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 3))
            along = day.share(tick.at) * rect.width()
            if along - free_from >= widest:
                inner.text(QPointF(x, rect.bottom() + 4), hour_label(tick.hour))
                free_from = along
