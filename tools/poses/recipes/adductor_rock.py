# SPDX-License-Identifier: Apache-2.0
"""Adductor rock-back: hands and one knee down, the other leg straight to the side; hips travel."""

from __future__ import annotations

from poses.limbs import both, one, pose_of
from poses.solve import Aim, at, facing, origin, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

MAT = 0.015
PAD = 0.045
KNEE_Z = 0.09
HAND = (0.515, 0.19)
_HAND = (
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)
_START = pose_of(
    both(
        hip_flexion=90,
        knee_flexion=90,
        ankle_dorsiflexion=-42,
        toe_extension=-30,
        arm_flexion=85,
        elbow_flexion=5,
        forearm_rotation=70,
        wrist_flexion=-80,
    ),
    pelvis_ty=0.52,
    body_pitch=86,
    neck_flexion=-12,
)


def knee_down(side: str, x: float = 0.0) -> list[Aim]:
    """The knee on the pad, the shank and the back of the foot behind it."""
    sign = 1.0 if side == "r" else -1.0
    return [
        at(f"knee_{side}", x, PAD, sign * KNEE_Z),
        at(f"toe_top_{side}", y=MAT),
        origin(f"foot_{side}", z=sign * KNEE_Z),
    ]


def hands_down(pose: Pose) -> Pose:
    """Both palms flat, fingers forward, where they were put down at the start."""
    for side, sign in (("r", 1.0), ("l", -1.0)):
        aims = [
            at(f"palm_{side}", HAND[0], MAT, sign * HAND[1]),
            facing(f"hand_{side}", 1, (-1.0, 0.0, 0.0), 0.04),
            facing(f"hand_{side}", 2, (0.0, sign, 0.0), 0.04),
        ]
        pose = settle(pose, aims, [f"{n}_{side}" for n in _HAND], rounds=300, stay=1e-4)
    return pose


def _knee(side: str) -> list[str]:
    names = ("hip_adduction", "hip_rotation", "knee_flexion")
    return [f"{name}_{side}" for name in names]


def fours(pose: Pose) -> Pose:
    aims = [*knee_down("l"), *knee_down("r")]
    free = ["pelvis_tx", "pelvis_ty", *_knee("l"), *_knee("r")]
    return settle(pose, aims, free, rounds=300)


def leg_out(pose: Pose, back: float, foot: tuple[float, float] | None) -> Pose:
    """The left thigh leaning back by so many degrees; the right foot's inner edge on the floor."""
    pose = pose.changed(hip_flexion_l=90 + back, knee_flexion_l=90 + back)
    aims = [
        *knee_down("l"),
        at("foot_inner_r", *((foot[0], 0.0, foot[1]) if foot else (None, 0.0, None))),
        facing("foot_r", 0, (1.0, 0.0, 0.0), 0.03),
    ]
    free = ["pelvis_tx", "pelvis_ty", "pelvis_tz", *_knee("l")]
    free += ["hip_flexion_r", "hip_adduction_r", "hip_rotation_r"]
    if foot:
        free.append("knee_flexion_r")
    return settle(pose, aims, free, rounds=300, stay=2e-4)


def out_from(pose: Pose, **angles: float) -> Pose:
    side = one(
        "r",
        hip_flexion=84,
        hip_adduction=-61,
        hip_rotation=0,
        knee_flexion=12,
        ankle_dorsiflexion=0,
        ankle_eversion=18,
        toe_extension=0,
    )
    return pose.changed({**side, **angles})


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    four = fours(_START)
    out = leg_out(out_from(four), 0.0, None)
    x, _, z = posed(out).point("foot_inner_r")
    back = leg_out(out.changed(body_pitch=84), 26.0, (x, z))
    rising = four.changed(
        hip_flexion_r=82,
        hip_adduction_r=-40,
        knee_flexion_r=88,
        ankle_dorsiflexion_r=-30,
        toe_extension_r=-10,
    )
    lifted = four.changed(
        hip_flexion_r=84,
        hip_adduction_r=-60,
        knee_flexion_r=54,
        ankle_dorsiflexion_r=-12,
        toe_extension_r=0,
        ankle_eversion_r=9,
    )
    start = hands_down(four)
    poses = {
        "Hands and knees": start,
        "Ready": start,
        "Knee lifts": hands_down(rising),
        "Leg moves out": hands_down(lifted),
        "Leg out": hands_down(out),
        "Flat back": hands_down(out),
        "Hips back": hands_down(back),
        "Pause": hands_down(back),
        "Return": hands_down(out),
        "Leg comes in": hands_down(lifted),
        "Knee comes down": hands_down(rising),
        "Hands and knees again": start,
    }
    rounded = out.changed(
        body_pitch=68,
        pelvis_tilt=16,
        lumbar_extension=-34,
        thorax_extension=-18,
        neck_flexion=14,
    )
    sagging = out.changed(
        body_pitch=92,
        pelvis_tilt=-14,
        lumbar_extension=24,
        thorax_extension=4,
        neck_flexion=-26,
    )
    twisting = out.changed(body_pitch=86, pelvis_rotation=-18, lumbar_rotation=15)
    errors = {
        "too_far": leg_out(rounded, 12.0, (x, z)),
        "sagging": leg_out(sagging, 34.0, (x, z)),
        "twisting": leg_out(twisting, 20.0, (x, z)),
    }
    return poses, {name: hands_down(pose) for name, pose in errors.items()}
