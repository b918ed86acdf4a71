# SPDX-License-Identifier: Apache-2.0
"""The parts of a figure as shapes in the picture, gathered into pieces with one outline each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from stretchbreak.domain.body.skeleton import PARTS, Skeleton
from stretchbreak.domain.body.turns import Vec, moved
from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_shapes import (
    Circle,
    Section,
    chain,
    ellipsoid,
    limb,
    open_edges,
    rails,
    tube,
)
from stretchbreak.ui.figure_theme import FigureTheme, mixed

_SIDED = {(part[:-2], part[-1]): part for part in PARTS if part[-2:] in ("_l", "_r")}
_BEHIND = 0.09  # metres that the head is farther away than the chest, to be painted before it
_FAR = 0.10  # metres behind the trunk at which a limb is fully in its far shade


@dataclass(slots=True)
class Piece:
    """A filled shape. `edge` is outlined instead of it where the shape should merge with more;
    `halo` is the same shape with its outline, filled in the line's colour before it.
    """

    path: QPainterPath
    colour: QColor
    edge: QPainterPath | None = None
    halo: QPainterPath | None = None


@dataclass(slots=True)
class Group:
    """Pieces drawn together. seams: over them, in the band's colour; limbs: over the seams; legs:
    whose legs are in it; trunk: whether it is the shirt.
    """

    depth: float
    pieces: list[Piece]
    seams: list[QPainterPath]
    legs: str = ""
    limbs: list[Piece] = field(default_factory=list)
    lines: list[tuple[QPointF, QPointF]] = field(default_factory=list)
    trunk: bool = False


def reach_of(view: View, theme: FigureTheme) -> float:
    """How far outlines reach outward, in pixels."""
    return max(0.5, theme.outline * view.scale)


def circles_of(
    view: View, body: Skeleton, rounds: Sequence[flesh.Round], side: str
) -> list[Circle]:
    """Circles in the picture: x, y and radius in pixels."""
    sign = -1.0 if side == "l" else 1.0
    out: list[Circle] = []
    for part, (x, y, z), radius in rounds:
        name = _SIDED.get((part, side), part)
        px, py = view.flat(moved(body.origins[name], body.turns[name], (x, y, z * sign)))
        out.append((px, py, radius * view.scale))
    return out


def cuts_of(body: Skeleton, cuts: Sequence[flesh.Cut], side: str = "") -> list[Section]:
    sign = -1.0 if side == "l" else 1.0
    out: list[Section] = []
    for part, (x, y, z), front, back, width in cuts:
        name = f"{part}_{side}" if side else part
        out.append(
            Section(body.place(name, (x, y, z * sign)), body.turns[name], front, back, width)
        )
    return out


def groups_of(view: View, body: Skeleton, theme: FigureTheme) -> list[Group]:
    """All parts of the body, far to near."""
    trunk_depth = view.depth(body.place("lumbar2", (0.0, 0.0, 0.0)))
    shirt = Group(
        trunk_depth,
        [
            Piece(chain([circles_of(view, body, flesh.NECK_ROUNDS, "r")]), QColor(theme.skin)),
            Piece(tube(view, cuts_of(body, flesh.CHEST_CUTS)), QColor(theme.shirt)),
        ],
        [],
        trunk=True,
    )
    pelvis = [Piece(tube(view, cuts_of(body, flesh.PELVIS_CUTS)), QColor(theme.trousers))]
    hips = Group(trunk_depth + 0.001, pelvis, [_band(view, body)])
    groups = [shirt, hips, _head(view, body, theme, _head_depth(view, body, trunk_depth))]
    for side in ("l", "r"):
        leg = _leg(view, body, side, theme, trunk_depth)
        hip = view.depth(body.origins[f"thigh_{side}"])
        if hip > trunk_depth - 0.03 or leg.depth > trunk_depth:
            hips.limbs += leg.pieces
            hips.legs += side
        else:
            groups.append(leg)
        arm = _arm(view, body, side, theme, trunk_depth)
        if arm.depth > trunk_depth:
            x, y, r = circles_of(view, body, flesh.SLEEVE_ROUNDS[:1], side)[0]
            ball = QPainterPath()
            ball.addEllipse(QPointF(x, y), r, r)
            shirt.pieces.append(Piece(ball, QColor(theme.shirt)))
            for piece in arm.pieces[-2:]:  # the sleeve goes over into the shoulder without a line
                piece.edge = QPainterPath()
            arm.pieces[-1].edge = open_edges(circles_of(view, body, flesh.SLEEVE_ROUNDS, side))
        groups.append(arm)
    groups.sort(key=lambda group: group.depth)
    return groups


def _head_depth(view: View, body: Skeleton, trunk: float) -> float:
    """In front of the trunk, unless the body lies or bends so that the head is farther away."""
    away = view.depth(body.origins["chest"]) - view.depth(body.origins["head"])
    return trunk - away if away > _BEHIND else trunk + 0.002


def _leg(view: View, body: Skeleton, side: str, theme: FigureTheme, trunk: float) -> Group:
    joints = [view.depth(body.origins[f"{part}_{side}"]) for part in ("thigh", "shank", "foot")]
    depth = 0.75 * joints[0] + 0.25 * joints[1]  # at the hip it must be right
    far = (trunk - joints[0]) / _FAR
    cloth = mixed(theme.trousers, theme.trousers_far, far)
    sock = mixed(theme.sock, theme.sock_far, far)
    rows = [circles_of(view, body, rounds, side) for rounds in flesh.FOOT_CHAINS]
    foot = Piece(chain(rows), sock, halo=chain(rows, reach_of(view, theme)))
    leg = limb(
        circles_of(view, body, flesh.SHANK_ROUNDS, side),
        circles_of(view, body, flesh.THIGH_ROUNDS, side),
    )
    x, y, r = circles_of(view, body, (flesh.BUTTOCK,), side)[0]
    leg[0].addEllipse(QPointF(x, y), r, r)
    return Group(
        depth,
        [foot] + [Piece(path, cloth) for path in leg],
        [],
        side,
    )


def _arm(view: View, body: Skeleton, side: str, theme: FigureTheme, trunk: float) -> Group:
    shoulder, elbow, wrist = (
        view.depth(body.origins[f"{part}_{side}"]) for part in ("upper_arm", "forearm", "hand")
    )
    far = (trunk - shoulder) / (1.6 * _FAR)
    skin = mixed(theme.skin, theme.skin_far, far)
    hand = tube(view, cuts_of(body, flesh.HAND_CUTS, side))
    thumb = chain([circles_of(view, body, flesh.THUMB_ROUNDS, side)])
    arm = limb(
        circles_of(view, body, flesh.UPPER_ARM_ROUNDS, side),
        circles_of(view, body, flesh.FOREARM_ROUNDS, side),
    )
    sleeve = limb(circles_of(view, body, flesh.SLEEVE_ROUNDS, side))
    cloth = mixed(theme.shirt, theme.shirt_far, far)
    return Group(
        (shoulder + elbow + wrist) / 3 + (0.04 if wrist > trunk else -0.02),
        [Piece(path, skin) for path in [thumb, hand, *arm]]
        + [Piece(path, cloth) for path in sleeve],
        [],
        lines=_fingers(view, body, side),
    )


def _fingers(view: View, body: Skeleton, side: str) -> list[tuple[QPointF, QPointF]]:
    """Lines between the fingers, when the flat of the hand is turned to the viewer."""
    turn = body.turns[f"hand_{side}"]
    if abs(view.depth((turn[2], turn[5], turn[8]))) < 0.45:
        return []
    sign = -1.0 if side == "l" else 1.0
    return [
        (
            QPointF(*view.flat(body.place(f"hand_{side}", (ax, ay, az * sign)))),
            QPointF(*view.flat(body.place(f"hand_{side}", (bx, by, bz * sign)))),
        )
        for (ax, ay, az), (bx, by, bz) in flesh.FINGERS
    ]


def _head(view: View, body: Skeleton, theme: FigureTheme, depth: float) -> Group:
    turn = body.turns["head"]
    forward = view.depth((turn[0], turn[3], turn[6]))
    skin, hair_colour = QColor(theme.skin), QColor(theme.hair)

    def ball(spec: tuple[tuple[str, Vec], tuple[float, float, float]]) -> QPainterPath:
        (part, at), (front, up, side) = spec
        return ellipsoid(view, body.place(part, at), turn, front, up, side)

    skull = [ball(flesh.SKULL), ball(flesh.JAW), chain([circles_of(view, body, flesh.NOSE, "r")])]
    hair = ball(flesh.HAIR)
    # The face shows where the hair's line does not cover it; from behind there is only hair.
    face = ball(flesh.FACE)
    hair = hair.subtracted(face) if forward > -0.55 else hair
    pieces = [Piece(path, skin) for path in skull] + [Piece(hair, hair_colour)]
    for sign in (-1.0, 1.0):
        (part, (x, y, z)), (front, up, thick) = flesh.EAR
        if view.depth((turn[2] * sign, turn[5] * sign, turn[8] * sign)) > 0.25:
            ear = ellipsoid(view, body.place(part, (x, y, z * sign)), turn, front, up, thick)
            pieces.append(Piece(ear, skin))
    return Group(depth, pieces, [])


def _band(view: View, body: Skeleton) -> QPainterPath:
    """The waistband: it tilts with the pelvis, which makes a tuck or a hollow back plain."""
    left, right = rails(view, cuts_of(body, flesh.BAND_CUTS))
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
