# SPDX-License-Identifier: Apache-2.0
"""The engine's state at one moment, as the `Status` that views show."""

from __future__ import annotations

from datetime import datetime

from stretchbreak.app.ports import Health
from stretchbreak.app.status import Status
from stretchbreak.domain import reminder
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State


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
    holding = tuple(s.value for s in HOLDING_SIGNALS if state.desk.on_since(s) is not None)
    is_due = due is not None and due[1] <= now.elapsed
    return Status(
        state=state.desk.presence.value,
        because=state.desk.because,
        sitting_seconds=state.sat(now),
        remind_after=settings.remind_after,
        next_reminder=_next_reminder(state, now, due),
        paused_until=_paused_until(state, now),
        holding=holding if is_due else (),
        standing=state.desk.stands,
        sensors=sensors,
        tray=tray,
        notifications=notifications,
        due=is_due or state.ladder.open,
    )


def _paused_until(state: State, now: Moment) -> datetime | None:
    pause = state.pause
    if pause is None or reminder.pause_over(pause, now):
        return None
    if pause.until_wall is not None:
        return pause.until_wall
    return now.shifted((pause.until_elapsed or now.elapsed) - now.elapsed).wall


def _next_reminder(state: State, now: Moment, due: tuple[str, float] | None) -> datetime | None:
    if due is None:
        return None
    wait = max(0.0, due[1] - now.elapsed, state.quiet_until - now.elapsed)
    when = now.shifted(wait).wall
    paused = _paused_until(state, now)
    return max(when, paused) if paused is not None else when
