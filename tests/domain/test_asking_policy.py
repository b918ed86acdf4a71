# SPDX-License-Identifier: Apache-2.0
"""When a question comes, which doubt it is about, and when it does not come."""

from __future__ import annotations

from domain.day import Day, minutes

from stretchbreak.domain.records import Asked
from stretchbreak.domain.settings import Settings


def doubts_within_an_hour(*silences: float) -> Day:
    """Ten minutes of work before each silence; a lock a good half hour after the last."""
    day = Day()
    for silent in silences:
        day.works(10).reads(silent)
    return day.works_in_bursts(29).locks(5).works_in_bursts(25)


def asked_at(day: Day) -> list[float]:
    """Minutes since the day began."""
    return [round(r.at.elapsed / 60, 1) for r in day.answer.records if isinstance(r, Asked)]


def test_a_doubt_of_the_same_hour_is_asked_about_when_the_hour_is_over() -> None:
    day = doubts_within_an_hour(8, 7)
    assert day.questions == [(10.0, 18.0), (28.0, 35.0)]
    assert 78 <= asked_at(day)[1] <= 79


def test_of_two_doubts_that_wait_the_longer_is_asked_about() -> None:
    day = doubts_within_an_hour(8, 12, 7)
    assert day.questions == [(10.0, 18.0), (28.0, 40.0)]


def test_the_late_answer_is_put_where_the_silence_was() -> None:
    day = doubts_within_an_hour(8, 7).says("still-here").works(1)
    assert ("passive", "still-here", 7.0) in day.states
    assert day.unknown == minutes(8)
    assert day.bouts == [(10.0, "input"), (46.0, "locked"), (26.0, "end")]
    assert day.sat_now == minutes(26)


def test_nothing_is_asked_while_a_reminder_waits_for_its_answer() -> None:
    day = Day(settings=Settings(firm=True))
    day.works(10).reads(8).works(10).reads(7).works_in_bursts(60)
    assert len(day.reminders) == 2
    assert day.questions == [(10.0, 18.0)]
    assert len(day.says("dismissed").works_in_bursts(1).questions) == 2


def test_both_answered_in_their_order_the_three_bouts_are_one() -> None:
    day = Day().works(10).reads(8).works(5).says("still-here").works(5).reads(7)
    day.works_in_bursts(50).says("dismissed").works_in_bursts(10).says("still-here").works(1)
    assert day.unknown == 0
    assert day.bouts == [(96.0, "end")]
    assert day.sat_now == minutes(96)


def test_an_early_answer_that_makes_the_bout_before_longer_is_kept_in_mind() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).works(1).says("still-here")
    day.works_in_bursts(50).says("dismissed").works_in_bursts(10).says("still-here").works(1)
    assert day.unknown == 0
    assert day.bouts == [(97.0, "end")]
    assert day.sat_now == minutes(97)


def test_a_fresh_doubt_comes_before_one_that_waits() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).works(42).reads(6).works_in_bursts(30)
    assert day.questions == [(10.0, 18.0), (77.0, 83.0)]


def test_what_is_too_long_ago_is_not_asked_about() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).works(5).locks(120).works_in_bursts(20)
    assert day.questions == [(10.0, 18.0)]


def test_a_doubt_that_waits_is_not_asked_about_in_a_call() -> None:
    day = Day().works(10).reads(8).works(10).reads(7).works(30).meanwhile("camera", minutes=30)
    day.works_in_bursts(30)
    assert day.questions == [(10.0, 18.0)]
    assert len(day.works_in_bursts(10).questions) == 2


def hours_with_a_doubt(day: Day, hours: int) -> Day:
    for _ in range(hours):
        day.works(51).is_gone(9)
    return day.works(1)


def asked_after(day: Day, minutes_: float) -> list[float]:
    return [since - minutes_ for since, _ in day.questions if since >= minutes_]


def test_six_questions_are_all_for_one_day() -> None:
    day = hours_with_a_doubt(Day(), 9)
    assert [since for since, _ in day.questions] == [51.0, 111.0, 171.0, 231.0, 291.0, 351.0]


def test_what_is_never_answered_is_asked_less() -> None:
    """After a whole day without an answer, every two hours only."""
    day = hours_with_a_doubt(Day(), 9).locks(899)
    assert asked_after(hours_with_a_doubt(day, 5), 1440.0) == [51.0, 171.0, 291.0]


def test_an_answer_brings_the_questions_back_as_often_as_before() -> None:
    day = Day()
    for _ in range(6):
        day.works(51).is_gone(9)
    day.works(1).says("was-away").locks(1080)
    assert asked_after(hours_with_a_doubt(day, 3), 1441.0) == [51.0, 111.0, 171.0]


def test_who_comes_back_and_says_that_they_moved_is_not_asked() -> None:
    day = Day().works(10).is_gone(9).says("moved").works(5)
    assert day.questions == []
    assert day.away == minutes(9)
    assert day.unknown == 0
