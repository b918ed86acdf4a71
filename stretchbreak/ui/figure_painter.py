# SPDX-License-Identifier: Apache-2.0
"""Paints a scene: far to near, each limb one piece with one outline, muscles tinted on the limb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.turns import Vec
from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_props import depth_of, paint_floor, paint_prop, paint_shadows
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_shapes import (
    Circle,
    Section,
    chain,
    ellipsoid,
    limb,
    rails,
    smooth,
    tube,
)
from stretchbreak.ui.figure_theme import FigureTheme

_FAR = 0.10  # metres behind the trunk at which a limb is fully in its far shade


@dataclass(slots=True)
class _Piece:
    path: QPainterPath
    colour: QColor


@dataclass(slots=True)
class _Group:
    depth: float
    pieces: list[_Piece]
    seams: list[QPainterPath]
    legs: str = ""


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
    paint_shadows(painter, view, scene.skeleton, theme)
    for group in _groups(view, scene, theme):
        _paint_group(painter, view, group, theme)
        if scene.strength > 0.0 and group.legs:
            for muscle, side in scene.tints:
                if side in group.legs:
                    _paint_tint(painter, view, scene, muscle, side, theme)
    for prop in ordered:
        if prop not in behind:
            painter.setOpacity(0.55)
            paint_prop(painter, view, prop, theme)
            painter.setOpacity(1.0)
    painter.restore()


def _circles(view: View, body: Skeleton, rounds: Sequence[flesh.Round], side: str) -> list[Circle]:
    sign = -1.0 if side == "l" else 1.0
    paired = f"_{side}"
    out: list[Circle] = []
    for part, (x, y, z), radius in rounds:
        name = part + paired if part + paired in body.origins else part
        px, py = view.flat(body.place(name, (x, y, z * sign)))
        out.append((px, py, radius * view.scale))
    return out


def _cuts(body: Skeleton, cuts: Sequence[flesh.Cut], side: str = "") -> list[Section]:
    sign = -1.0 if side == "l" else 1.0
    out: list[Section] = []
    for part, (x, y, z), front, back, width in cuts:
        name = f"{part}_{side}" if side else part
        out.append(
            Section(body.place(name, (x, y, z * sign)), body.turns[name], front, back, width)
        )
    return out


def _mixed(near: str, far: str, share: float) -> QColor:
    a, b = QColor(near), QColor(far)
    s = round(min(1.0, max(0.0, share)) * 16) / 16
    return QColor(
        round(a.red() + (b.red() - a.red()) * s),
        round(a.green() + (b.green() - a.green()) * s),
        round(a.blue() + (b.blue() - a.blue()) * s),
    )


def _groups(view: View, scene: Scene, theme: FigureTheme) -> list[_Group]:
    body = scene.skeleton
    trunk_depth = view.depth(body.place("lumbar2", (0.0, 0.0, 0.0)))
    shirt = _Group(
        trunk_depth,
        [
            _Piece(chain(_circles(view, body, flesh.NECK_ROUNDS, "r")), QColor(theme.skin)),
            _Piece(tube(view, _cuts(body, flesh.CHEST_CUTS)), QColor(theme.shirt)),
        ],
        [],
    )
    pelvis = [_Piece(tube(view, _cuts(body, flesh.PELVIS_CUTS)), QColor(theme.trousers))]
    hips = _Group(trunk_depth + 0.001, pelvis, [_band(view, body)])
    groups = [shirt, hips, _head(view, body, theme, trunk_depth + 0.002)]
    for side in ("l", "r"):
        leg = _leg(view, body, side, theme, trunk_depth)
        hip = view.depth(body.origins[f"thigh_{side}"])
        if hip > trunk_depth - 0.03 or leg.depth > trunk_depth:
            hips.pieces[:0] = leg.pieces
            hips.legs += side
        else:
            groups.append(leg)
        groups.append(_arm(view, body, side, theme, trunk_depth))
    groups.sort(key=lambda group: group.depth)
    return groups


def _leg(view: View, body: Skeleton, side: str, theme: FigureTheme, trunk: float) -> _Group:
    joints = [view.depth(body.origins[f"{part}_{side}"]) for part in ("thigh", "shank", "foot")]
    depth = 0.75 * joints[0] + 0.25 * joints[1]  # at the hip it must be right
    far = (trunk - joints[0]) / _FAR
    cloth = _mixed(theme.trousers, theme.trousers_far, far)
    sock = _mixed(theme.sock, theme.sock_far, far)
    feet = [chain(_circles(view, body, rounds, side)) for rounds in flesh.FOOT_CHAINS]
    shank = limb(_circles(view, body, flesh.SHANK_ROUNDS, side))
    thigh = limb(_circles(view, body, flesh.THIGH_ROUNDS, side))
    return _Group(
        depth,
        [_Piece(path, sock) for path in feet] + [_Piece(path, cloth) for path in shank + thigh],
        [],
        side,
    )


def _arm(view: View, body: Skeleton, side: str, theme: FigureTheme, trunk: float) -> _Group:
    shoulder, elbow, wrist = (
        view.depth(body.origins[f"{part}_{side}"]) for part in ("upper_arm", "forearm", "hand")
    )
    far = (trunk - shoulder) / (1.6 * _FAR)
    skin = _mixed(theme.skin, theme.skin_far, far)
    hand = tube(view, _cuts(body, flesh.HAND_CUTS, side))
    thumb = chain(_circles(view, body, flesh.THUMB_ROUNDS, side))
    arm = limb(_circles(view, body, flesh.UPPER_ARM_ROUNDS, side))
    arm += limb(_circles(view, body, flesh.FOREARM_ROUNDS, side))
    sleeve = limb(_circles(view, body, flesh.SLEEVE_ROUNDS, side))
    cloth = _mixed(theme.shirt, theme.shirt_far, far)
    return _Group(
        (shoulder + elbow + wrist) / 3 + (0.04 if wrist > trunk else -0.02),
        [_Piece(path, skin) for path in [thumb, hand, *arm]]
        + [_Piece(path, cloth) for path in sleeve],
        [],
    )


def _head(view: View, body: Skeleton, theme: FigureTheme, depth: float) -> _Group:
    turn = body.turns["head"]
    forward = view.depth((turn[0], turn[3], turn[6]))
    skin, hair_colour = QColor(theme.skin), QColor(theme.hair)

    def ball(spec: tuple[tuple[str, Vec], tuple[float, float, float]]) -> QPainterPath:
        (part, at), (front, up, side) = spec
        return ellipsoid(view, body.place(part, at), turn, front, up, side)

    skull = [ball(flesh.SKULL), ball(flesh.JAW), chain(_circles(view, body, flesh.NOSE, "r"))]
    hair = ball(flesh.HAIR)
    # The face shows where the hair's line does not cover it; from behind there is only hair.
    face = ball(flesh.FACE)
    hair = hair.subtracted(face) if forward > -0.55 else hair
    pieces = [_Piece(path, skin) for path in skull] + [_Piece(hair, hair_colour)]
    for sign in (-1.0, 1.0):
        (part, (x, y, z)), (front, up, thick) = flesh.EAR
        if view.depth((turn[2] * sign, turn[5] * sign, turn[8] * sign)) > 0.25:
            ear = ellipsoid(view, body.place(part, (x, y, z * sign)), turn, front, up, thick)
            pieces.append(_Piece(ear, skin))
    return _Group(depth, pieces, [])


def _band(view: View, body: Skeleton) -> QPainterPath:
    """The waistband: it tilts with the pelvis, which makes a tuck or a hollow back plain."""
    left, right = rails(view, _cuts(body, flesh.BAND_CUTS))
    turn = body.turns["pelvis"]
    sag_x, sag_y = view.along((turn[1], turn[4], turn[7]))
    nearness = view.depth((turn[1], turn[4], turn[7]))
    bow = -0.12 * nearness
    path = QPainterPath()
    path.moveTo(*left[0])
    (ax, ay), (bx, by) = left[0], right[0]
    path.quadTo((ax + bx) / 2 + bow * sag_x, (ay + by) / 2 + bow * sag_y, bx, by)
    path.lineTo(*right[1])
    (ax, ay), (bx, by) = right[1], left[1]
    path.quadTo((ax + bx) / 2 + bow * sag_x, (ay + by) / 2 + bow * sag_y, bx, by)
    path.closeSubpath()
    return path


def _paint_group(painter: QPainter, view: View, group: _Group, theme: FigureTheme) -> None:
    """All outlines first, then all fills: only the outer half of the outline stays to be seen."""
    line = QColor(theme.line)
    pen = QPen(line, max(1.0, 2.0 * theme.outline * view.scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in group.pieces:
        painter.drawPath(piece.path)
    painter.setPen(Qt.PenStyle.NoPen)
    for piece in group.pieces:
        painter.setBrush(piece.colour)
        painter.drawPath(piece.path)
    painter.setBrush(QColor(theme.band))
    for seam in group.seams:
        painter.drawPath(seam)


def _paint_tint(
    painter: QPainter, view: View, scene: Scene, muscle: str, side: str, theme: FigureTheme
) -> None:
    """A spindle along the muscle with fibre lines, so that colour is not the only sign."""
    body = scene.skeleton
    circles = _circles(view, body, flesh.TINTS[muscle], side)
    inside = chain(_circles(view, body, flesh.THIGH_ROUNDS, side))
    inside.addPath(tube(view, _cuts(body, flesh.PELVIS_CUTS)))
    painter.save()
    painter.setClipPath(inside)
    painter.setPen(Qt.PenStyle.NoPen)
    tint = QColor(theme.tint)
    for grow, alpha in ((1.35, 0.30), (1.0, 0.75)):
        tint.setAlphaF(alpha * scene.strength)
        painter.setBrush(tint)
        painter.drawPath(chain([(x, y, r * grow) for x, y, r in circles]))
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
