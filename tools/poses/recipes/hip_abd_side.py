# SPDX-License-Identifier: Apache-2.0
"""Leg lift on the side: lying on the left, hips stacked, the right leg in line with the body."""

from __future__ import annotations

from poses.limbs import both, pose_of
from poses.solve import Aim, at, facing, origin, settle
from stretchbreak.domain.body.pose import Pose

MAT = 0.015
CUSHION = 0.185
HAND = (0.27, -0.30)
_START = pose_of(
    both(),
    pelvis_ty=0.18,
    body_roll=-90,
    hip_flexion_l=32,
    knee_flexion_l=88,
    ankle_dorsiflexion_l=-12,
    arm_flexion_l=78,
    elbow_flexion_l=92,
    lumbar_bending=4,
)
_HAND = (
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)


def on_left_side(pose: Pose) -> Pose:
    """Hip, shoulder and lower arm on the mat, the head on a cushion, the lower knee bent."""
    aims: list[Aim] = [
        at("hip_outer_l", 0.0, MAT, 0.0),
        at("shoulder_outer_l", y=MAT),
        origin("forearm_l", y=MAT + 0.038),
        origin("hand_l", y=MAT + 0.026),
        at("knee_outer_l", y=MAT),
        at("ankle_outer_l", y=MAT),
        at("ear_l", y=CUSHION),
    ]
    free = ["pelvis_tx", "pelvis_ty", "pelvis_tz", "lumbar_bending", "neck_bending"]
    free += ["arm_flexion_l", "arm_abduction_l", "arm_rotation_l"]
    free += ["hip_adduction_l", "hip_rotation_l"]
    return settle(pose, aims, free, rounds=300, stay=2e-4)


def hand_in_front(pose: Pose) -> Pose:
    """The upper hand flat on the mat before the chest."""
    aims = [
        at("palm_r", HAND[0], MAT, HAND[1]),
        facing("hand_r", 2, (0.0, 1.0, 0.0), 0.04),
        facing("hand_r", 1, (-0.3, 0.0, 0.95), 0.02),
    ]
    begun = pose.changed(
        arm_flexion_r=50, arm_abduction_r=-15, elbow_flexion_r=75, forearm_rotation_r=10
    )
    return settle(begun, aims, [f"{n}_r" for n in _HAND], rounds=300, stay=2e-4)


def top(pose: Pose, **angles: float) -> Pose:
    straight = {"hip_flexion_r": -2.0, "knee_flexion_r": 2.0, "ankle_dorsiflexion_r": 2.0}
    return pose.changed({**straight, **{f"{name}_r": value for name, value in angles.items()}})


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    base = hand_in_front(on_left_side(_START))
    stacked = top(
        base,
        hip_flexion=base["hip_flexion_l"],
        knee_flexion=base["knee_flexion_l"],
        ankle_dorsiflexion=-12,
        hip_adduction=7,
    )
    low = top(base, hip_adduction=3)
    high = top(base, hip_adduction=-30)
    poses = {
        "On the side": stacked,
        "Ready": stacked,
        "Top leg straight": low,
        "Lifted": high,
        "Pause": high,
        "Lowered": low,
        "Rest": low,
        "On the side again": stacked,
    }
    rolled = _START.changed(pelvis_rotation=-24, lumbar_rotation=4)
    rolled = hand_in_front(on_left_side(rolled))
    errors = {
        "too_far": top(base, hip_adduction=-54, hip_rotation=-10).changed(pelvis_list=0),
        "rolling": top(rolled, hip_adduction=-32, hip_rotation=-12),
        "toes_up": top(base, hip_adduction=-30, hip_rotation=-42),
        "forward": top(base, hip_adduction=-22, hip_flexion=34),
    }
    return poses, errors
