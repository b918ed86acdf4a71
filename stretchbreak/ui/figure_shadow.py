# SPDX-License-Identifier: Apache-2.0
"""Soft patches under what is near the floor or what lies on it; they fade as a part is lifted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.surface import SOFT, Prop
from stretchbreak.domain.body.turns import Vec
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_theme import FigureTheme, mixed

_FADES = 0.16  # metres above the ground at which a shadow is gone
_PAIRED: tuple[tuple[str, str, float], ...] = (
    ("heel", "toe", 0.045),
    ("palm", "fingers", 0.04),
)
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
    spans: list[tuple[Vec, Vec, float, float]] = []
    for a, b, width, thick in _THICK:
        at, to = skeleton.origins[a], skeleton.origins[b]
        if min(at[1], to[1]) < thick + _FADES + 0.05:
            spans.append((at, to, width, thick))
    for side in ("l", "r"):
        for one, other, width in _PAIRED:
            at, to = skeleton.point(f"{one}_{side}"), skeleton.point(f"{other}_{side}")
            spans.append((at, to, width, 0.0))
    patches: list[tuple[float, float, float, float, float, str, bool]] = []
    for (ax, ay, az), (bx, by, bz), width, thick in spans:
        x, z = (ax + bx) / 2, (az + bz) / 2
        ground, colour = _ground(x, z, soft, theme)
        lift = abs(min(ay, by) - thick - ground)
        if lift > _FADES:
            continue
        px, py = view.flat((x, ground, z))
        wide, high = view.spread(abs(bx - ax) / 2 + width, abs(bz - az) / 2 + width)
        share = theme.shade * (1.0 - lift / _FADES)
        patches.append((px, py, wide, high, share, colour, thick == 0.0))
    for grow, part in ((1.0, 0.5), (0.72, 1.0)):
        for px, py, wide, high, share, colour, soft_edge in patches:
            if soft_edge or grow == 1.0:
                painter.setBrush(mixed(colour, theme.shadow, part * share))
                painter.drawEllipse(QPointF(px, py), wide * grow, high * grow)


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
