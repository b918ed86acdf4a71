# SPDX-License-Identifier: Apache-2.0
"""Sitting upright on a chair that looks along X, both feet flat; it stands at x = -0.04."""

from __future__ import annotations

from poses.limbs import both, flat_foot, leg, pose_of
from poses.solve import Aim, at, settle
from stretchbreak.domain.body.pose import Pose

SEAT = 0.44  # metres above the floor
SEAT_X = -0.05
HEEL_X = 0.32
APART = 0.10  # of each foot from the middle

UPRIGHT = pose_of(both(hip_flexion=84, knee_flexion=88), pelvis_ty=0.54, pelvis_tx=-0.02)


def seated(pose: Pose, *more: Aim, free: tuple[str, ...] = ()) -> Pose:
    """The pelvis on its place on the seat, the feet on theirs."""
    aims = [
        at("seat", SEAT_X, SEAT, 0.0),
        *flat_foot("l", HEEL_X, -APART),
        *flat_foot("r", HEEL_X, APART),
        *more,
    ]
    return settle(pose, aims, ["pelvis_tx", "pelvis_ty", *leg("l"), *leg("r"), *free])
