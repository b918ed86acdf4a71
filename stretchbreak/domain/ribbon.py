# SPDX-License-Identifier: Apache-2.0
"""One day as a ribbon: what is drawn, where on it, and which hours stand under it.

Places are elapsed seconds: a span is as wide as it was long, also on the day on which the clocks
change, and where the wall clock jumped, the ribbon says so and goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Answered, Reminded, SessionEnded

Mark = Reminded | Answered | SessionEnded
_HOUR = 3600.0
# Less than this is the clock being kept right, and nothing to draw.
_JUMP = 60.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A full hour of the wall clock, 0 to 23, at a place on the ribbon."""

    at: float
    hour: int


@dataclass(frozen=True, slots=True)
class Jump:
    """The wall clock went from one time to another while nothing passed."""

    at: float
    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class DayRibbon:
    """start, end: the places of the ribbon's ends. items: spans and marks, by their beginning."""

    start: float
    end: float
    items: tuple[Spell | Mark | Jump, ...]
    ticks: tuple[Tick, ...]

    @property
    def spans(self) -> tuple[Spell, ...]:
        return tuple(item for item in self.items if isinstance(item, Spell))

    def share(self, at: float) -> float:
        """A place as a share of the width, 0 to 1."""
        return min(max((at - self.start) / (self.end - self.start), 0.0), 1.0)


def place(item: Spell | Mark | Jump) -> float:
    """Where an item begins on the ribbon."""
    if isinstance(item, Jump):
        return item.at
    return (item.since if isinstance(item, Spell) else moment_of(item)).elapsed


def moment_of(mark: Mark) -> Moment:
    """When it was; of a stretch, when it began."""
    return mark.since if isinstance(mark, SessionEnded) else mark.at


def ribbon(day: DaySummary) -> DayRibbon | None:
    """None for a day of which nothing was seen. The night at either end is not part of it."""
    spells = [spell for spell in day.spells if spell.seconds > 0]
    idle = (Presence.ASLEEP, Presence.OFF)
    while spells and spells[0].presence in idle:
        spells.pop(0)
    while spells and spells[-1].presence in idle:
        spells.pop()
    marks: list[Mark] = [*day.reminders, *day.answers, *day.sessions]
    if not spells and not marks:
        return None
    # Where the clock was set, a day may have marks only.
    anchors = [spell.since for spell in spells] or [min(map(moment_of, marks), key=_elapsed)]
    last = spells[-1].until if spells else max(map(moment_of, marks), key=_elapsed)
    start = _full_hour(anchors[0], up=False)
    end = max(_full_hour(last, up=True), start + _HOUR)
    items: list[Spell | Mark | Jump] = [*spells, *marks, *_jumps(spells)]
    items.sort(key=lambda item: (place(item), isinstance(item, Mark)))
    return DayRibbon(start, end, tuple(items), tuple(_ticks(anchors, start, end)))


def _elapsed(moment: Moment) -> float:
    return moment.elapsed


def _hands(moment: Moment) -> float:
    """Seconds since the local midnight, as the hands of the clock show them."""
    wall = moment.wall
    return wall.hour * _HOUR + wall.minute * 60.0 + wall.second + wall.microsecond / 1e6


def _full_hour(moment: Moment, *, up: bool) -> float:
    over = _hands(moment) % _HOUR
    if up:
        return moment.elapsed + ((_HOUR - over) if over else 0.0)
    return moment.elapsed - over


def _naive(moment: Moment) -> datetime:
    return moment.wall.replace(tzinfo=None)


def _jumps(spells: list[Spell]) -> list[Jump]:
    found = []
    for index, spell in enumerate(spells):
        expected = _naive(spell.since) + timedelta(seconds=spell.seconds)
        shown = _naive(spells[index + 1].since if index + 1 < len(spells) else spell.until)
        gap = spells[index + 1].since - spell.until if index + 1 < len(spells) else 0.0
        off = (shown - expected).total_seconds() - gap
        if abs(off) >= _JUMP:
            found.append(Jump(spell.until.elapsed, expected, shown))
    return found


def _ticks(anchors: list[Moment], start: float, end: float) -> list[Tick]:
    """Each span has the hours that its own beginning, one of the anchors, counts from."""
    found: list[Tick] = []
    for index, anchor in enumerate(anchors):
        is_last = index == len(anchors) - 1
        first = start if index == 0 else anchor.elapsed
        # The hour at the very end belongs to the last span, any other to the span it begins in.
        last = end + 2 * ROUNDING if is_last else anchors[index + 1].elapsed
        hands = _hands(anchor) - anchor.elapsed
        hour = ceil((first + hands - ROUNDING) / _HOUR)
        while hour * _HOUR - hands < last - ROUNDING:
            found.append(Tick(hour * _HOUR - hands, hour % 24))
            hour += 1
    return found
