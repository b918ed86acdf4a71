# SPDX-License-Identifier: Apache-2.0
"""Inverse kinematics: changes chosen angles of a pose until its points are where they should be.

Damped least squares with numeric slopes, in plain Python. An aim is a function of the skeleton
that returns what is left to go, in metres (or in parts of a unit vector, weighted): all zero when
it is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stretchbreak.domain.body.limits import JOINT_RANGES
from stretchbreak.domain.body.pose import PLACE, Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.turns import Vec

Aim = Callable[[Skeleton], list[float]]

_SLOPE = 1e-3
_FARTHEST = 8.0  # degrees or centimetres in one round
_DONE = 1e-4


def at(
    point: str,
    x: float | None = None,
    y: float | None = None,
    z: float | None = None,
    weight: float = 1.0,
) -> Aim:
    """A named point of the body at a place; None leaves that coordinate free."""
    wanted = (x, y, z)

    def left(body: Skeleton) -> list[float]:
        return _left(body.point(point), wanted, weight)

    return left


def origin(
    part: str,
    x: float | None = None,
    y: float | None = None,
    z: float | None = None,
    weight: float = 1.0,
) -> Aim:
    """The joint where a part begins, at a place."""
    wanted = (x, y, z)

    def left(body: Skeleton) -> list[float]:
        return _left(body.origins[part], wanted, weight)

    return left


def over(x: float | None = None, z: float | None = None, weight: float = 0.3) -> Aim:
    """The centre of mass above a place on the floor."""

    def left(body: Skeleton) -> list[float]:
        return _left(body.mass_centre(), (x, None, z), weight)

    return left


def facing(part: str, axis: int, wanted: Vec, weight: float = 0.1) -> Aim:
    """A part's own axis (0 forward, 1 up, 2 to the right) along a direction in the room."""
    length = sum(c * c for c in wanted) ** 0.5
    unit = [c / length for c in wanted]

    def left(body: Skeleton) -> list[float]:
        turn = body.turns[part]
        return [weight * (turn[axis + 3 * row] - unit[row]) for row in range(3)]

    return left


def _left(now: Vec, wanted: Sequence[float | None], weight: float) -> list[float]:
    return [weight * (a - b) for a, b in zip(now, wanted, strict=True) if b is not None]


def settle(
    pose: Pose, aims: Sequence[Aim], free: Sequence[str], rounds: int = 150, stay: float = 5e-4
) -> Pose:
    """The pose nearest to the given one in which the aims are reached.

    free: the angles (or `pelvis_t*`) that may change, within the range of their joint. stay: how
    much a degree or a centimetre of change weighs against a metre of missing the aims. See
    `missed` for what is left.
    """
    unit = [0.01 if name in PLACE else 1.0 for name in free]
    first = [pose[name] for name in free]
    now = first[:]

    def left(values: Sequence[float]) -> list[float]:
        body = posed(pose.changed(dict(zip(free, values, strict=True))))
        return [value for aim in aims for value in aim(body)]

    for _ in range(rounds):
        here = left(now)
        slopes: list[list[float]] = []
        for k, size in enumerate(unit):
            beside = now[:]
            beside[k] += size * _SLOPE
            slopes.append([(b - a) / _SLOPE for a, b in zip(here, left(beside), strict=True)])
        matrix = [[_dot(a, b) for b in slopes] for a in slopes]
        right = [-_dot(slope, here) for slope in slopes]
        for k, size in enumerate(unit):
            matrix[k][k] += 1e-8 + stay**2
            right[k] -= stay**2 * (now[k] - first[k]) / size
        step = _solved(matrix, right)
        farthest = max(abs(value) for value in step)
        share = min(1.0, _FARTHEST / farthest) if farthest else 0.0
        now = [
            _allowed(name, a + share * b * size)
            for name, a, b, size in zip(free, now, step, unit, strict=True)
        ]
        if farthest < _DONE:
            break
    return pose.changed(dict(zip(free, now, strict=True)))


def _allowed(name: str, value: float) -> float:
    low, high = JOINT_RANGES.get(name, (-360.0, 360.0))
    return min(high, max(low, value))


def missed(pose: Pose, aims: Sequence[Aim]) -> float:
    """The largest part of an aim that a pose leaves open, in metres."""
    body = posed(pose)
    return max(abs(value) for aim in aims for value in aim(body))


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss with the largest pivot first."""
    n = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for r in range(i + 1, n):
            share = rows[r][i] / rows[i][i]
            if share:
                rows[r] = [a - share * b for a, b in zip(rows[r], rows[i], strict=True)]
    found = [0.0] * n
    for i in reversed(range(n)):
        found[i] = (rows[i][n] - _dot(rows[i][i + 1 : n], found[i + 1 :])) / rows[i][i]
    return found
