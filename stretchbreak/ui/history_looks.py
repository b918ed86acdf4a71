# SPDX-License-Identifier: Apache-2.0
"""How each state and mark of a day looks: by height and pattern, so that colour is not needed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from stretchbreak.domain.presence import Presence
from stretchbreak.ui.history_drawing import hatch
from stretchbreak.ui.theme import Colours


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is drawn: the part of the band it fills from below, and with what: `#` is full,
    `` is only its edge, other signs are those of `hatch`."""

    share: float
    fill: str
    role: str


LOOKS = {
    Presence.ACTIVE: Look(1.0, "#", "accent"),
    Presence.PASSIVE: Look(1.0, "/", "accent"),
    Presence.STANDING: Look(0.5, "|", "text"),
    Presence.AWAY: Look(0.2, "#", "quiet"),
    Presence.ASLEEP: Look(0.3, "-", "quiet"),
    Presence.OFF: Look(0.12, "", "quiet"),
    Presence.UNKNOWN: Look(0.7, "/\\", "quiet"),
}
MARKS = ("reminder", "answer", "session")
_MARK_ROLES = {"reminder": "text", "answer": "text", "session": "accent"}


def paint_state(painter: QPainter, colours: Colours, state: Presence, box: QRectF) -> None:
    """One state in its box, standing on the box's lower edge."""
    look = LOOKS[state]
    colour = QColor(getattr(colours, look.role))
    part = QRectF(box)
    part.setTop(box.bottom() - box.height() * look.share)
    fill_box(painter, part, colour, look.fill)


def fill_box(painter: QPainter, part: QRectF, colour: QColor, fill: str) -> None:
    """fill: see `Look`."""
    if fill == "#" or part.width() <= 3:
        painter.fillRect(part, colour)
        return
    hatch(painter, part, colour, fill, gap=4.0 if fill == "-" else 6.0)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_mark(painter: QPainter, colours: Colours, mark: str, foot: QPointF, unit: float) -> None:
    """A mark over its moment: a triangle that points down for a reminder, a ring for an answer, a
    diamond for a stretch. unit: 1 at ordinary text size."""
    colour = QColor(getattr(colours, _MARK_ROLES[mark]))
    if mark == "answer":
        painter.setPen(QPen(colour, 1.6 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(foot + QPointF(0, -6 * unit), 3.6 * unit, 3.6 * unit)
        return
    corners = {
        "reminder": ((0, -2), (-5, -11), (5, -11)),
        "session": ((0, -1), (-6, -7), (0, -13), (6, -7)),
    }[mark]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([foot + QPointF(x * unit, y * unit) for x, y in corners]))
