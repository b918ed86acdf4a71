# SPDX-License-Identifier: Apache-2.0
"""Paints a scene: far to near, each limb one piece with one outline, muscles tinted on the limb."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_parts import Group, circles_of, cuts_of, groups_of, mixed
from stretchbreak.ui.figure_props import depth_of, paint_floor, paint_prop, paint_shadows
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_shapes import chain, limb, smooth, tube
from stretchbreak.ui.figure_theme import FigureTheme

_FINE = 160.0  # pixels a metre from which the lines between the fingers are drawn


def paint_figure(painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme) -> None:
    """Paints the scene into the rectangle; the background stays as it is.

    The painter is left as it was found. Everything is placed from `scene` alone, so the same
    scene always gives the same pixels.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view = View(rect, scene.stage, scene.yaw, scene.pitch)
    paint_floor(painter, view, scene.stage, theme)
    middle = view.depth(scene.skeleton.origins["pelvis"])
    ordered = sorted(scene.props, key=lambda prop: depth_of(view, prop))
    behind = [p for p in ordered if p.kind == "pad" or depth_of(view, p) <= middle]
    for prop in behind:
        paint_prop(painter, view, prop, theme)
    paint_shadows(painter, view, scene.skeleton, scene.props, theme)
    for group in groups_of(view, scene.skeleton, theme):
        _paint_group(painter, view, group, theme)
        if scene.strength > 0.0 and group.legs:
            for muscle, side in scene.tints:
                if side in group.legs:
                    _paint_tint(painter, view, scene, muscle, side, theme)
    if scene.mark:
        _paint_mark(painter, view, scene, theme)
    for prop in ordered:
        if prop not in behind:
            painter.setOpacity(0.55)
            paint_prop(painter, view, prop, theme)
            painter.setOpacity(1.0)
    painter.restore()


def _paint_mark(painter: QPainter, view: View, scene: Scene, theme: FigureTheme) -> None:
    """A ring round what is wrong in an error's picture."""
    x, y = view.flat(scene.skeleton.origins[scene.mark])
    radius = max(7.0, 0.115 * view.scale)
    ring = QColor(theme.alarm)
    for width, alpha in ((0.034, 0.25), (0.012, 1.0)):
        ring.setAlphaF(alpha)
        painter.setPen(QPen(ring, max(1.5, width * view.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_group(painter: QPainter, view: View, group: Group, theme: FigureTheme) -> None:
    """All outlines first, then all fills: only the outer half of the outline stays to be seen."""
    line = QColor(theme.line)
    pen = QPen(line, max(1.0, 2.0 * theme.outline * view.scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in group.pieces:
        painter.drawPath(piece.path if piece.edge is None else piece.edge)
    painter.setPen(Qt.PenStyle.NoPen)
    for piece in group.pieces:
        painter.setBrush(piece.colour)
        painter.drawPath(piece.path)
    painter.setBrush(QColor(theme.band))
    for seam in group.seams:
        painter.drawPath(seam)
    if group.lines and view.scale > _FINE:
        pen.setWidthF(max(0.8, theme.outline * view.scale * 0.7))
        line.setAlphaF(0.55)
        pen.setColor(line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for a, b in group.lines:
            painter.drawLine(a, b)


def _paint_tint(
    painter: QPainter, view: View, scene: Scene, muscle: str, side: str, theme: FigureTheme
) -> None:
    """A spindle along the muscle with fibre lines, so that colour is not the only sign."""
    body = scene.skeleton
    circles = circles_of(view, body, flesh.TINTS[muscle], side)
    inside = chain(circles_of(view, body, flesh.THIGH_ROUNDS, side))
    inside.addPath(tube(view, cuts_of(body, flesh.PELVIS_CUTS)))
    painter.save()
    painter.setClipPath(inside)
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, share in ((1.25, 0.35), (1.0, 0.88)):
        painter.setBrush(mixed(theme.trousers, theme.tint, share * scene.strength))
        for path in limb([(x, y, r * grow) for x, y, r in circles]):
            painter.drawPath(path)
    fibre = QColor(theme.tint_line)
    fibre.setAlphaF(0.75 * scene.strength)
    pen = QPen(fibre, max(0.7, 0.004 * view.scale))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for offset in (-0.5, 0.0, 0.5):
        points: list[tuple[float, float]] = []
        for k, (x, y, r) in enumerate(circles):
            x0, y0, _ = circles[max(0, k - 1)]
            x1, y1, _ = circles[min(len(circles) - 1, k + 1)]
            run = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 or 1.0
            points.append((x - (y1 - y0) / run * r * offset, y + (x1 - x0) / run * r * offset))
        path = QPainterPath(QPointF(*points[0]))
        smooth(points, path)
        painter.drawPath(path)
    painter.restore()
