# SPDX-License-Identifier: Apache-2.0
"""A year of invented days, as a trace, and what was true in it.

2028 has a leap day. The person travels twice, works through both nights in which the clocks
change, and one day the wall clock is decades wrong for some hours. Nothing here asks the engine.
"""

from __future__ import annotations

import random
from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stretchbreak.app.trace import INTERVALS, Point, Trace
from stretchbreak.domain.said import parse_said

HOME = "Europe/Berlin"
FIRST, LAST = date(2028, 1, 1), date(2028, 12, 31)
TRAVELS = {
    date(2028, 4, 10): "Asia/Tokyo",
    date(2028, 4, 22): HOME,
    date(2028, 9, 4): "America/New_York",
    date(2028, 9, 11): HOME,
}
NIGHTS = (date(2028, 3, 26), date(2028, 10, 29))
RESET, RESET_BY, RESET_FOR = date(2028, 6, 14), -1_000_000_000.0, 3 * 3600.0
WORKING = "mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00; sun 01:00-05:00"
QUIET = "daily 15:00-15:20"
OFF = "2028-05-01, 2028-12-24..2028-12-26"
_SAID = ("dismissed", "delay 10", "delay 5", "moved", "meeting 30", "meeting 60", "pause 30",
         "pause 60", "walking", "stretch", "still-here", "was-away")  # fmt: skip

Spans = list[tuple[float, float]]


@dataclass
class Year:
    """trace, and in seconds since it began: when the person was away, when they came, and from
    when to when the wall clock was wrong."""

    trace: Trace
    away: Spans = field(default_factory=list)
    came: list[float] = field(default_factory=list)
    facts: dict[str, Spans] = field(default_factory=lambda: defaultdict(list))
    nights: int = 0
    reset: tuple[float, float] = (0.0, 0.0)

    def during(self, what: str, since: float, seconds: float) -> float:
        self.facts[what].append((since, since + seconds))
        return since + seconds


def year(first: date = FIRST, last: date = LAST, seed: int = 1) -> Year:
    """The days from `first` to `last`. The same seed gives the same days."""
    start = datetime.combine(first, time(0), ZoneInfo(HOME))
    length = (datetime.combine(last, time(23, 59), ZoneInfo(HOME)) - start).total_seconds()
    told = Year(Trace(ZoneInfo(HOME), start, length + 43200))
    zone, free_from, day = HOME, 0.0, first
    points: list[tuple[float, Point]] = told.trace.points
    while day <= last:
        # A day of its own chance, so that a part of the year is the same part of it.
        chance = random.Random(seed * 100_000 + day.toordinal())  # noqa: S311
        if day in TRAVELS:
            zone = TRAVELS[day]
            points.append((_seconds(told, day, 4, zone), ZoneInfo(zone)))
        if day == RESET:
            wrong = _seconds(told, day, 10, zone)
            told.reset = (wrong, wrong + RESET_FOR)
            points += [(wrong, RESET_BY), (wrong + RESET_FOR, -RESET_BY)]
        for begin, hours in _shifts(day, chance):
            at = max(free_from, _seconds(told, day, begin, zone))
            free_from = _works(told, at, at + hours * 3600, chance) + 60
            told.nights += day in NIGHTS and begin < 4
        day += timedelta(days=1)
    for kind in INTERVALS:
        spans = _merged(told.facts[kind])
        told.trace.intervals[kind] = (array("d", (a for a, _ in spans)),
                                      array("d", (b for _, b in spans)))  # fmt: skip
    points.sort(key=lambda point: point[0])
    return told


def _seconds(told: Year, day: date, hour: float, zone: str) -> float:
    local = datetime.combine(day, time(0)) + timedelta(hours=hour)
    return (local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) - told.trace.start).total_seconds()


def _shifts(day: date, chance: random.Random) -> list[tuple[float, float]]:
    """(hour, hours) of being at the computer: before, in and after the hours for reminders."""
    if day in NIGHTS:
        return [(0.5, 4.5)]
    if day.weekday() == 5:
        return [(21 + chance.random(), 5.0)] if chance.random() < 0.4 else [(10, 2)]
    if day.weekday() == 6:
        return [(17, 1.5)] if chance.random() < 0.5 else []
    return [(7.5 + chance.random(), 9.5), *([(20, 1.5)] if chance.random() < 0.3 else [])]


def _works(told: Year, at: float, end: float, chance: random.Random) -> float:
    told.came.append(at)
    while at < end:
        at = _types(told, at, chance.uniform(8, 70) * 60, chance)
        what = chance.random()
        if what < 0.14:
            at = _calls(told, at, chance)
        elif what < 0.2:
            seconds = chance.uniform(600, 5400)
            told.during("fullscreen", at, seconds)
            at = _types(told, at, seconds, chance)
        elif what < 0.25:
            at = told.during("playing", at, chance.uniform(300, 2400))
        elif what < 0.3:
            told.during("calendar", at, chance.uniform(900, 7200))
        elif what < 0.33:
            told.during("do-not-disturb", at, chance.uniform(600, 5400))
        elif what < 0.35:
            at = told.during("off", at, chance.choice([20.0, 700.0]))
        else:
            at = _leaves(told, at, chance)
    told.away.append((at, at + 3600.0))
    return at


def _types(told: Year, at: float, seconds: float, chance: random.Random) -> float:
    end = at + seconds
    while at < end:
        at = told.during("input", at, chance.uniform(5, 110))
        at += chance.choice([1.5, 2.5, 4, 9, 9, 20, 20, 45, chance.uniform(60, 200)])
        if chance.random() < 0.012:
            told.trace.points.append((at, parse_said(chance.choice(_SAID), "trace")))
    return told.during("input", at, 5)


def _calls(told: Year, at: float, chance: random.Random) -> float:
    seconds = chance.uniform(300, 4200)
    told.during("microphone", at, seconds)
    if chance.random() < 0.5:
        told.during("camera", at, seconds)
    if chance.random() < 0.2:
        told.during("screen-shared", at, seconds / 2)
    # Some touch nothing in a call, some type all through it.
    return at + seconds if chance.random() < 0.5 else _types(told, at, seconds, chance)


def _leaves(told: Year, at: float, chance: random.Random) -> float:
    seconds = chance.choice([chance.uniform(90, 280), chance.uniform(320, 3600)])
    kind = chance.random()
    if kind < 0.4:
        told.during("locked", at + 2, seconds - 2)
    elif kind < 0.55:
        told.during("asleep", at + 5, seconds - 5)
    elif kind < 0.7:
        told.trace.points.append((at + 1, parse_said("walking", "trace")))
    told.away.append((at + 1, at + seconds))
    # Too short for silence alone to be an absence: there is no return to arrive from.
    if kind < 0.55 or seconds > 320:
        told.came.append(at + seconds)
    return at + seconds


def _merged(spans: Sequence[tuple[float, float]]) -> Spans:
    merged: Spans = []
    for since, until in sorted(spans):
        if merged and since <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], until))
        else:
            merged.append((since, until))
    return merged
