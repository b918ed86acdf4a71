# SPDX-License-Identifier: Apache-2.0
"""What may be said of several weeks, and what not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.domain.trend import Change, by_week, change, estimate

MONDAY = date(2026, 3, 2)


def worked(day: date, minutes: float, unknown: float = 0.0) -> DayFigures:
    """A day with so many minutes in long bouts."""
    return DayFigures(day, sitting=6 * 3600, long=minutes * 60, unknown=unknown * 60)


def weeks(*minutes: float, until: date, unknown: float = 0.0) -> dict[date, DayFigures]:
    """Weeks of five alike days each, the last of them holds `until`."""
    first = until - timedelta(days=until.weekday(), weeks=len(minutes) - 1)
    return {
        day: worked(day, each + n, unknown)
        for week, each in enumerate(minutes)
        for n in range(5)
        for day in [first + timedelta(weeks=week, days=n)]
    }


def test_two_days_are_not_enough_to_say() -> None:
    days = [worked(MONDAY + timedelta(days=n), 60) for n in range(2)]
    assert estimate(days) is None
    assert estimate([*days, DayFigures(MONDAY + timedelta(days=3))]) is None


def test_a_week_of_seen_days_lies_between_its_days() -> None:
    found = estimate([worked(MONDAY + timedelta(days=n), 60 + 10 * n) for n in range(5)])
    assert found is not None
    assert (found.low, found.seen, found.high) == (60 * 60, 80 * 60, 100 * 60)


def test_what_could_not_be_seen_widens_the_band_upwards_only() -> None:
    clear = estimate([worked(MONDAY + timedelta(days=n), 60) for n in range(5)])
    dim = estimate([worked(MONDAY + timedelta(days=n), 60, unknown=45) for n in range(5)])
    assert clear is not None
    assert dim is not None
    assert (dim.low, dim.seen) == (clear.low, clear.seen)
    assert dim.high == clear.high + 45 * 60


def test_a_week_without_enough_days_is_a_gap() -> None:
    days = weeks(60, 60, until=MONDAY)
    del days[MONDAY], days[MONDAY + timedelta(days=1)], days[MONDAY + timedelta(days=2)]
    found = by_week(days, MONDAY - timedelta(weeks=1), MONDAY)
    assert [first for first, _ in found] == [MONDAY - timedelta(weeks=1), MONDAY]
    assert found[0][1] is not None
    assert found[1][1] is None


def test_a_clear_change_is_said_and_which_way() -> None:
    friday = MONDAY + timedelta(days=4)
    less = weeks(120, 120, 120, 120, 30, 30, 30, 30, until=friday)
    assert change(less, friday) is Change.LESS
    more = weeks(30, 30, 30, 30, 120, 120, 120, 120, until=friday)
    assert change(more, friday) is Change.MORE


def test_alike_weeks_and_dim_weeks_are_no_clear_change() -> None:
    friday = MONDAY + timedelta(days=4)
    assert change(weeks(*[60] * 8, until=friday), friday) is Change.UNCLEAR
    dim = weeks(120, 120, 120, 120, 30, 30, 30, 30, until=friday, unknown=100)
    assert change(dim, friday) is Change.UNCLEAR


def test_a_newcomer_is_told_that_it_is_too_early() -> None:
    friday = MONDAY + timedelta(days=4)
    assert change(weeks(60, 60, until=friday), friday) is Change.TOO_FEW
    assert change({}, friday) is Change.TOO_FEW


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 600)), min_size=3, max_size=40))
def test_the_band_holds_what_was_seen_and_no_day_is_outside_of_all(
    parts: list[tuple[float, float]],
) -> None:
    days = [worked(MONDAY + timedelta(days=n), *part) for n, part in enumerate(parts)]
    found = estimate(days)
    assert found is not None
    assert 0 <= found.low <= found.seen <= found.high
    assert found.high <= max(day.in_long_bouts + day.unknown for day in days)
