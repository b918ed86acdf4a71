# SPDX-License-Identifier: Apache-2.0
"""Segments, routines and timings as values."""

from __future__ import annotations

import pytest

from stretchbreak.domain.exercise import Routine, Segment, Timing

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
        (Timing("", 10, 30, 2, 5, 10, 2), 150),
        (Timing("", 10, 30, 1, 0, 10, 2), 80),
        (Timing("", 5, 30, 2, 5, 5, 2), 140),
        (Timing("", 5, 20, 1, 0, 5, 2), 50),
        (Timing("", 4, 7, 6, 0, 0, 1), 46),
    ],
)
def test_the_seconds_of_a_timing_add_up(timing: Timing, total: int) -> None:
    assert timing.total == total
