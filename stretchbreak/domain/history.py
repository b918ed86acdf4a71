# SPDX-License-Identifier: Apache-2.0
"""What the records amount to: spells without gap or overlap, bouts, and the day's totals.

Everything here is worked out from the records and can be worked out again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stretchbreak.domain.corrections import corrections, within
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BoutEnded, Corrected, Imported, Judged, Record
from stretchbreak.domain.settings import Settings

# These end a bout although no absence was seen.
_SAID_ENDS = ("moved", "stretch")


@dataclass(frozen=True, slots=True)
class BoutSpan:
    """A bout: seconds at the computer between `since` and `until`; ended_by: the deciding signal,
    or `end` when it was still going on where the records end."""

    since: Moment
    until: Moment
    seconds: float
    ended_by: str


class Painting:
    """Judgements laid over one another: the last one wins, as in the journal."""

    def __init__(self) -> None:
        self.spells: list[Spell] = []

    def add(self, spell: Spell) -> None:
        """Lay a spell over what is there."""
        spells = self.spells
        if not spells or spells[-1].until.elapsed <= spell.since.elapsed:
            spells.append(spell)
            return
        after: list[Spell] = []
        while spells and spells[-1].until.elapsed > spell.since.elapsed:
            old = spells.pop()
            if old.until.elapsed > spell.until.elapsed:
                since = old.since if old.since.elapsed > spell.until.elapsed else spell.until
                after.append(Spell(old.presence, since, old.until, old.because))
            if old.since.elapsed < spell.since.elapsed:
                spells.append(Spell(old.presence, old.since, spell.since, old.because))
                break
        spells.append(spell)
        spells.extend(reversed(after))


def paint(records: Iterable[Record]) -> list[Spell]:
    """The spells that the judgements and the corrections leave, in order; neighbours that say the
    same are one. What other programs told lies under all of it."""
    told, judged, corrected = [], [], []
    for record in records:
        if isinstance(record, Judged):
            judged.append(record.spell)
        elif isinstance(record, Corrected):
            corrected.append(record)
        elif isinstance(record, Imported):
            told.append(record.spell)
    painting = Painting()
    for spell in (*sorted(told, key=lambda one: one.since.elapsed), *judged):
        painting.add(spell)
    for spell in corrections(corrected):
        painting.add(spell)
    return joined(painting.spells)


def joined(spells: Iterable[Spell]) -> list[Spell]:
    """Neighbours with the same judgement and reason made one."""
    out: list[Spell] = []
    for spell in spells:
        if out:
            last = out[-1]
            same = last.presence is spell.presence and last.because == spell.because
            if same and last.until.elapsed == spell.since.elapsed:
                out[-1] = Spell(last.presence, last.since, spell.until, last.because)
                continue
        out.append(spell)
    return out


def said_ends(records: Sequence[Record]) -> list[tuple[Moment, str]]:
    """When the person ended a bout by what they said, and what: `moved` or `stretch`.

    Not where they corrected it to time at the computer later.
    """
    sat = [spell for spell in corrections(records) if spell.presence.sits]
    return [
        (r.at, r.ended_by)
        for r in records
        if isinstance(r, BoutEnded) and r.ended_by in _SAID_ENDS and not within(sat, r.at)
    ]


def bouts(
    spells: Sequence[Spell], ends: Sequence[tuple[Moment, str]], settings: Settings
) -> list[BoutSpan]:
    """The bouts in the spells. ends: see `said_ends`, in order."""
    out: list[BoutSpan] = []
    pending = [(moment.elapsed, word) for moment, word in reversed(ends)]
    since: Moment | None = None
    until: Moment | None = None
    seconds = away = blank = 0.0
    told_to = spells[0].since.elapsed if spells else 0.0
    because = ""

    def close(reason: str) -> None:
        nonlocal since, seconds
        if since is not None and until is not None:
            out.append(BoutSpan(since, until, seconds, reason))
        since, seconds = None, 0.0

    for spell in spells:
        # Between what other programs told there is time of which nobody said anything.
        blank += max(0.0, spell.since.elapsed - told_to)
        told_to = spell.until.elapsed
        if blank >= settings.away_after - ROUNDING:
            close(because or "end")
        while pending and pending[-1][0] <= spell.since.elapsed:
            _at, word = pending.pop()
            close(because or word)
        if not spell.presence.sits:
            because = because or spell.because
            if spell.presence in (Presence.OFF, Presence.UNKNOWN):
                blank += spell.seconds
            else:
                away += spell.seconds
            long_enough = settings.break_length - ROUNDING
            if away >= long_enough or blank >= settings.away_after - ROUNDING:
                close(because)
            continue
        away, blank, because = 0.0, 0.0, ""
        start = spell.since
        while pending and pending[-1][0] < spell.until.elapsed:
            at, word = pending.pop()
            cut = spell.since.shifted(at - spell.since.elapsed)
            since, until = since or start, cut
            seconds += cut - start
            close(word)
            start = cut
        since, until = since or start, spell.until
        seconds += spell.until - start
    close(pending[-1][1] if pending else "end")
    return out


@dataclass(frozen=True, slots=True)
class Totals:
    """Seconds in each judgement, and counts of bouts."""

    sitting: float
    standing: float
    away: float
    unknown: float
    asleep: float
    off: float
    longest_bout: float
    bouts_over_30: int
    bouts_over_60: int
    reminders: int

    def as_json(self) -> dict[str, float | int]:
        """Minutes, as `replay` and `history` print them."""
        return {
            "sitting_minutes": minutes(self.sitting),
            "standing_minutes": minutes(self.standing),
            "away_minutes": minutes(self.away),
            "unknown_minutes": minutes(self.unknown),
            "asleep_minutes": minutes(self.asleep),
            "off_minutes": minutes(self.off),
            "longest_bout_minutes": minutes(self.longest_bout),
            "bouts_over_30": self.bouts_over_30,
            "bouts_over_60": self.bouts_over_60,
            "reminders": self.reminders,
        }


def minutes(seconds: float) -> float:
    """Minutes with the two decimals that are printed."""
    return round(seconds / 60, 2)


def totals(spells: Iterable[Spell], spans: Iterable[BoutSpan], reminders: int) -> Totals:
    """Add up one stretch of time, each judgement by itself."""
    sums = dict.fromkeys(Presence, 0.0)
    for spell in spells:
        sums[spell.presence] += spell.seconds
    lengths = [span.seconds for span in spans]
    return Totals(
        sitting=sums[Presence.ACTIVE] + sums[Presence.PASSIVE],
        standing=sums[Presence.STANDING],
        away=sums[Presence.AWAY],
        unknown=sums[Presence.UNKNOWN],
        asleep=sums[Presence.ASLEEP],
        off=sums[Presence.OFF],
        longest_bout=max(lengths, default=0.0),
        bouts_over_30=sum(length > 30 * 60 for length in lengths),
        bouts_over_60=sum(length > 60 * 60 for length in lengths),
        reminders=reminders,
    )
