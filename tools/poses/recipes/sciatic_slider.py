# SPDX-License-Identifier: Apache-2.0
"""Seated leg glide: the knee opens as the head comes up, and closes as the chin goes down."""

from __future__ import annotations

from poses.limbs import hands_on_thighs
from poses.seats import UPRIGHT, seated
from stretchbreak.domain.body.pose import Pose


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    rest = hands_on_thighs(seated(UPRIGHT))
    down = rest.changed(neck_flexion=20)
    up = rest.changed(neck_flexion=-15, knee_flexion_r=35, ankle_dorsiflexion_r=0)
    slumped = UPRIGHT.changed(
        body_pitch=-16,
        pelvis_tilt=16,
        lumbar_extension=-32,
        thorax_extension=-14,
        neck_flexion=14,
    )
    slumped = seated(slumped).changed(knee_flexion_r=40, ankle_dorsiflexion_r=0)
    poses = {
        "Sit tall": rest,
        "Tall again": rest,
        "Chin a little down": down,
        "Knee opens, look up": up,
        "Knee bends, look down": down,
        "Look ahead": rest,
    }
    errors = {
        "too_far": up.changed(knee_flexion_r=6, ankle_dorsiflexion_r=20),
        "both_ends": up.changed(neck_flexion=32, knee_flexion_r=20, ankle_dorsiflexion_r=12),
        "slump": hands_on_thighs(slumped),
    }
    return poses, errors
