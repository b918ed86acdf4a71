# SPDX-License-Identifier: Apache-2.0
"""Where things stand on the ribbon of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from days_made import NINE, day_of

from stretchbreak.domain.day_figures import figures_of
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Answered, Reminded
from stretchbreak.domain.ribbon import DayRibbon, Jump, ribbon


def hours(day: DaySummary) -> list[int]:
    return [tick.hour for tick in shown(day).ticks]


def shown(day: DaySummary) -> DayRibbon:
    found = ribbon(day)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("parts", "start", "expected"),
    [
        ([(Presence.ACTIVE, 61, "input")], NINE, [9, 10, 11]),
        ([(Presence.ACTIVE, 60, "input")], NINE, [9, 10]),
        ([(Presence.ASLEEP, 300, "asleep"), (Presence.ACTIVE, 10, "input")], NINE, [14, 15]),
        ([(Presence.ACTIVE, 60, "input")], NINE.shifted(14 * 3600), [23, 0]),
        ([(Presence.ACTIVE, 20, "input")], NINE.shifted(600), [9, 10]),
    ],
)
def test_it_covers_the_hours_of_the_day_that_were_lived(
    parts: list[tuple[Presence, float, str]], start: Moment, expected: list[int]
) -> None:
    assert hours(day_of(*parts, start=start)) == expected


def test_a_day_of_which_nothing_was_seen_has_none() -> None:
    assert ribbon(day_of((Presence.OFF, 60, "off"))) is None
    assert ribbon(day_of()) is None


def test_a_day_with_marks_only_shows_them() -> None:
    day = shown(replace(day_of(), reminders=(Reminded(NINE.shifted(600), "notice", 1800.0),)))
    assert [tick.hour for tick in day.ticks] == [9, 10]
    assert len(day.items) == 1


def test_the_hour_that_comes_twice_stands_twice_and_the_jump_is_told() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    one = Moment(datetime(2026, 10, 25, 1, 0, tzinfo=berlin), 0.0)
    spells = (
        Spell(Presence.ACTIVE, one, one.shifted(1.5 * 3600), "input"),
        Spell(Presence.ACTIVE, one.shifted(1.5 * 3600), one.shifted(2.5 * 3600), "microphone"),
        Spell(Presence.ACTIVE, one.shifted(2.5 * 3600), one.shifted(4 * 3600), "input"),
    )
    day = shown(replace(day_of(), spells=spells))
    # The jump stands at the end of the span in which it was.
    assert [tick.hour for tick in day.ticks] == [1, 2, 3, 3, 4]
    assert day.end - day.start == 4 * 3600
    (jump,) = (item for item in day.items if isinstance(item, Jump))
    assert jump.before - jump.after == timedelta(hours=1)


def test_a_flight_west_puts_the_new_hours_under_what_came_after() -> None:
    later = NINE.shifted(3600)
    there = Moment(later.wall.astimezone(timezone(timedelta(hours=-5))), later.elapsed)
    spells = (
        Spell(Presence.ACTIVE, NINE, later, "input"),
        Spell(Presence.ACTIVE, there, there.shifted(3600), "input"),
    )
    day = shown(replace(day_of(), spells=spells))
    assert [tick.hour for tick in day.ticks] == [9, 4, 5]
    assert day.end - day.start == 2 * 3600


def test_a_clock_set_back_draws_nothing_backwards() -> None:
    back = Moment(NINE.wall - timedelta(hours=1), 1800.0)
    spells = (
        Spell(Presence.ACTIVE, NINE, Moment(back.wall, 1800.0), "input"),
        Spell(Presence.AWAY, back, back.shifted(1800), "input"),
    )
    day = shown(replace(day_of(), spells=spells))
    places = [day.share(span.since.elapsed) for span in day.spans]
    assert places == sorted(places)
    assert [tick.hour for tick in day.ticks][:2] == [9, 8]


def test_marks_stand_between_the_spans_in_the_order_of_the_day() -> None:
    day = replace(
        day_of((Presence.ACTIVE, 41, "input"), (Presence.AWAY, 6, "input")),
        reminders=(Reminded(NINE.shifted(1800), "notice", 1800.0),),
        answers=(Answered(NINE.shifted(1860), "moved", "notification"),),
    )
    kinds = [type(item).__name__ for item in shown(day).items]
    assert kinds == ["Spell", "Reminded", "Answered", "Spell"]


def test_the_figures_of_a_day_part_its_bouts_at_30_and_60_minutes() -> None:
    day = day_of(
        (Presence.ACTIVE, 30, "input"),
        (Presence.AWAY, 5, "input"),
        (Presence.ACTIVE, 60, "input"),
        (Presence.UNKNOWN, 12, "blind"),
        (Presence.PASSIVE, 61, "microphone"),
    )
    found = figures_of(day)
    assert (found.short, found.middle, found.long) == (1800, 3600, 3660)
    assert found.in_bouts == found.sitting
    assert found.unknown == 720
    assert (found.bouts, found.breaks) == (3, 1)
