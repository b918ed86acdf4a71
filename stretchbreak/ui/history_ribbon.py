# SPDX-License-Identifier: Apache-2.0
"""One day as a ribbon, and its legend: each state has its own height and pattern, not only colour.

Positions follow the wall clock, as the person lived the day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.presence import Presence
from stretchbreak.ui import words
from stretchbreak.ui.accessibility import Picture
from stretchbreak.ui.theme import Colours

BAND = 44
MARKS = 16
LABELS = 20
SIDE = 18


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is drawn: the part of the band it fills from below, and with what."""

    share: float
    pattern: Qt.BrushStyle
    role: str


LOOKS = {
    Presence.ACTIVE: Look(1.0, Qt.BrushStyle.SolidPattern, "accent"),
    Presence.PASSIVE: Look(1.0, Qt.BrushStyle.BDiagPattern, "accent"),
    Presence.STANDING: Look(0.5, Qt.BrushStyle.VerPattern, "text"),
    Presence.AWAY: Look(0.12, Qt.BrushStyle.SolidPattern, "quiet"),
    Presence.ASLEEP: Look(0.3, Qt.BrushStyle.Dense6Pattern, "quiet"),
    Presence.UNKNOWN: Look(0.7, Qt.BrushStyle.DiagCrossPattern, "warn"),
}


def hour_of(moment: datetime) -> float:
    """Hours since local midnight, by the wall clock."""
    return moment.hour + moment.minute / 60 + moment.second / 3600


def span_of(day: DaySummary) -> tuple[int, int]:
    """The whole hours that the ribbon covers: all of the day but the time before and after it."""
    shown = [spell for spell in day.spells if spell.presence in LOOKS]
    # The night at either end is not part of the picture.
    while shown and shown[0].presence is Presence.ASLEEP:
        shown.pop(0)
    while shown and shown[-1].presence is Presence.ASLEEP:
        shown.pop()
    if not shown:
        return 8, 18
    last = shown[-1].until.wall
    first = int(hour_of(shown[0].since.wall))
    end = 24.0 if last.date() > day.day else hour_of(last)
    return first, max(first + 1, int(end) + (end > int(end)))


class Ribbon(Picture):
    """The picture; the table beside it says the same in words."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._day: DaySummary | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(200, BAND + MARKS + LABELS)

    def show_day(self, day: DaySummary | None) -> None:
        self._day = day
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, BAND + MARKS + LABELS)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._day is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        first, end = span_of(self._day)
        scale = (self.width() - 2 * SIDE) / (end - first)

        def x_at(moment: datetime) -> float:
            hour = 24.0 if self._day and moment.date() > self._day.day else hour_of(moment)
            return SIDE + (min(max(hour, first), end) - first) * scale

        self._paint_hours(painter, colours, first, end, scale)
        for spell in self._day.spells:
            left, right = x_at(spell.since.wall), x_at(spell.until.wall)
            if spell.presence in LOOKS and right > left:
                box = QRectF(left, MARKS, max(1.0, right - left), BAND)
                paint_state(painter, colours, spell.presence, box)
        for reminded in self._day.reminders:
            paint_reminder(painter, colours, QPointF(x_at(reminded.at.wall), MARKS))
        for session in self._day.sessions:
            paint_session(painter, colours, QPointF(x_at(session.since.wall), MARKS))

    def _paint_hours(
        self, painter: QPainter, colours: Colours, first: int, end: int, scale: float
    ) -> None:
        bottom = MARKS + BAND
        widest = painter.fontMetrics().horizontalAdvance("00:00") * 1.4
        step = next((n for n in (1, 2, 3, 4, 6, 12) if n * scale >= widest), 24)
        for hour in range(first, end + 1):
            x = SIDE + (hour - first) * scale
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, MARKS), QPointF(x, bottom))
            if (hour - first) % step == 0:
                painter.setPen(QColor(colours.quiet))
                box = QRectF(x - 40, bottom + 2, 80, LABELS - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(hour))
        painter.setPen(QPen(QColor(colours.quiet), 1))
        painter.drawLine(QPointF(SIDE, bottom), QPointF(SIDE + (end - first) * scale, bottom))


def paint_state(painter: QPainter, colours: Colours, state: Presence, box: QRectF) -> None:
    """One state in its box, standing on the box's lower edge."""
    look = LOOKS[state]
    colour = QColor(getattr(colours, look.role))
    part = QRectF(box)
    part.setTop(box.bottom() - box.height() * look.share)
    painter.fillRect(part, QBrush(colour, look.pattern))
    if look.pattern != Qt.BrushStyle.SolidPattern and part.width() > 3:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_reminder(painter: QPainter, colours: Colours, foot: QPointF) -> None:
    """A triangle that points down at its moment."""
    _paint_mark(painter, colours.warn, foot, ((0, -2), (-5, -11), (5, -11)))


def paint_session(painter: QPainter, colours: Colours, foot: QPointF) -> None:
    """A diamond over its moment."""
    _paint_mark(painter, colours.text, foot, ((0, -1), (-6, -7), (0, -13), (6, -7)))


def _paint_mark(
    painter: QPainter, colour: str, foot: QPointF, corners: tuple[tuple[int, int], ...]
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([foot + QPointF(x, y) for x, y in corners]))


class _Sample(QWidget):
    """One state or mark as the ribbon draws it."""

    def __init__(self, colours: Callable[[], Colours], kind: Presence | str) -> None:
        super().__init__()
        self._colours = colours
        self._kind = kind
        self.setFixedSize(30, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        foot = QPointF(self.width() / 2, self.height() - 2)
        if isinstance(self._kind, Presence):
            paint_state(painter, colours, self._kind, QRectF(self.rect()))
        elif self._kind == "reminder":
            paint_reminder(painter, colours, foot)
        else:
            paint_session(painter, colours, foot)


class Legend(QWidget):
    """What each height, pattern and mark means."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(SIDE, 0, SIDE, 0)
        entries: list[tuple[Presence | str, str]] = [(one, in_words(one)) for one in LOOKS]
        entries.append(("reminder", self.tr("reminder")))
        entries.append(("session", self.tr("stretch")))
        for index, (kind, text) in enumerate(entries):
            row, column = divmod(index, 4)
            grid.addWidget(_Sample(colours, kind), row, 2 * column)
            grid.addWidget(QLabel(text), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)


def in_words(state: Presence) -> str:
    """A state as the history calls it."""
    texts = {
        Presence.ACTIVE: words.say("at the computer"),
        Presence.PASSIVE: words.say("at the computer, without input"),
        Presence.OFF: words.say("the app was not running"),
        Presence.UNKNOWN: words.say("not known"),
    }
    return texts.get(state) or words.state(state)
