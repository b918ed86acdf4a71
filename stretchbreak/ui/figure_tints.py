# SPDX-License-Identifier: Apache-2.0
"""Paints muscles on the body: colour, and lines so that colour is not the only sign."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from stretchbreak.domain.body.turns import turned
from stretchbreak.ui.figure_muscles import MUSCLES, PLACES, Style
from stretchbreak.ui.figure_parts import Group
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_shapes import Circle, limb, smooth
from stretchbreak.ui.figure_shot import Shot
from stretchbreak.ui.figure_theme import FigureTheme, mixed

_BARS = 7
_FINE = 120.0  # pixels a metre from which several fibres are told apart


def paint_tints(
    painter: QPainter, shot: Shot, scene: Scene, group: Group, theme: FigureTheme
) -> None:
    """Paints the scene's tints that lie on a group of parts, right after the group itself."""
    for muscle, side, style in scene.tints:
        tint = MUSCLES[muscle]
        if not (side in group.legs if tint.on == "leg" else group.trunk):
            continue
        turns = shot.body.turns
        part = tint.part if tint.part in turns else f"{tint.part}_{side}"
        x, y, z = tint.faces
        out = turned(turns[part], (x, y, -z if side == "l" else z))
        strength = scene.strength * min(1.0, max(0.0, (shot.view.depth(out) + 0.55) / 0.3))
        if strength <= 0.0:
            continue  # on the side that is turned away
        circles = shot.circles(PLACES[muscle][side])
        cloth = theme.trousers if tint.on == "leg" else theme.shirt
        _paint_tint(painter, shot.scale, circles, style, strength, cloth, theme)


def _paint_tint(
    painter: QPainter,
    scale: float,
    circles: Sequence[Circle],
    style: Style,
    strength: float,
    cloth: str,
    theme: FigureTheme,
) -> None:
    colour, dark = (
        (theme.tint, theme.tint_line) if style == "stretch" else (theme.work, theme.work_line)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(cloth, colour, 0.88 * min(1.0, 1.6 * strength)))
    for path in limb(circles):
        painter.drawPath(path)
    line = QColor(mixed(colour, dark, 0.75))
    line.setAlphaF(strength)
    wide = max(1.0, 0.004 * scale)
    pen = QPen(line, 1.0 if wide < 1.6 else wide)
    pen.setCosmetic(wide < 1.6)  # the fast way
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style == "work":
        painter.drawPath(_bars(circles))
    else:
        painter.drawPath(_fibres(circles, (-0.5, 0.0, 0.5) if scale > _FINE else (0.0,)))


def _across(circles: Sequence[Circle], k: int) -> tuple[float, float]:
    """The direction across the muscle at a circle; (0, 0) where it points at the viewer."""
    x0, y0, _ = circles[max(0, k - 1)]
    x1, y1, _ = circles[min(len(circles) - 1, k + 1)]
    run = hypot(x1 - x0, y1 - y0)
    return (-(y1 - y0) / run, (x1 - x0) / run) if run > 1e-6 else (0.0, 0.0)


def _fibres(circles: Sequence[Circle], offsets: Sequence[float]) -> QPainterPath:
    """Long lines from end to end: pulled long."""
    fibres = QPainterPath()
    ways = [_across(circles, k) for k in range(len(circles))]
    for offset in offsets:
        points = [
            (x + nx * r * offset, y + ny * r * offset)
            for (x, y, r), (nx, ny) in zip(circles, ways, strict=True)
        ]
        fibres.moveTo(*points[0])
        smooth(points, fibres)
    return fibres


def _bars(circles: Sequence[Circle]) -> QPainterPath:
    """Short lines across: drawn together."""
    bars = QPainterPath()
    last = len(circles) - 1
    for n in range(1, _BARS):
        at = n / _BARS * last
        k = min(int(at), last - 1)
        (x0, y0, r0), (x1, y1, r1) = circles[k], circles[k + 1]
        share = at - k
        x, y, r = (a + (b - a) * share for a, b in ((x0, x1), (y0, y1), (r0, r1)))
        run = hypot(x1 - x0, y1 - y0)
        if run < 1e-6:
            continue
        nx, ny = -(y1 - y0) / run * 0.72 * r, (x1 - x0) / run * 0.72 * r
        bars.moveTo(x - nx, y - ny)
        bars.quadTo(x + ny * 0.5, y - nx * 0.5, x + nx, y + ny)
    return bars
