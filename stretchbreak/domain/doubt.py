# SPDX-License-Identifier: Apache-2.0
"""Absences that silence alone cannot decide: marked unknown, asked about, then corrected."""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.judge import turn
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Signal, Spell
from stretchbreak.domain.records import BreakTaken, Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Desk, Doubt, State


def doubt_return(
    state: State, desk: Desk, spells: list[Spell], settings: Settings
) -> tuple[list[Spell], Doubt | None]:
    """On a return: a short absence by silence alone becomes unknown time, and a doubt.

    Without a bout before it (the first minutes of a day) there is nothing to doubt.
    """
    if not spells or not (desk.presence.sits or desk.presence is Presence.STANDING):
        return spells, None
    last = spells[-1]
    if state.doubt is not None and state.doubt.until is None and last.presence in _UNSURE:
        sat = state.bout.sat if state.bout is not None else 0.0
        return spells, replace(state.doubt, until=last.until, sat_at_return=sat)
    alone = state.ended is not None and state.ended.until == last.since
    by_silence = last.presence is Presence.AWAY and last.because == "input"
    if not (alone and by_silence and last.seconds < settings.ask_below):
        return spells, None
    unsure = replace(last, presence=Presence.UNKNOWN)
    return [*spells[:-1], unsure], Doubt(last.since, last.since, last.until)


_UNSURE = (Presence.UNKNOWN, Presence.AWAY, Presence.ASLEEP)


def doubt_cap(before: Desk, desk: Desk, spells: list[Spell]) -> Doubt | None:
    """The cap of time without a single input is reached: from now on nobody knows."""
    capped = desk.presence is Presence.UNKNOWN and desk.because != Signal.BLIND.value
    if not capped or not spells or before.presence is Presence.UNKNOWN:
        return None
    return Doubt(desk.input_at, desk.since)


def settle_doubt(
    state: State, word: str, at: Moment, settings: Settings
) -> tuple[State, list[Record]]:
    """Apply the answer `still-here` or `was-away` to the doubt that is open."""
    doubt = state.doubt
    if doubt is None:
        return state, []
    open_still = doubt.until is None
    until = at if doubt.until is None else doubt.until
    state = replace(state, doubt=None)
    if word == "was-away":
        spell = Spell(Presence.AWAY, doubt.since, until, word)
        records: list[Record] = [Judged(at, spell)]
        if spell.seconds >= settings.break_length:
            full = spell.seconds >= settings.full_break
            records.append(BreakTaken(at, doubt.since, until, word, full))
        return _after_absence(state, doubt, open_still), records
    spell = Spell(Presence.PASSIVE, doubt.unknown_since, until, word)
    return _after_presence(state, doubt, until), [Judged(at, spell)]


def _after_absence(state: State, doubt: Doubt, open_still: bool) -> State:
    if open_still:
        desk, _ = turn(state.desk, Presence.AWAY, state.desk.since, "was-away")
        return replace(state, desk=desk, bout=None)
    if state.bout is None or doubt.until is None:
        return state
    if state.bout.since.elapsed >= doubt.until.elapsed:
        return state
    sat = state.bout.sat - doubt.sat_at_return
    return replace(state, bout=Bout(doubt.until, sat, state.bout.until))


def _after_presence(state: State, doubt: Doubt, until: Moment) -> State:
    bout, ended = state.bout, state.ended
    regained = until - doubt.unknown_since
    if bout is None:
        return state
    if bout.since.elapsed <= doubt.since.elapsed:
        return replace(state, bout=replace(bout, sat=bout.sat + regained))
    joins = bout.since.elapsed <= until.elapsed
    if ended is None or not joins or ended.until.elapsed < doubt.since.elapsed:
        return state
    merged = Bout(ended.since, ended.sat + regained + bout.sat, bout.until)
    return replace(state, bout=merged, ended=None)
