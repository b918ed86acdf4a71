# SPDX-License-Identifier: Apache-2.0
"""What most poses need: feet flat on the floor, hands on hips or on a thing, arms at rest."""

from __future__ import annotations

from collections.abc import Mapping
from math import atan2, degrees, radians, sin

from poses.solve import Aim, at, facing, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.body.turns import Vec, moved

_STRAIGHT = posed(Pose.of())
SOLE = _STRAIGHT.point("ball_r")[0] - _STRAIGHT.point("heel_r")[0]
"""Metres from heel to ball."""
_ARM = ("arm_flexion", "arm_abduction", "arm_rotation", "elbow_flexion")
_HAND = (*_ARM, "forearm_rotation", "wrist_flexion")
_LEG = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_flexion", "ankle_dorsiflexion")


def pose_of(*tables: Mapping[str, float], **angles: float) -> Pose:
    """A pose from several tables of angles: `pose_of(both(knee_flexion=5), pelvis_ty=0.9)`."""
    found = dict(angles)
    for table in tables:
        found.update(table)
    return Pose.of(found)


def both(**angles: float) -> dict[str, float]:
    """The same angles left and right: `both(knee_flexion=20)`."""
    return {f"{name}_{side}": value for name, value in angles.items() for side in ("l", "r")}


def one(side: str, **angles: float) -> dict[str, float]:
    """Angles of one side: `one("r", knee_flexion=20)`."""
    return {f"{name}_{side}": value for name, value in angles.items()}


def leg(side: str, *more: str, without: tuple[str, ...] = ()) -> list[str]:
    """The leg's angles that a flat foot needs, as names for `settle`."""
    names = (*_LEG, "ankle_eversion", *more)
    return [f"{name}_{side}" for name in names if name not in without]


def flat_foot(side: str, x: float, z: float, level: float = 0.0, out: float = 0.0) -> list[Aim]:
    """Heel at a place, the whole sole flat, the toes turned outward by `out` degrees.

    z: to the right, also for the left foot. level: height of what it stands on.
    """
    away = radians(out if side == "r" else -out)
    return [
        at(f"heel_{side}", x, level, z),
        at(f"ball_{side}", y=level, z=z + SOLE * sin(away)),
        facing(f"foot_{side}", 1, (0.0, 1.0, 0.0), 0.05),
    ]


def ball_down(side: str, x: float, z: float) -> list[Aim]:
    """Only the ball of the foot and the toes on the floor, the heel lifted."""
    return [at(f"ball_{side}", x, 0.0, z), at(f"toe_{side}", y=0.0)]


def hand_on_hip(pose: Pose, side: str) -> Pose:
    """The hand on the side of the pelvis, thumb behind, elbow out and back."""
    sign = 1.0 if side == "r" else -1.0
    body = posed(pose)
    spot = moved(body.origins["pelvis"], body.turns["pelvis"], (-0.045, 0.085, sign * 0.170))
    start = pose.changed(
        one(
            side,
            arm_flexion=-40,
            arm_abduction=22,
            arm_rotation=15,
            elbow_flexion=98,
            forearm_rotation=-10,
            wrist_flexion=0,
        )
    )
    aims = [
        at(f"palm_{side}", *spot),
        facing(f"hand_{side}", 1, (-0.80, 0.50, 0.22 * sign), 0.03),
        facing(f"hand_{side}", 2, (0.2 * sign, -0.15 * sign, 0.97), 0.02),
    ]
    return settle(start, aims, [f"{name}_{side}" for name in _HAND], stay=1e-4)


def hands_on_hips(pose: Pose) -> Pose:
    return hand_on_hip(hand_on_hip(pose, "r"), "l")


def hand_on_thigh(pose: Pose, side: str, along: float = 0.27) -> Pose:
    """The palm on the top of the thigh, `along` metres from the hip, fingers to the knee."""
    sign = 1.0 if side == "r" else -1.0
    spot = posed(pose).place(f"thigh_{side}", (0.078, -along, 0.03 * sign))
    start = one(
        side,
        arm_flexion=10,
        arm_abduction=12,
        arm_rotation=10,
        elbow_flexion=60,
        forearm_rotation=70,
        wrist_flexion=0,
    )
    down = facing(f"hand_{side}", 2, (0.0, sign, 0.3), 0.015)
    ahead = facing(f"hand_{side}", 1, (-1.0, 0.2, 0.2 * sign), 0.015)
    return reach(pose, f"palm_{side}", spot, start, (down, ahead))


def hands_on_thighs(pose: Pose, along: float = 0.27) -> Pose:
    return hand_on_thigh(hand_on_thigh(pose, "r", along), "l", along)


def reach(
    pose: Pose,
    point: str,
    spot: Vec,
    start: Mapping[str, float] | None = None,
    more: tuple[Aim, ...] = (),
) -> Pose:
    """A hand (`palm_r`, `fingers_l` …) at a place; `start`: angles from which the search begins."""
    side = point[-1]
    begun = pose.changed(start or {})
    names = _HAND if more else _ARM
    return settle(begun, [at(point, *spot), *more], [f"{n}_{side}" for n in names], stay=1e-4)


def arms_at_rest(pose: Pose, abduction: float = 8.0, elbow: float = 12.0) -> Pose:
    """Arms hanging straight down whatever the trunk does, elbows a little bent."""
    turn = posed(pose).turns["chest"]
    lean = degrees(atan2(turn[1], turn[4]))  # + leaning forward
    return pose.changed(both(arm_flexion=lean - 2.0, arm_abduction=abduction, elbow_flexion=elbow))
