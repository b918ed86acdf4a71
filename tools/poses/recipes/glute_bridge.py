# SPDX-License-Identifier: Apache-2.0
"""Bridge: shoulder blades and feet stay, the pelvis is lifted between them."""

from __future__ import annotations

from poses.limbs import both
from poses.lying import APART, FEET_X, MAT, arms_beside, lying, on_back
from poses.solve import Aim, at, origin, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

_FREE = ("body_pitch", "neck_flexion")


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    down = on_back()
    tuck = on_back(tilt=6)
    x, y, _ = posed(down).point("shoulder_back_r")
    shoulders = at("shoulder_back_r", x, y)
    head = at("head_back", y=MAT)

    def lifted(start: Pose, *more: Aim) -> Pose:
        """The feet flat, the shoulders on the mat, the hips as straight as `start` has them."""
        return lying(start, shoulders, head, *more, free=_FREE, without=("hip_flexion",))

    up = down.changed(
        both(hip_flexion=-5, knee_flexion=80, ankle_dorsiflexion=-32),
        pelvis_tx=down["pelvis_tx"] - 0.06,
        pelvis_ty=0.30,
        body_pitch=-108,
        pelvis_tilt=5,
        lumbar_extension=-5,
        neck_flexion=20,
    )
    top = lifted(up)
    arched = lifted(
        up.changed(
            both(hip_flexion=12),
            body_pitch=-102,
            pelvis_tilt=-16,
            lumbar_extension=28,
            thorax_extension=6,
        )
    )
    knees_in = lying(
        top,
        shoulders,
        head,
        origin("shank_r", z=0.055),
        origin("shank_l", z=-0.055),
        origin("pelvis", y=top["pelvis_ty"]),
        free=_FREE,
        apart=0.15,
    )
    balls: list[Aim] = [shoulders, head]
    for side, sign in (("l", -1.0), ("r", 1.0)):
        balls += [
            at(f"ball_{side}", FEET_X + 0.16, MAT, sign * APART),
            at(f"toe_{side}", y=MAT),
        ]
    legs = [
        f"{name}_{side}"
        for name in ("hip_flexion", "hip_adduction", "knee_flexion", "toe_extension")
        for side in ("l", "r")
    ]
    toes = settle(
        top.changed(both(ankle_dorsiflexion=-50, knee_flexion=84, toe_extension=30)),
        balls,
        ["pelvis_tx", "pelvis_ty", *legs, *_FREE],
    )
    poses = {"Down": down, "Tucked": tuck, "Up": top, "Pause": top, "Down again": down}
    errors = {
        "arched": arched,
        "knees_in": knees_in,
        "on_toes": toes,
        "neck": top.changed(neck_flexion=48),
    }
    return (
        {name: arms_beside(pose) for name, pose in poses.items()},
        {name: arms_beside(pose) for name, pose in errors.items()},
    )
