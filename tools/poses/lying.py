# SPDX-License-Identifier: Apache-2.0
"""Lying on the back on a mat, knees bent, head towards -X, feet flat on the mat."""

from __future__ import annotations

from poses.limbs import both, flat_foot, leg, one, pose_of, reach
from poses.solve import Aim, at, facing, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

MAT = 0.015
FEET_X = 0.30
HANDS_X = -0.11
APART = 0.10
_START = pose_of(
    both(hip_flexion=45, knee_flexion=95, ankle_dorsiflexion=-40),
    pelvis_ty=0.145,
    pelvis_tx=-0.25,
    body_pitch=-90,
)


def lying(
    pose: Pose,
    *more: Aim,
    free: tuple[str, ...] = (),
    without: tuple[str, ...] = (),
    apart: float = APART,
) -> Pose:
    """Both feet flat on their place on the mat."""
    aims = [
        *flat_foot("l", FEET_X, -apart, MAT),
        *flat_foot("r", FEET_X, apart, MAT),
        *more,
    ]
    legs = [*leg("l", without=without), *leg("r", without=without)]
    return settle(pose, aims, ["pelvis_tx", "pelvis_ty", *legs, *free])


def on_back(tilt: float = 0.0) -> Pose:
    """Buttocks, shoulder blades and head on the mat; `tilt` rolls the pelvis under."""
    down = lying(
        _START,
        at("buttocks", y=MAT),
        at("chest_back", y=MAT),
        at("head_back", y=MAT),
        free=("body_pitch", "neck_flexion"),
    )
    if not tilt:
        return down
    x, y, _ = posed(down).point("chest_back")
    return lying(
        down.changed(pelvis_tilt=tilt, lumbar_extension=-1.4 * tilt, thorax_extension=0.4 * tilt),
        at("buttocks", y=MAT + 0.004),
        at("chest_back", x, y),
        at("head_back", y=MAT),
        facing("chest", 1, (-1.0, 0.0, 0.0), 0.05),
        free=("lumbar_extension", "thorax_extension", "neck_flexion"),
    )


def arms_beside(pose: Pose, out: float = 0.34) -> Pose:
    """Arms on the mat beside the body, palms down."""
    for side, sign in (("r", 1.0), ("l", -1.0)):
        start = one(
            side,
            arm_flexion=-8,
            arm_abduction=14,
            elbow_flexion=8,
            forearm_rotation=80,
            arm_rotation=0,
            wrist_flexion=0,
        )
        spot = (HANDS_X, MAT, sign * out)
        down = facing(f"hand_{side}", 2, (0.0, sign, 0.0), 0.03)
        elbow = at(f"elbow_{side}", y=MAT + 0.012)
        pose = reach(pose, f"palm_{side}", spot, start, (down, elbow))
    return pose
