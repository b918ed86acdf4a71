# SPDX-License-Identifier: Apache-2.0
"""Named points of the body, which can touch things, and where its mass lies.

Each is given by the part it belongs to and its place in that part's own axes (X forward, Y up,
Z right, as one stands straight). Paired ones are written for the right side.
"""

from __future__ import annotations

from stretchbreak.domain.body.lengths import (
    ANKLE,
    BALL_AHEAD,
    BALL_DROP,
    FOREARM,
    HAND,
    HEEL_BACK,
    SHANK,
    THIGH,
    TOES,
    UPPER_ARM,
)
from stretchbreak.domain.body.turns import Vec

_PAIRED: tuple[tuple[str, str, Vec], ...] = (
    ("heel", "foot", (-HEEL_BACK, -ANKLE, 0.0)),
    ("heel_back", "foot", (-HEEL_BACK, -ANKLE + 0.030, 0.0)),  # where a leg rests that lies
    ("ball", "foot", (BALL_AHEAD, -ANKLE, 0.0)),
    ("toe", "toes", (TOES, -0.024, 0.0)),
    ("toe_top", "toes", (TOES - 0.015, 0.0, 0.0)),
    ("instep", "foot", (BALL_AHEAD, -BALL_DROP + 0.026, 0.0)),
    ("foot_outer", "foot", (0.040, -ANKLE + 0.026, 0.036)),
    ("foot_inner", "foot", (0.040, -ANKLE + 0.026, -0.036)),
    ("ankle_outer", "foot", (0.0, 0.0, 0.036)),
    ("ankle_inner", "foot", (0.0, 0.0, -0.036)),
    ("knee", "shank", (0.050, -0.030, 0.0)),
    ("knee_outer", "shank", (0.0, 0.0, 0.055)),
    ("knee_inner", "shank", (0.0, 0.0, -0.055)),
    ("shin", "shank", (0.036, -0.5 * SHANK, 0.0)),
    ("calf", "shank", (-0.060, -0.35 * SHANK, 0.0)),
    ("under_thigh", "thigh", (-0.070, -0.5 * THIGH, 0.0)),
    ("thigh_outer", "thigh", (0.0, -0.5 * THIGH, 0.070)),
    ("hip_outer", "pelvis", (0.0, -0.020, 0.166)),
    ("shoulder_outer", "upper_arm", (0.0, -0.020, 0.052)),
    ("shoulder_back", "chest", (-0.085, 0.075, 0.110)),  # the shoulder blade
    ("upper_arm_outer", "upper_arm", (0.0, -0.5 * UPPER_ARM, 0.044)),
    ("upper_arm_back", "upper_arm", (-0.044, -0.5 * UPPER_ARM, 0.0)),
    ("elbow", "forearm", (-0.030, 0.0, 0.0)),
    ("forearm", "forearm", (0.0, -0.5 * FOREARM, -0.033)),  # its palm side
    ("forearm_edge", "forearm", (-0.033, -0.5 * FOREARM, 0.0)),  # the little finger's side
    ("wrist", "hand", (0.0, 0.0, -0.022)),
    ("palm", "hand", (0.0, -0.085, -0.016)),
    ("hand_back", "hand", (0.0, -0.070, 0.016)),
    ("fingers", "hand", (0.0, -HAND, 0.0)),
    ("ear", "head", (0.004, 0.046, 0.080)),
)
_MIDDLE: tuple[tuple[str, str, Vec], ...] = (
    ("seat", "pelvis", (-0.030, -0.100, 0.0)),
    ("pelvis_back", "pelvis", (-0.115, 0.060, 0.0)),
    ("buttocks", "pelvis", (-0.130, -0.020, 0.0)),
    ("waist_back", "lumbar2", (-0.052, 0.040, 0.0)),
    ("chest_back", "chest", (-0.085, 0.030, 0.0)),
    ("chest_front", "chest", (0.124, 0.015, 0.0)),
    ("head_back", "head", (-0.100, 0.085, 0.0)),
    ("head_top", "head", (0.010, 0.173, 0.0)),
    ("chin", "head", (0.085, -0.035, 0.0)),
)

# Share of body mass, and where its centre lies in the part's axes (Winter, table 4.1).
_MASSES: tuple[tuple[str, float, Vec], ...] = (
    ("head", 0.081, (0.0, 0.07, 0.0)),
    ("chest", 0.216, (0.02, 0.03, 0.0)),
    ("lumbar2", 0.139, (0.02, 0.03, 0.0)),
    ("pelvis", 0.142, (0.0, 0.03, 0.0)),
)
_LIMB_MASSES: tuple[tuple[str, float, Vec], ...] = (
    ("thigh", 0.100, (0.0, -0.433 * THIGH, 0.0)),
    ("shank", 0.0465, (0.0, -0.433 * SHANK, 0.0)),
    ("foot", 0.0145, (0.06, -0.04, 0.0)),
    ("upper_arm", 0.028, (0.0, -0.436 * UPPER_ARM, 0.0)),
    ("forearm", 0.016, (0.0, -0.430 * FOREARM, 0.0)),
    ("hand", 0.006, (0.0, -0.5 * HAND, 0.0)),
)
_SINGLE = ("pelvis", "chest", "head")


def _both() -> dict[str, tuple[str, Vec]]:
    found: dict[str, tuple[str, Vec]] = {}
    for name, part, (x, y, z) in _PAIRED:
        for side, sign in (("r", 1.0), ("l", -1.0)):
            own = part if part in _SINGLE else f"{part}_{side}"
            found[f"{name}_{side}"] = (own, (x, y, sign * z))
    return found


POINTS: dict[str, tuple[str, Vec]] = {
    **_both(),
    **{name: (part, v) for name, part, v in _MIDDLE},
}
MASSES: tuple[tuple[str, float, Vec], ...] = _MASSES + tuple(
    (f"{part}_{side}", share, v) for part, share, v in _LIMB_MASSES for side in ("l", "r")
)
