# SPDX-License-Identifier: Apache-2.0
"""How thick the body is, for hands that rest on it: a few round shapes, in metres."""

from __future__ import annotations

from math import sqrt

from stretchbreak.domain.body.lengths import FOREARM, SHANK, THIGH, UPPER_ARM
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.surface import BODY
from stretchbreak.domain.body.turns import Vec

Capsule = tuple[Vec, float, Vec, float]  # from (radius) to (radius), in the part's own axes
Egg = tuple[Vec, Vec]  # middle and half axes

_CAPSULES: dict[str, Capsule] = {
    "thigh": ((0.0, -0.02, 0.0), 0.085, (0.0, -THIGH, 0.0), 0.054),
    "shank": ((0.0, 0.0, 0.0), 0.054, (0.0, -SHANK, 0.0), 0.036),
    "foot": ((-0.03, -0.035, 0.0), 0.033, (0.14, -0.045, 0.0), 0.030),
    "upper_arm": ((0.0, 0.0, 0.0), 0.052, (0.0, -UPPER_ARM, 0.0), 0.037),
    "forearm": ((0.0, 0.0, 0.0), 0.037, (0.0, -FOREARM, 0.0), 0.026),
}
_EGGS: dict[str, tuple[str, Egg]] = {
    "head": ("head", ((0.010, 0.075, 0.0), (0.100, 0.105, 0.080))),
    "neck": ("neck2", ((0.0, 0.0, 0.0), (0.055, 0.090, 0.055))),
    "chest": ("chest", ((0.012, 0.000, 0.0), (0.108, 0.190, 0.185))),
    "hip": ("pelvis", ((-0.015, 0.000, 0.0), (0.115, 0.135, 0.165))),
}


PART_OF: dict[str, str] = {name: _EGGS[name][0] if name in _EGGS else name for name in BODY}
"""The part of the skeleton that a part of `surface.BODY` is fixed to."""


def off_body(body: Skeleton, point: Vec, part: str) -> float:
    """Metres from a point to the skin of a part of `surface.BODY`; negative inside."""
    if part in _EGGS:
        name, (middle, half) = _EGGS[part]
        x, y, z = body.own(name, point)
        x, y, z = x - middle[0], y - middle[1], z - middle[2]
        share = sqrt((x / half[0]) ** 2 + (y / half[1]) ** 2 + (z / half[2]) ** 2)
        far = sqrt(x * x + y * y + z * z)
        return far - far / share if share > 1e-9 else -min(half)
    (ax, ay, az), ar, (bx, by, bz), br = _CAPSULES[part[:-2]]
    x, y, z = body.own(part, point)
    ex, ey, ez = bx - ax, by - ay, bz - az
    share = ((x - ax) * ex + (y - ay) * ey + (z - az) * ez) / (ex * ex + ey * ey + ez * ez)
    share = min(1.0, max(0.0, share))
    dx, dy, dz = x - ax - share * ex, y - ay - share * ey, z - az - share * ez
    return sqrt(dx * dx + dy * dy + dz * dz) - (ar + (br - ar) * share)
