# SPDX-License-Identifier: Apache-2.0
"""What is believed for a reason and may be otherwise: it counts, waits, and then is asked about."""

from __future__ import annotations

import pytest
from domain.day import Day, minutes
from domain.test_asking_policy import asked_at

from stretchbreak.domain.corrections import breaks_taken
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.settings import Settings


def breaks(day: Day) -> list[float]:
    """Minutes of each."""
    taken = breaks_taken(day.answer.records, day.answer.spells, Settings())
    return [round((one.until - one.since) / 60, 1) for one in taken]


def locks_itself(silent: float, after: float = 5) -> Day:
    """Ten minutes of work, silence, in it a screen that locks itself; then work in bursts."""
    day = Day().works(10)
    day.is_silent(after).locks(silent - after)
    return day.works_in_bursts(20)


def test_a_long_silence_is_an_absence_and_asked_about_a_quarter_of_an_hour_later() -> None:
    day = Day().works(10).is_gone(30).works_in_bursts(20)
    assert day.away == minutes(30)
    assert day.questions == [(10.0, 40.0)]
    assert 55 <= asked_at(day)[0] <= 56


def test_still_here_makes_the_long_silence_sitting_and_no_break() -> None:
    day = Day().works(10).is_gone(30).works_in_bursts(20)
    assert breaks(day) == [30.0]
    day.says("still-here").works(1)
    assert breaks(day) == []
    assert day.away == 0
    assert day.bouts == [(61.0, "end")]
    assert day.sat_now == minutes(61)


def test_was_away_about_what_was_an_absence_already_leaves_one_break() -> None:
    day = Day().works(10).is_gone(30).works_in_bursts(20).says("was-away").works(1)
    assert breaks(day) == [30.0]
    assert day.bouts == [(10.0, "was-away"), (21.0, "end")]


def test_of_a_lunch_nothing_is_asked() -> None:
    assert Day().works(10).is_gone(45).works_in_bursts(30).questions == []


def test_behind_a_screen_that_locked_itself_somebody_may_have_sat() -> None:
    day = locks_itself(12)
    assert day.states[1] == ("away", "locked", 12.0)
    assert day.questions == [(10.0, 22.0)]
    assert day.says("still-here").works(1).bouts == [(43.0, "end")]


def test_who_locks_the_screen_by_hand_is_not_asked() -> None:
    assert Day().works(10).locks(12).works_in_bursts(30).questions == []


def test_a_touch_and_the_lock_are_a_person_who_leaves() -> None:
    """The silence before it may have been reading; the absence begins with the lock."""
    day = Day().works(10).is_silent(9).works(seconds=1.5).locks(10).works_in_bursts(20)
    assert day.states[1][0] == "unknown"
    assert day.states[1][2] == pytest.approx(9.0, abs=0.1)
    assert day.states[3][:2] == ("away", "locked")


def test_a_touch_long_before_the_screen_locks_itself_is_a_bump() -> None:
    day = Day().works(10).is_silent(9).bumps_the_desk().is_silent(1).locks(10).works(1)
    assert [state for state, _, _ in day.states] == ["active", "away", "active"]


def test_a_video_that_nobody_touched_for_half_an_hour_may_have_played_to_nobody() -> None:
    day = Day().works(10).watches(31).works_in_bursts(20)
    assert day.away == 0
    assert day.questions == [(10.0, 41.0)]
    day.says("was-away").works(1)
    assert day.away == minutes(31)
    assert day.bouts == [(10.0, "was-away"), (21.0, "end")]
    assert day.sat_now == minutes(21)


@pytest.mark.parametrize("signal", ["fullscreen", "microphone", "camera"])
def test_what_fills_the_screen_and_a_call_are_not_doubted_that_early(signal: str) -> None:
    day = Day().works(10).meanwhile(signal, minutes=40).watches(40).works_in_bursts(20)
    assert day.questions == []


def test_four_silent_minutes_among_typing_may_have_been_a_walk() -> None:
    day = Day().works(10).reads(4).works_in_bursts(20)
    assert day.sat_now == minutes(34)
    assert day.questions == [(10.0, 14.0)]
    day.says("was-away").works(1)
    assert day.states == [
        ("active", "input", 10.0),
        ("away", "was-away", 4.0),
        ("active", "input", 21.0),
    ]
    assert day.bouts == [(10.0, "was-away"), (21.0, "end")]
    assert day.sat_now == minutes(21)
    assert breaks(day) == [4.0]


def test_was_here_about_four_silent_minutes_changes_nothing() -> None:
    day = Day().works(10).reads(4).works_in_bursts(20).says("still-here").works(1)
    assert day.bouts == [(35.0, "end")]
    assert day.sat_now == minutes(35)


def test_who_reads_with_such_silences_is_not_asked_about_them() -> None:
    day = Day()
    for _ in range(6):
        day.works(3).reads(4)
    assert day.works_in_bursts(30).questions == []


def test_a_bout_that_turns_out_to_be_two_has_nudges_for_the_second() -> None:
    day = Day().works_in_bursts(12).reads(4).works_in_bursts(33)
    assert len(day.reminders) == 2  # both in the belief that it is one bout
    day.works_in_bursts(10).says("was-away").works_in_bursts(1)
    assert len(day.reminders) == 3
    assert day.reminders[-1].sat >= minutes(30)


def test_what_is_unknown_comes_before_what_is_believed() -> None:
    day = Day().works(10).is_gone(30).works(10).is_gone(8).works_in_bursts(30)
    assert day.questions == [(50.0, 58.0)]


def test_doubts_of_one_hour_are_asked_about_one_after_the_other() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).works(10).reads(9).works_in_bursts(140)
    assert day.questions == [(10.0, 18.0), (45.0, 54.0), (28.0, 35.0)]


def test_the_word_about_standing_that_nobody_took_back_is_asked_about() -> None:
    day = Day().works(10).says("standing").works_in_bursts(120)
    assert day.in_state(Presence.STANDING) == minutes(90)
    assert day.questions == [(10.0, 100.0)]
    day.says("still-here").works(1)
    assert day.in_state(Presence.STANDING) == 0
    assert day.bouts == [(131.0, "end")]


def test_who_did_stand_all_the_time_keeps_it() -> None:
    day = Day().works(10).says("standing").works_in_bursts(120).says("was-away").works(1)
    assert day.in_state(Presence.STANDING) == minutes(90)


def test_who_took_back_that_they_stand_is_not_asked() -> None:
    day = Day().works(10).says("standing").works_in_bursts(40).says("sitting").works_in_bursts(30)
    assert day.questions == []
