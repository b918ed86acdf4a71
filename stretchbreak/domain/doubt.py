# SPDX-License-Identifier: Apache-2.0
"""What silence alone cannot decide, and so is doubted: see `asking` for which is asked about.

Silence that is too long for reading and short for an absence is marked unknown. What is believed
for a reason, and may be otherwise, is judged by that reason and doubted all the same: a long
silence, a screen that locked itself, a video that nobody touched, a silence that is nearly too
long for reading, a word about standing that nobody took back.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.evidence import AT_DESK, is_capped, standing_ends
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS, Presence, Signal, Spell
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Desk, Doubt, State
from stretchbreak.domain.vouching import still_here

# Silence that was longer than this is mostly an absence, and counts as one until somebody says
# otherwise; shorter silence may be either.
UNKNOWN_BELOW = 1200.0
# A hand that locks the screen has moved just before; a screen that locks itself has waited.
LOCKS_ITSELF = 60.0
# A video that went on for so long without a touch may have played to nobody.
UNTOUCHED = 1800.0
# The part of `away_after` from which on silence is longer than most reading.
NEARLY_AWAY = 0.6
# Who said so long ago that they stand may have forgotten to say that they sit.
LONG_STANDING = 1800.0

_Found = tuple[Moment, Moment, Presence]


def doubt_return(
    state: State, desk: Desk, spells: list[Spell], settings: Settings
) -> tuple[list[Spell], Doubt | None]:
    """On a return: a short absence by silence alone becomes unknown time, and a doubt.

    A longer one, and one behind a screen that locked itself, stays an absence. Without a bout
    before it (the first minutes of a day) there is nothing to doubt, nor when the person had said
    that they stand.
    """
    if not spells or desk.presence not in AT_DESK or state.desk.stands:
        return spells, None
    last, ended = spells[-1], state.ended
    alone = ended is not None and ended.until == last.since and last.seconds > 0
    if not alone or last.presence is not Presence.AWAY or last.seconds >= settings.ask_below:
        return spells, None
    doubt = Doubt(last.since, last.since, last.until, before=ended, ladder=state.ended_ladder)
    if last.because == "input" and last.seconds < UNKNOWN_BELOW:
        return [*spells[:-1], replace(last, presence=Presence.UNKNOWN)], doubt
    if last.because == "input" or _locked_itself(state.desk, last, settings):
        return spells, replace(doubt, believed=Presence.AWAY)
    return spells, None


def _locked_itself(before: Desk, last: Spell, settings: Settings) -> bool:
    locked = before.on_since(Signal.LOCKED)
    if locked is None or last.because != Signal.LOCKED.value:
        return False
    return locked.lasted(last.since, LOCKS_ITSELF) and last.seconds >= settings.away_after


def doubt_believed(
    before: State, state: State, spells: list[Spell], settings: Settings
) -> Doubt | None:
    """What is over with this event and counts as sitting, or standing, and may have been otherwise.

    before, state: before the event, and with it taken in.
    """
    bout, desk = state.bout, state.desk
    if bout is None or desk.presence is not Presence.ACTIVE:
        return None
    if before.desk.stands:
        return _stood(before.desk, state, spells)
    found = _video(before.desk, spells) if spells else _silence(before.desk, desk, settings)
    if found is None or found[0].elapsed < bout.since.elapsed - ROUNDING:
        return None
    since, until, believed = found
    so_far = Bout(bout.since, state.sat(state.now) - (state.now - since), since)
    return Doubt(since, since, until, before=so_far, ladder=state.ladder, believed=believed)


def _stood(before: Desk, state: State, spells: list[Spell]) -> Doubt | None:
    """The word that they stand has run out, and they have been seen after it."""
    last = spells[-1] if spells else None
    if last is None or last.presence is not Presence.STANDING or last.seconds < LONG_STANDING:
        return None
    if last.until != standing_ends(before):
        return None
    ended, ladder = state.ended, state.ended_ladder
    if ended is not None and ended.until != last.since:
        ended, ladder = None, None
    return Doubt(
        last.since, last.since, last.until, before=ended, ladder=ladder, believed=last.presence
    )


def _video(before: Desk, spells: list[Spell]) -> _Found | None:
    """In a window of its own; what fills the screen was opened to be looked at."""
    last = spells[-1]
    video = last.presence is Presence.PASSIVE and last.because == Signal.PLAYING.value
    if not video or last.seconds < UNTOUCHED:
        return None
    if any(before.on_since(signal) is not None for signal in HOLDING_SIGNALS):
        return None
    return last.since, last.until, last.presence


def _silence(before: Desk, desk: Desk, settings: Settings) -> _Found | None:
    """Shorter than an absence, and longer than most reading."""
    since, until = before.input_at, desk.input_at
    if before.presence is not Presence.ACTIVE or before.evidence != since:
        return None
    if still_here(before) is not None:
        return None
    if not until.lasted(since, NEARLY_AWAY * settings.away_after):
        return None
    return since, until, before.presence


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
    if ended is not None and abs(ended.until - doubt.unknown_since) > ROUNDING:
        ended = None
    sat = state.bout.sat if state.bout is not None else 0.0
    ladder = state.ended_ladder if ended is not None else None
    return replace(doubt, until=last.until, sat_at_return=sat, before=ended, ladder=ladder)
