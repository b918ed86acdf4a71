# SPDX-License-Identifier: Apache-2.0
"""The outlines a body is drawn with: tapered capsules, a tube round the spine, an ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import acos, atan2, degrees, hypot, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from stretchbreak.domain.body.turns import Turn, Vec
from stretchbreak.ui.figure_camera import View

Circle = tuple[float, float, float]
Spot = tuple[float, float]


def add_capsule(path: QPainterPath, a: Circle, b: Circle) -> None:
    """Two circles (x, y, radius in pixels) and their common tangents, as one closed piece."""
    ax, ay, ar = a
    bx, by, br = b
    across = hypot(bx - ax, by - ay)
    if across <= abs(ar - br) + 1e-6:
        x, y, r = a if ar >= br else b
        path.addEllipse(QPointF(x, y), r, r)
        return
    heading = degrees(atan2(ay - by, bx - ax))
    open_by = degrees(acos((ar - br) / across))
    first = QRectF(ax - ar, ay - ar, 2 * ar, 2 * ar)
    path.arcMoveTo(first, heading + open_by)
    path.arcTo(first, heading + open_by, 360.0 - 2.0 * open_by)
    path.arcTo(QRectF(bx - br, by - br, 2 * br, 2 * br), heading - open_by, 2.0 * open_by)
    path.closeSubpath()


def chain(rows: Sequence[Sequence[Circle]], grow: float = 0.0) -> QPainterPath:
    """Capsules from circle to circle of each row, filled as one, `grow` pixels thicker."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for circles in rows:
        for a, b in pairwise(circles):
            add_capsule(path, (a[0], a[1], a[2] + grow), (b[0], b[1], b[2] + grow))
    return path


def _edges(circles: Sequence[Circle]) -> tuple[list[Spot], list[Spot]]:
    """Where a limb's two long edges pass each circle; nothing where it points at the viewer."""
    rows: tuple[list[Spot], list[Spot]] = ([], [])
    last = len(circles) - 1
    for k, (x, y, r) in enumerate(circles):
        x0, y0, _ = circles[max(0, k - 1)]
        x1, y1, _ = circles[min(last, k + 1)]
        run = hypot(x1 - x0, y1 - y0)
        if run > 1e-6:
            nx, ny = -(y1 - y0) / run * r, (x1 - x0) / run * r
            rows[0].append((x + nx, y + ny))
            rows[1].append((x - nx, y - ny))
    return rows


def limb(*bones: Sequence[Circle]) -> list[QPainterPath]:
    """A limb's pieces, to be filled in one colour: circles, which close its ends and stand in for
    it where it points at the viewer, and a smooth outline of each bone."""
    beads = QPainterPath()
    beads.setFillRule(Qt.FillRule.WindingFill)
    pieces = [beads]
    for circles in bones:
        _add_beads(beads, circles)
        one, other = _edges(circles)
        if len(one) > 1:
            pieces.append(_closed(one, other))
    return pieces


def _add_beads(beads: QPainterPath, circles: Sequence[Circle]) -> None:
    last = len(circles) - 1
    bx = by = br = 0.0
    for k, (x, y, r) in enumerate(circles):
        near = k and (x - bx) ** 2 + (y - by) ** 2 < (0.45 * br) ** 2
        if k in (0, last) or near:
            beads.addEllipse(QPointF(x, y), r, r)
        bx, by, br = x, y, r


def open_edges(circles: Sequence[Circle]) -> QPainterPath:
    """The two long edges of a limb and its far end, but no line where it begins."""
    path = QPainterPath()
    for row in _edges(circles):
        if len(row) > 1:
            path.moveTo(*row[0])
            smooth(row, path)
    x, y, r = circles[-1]
    path.addEllipse(QPointF(x, y), r, r)
    return path


def _closed(one: list[Spot], other: list[Spot]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*one[0])
    smooth(one, path)
    back = other[::-1]
    path.lineTo(*back[0])
    smooth(back, path)
    path.closeSubpath()
    return path


@dataclass(frozen=True, slots=True)
class Section:
    """A cut through a tube: its middle in the room, its part's turn, and its half axes (m)."""

    middle: Vec
    turn: Turn
    front: float
    back: float
    side: float


def _reach(view: View, cut: Section, nx: float, ny: float) -> float:
    """How far a cut reaches from its middle in a direction of the picture, in pixels."""
    t = cut.turn
    fx, fy = view.along((t[0], t[3], t[6]))
    sx, sy = view.along((t[2], t[5], t[8]))
    f = fx * nx + fy * ny
    s = sx * nx + sy * ny
    half = cut.front if f > 0.0 else cut.back
    return sqrt((f * half) ** 2 + (s * cut.side) ** 2)


def rails(view: View, cuts: Sequence[Section]) -> tuple[list[Spot], list[Spot]]:
    """The two edges of a tube in the picture, from its first cut to its last."""
    middles = [view.flat(cut.middle) for cut in cuts]
    left: list[Spot] = []
    right: list[Spot] = []
    last = len(cuts) - 1
    for k, cut in enumerate(cuts):
        x0, y0 = middles[max(0, k - 1)]
        x1, y1 = middles[min(last, k + 1)]
        run = hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / run, (x1 - x0) / run
        x, y = middles[k]
        a = _reach(view, cut, nx, ny)
        b = _reach(view, cut, -nx, -ny)
        left.append((x + nx * a, y + ny * a))
        right.append((x - nx * b, y - ny * b))
    return left, right


def smooth(points: Sequence[Spot], path: QPainterPath) -> None:
    """Continues a path, which stands at the first point, along a Catmull-Rom curve."""
    last = len(points) - 1
    for k in range(last):
        x0, y0 = points[max(0, k - 1)]
        x1, y1 = points[k]
        x2, y2 = points[k + 1]
        x3, y3 = points[min(last, k + 2)]
        path.cubicTo(
            x1 + (x2 - x0) / 6,
            y1 + (y2 - y0) / 6,
            x2 - (x3 - x1) / 6,
            y2 - (y3 - y1) / 6,
            x2,
            y2,
        )


def tube(view: View, cuts: Sequence[Section]) -> QPainterPath:
    """The outline of a tube through all cuts, smooth along both edges."""
    return _closed(*rails(view, cuts))


def ellipsoid(
    view: View, middle: Vec, turn: Turn, front: float, up: float, side: float
) -> QPainterPath:
    """The silhouette of an ellipsoid with half axes along its part's own axes (m)."""
    xx = xy = yy = 0.0
    for column, half in ((0, front), (1, up), (2, side)):
        px, py = view.along((turn[column], turn[column + 3], turn[column + 6]))
        px, py = px * half, py * half
        xx, xy, yy = xx + px * px, xy + px * py, yy + py * py
    a = sqrt(max(xx, 1e-9))
    b = xy / a
    c = sqrt(max(yy - b * b, 1e-9))
    x, y = view.flat(middle)
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    return QTransform(a, b, 0.0, c, x, y).map(path)


def polygon(view: View, corners: Sequence[Vec]) -> QPolygonF:
    return QPolygonF([QPointF(*view.flat(v)) for v in corners])
