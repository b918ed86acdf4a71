# SPDX-License-Identifier: Apache-2.0
"""What the person set right by hand, laid over what the app had judged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BreakTaken, Corrected, Imported, Record
from stretchbreak.domain.settings import Settings

BECAUSE = "corrected"
STILL_HERE = "still-here"
# What a while can be corrected to. Whoever was there without being seen to be sits as `passive`.
CHOICES = (Presence.PASSIVE, Presence.AWAY, Presence.STANDING, Presence.UNKNOWN)


def corrections(records: Iterable[Record]) -> list[Spell]:
    """What holds of all corrections, without overlap: a later one wins, and can take back."""
    kept: list[Spell] = []
    for record in records:
        if isinstance(record, Corrected):
            kept = _without(kept, record.since, record.until)
            if record.presence is not None:
                kept.append(Spell(record.presence, record.since, record.until, BECAUSE))
    return sorted(kept, key=lambda spell: spell.since.elapsed)


def within(spells: Iterable[Spell], at: Moment) -> bool:
    """True when this moment lies inside one of the spells, and not at its ends."""
    return any(one.since.elapsed < at.elapsed < one.until.elapsed for one in spells)


def breaks_taken(
    records: Sequence[Record], spells: Sequence[Spell], settings: Settings
) -> list[BreakTaken]:
    """The breaks as they were recorded; around a correction, as the painted spells have them.

    None where the person answered that they had been there.
    """
    there = [spell for spell in spells if spell.because == STILL_HERE]
    recorded = [
        record
        for record in records
        if isinstance(record, BreakTaken) and not any(_lies_in(record, one) for one in there)
    ]
    corrected = corrections(records)
    programs = {record.program for record in records if isinstance(record, Imported)}
    if programs:
        # Another program tells of no breaks, only of absences.
        told = [spell for spell in spells if spell.because in programs]
        recorded = [*_breaks_in(_rests(told), settings), *recorded]
    if not corrected:
        return recorded
    told_anew = [rest for rest in _rests(spells) if any(_touch(rest, one) for one in corrected)]
    regions = [*corrected, *(spell for rest in told_anew for spell in rest)]
    sat = [spell for spell in corrected if spell.presence.sits]
    kept = [
        one
        for one in recorded
        if not any(_overlaps(one, spell) for spell in regions)
        and not (one.since == one.until and within(sat, one.since))
    ]
    kept += _breaks_in(told_anew, settings)
    return sorted(kept, key=lambda one: one.since.elapsed)


def _without(spells: Iterable[Spell], since: Moment, until: Moment) -> list[Spell]:
    out: list[Spell] = []
    for one in spells:
        if one.until.elapsed <= since.elapsed or one.since.elapsed >= until.elapsed:
            out.append(one)
            continue
        if one.since.elapsed < since.elapsed:
            out.append(Spell(one.presence, one.since, since, one.because))
        if one.until.elapsed > until.elapsed:
            out.append(Spell(one.presence, until, one.until, one.because))
    return out


def _rests(spells: Iterable[Spell]) -> list[list[Spell]]:
    """Spells of not sitting that follow one another. One that is still open is no rest yet."""
    rests: list[list[Spell]] = []
    open_rest: list[Spell] = []
    for spell in spells:
        if not spell.presence.sits:
            open_rest.append(spell)
        elif open_rest:
            rests.append(open_rest)
            open_rest = []
    return rests


def _breaks_in(rests: Iterable[list[Spell]], settings: Settings) -> list[BreakTaken]:
    found = (_break_in(rest, settings) for rest in rests)
    return [one for one in found if one is not None]


def _break_in(rest: list[Spell], settings: Settings) -> BreakTaken | None:
    blank = (Presence.OFF, Presence.UNKNOWN)
    away = sum(spell.seconds for spell in rest if spell.presence not in blank)
    if away < settings.break_length - ROUNDING:
        return None
    first, until = rest[0], rest[-1].until
    full = away >= settings.full_break - ROUNDING
    return BreakTaken(until, first.since, until, first.because, full)


def _touch(rest: list[Spell], spell: Spell) -> bool:
    return (
        rest[0].since.elapsed <= spell.until.elapsed + ROUNDING
        and rest[-1].until.elapsed >= spell.since.elapsed - ROUNDING
    )


def _overlaps(one: BreakTaken, spell: Spell) -> bool:
    return (
        one.since.elapsed < spell.until.elapsed - ROUNDING
        and one.until.elapsed > spell.since.elapsed + ROUNDING
    )


def _lies_in(one: BreakTaken, spell: Spell) -> bool:
    return (
        one.since != one.until
        and spell.since.elapsed <= one.since.elapsed + ROUNDING
        and one.until.elapsed <= spell.until.elapsed + ROUNDING
    )
