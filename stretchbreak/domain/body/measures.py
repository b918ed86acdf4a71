# SPDX-License-Identifier: Apache-2.0
"""What is measured on a posed body besides its joint angles: how the whole of it stands.

Degrees for angles, metres for lengths. `_r` measures the right leg (the stretched one, as an
exercise is written), `_l` the left.
"""

from __future__ import annotations

from collections.abc import Callable
from math import asin, atan2, degrees

from stretchbreak.domain.body.pose import NAMES, Pose
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.turns import Vec, apart

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


def _risen(part: str, axis: int, sign: float = 1.0) -> Measure:
    """Degrees above the horizontal at which an axis of a part points (0 X, 1 Y, 2 Z)."""

    def risen(pose: Pose, body: Skeleton) -> float:
        return degrees(asin(max(-1.0, min(1.0, sign * body.turns[part][axis + 3]))))

    return risen


def trunk_rise(pose: Pose, body: Skeleton) -> float:
    """How steeply the trunk rises from hips to neck: 90 standing, 0 flat, below 0 head down."""
    x, y, z = _trunk(body)
    return degrees(atan2(y, (x * x + z * z) ** 0.5))


def spine_flexion(pose: Pose, body: Skeleton) -> float:
    """How far the whole back is rounded; below 0 it is arched."""
    return -pose["lumbar_extension"] - pose["thorax_extension"]


def _knee_in(side: str) -> Measure:
    """Metres that a knee lies inward of the straight line from hip to ankle."""
    sign = -1.0 if side == "r" else 1.0

    def inward(pose: Pose, body: Skeleton) -> float:
        hip, knee, ankle = (body.origins[f"{p}_{side}"] for p in ("thigh", "shank", "foot"))
        run = apart(hip, ankle)
        share = sum((k - h) * (a - h) for h, k, a in zip(hip, knee, ankle, strict=True))
        share /= run * run
        off = [k - h - share * (a - h) for h, k, a in zip(hip, knee, ankle, strict=True)]
        right = body.turns["pelvis"][2::3]
        return sign * sum(o * r for o, r in zip(off, right, strict=True))

    return inward


def _knee_past_toe(side: str) -> Measure:
    """Metres that a knee is ahead of the toes of a foot that points forward."""
    return lambda pose, body: body.origins[f"shank_{side}"][0] - body.point(f"toe_{side}")[0]


def knee_gap(pose: Pose, body: Skeleton) -> float:
    """Metres between the knees."""
    return apart(body.origins["shank_l"], body.origins["shank_r"])


def heel_gap(pose: Pose, body: Skeleton) -> float:
    """Metres between the heels."""
    return apart(body.point("heel_l"), body.point("heel_r"))


def _height(point: str) -> Measure:
    return lambda pose, body: body.point(point)[1]


def _place(point: str, axis: int) -> Measure:
    return lambda pose, body: body.point(point)[axis]


_PAIRED: dict[str, Callable[[str], Measure]] = {
    "thigh_rise": lambda side: _risen(f"thigh_{side}", 1, -1.0),
    "shank_rise": lambda side: _risen(f"shank_{side}", 1, -1.0),
    "toes_up": lambda side: _risen(f"foot_{side}", 0),
    "foot_edge_up": lambda side: _risen(f"foot_{side}", 2, -1.0 if side == "r" else 1.0),
    "knee_in": _knee_in,
    "knee_past_toe": _knee_past_toe,
    "knee_height": lambda side: _height(f"knee_{side}"),
    "ball_lift": lambda side: _height(f"ball_{side}"),
    "hand_height": lambda side: _height(f"palm_{side}"),
}
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
    "trunk_rise": trunk_rise,
    "spine_flexion": spine_flexion,
    "knee_gap": knee_gap,
    "heel_gap": heel_gap,
    "pelvis_face_up": _risen("pelvis", 0),
    "chest_face_up": _risen("chest", 0),
    "gaze_up": _risen("head", 0),
    "pelvis_right_up": _risen("pelvis", 2),
    "seat_x": _place("seat", 0),
    "seat_y": _place("seat", 1),
    "seat_z": _place("seat", 2),
    "head_height": _height("head_top"),
    **{f"{name}_{side}": make(side) for side in ("l", "r") for name, make in _PAIRED.items()},
}

assert not MEASURES.keys() & set(NAMES)
