# SPDX-License-Identifier: Apache-2.0
"""Tuck drill at a wall: the pelvis rolls, shoulders and feet stay where they are."""

from __future__ import annotations

from poses.limbs import arms_at_rest, both, flat_foot, leg, pose_of
from poses.solve import Aim, at, facing, settle
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed

WALL = -0.285
APART = 0.10
FEET = [*flat_foot("l", -0.064, -APART), *flat_foot("r", -0.064, APART)]
UPRIGHT = facing("chest", 1, (0.0, 1.0, 0.0), 0.05)
START = pose_of(both(hip_flexion=22, knee_flexion=22), pelvis_tx=-0.155, pelvis_ty=0.895)
_BODY = ["pelvis_tx", "pelvis_ty"]


def leaning(pose: Pose, *more: Aim, free: tuple[str, ...] = ()) -> Pose:
    legs = [*leg("l"), *leg("r")]
    return settle(pose, [*FEET, *more], [*_BODY, *legs, *free])


def tucked(start: Pose, tilt: float, lumbar: float) -> Pose:
    """The pelvis rolled under; shoulder blades and buttocks stay at the wall."""
    x, y, _ = posed(start).point("chest_back")
    return leaning(
        start.changed(pelvis_tilt=tilt, lumbar_extension=lumbar, thorax_extension=0.4 * tilt),
        at("chest_back", x, y),
        at("buttocks", x=WALL + 0.006),
        UPRIGHT,
        free=("lumbar_extension", "thorax_extension"),
    )


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    rest = leaning(
        START,
        at("chest_back", x=WALL),
        at("buttocks", x=WALL),
        free=("lumbar_extension", "thorax_extension"),
    )
    tuck = tucked(rest, 10, -14)
    squashed = tucked(rest, 21, -30)
    locked = settle(
        rest.changed(both(knee_flexion=0, hip_flexion=9, ankle_dorsiflexion=-9), pelvis_ty=0.93),
        [*FEET, at("buttocks", x=WALL), at("chest_back", x=WALL)],
        [
            *_BODY,
            "lumbar_extension",
            *leg("l", without=("knee_flexion",)),
            *leg("r", without=("knee_flexion",)),
        ],
    )
    poses = {"Back to the wall": rest, "Feel the gap": rest, "Tucked": tuck, "Held": tuck}
    poses["Let go"] = rest
    errors = {
        "shoulders": tuck.changed(both(shoulder_elevation=28), neck_flexion=6),
        "squashed": squashed,
        "locked": locked,
    }
    return (
        {name: arms_at_rest(pose, 10, 16) for name, pose in poses.items()},
        {name: arms_at_rest(pose, 10, 16) for name, pose in errors.items()},
    )
