# SPDX-License-Identifier: Apache-2.0
"""Upper-back extension in a chair: the head rests in the hands, only the upper back bends."""

from __future__ import annotations

from poses.limbs import both, flat_foot, hands_on_thighs, leg
from poses.seats import APART, SEAT, UPRIGHT
from poses.solve import Aim, at, facing, origin, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.solid import off_body
from stretchbreak.domain.body.turns import Vec, turned

BACK = -0.05  # where the pelvis is when it touches the chair's back
_HAND = (
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)
_ELBOWS_OUT = both(arm_flexion=60, arm_abduction=100, arm_rotation=60, elbow_flexion=135)
_ON_THE_WAY = both(
    arm_flexion=75,
    arm_abduction=12,
    arm_rotation=15,
    elbow_flexion=115,
    forearm_rotation=20,
    wrist_flexion=0,
)


def sitting(pose: Pose, pelvis: float = BACK, heels: float = 0.31) -> Pose:
    """The seat on the chair, the pelvis so far forward, both feet flat."""
    aims = [
        at("seat", y=SEAT),
        origin("pelvis", x=pelvis),
        *flat_foot("l", heels, -APART),
        *flat_foot("r", heels, APART),
    ]
    return settle(pose, aims, ["pelvis_tx", "pelvis_ty", *leg("l"), *leg("r")])


def on_head(side: str) -> Aim:
    """The palm on the skin of the head."""

    def left(body: Skeleton) -> list[float]:
        return [3.0 * (off_body(body, body.point(f"palm_{side}"), "head") - 0.006)]

    return left


def head_in_hands(pose: Pose) -> Pose:
    """Both palms behind the head, elbows out and a little forward."""
    body = posed(pose)
    pose = pose.changed(_ELBOWS_OUT)
    for side, sign in (("r", 1.0), ("l", -1.0)):

        def room(part: str, v: Vec, sign: float = sign) -> Vec:
            return turned(body.turns[part], (v[0], v[1], sign * v[2]))

        fingers = room("head", (0.62, -0.25, 0.74))
        palm = room("head", (-0.76, 0.0, 0.64))
        arm = room("chest", (-0.05, -0.56, -0.83))
        aims = [
            at(f"palm_{side}", *body.place("head", (-0.066, 0.045, sign * 0.066)), weight=0.6),
            on_head(side),
            facing(f"hand_{side}", 1, fingers, 0.012),
            facing(f"hand_{side}", 2, (sign * palm[0], sign * palm[1], sign * palm[2]), 0.012),
            facing(f"upper_arm_{side}", 1, arm, 0.07),
        ]
        pose = settle(pose, aims, [f"{n}_{side}" for n in _HAND], rounds=400, stay=3e-4)
    return pose


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    base = sitting(UPRIGHT)
    rest = hands_on_thighs(base)
    hands = head_in_hands(base)
    tuck = head_in_hands(sitting(base.changed(pelvis_tilt=4, lumbar_extension=-4)))
    bent = tuck.changed(thorax_extension=12)
    way = rest.changed(_ON_THE_WAY)
    poses = {
        "Sit back": rest,
        "Hands up": way,
        "Head in the hands": hands,
        "Light tuck": tuck,
        "Breastbone up": bent,
        "Back": tuck,
        "Let go of the tuck": hands,
        "Hands down": way,
        "Sit": rest,
    }
    arched = bent.changed(pelvis_tilt=-14, lumbar_extension=24, thorax_extension=17)
    dropped = base.changed(
        pelvis_tilt=2, lumbar_extension=-2, thorax_extension=10, neck_flexion=-42
    )
    slid = base.changed(
        body_pitch=-20, pelvis_tilt=16, lumbar_extension=-30, thorax_extension=-6, neck_flexion=16
    )
    errors = {
        "too_far": sitting(arched, -0.02),
        "head_back": hands_on_thighs(sitting(dropped)),
        "slump": head_in_hands(sitting(slid, 0.075, 0.40)),
    }
    return poses, errors
