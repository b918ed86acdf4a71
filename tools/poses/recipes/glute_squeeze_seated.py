# SPDX-License-Identifier: Apache-2.0
"""Glute squeeze on a chair: tall, hands on the thighs."""

from __future__ import annotations

from poses.limbs import both, hands_on_thighs
from poses.seats import UPRIGHT, seated
from stretchbreak.domain.body.pose import Pose


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    tall = hands_on_thighs(seated(UPRIGHT))
    firm = hands_on_thighs(seated(UPRIGHT.changed(pelvis_tilt=3, lumbar_extension=-3)))
    slumped = seated(
        UPRIGHT.changed(
            pelvis_tilt=20, lumbar_extension=-30, thorax_extension=-18, neck_flexion=-12
        )
    )
    arched = seated(
        UPRIGHT.changed(pelvis_tilt=-14, lumbar_extension=24, thorax_extension=6, neck_flexion=-6)
    )
    tense = hands_on_thighs(firm.changed(both(shoulder_elevation=28), neck_flexion=4))
    return (
        {"Sit tall": tall, "Squeezed": firm, "Held": firm, "Released": tall, "Rest": tall},
        {
            "slumped": hands_on_thighs(slumped, 0.32),
            "arched": hands_on_thighs(arched),
            "all_out": tense,
        },
    )
