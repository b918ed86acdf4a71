# SPDX-License-Identifier: Apache-2.0
"""What an answer changes: the judgement of that while, and the bouts on both sides of it."""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BoutEnded, BreakTaken, Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Doubt, Ladder, Rest, State


def settle_doubt(
    state: State, word: str, at: Moment, settings: Settings
) -> tuple[State, list[Record]]:
    """Apply the answer `still-here` or `was-away` to the doubt that is open."""
    doubt = state.doubt
    if doubt is None:
        return state, []
    state = replace(state, doubt=None, waiting=_still_wait(state, doubt, word), ignored=0)
    if word == "still-here":
        if doubt.until is None:
            return _stayed_until_now(state, doubt, at)
        if doubt.believed.sits:
            return state, []
        spell = Spell(Presence.PASSIVE, doubt.unknown_since, doubt.until, word)
        state = _after_presence(state, doubt, doubt.until, at, settings)
        return state, [Judged(at, spell)]
    if doubt.believed is Presence.STANDING:
        return state, []
    spell = Spell(Presence.AWAY, doubt.since, doubt.until or at, word)
    records: list[Record] = [*_cut_open(state, doubt, at), Judged(at, spell)]
    if doubt.until is None:
        state, ended = _away_until_now(state, doubt, at)
        records += ended
    else:
        state = _after_absence(state, doubt)
    if spell.seconds >= settings.break_length and doubt.believed is not Presence.AWAY:
        full = spell.seconds >= settings.full_break
        records.append(BreakTaken(at, doubt.since, spell.until, word, full))
    return state, records


def _cut_open(state: State, doubt: Doubt, at: Moment) -> list[Record]:
    """The part before it of the spell in which it lies, should that still be open."""
    desk = state.desk
    hidden = doubt.believed.sits and desk.presence.sits
    if not hidden or desk.since.elapsed >= doubt.since.elapsed:
        return []
    return [Judged(at, Spell(desk.presence, desk.since, doubt.since, desk.because))]


def _still_wait(state: State, settled: Doubt, word: str) -> tuple[Doubt, ...]:
    """The doubts that wait, with the bouts before them as the answer leaves them.

    None is left when the answer may reach into those bouts in other ways.
    """
    others = (one for one in state.waiting if one.since != settled.since)
    if settled.since != settled.unknown_since or settled.until is None:
        return ()
    if settled.believed.sits and word == "was-away":
        return tuple(_cut(one, settled) for one in others)
    if not settled.believed.sits and word == "still-here":
        return tuple(_longer(one, settled) for one in others)
    return tuple(others)


def _longer(one: Doubt, settled: Doubt) -> Doubt:
    """The bout before it began with the doubt that is settled, and so goes on from before that."""
    before, until = one.before, settled.until
    assert until is not None
    if before is None or not _same(before.since, until):
        return one
    start = settled.before or Bout(settled.unknown_since, 0.0, before.since)
    regained = until - settled.unknown_since
    return replace(one, before=Bout(start.since, start.sat + regained + before.sat, before.until))


def _cut(one: Doubt, settled: Doubt) -> Doubt:
    return replace(one, before=_since_return(one.before, settled)) if one.before else one


def _since_return(bout: Bout | None, settled: Doubt) -> Bout | None:
    """The bout, begun anew at the end of the absence that turned out to lie within it."""
    until, before = settled.until, settled.before
    if bout is None or until is None or before is None:
        return bout
    if not _same(bout.since, before.since) or bout.until.elapsed < until.elapsed - ROUNDING:
        return bout
    return Bout(until, max(0.0, bout.sat - before.sat - settled.seconds), bout.until)


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
    if doubt.believed.sits:
        return _after_hidden_absence(state, doubt)
    if bout is None or until is None or bout.since.elapsed >= until.elapsed - ROUNDING:
        return state
    return replace(state, bout=Bout(until, max(0.0, bout.sat - doubt.sat_at_return), bout.until))


def _after_hidden_absence(state: State, doubt: Doubt) -> State:
    """The bout in which it lay was two; the second is still going on, or has ended since."""
    before, until = doubt.before, doubt.until
    assert before is not None
    assert until is not None
    bout = state.bout
    if bout is None or not _same(bout.since, before.since):
        return replace(state, ended=_since_return(state.ended, doubt))
    first = Bout(before.since, before.sat, doubt.since)
    if state.desk.since.elapsed < until.elapsed:
        # The spell in which it lay is still open, and goes on from the return.
        desk, second = replace(state.desk, since=until), Bout(until, 0.0, until)
        state = replace(state, desk=desk)
    else:
        sat = max(0.0, bout.sat - before.sat - doubt.seconds)
        second = Bout(until, sat, bout.until)
    return replace(state, bout=second, ended=first, ended_ladder=state.ladder)


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
