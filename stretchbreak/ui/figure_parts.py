# SPDX-License-Identifier: Apache-2.0
"""The parts of a figure as shapes in the picture, gathered into pieces with one outline each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath

from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_head import head_shapes
from stretchbreak.ui.figure_shapes import add_hull, chain, limb, open_edges
from stretchbreak.ui.figure_shot import Shot
from stretchbreak.ui.figure_theme import FigureTheme, coloured, mixed

_BEHIND = 0.09  # metres that the head is farther away than the chest, to be painted before it
BREATHS = 24  # pictures from an empty chest to a full one
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
    lines: list[tuple[QPointF, QPointF]] = field(default_factory=list)
    trunk: bool = False


def reach_of(view: View, theme: FigureTheme) -> float:
    """How far outlines reach outward, in pixels."""
    return max(0.5, theme.outline * view.scale)


def groups_of(shot: Shot, theme: FigureTheme) -> list[Group]:
    """All parts of the body, far to near."""
    trunk = shot.depth("lumbar2")
    cloth = coloured(theme.shirt)
    shirt = Group(
        trunk,
        [
            Piece(chain(shot.circles(flesh.NECK_ROUNDS)), coloured(theme.skin)),
            Piece(shot.tube(_breathing(round(shot.breath * BREATHS))), cloth),
        ],
        trunk=True,
    )
    pelvis = Piece(shot.tube(flesh.PELVIS_CUTS), coloured(theme.trousers))
    hips = Group(trunk + 0.001, [pelvis], [_band(shot)])
    groups = [shirt, hips, _head(shot, theme, trunk)]
    for side in ("l", "r"):
        leg = _leg(shot, side, theme, trunk)
        if shot.depth(f"thigh_{side}") > trunk - 0.03 or leg.depth > trunk:
            hips.limbs += leg.pieces
            hips.legs += side
        else:
            groups.append(leg)
        arm = _arm(shot, side, theme, trunk)
        if arm.depth > trunk:
            sleeve = shot.circles(flesh.SLEEVE_ROUNDS, side)
            x, y, r = sleeve[0]
            ball = QPainterPath()
            ball.addEllipse(QPointF(x, y), r, r)
            shirt.pieces.append(Piece(ball, cloth))
            for piece in arm.pieces[-2:]:  # the sleeve goes over into the shoulder without a line
                piece.edge = QPainterPath()
            arm.pieces[-1].edge = open_edges(sleeve)
        groups.append(arm)
    groups.sort(key=_depth)
    return groups


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


def _leg(shot: Shot, side: str, theme: FigureTheme, trunk: float) -> Group:
    hip, knee = shot.depth(f"thigh_{side}"), shot.depth(f"shank_{side}")
    far = (trunk - hip) / _FAR
    cloth = mixed(theme.trousers, theme.trousers_far, far)
    leg = limb(
        shot.circles(flesh.SHANK_ROUNDS, side),
        shot.circles(flesh.THIGH_ROUNDS, side),
    )
    x, y, r = shot.circles((flesh.BUTTOCK,), side)[0]
    leg[0].addEllipse(QPointF(x, y), r, r)
    return Group(
        0.75 * hip + 0.25 * knee,  # at the hip it must be right
        [_foot(shot, side, theme, far)] + [Piece(path, cloth) for path in leg],
        legs=side,
    )


def _foot(shot: Shot, side: str, theme: FigureTheme, far: float) -> Piece:
    foot, halo = QPainterPath(), QPainterPath()
    reach = reach_of(shot.view, theme)
    for rounds in (flesh.FOOT_ROUNDS, flesh.TOE_ROUNDS):
        add_hull(foot, halo, shot.circles(rounds, side), reach)
    for path in (foot, halo):
        path.setFillRule(Qt.FillRule.WindingFill)
    return Piece(foot, mixed(theme.sock, theme.sock_far, far), halo=halo)


def _arm(shot: Shot, side: str, theme: FigureTheme, trunk: float) -> Group:
    shoulder, elbow, wrist = (
        shot.depth(f"{part}_{side}") for part in ("upper_arm", "forearm", "hand")
    )
    far = (trunk - shoulder) / (1.6 * _FAR)
    skin = mixed(theme.skin, theme.skin_far, far)
    cloth = mixed(theme.shirt, theme.shirt_far, far)
    arm = limb(
        shot.circles(flesh.UPPER_ARM_ROUNDS, side),
        shot.circles(flesh.FOREARM_ROUNDS, side),
    )
    bare = [
        chain(shot.circles(flesh.THUMB_ROUNDS, side)),
        shot.tube(flesh.HAND_CUTS, side),
        *arm,
    ]
    sleeve = limb(shot.circles(flesh.SLEEVE_ROUNDS, side))
    return Group(
        (shoulder + elbow + wrist) / 3 + (0.04 if wrist > trunk else -0.02),
        [Piece(path, skin) for path in bare] + [Piece(path, cloth) for path in sleeve],
        lines=_fingers(shot, side),
    )


def _fingers(shot: Shot, side: str) -> list[tuple[QPointF, QPointF]]:
    """Lines between the fingers, when the flat of the hand is turned to the viewer."""
    hand = f"hand_{side}"
    turn = shot.body.turns[hand]
    if shot.scale <= flesh.FINE or abs(shot.view.depth((turn[2], turn[5], turn[8]))) < 0.45:
        return []
    return [
        (QPointF(*shot.spot("hand", a, side)), QPointF(*shot.spot("hand", b, side)))
        for a, b in flesh.FINGERS
    ]


def _head(shot: Shot, theme: FigureTheme, trunk: float) -> Group:
    """In front of the trunk, unless the body lies or bends so that the head is farther away."""
    skin, hair, ears = head_shapes(shot)
    away = shot.depth("chest") - shot.depth("head")
    colour = coloured(theme.skin)
    pieces = [Piece(path, colour) for path in skin]
    pieces.append(Piece(hair, coloured(theme.hair)))
    pieces += [Piece(path, colour) for path in ears]
    return Group(trunk - away if away > _BEHIND else trunk + 0.002, pieces)


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
