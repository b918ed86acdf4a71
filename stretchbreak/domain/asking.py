# SPDX-License-Identifier: Apache-2.0
"""Which doubt is worth a question, and when it may be asked.

A question comes on the return, while the person still knows. At most one comes in an hour, and
six in a day; of the doubts that fell into that hour the longest is asked about when it is over, in
a pause in typing, unless it is too long ago to remember. What is never answered is asked less.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.effect import Ask, Effect, Write
from stretchbreak.domain.event import Event
from stretchbreak.domain.evidence import in_session
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS, Presence, Signal
from stretchbreak.domain.records import Asked
from stretchbreak.domain.reminder import SURELY_HERE
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Doubt, State

# Nobody knows any more whether they were up, longer ago than this.
REMEMBERED = 5400.0
# Questions in a day, by the local date.
A_DAY = 6
# So many questions without an answer, those of a whole day, double the time to the next one.
IGNORED = A_DAY
_MOST_DOUBLINGS = 3


def least_time(state: State, settings: Settings) -> float:
    """Seconds between two questions by now."""
    return settings.question_every * 2.0 ** min(state.ignored // IGNORED, _MOST_DOUBLINGS)


def asks_again_at(state: State, settings: Settings) -> float | None:
    """Elapsed time at which a doubt that waits may be asked about; None when none may be."""
    if state.later is None or state.asked_at is None or _asked_today(state) >= A_DAY:
        return None
    return state.asked_at.elapsed + least_time(state, settings)


def question(
    state: State, doubt: Doubt | None, event: Event, settings: Settings, effects: list[Effect]
) -> State:
    """Ask about the new doubt, or about the one that waits, or about none."""
    at = state.now
    if state.later is not None and _forgotten(state.later, at):
        state = replace(state, later=None)
    asked_at = state.asked_at
    too_soon = asked_at is not None and not at.lasted(asked_at, least_time(state, settings))
    too_soon = too_soon or _asked_today(state) >= A_DAY
    if doubt is not None:
        return _kept(state, doubt) if too_soon else _asked(state, doubt, effects)
    if state.later is not None and not too_soon and _good_moment(state, event, settings):
        return _asked(state, state.later, effects)
    return state


def _asked_today(state: State) -> int:
    asked_at = state.asked_at
    same_day = asked_at is not None and asked_at.wall.date() == state.now.wall.date()
    return state.asked_that_day if same_day else 0


def _asked(state: State, doubt: Doubt, effects: list[Effect]) -> State:
    at = state.now
    until = doubt.until or at
    effects += [Ask(doubt.since, until), Write(Asked(at, doubt.since, until))]
    later = None if doubt == state.later else state.later
    return replace(
        state,
        asked_at=at,
        asked_that_day=_asked_today(state) + 1,
        doubt=doubt,
        later=later,
        ignored=state.ignored + 1,
    )


def _kept(state: State, doubt: Doubt) -> State:
    """What the person answers now is an answer to the question that they saw, if there is one."""
    if state.doubt is None:
        state = replace(state, doubt=doubt)
    by_silence = doubt.until is not None and doubt.since == doubt.unknown_since
    if by_silence and (state.later is None or _seconds(doubt) >= _seconds(state.later)):
        state = replace(state, later=doubt)
    return state


def _seconds(doubt: Doubt) -> float:
    return doubt.until - doubt.since if doubt.until is not None else 0.0


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
