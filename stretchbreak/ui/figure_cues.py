# SPDX-License-Identifier: Apache-2.0
"""Signs painted over the figure: arrows, the bowl of water at the pelvis, the ring of an error."""

from __future__ import annotations

from math import asin, cos, degrees, dist, hypot, pi, radians, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from stretchbreak.domain.body.turns import Vec
from stretchbreak.ui.figure_moves import Arrow
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_shot import Shot
from stretchbreak.ui.figure_theme import FigureTheme, coloured

_BOWL_WIDE, _BOWL_DEEP = 0.110, 0.095  # metres: half the rim, and to the bottom
_LEVEL = 10.0  # degrees of tuck at which the bowl is level
_PLAIN = 1.7  # how much plainer than in the body its tilt is shown
_SIDEWAYS = 0.45  # how much of "forward" must be seen for a bowl to make sense
_UPRIGHT = 0.7
_SPILLS = radians(7.0)
_SEEN = 0.06  # metres of an arrow that must be seen
_SIDELONG = 0.6  # and the share of it


def paint_cues(painter: QPainter, shot: Shot, scene: Scene, theme: FigureTheme) -> None:
    """Paints what the scene has of them, over the body."""
    if scene.bowl > 0.0:
        _paint_bowl(painter, shot, scene.bowl, theme)
    for arrow in scene.arrows:
        _paint_arrow(painter, shot, arrow, theme)
    if scene.mark:
        _paint_mark(painter, shot, scene.mark, theme)


def _paint_mark(painter: QPainter, shot: Shot, mark: str, theme: FigureTheme) -> None:
    """A ring round what is wrong in an error's picture."""
    x, y = shot.view.flat(shot.body.origins[mark])
    radius = max(7.0, 0.115 * shot.scale)
    ring = QColor(theme.alarm)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, alpha in ((0.034, 0.25), (0.012, 1.0)):
        ring.setAlphaF(alpha)
        painter.setPen(QPen(ring, max(1.5, width * shot.scale)))
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_arrow(painter: QPainter, shot: Shot, arrow: Arrow, theme: FigureTheme) -> None:
    (ax, ay), (bx, by) = shot.view.flat(arrow.start), shot.view.flat(arrow.end)
    long = hypot(bx - ax, by - ay)
    if long < max(_SEEN, _SIDELONG * dist(arrow.start, arrow.end)) * shot.scale:
        return  # towards the viewer or away
    ux, uy = (bx - ax) / long, (by - ay) / long
    long = max(long, 13.0)
    head, wide = max(7.0, 0.055 * shot.scale), max(1.2, 0.010 * shot.scale)
    neck, flare = long - head, 0.55 * head
    outline = [
        QPointF(ax + ux * along - uy * aside, ay + uy * along + ux * aside)
        for along, aside in (
            (0.0, wide),
            (neck, wide),
            (neck, flare),
            (long, 0.0),
            (neck, -flare),
            (neck, -wide),
            (0.0, -wide),
        )
    ]
    whole = painter.opacity()
    painter.setOpacity(whole * arrow.strength)
    painter.setPen(QPen(coloured(theme.paper), max(1.0, 0.005 * shot.scale)))
    painter.setBrush(coloured(theme.move))
    painter.drawPolygon(QPolygonF(outline))
    painter.setOpacity(whole)


def _paint_bowl(painter: QPainter, shot: Shot, strength: float, theme: FigureTheme) -> None:
    """A bowl that is level when the pelvis is tucked and spills when it tips forward."""
    turn = shot.body.turns["pelvis"]
    forward: Vec = (turn[0], 0.0, turn[6])
    fx, _ = shot.view.along(forward)
    if turn[4] < _UPRIGHT or abs(fx) < _SIDEWAYS * shot.scale:
        return
    ahead = 1.0 if fx > 0.0 else -1.0
    tilt = _PLAIN * radians(_LEVEL - _tuck(turn))
    cx, cy = shot.spot("pelvis", (0.0, 0.030, 0.0))
    wide, deep = _BOWL_WIDE * shot.scale, _BOWL_DEEP * shot.scale
    c, s = cos(tilt), sin(tilt)

    def at(along: float, down: float) -> tuple[float, float]:
        """A place in the bowl: along its rim to the front, and down from the rim, in pixels."""
        return cx + ahead * (along * c - down * s), cy + along * s + down * c

    side = [at(wide * cos(pi * k / 16), deep * sin(pi * k / 16)) for k in range(17)]
    level = max(side[0][1], side[-1][1]) + 0.10 * deep
    bowl = QPolygonF([QPointF(x, y) for x, y in side])
    water = QPolygonF([QPointF(x, y) for x, y in _below(side, level)])
    whole = painter.opacity()
    painter.setOpacity(whole * strength)
    line = max(1.4, 0.009 * shot.scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(coloured(theme.paper))
    painter.drawPolygon(bowl)
    painter.setBrush(coloured(theme.move))
    painter.drawPolygon(water)
    if tilt > _SPILLS:
        x, y = side[0]
        drop = QPainterPath()
        radius = max(1.6, 0.016 * shot.scale)
        drop.moveTo(x + ahead * radius, y + 0.4 * radius)
        drop.quadTo(x + ahead * 2.4 * radius, y + 2.6 * radius, x + ahead * radius, y + 3 * radius)
        drop.quadTo(x - ahead * 0.4 * radius, y + 2.6 * radius, x + ahead * radius, y)
        painter.drawPath(drop)
    pen = QPen(coloured(theme.line), line)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(bowl)
    painter.setOpacity(whole)


def _tuck(turn: tuple[float, ...]) -> float:
    """Degrees that the pelvis is tipped back, in an upright body."""
    return degrees(asin(max(-1.0, min(1.0, turn[3]))))


def _below(outline: list[tuple[float, float]], level: float) -> list[tuple[float, float]]:
    """The part of an outline that lies lower in the picture than a line."""
    kept: list[tuple[float, float]] = []
    for k, (x1, y1) in enumerate(outline):
        x0, y0 = outline[k - 1]
        if (y0 > level) != (y1 > level):
            share = (level - y0) / (y1 - y0)
            kept.append((x0 + share * (x1 - x0), level))
        if y1 > level:
            kept.append((x1, y1))
    return kept
