# SPDX-License-Identifier: Apache-2.0
"""The coach on a desk whose time the test moves: what reaches the person, and what is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from fakes import FakeCard, FakeClock, FakeDesk, FakeInput, FakeNotifier, FakeScheduler, FakeSurvey

from stretchbreak.app.coach import Coach
from stretchbreak.app.outside import Ports
from stretchbreak.app.ports import Journal
from stretchbreak.app.status import Status
from stretchbreak.domain.history import paint
from stretchbreak.domain.records import BoutEnded, Rated, Reminded, SessionEnded
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.memory_journal import MemoryJournal


class World:
    """A desk with a running coach. Time passes in steps of one second."""

    def __init__(
        self, journal: Journal | None = None, clock: FakeClock | None = None, **more: Any
    ) -> None:
        """more: ports that the desk does not have by itself."""
        self.clock = clock or FakeClock()
        self.input, self.desk = FakeInput(self.clock), FakeDesk()
        self.scheduler, self.survey = FakeScheduler(self.clock), FakeSurvey()
        self.notifier, self.plain, self.card = FakeNotifier(), FakeNotifier(), FakeCard()
        self.journal: Journal = journal or MemoryJournal()
        self.sessions: list[str] = []
        self.heard: list[Status] = []
        ports = Ports(
            self.clock,
            self.input,
            self.desk,
            self.survey,
            self.scheduler,
            self.notifier,
            self.plain,
            self.card,
            self.journal,
            **more,
        )
        self.coach = Coach(
            ports,
            Settings(),
            self.heard.append,
            lambda routine, _token: self.sessions.append(routine),
        )
        self.coach.start()

    def works(self, minutes: float) -> World:
        return self._pass(minutes, touching=True)

    def rests(self, minutes: float) -> World:
        return self._pass(minutes, touching=False)

    def _pass(self, minutes: float, *, touching: bool) -> World:
        for _ in range(round(minutes * 60)):
            self.clock.pass_time(1)
            self.input.look()
            if touching:
                self.input.touch()
            self.scheduler.run_due()
            self.survey.answer()
        return self

    def minutes(self) -> float:
        return self.coach.status().sitting_seconds / 60

    def kept(self, kind: type) -> list[object]:
        return [record for record in self.journal.records() if isinstance(record, kind)]


def test_after_thirty_minutes_a_notice_with_four_answers_comes() -> None:
    world = World().works(29.9)
    assert world.notifier.shown == []
    world.works(1.2)
    (notice,) = world.notifier.shown
    assert [key for key, _ in notice.actions] == [
        *("stretch", "walking", "delay 10", "moved"),
    ]
    assert notice.title == "31 minutes at the computer"
    assert world.kept(Reminded)


def test_a_notice_that_is_ignored_is_followed_by_one_card_and_nothing_else() -> None:
    world = World().works(31.1)
    assert world.card.shown == []
    world.works(6.1)
    assert len(world.card.shown) == 1
    world.works(60)
    assert len(world.card.shown) == 1
    assert len(world.notifier.shown) == 1


def test_without_notifications_the_card_comes_at_once() -> None:
    world = World()
    world.notifier.works = False
    world.works(31.1)
    assert world.card.visible
    assert [notice.actions for notice in world.plain.shown] == [()]


def test_stretch_now_opens_the_routine_and_the_session_ends_the_bout() -> None:
    world = World().works(31.1)
    world.notifier.answer("stretch", "")
    assert world.sessions == [""]
    assert world.notifier.open is None
    world.coach.session_began("window")
    world.rests(1.5)
    world.coach.session_over("standing", 30, 30, finished=True)
    (session,) = world.kept(SessionEnded)
    assert isinstance(session, SessionEnded)
    assert (session.seconds_left, session.seconds_right, session.finished) == (30, 30, True)
    assert world.kept(BoutEnded)
    assert world.works(1).minutes() == pytest.approx(1, abs=0.05)


def test_in_ten_minutes_means_ten_minutes() -> None:
    world = World().works(31.1)
    world.notifier.answer("delay 10", "")
    world.works(9.9)
    assert len(world.notifier.shown) == 1
    world.works(1.2)
    assert len(world.notifier.shown) == 2


def test_a_third_delay_is_answered_plainly() -> None:
    world = World().works(31.1)
    for _ in range(3):
        world.coach.said("delay 5", "tray")
    assert "waits for your next pause" in world.notifier.shown[-1].body


def test_closing_the_notice_is_an_answer_and_no_card_follows() -> None:
    world = World().works(31.1)
    world.notifier.closed(True)
    world.works(20)
    assert world.card.shown == []


def test_a_restart_within_the_bout_goes_on_counting() -> None:
    world = World().works(20)
    again = World(world.journal, world.clock)
    again.clock.pass_time(0)
    assert again.minutes() == pytest.approx(20, abs=1.1)
    again.works(11.1)
    assert len(again.notifier.shown) == 1


def test_an_unreadable_state_begins_anew_and_is_noted() -> None:
    world = World().works(2)
    world.journal.save("not a state", [])
    again = World(world.journal, world.clock)
    assert again.minutes() == pytest.approx(0, abs=0.1)
    assert any(type(record).__name__ == "Noted" for record in again.journal.records())


def test_without_a_state_time_goes_on_from_the_last_record_and_no_day_is_told_twice() -> None:
    world = World().works(20).rests(20).works(5)
    journal = MemoryJournal()
    journal.save("garbage", world.journal.records())
    clock = FakeClock("second boot")
    clock.wall, clock.elapsed = world.clock.wall + timedelta(minutes=10), 50.0
    again = World(journal, clock).works(10)
    again.coach.said("dismissed", "tray")
    before, after = paint(world.journal.records()), paint(journal.records())
    assert after[: len(before)] == before
    assert after[-1].since.elapsed >= before[-1].until.elapsed


def test_sleep_seen_by_the_clocks_alone_ends_the_bout() -> None:
    world = World().works(20)
    world.clock.sleep(1800)
    world.works(1)
    assert world.minutes() == pytest.approx(1, abs=0.1)


def test_a_clock_that_is_set_back_a_year_changes_no_count() -> None:
    world = World().works(10)
    world.clock.step(-365 * 86400)
    world.works(10)
    assert world.minutes() == pytest.approx(20, abs=0.1)


def test_a_broken_sensor_is_seen_and_comes_back() -> None:
    world = World().works(10)
    world.input.fail()
    world.clock.pass_time(60)
    assert world.coach.status().state == "unknown"
    assert world.coach.status().because == "blind"
    world.input.touch()
    world.input.recover()
    assert world.coach.status().state == "active"
    assert world.minutes() == pytest.approx(10, abs=0.1)


def test_everyone_hears_of_each_step_once() -> None:
    world = World()
    before = len(world.heard)
    world.coach.said("moved", "tray")
    assert len(world.heard) == before + 1


def test_words_nobody_knows_are_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="use one of"):
        World().coach.said("dance", "command line")


def test_while_nobody_touches_anything_nothing_wakes_the_app() -> None:
    world = World().works(1).rests(10)
    assert world.coach.status().state == "away"
    (job,) = world.scheduler.pending()
    assert job[1] > 300


def test_a_call_holds_the_notice_and_it_comes_with_the_true_time_afterwards() -> None:
    world = World().works(20)
    world.survey.on.add("microphone")
    world.works(15)
    assert world.notifier.shown == []
    assert world.coach.status().holding == ("microphone",)
    world.survey.on.clear()
    world.works(3)
    (notice,) = world.notifier.shown
    assert notice.title.startswith(("36 ", "37 ", "38 "))


def test_a_short_silence_is_asked_about_and_the_answer_sets_the_count_right() -> None:
    world = World().works(10).rests(9).works(1)
    (question,) = world.notifier.shown
    assert question.title == "No input from 09:10 to 09:19: were you up?"
    assert world.minutes() == pytest.approx(1, abs=0.1)
    world.notifier.answer("still-here", "")
    assert world.minutes() == pytest.approx(20, abs=0.1)


def test_nobody_looks_for_calls_while_nothing_is_due() -> None:
    world = World().works(20)
    assert world.survey.looks == 0


def test_a_session_that_was_cut_off_keeps_the_seconds_that_were_held() -> None:
    world = World().works(5)
    world.coach.stretch("standing", "tray")
    world.coach.session_began("window")
    world.rests(0.5)
    world.coach.session_progress(Progress("standing", 0.0, 12.5, 2, 12.5))
    again = World(world.journal, world.clock)  # nobody said that the first one stops
    (session,) = again.kept(SessionEnded)
    assert isinstance(session, SessionEnded)
    assert (session.seconds_left, session.seconds_right, session.finished) == (0.0, 12.5, False)
    assert World(world.journal, world.clock).kept(SessionEnded) == [session]


def test_a_session_that_was_left_and_cut_off_days_later_keeps_them_too() -> None:
    world = World().works(5)
    world.coach.stretch("standing", "tray")
    world.coach.session_began("window")
    world.coach.session_progress(Progress("standing", 0.0, 12.5, 2, 12.5))
    world.desk.signal("locked", True)  # away: the window stands open for whoever comes back
    world.rests(5)
    world.desk.sleep(True)
    world.clock.pass_time(60 * 3600)
    world.desk.sleep(False)
    (session,) = World(world.journal, world.clock).kept(SessionEnded)
    assert isinstance(session, SessionEnded)
    assert (session.seconds_right, session.finished) == (12.5, False)


def test_a_session_that_ended_is_not_told_twice() -> None:
    world = World().works(5)
    world.coach.stretch("standing", "tray")
    world.coach.session_began("window")
    world.coach.session_progress(Progress("standing", 0.0, 12.5))
    world.coach.session_over("standing", 30, 30, finished=True)
    assert len(World(world.journal, world.clock).kept(SessionEnded)) == 1


def test_what_was_said_of_a_session_is_kept() -> None:
    world = World()
    world.coach.session_rated(Rating("standing", ("hf_standing",), "7+"))
    (rating,) = world.kept(Rated)
    assert isinstance(rating, Rated)
    assert (rating.exercises, rating.said) == (("hf_standing",), "7+")
