# SPDX-License-Identifier: Apache-2.0
"""The skeleton: where a pose puts every part of the body.

A part's own axes stand like the room's when one stands straight:
X forward, Y up, Z right; limbs hang down along -Y and feet point along +X.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stretchbreak.domain.body.lengths import (
    BALL_AHEAD,
    BALL_DROP,
    CHEST_HIGH,
    CHEST_LOW,
    FOREARM,
    HIP_SPACING,
    LUMBAR,
    NECK,
    SHANK,
    SHOULDER_SPACING,
    THIGH,
    UPPER_ARM,
)
from stretchbreak.domain.body.points import MASSES, POINTS
from stretchbreak.domain.body.pose import INDEX, Pose
from stretchbreak.domain.body.turns import (
    STILL,
    Turn,
    Vec,
    about_x,
    about_y,
    about_z,
    after,
    moved,
    zxy,
)

__all__ = ["MASSES", "PARTS", "POINTS", "Skeleton", "place_arm", "place_leg", "posed"]

PARTS: tuple[str, ...] = (
    "pelvis",
    "lumbar1",
    "lumbar2",
    "lumbar3",
    "chest_low",
    "chest",
    "neck1",
    "neck2",
    "head",
    *(
        f"{part}_{side}"
        for side in ("l", "r")
        for part in ("thigh", "shank", "foot", "toes", "upper_arm", "forearm", "hand")
    ),
)

# Where a part begins in its parent's axes. The offsets forward and back give the resting curves.
_SPINE: tuple[tuple[str, str, Vec], ...] = (
    ("lumbar1", "pelvis", (-0.028, 0.100, 0.0)),
    ("lumbar2", "lumbar1", (0.012, LUMBAR, 0.0)),
    ("lumbar3", "lumbar2", (0.002, LUMBAR, 0.0)),
    ("chest_low", "lumbar3", (-0.010, LUMBAR, 0.0)),
    ("chest", "chest_low", (-0.016, CHEST_LOW, 0.0)),
    ("neck1", "chest", (0.004, CHEST_HIGH, 0.0)),
    ("neck2", "neck1", (0.014, NECK, 0.0)),
    ("head", "neck2", (0.012, NECK, 0.0)),
)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Every part's origin (metres) and turn in the room."""

    origins: dict[str, Vec]
    turns: dict[str, Turn]

    def place(self, part: str, v: Vec) -> Vec:
        """Where a point given in a part's own axes lies in the room."""
        return moved(self.origins[part], self.turns[part], v)

    def own(self, part: str, at: Vec) -> Vec:
        """Where a place in the room lies in a part's own axes."""
        t, o = self.turns[part], self.origins[part]
        x, y, z = at[0] - o[0], at[1] - o[1], at[2] - o[2]
        return (
            t[0] * x + t[3] * y + t[6] * z,
            t[1] * x + t[4] * y + t[7] * z,
            t[2] * x + t[5] * y + t[8] * z,
        )

    def point(self, name: str) -> Vec:
        """A named point (`heel_r`, `palm_l`, `seat` …); KeyError when there is no such point."""
        part, v = POINTS[name]
        return moved(self.origins[part], self.turns[part], v)

    def mass_centre(self) -> Vec:
        """The centre of mass of the whole body."""
        x = y = z = total = 0.0
        for part, share, v in MASSES:
            px, py, pz = moved(self.origins[part], self.turns[part], v)
            x, y, z, total = x + share * px, y + share * py, z + share * pz, total + share
        return (x / total, y / total, z / total)

    def shifted(self, by: Vec) -> Skeleton:
        """The same body somewhere else."""
        dx, dy, dz = by
        origins = {n: (x + dx, y + dy, z + dz) for n, (x, y, z) in self.origins.items()}
        return Skeleton(origins, self.turns)


