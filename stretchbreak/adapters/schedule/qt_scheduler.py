# SPDX-License-Identifier: Apache-2.0
"""Wake-ups by APScheduler, kept to time that really passes.

APScheduler knows the wall clock only. The truth is kept here: when each wake-up is due on the clock
that nobody sets and that runs through sleep. Whenever the wall clock has moved against it, the
dates that APScheduler holds are worked out anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from stretchbreak.adapters.clock_sources import counters

if TYPE_CHECKING:
    from stretchbreak.adapters.schedule.timer_scheduler import TimerScheduler

log = logging.getLogger(__name__)

_SAME = 0.001  # seconds
_EARLY = 0.01


@dataclass(frozen=True, slots=True)
class _WakeUp:
    due: float
    call: Callable[[], None]


class QtScheduler:
    """See Scheduler. `start` loads APScheduler (a tenth of a second): call it when the app shows;
    wake-ups asked for before that run from then on."""

    def __init__(self, elapsed: Callable[[], float] | None = None) -> None:
        """`elapsed` gives seconds that run through sleep."""
        self._elapsed = elapsed or counters().through_sleep
        self._wake_ups: dict[str, _WakeUp] = {}
        self._scheduler: TimerScheduler | None = None
        self._offset = 0.0  # wall time less elapsed time, when dates were last worked out

    def start(self) -> None:
        if self._scheduler is not None:
            return
        from stretchbreak.adapters.schedule.lean_import import import_apscheduler

        import_apscheduler()
        from stretchbreak.adapters.schedule.timer_scheduler import TimerScheduler

        self._scheduler = TimerScheduler(self._keep_to_elapsed, self._run)
        self._scheduler.start()
        self.recheck()

    def wake_in(self, job: str, seconds: float, call: Callable[[], None]) -> None:
        self._keep_to_elapsed()
        self._wake_ups[job] = _WakeUp(self._elapsed() + max(0.0, seconds), call)
        self._put(job)

    def cancel(self, job: str) -> None:
        self._wake_ups.pop(job, None)
        if self._scheduler is not None:
            self._scheduler.take_away(job)

    def recheck(self) -> None:
        self._offset = self._offset_now()
        for job in self._wake_ups:
            self._put(job)
        if self._scheduler is not None:
            self._scheduler.wakeup()  # its timer, too, may stand still while the machine sleeps

    def pending(self) -> Sequence[tuple[str, float]]:
        now = self._elapsed()
        waits = ((job, max(0.0, one.due - now)) for job, one in self._wake_ups.items())
        return sorted(waits, key=lambda wait: wait[1])

    def stop(self) -> None:
        self._wake_ups.clear()
        if self._scheduler is not None:
            self._scheduler.shutdown()
            self._scheduler = None

    def _keep_to_elapsed(self) -> None:
        if abs(self._offset_now() - self._offset) > _SAME:
            self.recheck()

    def _offset_now(self) -> float:
        return datetime.now(UTC).timestamp() - self._elapsed()

    def _put(self, job: str) -> None:
        if self._scheduler is not None:
            when = self._offset + self._wake_ups[job].due
            self._scheduler.put(job, datetime.fromtimestamp(when, UTC))

    def _run(self, jobs: list[str]) -> None:
        for job in jobs:
            wake_up = self._wake_ups.get(job)
            if wake_up is None:  # the one before has cancelled it
                continue
            if wake_up.due > self._elapsed() + _EARLY:  # or has put it off
                self._put(job)
                continue
            del self._wake_ups[job]
            try:
                wake_up.call()
            except Exception:
                log.exception("the wake-up %s failed", job)
