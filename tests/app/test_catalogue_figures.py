# SPDX-License-Identifier: Apache-2.0
"""What `make check` says of routines: every second shows a safe moment at a pace to follow."""

from __future__ import annotations

from dataclasses import replace
from math import nextafter

import pytest
from check_figures import complaints_about_routine
from library import LIBRARY

from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.exercise_timing import Reps

SAFE = set(LIBRARY.exercises)
SQUATS = Segment("squat_glute", "move", "both", 12, figure=(0.0, 6.0), work=Reps(2, (3, 0, 2, 1)))
WALK = Segment("walk_2min", "walk", "both", 12)


def complaints(*parts: Segment, total: int = 12, safe: set[str] = SAFE) -> str:
    routine = Routine("r", "R", "office", "", total, parts)
    return " ".join(complaints_about_routine(routine, LIBRARY, safe))


@pytest.mark.parametrize("name", LIBRARY.routines)
def test_the_routines_that_come_along_are_well(name: str) -> None:
    assert list(complaints_about_routine(LIBRARY.routines[name], LIBRARY, SAFE)) == []


@pytest.mark.parametrize("name", LIBRARY.exercises)
def test_an_instant_before_the_movement_stops_the_pose_is_still_ahead(name: str) -> None:
    exercise = LIBRARY.exercises[name]
    stops = [key for key in exercise.poses[1:] if not key.through or key is exercise.poses[-1]]
    assert stops
    for key in stops:
        _, after, share = exercise.around(nextafter(key.at, 0.0))
        assert after is key
        assert 0.99 < share <= 1.0


def test_every_check_of_a_routine_bites() -> None:
    assert complaints(SQUATS) == ""
    assert "do not add up" in complaints(SQUATS, total=13)
    assert "squat_glute is not safe" in complaints(SQUATS, safe=SAFE - {"squat_glute"})
    assert "too few for a movement of 6 s" in complaints(replace(SQUATS, work=Reps(12, (1,))))
    assert "does not end where it began" in complaints(replace(SQUATS, figure=(0.0, 3.0)))
    assert "does not end where it began" in complaints(replace(SQUATS, figure=(0.0, 5.9)))
    assert "does not have" in complaints(replace(SQUATS, figure=(0.0, 600.0)))
    cut = replace(WALK, figure=(0.0, 0.1), loops=True)
    assert "what loops does not end" in complaints(cut)
