# SPDX-License-Identifier: Apache-2.0
"""The outlines a body is drawn with: tapered capsules, a tube round the spine, an ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, cos, degrees, hypot, inf, radians, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from stretchbreak.domain.body.turns import Turn, Vec
from stretchbreak.ui.figure_camera import View

Circle = tuple[float, float, float]
Spot = tuple[float, float]


_ROUND: tuple[Spot, ...] = tuple(
    (cos(radians(20.0 * k)), -sin(radians(20.0 * k))) for k in range(18)
)


def hull(circles: Sequence[Circle]) -> QPainterPath:
    """The convex shape round some circles."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    add_hull(path, circles)
    return path


def add_hull(path: QPainterPath, circles: Sequence[Circle], by: float = 0.0) -> None:
    """The same, `by` pixels wider, as one more piece of a path."""
    line = path.moveTo
    for dx, dy in _ROUND:
        most, hx, hy, hr = -inf, 0.0, 0.0, 0.0
        for x, y, r in circles:
            reach = x * dx + y * dy + r
            if reach > most:
                most, hx, hy, hr = reach, x, y, r + by
        line(hx + hr * dx, hy + hr * dy)
        line = path.lineTo
    path.closeSubpath()


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


def limb(circles: Sequence[Circle]) -> list[QPainterPath]:
    """Pieces to be filled in one colour: a smooth outline along the circles, round at its ends,
    and the circles themselves where it points at the viewer."""
    close, rows = _close(circles), _edges(circles)
    run = sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(circles))
    pieces = [_rounded(circles, rows)] if run > 0.5 and len(rows[0]) > 1 else []
    if close or not pieces:
        beads = QPainterPath()
        beads.setFillRule(Qt.FillRule.WindingFill)
        for circle in (circles[0], *close, circles[-1]):
            add_disc(beads, circle)
        pieces.insert(0, beads)
    return pieces


def _close(circles: Sequence[Circle]) -> list[Circle]:
    """The circles that nearly cover the one before them."""
    found: list[Circle] = []
    bx, by, br = circles[0]
    for x, y, r in circles[1:]:
        if (x - bx) ** 2 + (y - by) ** 2 < (0.45 * br) ** 2:
            found.append((x, y, r))
        bx, by, br = x, y, r
    return found


def add_disc(path: QPainterPath, circle: Circle) -> None:
    """A circle that goes the same way round as all other pieces: overlaps leave no holes."""
    x, y, r = circle
    box = QRectF(x - r, y - r, 2 * r, 2 * r)
    path.arcMoveTo(box, 0.0)
    path.arcTo(box, 0.0, 360.0)
    path.closeSubpath()


def rounded(circles: Sequence[Circle]) -> QPainterPath:
    """A smooth outline along circles, round at both ends."""
    return _rounded(circles, _edges(circles))


def _rounded(circles: Sequence[Circle], rows: tuple[list[Spot], list[Spot]]) -> QPainterPath:
    one, other = rows
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*one[0])
    smooth(one, path)
    _cap(path, circles[-1], one[-1])
    back = other[::-1]
    path.lineTo(*back[0])
    smooth(back, path)
    _cap(path, circles[0], other[0])
    path.closeSubpath()
    return path


def _cap(path: QPainterPath, circle: Circle, begin: Spot) -> None:
    x, y, r = circle
    angle = degrees(atan2(y - begin[1], begin[0] - x))
    path.arcTo(QRectF(x - r, y - r, 2 * r, 2 * r), angle, 180.0)


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


def closed(one: list[Spot], other: list[Spot]) -> QPainterPath:
    """A smooth outline: along one edge and back along the other."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*one[0])
    smooth(one, path)
    back = other[::-1]
    path.lineTo(*back[0])
    smooth(back, path)
    path.closeSubpath()
    return path


def smooth(points: Sequence[Spot], path: QPainterPath) -> None:
    """Continues a path, which stands at the first point, along a Catmull-Rom curve."""
    curve = path.cubicTo
    x0, y0 = x1, y1 = points[0]
    x2, y2 = points[1]
    for x3, y3 in (*points[2:], points[-1]):
        curve(
            x1 + (x2 - x0) / 6,
            y1 + (y2 - y0) / 6,
            x2 - (x3 - x1) / 6,
            y2 - (y3 - y1) / 6,
            x2,
            y2,
        )
        x0, y0, x1, y1, x2, y2 = x1, y1, x2, y2, x3, y3


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
