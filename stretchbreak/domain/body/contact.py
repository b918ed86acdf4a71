# SPDX-License-Identifier: Apache-2.0
"""Whether what should touch does, and whether anything goes through something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

from stretchbreak.domain.body.finding import Finding
from stretchbreak.domain.body.points import POINTS
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.domain.body.solid import off_body
from stretchbreak.domain.body.surface import SOFT, Box, Prop, Touch
from stretchbreak.domain.body.turns import Vec

CONTACT = 0.010
"""Metres: how near a declared contact must be, and how far it may creep."""
SKIN = 0.025
"""Metres: how near a hand that rests on the body must be to its skin, which gives."""
THROUGH = 0.035
"""Metres: how deep a hand or elbow may sink into thigh, shank, trunk or head."""

_ARM_POINTS = ("palm", "fingers", "elbow", "wrist")
_THROUGH: tuple[str, ...] = ("head", "chest", "hip", "thigh_l", "thigh_r", "shank_l", "shank_r")


def contact_findings(
    body: Skeleton, touches: Sequence[Touch], props: Sequence[Prop]
) -> list[Finding]:
    """Declared contacts that are not there, and points under the floor or inside a thing."""
    found: list[Finding] = []
    for touch in touches:
        gap = gap_of(body, touch, props)
        allowed = SKIN if touch.on_body else CONTACT
        if gap is None:
            found.append(
                Finding("contact", touch.point, f"rests on a {touch.on} that is not there")
            )
        elif gap > allowed:
            found.append(
                Finding("contact", touch.point, f"is {100 * gap:.1f} cm off the {touch.on}")
            )
    for name in POINTS:
        at = body.point(name)
        if at[1] < -CONTACT:
            found.append(Finding("inside", name, f"is {-100 * at[1]:.1f} cm under the floor"))
        found += [
            Finding("inside", name, f"is inside the {prop.kind}")
            for prop in props
            if _inside(at, prop)
        ]
    return found + through_findings(body)


def through_findings(body: Skeleton) -> list[Finding]:
    """Hands and elbows that go through the body."""
    found: list[Finding] = []
    for side in ("l", "r"):
        for name in _ARM_POINTS:
            at = body.point(f"{name}_{side}")
            for part in _THROUGH:
                depth = -off_body(body, at, part)
                if depth > THROUGH:
                    detail = f"is {100 * depth:.1f} cm inside the {part}"
                    found.append(Finding("through", f"{name}_{side}", detail))
    return found


def gap_of(body: Skeleton, touch: Touch, props: Iterable[Prop]) -> float | None:
    """Metres between a point and the surface it should rest on; None: no such surface."""
    at = body.point(touch.point)
    if touch.on_body:
        return abs(off_body(body, at, touch.on))
    if touch.on == "floor":
        return abs(at[1])
    gaps = [gap for prop in props if (gap := _prop_gap(at, touch.on, prop)) is not None]
    return min(gaps, default=None)


def _prop_gap(at: Vec, on: str, prop: Prop) -> float | None:
    if on == "backrest":
        back = prop.backrest()
        return None if back is None else _to_box(at, back)
    if on == "desk_edge":
        return _to_box(at, prop.solid()) if prop.kind == "desk" else None
    if prop.kind != on:
        return None
    x, y, z = at
    over_x = max(0.0, abs(x - prop.x) - prop.length / 2)
    over_z = max(0.0, abs(z - prop.z) - prop.width / 2)
    if on != "wall":
        return max(abs(y - prop.height), over_x, over_z)
    over_y = max(0.0, y - prop.height)
    sign = 1.0 if prop.facing[0] == "+" else -1.0
    if prop.facing[1] == "x":
        return max(abs(x - (prop.x + sign * prop.length / 2)), over_z, over_y)
    return max(abs(z - (prop.z + sign * prop.width / 2)), over_x, over_y)


def _to_box(at: Vec, box: Box) -> float:
    """Metres to the nearest face of a box, from outside or inside."""
    outside = [max(low - v, 0.0, v - high) for v, low, high in zip(at, box[0], box[1], strict=True)]
    if any(outside):
        return sqrt(sum(v * v for v in outside))
    return min(min(v - low, high - v) for v, low, high in zip(at, box[0], box[1], strict=True))


def _inside(at: Vec, prop: Prop) -> bool:
    if prop.kind == "floor":
        return False
    deep = 2 * CONTACT if prop.kind in SOFT else CONTACT
    boxes = [prop.solid()]
    back = prop.backrest()
    if back is not None:
        boxes.append(back)
    return any(
        all(
            low + (0.0 if k == 1 and low == prop.base else deep) < v < high - deep
            for k, (v, low, high) in enumerate(zip(at, box[0], box[1], strict=True))
        )
        for box in boxes
    )
