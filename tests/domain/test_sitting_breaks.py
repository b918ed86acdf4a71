# SPDX-License-Identifier: Apache-2.0
"""Bouts and breaks as they are written down when they happen."""

from __future__ import annotations

import pytest
from domain.day import Day

from stretchbreak.domain.records import BoutEnded, BreakTaken


def breaks(day: Day) -> list[tuple[float, str, bool]]:
    found = [r for r in day.answer.records if isinstance(r, BreakTaken)]
    return [(round(r.until - r.since, 2), r.because, r.full) for r in found]


def ended(day: Day) -> list[tuple[float, float, str]]:
    found = [r for r in day.answer.records if isinstance(r, BoutEnded)]
    return [(r.since.elapsed, round(r.seconds, 2), r.ended_by) for r in found]


@pytest.mark.parametrize(("seconds", "full"), [(60, False), (119, False), (120, True)])
def test_a_break_is_a_break_from_one_minute_and_full_from_two(seconds: float, full: bool) -> None:
    day = Day().works(10).locks(seconds=seconds).works(10)
    assert breaks(day) == [(seconds, "locked", full)]


def test_less_than_a_minute_is_not_written_down() -> None:
    day = Day().works(10).locks(seconds=59).works(10).sleeps(seconds=30).works(10)
    assert breaks(day) == []
    assert ended(day) == []


def test_a_break_is_written_at_the_return_and_the_bout_when_it_is_certain() -> None:
    day = Day().works(10).is_gone(20)
    assert ended(day) == [(0.0, 600.0, "input")]
    assert breaks(day) == []
    assert breaks(day.works(1)) == [(1200.0, "input", True)]


def test_the_break_of_a_stretch_lasts_until_the_first_input_after_it() -> None:
    day = Day().works(10).says("stretch").is_silent(2).says("done").is_silent(2).works(1)
    assert breaks(day) == [(240.0, "stretch", True)]
    assert ended(day) == [(0.0, 600.0, "stretch")]


def test_just_moved_is_a_break_of_unknown_length() -> None:
    day = Day().works(10).says("moved").works(5)
    assert breaks(day) == [(0.0, "moved", False)]
    assert ended(day) == [(0.0, 600.0, "moved")]


def test_an_absence_that_is_admitted_is_a_break() -> None:
    day = Day().works(10).is_gone(9).works(seconds=30).says("was-away")
    assert (540.0, "was-away", True) in breaks(day)


def test_blind_or_off_is_no_break() -> None:
    assert breaks(Day().works(10).is_off(20).works(10)) == []
    assert breaks(Day().works(10).is_blind(20).works(10)) == []
