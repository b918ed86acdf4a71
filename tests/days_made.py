# SPDX-License-Identifier: Apache-2.0
"""Days of a history, made for tests, pictures and measurements."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone, tzinfo

from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.history import BoutSpan, totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import (
    Answered,
    BoutEnded,
    BreakTaken,
    Judged,
    Record,
    Reminded,
    SessionEnded,
)

ZONE = timezone(timedelta(hours=1))
NINE = Moment(datetime(2026, 3, 2, 9, 0, tzinfo=ZONE), 0.0)


def day_of(*parts: tuple[Presence, float, str], start: Moment = NINE) -> DaySummary:
    """A day from `start` on, of (state, minutes, because)."""
    now, spells = start, []
    for state, minutes, because in parts:
        spells.append(Spell(state, now, now.shifted(minutes * 60), because))
        now = spells[-1].until
    spans = tuple(BoutSpan(s.since, s.until, s.seconds, "") for s in spells if s.presence.sits)
    breaks = tuple(
        BreakTaken(s.until, s.since, s.until, s.because, full=True)
        for s in spells
        if s.presence is Presence.AWAY
    )
    sums = totals(spells, spans, 0)
    return DaySummary(start.wall.date(), tuple(spells), spans, breaks, (), (), sums)


def past(first: date, days: int, zone: tzinfo = ZONE, seed: int = 7) -> list[Record]:
    """The journal of somebody who works on weekdays, a little shorter at a time as years pass."""
    chance = random.Random(seed)  # noqa: S311 - made the same each time, for no secret
    records: list[Record] = []
    zero = datetime(first.year, first.month, first.day, tzinfo=zone)
    before = Moment(zero, 0.0)
    for number in range(days):
        day = first + timedelta(days=number)
        if day.weekday() < 5 and chance.random() > 0.09:
            at = datetime(day.year, day.month, day.day, 8, chance.randrange(40), tzinfo=zone)
            start = before.shifted((at - before.wall).total_seconds())
            start = Moment(at, start.elapsed)
            records.append(Judged(start, Spell(Presence.OFF, before, start, "off")))
            before = _worked(records, start, chance, 1 - 0.4 * number / days)
    return records


def _worked(records: list[Record], now: Moment, chance: random.Random, length: float) -> Moment:
    for part in _parts(chance, length):
        state, minutes, because = part
        until = now.shifted(minutes * 60)
        if state.sits:
            for nudge in range(30, int(minutes) + 1, 45):
                at = now.shifted(nudge * 60)
                records.append(Reminded(at, "notice", nudge * 60.0))
                said = chance.choice(("stretch", "delay 10", "dismissed", "moved"))
                records.append(Answered(at.shifted(20), said, "notification"))
            records.append(BoutEnded(until, now, until, minutes * 60, "input"))
        elif state in (Presence.AWAY, Presence.STANDING):
            records.append(BreakTaken(until, now, until, because, full=minutes >= 2))
            if chance.random() < 0.25:
                began = until.shifted(-100)
                done = SessionEnded(until, began, "standing", 30, 30, finished=True)
                records.append(done)
        records.append(Judged(until, Spell(state, now, until, because)))
        now = until
    return now


def _parts(chance: random.Random, length: float) -> Iterator[tuple[Presence, float, str]]:
    left = chance.gauss(420, 60)
    while left > 0:
        minutes = max(4.0, chance.lognormvariate(3.55, 0.6) * length)
        called = chance.random() < 0.12
        yield (
            (Presence.PASSIVE, minutes, "microphone")
            if called
            else (Presence.ACTIVE, minutes, "input")
        )
        drawn = chance.random()
        if drawn < 0.06:
            rest = (Presence.UNKNOWN, chance.uniform(5, 50), "blind")
        elif drawn < 0.16:
            rest = (Presence.STANDING, chance.uniform(5, 40), "standing")
        elif drawn < 0.28:
            rest = (Presence.AWAY, chance.uniform(20, 60), "locked")
        else:
            rest = (Presence.AWAY, chance.uniform(2, 12), "input")
        yield rest
        left -= minutes + rest[1]
