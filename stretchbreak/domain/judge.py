# SPDX-License-Identifier: Apache-2.0
"""Signals to presence: what the silence, the lock and the signals mean by now.

An absence is back-dated to the last sign of a person, so a spell that had been open is cut there.
Nothing here knows of bouts or reminders.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.event import Event
from stretchbreak.domain.evidence import (
    AT_DESK,
    WALK_BEGINS,
    Judgement,
    back,
    in_session,
    is_blind,
    is_capped,
    sits_since,
    standing_ends,
    turn,
)
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk
from stretchbreak.domain.vouching import still_here


def begin(at: Moment, silence: float | None, settings: Settings) -> Desk:
    """The desk when the app sees it for the first time."""
    if silence is None:
        blind = Signal.BLIND.value
        return Desk(Presence.UNKNOWN, at, blind, at, at, seen_input=False, started=at)
    if silence >= settings.away_after:
        return Desk(Presence.AWAY, at, "input", at, at, seen_input=False, started=at)
    seen = at.shifted(-silence)
    return Desk(Presence.ACTIVE, at, "input", seen, seen, started=at)


def judge(desk: Desk, event: Event, settings: Settings) -> Judgement:
    """What the silence, the lock and the signals mean by now."""
    at = event.at
    locked = desk.on_since(Signal.LOCKED)
    if locked is not None:
        return _behind_lock(desk, locked, at, settings)
    if event.silence is None or desk.on_since(Signal.BLIND) is not None:
        return _blind(desk, at, settings)
    if is_blind(desk):
        return _sees_again(desk, at, settings)
    signal = still_here(desk)
    silent = at.lasted(desk.evidence, settings.away_after)
    if is_capped(desk) and signal is None and silent:
        # What had vouched for the person is off, and nobody did anything after it.
        return turn(desk, Presence.AWAY, desk.evidence, "input")
    if desk.presence not in AT_DESK:
        return desk, []
    if in_session(desk, at):
        return desk, []
    if desk.presence is Presence.STANDING:
        if silent and signal is None:
            desk, spells = turn(desk, Presence.AWAY, desk.evidence, "input")
            return replace(desk, rested=None), spells
        sat_down = sits_since(desk) if desk.rested is None else None
        return (desk, []) if sat_down is None else _sits_again(desk, sat_down)
    if _walks_away(desk, at, settings):
        return turn(
            replace(desk, walks=None, trusts=False), Presence.AWAY, desk.evidence, "walking"
        )
    if signal is not None:
        return _in_the_chair(desk, signal, at, settings)
    if silent:
        desk, spells = turn(desk, Presence.AWAY, desk.evidence, "input")
        return replace(desk, trusts=False), spells
    return _active_again(desk)


def _walks_away(desk: Desk, at: Moment, settings: Settings) -> bool:
    """The person said that they would, did soon after, and that is a break long ago by now."""
    said = desk.walks
    soon = said is not None and not desk.evidence.lasted(said, WALK_BEGINS)
    return soon and at.lasted(desk.evidence, settings.break_length)


def _sits_again(desk: Desk, since: Moment) -> Judgement:
    return turn(replace(desk, stands=False), Presence.ACTIVE, since, "input")


def _behind_lock(desk: Desk, locked: Moment, at: Moment, settings: Settings) -> Judgement:
    if not at.lasted(locked, settings.break_length):
        return desk, []
    because = Signal.LOCKED.value
    if desk.presence is Presence.AWAY:
        # The lock makes a plain absence out of one that silence alone left in doubt.
        return (replace(desk, because=because) if desk.because == "input" else desk), []
    since = locked
    if desk.presence in AT_DESK and desk.evidence.elapsed < locked.elapsed:
        since = desk.evidence
    desk, spells = turn(desk, Presence.AWAY, since, because)
    return replace(desk, stands=False, trusts=False, rested=None, session=None), spells


def _blind(desk: Desk, at: Moment, settings: Settings) -> Judgement:
    ends = standing_ends(desk)
    over = ends is not None and at.lasted(ends, 0.0)
    if desk.presence is Presence.STANDING and desk.rested is None and not over:
        return desk, []
    # After a finished routine nobody sees the first input; the clock restarts with its end.
    stood_until = ends if over and desk.presence is Presence.STANDING else None
    since = desk.rested or stood_until or at
    desk = replace(desk, rested=None, stands=desk.stands and not over)
    signal = still_here(desk)
    if signal is None and desk.trusts:
        signal = "sitting"
    if signal is not None and not at.lasted(desk.input_at, settings.passive_cap):
        if desk.presence is Presence.PASSIVE and desk.because == signal:
            return desk, []
        return turn(replace(desk, evidence=at), Presence.PASSIVE, since, signal)
    if is_blind(desk):
        return desk, []
    desk, spells = turn(desk, Presence.UNKNOWN, since, Signal.BLIND.value)
    return replace(desk, trusts=False), spells


def _sees_again(desk: Desk, at: Moment, settings: Settings) -> Judgement:
    if desk.seen_input and not at.lasted(desk.input_at, settings.away_after):
        return back(desk, at)
    return turn(desk, Presence.AWAY, at, "input")


def _in_the_chair(desk: Desk, signal: str, at: Moment, settings: Settings) -> Judgement:
    if at.lasted(desk.input_at, settings.passive_cap):
        return turn(desk, Presence.UNKNOWN, desk.input_at.shifted(settings.passive_cap), signal)
    if desk.presence is Presence.ACTIVE and at.lasted(desk.evidence, settings.break_length):
        return turn(desk, Presence.PASSIVE, desk.evidence, signal)
    if desk.presence is Presence.PASSIVE and desk.input_at.elapsed > desk.since.elapsed:
        return _active_again(desk)
    if desk.presence is Presence.PASSIVE and desk.because != signal:
        still = any(name.value == desk.because for name, _ in desk.signals)
        return (desk, []) if still else turn(desk, Presence.PASSIVE, at, signal)
    return desk, []


def _active_again(desk: Desk) -> Judgement:
    if desk.presence is Presence.PASSIVE and desk.input_at.elapsed > desk.since.elapsed:
        return turn(desk, Presence.ACTIVE, desk.input_at, "input")
    return desk, []
