# SPDX-License-Identifier: Apache-2.0
"""The parts of a figure as shapes in the picture, gathered into pieces with one outline each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainterPath

from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_bones import (
    FOREARM_BONE,
    SHANK_BONE,
    SLEEVE_BONE,
    THIGH_BONE,
    UPPER_ARM_BONE,
    bone_edge,
    bone_end,
    bone_path,
)
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_kept import foot_shape, head_shapes
from stretchbreak.ui.figure_shapes import add_disc, hull
from stretchbreak.ui.figure_shot import Shot
from stretchbreak.ui.figure_theme import FigureTheme, coloured, mixed

_BEHIND = 0.09  # metres that the head is farther away than the chest, to be painted before it
BREATHS = 24  # pictures from an empty chest to a full one
_BESIDE = 0.05  # metres behind the shoulders that an arm may hang and still be before the trunk
_TOWARDS = 0.30  # metres that the shoulders are nearer than the hips, to be painted over them
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
    seams: list[QPainterPath] = field(default_factory=list)
    legs: str = ""
    limbs: list[Piece] = field(default_factory=list)
    lines: list[QLineF] = field(default_factory=list)
    trunk: bool = False


def reach_of(view: View, theme: FigureTheme) -> float:
    """How far outlines reach outward, in pixels."""
    return max(0.5, theme.outline * view.scale)


def groups_of(shot: Shot, theme: FigureTheme) -> list[Group]:
    """All parts of the body, far to near: what is behind the trunk, the trunk, what is before it.

    An arm is behind or before where the shoulders are, a leg where the hips are: a trunk that
    points at the viewer is far away at one end and near at the other.
    """
    shoulders = (shot.depth("upper_arm_l") + shot.depth("upper_arm_r")) / 2
    middle, pelvis = shot.depth("lumbar2"), shot.depth("pelvis")
    cloth = coloured(theme.shirt)
    shirt = Group(
        middle,
        [
            Piece(hull(shot.circles(flesh.NECK_ROUNDS)), coloured(theme.skin)),
            Piece(shot.tube(_breathing(round(shot.breath * BREATHS))), cloth),
        ],
        trunk=True,
    )
    seat = Piece(shot.tube(flesh.PELVIS_CUTS), coloured(theme.trousers))
    hips = Group(pelvis, [seat], [_band(shot)])
    behind: list[Group] = []
    before: list[Group] = []
    head = _head(shot, theme)
    (behind if shot.depth("chest") - head.depth > _BEHIND else before).append(head)
    for side in ("l", "r"):
        leg = _leg(shot, side, theme, pelvis)
        if shot.depth(f"thigh_{side}") > pelvis - 0.03 or leg.depth > pelvis:
            hips.limbs += leg.pieces
            hips.legs += side
        else:
            behind.append(leg)
        arm = _arm(shot, side, theme, shoulders)
        if arm.depth > shoulders - _BESIDE:
            ball = QPainterPath()
            add_disc(ball, bone_end(shot, SLEEVE_BONE, side, 0))
            shirt.pieces.append(Piece(ball, cloth))
            # The sleeve goes over into the shoulder without a line.
            arm.limbs[0].edge = bone_edge(shot, SLEEVE_BONE, side)
            before.append(arm)
        else:
            behind.append(arm)
    behind.sort(key=_depth)
    before.sort(key=_depth)
    towards = shoulders - pelvis > _TOWARDS
    return [*behind, *((hips, shirt) if towards else (shirt, hips)), *before]


@lru_cache(maxsize=BREATHS + 1)
def _breathing(full: int) -> tuple[flesh.Cut, ...]:
    """The trunk with so many `BREATHS` parts of a breath in it."""
    share = full / BREATHS
    return tuple(
        (part, at, front + share * more, back, side + share * 0.4 * more)
        for (part, at, front, back, side), more in zip(flesh.CHEST_CUTS, flesh.BREATH, strict=True)
    )


def _depth(group: Group) -> float:
    return group.depth


def _leg(shot: Shot, side: str, theme: FigureTheme, pelvis: float) -> Group:
    hip, knee = shot.depth(f"thigh_{side}"), shot.depth(f"shank_{side}")
    far = (pelvis - hip) / _FAR
    cloth = mixed(theme.trousers, theme.trousers_far, far)
    thigh = bone_path(shot, THIGH_BONE, side)
    add_disc(thigh, shot.circles(flesh.BUTTOCK[side])[0])
    leg = [bone_path(shot, SHANK_BONE, side), thigh]
    return Group(
        0.75 * hip + 0.25 * knee,  # at the hip it must be right
        [_foot(shot, side, theme, far)] + [Piece(path, cloth) for path in leg],
        legs=side,
    )


def _foot(shot: Shot, side: str, theme: FigureTheme, far: float) -> Piece:
    foot, halo = foot_shape(shot, side, reach_of(shot.view, theme))
    return Piece(foot, mixed(theme.sock, theme.sock_far, far), halo=halo)


def _arm(shot: Shot, side: str, theme: FigureTheme, shoulders: float) -> Group:
    shoulder, elbow, wrist = (
        shot.depth(f"{part}_{side}") for part in ("upper_arm", "forearm", "hand")
    )
    far = (shoulders - shoulder) / (1.6 * _FAR)
    skin = mixed(theme.skin, theme.skin_far, far)
    cloth = mixed(theme.shirt, theme.shirt_far, far)
    bare = [
        hull(shot.circles(flesh.THUMB_ROUNDS[side])),
        shot.tube(flesh.HAND_CUTS[side]),
        bone_path(shot, UPPER_ARM_BONE, side),
        bone_path(shot, FOREARM_BONE, side),
    ]
    return Group(
        (shoulder + elbow + wrist) / 3 + (0.04 if wrist > shoulders - _BESIDE else -0.02),
        [Piece(path, skin) for path in bare],
        limbs=[Piece(bone_path(shot, SLEEVE_BONE, side), cloth)],
        lines=_fingers(shot, side),
    )


def _fingers(shot: Shot, side: str) -> list[QLineF]:
    """Lines between the fingers, when the flat of the hand is turned to the viewer."""
    turn = shot.body.turns[f"hand_{side}"]
    if shot.scale <= flesh.FINE or abs(shot.view.depth((turn[2], turn[5], turn[8]))) < 0.45:
        return []
    return [QLineF(*shot.spot(*a), *shot.spot(*b)) for a, b in flesh.FINGERS[side]]


def _head(shot: Shot, theme: FigureTheme) -> Group:
    skin, hair = coloured(theme.skin), coloured(theme.hair)
    pieces = [Piece(path, hair if is_hair else skin) for path, is_hair in head_shapes(shot)]
    return Group(shot.depth("head"), pieces)


def _band(shot: Shot) -> QPainterPath:
    """The waistband: it tilts with the pelvis, which makes a tuck or a hollow back plain."""
    left, right = shot.rails(flesh.BAND_CUTS)
    turn = shot.body.turns["pelvis"]
    up = (turn[1], turn[4], turn[7])
    sag_x, sag_y = shot.view.along(up)
    bow = -0.12 * shot.view.depth(up)
    path = QPainterPath()
    path.moveTo(*left[0])
    (ax, ay), (bx, by) = left[0], right[0]
    path.quadTo((ax + bx) / 2 + bow * sag_x, (ay + by) / 2 + bow * sag_y, bx, by)
    path.lineTo(*right[1])
    (ax, ay), (bx, by) = right[1], left[1]
    path.quadTo((ax + bx) / 2 + bow * sag_x, (ay + by) / 2 + bow * sag_y, bx, by)
    path.closeSubpath()
    return path
