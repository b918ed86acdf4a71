# SPDX-License-Identifier: Apache-2.0
"""Standing leg to the side: the weight goes over the left foot, the right leg moves out."""

from __future__ import annotations

from poses.limbs import both, flat_foot, leg, one, pose_of, reach
from poses.solve import over, settle
from stretchbreak.domain.body.pose import Pose

HEEL = (-0.064, 0.085)
DESK = (0.07, 0.74, -0.415)
MIDDLE = 0.035  # metres ahead of the ankles: where the weight is carried
LEFT = -0.062  # metres to the left, over the standing foot
_START = pose_of(
    both(hip_flexion=2.5, knee_flexion=5, ankle_dorsiflexion=2.5),
    one("r", arm_flexion=2, arm_abduction=17, elbow_flexion=12, forearm_rotation=20),
    pelvis_ty=0.92,
)
_HAND = one(
    "l",
    arm_flexion=18,
    arm_abduction=22,
    arm_rotation=10,
    elbow_flexion=22,
    forearm_rotation=50,
    wrist_flexion=-20,
)


def standing(pose: Pose, right: bool, left: float | None = LEFT) -> Pose:
    """The left foot flat, the right one too if `right`; the weight at `left` from the middle."""
    aims = [*flat_foot("l", HEEL[0], -HEEL[1]), over(MIDDLE, left)]
    free = ["pelvis_tx", "pelvis_ty", *leg("l", without=("knee_flexion",))]
    if left is not None:
        free.append("pelvis_tz")
    if right:
        aims += flat_foot("r", HEEL[0], HEEL[1])
        free += leg("r")
    return settle(pose, aims, free, rounds=300, stay=2e-4)


def fingers_on_desk(pose: Pose, spot: tuple[float, float, float] = DESK) -> Pose:
    return reach(pose, "fingers_l", spot, _HAND)


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    stand = standing(_START, right=True, left=None)
    ready = standing(stand.changed(pelvis_tz=-0.07), right=True)
    out = ready.changed(
        one(
            "r",
            hip_flexion=0,
            hip_adduction=-22,
            hip_rotation=0,
            knee_flexion=2,
            ankle_dorsiflexion=2,
            ankle_eversion=0,
        )
    )
    lifted = standing(out, right=False)
    poses = {
        "Stand": stand,
        "Weight on the left leg": ready,
        "Leg out": lifted,
        "Pause": lifted,
        "Back": ready,
        "Stand again": stand,
    }
    leaning = out.changed(
        hip_adduction_r=-37, pelvis_list=-5, lumbar_bending=-14, neck_bending=6, pelvis_tz=-0.05
    )
    errors = {
        "toes_out": standing(out.changed(hip_rotation_r=-38, hip_flexion_r=8), right=False),
        "hitched": standing(
            out.changed(pelvis_list=-11, lumbar_bending=12, hip_adduction_r=-10), right=False
        ),
        "forward": standing(out.changed(hip_flexion_r=27, hip_adduction_r=-14), right=False),
    }
    on_desk = {name: fingers_on_desk(pose) for name, pose in errors.items()}
    far = fingers_on_desk(standing(leaning, right=False), (0.09, 0.74, -0.47))
    return (
        {name: fingers_on_desk(pose) for name, pose in poses.items()},
        {"too_far": far, **on_desk},
    )
