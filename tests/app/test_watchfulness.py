# SPDX-License-Identifier: Apache-2.0
"""When the app looks for calls and the like, told on a time line, with the real engine."""

from __future__ import annotations

from dataclasses import replace

import pytest
from app.watched_day import MINUTE, Day

from stretchbreak.app.watchfulness import Watchfulness, wanted
from stretchbreak.domain.event import Said, Switched
from stretchbreak.domain.presence import Presence, Signal


def test_nothing_is_looked_at_while_somebody_works_and_nothing_is_due() -> None:
    day = Day().works(29)
    assert day.looks == []


def test_the_look_before_a_reminder_comes_in_time_to_hold_it() -> None:
    day = Day().works(29)
    day.survey.on["microphone"] = True
    day.works(3)
    assert day.reminders == []
    assert 0 < 30 * MINUTE - (day.survey.looks[0] - day.began) <= 10


def test_while_a_call_holds_a_reminder_it_is_looked_after_each_minute() -> None:
    day = Day().works(29)
    day.survey.on["microphone"] = True
    day.works(11)
    assert day.looks == list(range(30, 41))
    day.survey.on["microphone"] = False
    day.works(3)
    ((at, reminder),) = day.reminders
    # Noticed within a minute, then half a minute later, at the latest pause in typing.
    assert at <= 42 * MINUTE
    assert (reminder.held_by, round(reminder.sat / MINUTE)) == (("microphone",), round(at / MINUTE))


def test_a_word_about_long_standing_waits_for_a_call_too() -> None:
    day = Day(remind_standing=True)
    day.happen(Said("standing"))
    day.works(55)
    day.survey.on["microphone"] = True
    day.works(15)
    assert day.reminders == []
    day.survey.on["microphone"] = False
    day.works(3)
    assert [reminder.step for _at, reminder in day.reminders] == ["standing"]


def test_a_new_call_in_the_half_minute_after_the_last_one_holds_it_again() -> None:
    day = Day().works(29)
    day.survey.on["microphone"] = True
    day.works(5)
    day.survey.on["microphone"] = False
    while day.state.ladder.free_since is None:
        day.works(1 / MINUTE)
    day.survey.on["camera"] = True
    day.works(3)
    assert day.reminders == []


def test_quiet_is_looked_into_once_and_reading_costs_one_look() -> None:
    day = Day().works(3).rests(4).works(3)
    assert day.looks == [4]
    day.rests(4).works(2)
    assert day.looks == [4, 11]


def test_a_video_is_found_when_it_gets_quiet_and_looked_after_now_and_then() -> None:
    day = Day(remind_after=3600).works(5)
    day.survey.on["playing"] = True
    day.rests(21)
    assert (day.presence, day.looks) == (Presence.PASSIVE, [6, 11, 16, 21, 26])
    day.survey.on["playing"] = False
    day.rests(12)
    assert day.presence is Presence.AWAY


def test_a_night_away_is_not_looked_at_at_all() -> None:
    day = Day().works(5).rests(10)
    assert day.presence is Presence.AWAY
    day.forget_looks()
    day.rests(10 * 60)
    assert day.looks == []
    assert "survey" not in day.scheduler.jobs


def test_a_microphone_left_open_is_no_longer_looked_after_when_it_is_no_longer_believed() -> None:
    day = Day().works(5)
    day.survey.on["microphone"] = True
    day.rests(100)
    assert day.presence is Presence.UNKNOWN
    day.forget_looks()
    day.rests(10 * 60)
    assert day.looks == []


def test_behind_a_lock_nothing_is_looked_at() -> None:
    day = Day().works(5)
    day.survey.on["microphone"] = True
    day.rests(2)
    day.happen(Switched(Signal.LOCKED, on=True))
    day.forget_looks()
    day.rests(60)
    assert day.looks == []


def test_who_comes_back_is_looked_at_afresh() -> None:
    day = Day().works(5)
    day.survey.on["fullscreen"] = True
    day.rests(2)
    assert day.on == {"fullscreen"}
    day.happen(Switched(Signal.LOCKED, on=True))
    day.survey.on["fullscreen"] = False
    day.rests(30)
    day.happen(Switched(Signal.LOCKED, on=False))
    day.works(0.1)
    assert day.on == set()


