# SPDX-License-Identifier: Apache-2.0
"""A posture as joint angles, and the ways to get from one posture to another.

Angles carry their standard names, in degrees, zero standing straight; flexion, extension or tilt
is positive as the name says, `pelvis_tilt` is positive when the tailbone goes under (posterior),
`_bending`, `_list` and `body_roll` lean to the right, `_rotation` of the trunk and `body_yaw` turn
to the left. `body_*` turns the whole body (pitch + forward: 90 is face down), `pelvis_t*` places
the pelvis in metres. `hip_*` is femur on pelvis: the hip angle that the eye sees against an upright
trunk is `hip_flexion` + `pelvis_tilt`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PLACE: tuple[str, ...] = ("pelvis_tx", "pelvis_ty", "pelvis_tz")
WHOLE: tuple[str, ...] = ("body_pitch", "body_roll", "body_yaw")
TRUNK: tuple[str, ...] = (
    "pelvis_tilt",
    "pelvis_list",
    "pelvis_rotation",
    "lumbar_extension",
    "lumbar_bending",
    "lumbar_rotation",
    "thorax_extension",
    "neck_flexion",
    "neck_bending",
    "neck_rotation",
)
PAIRED: tuple[str, ...] = (
    "hip_flexion",
    "hip_adduction",
    "hip_rotation",
    "knee_flexion",
    "ankle_dorsiflexion",
    "ankle_eversion",
    "toe_extension",
    "shoulder_elevation",
    "arm_flexion",
    "arm_abduction",
    "arm_rotation",
    "elbow_flexion",
    "forearm_rotation",
    "wrist_flexion",
)
LIMBS: tuple[str, ...] = tuple(f"{name}_{side}" for side in ("l", "r") for name in PAIRED)
NAMES: tuple[str, ...] = PLACE + WHOLE + TRUNK + LIMBS
INDEX: dict[str, int] = {name: i for i, name in enumerate(NAMES)}

# What changes its sign in the mirror; everything else only changes its side.
_TURNED = frozenset(
    {
        "pelvis_tz",
        "body_roll",
        "body_yaw",
        "pelvis_list",
        "pelvis_rotation",
        "lumbar_bending",
        "lumbar_rotation",
        "neck_bending",
        "neck_rotation",
    }
)


def other_side(name: str) -> str:
    """`hip_flexion_r` for `hip_flexion_l` and the reverse; names without a side stay."""
    if name.endswith("_r"):
        return name[:-2] + "_l"
    if name.endswith("_l"):
        return name[:-2] + "_r"
    return name


_MIRROR: tuple[tuple[int, float], ...] = tuple(
    (INDEX[other_side(name)], -1.0 if name in _TURNED else 1.0) for name in NAMES
)


@dataclass(frozen=True, slots=True)
class Pose:
    """One posture: a number for each of `NAMES`, in their order."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, angles: Mapping[str, float] | None = None, **more: float) -> Pose:
        """A pose from named numbers; what is not named is 0. KeyError for an unknown name."""
        values = [0.0] * len(NAMES)
        for name, value in {**(angles or {}), **more}.items():
            values[INDEX[name]] = float(value)
        return cls(tuple(values))

    def __getitem__(self, name: str) -> float:
        return self.values[INDEX[name]]

    def changed(self, angles: Mapping[str, float] | None = None, **more: float) -> Pose:
        """The same pose with some numbers replaced."""
        values = list(self.values)
        for name, value in {**(angles or {}), **more}.items():
            values[INDEX[name]] = float(value)
        return Pose(tuple(values))

    def mirrored(self) -> Pose:
        """Left for right."""
        return Pose(tuple(sign * self.values[i] for i, sign in _MIRROR))

    def towards(self, other: Pose, share: float) -> Pose:
        """The pose at `share` (0 here … 1 there) of the straight way between two."""
        if share <= 0.0:
            return self
        if share >= 1.0:
            return other
        return Pose(
            tuple(a + (b - a) * share for a, b in zip(self.values, other.values, strict=True))
        )

    def named(self) -> dict[str, float]:
        """The numbers that are not 0, by name."""
        return {name: v for name, v in zip(NAMES, self.values, strict=True) if v}


def eased(share: float) -> float:
    """0…1 to 0…1, starting and ending without speed or jerk (minimum-jerk curve)."""
    s = min(1.0, max(0.0, share))
    return s * s * s * (10.0 + s * (6.0 * s - 15.0))


EASED_PEAK = 1.875
"""How much faster than the mean an eased movement is at its fastest."""
