# SPDX-License-Identifier: Apache-2.0
"""What is measured on a posed body besides its joint angles: how the whole of it stands.

Degrees for angles, metres for lengths. `_r` measures the right leg (the stretched one, as an
exercise is written), `_l` the left.
"""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, degrees

from stretchbreak.domain.body.pose import NAMES, Pose
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.turns import Vec

Measure = Callable[[Pose, Skeleton], float]


def measured(name: str, pose: Pose, body: Skeleton) -> float:
    """A measure, or the joint angle of that name. KeyError when there is neither."""
    found = MEASURES.get(name)
    return found(pose, body) if found else pose[name]


def _trunk(body: Skeleton) -> Vec:
    a, b = body.origins["lumbar1"], body.origins["neck1"]
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2])


def trunk_lean(pose: Pose, body: Skeleton) -> float:
    """Lean of the line from the lowest lumbar joint to the neck: + forward, 0 standing straight."""
    x, y, _ = _trunk(body)
    return degrees(atan2(x, y)) - _UPRIGHT


def trunk_side_lean(pose: Pose, body: Skeleton) -> float:
    """The same line's lean to the right."""
    _, y, z = _trunk(body)
    return degrees(atan2(z, y))


_UPRIGHT = degrees(atan2(-0.028 + 0.028 - 0.012, 0.44))


def pelvis_turn(pose: Pose, body: Skeleton) -> float:
    """How far the hip bones have turned to the left, against straight ahead."""
    turn = body.turns["pelvis"]
    return degrees(atan2(-turn[6], turn[0]))


def pelvis_drop(pose: Pose, body: Skeleton) -> float:
    """How far the right side of the pelvis is lower than the left."""
    turn = body.turns["pelvis"]
    return degrees(atan2(-turn[5], turn[8]))


def _apparent(side: str) -> Measure:
    return lambda pose, body: pose[f"hip_flexion_{side}"] + pose["pelvis_tilt"]


def _heel_lift(side: str) -> Measure:
    return lambda pose, body: body.point(f"heel_{side}")[1]


def _foot_out(side: str) -> Measure:
    """How far a foot that stands on the floor points outward."""
    sign = 1.0 if side == "r" else -1.0

    def out(pose: Pose, body: Skeleton) -> float:
        hx, _, hz = body.point(f"heel_{side}")
        tx, _, tz = body.point(f"ball_{side}")
        return degrees(atan2(sign * (tz - hz), tx - hx))

    return out


def _hip_ahead(side: str) -> Measure:
    """How far the hip is ahead of its own knee: the forward travel in a half-kneeling stretch."""
    return lambda pose, body: body.origins[f"thigh_{side}"][0] - body.origins[f"shank_{side}"][0]


def stance_length(pose: Pose, body: Skeleton) -> float:
    """How far the left ankle is ahead of the right one."""
    return body.origins["foot_l"][0] - body.origins["foot_r"][0]


def track_width(pose: Pose, body: Skeleton) -> float:
    """How far the left heel is to the left of the right knee: train tracks or a tightrope."""
    return body.origins["shank_r"][2] - body.point("heel_l")[2]


MEASURES: dict[str, Measure] = {
    "trunk_lean": trunk_lean,
    "trunk_side_lean": trunk_side_lean,
    "pelvis_turn": pelvis_turn,
    "pelvis_drop": pelvis_drop,
    "apparent_hip_r": _apparent("r"),
    "apparent_hip_l": _apparent("l"),
    "heel_lift_r": _heel_lift("r"),
    "heel_lift_l": _heel_lift("l"),
    "foot_out_r": _foot_out("r"),
    "foot_out_l": _foot_out("l"),
    "hip_ahead_r": _hip_ahead("r"),
    "hip_ahead_l": _hip_ahead("l"),
    "stance_length": stance_length,
    "track_width": track_width,
}

assert not MEASURES.keys() & set(NAMES)
