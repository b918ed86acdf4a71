# SPDX-License-Identifier: Apache-2.0
"""APScheduler on one QTimer, stopped and set anew each time.

Its own Qt scheduler keeps the result of `QTimer.singleShot`, which is None under PySide6, so its
timers cannot be stopped: each re-arming adds a chain that goes on even after `shutdown`.

Importing this costs a tenth of a second: only qt_scheduler.py does it, once the app is on screen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import Qt, QTimer

# It tells of each job added and run, which is our daily bread.
logging.getLogger("apscheduler").setLevel(logging.WARNING)

_PRECISE_UP_TO = 120.0
# A very coarse timer keeps whole seconds and may come early, only to be set again.
_NEVER_EARLY = 1.0
_LONGEST = 7 * 86400.0  # a QTimer holds 24 days; past this it is simply set again


class TimerScheduler(BaseScheduler):  # type: ignore[misc]  # it has no types
    """`on_timer` runs before the jobs are looked through, `on_due(names)` after, both on the GUI
    thread; jobs that were missed while the machine slept run once."""

    def __init__(self, on_timer: Callable[[], None], on_due: Callable[[list[str]], None]) -> None:
        self._on_timer, self._on_due = on_timer, on_due
        self._due: list[str] = []
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._rung)
        super().__init__(
            timezone=UTC,
            executors={"default": DebugExecutor()},  # no thread
            job_defaults={"misfire_grace_time": None, "coalesce": True},
        )

    def put(self, name: str, when: datetime) -> None:
        """Replace the job `name`."""
        # It is only noted here and called after `_process_jobs`: that removes the name once the
        # job has run, and would take away what the job itself has just put there.
        self.add_job(
            self._due.append, DateTrigger(when), args=[name], id=name, replace_existing=True
        )

    def take_away(self, name: str) -> None:
        if self.get_job(name) is not None:
            self.remove_job(name)

    def wakeup(self) -> None:
        """Look through the jobs on the next turn of the event loop."""
        self._timer.start(0)

    def shutdown(self, wait: bool = True) -> None:
        super().shutdown(wait)
        self._timer.stop()

    def _rung(self) -> None:
        self._on_timer()
        self._set_timer(self._process_jobs())
        due, self._due[:] = list(self._due), []
        if due:
            self._on_due(due)

    def _set_timer(self, seconds: Any) -> None:
        self._timer.stop()
        if seconds is None:
            return
        kind, pause = Qt.TimerType.PreciseTimer, float(seconds)
        if pause > _PRECISE_UP_TO:
            kind, pause = Qt.TimerType.VeryCoarseTimer, min(pause + _NEVER_EARLY, _LONGEST)
        self._timer.setTimerType(kind)
        self._timer.start(int(pause * 1000) + 1)
