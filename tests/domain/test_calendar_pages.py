# SPDX-License-Identifier: Apache-2.0
"""Which days stand on a page of the history."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.calendar_pages import Scale, days_around, each_day, turned

DAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("scale", "first_weekday", "first", "last"),
    [
        (Scale.DAY, 0, DAY, DAY),
        (Scale.WEEK, 0, date(2026, 3, 2), date(2026, 3, 8)),
        (Scale.WEEK, 6, date(2026, 3, 1), date(2026, 3, 7)),
        (Scale.WEEK, 5, date(2026, 2, 28), date(2026, 3, 6)),
        (Scale.MONTH, 0, date(2026, 3, 1), date(2026, 3, 31)),
        (Scale.YEAR, 0, date(2025, 4, 1), date(2026, 3, 31)),
    ],
)
def test_a_page_holds_its_days(scale: Scale, first_weekday: int, first: date, last: date) -> None:
    assert days_around(scale, DAY, first_weekday) == (first, last)


@given(
    st.sampled_from(Scale),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.integers(0, 6),
)
def test_pages_follow_one_another_without_gap_or_overlap(
    scale: Scale, day: date, first_weekday: int
) -> None:
    first, last = days_around(scale, day, first_weekday)
    assert day in each_day(first, last)
    next_first, _ = days_around(scale, turned(scale, day, 1), first_weekday)
    assert (next_first - last).days == 1
    assert days_around(scale, turned(scale, day, -1), first_weekday)[1] < first


@pytest.mark.parametrize("scale", Scale)
def test_the_ends_of_the_calendar_are_no_fault(scale: Scale) -> None:
    for day, way in ((date.max, 1), (date.min, -1)):
        first, last = days_around(scale, turned(scale, day, way))
        assert first <= last
