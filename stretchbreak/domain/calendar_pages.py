# SPDX-License-Identifier: Apache-2.0
"""Which days are looked at together: a day, a week, a month, or the twelve months up to one."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum


class Scale(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


def days_around(scale: Scale, day: date, first_weekday: int = 0) -> tuple[date, date]:
    """The first and the last day of the page that `day` is on. first_weekday: 0 is Monday."""
    if scale is Scale.DAY:
        return day, day
    if scale is Scale.WEEK:
        first = _shifted(day, -((day.weekday() - first_weekday) % 7))
        return first, _shifted(first, 6)
    last = day.replace(day=monthrange(day.year, day.month)[1])
    return (month_shifted(day, 0) if scale is Scale.MONTH else month_shifted(day, -11)), last


def turned(scale: Scale, day: date, pages: int) -> date:
    """The same place so many pages later, or earlier."""
    if scale is Scale.DAY:
        return _shifted(day, pages)
    if scale is Scale.WEEK:
        return _shifted(day, 7 * pages)
    return month_shifted(day, pages * (1 if scale is Scale.MONTH else 12))


def month_shifted(day: date, months: int) -> date:
    """The first day of the month that is so many months away."""
    count = day.year * 12 + day.month - 1 + months
    count = min(max(count, MINYEAR * 12), MAXYEAR * 12 + 11)
    return date(count // 12, count % 12 + 1, 1)


def each_day(since: date, until: date) -> Iterator[date]:
    """All days from `since` to `until`, both included."""
    for ordinal in range(since.toordinal(), until.toordinal() + 1):
        yield date.fromordinal(ordinal)


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
