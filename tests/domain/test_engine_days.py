# SPDX-License-Identifier: Apache-2.0
"""Days at the desk, told in sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from domain.day import Day, card, minutes, notice

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.settings import Settings


def test_a_call_holds_the_reminder_and_the_clock_goes_on() -> None:
    day = Day().works(minutes=29).calls(minutes=20)
    assert day.reminders == []
    assert day.sitting == minutes(49)
    day.works(minutes=2)
    assert day.reminders == [notice(minutes(50), "microphone")]


def test_silence_one_second_short_of_an_absence_is_reading() -> None:
    day = Day().works(minutes=10).reads(seconds=299).works(minutes=1)
    assert day.away == day.unknown == 0
    assert day.sitting == minutes(11) + 299


def test_silence_of_exactly_an_absence_is_in_doubt() -> None:
    day = Day().works(minutes=10).reads(seconds=300).works(minutes=1)
    assert day.sitting == minutes(11)
    assert day.unknown == 300
    assert day.questions == [(10.0, 15.0)]


def test_silence_of_twenty_minutes_is_an_absence_without_a_question() -> None:
    day = Day().works(minutes=10).is_gone(minutes=20).works(minutes=1)
    assert day.away == minutes(20)
    assert day.questions == []


def test_a_lock_of_exactly_a_break_ends_the_bout_and_one_second_less_does_not() -> None:
    assert Day().works(10).locks(seconds=60).works(1).bouts == [(10.0, "locked"), (1.0, "end")]
    assert Day().works(10).locks(seconds=59).works(1).bouts == [(11.98, "end")]


def test_sleep_of_exactly_a_break_ends_the_bout_and_one_second_less_does_not() -> None:
    woken = Day().works(10).sleeps(seconds=60).is_silent(seconds=1).works(1)
    assert woken.bouts == [(10.0, "asleep"), (1.0, "end")]
    assert Day().works(10).sleeps(seconds=59).works(1).bouts == [(11.0, "end")]


def test_two_naps_of_the_machine_with_nobody_in_between_are_two_naps() -> None:
    day = Day().works(10).sleeps(seconds=40).reads(seconds=5).sleeps(seconds=40).works(1)
    assert day.in_state(Presence.ASLEEP) == 80
    assert day.bouts == [(11.08, "end")]


def test_the_machine_wakes_at_night_by_itself_and_nobody_is_there() -> None:
    day = Day().works(10).sleeps(minutes=60).is_gone(minutes=3).sleeps(minutes=60)
    day.is_silent(seconds=1).works(1)
    assert day.sitting == minutes(11)
    assert day.away == minutes(3) + 1


def test_a_call_that_starts_is_a_return_but_a_video_that_starts_is_not() -> None:
    gone = Day().works(10).is_gone(minutes=20)
    assert gone.calls(minutes=5).sat_now == minutes(5)
    gone = Day().works(10).is_gone(minutes=20)
    assert gone.watches(minutes=5).sat_now == 0


def test_a_microphone_found_open_at_the_start_brings_nobody_back() -> None:
    day = Day().meanwhile("microphone", minutes=60).is_gone(minutes=60)
    assert day.states == [("away", "input", 60.0)]


def test_after_the_cap_a_new_call_or_an_unlocked_screen_is_a_return() -> None:
    capped = Day().works(10).watches(minutes=100)
    assert capped.states[-1][:2] == ("unknown", "playing")
    assert capped.calls(minutes=1).states[-1] == ("passive", "microphone", 1.0)
    capped = Day().works(10).meanwhile("playing", minutes=102).is_gone(minutes=100)
    assert capped.locks(seconds=5).is_silent(1).sat_now == minutes(1)


def test_typing_behind_a_lock_and_then_leaving_it_locked_is_still_away() -> None:
    day = Day().works(10).meanwhile("locked", minutes=20).is_gone(2).works(seconds=20)
    day.is_gone(minutes=8)
    assert day.sitting == minutes(10)


def test_no_reminder_appears_behind_a_lock() -> None:
    day = Day().works(minutes=29.8).locks(seconds=50)
    assert day.reminders == []
    assert day.works(minutes=3).reminders == [notice(minutes(29.8) + 50 + 180 - 60 + 60)]


def test_do_not_disturb_left_on_ends_in_one_notice_when_somebody_is_there() -> None:
    day = Day().meanwhile("do-not-disturb", minutes=200).works(minutes=73).reads(minutes=4)
    assert day.reminders == []
    day.works(minutes=1)
    assert day.reminders == [notice(minutes(77) + 60, "do-not-disturb")]
    assert len(day.works_in_bursts(40).reminders) == 1


def test_the_held_notice_respects_the_time_to_arrive() -> None:
    day = Day().meanwhile("do-not-disturb", minutes=200).works(minutes=74.9).locks(seconds=10)
    day.works_in_bursts(minutes=1.9)
    assert day.reminders == []
    assert len(day.works_in_bursts(minutes=1).reminders) == 1


def test_a_second_call_does_not_start_the_waiting_anew() -> None:
    day = Day().works(minutes=30).calls(minutes=30).works(seconds=10).calls(minutes=30)
    assert len(day.reminders) == 1
    sat = day.reminders[0].sat
    assert minutes(75) <= sat <= minutes(75.2)


def test_ignored_for_five_minutes_a_card_comes_and_then_nothing_more() -> None:
    day = Day().works_in_bursts(minutes=90)
    assert [nudge.step for nudge in day.reminders] == ["notice", "card"]


def test_no_card_where_the_person_wants_none() -> None:
    for settings in (Settings(show_card=False), Settings(card_after=0.0)):
        assert len(Day(settings=settings).works_in_bursts(60).reminders) == 1


def test_an_answered_notice_brings_no_card() -> None:
    for words in ("dismissed", "pause 5", "standing"):
        day = Day().works_in_bursts(32).says(words).works_in_bursts(20)
        assert [nudge.step for nudge in day.reminders] == ["notice"], words


def test_a_third_delay_is_refused_and_brings_nothing() -> None:
    day = Day().works_in_bursts(32)
    for _ in range(3):
        day.says("delay 5").works_in_bursts(7)
    assert [nudge.step for nudge in day.reminders] == ["notice"] * 3


def test_paused_until_it_ends_by_itself_or_is_ended() -> None:
    day = Day().works_in_bursts(20).says("pause 30").works_in_bursts(29)
    assert day.reminders == []
    assert len(day.works_in_bursts(5).reminders) == 1
    day = Day().works_in_bursts(20).says("pause 300").works_in_bursts(20).says("resume")
    assert len(day.works_in_bursts(1).reminders) == 1


def test_nobody_is_reminded_in_a_session_and_one_left_open_vouches_for_nobody_long() -> None:
    day = Day().works_in_bursts(28).says("stretch").works_in_bursts(10)
    assert day.reminders == []
    left = Day().works_in_bursts(28).says("stretch").is_gone(minutes=60)
    assert left.sitting == minutes(28)


def test_done_without_a_session_is_just_moved() -> None:
    day = Day().works(10).says("done").works(5)
    assert day.bouts == [(10.0, "moved"), (5.0, "end")]


def test_a_stretch_done_while_blind_leaves_the_time_after_it_unknown() -> None:
    day = Day().works(10).meanwhile("blind", minutes=30).says("sitting").is_silent(5)
    day.says("stretch").is_silent(2).says("done").is_silent(10)
    assert day.in_state(Presence.STANDING) == minutes(2)
    assert day.states[-1] == ("passive", "sitting", 10.0)
    assert day.sat_now == minutes(10)


def test_the_ring_starts_anew_in_the_moment_of_just_moved() -> None:
    day = Day().works(10).says("moved")
    assert day.sat_now == 0
    assert day.works(seconds=30).sat_now == 30


def test_a_reminded_bout_that_an_answer_makes_longer_is_not_reminded_again() -> None:
    day = Day().works_in_bursts(40).reads(minutes=9).works(seconds=30).says("still-here")
    day.works_in_bursts(30)
    assert [nudge.step for nudge in day.reminders] == ["notice", "card"]
    assert day.bouts == [(79.5, "end")]


def test_an_answer_is_to_the_question_that_was_asked() -> None:
    day = Day().works(10).is_gone(8).works(10).is_gone(7).works(1).says("was-away").works(1)
    assert day.questions == [(10.0, 18.0)]
    assert ("away", "was-away", 8.0) in day.states
    assert day.unknown == minutes(7)


def test_an_answer_without_a_question_changes_nothing() -> None:
    for words in ("was-away", "still-here"):
        assert Day().works(10).says(words).works(10).bouts == [(20.0, "end")]


def test_the_first_minutes_of_a_day_raise_no_doubt() -> None:
    day = Day().is_gone(9).works(10)
    assert day.questions == []
    assert day.away == minutes(9)


def test_a_restart_while_standing_goes_on_standing() -> None:
    day = Day().works(10).says("standing").works(5).is_off(seconds=30).works(5)
    assert day.states[-1][:2] == ("standing", "standing")


def test_two_crashes_in_a_row_are_one_gap() -> None:
    day = Day().works(10).is_off(minutes=3).is_off(minutes=3).works(10)
    assert [by for _, by in day.bouts] == ["off", "end"]


def test_the_beat_bounds_what_a_crash_forgets() -> None:
    day = Day().works(minutes=25.5).is_off(minutes=1).works(1)
    assert minutes(1) <= day.in_state(Presence.OFF) <= minutes(2)


@pytest.mark.parametrize("remind_after", [20, 60])
def test_reminders_follow_the_setting(remind_after: int) -> None:
    settings = replace(Settings(), remind_after=minutes(remind_after))
    day = Day(settings=settings).works(minutes=remind_after + 2)
    assert day.reminders == [notice(minutes(remind_after + 1))]


def test_the_card_says_how_long_it_has_been_by_then() -> None:
    day = Day().works(minutes=40)
    assert day.reminders == [notice(minutes(31)), card(minutes(37))]


def test_moments_are_shifted_across_the_night_of_the_lost_hour() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    after = Moment(datetime(2026, 3, 29, 3, 10, tzinfo=berlin), 5000.0)
    assert after.shifted(-1200).wall.isoformat() == "2026-03-29T01:50:00+01:00"
    assert after.shifted(-1200).elapsed == 3800.0
