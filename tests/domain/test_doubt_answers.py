# SPDX-License-Identifier: Apache-2.0
"""Questions, and what the answers change."""

from __future__ import annotations

from domain.day import Day, minutes

from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import BoutEnded
from stretchbreak.domain.settings import Settings


def test_still_here_makes_the_clock_right_at_once() -> None:
    day = Day().works(10).reads(9).works(seconds=30)
    assert day.sat_now == 30
    assert day.says("still-here").sat_now == minutes(19.5)


def test_still_here_keeps_what_the_new_bout_has_counted() -> None:
    day = Day().works(10).reads(9).works(2).sleeps(seconds=5).works(1).says("still-here")
    assert day.sat_now == minutes(22)
    assert day.bouts == [(22.0, "end")]


def test_was_away_leaves_the_new_bout_as_it_is() -> None:
    day = Day().works(10).reads(9).works(seconds=30).says("was-away")
    assert day.sat_now == 30
    assert day.away == minutes(9)


def test_two_doubts_that_are_both_answered_join_three_bouts() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).says("still-here").works(seconds=30)
    day.says("still-here").works(seconds=30)
    assert day.bouts == [(36.0, "end")]
    assert day.sat_now == minutes(36)


def test_a_short_unknown_within_a_bout_can_become_sitting() -> None:
    day = Day().works(10).meanwhile("playing", minutes=94).is_silent(93).works(1)
    assert day.unknown == minutes(3)
    assert day.bouts == [(101.0, "end")]
    day.says("still-here")
    assert day.unknown == 0
    assert day.sat_now == minutes(104)


def test_a_short_unknown_within_a_bout_can_become_an_absence_from_the_last_input() -> None:
    day = Day().works(10).meanwhile("playing", minutes=94).is_silent(93).works(1)
    day.says("was-away").works(1)
    assert day.bouts == [(10.0, "was-away"), (2.0, "end")]
    assert day.sat_now == minutes(2)
    assert day.in_state(Presence.AWAY) == minutes(93)


def test_was_away_while_the_film_still_plays_begins_anew() -> None:
    day = Day().works(10).meanwhile("playing", minutes=120).is_silent(92).says("was-away")
    day.is_silent(10)
    assert day.bouts == [(10.0, "was-away"), (10.0, "end")]
    assert day.sat_now == minutes(10)
    (ended,) = [r for r in day.answer.records if isinstance(r, BoutEnded)]
    assert (ended.seconds, ended.ended_by) == (minutes(10), "was-away")


def test_the_question_at_the_cap_comes_again_at_the_return_with_the_whole_time() -> None:
    day = Day().works(10).watches(minutes=200).works(1)
    assert day.questions == [(10.0, 100.0), (10.0, 210.0)]


def test_an_answer_after_the_film_ended_speaks_of_the_time_it_vouched_for() -> None:
    day = Day().works(10).watches(minutes=120).is_gone(30).works(1).says("still-here")
    assert day.in_state(Presence.PASSIVE) == minutes(120)
    assert day.away == minutes(30)


def test_standing_up_at_the_return_keeps_the_bout_until_it_is_a_break() -> None:
    day = Day().works(10).reads(6).says("standing").is_silent(seconds=20).says("still-here")
    day.says("sitting").works(1)
    assert day.bouts == [(17.0, "end")]
    assert day.sat_now == minutes(17)


def test_nothing_is_asked_about_a_film_that_was_left_on_for_a_short_while() -> None:
    assert Day().works(10).watches(minutes=80).works(10).questions == []


def test_a_question_is_asked_as_often_as_the_person_allows() -> None:
    settings = Settings(question_every=900.0)
    day = Day(settings=settings).works(10).is_gone(8).works(10).is_gone(8).works(1)
    assert len(day.questions) == 2


def test_after_an_absence_that_was_told_in_time_nothing_is_asked() -> None:
    day = Day().works(10).says("standing").is_gone(9).works(1)
    assert day.questions == []


def test_a_film_and_a_long_time_without_the_app_leave_nobody_in_the_chair() -> None:
    day = Day().works(10).meanwhile("fullscreen", minutes=5).is_silent(5).is_off(20).is_gone(10)
    assert day.sitting <= minutes(15)
    assert day.states[-1] == ("away", "input", 10.0)


def test_after_the_first_input_the_stretch_is_over() -> None:
    day = Day().works(10).says("stretch").is_silent(2).says("done").is_silent(1).works(1)
    assert day.answer.state.desk.rested is None
    assert day.answer.state.watch == 60
