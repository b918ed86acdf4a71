# SPDX-License-Identifier: Apache-2.0
"""The things around the body: floor, mat, pad, chair, desk, wall, box, as flat boxes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from stretchbreak.domain.body.surface import SOFT, Box, Prop
from stretchbreak.domain.body.turns import STILL, Vec
from stretchbreak.ui.figure_camera import Stage, View
from stretchbreak.ui.figure_shapes import ellipsoid, polygon
from stretchbreak.ui.figure_theme import FigureTheme

_FACES: tuple[tuple[Vec, tuple[int, ...]], ...] = (
    ((0.0, 1.0, 0.0), (2, 3, 7, 6)),
    ((1.0, 0.0, 0.0), (4, 5, 7, 6)),
    ((-1.0, 0.0, 0.0), (0, 1, 3, 2)),
    ((0.0, 0.0, 1.0), (1, 3, 7, 5)),
    ((0.0, 0.0, -1.0), (0, 2, 6, 4)),
)
_LEG = 0.02
_THIN = 0.15  # opacity of a wall that one looks through
_BESIDE = 0.12  # metres nearer than the hips that a thing may be and still stand beside the body
_CLEAR = 0.55  # of other things in front of the body


@dataclass(frozen=True, slots=True)
class Slab:
    """One box of a thing, with its colours. under: the body rests on it, so it hides nothing."""

    box: Box
    top: str
    side: str
    under: bool
    clear: float = _CLEAR

    @property
    def middle(self) -> Vec:
        (x0, y0, z0), (x1, y1, z1) = self.box
        return ((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)


def paint_floor(painter: QPainter, view: View, stage: Stage, theme: FigureTheme) -> None:
    """A round piece of floor under everything."""
    disc = ellipsoid(view, (stage.x, -0.004, stage.z), STILL, stage.radius, 1e-4, stage.radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.floor))
    painter.drawPath(disc)


def parted(
    view: View, props: tuple[Prop, ...], body: Vec, theme: FigureTheme
) -> tuple[tuple[Slab, ...], tuple[Slab, ...]]:
    """What is painted before the body and what over it, each far to near."""
    middle = view.depth(body) + _BESIDE
    slabs = _ordered(props, view.n, theme)
    before = tuple(slab for slab, depth in slabs if slab.under or depth <= middle)
    return before, tuple(slab for slab, depth in slabs if not (slab.under or depth <= middle))


@lru_cache(maxsize=32)
def _ordered(
    props: tuple[Prop, ...], towards: Vec, theme: FigureTheme
) -> tuple[tuple[Slab, float], ...]:
    """All boxes with their depth; what lies flat on the floor first, then far to near."""
    found: list[tuple[Slab, float]] = []
    for prop in props:
        for slab in slabs_of(prop, theme):
            depth = sum(n * v for n, v in zip(towards, slab.middle, strict=True))
            found.append((slab, depth))
    found.sort(key=lambda pair: (not (pair[0].under and pair[0].box[1][1] < 0.2), pair[1]))
    return tuple(found)


def paint_slab(painter: QPainter, view: View, slab: Slab, theme: FigureTheme) -> None:
    """A box: light top, darker sides."""
    (x0, y0, z0), (x1, y1, z1) = slab.box
    corners = [(x, y, z) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1)]
    line = QColor(theme.line)
    line.setAlphaF(0.35 if theme.outline < 0.005 else 1.0)
    painter.setPen(QPen(line, max(0.6, view.scale * theme.outline * 0.7)))
    for normal, order in _FACES:
        if view.depth(normal) <= 1e-6:
            continue
        shade = QColor(slab.top if normal[1] else slab.side)
        painter.setBrush(shade.darker(104) if normal[2] else shade)
        painter.drawPolygon(polygon(view, [corners[k] for k in order]))


def slabs_of(prop: Prop, theme: FigureTheme) -> list[Slab]:
    solid = prop.solid()
    if prop.kind in SOFT:
        top, side = {
            "mat": (theme.mat, theme.mat_side),
            "towel": (theme.towel, theme.towel_side),
        }.get(prop.kind, (theme.pad, theme.pad_side))
        return [Slab(solid, top, side, under=True)]
    if prop.kind == "box":
        return [Slab(solid, theme.wood, theme.wood_side, under=True)]
    if prop.kind == "wall":
        return [Slab(solid, theme.wall, theme.wall, under=False, clear=_THIN)]
    if prop.kind == "desk":
        legs = _legs(solid, 0.06, theme)
        return [*legs, Slab(solid, theme.wood, theme.wood_side, under=False)]
    if prop.kind == "chair":
        found = [*_legs(solid, 0.02, theme), Slab(solid, theme.wood, theme.wood_side, under=True)]
        back = prop.backrest()
        if back is not None:
            found += [Slab(p, theme.metal, theme.metal, under=False) for p in _posts(back, solid)]
            found.append(Slab(back, theme.wood, theme.wood_side, under=False))
        return found
    return []


def _legs(solid: Box, inset: float, theme: FigureTheme) -> list[Slab]:
    (x0, low, z0), (x1, _, z1) = solid
    return [
        Slab(
            ((x - _LEG, 0.0, z - _LEG), (x + _LEG, low, z + _LEG)),
            theme.metal,
            theme.metal,
            under=True,
        )
        for x, z in product((x0 + inset, x1 - inset), (z0 + inset, z1 - inset))
    ]


def _posts(back: Box, seat: Box) -> list[Box]:
    (x0, low, z0), (x1, _, z1) = back
    top = seat[1][1]
    if x1 - x0 < z1 - z0:
        ends = ((x0, z0 + 0.02), (x0, z1 - 0.05))
    else:
        ends = ((x0 + 0.02, z0), (x1 - 0.05, z0))
    return [((x, top, z), (x + 0.03, low, z + 0.03)) for x, z in ends]
