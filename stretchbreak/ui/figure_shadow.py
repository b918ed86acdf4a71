# SPDX-License-Identifier: Apache-2.0
"""Soft patches under what is near the floor or what lies on it; they fade as a part is lifted."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

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
    patches: list[tuple[QPainterPath, str, float, bool]] = []
    for (ax, ay, az), (bx, by, bz), width, thick in spans:
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
        patch = QTransform(px, py, qx, qy, ox, oy).map(_ROUND)
        share = theme.shade * (1.0 - lift / _FADES) * (0.75 if thick else 1.0)
        patches.append((patch, colour, share, thick == 0.0))
    for patch, colour, share, _ in patches:
        painter.setBrush(mixed(colour, theme.shadow, 0.5 * share))
        painter.drawPath(patch)
    for patch, colour, share, feet in patches:
        if feet:
            middle = patch.boundingRect().center()
            inner = QTransform(0.72, 0.0, 0.0, 0.72, 0.28 * middle.x(), 0.28 * middle.y())
            painter.setBrush(mixed(colour, theme.shadow, share))
            painter.drawPath(inner.map(patch))


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
