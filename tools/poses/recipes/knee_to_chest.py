# SPDX-License-Identifier: Apache-2.0
"""Knee to chest: lying, one thigh comes in, held from behind by both hands; the other leg stays."""

from __future__ import annotations

from poses.lying import APART, MAT, arms_beside, on_back
from poses.solve import Aim, at, facing, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.solid import off_body
from stretchbreak.domain.body.turns import Vec, turned

GRIP = 0.25  # metres down the thigh
_ARM = (
    "shoulder_elevation",
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)


def on_thigh(side: str) -> Aim:
    """The palm on the skin of the right thigh."""

    def left(body: Skeleton) -> list[float]:
        return [3.0 * (off_body(body, body.point(f"palm_{side}"), "thigh_r") - 0.004)]

    return left


def hold_thigh(pose: Pose, grip: float = GRIP, like: Pose | None = None) -> Pose:
    """Both hands behind the right thigh, one from each side; the search begins at `like`."""
    body = posed(pose)
    turn = body.turns["thigh_r"]

    def room(v: Vec) -> Vec:
        return turned(turn, v)

    for side, sign in (("r", 1.0), ("l", -1.0)):
        spot = body.place("thigh_r", (-0.054, -grip, 0.042 * sign))
        fingers = room((-0.62, 0.1, -0.77 * sign))
        aims = [
            at(f"palm_{side}", *spot, weight=0.6),
            on_thigh(side),
            facing(f"hand_{side}", 1, (-fingers[0], -fingers[1], -fingers[2]), 0.012),
            facing(f"hand_{side}", 2, room((-0.77 * sign, 0.0, 0.63)), 0.012),
        ]
        begun = pose.changed(
            {
                f"arm_flexion_{side}": 55,
                f"arm_abduction_{side}": -4 if side == "l" else 6,
                f"elbow_flexion_{side}": 25,
                f"forearm_rotation_{side}": 10,
            }
        )
        if like is not None:
            begun = pose.changed({f"{n}_{side}": like[f"{n}_{side}"] for n in _ARM})
        pose = settle(begun, aims, [f"{n}_{side}" for n in _ARM], rounds=300, stay=2e-4)
    return pose


def raised(pose: Pose, hip: float, knee: float) -> Pose:
    """The right leg in the air: `hip` as the eye sees it against the trunk."""
    return pose.changed(
        hip_flexion_r=hip - pose["pelvis_tilt"],
        hip_adduction_r=0.0,
        hip_rotation_r=0.0,
        knee_flexion_r=knee,
        ankle_dorsiflexion_r=0.0,
        ankle_eversion_r=0.0,
    )


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    rest = arms_beside(on_back())
    begin = hold_thigh(raised(on_back(), 99, 104))
    near = hold_thigh(raised(on_back(tilt=5), 110, 110), like=begin)
    half = raised(on_back(), 88, 100)
    half = half.changed(
        {
            f"{n}_{s}": v
            for s in ("l", "r")
            for n, v in {
                "arm_flexion": 34,
                "arm_abduction": 18,
                "elbow_flexion": 35,
                "forearm_rotation": 10,
            }.items()
        }
    )
    poses = {
        "Lie": rest,
        "Ready": rest,
        "Leg comes up": half,
        "Hands behind the thigh": begin,
        "Thigh comes in": near,
        "Held": near,
        "A little back": begin,
        "Hands let go": half,
        "Lie again": rest,
    }
    yank = on_back(tilt=20)
    yank = hold_thigh(raised(yank, 134, 128), 0.30)
    head = on_back(tilt=8).changed(neck_flexion=42, thorax_extension=-12)
    head = hold_thigh(raised(head, 114, 112), 0.30)
    straight = near.changed(
        hip_flexion_l=2,
        hip_adduction_l=0,
        hip_rotation_l=0,
        knee_flexion_l=4,
        ankle_dorsiflexion_l=-6,
    )
    straight = settle(
        straight, [at("heel_back_l", y=MAT, z=-APART)], ["hip_flexion_l", "hip_adduction_l"]
    )
    return poses, {"too_far": yank, "head_up": head, "leg_straight": straight}
