# SPDX-License-Identifier: Apache-2.0
"""Seconds of hip flexor holds: what a routine has, what was done today, which side is behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from stretchbreak.domain.exercise import Exercise, Routine, Side
from stretchbreak.domain.records import SessionEnded

BALANCED_OVER = timedelta(days=7)
_HIP_FLEXORS = {"psoas major", "iliacus", "iliopsoas"}


class Known(Protocol):
    @property
    def exercises(self) -> Mapping[str, Exercise]: ...
    @property
    def routines(self) -> Mapping[str, Routine]: ...


@dataclass(frozen=True, slots=True)
class Seconds:
    left: float = 0.0
    right: float = 0.0

    @property
    def any(self) -> bool:
        return self.left > 0 or self.right > 0


def stretches_hip_flexors(exercise: Exercise) -> bool:
    return bool(_HIP_FLEXORS & {muscle.lower() for muscle in exercise.stretches})


def planned(routine: Routine, exercises: Mapping[str, Exercise]) -> Seconds:
    """Seconds of holding each hip flexor that a routine asks for."""
    holds = [
        part
        for part in routine.segments
        if part.phase == "hold" and stretches_hip_flexors(exercises[part.exercise])
    ]
    return Seconds(
        sum(part.seconds for part in holds if part.side in ("left", "both")),
        sum(part.seconds for part in holds if part.side in ("right", "both")),
    )


def held_today(library: Known, sessions: Sequence[SessionEnded], today: date) -> Seconds:
    return _held(library, sessions, today, today)


def side_behind(
    library: Known, sessions: Sequence[SessionEnded], today: date
) -> tuple[Side | None, int]:
    """The side that was held less over the last week, and by how many whole seconds."""
    held = _held(library, sessions, today - BALANCED_OVER, today)
    by = round(held.right - held.left)
    if by == 0:
        return None, 0
    return ("left", by) if by > 0 else ("right", -by)


def _held(library: Known, sessions: Sequence[SessionEnded], since: date, until: date) -> Seconds:
    """Held in sessions of routines that stretch hip flexors. One that is not known any more
    counts: too little stretching offered is better than too much."""
    left = right = 0.0
    for done in sessions:
        routine = library.routines.get(done.routine)
        counts = routine is None or planned(routine, library.exercises).any
        if counts and since <= done.at.wall.date() <= until:
            left += done.seconds_left
            right += done.seconds_right
    return Seconds(left, right)
