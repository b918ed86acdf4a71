# SPDX-License-Identifier: Apache-2.0
"""Squat: both feet stay flat; the pelvis sinks back and down under a leaning trunk."""

from __future__ import annotations

from poses.limbs import arms_at_rest, ball_down, both, flat_foot, leg, pose_of
from poses.solve import origin, over, settle
from stretchbreak.domain.body.pose import Pose

HEEL = (-0.064, 0.16)
OUT = 9.0
MIDDLE = 0.045  # metres ahead of the ankles: where the weight is carried
STAND = pose_of(both(hip_adduction=-5, hip_rotation=-OUT), pelvis_ty=0.91)
LOW = pose_of(
    both(
        hip_flexion=95,
        knee_flexion=80,
        ankle_dorsiflexion=20,
        hip_adduction=-12,
        hip_rotation=-4,
        arm_flexion=112,
        arm_abduction=-4,
        elbow_flexion=8,
    ),
    pelvis_tx=-0.16,
    pelvis_ty=0.62,
    body_pitch=35,
    neck_flexion=-14,
)


def feet(pose: Pose, *free: str, knees: float | None = None) -> Pose:
    """Feet flat where they stand, weight over their middle; `knees`: metres between them."""
    aims = [
        *flat_foot("l", HEEL[0], -HEEL[1], out=OUT),
        *flat_foot("r", HEEL[0], HEEL[1], out=OUT),
        over(x=MIDDLE),
    ]
    if knees is not None:
        aims += [origin("shank_r", z=knees / 2), origin("shank_l", z=-knees / 2)]
        aims += [origin("pelvis", y=pose["pelvis_ty"])]
    return settle(pose, aims, ["pelvis_tx", "pelvis_ty", *leg("l"), *leg("r"), *free])


def heels_up() -> Pose:
    """On the balls of the feet, knees far ahead."""
    aims = [over(x=0.15)]
    for side, sign in (("l", -1.0), ("r", 1.0)):
        aims += ball_down(side, 0.12, sign * (HEEL[1] + 0.04))
    free = ["pelvis_tx", "pelvis_ty", "body_pitch"]
    for side in ("l", "r"):
        free += leg(side, "toe_extension", without=("ankle_dorsiflexion", "hip_rotation"))
    start = LOW.changed(
        both(knee_flexion=100, hip_flexion=96, ankle_dorsiflexion=24, toe_extension=22),
        pelvis_tx=-0.02,
        pelvis_ty=0.62,
        body_pitch=22,
    )
    return settle(start, aims, free)


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    stand = arms_at_rest(feet(STAND.changed(both(knee_flexion=4, hip_flexion=2))))
    low = feet(LOW, "body_pitch")
    poses = {"Stand": stand, "Low": low, "Tall again": stand, "Squeeze": stand}
    arched = stand.changed(pelvis_tilt=-10, lumbar_extension=20, thorax_extension=6)
    errors = {
        "knees_in": feet(low.changed(both(hip_adduction=8, hip_rotation=20)), knees=0.14),
        "heels_up": heels_up(),
        "rounded": feet(
            low.changed(
                both(hip_flexion=88, arm_flexion=80),
                body_pitch=16,
                pelvis_tilt=10,
                lumbar_extension=-34,
                thorax_extension=-16,
                neck_flexion=-6,
            )
        ),
        "leaning_back": arms_at_rest(feet(arched.changed(both(hip_flexion=-2)))),
    }
    return poses, errors
