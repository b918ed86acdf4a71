# SPDX-License-Identifier: Apache-2.0
"""Segments made from an exercise alone: what a routine file leaves out, and what stands in when a
movement has to be left out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretchbreak.domain.exercise import Exercise, Phase, Segment, Side
from stretchbreak.domain.exercise_timing import Breaths, Counted, Hold, Reps, Timed

LONGEST_HOLD = 30
SHORTEST_HOLD = 10
_MOST_REPS = 20
_MOST_BREATHS = 10
_HELD: tuple[Phase, ...] = ("hold", "breathe")
_TO_AND_FRO: tuple[Side, Side] = ("right", "left")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the figure and the words show during a phase."""

    figure: tuple[float, float]
    loops: bool
    step: int | None


def shown(exercise: Exercise, phase: Phase) -> Shown:
    """The usual picture and step of an exercise for a phase of a routine."""
    entered = _entered(exercise)
    if phase in ("setup", "switch"):
        return Shown((0.0, entered), False, 0)
    if phase in ("hold", "breathe"):
        step = step_at(exercise, exercise.held_until)
        return Shown((entered, exercise.held_at), False, step)
    if phase in ("move", "walk"):
        middle = (exercise.held_at + exercise.held_until) / 2
        return Shown(exercise.rep or (0.0, exercise.length), True, step_at(exercise, middle))
    last = len(exercise.steps) - 1
    if phase == "rest":
        after = (key.at for key in exercise.poses if key.at > exercise.held_until)
        return Shown((exercise.held_until, next(after, exercise.length)), False, last)
    out = exercise.rep[1] if exercise.rep else exercise.held_until
    return Shown((out, exercise.length), False, last)


def step_at(exercise: Exercise, seconds: float) -> int | None:
    """The step (from 0) that a second of the movement belongs to."""
    found: int | None = None
    for key in exercise.poses:
        if key.at <= seconds and key.step is not None:
            found = key.step
    return found


def joined(before: Segment | None, after: Segment) -> Segment:
    """A hold whose figure goes on from where getting into place had to leave off."""
    if before is None or before.exercise != after.exercise or after.phase not in _HELD:
        return after
    if before.phase not in ("setup", "switch"):
        return after
    start = min(after.figure[0], before.figure_at(before.seconds))
    return replace(after, figure=(start, after.figure[1]))


def block(exercise: Exercise, seconds: int, setup: int = 0) -> tuple[Segment, ...] | None:
    """The exercise in at most so many seconds, getting into place for at least `setup` of them.

    Both sides get the same. None when it does not fit; the segments may be shorter than `seconds`.
    """
    timing = exercise.timings[0]
    if isinstance(timing.work, Timed):
        return (segment(exercise, "walk", "both", seconds),)
    sides: tuple[Side, ...] = _TO_AND_FRO[: timing.sides] if exercise.sided else ("both",)
    setup = max(setup, timing.setup)
    room = seconds - setup - (len(sides) - 1) * timing.switch - timing.ending
    parts: list[Segment] = []
    for number, side in enumerate(sides):
        worked = _work(exercise, timing.work, room // len(sides), side)
        if not worked:
            return None
        if number == 0 and setup:
            parts.append(segment(exercise, "setup", side, setup))
        elif number and timing.switch:
            parts.append(segment(exercise, "switch", side, timing.switch))
        parts += [joined(parts[-1] if parts else None, worked[0]), *worked[1:]]
    if timing.ending:
        parts.append(segment(exercise, "return", "both", timing.ending))
    return tuple(parts)


def segment(
    exercise: Exercise, phase: Phase, side: Side, seconds: int, work: Counted | None = None
) -> Segment:
    """A segment with the usual picture and step, and the step's own cue."""
    look = shown(exercise, phase)
    return Segment(
        exercise.id, phase, side, seconds, look.step, "", look.figure, look.loops, work=work
    )


def _work(exercise: Exercise, work: Hold | Reps | Breaths, room: int, side: Side) -> list[Segment]:
    """As much of it as there is room for, on one side; nothing when that is too little."""
    if isinstance(work, Hold):
        return _holds(exercise, work, room, side)
    most = _MOST_REPS if isinstance(work, Reps) else _MOST_BREATHS
    count = min(most, room // work.each)
    if count < 1:
        return []
    if isinstance(work, Reps):
        reps = Reps(count, work.tempo)
        return [segment(exercise, "move", side, reps.total, reps)]
    breaths = Breaths(count, work.inward, work.outward)
    return [segment(exercise, "breathe", side, breaths.total, breaths)]


def _holds(exercise: Exercise, work: Hold, room: int, side: Side) -> list[Segment]:
    longest = min(LONGEST_HOLD, work.seconds)
    repeats = min(work.repeats, max(1, (room + work.rest) // (longest + work.rest)))
    seconds = min(longest, room)
    if seconds < SHORTEST_HOLD:
        return []
    parts: list[Segment] = []
    for number in range(repeats):
        if number and work.rest:
            parts.append(segment(exercise, "rest", side, work.rest))
        parts.append(segment(exercise, "hold", side, seconds))
    return parts


def _entered(exercise: Exercise) -> float:
    """The second at which someone is in place: before the tuck, or before the movement."""
    tuck = next((i for i, step in enumerate(exercise.steps) if step.kind == "tuck"), None)
    before = 0.0
    if exercise.rep is not None:
        return exercise.rep[0]
    for key in exercise.poses:
        tucked = tuck is not None and key.step is not None and key.step >= tuck
        if tucked or key.at >= exercise.held_at:
            break
        before = key.at
    return before
