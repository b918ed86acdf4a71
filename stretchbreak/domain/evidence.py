# SPDX-License-Identifier: Apache-2.0
"""What one event brings: input, signals, sleep, and what the person says, taken into the desk.

No conclusion about silence is drawn here; `judge` does that. Both return the desk and the spells
that are over. Nothing here knows of bouts or reminders.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.event import Corrects, Event, InputResumed, Said, Slept, Switched
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import STILL_HERE_SIGNALS, Presence, Signal, Spell
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk
from stretchbreak.domain.vouching import forgotten, still_here, worked_under

# A burst of input this short, alone, is a desk bump or a cat, not a return.
BUMP = 2.0
# Two bumps this close together are a person after all.
BUMP_APART = 60.0
# Whoever locks the screen has touched something so shortly before.
BY_HAND = 5.0
# A routine vouches for the person no longer than this, should its window be left open.
LONGEST_SESSION = 900.0
# Whoever says that they are going for a walk has left the keyboard by then.
WALK_BEGINS = 120.0
# These only start when somebody acts; a video or a fullscreen window can start by itself.
_NEEDS_A_PERSON = (Signal.MICROPHONE, Signal.CAMERA, Signal.SCREEN_SHARED)
# A signal that is told this soon after the start had been on before.
_FOUND_AT_START = 5.0
AT_DESK = (Presence.ACTIVE, Presence.PASSIVE, Presence.STANDING)

Judgement = tuple[Desk, list[Spell]]


def is_blind(desk: Desk) -> bool:
    """True when nothing is known since the input sensor was lost."""
    return desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value


def is_capped(desk: Desk) -> bool:
    """True when a signal alone has vouched for the person for longer than it is believed."""
    return desk.presence is Presence.UNKNOWN and desk.because != Signal.BLIND.value


def in_session(desk: Desk, at: Moment) -> bool:
    """True while a routine is open, and not for longer than any takes."""
    return desk.session is not None and not at.lasted(desk.session, LONGEST_SESSION)


def standing_ends(desk: Desk) -> Moment | None:
    """Until when the person's word that they stand is believed; None when there is none.

    Whoever said it longer ago has forgotten to say that they sit; said again, it holds again.
    """
    if not desk.stands or desk.stood is None:
        return None
    return desk.stood.shifted(desk.stands_for)


def sits_since(desk: Desk) -> Moment | None:
    """When the person's word that they stand ended, once they have been seen after it."""
    ends = standing_ends(desk)
    return ends if ends is not None and desk.evidence.lasted(ends, 0.0) else None


def turn(desk: Desk, presence: Presence, since: Moment, because: str) -> Judgement:
    """Close the open spell at `since` and open another. Spells without length are not kept."""
    since = since if since.elapsed > desk.since.elapsed else desk.since
    closed = [Spell(desk.presence, desk.since, since, desk.because)]
    desk = replace(
        desk,
        presence=presence,
        since=since,
        because=because,
        returning=None,
        worked=worked_under(desk, since),
    )
    return desk, [spell for spell in closed if spell.seconds > 0]


def back(desk: Desk, since: Moment) -> Judgement:
    """Someone is at the desk again, from `since`."""
    ends = standing_ends(desk)
    if ends is not None and since.lasted(ends, 0.0):
        desk = replace(desk, stands=False)
    presence = Presence.STANDING if desk.stands else Presence.ACTIVE
    return turn(desk, presence, since, "standing" if desk.stands else "input")


def absorb(desk: Desk, event: Event, settings: Settings) -> Judgement:
    """Take in what the event brings, before any conclusion about silence is drawn."""
    what, at = event.what, event.at
    if isinstance(what, Switched):
        return _switched(desk, what, at, settings)
    if isinstance(what, Slept):
        return _slept(desk, what.since, at, settings)
    if isinstance(what, Said | Corrects):
        word = what.word if isinstance(what, Said) else "corrected"
        desk, stood = _stood_until(desk, word, at)
        desk, spells = _said(desk, word, at, settings)
        return desk, stood + spells
    return desk, []


def _stood_until(desk: Desk, word: str, at: Moment) -> Judgement:
    """Whoever speaks after their word about standing has run out has been sitting since then."""
    ends = standing_ends(desk)
    if ends is None or not at.lasted(ends, 0.0) or word in ("standing", "dismissed"):
        return desk, []
    desk = replace(desk, stands=False)
    if desk.presence is not Presence.STANDING or desk.rested is not None:
        return desk, []
    return turn(desk, Presence.ACTIVE, ends, "input")


def note_input(desk: Desk, event: Event) -> Judgement:
    """Take in how long there has been no input. Input behind a lock says nothing."""
    at, silence = event.at, event.silence
    if silence is None or desk.on_since(Signal.LOCKED) is not None:
        return desk, []
    resumed = isinstance(event.what, InputResumed)
    if silence > at - desk.input_at - ROUNDING and not resumed:
        return desk, []
    seen = at.shifted(-silence)
    if desk.presence in AT_DESK and desk.rested is None:
        evidence = seen if seen.elapsed > desk.evidence.elapsed else desk.evidence
        return replace(desk, evidence=evidence, input_at=seen, seen_input=True), []
    return _maybe_back(desk, event, seen)


def _maybe_back(desk: Desk, event: Event, seen: Moment) -> Judgement:
    if is_blind(desk):
        return replace(desk, input_at=seen, evidence=seen, seen_input=True), []
    resumed = isinstance(event.what, InputResumed)
    if seen.elapsed <= desk.since.elapsed + (-ROUNDING if resumed else ROUNDING):
        return desk, []
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
    if what.on == (desk.on_since(what.signal) is not None):
        return desk, []
    if what.on:
        return _switched_on(desk, what.signal, at, settings)
    return _switched_off(desk, what.signal, at, settings)


