# SPDX-License-Identifier: Apache-2.0
"""The tray icon, painted: time at the computer as a ring, the state as a shape inside it.

A dark disc with a light rim, so that it can be read on dark and on light panels; every state has
a shape of its own, so that no colour has to be told from another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from stretchbreak.app.status import Status

STEPS = 30
# What panels really use: 16 to 24 plain, 32 for Plasma, and the doubles for sharp screens.
SIZES = (16, 22, 24, 32, 48, 64)

DISC = QColor("#1f2d3a")
RIM = QColor("#f4f1ea")
TRACK = QColor("#5d6b78")
RING = QColor("#7fe0c9")
FULL = QColor("#ffc66b")
SHAPE = QColor("#ffffff")


class Glyph(StrEnum):
    SEATED = "seated"
    WATCHING = "watching"
    STANDING = "standing"
    AWAY = "away"
    ASLEEP = "asleep"
    PAUSED = "paused"
    DUE = "due"
    UNKNOWN = "unknown"


_GLYPHS = {
    "active": Glyph.SEATED,
    "passive": Glyph.WATCHING,
    "standing": Glyph.STANDING,
    "away": Glyph.AWAY,
    "asleep": Glyph.ASLEEP,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """What the icon shows; two equal pictures need no second painting. `step`: 0 to STEPS."""

    glyph: Glyph
    step: int

    @staticmethod
    def of(status: Status) -> Picture:
        glyph = _GLYPHS.get(status.state, Glyph.UNKNOWN)
        if status.paused_until is not None and glyph is not Glyph.UNKNOWN:
            glyph = Glyph.PAUSED
        elif status.due and glyph in (Glyph.SEATED, Glyph.WATCHING):
            glyph = Glyph.DUE
        return Picture(glyph, int(status.share * STEPS))


def icon(picture: Picture) -> QIcon:
    """The picture in every size of SIZES, each painted for its own pixels."""
    result = QIcon()
    for size in SIZES:
        result.addPixmap(pixmap(picture, size))
    return result


def pixmap(picture: Picture, size: int) -> QPixmap:
    """The picture as a square of `size` device pixels, transparent around the disc."""
    result = QPixmap(size, size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_disc(painter, picture, size)
    # Shapes are drawn on a grid of 16, inside the ring.
    inner = size * (0.60 if size >= 32 else 0.66)
    painter.translate((size - inner) / 2, (size - inner) / 2)
    painter.scale(inner / 16, inner / 16)
    _SHAPES[picture.glyph](painter)
    painter.end()
    return result


def _paint_disc(painter: QPainter, picture: Picture, size: int) -> None:
    rim = max(1.0, size / 24)
    ring = max(2.0, size / 10)
    disc = QRectF(0, 0, size, size).adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2)
    painter.setPen(QPen(RIM, rim))
    painter.setBrush(DISC)
    painter.drawEllipse(disc)
    inset = rim / 2 + ring / 2
    track = disc.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(TRACK, ring, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawEllipse(track)
    if picture.step:
        colour = FULL if picture.step >= STEPS else RING
        painter.setPen(QPen(colour, ring, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(track, 90 * 16, -round(360 * 16 * picture.step / STEPS))


def _stroke(painter: QPainter, width: float = 2.6) -> None:
    round_ends = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(SHAPE, width, Qt.PenStyle.SolidLine, round_ends, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHAPE)


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    painter.drawPath(path)


def _head(painter: QPainter, x: float, y: float) -> None:
    _fill(painter)
    painter.drawEllipse(QPointF(x, y), 2.4, 2.4)


def _seated(painter: QPainter) -> None:
    _head(painter, 5.5, 2.6)
    _stroke(painter)
    _lines(painter, (5.5, 7.2), (5.5, 11.2), (11, 11.2), (11, 15))


def _watching(painter: QPainter) -> None:
    path = QPainterPath(QPointF(0.6, 8))
    path.quadTo(8, -0.4, 15.4, 8)
    path.quadTo(8, 16.4, 0.6, 8)
    _stroke(painter, 1.9)
    painter.drawPath(path)
    _fill(painter)
    painter.drawEllipse(QPointF(8, 8), 2.6, 2.6)


def _standing(painter: QPainter) -> None:
    _head(painter, 8, 2.2)
    _stroke(painter, 2.4)
    _lines(painter, (3.6, 7.2), (12.4, 7.2))
    _lines(painter, (8, 7.2), (8, 10.4), (5, 15.4))
    _lines(painter, (8, 10.4), (11, 15.4))


def _away(painter: QPainter) -> None:
    # An arrow out of the ring: somebody went.
    _stroke(painter)
    _lines(painter, (2, 8), (13.4, 8))
    _lines(painter, (9, 3.4), (13.6, 8), (9, 12.6))


def _asleep(painter: QPainter) -> None:
    moon = QPainterPath()
    moon.addEllipse(QPointF(7.4, 8.2), 7, 7)
    bite = QPainterPath()
    bite.addEllipse(QPointF(11.2, 5.6), 6.2, 6.2)
    _fill(painter)
    painter.drawPath(moon.subtracted(bite))


def _paused(painter: QPainter) -> None:
    _fill(painter)
    painter.drawRect(QRectF(2.8, 1.8, 3.8, 12.4))
    painter.drawRect(QRectF(9.4, 1.8, 3.8, 12.4))


def _due(painter: QPainter) -> None:
    bell = QPainterPath(QPointF(1.4, 12.2))
    bell.quadTo(3.6, 10.6, 3.6, 6.4)
    bell.cubicTo(3.6, -0.4, 12.4, -0.4, 12.4, 6.4)
    bell.quadTo(12.4, 10.6, 14.6, 12.2)
    bell.closeSubpath()
    _fill(painter)
    painter.drawPath(bell)
    painter.drawEllipse(QPointF(8, 14), 2, 1.9)


def _unknown(painter: QPainter) -> None:
    path = QPainterPath(QPointF(4.4, 4.6))
    path.cubicTo(4.6, 0, 11.8, 0, 11.6, 4.6)
    path.cubicTo(11.5, 7, 8, 6.8, 8, 10)
    _stroke(painter, 2.4)
    painter.drawPath(path)
    _fill(painter)
    painter.drawEllipse(QPointF(8, 14.2), 1.7, 1.7)


_SHAPES = {
    Glyph.SEATED: _seated,
    Glyph.WATCHING: _watching,
    Glyph.STANDING: _standing,
    Glyph.AWAY: _away,
    Glyph.ASLEEP: _asleep,
    Glyph.PAUSED: _paused,
    Glyph.DUE: _due,
    Glyph.UNKNOWN: _unknown,
}