def test_input_after_a_call_without_input_tells_whether_it_still_runs() -> None:
    day = Day().works(5)
    day.survey.on["microphone"] = True
    day.rests(3)
    assert day.on == {"microphone"}
    day.survey.on["microphone"] = False
    day.works(0.5)
    assert day.on == set()


def test_a_pause_of_the_person_needs_no_look_until_it_ends() -> None:
    day = Day().works(5)
    day.happen(Said("pause", minutes=60))
    day.survey.on["microphone"] = True
    day.works(59)
    assert day.looks == []
    day.works(3)
    assert (day.looks, day.reminders) == ([65, 66, 67], [])


def test_a_look_that_takes_its_time_is_not_asked_for_twice() -> None:
    day = Day()
    day.survey.slow = True
    day.works(32)
    assert day.looks == [30]
    day.survey.on["microphone"] = True
    day.survey.answer()
    assert day.on == {"microphone"}
    day.survey.slow = False
    day.works(5)
    assert day.looks == [30, 35, 36, 37]  # the call itself, and the card that it holds


@pytest.mark.parametrize("lost", [None, False])
def test_what_cannot_be_known_any_more_vouches_for_nobody(lost: bool | None) -> None:
    day = Day().works(5)
    day.survey.on["microphone"] = True
    day.rests(2)
    day.survey.on["microphone"] = lost
    day.rests(5)
    assert day.on == set()


def test_a_call_that_follows_a_video_leaves_no_gap() -> None:
    day = Day(remind_after=3600).works(5)
    day.survey.on["playing"] = True
    day.rests(4)
    day.survey.on.update(playing=False, microphone=True)
    day.rests(4)
    assert (day.on, day.presence) == ({"microphone"}, Presence.PASSIVE)
    assert day.state.desk.because == "microphone"


def test_another_sensor_that_hears_something_play_is_not_overruled_by_a_look() -> None:
    day = Day(remind_after=3600).works(5).rests(2)
    day.watch.hear(Signal.PLAYING, on=True)
    assert day.on == {"playing"}
    day.rests(6)
    assert len(day.looks) > 1
    assert day.on == {"playing"}
    day.survey.on["playing"] = True
    day.rests(6)
    day.watch.hear(Signal.PLAYING, on=False)
    assert day.on == {"playing"}
    day.survey.on["playing"] = False
    day.rests(6)
    assert day.on == set()


def test_what_the_desktop_tells_by_itself_counts_at_once() -> None:
    day = Day().works(29)
    assert day.survey.on_change is not None
    day.survey.on_change("do-not-disturb", True)
    assert day.on == {"do-not-disturb"}
    day.survey.on_change("do-not-disturb", False)
    assert day.on == set()


def test_what_is_switched_off_in_the_settings_is_off_at_once_and_stays_so() -> None:
    day = Day().works(5)
    day.survey.on.update(microphone=True, fullscreen=True)
    day.rests(2)
    assert day.on == {"microphone", "fullscreen"}
    day.settings = replace(day.settings, see_microphone=False, see_inhibitors=False)
    day.watch.use(day.settings)
    assert day.on == {"fullscreen"}
    assert day.survey.wants == wanted(day.settings)
    day.watch.hear(Signal.PLAYING, on=True)
    day.rests(10)
    assert day.on == {"fullscreen"}


def test_what_vouched_before_a_restart_is_looked_for_at_its_start() -> None:
    day = Day(remind_after=3600).works(5)
    day.survey.on["playing"] = True
    day.rests(4)
    again = Watchfulness(day.survey, day.scheduler, lambda: day.clock.elapsed, lambda *_: None)
    again.after_step(None, day.state, day.input.silence())
    day.forget_looks()
    again.start(day.settings)
    day.scheduler.run_due()
    assert day.looks == [9]


def test_after_the_stop_nothing_is_looked_at_or_told() -> None:
    day = Day().works(29)
    day.survey.slow = True
    day.works(1)
    (answer,) = day.survey.waiting
    day.watch.stop()
    answer({"microphone": True})
    day.works(10)
    assert (day.on, len(day.survey.looks)) == (set(), 1)
    assert "survey" not in day.scheduler.jobs


def test_a_working_day_with_pauses_takes_a_handful_of_looks() -> None:
    day = Day()
    for _ in range(8):
        day.works(25).rests(3).works(10).rests(20)
    assert len(day.survey.looks) < 60
