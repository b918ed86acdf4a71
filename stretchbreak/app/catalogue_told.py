# SPDX-License-Identifier: Apache-2.0
"""Exercises and routines as text for a terminal, and as values for JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from stretchbreak.app.saying import Say, as_written
from stretchbreak.domain.choice_seconds import planned
from stretchbreak.domain.exercise import Exercise, Routine
from stretchbreak.domain.exercise_timing import Breaths, Hold, Reps, Timing


def length(seconds: int, say: Say = as_written) -> str:
    """`40 s`, `2 min`, `2 min 20 s`."""
    minutes, rest = divmod(seconds, 60)
    words = [say("{n} min").format(n=minutes)] if minutes else []
    return " ".join([*words, say("{n} s").format(n=rest)] if rest or not minutes else words)


def exercise_as_text(
    exercise: Exercise, said: Callable[[str], str] = str, say: Say = as_written
) -> str:
    """said: the translation of a text of the files; say: of ours."""
    lengths = say(", ").join(
        f"{said(one.name)} {length(one.total, say)}" for one in exercise.timings
    )
    return f"{exercise.id}: {said(exercise.name)} ({lengths})\n    {said(exercise.purpose)}"


def routine_as_text(
    routine: Routine, said: Callable[[str], str] = str, say: Say = as_written
) -> str:
    """said: the translation of a text of the files; say: of ours."""
    where = say("anywhere") if routine.place == "office" else say("needs room on the floor")
    kind = [say("nothing held")] if routine.mode == "dynamic" else []
    about = say(", ").join([length(routine.total, say), where, *kind])
    return f"{routine.id}: {said(routine.name)} ({about})\n    {said(routine.purpose)}"


def exercise_as_json(exercise: Exercise) -> dict[str, Any]:
    """Seconds are whole numbers. `leave_out` are the filters that hide it."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "for": exercise.purpose,
        "position": exercise.position,
        "places": list(exercise.places),
        "equipment": list(exercise.equipment),
        "stretches": list(exercise.stretches),
        "works": list(exercise.works),
        "sides": 2 if exercise.sided else 1,
        "timings": [_timing(one) for one in exercise.timings],
        "steps": [step.text for step in exercise.steps],
        "leave_out": [rule.filter for rule in exercise.filters if rule.handling == "hide"],
        "notes": {rule.filter: rule.note for rule in exercise.filters if rule.note},
        "gentler": exercise.gentler or None,
        "only_if": exercise.only_if or None,
        "sources": list(exercise.sources),
        "reviewed": exercise.reviewed,
    }


def routine_as_json(routine: Routine, exercises: Mapping[str, Exercise]) -> dict[str, Any]:
    """`hip_flexor_seconds` are those held for each side."""
    hip = planned(routine, exercises)
    return {
        "id": routine.id,
        "name": routine.name,
        "for": routine.purpose,
        "seconds": routine.total,
        "place": routine.place,
        "mode": routine.mode,
        "offer": routine.offer or None,
        "default": routine.default,
        "exercises": list(routine.exercises()),
        "hip_flexor_seconds": {"left": int(hip.left), "right": int(hip.right)},
        "segments": [
            {
                "exercise": part.exercise,
                "phase": part.phase,
                "side": part.side,
                "seconds": part.seconds,
                "cue": part.cue,
            }
            for part in routine.segments
        ],
    }


def _timing(timing: Timing) -> dict[str, Any]:
    work = timing.work
    told: dict[str, Any] = {"name": timing.name, "seconds": timing.total, "sides": timing.sides}
    if isinstance(work, Hold):
        return told | {"hold": work.seconds, "repeats": work.repeats, "rest": work.rest}
    if isinstance(work, Reps):
        return told | {"reps": work.count, "tempo": list(work.tempo)}
    if isinstance(work, Breaths):
        return told | {"breaths": work.count, "breath": [work.inward, work.outward]}
    return told | {"timed": work.seconds}
