# SPDX-License-Identifier: Apache-2.0
"""Hours of the week and dates, read, written and held against the wall clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.hours import (
    Hours,
    dates_text,
    hours_text,
    on_a_day_of,
    parse_dates,
    parse_hours,
    seconds_to_change,
    within,
)

MONDAY = datetime(2026, 3, 2)  # noqa: DTZ001 - a wall clock is all that counts here


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00",
         "mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00"),
        ("Monday, Wed 9:00–17:00", "mon wed 09:00-17:00"),
        ("12:00-13:00", "daily 12:00-13:00"),
        ("fri-mon 20:00-24:00", "mon fri sat sun 20:00-24:00"),
        ("", ""),
        (" ; ", ""),
    ],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(written: str, kept: str) -> None:
    hours = parse_hours(written)
    assert hours is not None
    assert hours_text(hours) == kept


@pytest.mark.parametrize(
    "text",
    ["mon", "mon 8-12", "mon 08:00", "mon 08:60-09:00", "25:00-26:00", "mon 08:00-08:00", "x",
     "noday 08:00-09:00", "08:00-09:00 mon", "mon- 08:00-09:00", "mon 24:00-08:00", "٣:00-4:00"],
)  # fmt: skip
def test_what_is_no_hours_is_none(text: str) -> None:
    assert parse_hours(text) is None


_hours = st.builds(
    lambda days, begin, length: Hours(tuple(sorted(days)), begin, (begin + length) % 1440),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 1439),
    st.integers(1, 1439),
)
_walls = st.integers(0, 14 * 86400).map(lambda seconds: MONDAY + timedelta(seconds=seconds))


@given(st.lists(_hours, max_size=5))
def test_hours_that_were_written_are_read_again_as_the_same(hours: list[Hours]) -> None:
    assert parse_hours(hours_text(hours)) == tuple(hours)


@given(st.text())
def test_no_text_upsets_the_reading_of_hours_or_dates(text: str) -> None:
    hours, dates = parse_hours(text), parse_dates(text)
    assert hours is None or parse_hours(hours_text(hours)) == hours
    assert dates is None or parse_dates(dates_text(dates)) == dates


@given(st.lists(_hours, max_size=4), _walls)
def test_nothing_changes_before_the_time_that_is_named_for_it(
    hours: list[Hours], wall: datetime
) -> None:
    left = seconds_to_change(hours, wall)
    assert 0 < left <= 86400
    for part in (0.25, 0.5, 0.75):
        between = wall + timedelta(seconds=int(left * part))
        assert within(hours, between) == within(hours, wall)
        assert between.date() == wall.date()


@pytest.mark.parametrize(
    ("wall", "inside"),
    [("Sat 21:59", False), ("Sat 22:00", True), ("Sun 00:30", True), ("Sun 01:59", True),
     ("Sun 02:00", False), ("Fri 23:00", False), ("Sat 01:00", False)],
)  # fmt: skip
def test_a_range_over_midnight_belongs_to_the_day_on_which_it_begins(
    wall: str, inside: bool
) -> None:
    day, clock = wall.split()
    number = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].index(day)
    hour, minute = clock.split(":")
    at = MONDAY + timedelta(days=number, hours=int(hour), minutes=int(minute))
    assert within(parse_hours("sat 22:00-02:00") or (), at) is inside


def test_dates_are_days_or_spans_and_both_ends_are_off() -> None:
    dates = parse_dates("2026-12-24..2027-01-02, 2026-03-02") or ()
    assert dates_text(dates) == "2026-03-02, 2026-12-24..2027-01-02"
    assert on_a_day_of(dates, MONDAY)
    assert on_a_day_of(dates, datetime(2027, 1, 2, 23, 59))  # noqa: DTZ001
    assert not on_a_day_of(dates, datetime(2027, 1, 3))  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ["2026-02-29", "2026-13-01", "01.03.2026", "2026-03-02..2026-03-01"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_dates(text) is None
