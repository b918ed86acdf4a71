# SPDX-License-Identifier: Apache-2.0
"""Limbs: one outline for each bone, made once and then only turned, shortened and moved.

Seen from anywhere, a bone keeps its thickness and loses length; what bulges to the front or back
(thigh, calf) bulges as much as that side is seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from PySide6.QtGui import QPainterPath, QTransform

from stretchbreak.domain.body.lengths import FOREARM, SHANK, THIGH, UPPER_ARM
from stretchbreak.ui.figure_shapes import Circle, add_disc, open_edges, rounded
from stretchbreak.ui.figure_shot import Shot

_MM = 1000.0
_SEEN = 16  # steps of how much of a bulge is seen
_SHORT = 0.97  # of its length: shorter ones need their round ends again


@dataclass(frozen=True, slots=True, eq=False)
class Bone:
    """From a joint to the next: rounds are (metres along it, metres to the front, radius)."""

    part: str
    end: str
    length: float
    rounds: tuple[tuple[float, float, float], ...]


THIGH_BONE = Bone(
    "thigh",
    "shank",
    THIGH,
    (
        (0.010, 0.000, 0.087),
        (0.105, 0.000, 0.084),
        (0.230, 0.010, 0.069),
        (THIGH - 0.050, 0.006, 0.056),
        (THIGH, 0.006, 0.053),
    ),
)
SHANK_BONE = Bone(
    "shank",
    "foot",
    SHANK,
    (
        (0.000, 0.006, 0.053),
        (0.060, -0.006, 0.053),
        (0.130, -0.014, 0.055),
        (0.240, -0.010, 0.045),
        (SHANK - 0.080, -0.002, 0.036),
        (SHANK - 0.020, 0.000, 0.036),
    ),
)
UPPER_ARM_BONE = Bone(
    "upper_arm",
    "forearm",
    UPPER_ARM,
    ((0.110, 0.0, 0.045), (0.160, 0.0, 0.043), (0.230, 0.0, 0.038), (UPPER_ARM, 0.0, 0.036)),
)
FOREARM_BONE = Bone(
    "forearm",
    "hand",
    FOREARM,
    ((0.000, 0.0, 0.036), (0.060, 0.003, 0.039), (0.150, 0.002, 0.031), (FOREARM, 0.0, 0.024)),
)
SLEEVE_BONE = Bone(
    "upper_arm",
    "forearm",
    UPPER_ARM,
    ((0.008, 0.0, 0.054), (0.080, 0.002, 0.054), (0.165, 0.001, 0.052)),
)


def bone_path(shot: Shot, bone: Bone, side: str) -> QPainterPath:
    """The bone's outline in the picture, to be filled."""
    turn, seen, short = _placed(shot, bone, side)
    path = turn.map(_outline(bone, seen))
    if short:
        for circle in (bone_end(shot, bone, side, 0), bone_end(shot, bone, side, -1)):
            add_disc(path, circle)
    return path


def bone_end(shot: Shot, bone: Bone, side: str, which: int) -> Circle:
    """The circle at a bone's beginning (0) or end (-1)."""
    along, ahead, radius = bone.rounds[which]
    x, y = shot.spot(f"{bone.part}_{side}", (ahead, -along, 0.0))
    return (x, y, radius * shot.scale)


def bone_edge(shot: Shot, bone: Bone, side: str) -> QPainterPath:
    """The bone's two long edges and its far end, open where it begins."""
    turn, seen, _ = _placed(shot, bone, side)
    return turn.map(_open(bone, seen))


def _placed(shot: Shot, bone: Bone, side: str) -> tuple[QTransform, int, bool]:
    """From the bone's own millimetres to the picture; how much of its front is seen; whether it
    is shortened."""
    x, y, xx, xy, _, _, _, _ = shot.axes[f"{bone.part}_{side}"]
    ex, ey, _, _, _, _, _, _ = shot.axes[f"{bone.end}_{side}"]
    dx, dy = ex - x, ey - y
    run = hypot(dx, dy)
    nx, ny = (-dy / run, dx / run) if run > 1e-6 else (0.0, 1.0)
    k = shot.scale
    seen = round(_SEEN * (xx * nx + xy * ny) / k)
    along, wide = 1.0 / (_MM * bone.length), k / _MM
    turn = QTransform(dx * along, dy * along, nx * wide, ny * wide, x, y)
    return turn, seen, run < _SHORT * k * bone.length


def _circles(bone: Bone, seen: int) -> list[Circle]:
    share = _MM * seen / _SEEN
    return [(_MM * along, share * ahead, _MM * radius) for along, ahead, radius in bone.rounds]


@lru_cache(maxsize=256)
def _outline(bone: Bone, seen: int) -> QPainterPath:
    return rounded(_circles(bone, seen))


@lru_cache(maxsize=64)
def _open(bone: Bone, seen: int) -> QPainterPath:
    return open_edges(_circles(bone, seen))
