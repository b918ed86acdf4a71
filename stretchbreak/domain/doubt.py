# SPDX-License-Identifier: Apache-2.0
"""Absences that silence alone cannot decide: marked unknown, asked about, then corrected."""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.evidence import AT_DESK, is_capped
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BoutEnded, BreakTaken, Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Desk, Doubt, Ladder, Rest, State


def doubt_return(
    state: State, desk: Desk, spells: list[Spell], settings: Settings
) -> tuple[list[Spell], Doubt | None]:
    """On a return: a short absence by silence alone becomes unknown time, and a doubt.

    Without a bout before it (the first minutes of a day) there is nothing to doubt, nor when the
    person had said that they stand.
    """
    if not spells or desk.presence not in AT_DESK or state.desk.stands:
        return spells, None
    last, ended = spells[-1], state.ended
    alone = ended is not None and ended.until == last.since and last.seconds > 0
    by_silence = last.presence is Presence.AWAY and last.because == "input"
    if not (alone and by_silence and last.seconds < settings.ask_below):
        return spells, None
    unsure = replace(last, presence=Presence.UNKNOWN)
    doubt = Doubt(last.since, last.since, last.until, before=ended, ladder=state.ended_ladder)
    return [*spells[:-1], unsure], doubt


def doubt_cap(state: State, desk: Desk, spells: list[Spell]) -> Doubt | None:
    """The cap of time without a single input is reached: from then on nobody knows."""
    if is_capped(desk) and not is_capped(state.desk):
        return Doubt(desk.input_at, desk.since)
    # Reached and over within one event, since the wake-up came late.
    passed = [spell for spell in spells if _is_capped_spell(spell, state)]
    if passed and not is_capped(state.desk):
        return _over(Doubt(state.desk.input_at, passed[0].since), passed[-1], state)
    return None


def _is_capped_spell(spell: Spell, state: State) -> bool:
    return spell.presence is Presence.UNKNOWN and spell.because not in ("input", "blind")


def doubt_over(state: State, desk: Desk, spells: list[Spell]) -> Doubt | None:
    """The time that a signal alone could not vouch for has come to an end."""
    doubt = state.doubt
    if doubt is None or doubt.until is not None or is_capped(desk):
        return None
    unknown = [spell for spell in spells if spell.presence is Presence.UNKNOWN]
    return _over(doubt, unknown[-1], state) if unknown else None


def _over(doubt: Doubt, last: Spell, state: State) -> Doubt:
    ended = state.ended if state.bout is None else None
    if ended is not None and not _same(ended.until, doubt.unknown_since):
        ended = None
    sat = state.bout.sat if state.bout is not None else 0.0
    ladder = state.ended_ladder if ended is not None else None
    return replace(doubt, until=last.until, sat_at_return=sat, before=ended, ladder=ladder)


def settle_doubt(
    state: State, word: str, at: Moment, settings: Settings
) -> tuple[State, list[Record]]:
    """Apply the answer `still-here` or `was-away` to the doubt that is open."""
    doubt = state.doubt
    if doubt is None:
        return state, []
    state = replace(state, doubt=None, later=_still_waits(state, doubt, word), ignored=0)
    if word == "still-here":
        if doubt.until is None:
            return _stayed_until_now(state, doubt, at)
        spell = Spell(Presence.PASSIVE, doubt.unknown_since, doubt.until, word)
        state = _after_presence(state, doubt, doubt.until, at, settings)
        return state, [Judged(at, spell)]
    spell = Spell(Presence.AWAY, doubt.since, doubt.until or at, word)
    records: list[Record] = [Judged(at, spell)]
    if doubt.until is None:
        state, ended = _away_until_now(state, doubt, at)
        records += ended
    else:
        state = _after_absence(state, doubt)
    if spell.seconds >= settings.break_length:
        full = spell.seconds >= settings.full_break
        records.append(BreakTaken(at, doubt.since, spell.until, word, full))
    return state, records


