# SPDX-License-Identifier: Apache-2.0
"""A clock that is set by days, while the app runs and while it does not."""

from __future__ import annotations

from app.test_coach import World
from fakes import FakeClock

from stretchbreak.domain.days import summarise
from stretchbreak.storage.memory_journal import MemoryJournal

YEAR = 365 * 86400.0


def told(world: World) -> list[str]:
    return [notice.body for notice in world.notifier.shown if "clock" in notice.body]


def test_a_clock_set_back_a_year_is_told_once_and_no_minute_is_lost() -> None:
    world = World().works(10)
    world.clock.step(-YEAR)
    world.works(10)
    (body,) = told(world)
    assert body.startswith("The clock of this computer was set back by 365 days. ")
    assert round(world.coach.status().sitting_seconds / 60) == 20


def test_a_clock_set_back_while_the_app_was_off_is_told_at_its_start() -> None:
    journal, clock = MemoryJournal(), FakeClock()
    before = World(journal, clock).works(10)
    before.coach.stop()
    clock.step(-YEAR)
    again = World(journal, clock).works(10)
    assert len(told(again)) == 1
    again.coach.stop()
    days = summarise(journal.records(), None, again.coach.settings)
    assert sum(day.totals.sitting for day in days) <= 20 * 60 + 1


def test_a_step_of_an_hour_and_a_night_are_nothing_to_tell() -> None:
    world = World().works(10)
    world.clock.step(-3600)
    world.works(1)
    world.clock.sleep(3 * 86400)
    world.works(1)
    world.coach.stop()
    world.clock.pass_time(2 * 86400)
    again = World(world.journal, world.clock).works(1)
    assert told(world) == told(again) == []
