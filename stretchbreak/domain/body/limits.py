# SPDX-License-Identifier: Apache-2.0
"""What a posture must keep to: joint ranges, contact, balance. Each check names what it found.

Ranges are ordinary adult ranges of motion, rounded outward a little; an exercise's own envelope
is much narrower (see exercise_checks.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from stretchbreak.domain.body.contact import CONTACT, contact_findings
from stretchbreak.domain.body.finding import Finding
from stretchbreak.domain.body.measures import measured
from stretchbreak.domain.body.pose import NAMES, Pose
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.surface import Prop, Touch

_FOOT = 0.035
"""Metres round a contact point that carry too: half the width of a foot."""

__all__ = [
    "CONTACT",
    "JOINT_RANGES",
    "Finding",
    "Range",
    "balance_findings",
    "contact_findings",
    "joint_findings",
    "outside",
]

Range = tuple[float, float]

_TRUNK_RANGES: dict[str, Range] = {
    "pelvis_tilt": (-30, 25),
    "pelvis_list": (-15, 15),
    "pelvis_rotation": (-35, 35),
    "lumbar_extension": (-60, 30),
    "lumbar_bending": (-30, 30),
    "lumbar_rotation": (-15, 15),
    "thorax_extension": (-35, 20),
    "neck_flexion": (-55, 50),
    "neck_bending": (-40, 40),
    "neck_rotation": (-75, 75),
}
_PAIRED_RANGES: dict[str, Range] = {
    "hip_flexion": (-35, 130),
    "hip_adduction": (-65, 35),
    "hip_rotation": (-50, 45),
    "knee_flexion": (0, 150),
    "ankle_dorsiflexion": (-60, 35),
    "ankle_eversion": (-25, 20),
    "toe_extension": (-45, 75),
    "shoulder_elevation": (-10, 30),
    "arm_flexion": (-60, 180),
    "arm_abduction": (-45, 180),
    "arm_rotation": (-90, 90),
    "elbow_flexion": (0, 150),
    "forearm_rotation": (-90, 90),
    "wrist_flexion": (-90, 85),
}
JOINT_RANGES: dict[str, Range] = {
    **_TRUNK_RANGES,
    **{f"{name}_{side}": r for name, r in _PAIRED_RANGES.items() for side in ("l", "r")},
}
_SLACK = 0.05  # degrees or, harmlessly, a twentieth of a millimetre's worth of rounding


def outside(pose: Pose, body: Skeleton, ranges: Mapping[str, Range]) -> dict[str, float]:
    """The measures outside their ranges, with the value found."""
    found: dict[str, float] = {}
    for name, (low, high) in ranges.items():
        value = measured(name, pose, body)
        slack = _SLACK if abs(high - low) > 2.0 else 1e-4
        if not low - slack <= value <= high + slack:
            found[name] = value
    return found


def joint_findings(pose: Pose) -> list[Finding]:
    """Angles that no healthy joint has."""
    found: list[Finding] = []
    for name, value in zip(NAMES, pose.values, strict=True):
        low, high = JOINT_RANGES.get(name, (-360.0, 360.0))
        if not low - _SLACK <= value <= high + _SLACK:
            found.append(Finding("range", name, f"is {value:.1f}, not {low:g} to {high:g}"))
    return found


def balance_findings(
    body: Skeleton, touches: Sequence[Touch], props: Sequence[Prop]
) -> list[Finding]:
    """The centre of mass must lie over what carries: feet, knees, a seat, a hand on a desk."""
    carrying = [body.point(t.point) for t in touches if t.carries and not t.on_body]
    if not carrying:
        return [Finding("balance", "body", "rests on nothing")]
    ground = [
        (x + dx, z + dz) for x, _, z in carrying for dx in (-_FOOT, _FOOT) for dz in (-_FOOT, _FOOT)
    ]
    x, _, z = body.mass_centre()
    off = _outside_hull((x, z), ground)
    if off > 0.0:
        return [Finding("balance", "body", f"is {100 * off:.1f} cm beyond what carries it")]
    return []


def _outside_hull(p: tuple[float, float], points: Sequence[tuple[float, float]]) -> float:
    """How far a point is outside the convex hull of others; 0 inside."""
    hull = _hull(points)
    worst = 0.0
    for (ax, az), (bx, bz) in zip(hull, hull[1:] + hull[:1], strict=True):
        ex, ez = bx - ax, bz - az
        length = (ex * ex + ez * ez) ** 0.5 or 1.0
        worst = max(worst, -(ex * (p[1] - az) - ez * (p[0] - ax)) / length)
    return worst


def _hull(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Counter-clockwise convex hull (Andrew's monotone chain)."""
    ordered = sorted(set(points))

    def half(row: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        kept: list[tuple[float, float]] = []
        for p in row:
            while len(kept) > 1 and _left(kept[-2], kept[-1], p) <= 0.0:
                kept.pop()
            kept.append(p)
        return kept[:-1]

    return half(ordered) + half(reversed(ordered))


def _left(a: tuple[float, float], b: tuple[float, float], p: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
