# SPDX-License-Identifier: Apache-2.0
"""Segments, routines and timings as values."""

from __future__ import annotations

import pytest

from stretchbreak.domain.exercise import Routine, Segment, Side
from stretchbreak.domain.exercise_timing import Beat, Breaths, Hold, Reps, Timed, Timing

ROUTINE = Routine(
    id="r",
    name="R",
    place="office",
    purpose="",
    total=12,
    segments=(
        Segment("a", "setup", "right", 2),
        Segment("a", "hold", "right", 5, figure=(2.0, 4.5)),
        Segment("b", "hold", "left", 5, figure=(1.0, 3.0), loops=True),
    ),
)


@pytest.mark.parametrize(
    ("second", "expected"),
    [(0.0, (0, 0.0)), (1.999, (0, 1.999)), (2.0, (1, 0.0)), (7.0, (2, 0.0)), (99.0, (2, 5.0))],
)
def test_every_second_belongs_to_one_segment(second: float, expected: tuple[int, float]) -> None:
    assert ROUTINE.at(second) == expected


def test_the_figure_moves_at_its_own_pace_and_then_stays() -> None:
    hold = ROUTINE.segments[1]
    assert [hold.figure_at(s) for s in (0.0, 1.0, 2.5, 5.0)] == [2.0, 3.0, 4.5, 4.5]


def test_a_looping_figure_starts_again() -> None:
    loop = ROUTINE.segments[2]
    assert [loop.figure_at(s) for s in (0.0, 1.5, 2.0, 3.0)] == [1.0, 2.5, 1.0, 2.0]
    assert ROUTINE.segments[0].figure_at(1.0) == 0.0


def test_held_seconds_count_one_side_only() -> None:
    assert (ROUTINE.held("right"), ROUTINE.held("left"), ROUTINE.held("both")) == (5, 5, 0)
    assert ROUTINE.exercises() == ("a", "b")


@pytest.mark.parametrize(
    ("timing", "total"),
    [
        (Timing("", Hold(30, 2, 5), setup=10, switch=10, sides=2), 150),
        (Timing("", Hold(30), setup=10, switch=10, sides=2), 80),
        (Timing("", Hold(20), setup=5, switch=5, sides=2), 50),
        (Timing("", Reps(6, (2, 3, 2)), setup=4), 46),
        (Timing("", Reps(8, (2, 1, 2)), setup=4, switch=4, sides=2), 88),
        (Timing("", Breaths(5, 4, 6), setup=10, ending=10), 70),
        (Timing("", Timed(120)), 120),
    ],
)
def test_the_seconds_of_a_timing_add_up(timing: Timing, total: int) -> None:
    assert timing.total == total


@pytest.mark.parametrize(
    ("second", "beat"),
    [
        (0.0, Beat(1, 0, 3.0)),
        (2.5, Beat(1, 0, 0.5)),
        (3.0, Beat(1, 2, 2.0)),  # nothing stays: that part has no seconds
        (5.5, Beat(1, 3, 0.5)),
        (6.0, Beat(2, 0, 3.0)),
        (12.0, Beat(2, 3, 0.0)),
        (99.0, Beat(2, 3, 0.0)),
        (-1.0, Beat(1, 0, 3.0)),
    ],
)
def test_repetitions_are_counted_by_their_tempo(second: float, beat: Beat) -> None:
    assert Reps(2, (3, 0, 2, 1)).at(second) == beat


def test_a_breath_goes_in_and_then_out() -> None:
    breaths = Breaths(5, 4, 6)
    assert [breaths.at(s) for s in (0.0, 4.0, 9.5, 10.0)] == [
        Beat(1, 0, 4.0),
        Beat(1, 1, 6.0),
        Beat(1, 1, 0.5),
        Beat(2, 0, 4.0),
    ]
    assert breaths.total == 50


def test_the_figure_keeps_pace_with_the_repetitions() -> None:
    squats = Segment("a", "move", "both", 10, figure=(2.0, 8.0), work=Reps(2, (2, 0, 2, 1)))
    assert [squats.figure_at(s) for s in (0.0, 2.5, 4.999, 5.0, 7.5)] == [
        2.0,
        5.0,
        pytest.approx(7.999, abs=0.01),
        2.0,
        5.0,
    ]


def test_sides_take_turns_where_they_should() -> None:
    lunges = Segment("a", "move", "right", 12, work=Reps(3, (2, 0, 2)), alternates=True)
    sides: list[Side] = [lunges.side_at(s) for s in (0.0, 3.9, 4.0, 8.0)]
    assert sides == ["right", "right", "left", "right"]
    assert Segment("a", "move", "right", 12, work=Reps(3, (2, 0, 2))).side_at(5.0) == "right"
