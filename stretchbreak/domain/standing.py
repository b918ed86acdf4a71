# SPDX-License-Identifier: Apache-2.0
"""A gentle word to whoever has been standing for long, once for each time they said so. Off unless
it is switched on.

It waits like any reminder for a gap in typing, and for the end of whatever holds one back; it has
no second step and never comes to an empty place.
"""

from __future__ import annotations

from stretchbreak.domain.event import Event
from stretchbreak.domain.holding import holders, over
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk, State

STEP = "standing"
# After so long without input the place may be empty.
_SURELY_HERE = 60.0


def stands_since(desk: Desk) -> Moment | None:
    """Since when the person stands by their own word, said or kept; None when they do not."""
    if desk.presence is not Presence.STANDING or not desk.stands or desk.stood is None:
        return None
    if desk.session is not None or desk.rested is not None:
        return None
    return max(desk.since, desk.stood, key=lambda moment: moment.elapsed)


def due_at(state: State, settings: Settings) -> float | None:
    """Elapsed time at which the word is due; None when none will come."""
    since = stands_since(state.desk)
    if since is None or not settings.remind_standing:
        return None
    told = state.told_standing
    if told is not None and told.elapsed >= since.elapsed:
        return None
    return since.elapsed + settings.standing_remind_after


def waits_for_a_gap(state: State, settings: Settings) -> bool:
    """True when the word is due, and would come if nobody typed."""
    due = due_at(state, settings)
    return due is not None and state.now.elapsed >= due - ROUNDING


def stood(state: State, event: Event, settings: Settings) -> float | None:
    """Seconds of standing, when this is the moment to say so; None when it is not."""
    at, due = event.at, due_at(state, settings)
    if due is None or at.elapsed < due - ROUNDING or not over(state.pause, at):
        return None
    if holders(state, at, settings) or state.desk.on_since(Signal.LOCKED) is not None:
        return None
    if at.elapsed < state.quiet_until - ROUNDING:
        return None
    silent = event.silence
    if silent is None or silent > _SURELY_HERE + ROUNDING:
        return None
    if silent < settings.gap - ROUNDING and at.elapsed < due + settings.gap_wait - ROUNDING:
        return None
    return at - state.desk.since


def wakes(state: State, settings: Settings) -> list[float]:
    """Elapsed times at which `stood` may come to another answer by time alone."""
    due = due_at(state, settings)
    return [] if due is None else [due, due + settings.gap_wait]
