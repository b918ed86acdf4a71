# SPDX-License-Identifier: Apache-2.0
"""Tuck drill on a chair: the pelvis rolls over the sit bones, the head stays level."""

from __future__ import annotations

from poses.limbs import both, hands_on_thighs
from poses.seats import UPRIGHT, seated
from poses.solve import facing
from stretchbreak.domain.body.pose import Pose

LEVEL = facing("head", 1, (0.0, 1.0, 0.0), 0.05)


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    tall = hands_on_thighs(seated(UPRIGHT))
    tuck = hands_on_thighs(seated(UPRIGHT.changed(pelvis_tilt=10, lumbar_extension=-10)))
    slumped = seated(
        UPRIGHT.changed(pelvis_tilt=22, lumbar_extension=-34, thorax_extension=-22),
        LEVEL,
        free=("neck_flexion",),
    )
    pushed = seated(
        UPRIGHT.changed(body_pitch=-14, pelvis_tilt=10, lumbar_extension=-4),
        LEVEL,
        free=("neck_flexion",),
    )
    poses = {"Sit tall": tall, "Feel the seat": tall, "Tucked": tuck, "Held": tuck, "Let go": tall}
    errors = {
        "slumped": hands_on_thighs(slumped, 0.32),
        "leaning_back": hands_on_thighs(pushed, 0.20),
        "shoulders": hands_on_thighs(tuck.changed(both(shoulder_elevation=28), neck_flexion=4)),
    }
    return poses, errors
