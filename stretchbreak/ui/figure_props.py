# SPDX-License-Identifier: Apache-2.0
"""The things around the body: floor, pad, chair, desk, wall, box, and soft contact shadows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.surface import Prop
from stretchbreak.domain.body.turns import STILL, Vec
from stretchbreak.ui.figure_camera import Stage, View
from stretchbreak.ui.figure_shapes import ellipsoid, polygon
from stretchbreak.ui.figure_theme import FigureTheme, mixed

Box = tuple[Vec, Vec]  # lowest and highest corner

_FACES: tuple[tuple[Vec, tuple[int, ...]], ...] = (
    ((0.0, 1.0, 0.0), (2, 3, 7, 6)),
    ((1.0, 0.0, 0.0), (4, 5, 7, 6)),
    ((-1.0, 0.0, 0.0), (0, 1, 3, 2)),
    ((0.0, 0.0, 1.0), (1, 3, 7, 5)),
    ((0.0, 0.0, -1.0), (0, 2, 6, 4)),
)


def paint_floor(painter: QPainter, view: View, stage: Stage, theme: FigureTheme) -> None:
    """A round piece of floor under everything."""
    disc = ellipsoid(view, (stage.x, -0.004, stage.z), STILL, stage.radius, 1e-4, stage.radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.floor))
    painter.drawPath(disc)


def paint_shadows(
    painter: QPainter,
    view: View,
    skeleton: Skeleton,
    props: Sequence[Prop],
    theme: FigureTheme,
) -> None:
    """Dark patches under what is near the floor; they fade as a part is lifted.

    Opaque: Qt fills see-through shapes several times more slowly.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    for side in ("l", "r"):
        for a, b, width in (
            ("heel", "toe", 0.045),
            ("knee", "shin", 0.06),
            ("palm", "fingers", 0.04),
        ):
            ax, ay, az = skeleton.point(f"{a}_{side}")
            bx, by, bz = skeleton.point(f"{b}_{side}")
            x, z = (ax + bx) / 2, (az + bz) / 2
            ground = _ground(x, z, props)
            lift = abs(min(ay, by) - ground)
            if lift > 0.16:
                continue
            reach_x = abs(bx - ax) / 2 + width
            reach_z = abs(bz - az) / 2 + width
            px, py = view.flat((x, ground, z))
            wide, high = view.spread(reach_x, reach_z)
            share = theme.shade * (1.0 - lift / 0.16)
            for grow, part in ((1.0, 0.5 * share), (0.72, share)):
                patch = QPainterPath()
                patch.addEllipse(QPointF(px, py), wide * grow, high * grow)
                painter.setBrush(mixed(theme.pad if ground else theme.floor, theme.shadow, part))
                painter.drawPath(patch)


def _ground(x: float, z: float, props: Sequence[Prop]) -> float:
    """The height of what lies under a place: the top of a pad, or the floor."""
    tops = [
        prop.height
        for prop in props
        if prop.kind == "pad"
        and abs(x - prop.x) < prop.length / 2
        and abs(z - prop.z) < prop.width / 2
    ]
    return max(tops, default=0.0)


def paint_prop(painter: QPainter, view: View, prop: Prop, theme: FigureTheme) -> None:
    """A thing, as flat boxes: light tops, darker sides."""
    for box, top, side in _boxes(prop, theme):
        _paint_box(painter, view, box, QColor(top), QColor(side), theme)


def depth_of(view: View, prop: Prop) -> float:
    return view.depth((prop.x, prop.height / 2, prop.z))


def _boxes(prop: Prop, theme: FigureTheme) -> list[tuple[Box, str, str]]:
    x, z = prop.x, prop.z
    a, b = prop.length / 2, prop.width / 2
    top = prop.height
    if prop.kind == "pad":
        return [(((x - a, 0.0, z - b), (x + a, top, z + b)), theme.pad, theme.pad_side)]
    if prop.kind == "box":
        return [(((x - a, 0.0, z - b), (x + a, top, z + b)), theme.wood, theme.wood_side)]
    if prop.kind == "wall":
        return [(((x - a, 0.0, z - b), (x + a, top, z + b)), theme.wall, theme.wall)]
    if prop.kind == "desk":
        legs = [
            ((lx - 0.02, 0.0, lz - 0.02), (lx + 0.02, top - 0.03, lz + 0.02))
            for lx, lz in product((x - a + 0.06, x + a - 0.06), (z - b + 0.06, z + b - 0.06))
        ]
        slab = ((x - a, top - 0.03, z - b), (x + a, top, z + b))
        return [(leg, theme.metal, theme.metal) for leg in legs] + [
            (slab, theme.wood, theme.wood_side)
        ]
    if prop.kind == "chair":
        legs = [
            ((lx - 0.015, 0.0, lz - 0.015), (lx + 0.015, top - 0.04, lz + 0.015))
            for lx, lz in product((x - a + 0.02, x + a - 0.02), (z - b + 0.02, z + b - 0.02))
        ]
        seat = ((x - a, top - 0.04, z - b), (x + a, top, z + b))
        low = top + 0.14
        back = {
            "+x": ((x - a, low, z - b), (x - a + 0.03, prop.back, z + b)),
            "-x": ((x + a - 0.03, low, z - b), (x + a, prop.back, z + b)),
            "+z": ((x - a, low, z - b), (x + a, prop.back, z - b + 0.03)),
            "-z": ((x - a, low, z + b - 0.03), (x + a, prop.back, z + b)),
        }[prop.facing]
        posts = _posts(back, top)
        return (
            [(leg, theme.metal, theme.metal) for leg in legs]
            + [(post, theme.metal, theme.metal) for post in posts]
            + [(seat, theme.wood, theme.wood_side), (back, theme.wood, theme.wood_side)]
        )
    return []


def _posts(back: Box, seat: float) -> list[Box]:
    (x0, low, z0), (x1, _, z1) = back
    if x1 - x0 < z1 - z0:
        ends = ((x0, z0 + 0.02), (x0, z1 - 0.05))
    else:
        ends = ((x0 + 0.02, z0), (x1 - 0.05, z0))
    return [((x, seat, z), (x + 0.03, low, z + 0.03)) for x, z in ends]


def _paint_box(
    painter: QPainter, view: View, box: Box, top: QColor, side: QColor, theme: FigureTheme
) -> None:
    (x0, y0, z0), (x1, y1, z1) = box
    corners = [(x, y, z) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1)]
    line = QColor(theme.line)
    line.setAlphaF(0.35 if theme.outline < 0.005 else 1.0)
    painter.setPen(QPen(line, max(0.6, view.scale * theme.outline * 0.7)))
    for normal, order in _FACES:
        facing = view.depth(normal)
        if facing <= 1e-6:
            continue
        shade = QColor(top if normal[1] else side)
        if normal[2]:
            shade = shade.darker(104)
        painter.setBrush(shade)
        painter.drawPolygon(polygon(view, [corners[k] for k in order]))
