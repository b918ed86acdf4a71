# SPDX-License-Identifier: Apache-2.0
"""The engine's state at one moment, as the `Status` that views show."""

from __future__ import annotations

from datetime import datetime

from stretchbreak.app.ports import Health
from stretchbreak.app.status import Status
from stretchbreak.domain import adapting, reminder
from stretchbreak.domain.holding import ends_in, holders, over
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settings_kinds import format_minutes
from stretchbreak.domain.state import Pause, State


def snapshot(
    state: State,
    now: Moment,
    settings: Settings,
    *,
    sensors: tuple[Health, ...],
    tray: str,
    notifications: str,
) -> Status:
    """`now` is not before the state's last event."""
    due = reminder.due_at(state, now, settings) if state.desk.presence.sits else None
    is_due = due is not None and due[1] <= now.elapsed
    mark = adapting.marked(state, settings)
    return Status(
        state=state.desk.presence.value,
        because=state.desk.because,
        sitting_seconds=state.sat(now),
        remind_after=settings.remind_after,
        next_reminder=_next_reminder(state, now, due),
        paused_until=_ends(state.pause, now),
        meeting_until=_ends(state.meeting, now),
        tinted=reminder.tinted(state, now, settings),
        adapted=None if mark is None else (format_minutes(mark.before), mark.why),
        holding=holders(state, now, settings) if is_due else (),
        standing=state.desk.stands,
        locked=state.desk.on_since(Signal.LOCKED) is not None,
        sensors=sensors,
        tray=tray,
        notifications=notifications,
        due=is_due or state.ladder.open,
    )


def _ends(pause: Pause | None, now: Moment) -> datetime | None:
    if pause is None or over(pause, now):
        return None
    return pause.until_wall or now.shifted(ends_in(pause, now)).wall


def _next_reminder(state: State, now: Moment, due: tuple[str, float] | None) -> datetime | None:
    if due is None:
        return None
    wait = max(0.0, due[1] - now.elapsed, state.quiet_until - now.elapsed)
    when = now.shifted(wait).wall
    waits_for = (_ends(state.pause, now), _ends(state.meeting, now))
    return max(when, *(end for end in waits_for if end is not None)) if any(waits_for) else when
