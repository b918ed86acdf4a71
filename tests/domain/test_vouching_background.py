# SPDX-License-Identifier: Apache-2.0
"""What plays or fills the screen while somebody works is the background of the work."""

from __future__ import annotations

import pytest
from domain.day import Day, minutes, notice

MAY_BE_BACKGROUND = ["playing", "fullscreen"]


@pytest.mark.parametrize("signal", MAY_BE_BACKGROUND)
def test_after_a_quarter_of_an_hour_of_work_under_it_it_vouches_for_nobody(signal: str) -> None:
    day = Day().meanwhile(signal, minutes=200).works(15).is_gone(40).works(1)
    assert day.away == minutes(40)
    assert day.questions == []


@pytest.mark.parametrize("signal", MAY_BE_BACKGROUND)
def test_just_before_that_it_still_does(signal: str) -> None:
    day = Day().meanwhile(signal, minutes=200).works(14.9).is_silent(40).works(1)
    assert day.away == day.unknown == 0


def test_a_short_silence_under_a_keep_awake_tool_is_in_doubt_like_any_other() -> None:
    day = Day().meanwhile("playing", minutes=200).works_in_bursts(40).is_gone(9).works(1)
    assert day.unknown == minutes(9)
    assert day.questions == [(40.0, 49.0)]


def test_a_film_that_is_touched_now_and_then_stays_a_film() -> None:
    day = Day().works(5).meanwhile("playing", minutes=200)
    for _ in range(12):
        day.is_silent(9).works(seconds=5)
    assert day.away == day.unknown == 0


def test_a_call_is_never_background() -> None:
    day = Day().meanwhile("microphone", minutes=200).works(40).is_silent(30)
    assert day.sitting == minutes(70)


def test_what_has_been_off_is_believed_anew() -> None:
    day = Day().meanwhile("playing", minutes=30).works(30).works(1)
    day.watches(40).works(1)
    assert day.away == day.unknown == 0


def test_only_the_work_under_it_counts() -> None:
    day = Day().works(60).watches(40).works(1)
    assert day.sitting == minutes(101)


def test_before_a_lock_the_background_does_not_vouch_either() -> None:
    day = Day().meanwhile("playing", minutes=200).works(30).is_silent(4).locks(10).works(1)
    assert day.away == minutes(14)


def test_a_reminder_does_not_speak_to_a_chair_that_only_a_tool_keeps_awake() -> None:
    day = Day().meanwhile("playing", minutes=200).works(28).is_gone(30).works(1)
    assert day.reminders == []
    film = Day().works(5).meanwhile("playing", minutes=200).is_silent(30)
    assert film.reminders[0] == notice(minutes(30))
