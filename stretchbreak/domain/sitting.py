# SPDX-License-Identifier: Apache-2.0
"""Presence to sitting: how long without a break.

A bout goes on until something that is not sitting has lasted as long as a break. Time that the app
could not see (off, blind) is neither sitting nor a break; it ends a bout once it is as long as an
absence would have to be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BoutEnded, BreakTaken, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Desk, Rest

_BLANK = (Presence.OFF, Presence.UNKNOWN)

Sitting = tuple[Bout | None, Rest | None, list[Record]]


def follow(
    bout: Bout | None,
    rest: Rest | None,
    spells: Iterable[Spell],
    desk: Desk,
    at: Moment,
    settings: Settings,
) -> Sitting:
    """Take in the spells that are over, then look at the one that is open."""
    bout, rest, records = take_in(bout, rest, spells, at, settings)
    if desk.presence.sits:
        # A rest too short for a break is kept until the sitting after it is certain, since that
        # may be back-dated to nothing: two crashes in a row are one gap.
        if rest is not None and _is_break(rest, settings):
            rest = _rest_over(rest, desk.since, settings, records)
        bout = bout or Bout(desk.since, 0.0, desk.since)
    else:
        rest = rest or Rest(desk.since, desk.because)
        so_far = _lengthened(rest, desk.presence, desk.since, at - desk.since, desk.because)
        bout = _ended(bout, so_far, at, settings, records)
    return bout, rest, records


def take_in(
    bout: Bout | None, rest: Rest | None, spells: Iterable[Spell], at: Moment, settings: Settings
) -> Sitting:
    """Only the spells that are over."""
    records: list[Record] = []
    for spell in spells:
        if spell.presence.sits:
            rest = _rest_over(rest, spell.since, settings, records)
            bout = bout or Bout(spell.since, 0.0, spell.since)
            bout = replace(bout, sat=bout.sat + spell.seconds, until=spell.until)
        else:
            rest = _lengthened(rest, spell.presence, spell.since, spell.seconds, spell.because)
            bout = _ended(bout, rest, at, settings, records)
    return bout, rest, records


def ends_at(rest: Rest | None, desk: Desk, settings: Settings) -> float | None:
    """Elapsed time at which the open spell, if it lasts, ends the bout; None while sitting."""
    if rest is None or desk.presence.sits:
        return None
    if desk.presence in _BLANK:
        return desk.since.elapsed + settings.away_after - rest.blank
    return desk.since.elapsed + settings.break_length - rest.away


def end_bout(bout: Bout | None, desk: Desk, at: Moment, because: str) -> list[Record]:
    """The records of a bout that ends because the person says that a break has just been.

    The open spell must begin at `at`, or not be sitting; the caller drops the bout.
    """
    if bout is None:
        return []
    ended = BoutEnded(at, bout.since, bout.until, bout.sat, because)
    # A break that is still open is recorded with its full length at the return.
    return [ended, BreakTaken(at, at, at, because, full=False)] if desk.presence.sits else [ended]


def _lengthened(
    rest: Rest | None, presence: Presence, since: Moment, seconds: float, because: str
) -> Rest:
    rest = rest or Rest(since, because)
    if presence in _BLANK:
        return replace(rest, blank=rest.blank + seconds)
    return replace(rest, away=rest.away + seconds)


def _is_break(rest: Rest, settings: Settings) -> bool:
    away, blank = rest.away + ROUNDING, rest.blank + ROUNDING
    return away >= settings.break_length or blank >= settings.away_after


def _ended(
    bout: Bout | None, rest: Rest, at: Moment, settings: Settings, records: list[Record]
) -> Bout | None:
    if bout is None or not _is_break(rest, settings):
        return bout
    records.append(BoutEnded(at, bout.since, bout.until, bout.sat, rest.because))
    return None


def _rest_over(
    rest: Rest | None, at: Moment, settings: Settings, records: list[Record]
) -> Rest | None:
    if rest is not None and rest.away >= settings.break_length - ROUNDING:
        full = rest.away >= settings.full_break - ROUNDING
        records.append(BreakTaken(at, rest.since, at, rest.because, full))
    return None