def _vouched_for(desk: Desk, at: Moment, settings: Settings) -> bool:
    """True while a signal says that someone is here, and is still believed."""
    believed = not at.lasted(desk.input_at, settings.passive_cap) or is_capped(desk)
    return still_here(desk) is not None and believed


def _switched_on(desk: Desk, signal: Signal, at: Moment, settings: Settings) -> Judgement:
    # A call or a video that is running when the screen locks vouches for the time until then.
    if signal is Signal.LOCKED and desk.presence in AT_DESK and _vouched_for(desk, at, settings):
        desk = replace(desk, evidence=at)
    if signal is Signal.LOCKED and _by_hand(desk, at):
        # One press of a key is a bump; one press and then the lock is a person, who leaves.
        since = desk.returning
        assert since is not None
        desk, spells = back(replace(desk, evidence=desk.input_at), since)
        return replace(desk, signals=(*desk.signals, (signal, at))), spells
    desk = replace(desk, signals=(*desk.signals, (signal, at)))
    gone = desk.presence is Presence.AWAY or is_capped(desk)
    if not gone or desk.on_since(Signal.LOCKED) is not None:
        return desk, []
    found_on = desk.started is not None and at - desk.started <= _FOUND_AT_START
    if signal in _NEEDS_A_PERSON and not found_on:
        desk = replace(desk, evidence=at, input_at=at, seen_input=True)
        return turn(desk, Presence.PASSIVE, at, signal.value)
    # One press of a key is a bump; one press that starts a video is a person.
    first = desk.returning
    if signal in STILL_HERE_SIGNALS and first is not None and at - desk.input_at <= BUMP_APART:
        return back(replace(desk, evidence=at), first)
    return desk, []


def _by_hand(desk: Desk, at: Moment) -> bool:
    gone = desk.presence is Presence.AWAY or is_capped(desk)
    return gone and desk.returning is not None and at - desk.input_at <= BY_HAND


def _switched_off(desk: Desk, signal: Signal, at: Moment, settings: Settings) -> Judgement:
    vouched = signal in STILL_HERE_SIGNALS and _vouched_for(desk, at, settings)
    left = tuple(s for s in desk.signals if s[0] is not signal)
    desk = replace(desk, signals=left, worked=forgotten(desk.worked, signal))
    if signal is Signal.LOCKED:
        # Somebody unlocked it: that is input.
        gone = desk.presence is Presence.AWAY or is_capped(desk)
        desk = replace(desk, evidence=at, input_at=at, seen_input=True)
        return back(desk, at) if gone else (desk, [])
    was_the_last = vouched and still_here(desk) is None
    if is_capped(desk):
        return (replace(desk, evidence=at) if was_the_last else desk), []
    if desk.presence in AT_DESK and (was_the_last or signal is Signal.BLIND):
        desk = replace(desk, evidence=at)
    return desk, []


def _slept(desk: Desk, since: Moment, at: Moment, settings: Settings) -> Judgement:
    before = desk
    since = max(since, desk.since, key=lambda m: m.elapsed)
    desk, spells = turn(desk, Presence.ASLEEP, since, Presence.ASLEEP.value)
    if not at.lasted(since, settings.break_length):
        desk, asleep = turn(desk, before.presence, at, before.because)
        return replace(desk, returning=before.returning), spells + asleep
    desk = replace(desk, stands=False, trusts=False, session=None, rested=None)
    desk, asleep = turn(desk, Presence.AWAY, at, Presence.ASLEEP.value)
    return desk, spells + asleep


def started(desk: Desk, saved: Moment, event: Event, settings: Settings) -> Judgement:
    """The app runs again: from `saved`, the last moment it remembers, until now it was off."""
    at, silence, before = event.at, event.silence, desk
    desk, spells = turn(desk, Presence.OFF, saved, Presence.OFF.value)
    short = not at.lasted(desk.since, settings.away_after)
    stands = desk.stands and short
    desk = replace(
        desk,
        signals=(),
        worked=(),
        session=None,
        rested=None,
        stands=stands,
        trusts=False,
        started=at,
    )
    if silence is None:
        desk, off = turn(desk, Presence.UNKNOWN, at, Signal.BLIND.value)
    elif silence < settings.away_after:
        seen = at.shifted(-silence)
        desk, off = back(replace(desk, evidence=seen, input_at=seen, seen_input=True), at)
    elif short and before.presence is Presence.PASSIVE:
        # What vouched for the person is told only after the start; until then it is believed.
        desk, off = turn(replace(desk, evidence=at), Presence.PASSIVE, at, before.because)
    else:
        desk, off = turn(desk, Presence.AWAY, at, "input")
    return desk, spells + off


def _said(desk: Desk, word: str, at: Moment, settings: Settings) -> Judgement:
    if word == "dismissed":
        return desk, []
    blind = is_blind(desk)
    walks = at if word == "walking" else None
    desk = replace(desk, evidence=at, input_at=at, seen_input=True, walks=walks)
    if word == "standing":
        desk = replace(
            desk, stands=True, stood=at, stands_for=settings.standing_at_most,
            trusts=False, rested=None,
        )  # fmt: skip
        if desk.presence is Presence.STANDING and desk.because == word:
            return desk, []
        return turn(desk, Presence.STANDING, at, word)
    if word == "sitting":
        desk = replace(desk, stands=False, trusts=blind or desk.trusts, rested=None)
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
        return turn(desk, desk.presence, at, desk.because)
    if blind or desk.presence.sits:
        return desk, []
    if desk.presence is Presence.STANDING and (desk.stands or word != "sitting"):
        return desk, []
    return back(desk, at)
