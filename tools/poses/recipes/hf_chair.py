# SPDX-License-Identifier: Apache-2.0
"""Chair-side stretch: the left half sits, the right leg hangs off the chair's front edge.

The chair looks to the right (+Z); its backrest is at the left hand.
"""

from __future__ import annotations

from poses.limbs import flat_foot, hand_on_hip, leg, reach
from poses.solve import Aim, at, facing, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

SEAT = 0.45
BACKREST = (0.03, 0.82, -0.435)
SEAT_X = -0.04
LEFT_FOOT = (0.325, -0.12)
RIGHT_FOOT = (0.325, 0.075)
_BODY = ["pelvis_tx", "pelvis_ty"]
_RIGHT = [f"{name}_r" for name in ("hip_flexion", "ankle_dorsiflexion", "toe_extension")]

START = Pose.of(
    pelvis_tx=0.0,
    pelvis_ty=0.55,
    pelvis_tz=-0.02,
    hip_flexion_l=85,
    knee_flexion_l=90,
    hip_adduction_l=-2,
    hip_flexion_r=5,
    knee_flexion_r=86,
    ankle_dorsiflexion_r=-40,
    toe_extension_r=-20,
)


def sat(pose: Pose, *more: Aim, free: tuple[str, ...] = (), seat_x: float = SEAT_X) -> Pose:
    """On the chair, the left foot flat."""
    aims = [at("seat", seat_x, SEAT), *flat_foot("l", *LEFT_FOOT), *more]
    return settle(pose, aims, [*_BODY, *leg("l"), *free])


def hands(pose: Pose) -> Pose:
    """Left hand on the backrest, right hand on the hip."""
    start = {
        "arm_flexion_l": -20,
        "arm_abduction_l": 40,
        "arm_rotation_l": 0,
        "elbow_flexion_l": 60,
        "forearm_rotation_l": 30,
        "wrist_flexion_l": 0,
    }
    held = reach(
        pose,
        "palm_l",
        BACKREST,
        start,
        (facing("hand_l", 2, (0.0, -1.0, -0.2), 0.02), facing("hand_l", 1, (-0.5, 0.2, 0.8), 0.01)),
    )
    return hand_on_hip(held, "r")


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    toes = tuple(_RIGHT)
    sideways = settle(
        START.changed(
            hip_flexion_r=85, knee_flexion_r=90, ankle_dorsiflexion_r=2, toe_extension_r=0
        ),
        [at("seat", SEAT_X, SEAT), *flat_foot("l", *LEFT_FOOT), *flat_foot("r", *RIGHT_FOOT)],
        [*_BODY, *leg("l"), *leg("r")],
    )
    lowered = sat(START.changed(hip_flexion_r=-2), at("toe_top_r", y=0.0), free=toes)
    x, _, _ = posed(lowered).point("toe_top_r")
    lift = sat(sideways.changed(hip_flexion_r=95, knee_flexion_r=108, ankle_dorsiflexion_r=10))
    passing = settle(
        sat(sideways.changed(hip_flexion_r=60, knee_flexion_r=134, ankle_dorsiflexion_r=0)),
        [at("toe_r", y=0.08), at("ball_r", y=0.12)],
        ["knee_flexion_r", "ankle_dorsiflexion_r", "toe_extension_r"],
    )

    behind = sat(
        sideways.changed(
            hip_flexion_r=30, knee_flexion_r=120, ankle_dorsiflexion_r=-26, toe_extension_r=-6
        )
    )

    def stretched(back: float, *more: Aim, tilt: float, lumbar: float, **other: float) -> Pose:
        """The tips of the right toes `back` metres behind where they were put down."""
        start = lowered.changed(
            other, pelvis_tilt=tilt, lumbar_extension=lumbar, hip_flexion_r=-4.0 - tilt
        )
        down = at("toe_top_r", x - back, 0.0)
        return sat(start, down, *more, free=(*toes, "knee_flexion_r"))

    tuck = stretched(0.0, tilt=8, lumbar=-8)
    back = stretched(0.045, tilt=8, lumbar=-8)
    arched = stretched(0.045, tilt=-12, lumbar=22, thorax_extension=4, neck_flexion=-8)
    perched = settle(
        back.changed(pelvis_tx=0.12, pelvis_tilt=0, lumbar_extension=0),
        [at("seat", 0.13, SEAT), *flat_foot("l", LEFT_FOOT[0] + 0.12, LEFT_FOOT[1])],
        [*_BODY, *leg("l")],
    )
    perched = settle(perched, [at("toe_top_r", y=0.0)], [*toes, "knee_flexion_r"])
    twisted = stretched(
        0.045,
        tilt=8,
        lumbar=-8,
        pelvis_rotation=16,
        lumbar_rotation=12,
        neck_rotation=6,
    )
    poses = {
        "Sit sideways": sideways,
        "Foot lifts": lift,
        "Foot passes under": passing,
        "Foot behind": behind,
        "Knee lowered": lowered,
        "Tucked": tuck,
        "Squeezed": tuck,
        "Foot back a little": back,
        "Held": back,
        "Eased": lowered,
        "Foot comes up": behind,
        "Foot comes back": passing,
        "Foot comes down": lift,
        "Sit sideways again": sideways,
    }
    errors = {"arched": arched, "perched": perched, "twisted": twisted}
    return (
        {name: hands(pose) for name, pose in poses.items()},
        {name: hands(pose) for name, pose in errors.items()},
    )
