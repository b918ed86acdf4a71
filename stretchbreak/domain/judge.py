# SPDX-License-Identifier: Apache-2.0
"""Signals to presence: what one event says about the desk.

`absorb` takes the evidence in, `judge` draws the conclusion. Both return the desk and the spells
that are over; an absence is back-dated to the last sign of a person, so a spell that had been
open is cut there. Nothing here knows of bouts or reminders.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.event import Event, InputResumed, Said, Slept, Started, Switched
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import STILL_HERE_SIGNALS, Presence, Signal, Spell
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk

# A burst of input this short, alone, is a desk bump or a cat, not a return.
BUMP = 2.0
# Two bumps this close together are a person after all.
BUMP_APART = 60.0
# Two readings of the same last input may differ by rounding.
_SAME = 1e-6
# A routine vouches for the person no longer than this, should its window be left open.
LONGEST_SESSION = 900.0
# These only start when somebody acts; a video or a fullscreen window can start by itself.
_NEEDS_A_PERSON = (Signal.MICROPHONE, Signal.CAMERA, Signal.SCREEN_SHARED)
_AT_DESK = (Presence.ACTIVE, Presence.PASSIVE, Presence.STANDING)

Judgement = tuple[Desk, list[Spell]]


def still_here(desk: Desk) -> str | None:
    """The strongest signal that says someone is in the chair without input, or None."""
    if desk.signals:
        for signal in STILL_HERE_SIGNALS:
            if desk.on_since(signal) is not None:
                return signal.value
    return None


def turn(desk: Desk, presence: Presence, since: Moment, because: str) -> Judgement:
    """Close the open spell at `since` and open another. Spells without length are not kept."""
    since = since if since.elapsed > desk.since.elapsed else desk.since
    closed = [Spell(desk.presence, desk.since, since, desk.because)]
    desk = replace(desk, presence=presence, since=since, because=because, returning=None)
    return desk, [spell for spell in closed if spell.seconds > 0]


def back(desk: Desk, since: Moment) -> Judgement:
    """Someone is at the desk again, from `since`."""
    presence = Presence.STANDING if desk.stands else Presence.ACTIVE
    return turn(desk, presence, since, "standing" if desk.stands else "input")


def begin(at: Moment, silence: float | None, settings: Settings) -> Desk:
    """The desk when the app sees it for the first time."""
    if silence is None:
        return Desk(Presence.UNKNOWN, at, Signal.BLIND.value, at, at, seen_input=False)
    if silence >= settings.away_after:
        return Desk(Presence.AWAY, at, "input", at, at, seen_input=False)
    seen = at.shifted(-silence)
    return Desk(Presence.ACTIVE, at, "input", seen, seen)


def absorb(desk: Desk, event: Event, settings: Settings) -> Judgement:
    """Take in what the event brings, before any conclusion about silence is drawn."""
    what, at = event.what, event.at
    if isinstance(what, Switched):
        return _switched(desk, what, at, settings)
    if isinstance(what, Slept):
        return _slept(desk, what.since, at, settings)
    if isinstance(what, Started):
        return _started(desk, event, settings)
    if isinstance(what, Said):
        return _said(desk, what.word, at)
    return desk, []


def note_input(desk: Desk, event: Event) -> Judgement:
    """Take in how long there has been no input. Input behind a lock says nothing."""
    at, silence = event.at, event.silence
    if silence is None or desk.on_since(Signal.LOCKED) is not None:
        return desk, []
    if silence > at - desk.input_at - _SAME:
        return desk, []
    seen = at.shifted(-silence)
    if desk.presence in _AT_DESK and desk.rested is None:
        evidence = seen if seen.elapsed > desk.evidence.elapsed else desk.evidence
        return replace(desk, evidence=evidence, input_at=seen, seen_input=True), []
    return _maybe_back(desk, event, seen)


def _maybe_back(desk: Desk, event: Event, seen: Moment) -> Judgement:
    if desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value:
        return replace(desk, input_at=seen, evidence=seen, seen_input=True), []
    if seen.elapsed <= desk.since.elapsed + _SAME:
        return desk, []
    resumed = isinstance(event.what, InputResumed)
    if desk.rested is not None and (resumed or seen.elapsed > desk.rested.elapsed):
        rested = replace(desk, rested=None, evidence=seen, input_at=seen, seen_input=True)
        return back(rested, event.at if resumed else seen)
    first = desk.returning
    if first is None or (resumed and event.at - desk.input_at > BUMP_APART):
        first = event.at if resumed else seen
    desk = replace(desk, returning=first, input_at=seen, seen_input=True)
    if seen - first > BUMP:
        return back(replace(desk, evidence=seen), first)
    return desk, []


def _switched(desk: Desk, what: Switched, at: Moment, settings: Settings) -> Judgement:
    was_on = desk.on_since(what.signal)
    if what.on == (was_on is not None):
        return desk, []
    here = desk.presence in _AT_DESK
    held_here = still_here(desk) is not None and at - desk.input_at < settings.passive_cap
    if what.on:
        # A call or a video that is running when the screen locks vouches for the time until then.
        if what.signal is Signal.LOCKED and here and held_here:
            desk = replace(desk, evidence=at)
        desk = replace(desk, signals=(*desk.signals, (what.signal, at)))
        unlocked = desk.on_since(Signal.LOCKED) is None
        if desk.presence is Presence.AWAY and what.signal in _NEEDS_A_PERSON and unlocked:
            desk = replace(desk, evidence=at, input_at=at, seen_input=True)
            return turn(desk, Presence.PASSIVE, at, what.signal.value)
        return desk, []
    desk = replace(desk, signals=tuple(s for s in desk.signals if s[0] is not what.signal))
    if what.signal is Signal.LOCKED:
        # Somebody unlocked it: that is input.
        if desk.presence is Presence.AWAY:
            return back(replace(desk, evidence=at, input_at=at, seen_input=True), at)
        return replace(desk, evidence=at, input_at=at, seen_input=True), []
    vouched = what.signal in STILL_HERE_SIGNALS and held_here and still_here(desk) is None
    if here and (vouched or what.signal is Signal.BLIND):
        desk = replace(desk, evidence=at)
    return desk, []


def _slept(desk: Desk, since: Moment, at: Moment, settings: Settings) -> Judgement:
    before = desk
    since = max(since, desk.since, key=lambda m: m.elapsed)
    desk, spells = turn(desk, Presence.ASLEEP, since, Presence.ASLEEP.value)
    if at - since < settings.break_length:
        desk, asleep = turn(desk, before.presence, at, before.because)
        return replace(desk, returning=before.returning), spells + asleep
    desk = replace(desk, stands=False, trusts=False, session=None, rested=None)
    desk, asleep = turn(desk, Presence.AWAY, at, Presence.ASLEEP.value)
    return desk, spells + asleep


def _started(desk: Desk, event: Event, settings: Settings) -> Judgement:
    """`event.at` back to the last saved moment is `off`; that moment must be in desk.since's past.

    The caller closes the open spell at the saved moment before calling.
    """
    at, silence = event.at, event.silence
    keep = at - desk.since < settings.away_after
    desk = replace(
        desk, signals=(), session=None, rested=None, stands=desk.stands and keep, trusts=False
    )
    if silence is None:
        return turn(desk, Presence.UNKNOWN, at, Signal.BLIND.value)
    if silence >= settings.away_after:
        return turn(desk, Presence.AWAY, at, "input")
    seen = at.shifted(-silence)
    return back(replace(desk, evidence=seen, input_at=seen, seen_input=True), at)


def _said(desk: Desk, word: str, at: Moment) -> Judgement:
    if word in ("was-away", "dismissed"):
        return desk, []
    blind = desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value
    desk = replace(desk, evidence=at, input_at=at, seen_input=True)
    if word == "standing":
        desk = replace(desk, stands=True, trusts=False, rested=None)
        if desk.presence is Presence.STANDING:
            return desk, []
        return turn(desk, Presence.STANDING, at, "standing")
    if word == "sitting":
        desk = replace(desk, stands=False, trusts=blind, rested=None)
        if blind:
            return turn(desk, Presence.PASSIVE, at, word)
    elif word == "stretch":
        desk = replace(desk, session=at)
    elif word == "stop":
        desk = replace(desk, session=None)
    elif word == "done" and desk.session is not None:
        since = desk.session
        desk = replace(desk, session=None, rested=at)
        return turn(desk, Presence.STANDING, since, "stretch")
    if word in ("moved", "done") and desk.presence.sits:
        return turn(desk, Presence.ACTIVE, at, "input")
    if blind or desk.presence.sits:
        return desk, []
    if desk.presence is Presence.STANDING and (desk.stands or word != "sitting"):
        return desk, []
    return back(desk, at)


def judge(desk: Desk, event: Event, settings: Settings) -> Judgement:
    """What the silence, the lock and the signals mean by now."""
    at = event.at
    locked = desk.on_since(Signal.LOCKED)
    if locked is not None:
        return _behind_lock(desk, locked, at, settings)
    blind = event.silence is None or desk.on_since(Signal.BLIND) is not None
    if blind:
        return _blind(desk, at, settings)
    if desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value:
        return _sees_again(desk, at, settings)
    if desk.presence not in _AT_DESK:
        return desk, []
    if desk.session is not None and at - desk.session < LONGEST_SESSION:
        return desk, []
    signal = still_here(desk)
    if desk.presence is Presence.STANDING:
        if at - desk.evidence >= settings.away_after and signal is None:
            desk, spells = turn(desk, Presence.AWAY, desk.evidence, "input")
            return replace(desk, rested=None), spells
        return desk, []
    if signal is not None:
        return _in_the_chair(desk, signal, at, settings)
    if at - desk.evidence >= settings.away_after:
        desk, spells = turn(desk, Presence.AWAY, desk.evidence, "input")
        return replace(desk, trusts=False), spells
    if desk.presence is Presence.PASSIVE and desk.input_at.elapsed > desk.since.elapsed:
        return turn(desk, Presence.ACTIVE, desk.input_at, "input")
    return desk, []


def _behind_lock(desk: Desk, locked: Moment, at: Moment, settings: Settings) -> Judgement:
    if at - locked < settings.break_length:
        return desk, []
    because = Signal.LOCKED.value
    if desk.presence is Presence.AWAY:
        # The lock makes a plain absence out of one that silence alone left in doubt.
        return (replace(desk, because=because) if desk.because == "input" else desk), []
    since = locked
    if desk.presence in _AT_DESK and desk.evidence.elapsed < locked.elapsed:
        since = desk.evidence
    desk, spells = turn(desk, Presence.AWAY, since, because)
    return replace(desk, stands=False, trusts=False, rested=None), spells


def _blind(desk: Desk, at: Moment, settings: Settings) -> Judgement:
    if desk.presence is Presence.STANDING:
        return desk, []
    signal = still_here(desk)
    if signal is None and desk.trusts:
        signal = "sitting"
    if signal is not None and at - desk.input_at < settings.passive_cap:
        if desk.presence is Presence.PASSIVE:
            return desk, []
        return turn(replace(desk, evidence=at), Presence.PASSIVE, at, signal)
    if desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value:
        return desk, []
    desk, spells = turn(desk, Presence.UNKNOWN, at, Signal.BLIND.value)
    return replace(desk, trusts=False), spells


def _sees_again(desk: Desk, at: Moment, settings: Settings) -> Judgement:
    if desk.seen_input and at - desk.input_at < settings.away_after:
        return back(desk, at)
    return turn(desk, Presence.AWAY, at, "input")


def _in_the_chair(desk: Desk, signal: str, at: Moment, settings: Settings) -> Judgement:
    if at - desk.input_at >= settings.passive_cap:
        return turn(desk, Presence.UNKNOWN, desk.input_at.shifted(settings.passive_cap), signal)
    quiet = at - desk.evidence
    if desk.presence is Presence.ACTIVE and quiet >= settings.break_length:
        return turn(desk, Presence.PASSIVE, desk.evidence, signal)
    if desk.presence is Presence.PASSIVE and desk.input_at.elapsed > desk.since.elapsed:
        return turn(desk, Presence.ACTIVE, desk.input_at, "input")
    if desk.presence is Presence.PASSIVE and desk.because != signal:
        still = any(name.value == desk.because for name, _ in desk.signals)
        return (desk, []) if still else turn(desk, Presence.PASSIVE, at, signal)
    return desk, []
