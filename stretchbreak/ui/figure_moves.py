# SPDX-License-Identifier: Apache-2.0
"""What a picture says about the movement: an arrow for what moves most, the bowl for the tuck.

Both follow from the poses alone; nothing of it is placed by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.turns import Vec
from stretchbreak.domain.exercise import Error, Exercise, KeyPose

_LEAST = 0.03  # metres: what moves less needs no arrow
_PLACE = 0.10  # metres: nearer than this is still the same place
_SHORT, _LONG = 0.08, 0.24  # metres
_ALIKE = 0.9  # the other side's hand or foot, when it moves nearly as far, has its own arrow
_FADE = 0.15  # share of the movement in which arrows come and go

# What can be pointed out: part, how much it matters, and how thick the body is there (m).
_MOVERS: tuple[tuple[str, float, float], ...] = (
    ("pelvis", 1.5, 0.16),
    ("chest", 1.1, 0.16),
    ("head", 0.8, 0.15),
    *(
        (f"{part}_{side}", w, r)
        for side in "lr"
        for part, w, r in (
            ("foot", 1.1, 0.09),
            ("shank", 1.0, 0.08),
            ("hand", 0.5, 0.10),
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Arrow:
    """Where something moves: from and to in the room, and how plainly it is shown, 0 … 1."""

    start: Vec
    end: Vec
    strength: float

    def mirrored(self) -> Arrow:
        (ax, ay, az), (bx, by, bz) = self.start, self.end
        return Arrow((ax, ay, -az), (bx, by, -bz), self.strength)

    def shifted(self, along: float) -> Arrow:
        """The same, so many metres along X."""
        (ax, ay, az), (bx, by, bz) = self.start, self.end
        return Arrow((ax + along, ay, az), (bx + along, by, bz), self.strength)


def arrows_at(exercise: Exercise, seconds: float, body: Skeleton) -> tuple[Arrow, ...]:
    """Arrows for the movement that goes on at a second; `body` is where it is by then.

    Both are for the right side. Nothing while the body is still.
    """
    run = _run_at(exercise, seconds)
    if len(run) < 2:
        return ()
    _, after, _ = exercise.around(seconds)
    share = (seconds - run[0].at) / (run[-1].at - run[0].at)
    strength = min(1.0, share / _FADE + 0.3, (1.0 - share) / _FADE)
    if strength <= 0.0 or after not in run:  # a rounding before its end, eased time is over it
        return ()
    found: list[Arrow] = []
    ahead = [_posed(key.pose) for key in run[run.index(after) :]]
    end = ahead[-1]
    for part, thick in _movers(tuple(key.pose for key in run)):
        now = body.origins[part]
        # A heel that lifts before the foot steps says nothing: the way is that to the next place.
        ways = [_less(goal.origins[part], now) for goal in ahead]
        lengths = [sqrt(sum(v * v for v in way)) for way in ways]
        k = next((k for k, far in enumerate(lengths) if far >= _PLACE), len(ways) - 1)
        way, far = ways[k], lengths[k]
        if far < 0.004:
            continue
        left = sqrt(sum(v * v for v in _less(end.origins[part], now)))
        long = min(_LONG, max(_SHORT, left))
        unit = (way[0] / far, way[1] / far, way[2] / far)
        start = _plus(now, unit, thick)
        found.append(Arrow(start, _plus(start, unit, long), strength))
    return tuple(found)


def bowl_at(exercise: Exercise, seconds: float) -> float:
    """How plainly the bowl of water is shown, 0 … 1: during the step that brings the tuck."""
    before, after, share = exercise.around(seconds)
    here, there = _tucks(exercise, before), _tucks(exercise, after)
    return min(1.0, 3.0 * (here + (there - here) * share))


def bowl_of(exercise: Exercise, error: Error) -> float:
    """1 where an error is to lose the tuck that the exercise asks for: then the bowl spills."""
    asked = any(step.kind == "tuck" for step in exercise.steps)
    lost = "pelvis_tilt" in error.breaks and error.mark in ("pelvis", "lumbar1", "lumbar2")
    return 1.0 if asked and lost else 0.0


def _tucks(exercise: Exercise, key: KeyPose) -> float:
    return 1.0 if key.step is not None and exercise.steps[key.step].kind == "tuck" else 0.0


def _run_at(exercise: Exercise, seconds: float) -> tuple[KeyPose, ...]:
    """The key poses from where the movement last stopped to where it stops next; empty at rest."""
    run = [exercise.poses[0]]
    for key in exercise.poses[1:]:
        run.append(key)
        if key.through and key is not exercise.poses[-1]:
            continue
        if seconds < key.at:
            still = all(one.pose == run[0].pose for one in run)
            return () if still or "steady" in key.marks else tuple(run)
        run = [key]
    return ()


@lru_cache(maxsize=64)
def _movers(run: tuple[Pose, ...]) -> tuple[tuple[str, float], ...]:
    """The part that moves most, and its twin when that moves as far; with their thickness."""
    bodies = [_posed(pose) for pose in run]
    ways: dict[str, float] = {}
    for part, weight, _ in _MOVERS:
        first = bodies[0].origins[part]
        way = max(sqrt(sum(v * v for v in _less(body.origins[part], first))) for body in bodies[1:])
        if way >= _LEAST:
            ways[part] = way * weight
    if not ways:
        return ()
    most = max(ways, key=lambda part: ways[part])
    chosen = [most]
    if most[-2:] in ("_l", "_r"):
        twin = most[:-1] + {"l": "r", "r": "l"}[most[-1]]
        if ways.get(twin, 0.0) > _ALIKE * ways[most]:
            chosen.append(twin)
    return tuple((part, thick) for part, _, thick in _MOVERS if part in chosen)


@lru_cache(maxsize=256)
def _posed(pose: Pose) -> Skeleton:
    return posed(pose)


def _less(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def _plus(a: Vec, unit: Vec, far: float) -> Vec:
    return (a[0] + unit[0] * far, a[1] + unit[1] * far, a[2] + unit[2] * far)
