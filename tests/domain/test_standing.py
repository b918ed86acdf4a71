# SPDX-License-Identifier: Apache-2.0
"""Whoever stands for long is told so once, if they want that; and standing runs out."""

from __future__ import annotations

from domain.day import Day, Nudge, minutes

from stretchbreak.domain.settings import Settings

ON = Settings(remind_standing=True)


def stands(after: float = 5.0, settings: Settings = ON) -> Day:
    """So many minutes of work, then the word."""
    return Day(settings=settings).works_in_bursts(after).says("standing")


def told(day: Day) -> list[Nudge]:
    return [nudge for nudge in day.reminders if nudge.step == "standing"]


def test_nobody_is_told_who_did_not_ask_for_it() -> None:
    assert told(stands(settings=Settings()).works_in_bursts(85)) == []


def test_after_an_hour_of_standing_one_word_comes_and_no_second() -> None:
    day = stands().works_in_bursts(59)
    assert told(day) == []
    assert [nudge.sat // 60 for nudge in told(day.works_in_bursts(26))] == [60]


def test_who_says_that_they_go_on_is_told_after_another_hour() -> None:
    day = stands().works_in_bursts(62).says("standing").works_in_bursts(59)
    assert len(told(day)) == 1
    assert [nudge.sat // 60 for nudge in told(day.works_in_bursts(3))] == [60, 122]


def test_who_sat_down_or_left_in_between_begins_anew() -> None:
    day = stands().works_in_bursts(50).says("sitting").works_in_bursts(5).says("standing")
    assert told(day.works_in_bursts(58)) == []
    day = stands().works_in_bursts(30).is_gone(30).works_in_bursts(27)
    assert told(day) == []


def test_it_waits_for_the_end_of_a_call_and_for_a_pause_in_typing() -> None:
    day = stands().works_in_bursts(50).meanwhile("microphone", minutes=20).works_in_bursts(19)
    assert told(day) == []
    assert len(told(day.works_in_bursts(3))) == 1
    day = stands().works(60.9)
    assert told(day) == []
    assert len(told(day.works(1))) == 1


def test_it_is_not_said_to_an_empty_place_nor_in_a_pause() -> None:
    assert told(stands().works_in_bursts(58).is_gone(4)) == []
    assert told(stands().says("pause 120").works_in_bursts(80)) == []


def test_the_count_of_sitting_is_reminded_as_ever_after_it() -> None:
    day = stands().works_in_bursts(62).says("sitting").works_in_bursts(31)
    assert [nudge.step for nudge in day.reminders] == ["standing", "notice"]


def test_standing_is_believed_for_as_long_as_is_set() -> None:
    day = stands(settings=Settings(standing_at_most=1800)).works_in_bursts(40)
    assert day.states[1] == ("standing", "standing", 30.0)
    assert day.sat_now == minutes(10)


def test_said_again_it_holds_as_long_again() -> None:
    day = stands(settings=Settings(standing_at_most=1800))
    day.works_in_bursts(25).says("standing").works_in_bursts(29)
    assert day.states[1][0] == "standing"
    assert day.sat_now == 0


def test_a_lock_ends_standing() -> None:
    day = stands().works_in_bursts(30).locks(5).works_in_bursts(60)
    assert told(day) == []
    assert day.sat_now > 0