def posed(pose: Pose) -> Skeleton:
    """Forward kinematics: where the pose puts every part."""
    v = pose.values
    i = INDEX
    at: dict[str, Vec] = {}
    turn: dict[str, Turn] = {}

    whole = STILL
    if v[i["body_yaw"]]:
        whole = about_y(v[i["body_yaw"]])
    if v[i["body_roll"]]:
        whole = after(whole, about_x(v[i["body_roll"]]))
    whole = after(whole, about_z(-v[i["body_pitch"]]))
    at["pelvis"] = (v[i["pelvis_tx"]], v[i["pelvis_ty"]], v[i["pelvis_tz"]])
    turn["pelvis"] = after(
        whole, zxy(v[i["pelvis_tilt"]], v[i["pelvis_list"]], v[i["pelvis_rotation"]])
    )

    third = 1.0 / 3.0
    lumbar = zxy(
        v[i["lumbar_extension"]] * third,
        v[i["lumbar_bending"]] * third,
        v[i["lumbar_rotation"]] * third,
    )
    thorax = about_z(v[i["thorax_extension"]] * 0.5)
    neck = zxy(-v[i["neck_flexion"]] * 0.5, v[i["neck_bending"]] * 0.5, v[i["neck_rotation"]] * 0.5)
    own = {
        "lumbar1": lumbar,
        "lumbar2": lumbar,
        "lumbar3": lumbar,
        "chest_low": thorax,
        "chest": thorax,
        "neck1": neck,
        "neck2": neck,
        "head": STILL,
    }
    for part, parent, offset in _SPINE:
        at[part] = moved(at[parent], turn[parent], offset)
        turn[part] = after(turn[parent], own[part])

    for side, sign in (("l", -1.0), ("r", 1.0)):
        place_leg(v, side, sign, at, turn)
        place_arm(v, side, sign, at, turn)
    return Skeleton(at, turn)


def place_leg(
    v: Sequence[float], side: str, sign: float, at: dict[str, Vec], turn: dict[str, Turn]
) -> None:
    """Puts a leg (angles as in `Pose.values`) where the pelvis is; sign: -1 left, 1 right."""
    i = INDEX
    thigh, shank, foot, toes = f"thigh_{side}", f"shank_{side}", f"foot_{side}", f"toes_{side}"
    at[thigh] = moved(at["pelvis"], turn["pelvis"], (0.0, 0.0, sign * HIP_SPACING / 2))
    turn[thigh] = after(
        turn["pelvis"],
        zxy(
            v[i[f"hip_flexion_{side}"]],
            sign * v[i[f"hip_adduction_{side}"]],
            sign * v[i[f"hip_rotation_{side}"]],
        ),
    )
    at[shank] = moved(at[thigh], turn[thigh], (0.0, -THIGH, 0.0))
    turn[shank] = after(turn[thigh], about_z(-v[i[f"knee_flexion_{side}"]]))
    at[foot] = moved(at[shank], turn[shank], (0.0, -SHANK, 0.0))
    turn[foot] = after(
        turn[shank],
        zxy(
            v[i[f"ankle_dorsiflexion_{side}"]],
            -sign * v[i[f"ankle_eversion_{side}"]],
            0.0,
        ),
    )
    at[toes] = moved(at[foot], turn[foot], (BALL_AHEAD, -BALL_DROP, 0.0))
    turn[toes] = after(turn[foot], about_z(v[i[f"toe_extension_{side}"]]))


def place_arm(
    v: Sequence[float], side: str, sign: float, at: dict[str, Vec], turn: dict[str, Turn]
) -> None:
    """Puts an arm where the chest is."""
    i = INDEX
    upper, fore, hand = f"upper_arm_{side}", f"forearm_{side}", f"hand_{side}"
    lift = 0.001 * v[i[f"shoulder_elevation_{side}"]]  # about 1 mm a degree of the collarbone
    at[upper] = moved(at["chest"], turn["chest"], (0.0, 0.098 + lift, sign * SHOULDER_SPACING / 2))
    turn[upper] = after(
        turn["chest"],
        zxy(
            v[i[f"arm_flexion_{side}"]],
            -sign * v[i[f"arm_abduction_{side}"]],
            sign * v[i[f"arm_rotation_{side}"]],
        ),
    )
    at[fore] = moved(at[upper], turn[upper], (0.0, -UPPER_ARM, 0.0))
    turn[fore] = after(
        turn[upper],
        zxy(v[i[f"elbow_flexion_{side}"]], 0.0, sign * v[i[f"forearm_rotation_{side}"]]),
    )
    at[hand] = moved(at[fore], turn[fore], (0.0, -FOREARM, 0.0))
    turn[hand] = after(turn[fore], about_x(sign * v[i[f"wrist_flexion_{side}"]]))
