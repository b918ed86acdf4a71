# SPDX-License-Identifier: Apache-2.0
"""What one day comes to when many days are seen at once: a few sums, and no spells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from stretchbreak.domain.days import DaySummary

# A bout is short up to the first, long over the second; as `bouts_over_30` and `bouts_over_60`.
MIDDLE = 30 * 60.0
LONG = 60 * 60.0


@dataclass(frozen=True, slots=True)
class DayFigures:
    """Seconds, but for the counts. short, middle, long: in bouts of up to 30 minutes, up to 60,
    and over 60, each bout whole on the day on which it began. unknown: input could not be seen.
    """

    day: date
    sitting: float = 0.0
    short: float = 0.0
    middle: float = 0.0
    long: float = 0.0
    longest: float = 0.0
    standing: float = 0.0
    unknown: float = 0.0
    bouts: int = 0
    breaks: int = 0
    reminders: int = 0
    left: float = 0.0
    right: float = 0.0

    @property
    def in_long_bouts(self) -> float:
        """Seconds in bouts of over 30 minutes."""
        return self.middle + self.long

    @property
    def in_bouts(self) -> float:
        return self.short + self.middle + self.long

    @property
    def empty(self) -> bool:
        """Nothing was seen of this day, and nothing was done on it."""
        return not (self.in_bouts or self.sitting or self.unknown or self.left or self.right)


def figures_of(summary: DaySummary) -> DayFigures:
    """The sums of one day."""
    lengths = [span.seconds for span in summary.bouts]
    return DayFigures(
        summary.day,
        sitting=summary.totals.sitting,
        short=sum(one for one in lengths if one <= MIDDLE),
        middle=sum(one for one in lengths if MIDDLE < one <= LONG),
        long=sum(one for one in lengths if one > LONG),
        longest=summary.totals.longest_bout,
        standing=summary.totals.standing,
        unknown=summary.totals.unknown,
        bouts=len(lengths),
        breaks=len(summary.breaks),
        reminders=summary.totals.reminders,
        left=summary.seconds_left,
        right=summary.seconds_right,
    )


def added(days: Iterable[DayFigures], day: date) -> DayFigures:
    """Several days as one, under the date `day`; `longest` is the longest of them."""
    found = list(days)
    return DayFigures(
        day,
        sitting=sum(one.sitting for one in found),
        short=sum(one.short for one in found),
        middle=sum(one.middle for one in found),
        long=sum(one.long for one in found),
        longest=max((one.longest for one in found), default=0.0),
        standing=sum(one.standing for one in found),
        unknown=sum(one.unknown for one in found),
        bouts=sum(one.bouts for one in found),
        breaks=sum(one.breaks for one in found),
        reminders=sum(one.reminders for one in found),
        left=sum(one.left for one in found),
        right=sum(one.right for one in found),
    )
