# SPDX-License-Identifier: Apache-2.0
"""Reverse lunge: the right foot steps back, the weight stays over the left one until it has."""

from __future__ import annotations

from poses.limbs import ball_down, both, flat_foot, hands_on_hips, leg, pose_of
from poses.solve import at, over, settle
from stretchbreak.domain.body.pose import Pose

TRACK = 0.098
BALL = -0.68  # where the ball of the rear foot lands
FRONT = flat_foot("l", -0.064, -TRACK)
TOGETHER = flat_foot("r", -0.064, TRACK)
PLACE = ["pelvis_tx", "pelvis_ty", "pelvis_tz"]
REAR = leg("r", "toe_extension", without=("hip_rotation", "ankle_eversion"))

STAND = pose_of(both(hip_flexion=2, knee_flexion=4, ankle_dorsiflexion=2), pelvis_ty=0.92)
LOW = Pose.of(
    pelvis_tx=-0.33,
    pelvis_ty=0.64,
    body_pitch=5,
    pelvis_tilt=5,
    lumbar_extension=-5,
    neck_flexion=-4,
    hip_flexion_l=70,
    knee_flexion_l=80,
    ankle_dorsiflexion_l=10,
    hip_flexion_r=-10,
    knee_flexion_r=67,
    ankle_dorsiflexion_r=0,
    toe_extension_r=50,
)


def behind(pose: Pose, x: float, z: float = TRACK, *free: str) -> Pose:
    """The ball of the right foot on the floor behind, the left foot flat where it stands."""
    return settle(pose, [*FRONT, *ball_down("r", x, z)], [*PLACE, *leg("l"), *REAR, *free])


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    stand = settle(STAND, [*FRONT, *TOGETHER, over(x=0.03)], [*PLACE, *leg("l"), *leg("r")])
    weight = settle(
        stand, [*FRONT, *TOGETHER, over(x=0.02, z=-0.075)], [*PLACE, *leg("l"), *leg("r")]
    )
    low = settle(
        LOW,
        [*FRONT, *ball_down("r", BALL, TRACK), at("knee_r", y=0.19)],
        [*PLACE, *leg("l"), *REAR],
    )
    toes = settle(
        low.changed(
            pelvis_tx=-0.18,
            pelvis_ty=0.74,
            pelvis_tz=-0.06,
            body_pitch=21,
            neck_flexion=-8,
            hip_flexion_l=62,
            knee_flexion_l=60,
            hip_flexion_r=-14,
            knee_flexion_r=30,
            ankle_dorsiflexion_r=2,
            toe_extension_r=40,
        ),
        [*FRONT, *ball_down("r", BALL, TRACK), over(x=-0.08, z=-0.075, weight=1.0)],
        [*PLACE, *leg("l"), *REAR],
    )
    lifted = settle(
        weight.changed(
            pelvis_tx=-0.06,
            body_pitch=7,
            neck_flexion=-4,
            hip_flexion_l=30,
            knee_flexion_l=34,
            ankle_dorsiflexion_l=12,
            hip_flexion_r=12,
            knee_flexion_r=62,
            ankle_dorsiflexion_r=26,
            toe_extension_r=24,
        ),
        [*FRONT, over(x=-0.02, z=-0.08)],
        [*PLACE, *leg("l")],
    )
    poses = {
        "Stand": stand,
        "Weight on the left foot": weight,
        "Step back": lifted,
        "Toes down": toes,
        "Low": low,
        "Press up": toes,
        "Step in": lifted,
        "Feet together": weight,
        "Stand again": stand,
    }
    errors = {
        "knee_down": settle(
            low.changed(
                pelvis_ty=0.5,
                hip_flexion_l=90,
                knee_flexion_l=108,
                hip_flexion_r=-12,
                knee_flexion_r=82,
                toe_extension_r=62,
            ),
            [*FRONT, *ball_down("r", BALL - 0.02, TRACK), at("knee_r", y=0.0)],
            [*PLACE, *leg("l"), *REAR],
        ),
        "tightrope": behind(low.changed(hip_adduction_r=14), BALL, -0.07),
        "arched": behind(
            low.changed(
                body_pitch=0,
                pelvis_tilt=-12,
                lumbar_extension=24,
                thorax_extension=6,
                neck_flexion=-8,
                hip_flexion_l=88,
                hip_flexion_r=12,
            ),
            BALL,
        ),
        "folded": behind(
            low.changed(
                body_pitch=26,
                pelvis_tilt=-6,
                lumbar_extension=-16,
                thorax_extension=-10,
                neck_flexion=6,
                hip_flexion_l=102,
                hip_flexion_r=24,
            ),
            BALL,
        ),
    }
    return (
        {name: hands_on_hips(pose) for name, pose in poses.items()},
        {name: hands_on_hips(pose) for name, pose in errors.items()},
    )
