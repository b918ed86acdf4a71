# SPDX-License-Identifier: Apache-2.0
"""Seated straddle fold: the pelvis rolls over the sit bones, the back stays long."""

from __future__ import annotations

from poses.limbs import both, pose_of
from poses.solve import Aim, at, facing, origin, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.body.turns import Turn, Vec, turned

TOWEL = 0.05
APART = 33.0  # degrees, each leg
SOFT = 10.0  # degrees in the knee when folded
_HAND = (
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)
_REACH: dict[str, float] = {
    "arm_flexion": 25,
    "arm_abduction": 14,
    "arm_rotation": 20,
    "elbow_flexion": 40,
    "forearm_rotation": 50,
    "wrist_flexion": -10,
}


def begun(pitch: float, tilt: float, **angles: float) -> Pose:
    """Before the legs are settled: the body forward by `pitch`, the pelvis under by `tilt`."""
    hip = 88.0 + pitch - tilt
    legs = both(hip_flexion=hip, hip_adduction=-APART, knee_flexion=SOFT)
    return pose_of(legs, angles, pelvis_ty=0.15, body_pitch=pitch, pelvis_tilt=tilt)


def sitting(pose: Pose, heels: tuple[float, float] | None, rolled: bool = False) -> Pose:
    """The sit bones on the towel, the heels on the floor, toes up unless the legs have `rolled`."""
    aims: list[Aim] = [at("seat", y=TOWEL, z=0.0), origin("pelvis", x=0.0)]
    free = ["pelvis_tx", "pelvis_ty"]
    for side, sign in (("r", 1.0), ("l", -1.0)):
        place = (heels[0], 0.002, sign * heels[1]) if heels else (None, 0.002, None)
        aims.append(at(f"heel_back_{side}", *place))
        names = ["hip_flexion", *(["hip_adduction", "knee_flexion"] if heels else [])]
        if not rolled:
            aims.append(facing(f"foot_{side}", 0, (0.0, 1.0, 0.0), 0.05))
            names += ["hip_rotation", "ankle_dorsiflexion"]
        free += [f"{name}_{side}" for name in names]
    return settle(pose, aims, free, rounds=300, stay=1e-4)


def hands_on(pose: Pose, part: str, along: float, reach: float | None = None) -> Pose:
    """Palms on both thighs or shanks, `along` metres down; `reach`: how high the arms begin."""
    radius = 0.074 if part == "thigh" else 0.063
    for side, sign in (("r", 1.0), ("l", -1.0)):
        limb = f"{part}_{side}"
        body = posed(pose)
        turn = body.turns[limb]

        def room(v: Vec, turn: Turn = turn, sign: float = sign) -> Vec:
            return turned(turn, (v[0], v[1], sign * v[2]))

        front = room((sign, 0.0, 0.0))
        aims = [
            at(f"palm_{side}", *body.place(limb, (radius, -along, 0.0))),
            facing(f"hand_{side}", 1, room((-0.1, 0.96, 0.2)), 0.02),
            facing(f"hand_{side}", 2, front, 0.02),
        ]
        arm = dict(_REACH)
        if reach is not None:
            arm.update(arm_flexion=reach, arm_rotation=0, elbow_flexion=20, wrist_flexion=0)
        start = pose.changed({f"{name}_{side}": value for name, value in arm.items()})
        pose = settle(start, aims, [f"{n}_{side}" for n in _HAND], rounds=300, stay=2e-4)
    return pose


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    fold = sitting(begun(15, -10, lumbar_extension=-2, neck_flexion=-8), None)
    x, _, z = posed(fold).point("heel_back_r")
    heels = (x, z)
    tall = hands_on(sitting(begun(0, 2, lumbar_extension=-4), heels), "thigh", 0.24)
    long = begun(0, -2, thorax_extension=3, neck_flexion=-2)
    long = hands_on(sitting(long, heels), "thigh", 0.24)
    lift = begun(13.5, -10, lumbar_extension=-1, thorax_extension=3, neck_flexion=-8)
    lift = hands_on(sitting(lift, heels), "shank", 0.05)
    folded = hands_on(fold, "shank", 0.05)
    poses = {
        "Sit tall": tall,
        "Toes up": tall,
        "Grow long": long,
        "Tip forward": folded,
        "Hands rest": folded,
        "Breathe in": lift,
        "Breathe out": folded,
        "Hands back up": long,
        "Sit": tall,
    }
    rounded = begun(8, 8, lumbar_extension=-42, thorax_extension=-26, neck_flexion=34)
    rolled = fold.changed(both(hip_rotation=34, knee_flexion=8, ankle_dorsiflexion=-5))
    pulled = begun(26, -8, lumbar_extension=-34, thorax_extension=-12, neck_flexion=16)
    errors = {
        "too_far": hands_on(sitting(rounded, heels), "shank", 0.20),
        "knees_in": hands_on(sitting(rolled, None, rolled=True), "shank", 0.05),
        "pulling": hands_on(sitting(pulled, heels), "shank", 0.34, 90),
    }
    return poses, errors
