# SPDX-License-Identifier: Apache-2.0
"""An easy walk: the weight is over a foot at every moment, so the steps are rather short.

One step is solved with the right foot leading at x = 0; the others are it, moved and mirrored.
"""

from __future__ import annotations

from poses.limbs import both, one, pose_of
from poses.solve import Aim, at, over, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

STEP = 0.46
HALF_TRACK = 0.05
STEPS = 4
_HEEL = -0.0638
_BALL = 0.125
_PELVIS = ["pelvis_tx", "pelvis_ty", "pelvis_tz"]
_LEG = ("hip_flexion", "hip_adduction", "hip_rotation", "ankle_dorsiflexion")


def leg(side: str, *more: str, stiff: bool = False) -> list[str]:
    names = (*_LEG[: 3 if stiff else 4], *more)
    return [f"{name}_{side}" for name in names]


def flat(side: str, x: float = 0.0) -> list[Aim]:
    z = HALF_TRACK if side == "r" else -HALF_TRACK
    return [at(f"heel_{side}", x + _HEEL, 0.0, z), at(f"ball_{side}", y=0.0, z=z)]


def on_ball(side: str, x: float) -> list[Aim]:
    z = HALF_TRACK if side == "r" else -HALF_TRACK
    return [at(f"ball_{side}", x + _BALL, 0.0, z), at(f"toe_{side}", y=0.0, z=z)]


def weight(x: float, z: float) -> Aim:
    return over(x, z, 0.6)


def solved(pose: Pose, aims: list[Aim], free: list[str]) -> Pose:
    return settle(pose, aims, _PELVIS + free, rounds=500, stay=8e-5)


def upright(left: float, right: float, elbow: float = 18.0, **angles: float) -> Pose:
    """Leaning 2 degrees forward, the arms swung so far."""
    arms = both(arm_abduction=6, arm_rotation=10, elbow_flexion=elbow, forearm_rotation=15)
    swing = {"arm_flexion_l": left, "arm_flexion_r": right}
    return pose_of(arms, swing, angles, pelvis_ty=0.91, body_pitch=2, neck_flexion=-2)


def moved(pose: Pose, x: float, left: bool = False) -> Pose:
    pose = pose.mirrored() if left else pose
    return pose.changed(pelvis_tx=pose["pelvis_tx"] + x)


def lands() -> Pose:
    """The right heel touches the floor while the weight is still over the left foot."""
    pose = upright(
        20,
        -14,
        hip_flexion_r=22,
        knee_flexion_r=10,
        hip_flexion_l=-12,
        knee_flexion_l=24,
        ankle_dorsiflexion_l=8,
        toe_extension_l=20,
        pelvis_rotation=4,
        lumbar_rotation=-7,
    ).changed(elbow_flexion_l=24, elbow_flexion_r=14)
    aims = [
        at("heel_r", _HEEL, 0.0, HALF_TRACK),
        at("ball_r", z=HALF_TRACK),
        *on_ball("l", -STEP),
        weight(-STEP + 0.222, -0.022),
    ]
    return solved(pose, aims, leg("r", stiff=True) + leg("l", "toe_extension"))


def over_right(landed: Pose) -> Pose:
    """The right foot is flat and carries; the left toes are about to leave."""
    x, _, _ = posed(landed).point("toe_l")
    pose = landed.changed(
        one("r", hip_flexion=16, knee_flexion=18, ankle_dorsiflexion=0, arm_flexion=-9),
        pelvis_rotation=2.8,
        lumbar_rotation=-4,
    ).changed(
        one(
            "l",
            hip_flexion=-10,
            knee_flexion=24,
            ankle_dorsiflexion=-8,
            toe_extension=36,
            arm_flexion=14,
            elbow_flexion=22,
        )
    )
    aims = [
        *flat("r"),
        at("toe_l", x, 0.0, -HALF_TRACK),
        at("heel_l", z=-HALF_TRACK),
        at("ball_l", y=0.008),
        weight(-0.072, 0.022),
    ]
    return solved(pose, aims, leg("r") + leg("l", "toe_extension"))


def on_right(ahead: float, hip: float, knee: float, toes: float, turn: float) -> Pose:
    """All weight on the right foot, `ahead` of the ankle; the left leg swings."""
    swing = 4 - turn * 2.5
    pose = upright(
        swing,
        8 - swing,
        hip_flexion_r=2,
        knee_flexion_r=10 - turn / 2,
        ankle_dorsiflexion_r=6,
        hip_flexion_l=hip,
        knee_flexion_l=knee,
        ankle_dorsiflexion_l=8 - turn,
        toe_extension_l=toes,
        hip_rotation_l=turn * 0.75,
        pelvis_rotation=-turn * 0.6,
        lumbar_rotation=turn,
    )
    return solved(pose, [*flat("r"), weight(ahead, 0.026)], leg("r"))


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    landed = lands()
    loaded = over_right(landed)
    passing = on_right(0.03, 24, 54, 10, 0)
    reaching = on_right(0.115, 27, 28, 0, 4)
    near = passing.changed(one("l", hip_flexion=21, knee_flexion=43, ankle_dorsiflexion=12))
    stand = upright(2, 2, **both(hip_flexion=2, knee_flexion=4))
    stand = solved(stand, [*flat("r"), *flat("l"), weight(0.03, 0.0)], leg("r") + leg("l"))
    shifted = upright(2, 2, **both(hip_flexion=3, knee_flexion=6))
    shifted = solved(shifted, [*flat("r"), *flat("l"), weight(0.05, -0.03)], leg("r") + leg("l"))
    poses = {
        "Stand": moved(stand, -STEP),
        "Two breaths": moved(stand, -STEP),
        "Weight over one foot": moved(shifted, -STEP),
        "First step": moved(reaching, -STEP, left=True),
    }
    step = {
        "heel lands": landed,
        "weight moves over": loaded,
        "other leg passes": passing,
        "other leg reaches ahead": reaching,
    }
    for number in range(STEPS):
        for name, pose in step.items():
            at_step = moved(pose, number * STEP, left=bool(number % 2))
            poses[f"Step {number + 1}: {name}"] = at_step
    end = STEPS * STEP
    poses[f"Step {STEPS + 1}: heel lands"] = moved(landed, end)
    poses["Last step"] = moved(loaded, end)
    poses["Feet come together"] = moved(near, end)
    poses["Weight comes back"] = moved(shifted, end, left=True)
    poses["Stand again"] = moved(stand, end)
    return poses, {"too_far": rushing(landed), "phone": looking_down(landed)}


def rushing(landed: Pose) -> Pose:
    pose = landed.changed(
        hip_flexion_r=36,
        knee_flexion_r=4,
        hip_flexion_l=-18,
        toe_extension_l=40,
        body_pitch=9,
        neck_flexion=-8,
        pelvis_ty=0.84,
        pelvis_rotation=9,
        lumbar_rotation=-12,
        arm_flexion_l=38,
        arm_flexion_r=-34,
    ).changed(elbow_flexion_l=40, elbow_flexion_r=35)
    aims = [at("heel_r", _HEEL, 0.0, HALF_TRACK), *on_ball("l", -0.80), weight(-0.36, 0.0)]
    return solved(pose, aims, leg("r", stiff=True) + leg("l", "toe_extension"))


def looking_down(landed: Pose) -> Pose:
    arm = one(
        "r",
        arm_flexion=38,
        arm_abduction=2,
        arm_rotation=18,
        elbow_flexion=95,
        forearm_rotation=-30,
        wrist_flexion=-10,
    )
    return landed.changed(arm, neck_flexion=36, thorax_extension=-14, lumbar_extension=-6)
