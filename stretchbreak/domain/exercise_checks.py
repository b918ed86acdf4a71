# SPDX-License-Identifier: Apache-2.0
"""Every check of every frame of an exercise; what is returned is empty when all is well."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from stretchbreak.domain.body.limits import (
    CONTACT,
    Finding,
    balance_findings,
    contact_findings,
    joint_findings,
    outside,
)
from stretchbreak.domain.body.pose import NAMES, PLACE, Pose
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.body.turns import Vec, apart
from stretchbreak.domain.exercise import Error, Exercise
from stretchbreak.domain.exercise_motion import Frame, frame_at

SAMPLES = 60
_EVEN = 0.5  # degrees: as good as the same


def sampled(exercise: Exercise) -> Iterator[tuple[float, Frame]]:
    """Every key pose, and `SAMPLES` moments between each two."""
    poses = exercise.poses
    yield 0.0, frame_at(exercise, 0.0)
    for a, b in pairwise(poses):
        for k in range(1, SAMPLES + 2):
            at = a.at + (b.at - a.at) * k / (SAMPLES + 1)
            yield at, frame_at(exercise, at)


def exercise_findings(exercise: Exercise) -> list[tuple[float, Finding]]:
    """All that is wrong with the right way of doing an exercise, with the second it happens at."""
    found: list[tuple[float, Finding]] = []
    resting: dict[str, Vec] = {}
    for at, frame in sampled(exercise):
        problems = joint_findings(frame.pose)
        problems += contact_findings(frame.skeleton, frame.touches, exercise.props)
        problems += balance_findings(frame.skeleton, frame.touches, exercise.props)
        problems += _envelope(exercise, at, frame)
        kept = (t.point for t in frame.touches if not (t.on_body or t.rolls))
        now = {name: frame.skeleton.point(name) for name in kept}
        resting = {name: resting.get(name, place) for name, place in now.items()}
        for name, place in now.items():
            if apart(place, resting[name]) > CONTACT:
                problems.append(
                    Finding("still", name, f"slid {100 * apart(place, resting[name]):.1f} cm")
                )
        found += [(at, problem) for problem in problems]
    found += _tempo(exercise)
    found += _sides(exercise)
    first, last = exercise.poses[0].pose, exercise.poses[-1].pose
    if exercise.loops and not exercise.follows_on(last, first):
        found.append((exercise.length, Finding("loop", "body", "does not end where it began")))
    if not mirrors(exercise):
        found.append((0.0, Finding("mirror", "body", "is not the mirror image of itself")))
    return found


def _envelope(exercise: Exercise, at: float, frame: Frame) -> list[Finding]:
    ranges = dict(exercise.envelope)
    if exercise.held_at <= at <= exercise.held_until:
        ranges.update(exercise.held)
    return [
        Finding("envelope", name, f"is {value:.3g}, not {ranges[name][0]:g} to {ranges[name][1]:g}")
        for name, value in outside(frame.pose, frame.skeleton, ranges).items()
    ]


def _tempo(exercise: Exercise) -> list[tuple[float, Finding]]:
    """Joints that move faster than the exercise allows, once for each, where they are fastest."""
    worst: dict[str, tuple[float, float]] = {}
    for (start, a), (end, b) in pairwise(sampled(exercise)):
        for name, x, y in zip(NAMES, a.pose.values, b.pose.values, strict=True):
            speed = abs(y - x) / (end - start)
            if name not in PLACE and speed > max(exercise.tempo, worst.get(name, (0.0, 0.0))[0]):
                worst[name] = (speed, start)
    most = f"degrees a second, not {exercise.tempo:g} or less"
    return [
        (at, Finding("tempo", name, f"moves at {speed:.0f} {most}"))
        for name, (speed, at) in worst.items()
    ]


def _sides(exercise: Exercise) -> list[tuple[float, Finding]]:
    """What has no sides looks the same from both; what walks or alternates does not."""
    if exercise.sided or exercise.travels:
        return []
    found: list[tuple[float, Finding]] = []
    for key in exercise.poses:
        twin = key.pose.mirrored()
        for name, x, y in zip(NAMES, key.pose.values, twin.values, strict=True):
            if abs(x - y) > _EVEN:
                found.append((key.at, Finding("sides", name, f"is {x:.1f} here and {y:.1f} there")))
        points = {touch.point for touch in key.touches}
        found += [
            (key.at, Finding("sides", touch.point, "touches on one side only"))
            for touch in key.touches
            if touch.mirrored().point not in points
        ]
    return found


def mirrors(exercise: Exercise) -> bool:
    """Left and right are mirror images: every point of every key pose, left for right."""
    return all(_mirrors(key.pose) for key in exercise.poses)


def _mirrors(pose: Pose) -> bool:
    here, there = posed(pose), posed(pose.mirrored())
    swap = {"l": "r", "r": "l"}
    for name, (x, y, z) in here.origins.items():
        other = name[:-1] + swap[name[-1]] if name[-2] == "_" else name
        if apart((x, y, -z), there.origins[other]) > 1e-9:
            return False
    return True


def error_breaks(exercise: Exercise, error: Error) -> dict[str, float]:
    """What an error's posture breaks of the held position's ranges, with the values found.

    Empty for an error that has no posture.
    """
    if error.pose is None:
        return {}
    ranges = {**exercise.envelope, **exercise.held}
    return outside(error.pose, posed(error.pose), ranges)
