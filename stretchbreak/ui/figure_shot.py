# SPDX-License-Identifier: Apache-2.0
"""A body as one camera sees it: where the parts' axes lie in the picture, in pixels.

Every part's origin and axes are projected once; all its circles and cuts follow by a few
multiplications, which is what keeps a frame short.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.turns import Vec
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_flesh import Cut, Egg, Round
from stretchbreak.ui.figure_shapes import Circle, Spot, closed

Axes = tuple[float, float, float, float, float, float, float, float]
"""Origin x, y, then the X, Y and Z axes' x, y: pixels, and pixels a metre."""


class Axed:
    """Parts whose axes in the picture are known. KeyError for a part that is not."""

    __slots__ = ("axes", "scale")

    def __init__(self, scale: float, axes: dict[str, Axes]) -> None:
        self.scale = scale
        self.axes = axes

    def spot(self, part: str, at: Vec) -> Spot:
        """Where a place in a part's axes lies in the picture."""
        ox, oy, xx, xy, yx, yy, zx, zy = self.axes[part]
        x, y, z = at
        return ox + xx * x + yx * y + zx * z, oy + xy * x + yy * y + zy * z

    def circles(self, rounds: Sequence[Round]) -> list[Circle]:
        """Circles along a limb: x, y and radius in pixels."""
        k, axes = self.scale, self.axes
        out: list[Circle] = []
        for part, (x, y, z), radius in rounds:
            ox, oy, xx, xy, yx, yy, zx, zy = axes[part]
            out.append((ox + xx * x + yx * y + zx * z, oy + xy * x + yy * y + zy * z, k * radius))
        return out

    def rails(self, cuts: Sequence[Cut]) -> tuple[list[Spot], list[Spot]]:
        """The two edges of a tube in the picture, from its first cut to its last."""
        known = self.axes
        rows: list[tuple[float, float, Axes, float, float, float]] = []
        for part, (x, y, z), front, back, wide in cuts:
            axes = known[part]
            ox, oy, xx, xy, yx, yy, zx, zy = axes
            px, py = ox + xx * x + yx * y + zx * z, oy + xy * x + yy * y + zy * z
            rows.append((px, py, axes, front, back, wide))
        left: list[Spot] = []
        right: list[Spot] = []
        last = len(rows) - 1
        for k, (px, py, axes, front, back, wide) in enumerate(rows):
            ahead = rows[k + 1 if k < last else last]
            behind = rows[k - 1 if k else 0]
            dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
            run = hypot(dx, dy) or 1.0
            nx, ny = -dy / run, dx / run
            f = axes[2] * nx + axes[3] * ny
            s = (axes[6] * nx + axes[7] * ny) * wide
            one, other = (front, back) if f > 0.0 else (back, front)
            a, b = sqrt(f * f * one * one + s * s), sqrt(f * f * other * other + s * s)
            left.append((px + nx * a, py + ny * a))
            right.append((px - nx * b, py - ny * b))
        return left, right

    def tube(self, cuts: Sequence[Cut]) -> QPainterPath:
        """The outline of a tube through all cuts, smooth along both edges."""
        return closed(*self.rails(cuts))

    def egg(self, egg: Egg) -> QPainterPath:
        """The silhouette of an ellipsoid."""
        (part, at), (front, up, wide) = egg
        x, y = self.spot(part, at)
        _, _, xx, xy, yx, yy, zx, zy = self.axes[part]
        xx, xy, yx, yy, zx, zy = xx * front, xy * front, yx * up, yy * up, zx * wide, zy * wide
        a = sqrt(max(xx * xx + yx * yx + zx * zx, 1e-9))
        b = (xx * xy + yx * yy + zx * zy) / a
        c = sqrt(max(xy * xy + yy * yy + zy * zy - b * b, 1e-9))
        return QTransform(a, b, 0.0, c, x, y).map(_UNIT)


class Shot(Axed):
    """A whole body in one view. breath: how full the chest is, 0 … 1."""

    __slots__ = ("body", "breath", "view")

    def __init__(self, view: View, body: Skeleton, breath: float = 0.0) -> None:
        super().__init__(view.scale, _axes(view, body))
        self.breath = breath
        self.view = view
        self.body = body

    def depth(self, part: str) -> float:
        """Metres towards the viewer of where a part begins."""
        return self.view.depth(self.body.origins[part])


def _axes(view: View, body: Skeleton) -> dict[str, Axes]:
    r, u, k, dx, dy = view.r, view.u, view.scale, view.dx, view.dy
    r0, r2, u0, u1, u2 = k * r[0], k * r[2], -k * u[0], -k * u[1], -k * u[2]
    turns = body.turns
    found: dict[str, Axes] = {}
    for part, (x, y, z) in body.origins.items():
        a, b, c, d, e, f, g, h, i = turns[part]
        found[part] = (
            dx + r0 * x + r2 * z,
            dy + u0 * x + u1 * y + u2 * z,
            r0 * a + r2 * g,
            u0 * a + u1 * d + u2 * g,
            r0 * b + r2 * h,
            u0 * b + u1 * e + u2 * h,
            r0 * c + r2 * i,
            u0 * c + u1 * f + u2 * i,
        )
    return found


def _unit() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    return path


_UNIT = _unit()
