# SPDX-License-Identifier: Apache-2.0
"""Limbs that keep to their place while the trunk moves: feet stay on the floor, hands on the desk.

A limb is two bones and a hinge. Where its end should be gives the hinge's angle and two of the
three angles of hip or shoulder; the third, the rotation, stays as the pose has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import acos, asin, atan2, cos, degrees, hypot, radians, sin

from stretchbreak.domain.body.lengths import FOREARM, SHANK, THIGH, UPPER_ARM
from stretchbreak.domain.body.points import POINTS
from stretchbreak.domain.body.pose import INDEX, Pose
from stretchbreak.domain.body.skeleton import Skeleton, place_arm, place_leg
from stretchbreak.domain.body.turns import Turn, Vec

_NEAR = 0.0003  # metres: near enough
_STRAIGHT = 0.2  # degrees: near enough
_MOST = 12.0  # degrees of rotation at once
_ROUNDS = 8
_FEET = ("foot", "toes")
_ORIGIN: Vec = (0.0, 0.0, 0.0)


def held(
    pose: Pose, body: Skeleton, aims: Mapping[str, Vec], ankles: Mapping[str, Vec] | None = None
) -> tuple[Pose, Skeleton]:
    """The pose with feet and hands brought to where their points should be (metres in the room).

    Points of feet and hands only; others are left as they are. What is out of reach is reached
    for as far as the limb goes. ankles: by side, where the ankle should be meanwhile; without it
    the foot keeps its angle to the shin, which can ask for a leg longer than it is.
    """
    limbs: dict[tuple[str, str], list[tuple[str, Vec, Vec]]] = {}
    for name, aim in aims.items():
        part, own = POINTS[name]
        kind, _, side = part.partition("_")
        if kind in _FEET:
            if ankles and side in ankles and ("leg", side) not in limbs:
                limbs["leg", side] = [(f"foot_{side}", _ORIGIN, ankles[side])]
            limbs.setdefault(("leg", side), []).append((part, own, aim))
        elif kind == "hand":
            limbs.setdefault(("arm", side), []).append((part, own, aim))
    values: list[float] | None = None
    for (limb, side), wanted in limbs.items():
        if _off(body, wanted) < _NEAR:
            continue
        if values is None:
            values = list(pose.values)
            body = Skeleton(dict(body.origins), dict(body.turns))
        if limb == "leg":
            _hold_leg(values, body, side, wanted)
        else:
            _hold_arm(values, body, side, wanted)
    return (pose, body) if values is None else (Pose(tuple(values)), body)


def _off(body: Skeleton, wanted: list[tuple[str, Vec, Vec]]) -> float:
    worst = 0.0
    for part, own, aim in wanted:
        x, y, z = body.place(part, own)
        worst = max(worst, abs(x - aim[0]), abs(y - aim[1]), abs(z - aim[2]))
    return worst


def _miss(body: Skeleton, wanted: list[tuple[str, Vec, Vec]]) -> Vec:
    """The mean way from where the points are to where they should be."""
    x = y = z = 0.0
    for part, own, aim in wanted:
        px, py, pz = body.place(part, own)
        x, y, z = x + aim[0] - px, y + aim[1] - py, z + aim[2] - pz
    n = len(wanted)
    return (x / n, y / n, z / n)


def _hold_leg(
    values: list[float], body: Skeleton, side: str, wanted: list[tuple[str, Vec, Vec]]
) -> None:
    sign = -1.0 if side == "l" else 1.0
    flexion, adduction, rotation, knee, ankle = (
        INDEX[f"{name}_{side}"]
        for name in (
            "hip_flexion",
            "hip_adduction",
            "hip_rotation",
            "knee_flexion",
            "ankle_dorsiflexion",
        )
    )
    step = gone = 0.0
    for turn in range(_ROUNDS):
        pitch, yaw = _aside(body, wanted)
        values[ankle] += pitch
        if turn and abs(yaw) > _STRAIGHT:
            # What a degree of hip rotation does to the foot depends on the knee: try, then learn.
            slope = (gone - yaw) / step if step else 1.0
            gone, step = yaw, (yaw / slope if abs(slope) > 0.1 else 0.0)
            step = max(-_MOST, min(_MOST, step))
            values[rotation] += sign * step
        x, y, z = body.origins[f"foot_{side}"]
        dx, dy, dz = _miss(body, wanted[:1] if wanted[0][1] is _ORIGIN else wanted)
        bend, first, second = two_bones(
            body.turns["pelvis"],
            body.origins[f"thigh_{side}"],
            (x + dx, y + dy, z + dz),
            (THIGH, SHANK, -1.0),
            sign * values[rotation],
            (values[flexion], sign * values[adduction]),
        )
        values[knee], values[flexion], values[adduction] = bend, first, sign * second
        place_leg(values, side, sign, body.origins, body.turns)
        if _off(body, wanted) < _NEAR:
            return


def _aside(body: Skeleton, wanted: list[tuple[str, Vec, Vec]]) -> tuple[float, float]:
    """Degrees by which the foot must tilt up, and turn to the left, for its points to be right."""
    on_foot = [item for item in wanted if item[0].startswith("foot")]
    if len(on_foot) < 2:
        return 0.0, 0.0
    (part, a, at) = on_foot[0]
    _, b, bt = max(on_foot[1:], key=lambda item: abs(item[1][0] - a[0]))
    t = body.turns[part]
    x, y, z = bt[0] - at[0], bt[1] - at[1], bt[2] - at[2]
    along, up, right = (t[k] * x + t[k + 3] * y + t[k + 6] * z for k in range(3))
    if hypot(along, up) < 0.05:
        return 0.0, 0.0
    tilt = degrees(atan2(up, along) - atan2(b[1] - a[1], b[0] - a[0]))
    turn = degrees(atan2(-right, along) - atan2(a[2] - b[2], b[0] - a[0]))
    return _near(tilt, 0.0), _near(turn, 0.0)


def _hold_arm(
    values: list[float], body: Skeleton, side: str, wanted: list[tuple[str, Vec, Vec]]
) -> None:
    sign = -1.0 if side == "l" else 1.0
    flexion, abduction, rotation, elbow = (
        INDEX[f"{name}_{side}"]
        for name in ("arm_flexion", "arm_abduction", "arm_rotation", "elbow_flexion")
    )
    for _ in range(_ROUNDS):
        dx, dy, dz = _miss(body, wanted)
        x, y, z = body.origins[f"hand_{side}"]
        bend, first, second = two_bones(
            body.turns["chest"],
            body.origins[f"upper_arm_{side}"],
            (x + dx, y + dy, z + dz),
            (UPPER_ARM, FOREARM, 1.0),
            sign * values[rotation],
            (values[flexion], -sign * values[abduction]),
        )
        values[elbow], values[flexion], values[abduction] = bend, first, -sign * second
        place_arm(values, side, sign, body.origins, body.turns)
        if _off(body, wanted) < _NEAR:
            return


def two_bones(
    parent: Turn,
    root: Vec,
    aim: Vec,
    bones: tuple[float, float, float],
    rotation: float,
    now: tuple[float, float],
) -> tuple[float, float, float]:
    """Angles (degrees) that bring the end of two hinged bones to a place in the room.

    parent, root: the turn and place that the first bone hangs from. bones: both lengths, and +1
    when the hinge bends forward (elbow), -1 when backward (knee). rotation: about the first bone.
    now: flexion and side angle as they are; of two ways the nearer one is taken.
    Returns the hinge's bend, the flexion and the side angle (about the X axis).
    """
    upper, lower, way = bones
    ax, ay, az = aim[0] - root[0], aim[1] - root[1], aim[2] - root[2]
    tx = parent[0] * ax + parent[3] * ay + parent[6] * az
    ty = parent[1] * ax + parent[4] * ay + parent[7] * az
    tz = parent[2] * ax + parent[5] * ay + parent[8] * az
    far = (tx * tx + ty * ty + tz * tz) ** 0.5
    reach = min(upper + lower - 1e-7, max(abs(upper - lower) + 1e-7, far))
    if far > 1e-9:
        tx, ty, tz = tx * reach / far, ty * reach / far, tz * reach / far
    inner = (upper * upper + lower * lower - reach * reach) / (2.0 * upper * lower)
    bend = 180.0 - degrees(acos(max(-1.0, min(1.0, inner))))
    x0 = way * lower * sin(radians(bend))
    y = -upper - lower * cos(radians(bend))
    turn = radians(rotation)
    x, z = x0 * cos(turn), -x0 * sin(turn)
    across = hypot(y, z)
    lead = atan2(z, y)
    rise = asin(max(-1.0, min(1.0, tz / across))) if across > 1e-9 else 0.0
    flexion0, side0 = now
    ways = []
    for candidate in (rise - lead, 3.141592653589793 - rise - lead):
        side = _near(degrees(candidate), side0)
        c, s = cos(radians(side)), sin(radians(side))
        flexion = _near(degrees(atan2(ty, tx) - atan2(c * y - s * z, x)), flexion0)
        ways.append((abs(side - side0) + abs(flexion - flexion0), bend, flexion, side))
    _, bend, flexion, side = min(ways)
    return bend, flexion, side


def _near(angle: float, other: float) -> float:
    """The same angle, whole rounds away, nearest to another."""
    return other + (angle - other + 180.0) % 360.0 - 180.0
