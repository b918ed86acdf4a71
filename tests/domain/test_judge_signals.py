# SPDX-License-Identifier: Apache-2.0
"""What single signals, and their ends, say about the chair."""

from __future__ import annotations

import pytest
from domain.day import Day, minutes

from stretchbreak.domain.presence import STILL_HERE_SIGNALS, Presence

VOUCHING = [signal.value for signal in STILL_HERE_SIGNALS]


@pytest.mark.parametrize("signal", VOUCHING)
def test_silence_counts_from_the_end_of_what_vouched(signal: str) -> None:
    day = Day().works(10).meanwhile(signal, minutes=10).is_silent(14.9)
    assert day.sitting == minutes(24.9)
    assert day.states[-1] == ("passive", signal, 14.9)
    day.is_silent(5)
    assert day.sitting == minutes(20)
    assert day.states[-1] == ("away", "input", 9.9)


@pytest.mark.parametrize("signal", VOUCHING)
def test_a_signal_that_starts_in_the_silence_covers_it_while_it_is_short(signal: str) -> None:
    day = Day().works(10).is_silent(4.9).meanwhile(signal, minutes=10).is_silent(10)
    assert day.states == [("active", "input", 10.0), ("passive", signal, 14.9)]


def test_do_not_disturb_vouches_for_nobody() -> None:
    day = Day().works(10).meanwhile("do-not-disturb", minutes=60).is_gone(60)
    assert day.away == minutes(60)


def test_the_strongest_signal_gives_the_reason_and_the_next_one_takes_over() -> None:
    day = Day().works(10).meanwhile("fullscreen", minutes=30).calls(10).is_silent(10)
    assert day.states[1:] == [("passive", "microphone", 10.0), ("passive", "fullscreen", 10.0)]


def test_input_in_a_call_is_active_and_the_silence_after_it_passive_again() -> None:
    day = Day().works(10).meanwhile("camera", minutes=30).is_silent(5).works(1).is_silent(5)
    assert day.states == [
        ("active", "input", 10.0), ("passive", "camera", 5.0),
        ("active", "input", 1.0), ("passive", "camera", 5.0),
    ]  # fmt: skip


def test_input_puts_off_the_end_of_belief() -> None:
    day = Day().works(10).meanwhile("playing", minutes=150).is_silent(60).works(1).is_silent(89)
    assert day.unknown == 0
    assert day.sitting == minutes(160)


def test_trust_in_the_persons_word_ends_when_the_sensor_sees_again_and_they_leave() -> None:
    day = Day().works(10).meanwhile("blind", minutes=10).says("sitting").is_silent(10)
    day.works(5).is_gone(30).is_blind(10)
    assert day.states[-1][:2] == ("unknown", "blind")


def test_trust_in_the_persons_word_has_an_end() -> None:
    day = Day().meanwhile("blind", minutes=200).says("sitting").is_silent(200)
    assert day.sitting == minutes(90)
    assert day.states[-1] == ("unknown", "blind", 110.0)


def test_just_moved_said_while_away_is_a_return() -> None:
    day = Day().works(10).is_gone(30).says("moved").is_silent(2)
    assert day.states[-1] == ("active", "input", 2.0)


def test_after_blindness_somebody_who_typed_all_along_is_at_the_desk() -> None:
    day = Day().works(10).meanwhile("blind", minutes=20).works(30)
    assert day.unknown == minutes(20)
    assert day.states[-1] == ("active", "input", 10.0)


def test_after_blindness_a_silent_desk_is_empty() -> None:
    day = Day().works(10).is_blind(20).is_gone(10)
    assert day.states[-1] == ("away", "input", 10.0)


def test_a_call_in_a_locked_session_brings_nobody_back() -> None:
    day = Day().works(10).meanwhile("locked", minutes=40).is_gone(10).calls(30)
    assert day.away == minutes(40)


def test_a_stretch_that_is_done_standing_goes_on_standing() -> None:
    day = Day().works(10).says("standing").works(10).says("stretch").is_silent(2).says("done")
    day.works(10)
    assert day.in_state(Presence.STANDING) == minutes(22)
    assert day.states[-1][:2] == ("standing", "standing")


def test_standing_in_silence_is_an_absence_that_ends_standing() -> None:
    day = Day().works(10).says("standing").works(5).is_gone(20).works(5)
    assert day.in_state(Presence.STANDING) == minutes(10)
    assert day.away == minutes(20)


def test_standing_in_a_call_goes_on() -> None:
    day = Day().works(10).says("standing").works(5).calls(20)
    assert day.in_state(Presence.STANDING) == minutes(25)


def test_a_very_short_loss_of_sight_is_a_very_short_gap() -> None:
    day = Day().works(10).is_blind(seconds=1).works(10)
    assert day.unknown == 1
    assert day.bouts == [(20.0, "end")]


def test_standing_is_believed_for_an_hour_and_a_half() -> None:
    day = Day().works(10).says("standing").works_in_bursts(120)
    assert day.states == [
        ("active", "input", 10.0), ("standing", "standing", 90.0), ("active", "input", 30.0),
    ]  # fmt: skip
    assert day.sat_now == minutes(30)


def test_standing_that_is_said_again_holds_as_long_again() -> None:
    day = Day().works(10).says("standing").works_in_bursts(60).says("standing")
    day.works_in_bursts(89)
    assert day.in_state(Presence.STANDING) == minutes(149)


def test_who_comes_back_after_that_time_sits() -> None:
    day = Day().works(10).says("standing").works_in_bursts(60).is_gone(40).works(5)
    assert day.states[-1] == ("active", "input", 5.0)


def test_who_stood_in_blindness_for_that_long_is_unknown_then() -> None:
    day = Day().works(10).meanwhile("blind", minutes=200).says("standing").is_silent(100)
    assert day.states[-2:] == [("standing", "standing", 90.0), ("unknown", "blind", 10.0)]


def test_in_a_silent_call_the_word_about_standing_holds_until_the_next_key() -> None:
    day = Day().works(10).says("standing").works_in_bursts(80).meanwhile("camera", minutes=40)
    day.is_silent(30)
    assert day.in_state(Presence.STANDING) == minutes(110)
    assert day.works(1).in_state(Presence.STANDING) == minutes(90)
    assert day.sat_now == minutes(21)


def test_an_absence_at_the_end_of_standing_begins_at_the_last_key() -> None:
    day = Day().works(10).says("standing").works_in_bursts(88).is_gone(30).works(5)
    assert day.states[1:] == [
        ("standing", "standing", 88.0), ("away", "input", 30.0), ("active", "input", 5.0),
    ]  # fmt: skip
