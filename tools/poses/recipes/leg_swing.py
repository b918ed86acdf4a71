# SPDX-License-Identifier: Apache-2.0
"""Leg swing: the left foot and a hand on the wall carry, the right leg is a slow pendulum."""

from __future__ import annotations

from poses.limbs import both, flat_foot, hand_on_hip, leg, pose_of, reach
from poses.solve import at, facing, over, settle
from stretchbreak.domain.body.pose import Pose

TRACK = 0.09
LEFT = flat_foot("l", -0.064, -TRACK)
RIGHT = flat_foot("r", -0.064, TRACK)
PLACE = ["pelvis_tx", "pelvis_ty", "pelvis_tz"]
WALL = -0.69
STAND = pose_of(both(hip_flexion=2, knee_flexion=5, ankle_dorsiflexion=3), pelvis_ty=0.92)


def hands(pose: Pose) -> Pose:
    """Left palm on the wall at chest height, right hand on the hip."""
    start = {
        "arm_flexion_l": 20,
        "arm_abduction_l": 38,
        "arm_rotation_l": -66,
        "elbow_flexion_l": 46,
        "forearm_rotation_l": 80,
        "wrist_flexion_l": -72,
    }
    flat = at("fingers_l", z=WALL + 0.004)
    fingers = facing("hand_l", 1, (-0.3, -1.0, 0.3), 0.01)
    on_wall = reach(pose, "palm_l", (0.16, 1.22, WALL + 0.004), start, (flat, fingers))
    return hand_on_hip(on_wall, "r")


def carried(pose: Pose, *free: str) -> Pose:
    """The left foot flat, the weight over it."""
    return settle(pose, [*LEFT, over(x=0.02, z=-TRACK + 0.012)], [*PLACE, *leg("l"), *free])


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    stand = settle(STAND, [*LEFT, *RIGHT, over(x=0.03, z=-0.05)], [*PLACE, *leg("l"), *leg("r")])
    weight = settle(stand, [*LEFT, *RIGHT, over(x=0.02, z=-0.075)], [*PLACE, *leg("l"), *leg("r")])
    hung = weight.changed(pelvis_list=-3, lumbar_bending=3, hip_adduction_r=-2)
    back = carried(
        hung.changed(
            hip_flexion_r=-10, knee_flexion_r=27, ankle_dorsiflexion_r=18, toe_extension_r=10
        )
    )
    ahead = carried(hung.changed(hip_flexion_r=35, knee_flexion_r=14, ankle_dorsiflexion_r=12))
    poses = {
        "Stand": stand,
        "Weight on the left foot": weight,
        "Back": back,
        "Forward": ahead,
        "Back again": back,
        "Foot down": weight,
        "Stand again": stand,
    }
    errors = {
        "high": carried(
            ahead.changed(
                hip_flexion_r=82,
                knee_flexion_r=6,
                pelvis_tilt=12,
                lumbar_extension=-22,
                thorax_extension=-8,
            )
        ),
        "arched": carried(
            back.changed(
                hip_flexion_r=-16,
                hip_flexion_l=20,
                knee_flexion_r=30,
                pelvis_tilt=-16,
                lumbar_extension=26,
                thorax_extension=4,
                neck_flexion=-8,
            )
        ),
        "leaning": carried(
            back.changed(
                body_pitch=22,
                hip_flexion_l=20,
                hip_flexion_r=-20,
                neck_flexion=-12,
            )
        ),
        "locked": settle(
            ahead.changed(knee_flexion_l=0, hip_flexion_l=0, ankle_dorsiflexion_l=0),
            [*LEFT, over(z=-TRACK + 0.012)],
            [*PLACE, *leg("l", without=("knee_flexion",))],
        ),
    }
    return (
        {name: hands(pose) for name, pose in poses.items()},
        {name: hands(pose) for name, pose in errors.items()},
    )
