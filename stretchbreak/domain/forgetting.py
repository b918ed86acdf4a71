# SPDX-License-Identifier: Apache-2.0
"""Deleting days: what is left of a record, and of what the engine remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import (
    Asked,
    BoutEnded,
    BreakTaken,
    Corrected,
    Imported,
    Judged,
    Record,
    SessionEnded,
    SessionProgress,
)
from stretchbreak.domain.state import Bout, Rest, State

# An end that is a midnight still belongs to the day before it.
_JUST_BEFORE = 1e-3
_Piece = tuple[Moment, Moment]


def without(record: Record, first: date, last: date) -> list[Record]:
    """The record without the local days from first to last: what lies outside them."""
    if isinstance(record, Judged):
        spell = record.spell
        return [
            Judged(_at(record.at, until, first, last), replace(spell, since=since, until=until))
            for since, until in _outside(spell.since, spell.until, first, last)
        ]
    if isinstance(record, Corrected):
        return [
            replace(record, at=_at(record.at, until, first, last), since=since, until=until)
            for since, until in _outside(record.since, record.until, first, last)
        ]
    if isinstance(record, Imported):
        spell = record.spell
        return [
            replace(record, at=until, seconds=until - since)
            for since, until in _outside(spell.since, spell.until, first, last)
        ]
    if _on(record.at, first, last):
        return []
    if isinstance(record, Asked | BoutEnded | BreakTaken):
        ends = (record.since, record.until)
        return [] if any(_on(end, first, last) for end in ends) else [record]
    if isinstance(record, SessionEnded | SessionProgress):
        return [] if _on(record.since, first, last) else [record]
    return [record]


def forgotten(state: State, first: date | None, last: date | None) -> State:
    """The state without what it remembers of these days; None is without an end.

    What is known of the desk now stays; the count begins anew when it had begun on those days.
    """
    state = replace(
        state, ended=None, ended_ladder=None, doubt=None, waiting=(), asked_at=None, ignored=0
    )
    desk, now = state.desk, state.now
    begun = desk.since if state.bout is None else state.bout.since
    earlier = first is not None and now.wall.date() < first
    later = last is not None and min(begun.wall, desk.since.wall).date() > last
    if earlier or later:
        return state
    desk = replace(desk, since=now)
    if desk.presence.sits:
        return replace(state, desk=desk, bout=Bout(now, 0.0, now), rest=None)
    return replace(state, desk=desk, bout=None, rest=Rest(now, desk.because))


def _outside(since: Moment, until: Moment, first: date, last: date) -> list[_Piece]:
    """The parts of [since, until) before and after these days."""
    begin = datetime.combine(first, time.min, since.wall.tzinfo)
    end = datetime.combine(last, time.min, until.wall.tzinfo) + timedelta(days=1)
    pieces: list[_Piece] = []
    before = (begin - since.wall).total_seconds()
    if before > 0:
        pieces.append((since, until if before >= until - since else since.shifted(before)))
    after = (until.wall - end).total_seconds()
    if after > 0 and not (pieces and pieces[0][1] == until):
        pieces.append((since if after >= until - since else until.shifted(-after), until))
    return pieces


def _at(at: Moment, until: Moment, first: date, last: date) -> Moment:
    return until.shifted(-_JUST_BEFORE) if _on(at, first, last) else at


def _on(at: Moment, first: date, last: date) -> bool:
    return first <= at.wall.date() <= last
