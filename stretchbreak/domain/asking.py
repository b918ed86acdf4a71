# SPDX-License-Identifier: Apache-2.0
"""Which doubt is worth a question, and when it may be asked.

About time that is marked unknown the question comes on the return, while the person still knows.
What is believed for a reason can wait: it is asked about a quarter of an hour later, should nothing
unknown have come by then. At most one question comes in an hour, and six in a day; of the doubts
that fell into that hour the one whose answer puts most right is asked about when it is over, in a
pause in typing, unless it is too long ago to remember. What is never answered is asked less.
"""

from __future__ import annotations

import math
from dataclasses import replace

from stretchbreak.domain.effect import Ask, Effect, Write
from stretchbreak.domain.event import Event
from stretchbreak.domain.evidence import in_session
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS, Presence, Signal
from stretchbreak.domain.records import Asked
from stretchbreak.domain.reminder import NUDGES, SURELY_HERE
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Doubt, State

# Nobody knows any more whether they were up, longer ago than this.
REMEMBERED = 7200.0
# Questions in a day, by the local date.
A_DAY = 6
# So long what is believed waits for something unknown.
WAITS = 900.0
# Seconds that an answer puts right, on the average, below which it is worth a question only while
# half of the day's questions are left.
LITTLE = 60.0
# Silences of several minutes this close together are somebody's way of reading.
READS = 1200.0
# So many doubts wait at the most.
MOST = 6
# How often the answer is another than what is believed for a reason, roughly: one time in five.
# It counts for more where the nudges of a bout are used up that may have been two.
WRONG = 0.2
WRONG_AND_SILENT = 0.3
# So many questions without an answer, those of a whole day, double the time to the next one.
IGNORED = A_DAY
_MOST_DOUBLINGS = 3


def least_time(state: State, settings: Settings) -> float:
    """Seconds between two questions by now."""
    return settings.question_every * 2.0 ** min(state.ignored // IGNORED, _MOST_DOUBLINGS)


def worth(doubt: Doubt) -> float:
    """Seconds that an answer puts right, on the average. All of them, when there is no end yet."""
    if doubt.until is None:
        return math.inf
    if doubt.believed is Presence.UNKNOWN:
        return doubt.seconds / 2
    spent = doubt.believed.sits and doubt.ladder is not None and doubt.ladder.shown >= NUDGES
    return doubt.seconds * (WRONG_AND_SILENT if spent else WRONG)


def asks_again_at(state: State, settings: Settings) -> float | None:
    """Elapsed time at which the best doubt that waits may be asked about; None when none may."""
    asked = _asked_today(state)
    best = _best(state)
    if best is None or best.until is None or asked >= A_DAY:
        return None
    ripe = best.until.elapsed
    if best.believed is not Presence.UNKNOWN:
        if worth(best) < LITTLE and asked >= A_DAY / 2:
            return None
        ripe += WAITS
    if state.asked_at is None:
        return ripe
    return max(ripe, state.asked_at.elapsed + least_time(state, settings))


def question(
    state: State, doubt: Doubt | None, event: Event, settings: Settings, effects: list[Effect]
) -> State:
    """Ask about the new doubt, or about the one that waits, or about none."""
    at = state.now
    if any(_forgotten(one, at) for one in state.waiting):
        kept = tuple(one for one in state.waiting if not _forgotten(one, at))
        state = replace(state, waiting=kept)
    if doubt is not None:
        now = _asked_at_once(state, doubt, settings)
        return _asked(state, doubt, effects) if now else _kept(state, doubt)
    again = asks_again_at(state, settings)
    due = again is not None and at.elapsed >= again - ROUNDING
    if due and _good_moment(state, event, settings):
        best = _best(state)
        return state if best is None else _asked(state, best, effects)
    return state


def _best(state: State) -> Doubt | None:
    """The one that waits whose answer puts most right."""
    found = [one for one in state.waiting if not _is_reading(one, state.waiting)]
    return max(found, key=worth, default=None)


def _is_reading(doubt: Doubt, others: tuple[Doubt, ...]) -> bool:
    """A silence that is nearly an absence has another like it close by: so this person reads."""
    if doubt.believed is not Presence.ACTIVE:
        return False
    return any(
        one.believed is Presence.ACTIVE and 0 < abs(one.since - doubt.since) <= READS
        for one in others
    )


def _asked_at_once(state: State, doubt: Doubt, settings: Settings) -> bool:
    at, asked_at = state.now, state.asked_at
    if asked_at is not None and not at.lasted(asked_at, least_time(state, settings)):
        return False
    if _asked_today(state) >= A_DAY or doubt.believed is not Presence.UNKNOWN:
        return False
    # Whoever locks the screen is about to leave.
    return state.desk.on_since(Signal.LOCKED) is None


def _asked_today(state: State) -> int:
    asked_at = state.asked_at
    same_day = asked_at is not None and asked_at.wall.date() == state.now.wall.date()
    return state.asked_that_day if same_day else 0


def _asked(state: State, doubt: Doubt, effects: list[Effect]) -> State:
    at = state.now
    until = doubt.until or at
    effects += [Ask(doubt.since, until), Write(Asked(at, doubt.since, until))]
    return replace(
        state,
        asked_at=at,
        asked_that_day=_asked_today(state) + 1,
        doubt=doubt,
        waiting=tuple(one for one in state.waiting if one != doubt),
        ignored=state.ignored + 1,
    )


def _kept(state: State, doubt: Doubt) -> State:
    """What the person answers now is an answer to the question that they saw, if there is one."""
    if state.doubt is None and doubt.believed is Presence.UNKNOWN:
        state = replace(state, doubt=doubt)
    if doubt.until is None or doubt.since != doubt.unknown_since:
        return state
    kept = sorted((*state.waiting, doubt), key=worth)[-MOST:]
    return replace(state, waiting=tuple(kept))


def _forgotten(doubt: Doubt, at: Moment) -> bool:
    return doubt.until is None or at.lasted(doubt.until, REMEMBERED)


def waits_for_a_gap(state: State, settings: Settings) -> bool:
    """True when a doubt could be asked about now, if only nobody typed."""
    again = asks_again_at(state, settings)
    return again is not None and state.now.elapsed >= again - ROUNDING and _may_disturb(state)


def _good_moment(state: State, event: Event, settings: Settings) -> bool:
    """Somebody is there, between two bursts of input, and nothing holds a message back."""
    silence = event.silence
    if silence is None or not settings.gap - ROUNDING <= silence <= SURELY_HERE:
        return False
    return _may_disturb(state)


def _may_disturb(state: State) -> bool:
    desk = state.desk
    if desk.presence is not Presence.ACTIVE or in_session(desk, state.now):
        return False
    # An unanswered reminder is on screen, or somebody has just arrived.
    if state.ladder.open or state.now.elapsed < state.quiet_until - ROUNDING:
        return False
    return all(desk.on_since(signal) is None for signal in (*HOLDING_SIGNALS, Signal.LOCKED))
