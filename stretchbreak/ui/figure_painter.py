# SPDX-License-Identifier: Apache-2.0
"""Paints a scene: far to near, each limb one piece with one outline, muscles tinted on the limb."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_cues import paint_cues
from stretchbreak.ui.figure_parts import Group, groups_of, reach_of
from stretchbreak.ui.figure_props import Slab, paint_floor, paint_slab, parted
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_shadow import paint_shadows
from stretchbreak.ui.figure_shot import Shot
from stretchbreak.ui.figure_theme import FigureTheme, coloured
from stretchbreak.ui.figure_tints import paint_tints

_KEPT = 8  # pictures of rooms
_WIDEST = 1.6  # pixels


def paint_figure(painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme) -> None:
    """Paints the scene into the rectangle; the background stays as it is.

    The painter is left as it was found. Everything is placed from `scene` alone, so the same
    scene always gives the same pixels.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view = View(rect, scene.stage, scene.yaw, scene.pitch)
    room = _Room(painter, rect, scene, view, theme)
    room.paint_behind()
    paint_shadows(painter, view, scene.skeleton, scene.props, theme)
    shot = Shot(view, scene.skeleton, scene.breath)
    for group in groups_of(shot, theme):
        _paint_group(painter, view, group, theme)
        if scene.strength > 0.0:
            paint_tints(painter, shot, scene, group, theme)
    room.paint_before()
    paint_cues(painter, shot, scene, theme)
    painter.restore()


def paint_room(painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme) -> None:
    """Paints what `paint_figure` does, without the body, its shadows and signs."""
    painter.save()
    view = View(rect, scene.stage, scene.yaw, scene.pitch)
    room = _Room(painter, rect, scene, view, theme)
    room.paint_behind()
    room.paint_before()
    painter.restore()


_kept: OrderedDict[Hashable, QImage] = OrderedDict()


def forget_rooms() -> None:
    """Frees the kept pictures of rooms; they come back when something is painted."""
    _kept.clear()


class _Room:
    """Floor and things, behind the body and before it: kept as pictures, since they stay while
    the body moves."""

    def __init__(
        self, painter: QPainter, rect: QRectF, scene: Scene, view: View, theme: FigureTheme
    ) -> None:
        self._painter, self._rect, self._scene, self._theme = painter, rect, scene, theme
        body = scene.skeleton.origins["pelvis"]
        self._behind, self._before = parted(view, scene.props, body, theme)

    def paint_behind(self) -> None:
        self._paint(self._behind, floor=True)

    def paint_before(self) -> None:
        if self._before:
            self._paint(self._before, floor=False)

    def _paint(self, slabs: tuple[Slab, ...], floor: bool) -> None:
        rect, scene, theme = self._rect, self._scene, self._theme
        ratio = self._painter.device().devicePixelRatioF()
        width, height = ceil(rect.width() * ratio), ceil(rect.height() * ratio)
        split = (len(self._behind), floor)  # slabs go from behind to before as the body moves
        key = (width, height, ratio, scene.yaw, scene.pitch, scene.stage, scene.props, split, theme)
        image = _kept.get(key)
        if image is None:
            image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            inner = QPainter(image)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside = QRectF(0.0, 0.0, rect.width(), rect.height())
            view = View(inside, scene.stage, scene.yaw, scene.pitch)
            if floor:
                paint_floor(inner, view, scene.stage, theme)
            for slab in slabs:
                inner.setOpacity(1.0 if floor else slab.clear)
                paint_slab(inner, view, slab, theme)
            inner.end()
            _kept[key] = image
            while len(_kept) > _KEPT:
                _kept.popitem(last=False)
        self._painter.drawImage(rect.topLeft(), image)


def _paint_group(painter: QPainter, view: View, group: Group, theme: FigureTheme) -> None:
    """All outlines first, then all fills: only the outer half of the outline stays to be seen."""
    reach = reach_of(view, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(coloured(theme.line))
    edges: list[QPainterPath] = []
    for piece in (*group.pieces, *group.limbs):
        if piece.halo is not None:
            painter.drawPath(piece.halo)
        else:
            edges.append(piece.path if piece.edge is None else piece.edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_edges(painter, edges, coloured(theme.line), reach)
    painter.setPen(Qt.PenStyle.NoPen)
    for piece in group.pieces:
        painter.setBrush(piece.colour)
        painter.drawPath(piece.path)
    painter.setBrush(coloured(theme.band))
    for seam in group.seams:
        painter.drawPath(seam)
    for piece in group.limbs:
        painter.setBrush(piece.colour)
        painter.drawPath(piece.path)
    if group.lines:
        line = QColor(theme.line)
        line.setAlphaF(0.55)
        pen = QPen(line, max(0.8, reach * 0.7))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines(group.lines)


def _paint_edges(
    painter: QPainter, edges: list[QPainterPath], colour: QColor, reach: float
) -> None:
    """Lines that reach that many pixels outward.

    Qt draws cosmetic lines of one pixel ten times faster than wider ones, so up to a certain
    width two or three of them are drawn, each shifted a little.
    """
    dots = painter.deviceTransform().m11()
    if reach * dots > _WIDEST:
        pen = QPen(colour, 2.0 * reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for edge in edges:
            painter.drawPath(edge)
        return
    whole = QPainterPath()
    for edge in edges:
        whole.addPath(edge)
    hair = QPen(colour, 1.0)
    hair.setCosmetic(True)
    painter.setPen(hair)
    aside = max(0.0, reach - 0.5 / dots)
    if aside > 0.6:
        shifts = [(0.0, -aside), (0.87 * aside, 0.5 * aside), (-0.87 * aside, 0.5 * aside)]
    elif aside > 0.3:
        shifts = [(0.8 * aside, 0.8 * aside), (-0.8 * aside, -0.8 * aside)]
    else:
        shifts = [(0.0, 0.0)]
    for x, y in shifts:
        painter.translate(x, y)
        painter.drawPath(whole)
        painter.translate(-x, -y)
