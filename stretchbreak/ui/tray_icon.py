# SPDX-License-Identifier: Apache-2.0
"""The tray icon, painted: time at the computer as a ring, the state as a shape inside it.

A dark disc with a light rim, so that it can be read on dark and on light panels; every state has
a shape of its own, so that no colour has to be told from another.

This module is on the way to the first icon: it keeps away from the `Qt` namespace, whose enums
take 15 ms to build. So it fills shapes where a pen would need one of them, and makes its brushes
from pixmaps, since PySide6 looks through that namespace for every colour that becomes a brush.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPixmap

if TYPE_CHECKING:
    from stretchbreak.app.status import Status

STEPS = 30
# What panels really use: 16 to 24 plain, 32 for Plasma, and the doubles for sharp screens.
SIZES = (16, 22, 24, 32, 48, 64)

DISC = QColor("#1f2d3a")
RIM = QColor("#f4f1ea")
TRACK = QColor("#5d6b78")
RING = QColor("#7fe0c9")
HALF = QColor("#d3e37c")
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


class Picture(NamedTuple):
    """What the icon shows; two equal pictures need no second painting. `step`: 0 to STEPS.

    half: half-way to a reminder, which a broad ring in another colour shows.
    """

    glyph: Glyph
    step: int
    half: bool = False

    @staticmethod
    def of(status: Status) -> Picture:
        glyph = _GLYPHS.get(status.state, Glyph.UNKNOWN)
        if status.paused_until is not None and glyph is not Glyph.UNKNOWN:
            glyph = Glyph.PAUSED
        elif status.due and glyph in (Glyph.SEATED, Glyph.WATCHING):
            glyph = Glyph.DUE
        half = status.tinted and glyph in (Glyph.SEATED, Glyph.WATCHING)
        return Picture(glyph, int(status.share * STEPS), half)


# The program's own icon, as in assets/icons: for windows, launchers and packages.
PROGRAM = Picture(Glyph.SEATED, 20)


def icon(picture: Picture) -> QIcon:
    """The picture in every size of SIZES, each painted for its own pixels."""
    result = QIcon()
    for size in SIZES:
        result.addPixmap(pixmap(picture, size))
    return result


def pixmap(picture: Picture, size: int) -> QPixmap:
    """The picture as a square of `size` device pixels, transparent around the disc."""
    result = QPixmap(size, size)
    result.fill(QColor(0, 0, 0, 0))
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
    ring = max(3.0, size / 7) if picture.half else max(2.0, size / 10)
    middle = QPointF(size / 2, size / 2)
    _dot(painter, middle, size / 2, RIM)
    _dot(painter, middle, size / 2 - rim, TRACK)
    if picture.step:
        radius = size / 2 - rim
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        slice_ = QPainterPath(middle)
        slice_.arcTo(box, 90, -360 * picture.step / STEPS)
        slice_.closeSubpath()
        painter.fillPath(slice_, _brush(_ring_colour(picture)))
    _dot(painter, middle, size / 2 - rim - ring, DISC)


def _ring_colour(picture: Picture) -> QColor:
    if picture.step >= STEPS:
        return FULL
    return HALF if picture.half else RING


def _brush(colour: QColor) -> QBrush:
    tile = QPixmap(1, 1)
    tile.fill(colour)
    return QBrush(tile)


def _dot(painter: QPainter, middle: QPointF, radius: float, colour: QColor = SHAPE) -> None:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    painter.fillPath(path, _brush(colour))


def _lines(painter: QPainter, *points: tuple[float, float], width: float = 2.6) -> None:
    """Joined lines with round ends, each as a filled capsule."""
    for (x, y), (to_x, to_y) in pairwise(points):
        capsule = QPainterPath()
        box = QRectF(-width / 2, -width / 2, hypot(to_x - x, to_y - y) + width, width)
        capsule.addRoundedRect(box, width / 2, width / 2)
        painter.save()
        painter.translate(x, y)
        painter.rotate(degrees(atan2(to_y - y, to_x - x)))
        painter.fillPath(capsule, _brush(SHAPE))
        painter.restore()


def _seated(painter: QPainter) -> None:
    _dot(painter, QPointF(5.5, 2.6), 2.4)
    _lines(painter, (5.5, 7.2), (5.5, 11.2), (11, 11.2), (11, 15))


def _watching(painter: QPainter) -> None:
    for reach, height, colour in ((8.4, 9.2, SHAPE), (5.4, 5.6, DISC)):
        eye = QPainterPath(QPointF(8 - reach, 8))
        eye.quadTo(8, 8 - height, 8 + reach, 8)
        eye.quadTo(8, 8 + height, 8 - reach, 8)
        painter.fillPath(eye, _brush(colour))
    _dot(painter, QPointF(8, 8), 2.5)


def _standing(painter: QPainter) -> None:
    _dot(painter, QPointF(8, 2.2), 2.4)
    _lines(painter, (3.6, 7.2), (12.4, 7.2), width=2.4)
    _lines(painter, (8, 7.2), (8, 10.4), (5, 15.4), width=2.4)
    _lines(painter, (8, 10.4), (11, 15.4), width=2.4)


def _away(painter: QPainter) -> None:
    # An arrow out of the ring: somebody went.
    _lines(painter, (2, 8), (13.4, 8))
    _lines(painter, (9, 3.4), (13.6, 8), (9, 12.6))


def _asleep(painter: QPainter) -> None:
    moon = QPainterPath()
    moon.addEllipse(QPointF(7.4, 8.2), 7, 7)
    bite = QPainterPath()
    bite.addEllipse(QPointF(11.2, 5.6), 6.2, 6.2)
    painter.fillPath(moon.subtracted(bite), _brush(SHAPE))


def _paused(painter: QPainter) -> None:
    painter.fillRect(QRectF(2.8, 1.8, 3.8, 12.4), _brush(SHAPE))
    painter.fillRect(QRectF(9.4, 1.8, 3.8, 12.4), _brush(SHAPE))


def _due(painter: QPainter) -> None:
    bell = QPainterPath(QPointF(1.4, 12.2))
    bell.quadTo(3.6, 10.6, 3.6, 6.4)
    bell.cubicTo(3.6, -0.4, 12.4, -0.4, 12.4, 6.4)
    bell.quadTo(12.4, 10.6, 14.6, 12.2)
    bell.closeSubpath()
    painter.fillPath(bell, _brush(SHAPE))
    _dot(painter, QPointF(8, 14), 1.9)


def _unknown(painter: QPainter) -> None:
    hook = QPainterPath(QPointF(4.4, 4.6))
    hook.cubicTo(4.6, 0, 11.8, 0, 11.6, 4.6)
    hook.cubicTo(11.5, 7, 8, 6.8, 8, 10)
    bends = [hook.pointAtPercent(step / 14) for step in range(15)]
    _lines(painter, *((bend.x(), bend.y()) for bend in bends), width=2.4)
    _dot(painter, QPointF(8, 14.2), 1.7)


_SHAPES: dict[Glyph, Callable[[QPainter], None]] = {
    Glyph.SEATED: _seated,
    Glyph.WATCHING: _watching,
    Glyph.STANDING: _standing,
    Glyph.AWAY: _away,
    Glyph.ASLEEP: _asleep,
    Glyph.PAUSED: _paused,
    Glyph.DUE: _due,
    Glyph.UNKNOWN: _unknown,
}
