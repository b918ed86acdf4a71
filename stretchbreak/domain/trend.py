# SPDX-License-Identifier: Apache-2.0
"""Whether bouts become shorter, said only as surely as the days allow.

The figure is the median of seconds in bouts of over 30 minutes, of the days with time at the
computer. Time in which input could not be seen may have been such a bout or none: it widens the
band upwards. Few days widen it both ways: it is the order-statistics interval of a median, which
holds it nine times in ten where there are enough days for that, and all days where there are not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import comb
from statistics import median

from stretchbreak.domain.day_figures import DayFigures

FEWEST_DAYS = 3
COMPARED_WEEKS = 4
FEWEST_COMPARED = 8
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class Estimate:
    """Seconds a day: `seen` is the median of what was seen; the true one is believed to lie from
    `low` to `high`. days: how many it rests on."""

    low: float
    seen: float
    high: float
    days: int


class Change(StrEnum):
    TOO_FEW = "too-few"
    UNCLEAR = "unclear"
    LESS = "less"
    MORE = "more"


def estimate(days: Sequence[DayFigures], fewest: int = FEWEST_DAYS) -> Estimate | None:
    """None: not enough days to say. Days without time at the computer are not counted."""
    counted = [day for day in days if day.sitting > 0 or day.unknown > 0]
    if sum(day.sitting > 0 for day in counted) < fewest:
        return None
    seen = sorted(day.in_long_bouts for day in counted)
    could_be = sorted(day.in_long_bouts + day.unknown for day in counted)
    outside = _outside(len(counted))
    return Estimate(seen[outside], median(seen), could_be[-1 - outside], len(counted))


def by_week(
    days: Mapping[date, DayFigures], first: date, last: date
) -> list[tuple[date, Estimate | None]]:
    """The weeks whose first day lies from `first` on, by sevens, until `last`."""
    found = []
    while first <= last:
        week = [days[at] for at in (first + timedelta(days=n) for n in range(7)) if at in days]
        found.append((first, estimate(week)))
        first += timedelta(days=7)
    return found


def change(days: Mapping[date, DayFigures], last: date) -> Change:
    """The four weeks until `last` beside the four weeks before them."""
    weeks = timedelta(weeks=COMPARED_WEEKS)
    now = _between(days, last - weeks, last)
    before = _between(days, last - 2 * weeks, last - weeks)
    if now is None or before is None:
        return Change.TOO_FEW
    if now.high < before.low:
        return Change.LESS
    if now.low > before.high:
        return Change.MORE
    return Change.UNCLEAR


def _between(days: Mapping[date, DayFigures], after: date, until: date) -> Estimate | None:
    found = [figures for day, figures in days.items() if after < day <= until]
    return estimate(found, FEWEST_COMPARED)


def _outside(count: int) -> int:
    """How many of `count` sorted values may be left out at each end of the median's interval."""
    left_out, missed = 0, 1 / 2**count
    while left_out < (count - 1) // 2:
        missed += comb(count, left_out + 1) / 2**count
        if 2 * missed > 1 - _SURE:
            break
        left_out += 1
    return left_out
