# SPDX-License-Identifier: Apache-2.0
"""The ladder of nudges: what an answer does to it, and when it wants to be woken."""

from __future__ import annotations

import pytest
from domain.day import Day, minutes, notice
from domain.live_desk import LiveDesk

from stretchbreak.domain.effect import WaitForPause, Withdraw
from stretchbreak.domain.engine import step
from stretchbreak.domain.event import Event, Said
from stretchbreak.domain.reminder import hear
from stretchbreak.domain.state import Ladder


def test_two_delays_are_taken_and_the_third_is_refused() -> None:
    at = LiveDesk().moment()
    once, refused = hear(Ladder(shown=1, open=True), Said("delay", 10), at)
    assert (once.delays, once.open, once.delayed_until, refused) == (1, False, 600.0, False)
    twice, refused = hear(once, Said("delay", 5), at)
    assert (twice.delays, twice.delayed_until, refused) == (2, 300.0, False)
    thrice, refused = hear(twice, Said("delay", 5), at)
    assert (thrice.delays, thrice.delayed_until, refused) == (2, 300.0, True)


def reminded() -> LiveDesk:
    desk = LiveDesk()
    desk.type(1900)
    assert [name for _, name, _ in desk.reminders] == ["notice"]
    return desk


@pytest.mark.parametrize("word", ["delay", "stretch", "moved", "standing", "dismissed", "pause"])
def test_an_answer_takes_the_nudge_off_the_screen(word: str) -> None:
    desk = reminded()
    event = Event(desk.moment(), Said(word, 10.0), 0.0)
    _, effects = step(desk.state, event, desk.settings)
    assert effects.count(Withdraw()) == 1


def test_a_refused_delay_is_told_plainly() -> None:
    desk = reminded()
    for _ in range(2):
        desk.say("delay", 10.0)
    event = Event(desk.moment(), Said("delay", 10.0), 0.0)
    _, effects = step(desk.state, event, desk.settings)
    assert WaitForPause() in effects


def test_leaving_takes_the_nudge_off_the_screen() -> None:
    desk = reminded()
    event = Event(desk.moment(), Said("still-here"), 0.0)
    _, effects = step(desk.state, event, desk.settings)
    assert Withdraw() not in effects
    desk.rest(400)
    assert desk.state.ladder == Ladder()


def test_a_pause_until_a_wall_time_ends_at_that_second() -> None:
    day = Day().works(20).says("pause until 2026-03-02T09:45:30+01:00").works(30)
    assert day.reminders == [notice(minutes(46.5))]


def test_a_shorter_second_delay_replaces_the_first() -> None:
    day = Day().works_in_bursts(32).says("delay 20").works_in_bursts(2).says("delay 5")
    day.works_in_bursts(6)
    assert [nudge.step for nudge in day.reminders] == ["notice", "notice"]


def test_after_two_nudges_nothing_more_comes_however_the_bout_goes_on() -> None:
    day = Day().works_in_bursts(40).reads(3).works_in_bursts(120)
    assert [nudge.step for nudge in day.reminders] == ["notice", "card"]
