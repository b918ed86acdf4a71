# SPDX-License-Identifier: Apache-2.0
"""What keeps a reminder back that is due.

What the person laid down (hours, days off, a meeting, the calendar) holds it to its own end.
A call, a presentation or do-not-disturb may be forgotten, so it holds for a while only.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from stretchbreak.domain.hours import (
    on_a_day_of,
    parse_dates,
    parse_hours,
    seconds_to_change,
    within,
)
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk, Ladder, Pause, State

MEETING, WORKING_HOURS, QUIET_HOURS, DAY_OFF = "meeting", "working-hours", "quiet-hours", "day-off"
# Should the clock be set back for good, a wall time that was named may never come: it is waited
# for so much longer than it seemed.
_CLOCK_ERROR = 86400.0
_CALLS_APART = 120.0


def until_over(at: Moment, minutes: float, until: datetime | None = None) -> Pause:
    """From `at` for so many minutes, or until a wall time."""
    if until is None:
        return Pause(at.elapsed + minutes * 60)
    left = max(0.0, (until - at.wall).total_seconds())
    return Pause(at.elapsed + left + _CLOCK_ERROR, until)


def over(pause: Pause | None, at: Moment) -> bool:
    """True when there is none, or it has ended by `at`."""
    if pause is None:
        return True
    ends = pause.until_elapsed
    if ends is not None and at.elapsed >= ends - ROUNDING:
        return True
    if pause.until_wall is not None:
        return at.wall >= pause.until_wall
    return ends is None


def ends_in(pause: Pause, at: Moment) -> float:
    """Seconds until it ends, were no clock set."""
    if pause.until_wall is not None:
        return (pause.until_wall - at.wall).total_seconds()
    return (pause.until_elapsed or at.elapsed) - at.elapsed


def laid_down(state: State, at: Moment, settings: Settings) -> tuple[str, ...]:
    """What the person laid down that holds at this moment."""
    found: list[str] = []
    if not over(state.meeting, at):
        found.append(MEETING)
    if settings.days_off and on_a_day_of(parse_dates(settings.days_off) or (), at.wall):
        found.append(DAY_OFF)
    working = parse_hours(settings.working_hours) if settings.working_hours else ()
    if working and not within(working, at.wall):
        found.append(WORKING_HOURS)
    if settings.quiet_hours and within(parse_hours(settings.quiet_hours) or (), at.wall):
        found.append(QUIET_HOURS)
    if state.desk.on_since(Signal.CALENDAR) is not None:
        found.append(Signal.CALENDAR.value)
    return tuple(found)


def signalled(desk: Desk) -> tuple[str, ...]:
    """The signals that hold a reminder for a while."""
    return tuple(
        signal.value
        for signal in HOLDING_SIGNALS
        if signal is not Signal.CALENDAR and desk.on_since(signal) is not None
    )


def holders(state: State, at: Moment, settings: Settings) -> tuple[str, ...]:
    """Everything that holds a due reminder at this moment."""
    return laid_down(state, at, settings) + signalled(state.desk)


def held(state: State, at: Moment, settings: Settings) -> Ladder:
    """The ladder with what holds a due nudge by now, and since when, or since when no more."""
    signals = signalled(state.desk)
    ladder = _called(state.ladder, at, on=bool(signals))
    now = laid_down(state, at, settings) + signals
    if not now:
        if ladder.held_since is not None and ladder.free_since is None:
            return replace(ladder, free_since=at.elapsed)
        return ladder
    since = ladder.held_since if ladder.held_since is not None else at.elapsed
    names = ladder.held_by + tuple(name for name in now if name not in ladder.held_by)
    if ladder.free_since is None and names == ladder.held_by:
        return ladder
    return replace(ladder, held_since=since, held_by=names, free_since=None)


def _called(ladder: Ladder, at: Moment, *, on: bool) -> Ladder:
    """Calls that follow one another at once are one call; a later one begins anew."""
    over = ladder.call_until
    if not on:
        in_call = ladder.call_since is not None and over is None
        return replace(ladder, call_until=at.elapsed) if in_call else ladder
    if ladder.call_since is None or (over is not None and at.elapsed - over > _CALLS_APART):
        return replace(ladder, call_since=at.elapsed, call_until=None)
    return ladder if over is None else replace(ladder, call_until=None)


def held_too_long(state: State, ladder: Ladder, at: Moment, settings: Settings) -> bool:
    """Nothing but a signal holds it, for longer than any may."""
    if ladder.call_since is None or ladder.call_until is not None:
        return False
    if laid_down(state, at, settings):
        return False
    return at.elapsed - ladder.call_since >= settings.held_at_most - ROUNDING


def looks_again_in(state: State, at: Moment, settings: Settings) -> list[float]:
    """Seconds until what the person laid down may begin or end."""
    found = [ends_in(state.meeting, at)] if state.meeting is not None else []
    written = (settings.working_hours, settings.quiet_hours)
    if any(written) or settings.days_off:
        hours = [one for text in written for one in parse_hours(text) or ()]
        found.append(seconds_to_change(hours, at.wall))
    return found
