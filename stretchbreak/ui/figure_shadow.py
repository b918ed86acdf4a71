# SPDX-License-Identifier: Apache-2.0
"""Soft patches under what is near the floor or what lies on it; they fade as a part is lifted."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from stretchbreak.domain.body.points import POINTS
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.surface import SOFT, Prop
from stretchbreak.domain.body.turns import Vec, moved
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_theme import FigureTheme, mixed

_FADES = 0.16  # metres above the ground at which a shadow is gone
_HIGHEST = _FADES + 0.15  # the same for where a part begins, pads and all
_CORE = 0.72  # of a patch under hands and feet: darker
_THICK: tuple[tuple[str, str, float, float], ...] = (
    ("pelvis", "lumbar3", 0.13, 0.12),
    ("chest_low", "neck1", 0.14, 0.11),
    ("head", "head", 0.10, 0.09),
    ("thigh_l", "shank_l", 0.075, 0.075),
    ("thigh_r", "shank_r", 0.075, 0.075),
    ("shank_l", "foot_l", 0.05, 0.045),
    ("shank_r", "foot_r", 0.05, 0.045),
    ("forearm_l", "hand_l", 0.04, 0.035),
    ("forearm_r", "hand_r", 0.04, 0.035),
)
Span = tuple[str, Vec | None, str, Vec | None, float, float]
# From a part, a place on it (None: where it begins), to another; half its width, its thickness.
_SPANS: tuple[Span, ...] = (
    *((one, None, other, None, width, thick) for one, other, width, thick in _THICK),
    *(
        (*POINTS[f"{one}_{side}"], *POINTS[f"{other}_{side}"], width, 0.0)
        for side in "lr"
        for one, other, width in (("heel", "toe", 0.045), ("palm", "fingers", 0.04))
    ),
)


def paint_shadows(
    painter: QPainter,
    view: View,
    skeleton: Skeleton,
    props: Sequence[Prop],
    theme: FigureTheme,
) -> None:
    """Opaque patches: Qt fills see-through shapes several times more slowly."""
    painter.setPen(Qt.PenStyle.NoPen)
    soft = [prop for prop in props if prop.kind in SOFT or prop.kind == "box"]
    origins, turns = skeleton.origins, skeleton.turns
    inner: list[tuple[QPainterPath, QColor]] = []
    for one, a, other, b, width, thick in _SPANS:
        at, to = origins[one], origins[other]
        if min(at[1], to[1]) - thick > _HIGHEST:
            continue
        ax, ay, az = at if a is None else moved(at, turns[one], a)
        bx, by, bz = to if b is None else moved(to, turns[other], b)
        x, z = (ax + bx) / 2, (az + bz) / 2
        ground, colour = _ground(x, z, soft, theme)
        lift = abs(min(ay, by) - thick - ground)
        if lift > _FADES:
            continue
        run = hypot(bx - ax, bz - az)
        dx, dz = ((bx - ax) / run, (bz - az) / run) if run > 1e-6 else (1.0, 0.0)
        long = run / 2 + width
        ox, oy = view.flat((x, ground, z))
        px, py = view.along((dx * long, 0.0, dz * long))
        qx, qy = view.along((-dz * width, 0.0, dx * width))
        share = theme.shade * (1.0 - lift / _FADES)
        painter.setBrush(mixed(colour, theme.shadow, share * (0.375 if thick else 0.5)))
        painter.drawPath(QTransform(px, py, qx, qy, ox, oy).map(_ROUND))
        if not thick:
            k = _CORE
            core = QTransform(k * px, k * py, k * qx, k * qy, ox, oy).map(_ROUND)
            inner.append((core, mixed(colour, theme.shadow, share)))
    for core, shade in inner:
        painter.setBrush(shade)
        painter.drawPath(core)


def _round() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    return path


_ROUND = _round()


def _ground(x: float, z: float, soft: Sequence[Prop], theme: FigureTheme) -> tuple[float, str]:
    """The height and colour of what lies under a place: the top of a pad, or the floor."""
    found = (0.0, theme.floor)
    for prop in soft:
        under = abs(x - prop.x) < prop.length / 2 and abs(z - prop.z) < prop.width / 2
        if under and prop.height > found[0]:
            found = (prop.height, _colour(prop, theme))
    return found


def _colour(prop: Prop, theme: FigureTheme) -> str:
    return {"mat": theme.mat, "towel": theme.towel, "box": theme.wood}.get(prop.kind, theme.pad)
