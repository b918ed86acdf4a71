# SPDX-License-Identifier: Apache-2.0
"""The records of a while, day by day, in the person's own local days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from stretchbreak.domain.corrections import breaks_taken
from stretchbreak.domain.history import BoutSpan, Totals, bouts, minutes, paint, said_ends, totals
from stretchbreak.domain.imports import day_counts
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Spell
from stretchbreak.domain.records import (
    Answered,
    BreakTaken,
    DayCounted,
    Delivered,
    Record,
    Reminded,
    SessionEnded,
)
from stretchbreak.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class DaySummary:
    """One local day: what it was made of, and what it adds up to.

    A spell or bout over midnight counts on each day for its part; a bout is listed on the day on
    which it began, with its whole length.
    """

    day: date
    spells: tuple[Spell, ...]
    bouts: tuple[BoutSpan, ...]
    breaks: tuple[BreakTaken, ...]
    reminders: tuple[Reminded, ...]
    sessions: tuple[SessionEnded, ...]
    totals: Totals
    answers: tuple[Answered, ...] = ()
    deliveries: tuple[Delivered, ...] = ()
    counted: tuple[DayCounted, ...] = ()
    """What other programs counted, on a day of which nothing more is known; the most of each."""

    @property
    def seconds_left(self) -> float:
        """Seconds held for the left side."""
        return sum(session.seconds_left for session in self.sessions)

    @property
    def seconds_right(self) -> float:
        return sum(session.seconds_right for session in self.sessions)

    def as_json(self) -> dict[str, Any]:
        """Times ISO 8601 with offset; minutes and seconds as numbers."""
        return {
            "date": self.day.isoformat(),
            **self.totals.as_json(),
            "breaks": len(self.breaks),
            "hip_flexor_seconds_left": round(self.seconds_left),
            "hip_flexor_seconds_right": round(self.seconds_right),
            "counted": [
                {"by": one.program, "minutes": minutes(one.seconds)} for one in self.counted
            ],
            "states": [
                {
                    "state": spell.presence.value,
                    "from": _iso(spell.since),
                    "to": _iso(spell.until),
                    "because": spell.because,
                }
                for spell in self.spells
            ],
            "bouts": [
                {
                    "from": _iso(span.since),
                    "to": _iso(span.until),
                    "minutes": minutes(span.seconds),
                    "ended_by": span.ended_by,
                }
                for span in self.bouts
            ],
            "reminder_list": [
                {"at": _iso(r.at), "step": r.step, "sat_minutes": minutes(r.sat)}
                for r in self.reminders
            ],
            "sessions": [
                {
                    "at": _iso(s.at),
                    "routine": s.routine,
                    "seconds_left": round(s.seconds_left),
                    "seconds_right": round(s.seconds_right),
                    "finished": s.finished,
                }
                for s in self.sessions
            ],
            "deliveries": [
                {"at": _iso(d.at), "what": d.what, "channel": d.channel, "result": d.result}
                for d in self.deliveries
            ],
        }


def summarise(
    records: Sequence[Record], open_spell: Spell | None, settings: Settings
) -> list[DaySummary]:
    """Days that have anything, oldest first. open_spell: what is going on and not yet judged."""
    painted = paint(records)
    if open_spell is not None and open_spell.seconds > 0:
        painted.append(open_spell)
    spans = bouts(painted, said_ends(records), settings)
    spells = _by_day((spell for whole in painted for spell in split(whole)), lambda s: s.since)
    bouts_by = _by_day(spans, lambda s: s.since)
    breaks = _by_day(breaks_taken(records, painted, settings), lambda r: r.since)
    reminders = _by_day((r for r in records if isinstance(r, Reminded)), lambda r: r.at)
    sessions = _by_day((r for r in records if isinstance(r, SessionEnded)), lambda r: r.since)
    answers = _by_day((r for r in records if isinstance(r, Answered)), lambda r: r.at)
    deliveries = _by_day((r for r in records if isinstance(r, Delivered)), lambda r: r.at)
    counted = {day: most for day, most in day_counts(records).items() if day not in spells}
    days = sorted({*spells, *bouts_by, *breaks, *reminders, *sessions, *counted})
    return [
        DaySummary(
            day,
            tuple(spells[day]),
            tuple(bouts_by[day]),
            tuple(breaks[day]),
            tuple(reminders[day]),
            tuple(sessions[day]),
            totals(spells[day], bouts_by[day], len(reminders[day])),
            tuple(answers[day]),
            tuple(deliveries[day]),
            counted.get(day, ()),
        )
        for day in days
    ]


def split(spell: Spell) -> Iterable[Spell]:
    """The spell cut at each local midnight that it runs over."""
    while spell.since.wall.date() < spell.until.wall.date():
        midnight = datetime.combine(
            spell.since.wall.date() + timedelta(days=1), time.min, spell.since.wall.tzinfo
        )
        seconds = (midnight - spell.since.wall).total_seconds()
        if not 0 < seconds < spell.seconds:
            break  # the clock was set in between; the day it began on has it all
        cut = spell.since.shifted(seconds)
        yield Spell(spell.presence, spell.since, cut, spell.because)
        spell = Spell(spell.presence, cut, spell.until, spell.because)
    yield spell


def _by_day(items: Iterable[Any], moment: Any) -> defaultdict[date, list[Any]]:
    found: defaultdict[date, list[Any]] = defaultdict(list)
    for item in items:
        found[moment(item).wall.date()].append(item)
    return found


def _iso(moment: Moment) -> str:
    return moment.wall.isoformat(timespec="seconds")