def _still_waits(state: State, settled: Doubt, word: str) -> Doubt | None:
    """The doubt that waits to be asked about, with the bout before it as the answer leaves it.

    Dropped when it was that one, or when the answer may reach into that bout in other ways.
    """
    later, ended = state.later, state.ended
    if later is None or later.since == settled.since:
        return None
    if settled.since != settled.unknown_since or settled.until is None:
        return None
    if word == "was-away" or later.before is None or later.before.since != settled.until:
        return later
    return None if ended != later.before else _longer(later, settled)


def _longer(later: Doubt, settled: Doubt) -> Doubt:
    before = later.before
    assert before is not None
    start = settled.before or Bout(settled.unknown_since, 0.0, before.since)
    regained = before.since - settled.unknown_since
    return replace(later, before=Bout(start.since, start.sat + regained + before.sat, before.until))


def _stayed_until_now(state: State, doubt: Doubt, at: Moment) -> tuple[State, list[Record]]:
    """The unknown time is still open; the person was there, and is."""
    spell = Spell(Presence.PASSIVE, doubt.unknown_since, at, "still-here")
    ended, bout, ladder = state.ended, state.bout, state.ladder
    if bout is None and ended is not None and _same(ended.until, doubt.unknown_since):
        bout, ended, ladder = ended, None, joined_ladder(state.ended_ladder, ladder)
    bout = bout or Bout(doubt.unknown_since, 0.0, at)
    bout = replace(bout, sat=bout.sat + spell.seconds, until=at)
    desk = replace(
        state.desk, presence=Presence.PASSIVE, since=at, because=spell.because,
        evidence=at, input_at=at, returning=None,
    )  # fmt: skip
    state = replace(state, desk=desk, bout=bout, ended=ended, rest=None, ladder=ladder)
    return state, [Judged(at, spell)]


def _away_until_now(state: State, doubt: Doubt, at: Moment) -> tuple[State, list[Record]]:
    desk = replace(state.desk, presence=Presence.AWAY, since=at, because="was-away", returning=None)
    records: list[Record] = []
    if state.bout is not None:
        sat = max(0.0, state.bout.sat - (doubt.unknown_since - doubt.since))
        records.append(BoutEnded(at, state.bout.since, doubt.since, sat, "was-away"))
    return replace(state, desk=desk, bout=None, rest=None, ended=None), records


def _after_absence(state: State, doubt: Doubt) -> State:
    bout, until = state.bout, doubt.until
    if bout is None or until is None or bout.since.elapsed >= until.elapsed - ROUNDING:
        return state
    return replace(state, bout=Bout(until, max(0.0, bout.sat - doubt.sat_at_return), bout.until))


def _after_presence(
    state: State, doubt: Doubt, until: Moment, at: Moment, settings: Settings
) -> State:
    """The bouts on both sides of the doubt are one, whichever of them is still going on."""
    bout, ended, before = state.bout, state.ended, doubt.before
    regained = until - doubt.unknown_since
    if bout is not None and bout.since.elapsed <= doubt.unknown_since.elapsed:
        return replace(state, bout=replace(bout, sat=bout.sat + regained))
    start = before or Bout(doubt.unknown_since, 0.0, until)
    if bout is not None and _same(bout.since, until):
        merged = Bout(start.since, start.sat + regained + bout.sat, bout.until)
        ladder = joined_ladder(doubt.ladder, state.ladder)
        return replace(state, bout=merged, ended=None, ladder=ladder)
    if ended is not None and _same(ended.since, until):
        merged = Bout(start.since, start.sat + regained + ended.sat, ended.until)
        return replace(state, ended=merged)
    if bout is None and ended == before:
        # No sitting since: the person came back standing, perhaps only just now.
        merged = Bout(start.since, start.sat + regained, until)
        if at.lasted(until, settings.break_length):
            return replace(state, ended=merged)
        rest = Rest(until, state.desk.because, away=state.desk.since - until)
        ladder = joined_ladder(doubt.ladder, state.ladder)
        return replace(state, bout=merged, ended=None, rest=rest, ladder=ladder)
    return state


def joined_ladder(before: Ladder | None, after: Ladder) -> Ladder:
    """Nudges and delays of two bouts that turn out to be one."""
    if before is None:
        return after
    return replace(after, shown=after.shown + before.shown, delays=after.delays + before.delays)


def _same(one: Moment, other: Moment) -> bool:
    return abs(one - other) <= ROUNDING
