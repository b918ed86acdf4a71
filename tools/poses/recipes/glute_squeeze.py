# SPDX-License-Identifier: Apache-2.0
"""Glute squeeze, standing: hardly anything moves, and that is the point."""

from __future__ import annotations

from poses.limbs import arms_at_rest, both, flat_foot, leg, pose_of
from poses.solve import over, settle
from stretchbreak.domain.body.pose import Pose

APART = 0.10
START = pose_of(both(hip_flexion=3, knee_flexion=6, ankle_dorsiflexion=3), pelvis_ty=0.92)


def standing(pose: Pose, without: tuple[str, ...] = (), ahead: float = 0.03) -> Pose:
    aims = [
        *flat_foot("l", -0.064, -APART),
        *flat_foot("r", -0.064, APART),
        over(x=ahead, z=0.0),
    ]
    legs = [*leg("l", without=without), *leg("r", without=without)]
    return settle(pose, aims, ["pelvis_tx", "pelvis_ty", *legs])


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    soft = arms_at_rest(standing(START))
    firm = arms_at_rest(standing(START.changed(pelvis_tilt=3, lumbar_extension=-3)))
    thrust = standing(
        START.changed(pelvis_tilt=6, lumbar_extension=14, thorax_extension=4, neck_flexion=10),
        ahead=0.05,
    )
    locked = standing(START.changed(both(knee_flexion=0)), ("knee_flexion",), ahead=0.04)
    return (
        {"Stand": soft, "Squeezed": firm, "Held": firm, "Released": soft, "Rest": soft},
        {
            "thrust": arms_at_rest(thrust),
            "all_out": arms_at_rest(
                firm.changed(both(shoulder_elevation=28), neck_flexion=6), 14, 24
            ),
            "locked": arms_at_rest(locked),
        },
    )
