# SPDX-License-Identifier: Apache-2.0
"""The day's end: one summary at a time of the person's own, said once and asking nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from stretchbreak.app.ports import Scheduler
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.records import Delivered, Record

JOB = "summary"
WHAT = "summary"
# A machine that slept at that time still tells, if it wakes the same evening.
LATE = timedelta(hours=3)
_JUMP = 1.0  # seconds by which the clock was set

_TITLE = QT_TRANSLATE_NOOP("words", "Today at the computer: {time}")
_BOUT = QT_TRANSLATE_NOOP("words", "Longest without a break: {time}")
_BREAKS = QT_TRANSLATE_NOOP("words", "Breaks: {n}")
_HIPS = QT_TRANSLATE_NOOP("words", "Hip stretch: {left} s left, {right} s right")


class DayEnd:
    """`look()` whenever something happened: it arms the wake-up, and tells when it is time.

    at(): "HH:MM", or "" for never. now(): local time, with its offset. today(): the day so far.
    records(date): the journal from a day (ISO date) on. tell(title, body): says it, and writes in
    the journal that it did, which is how a second copy of the same evening knows.
    """

    def __init__(
        self,
        scheduler: Scheduler,
        at: Callable[[], str],
        now: Callable[[], datetime],
        today: Callable[[], DaySummary | None],
        records: Callable[[str], Sequence[Record]],
        tell: Callable[[str, str], None],
        say: Say = as_written,
    ) -> None:
        self._scheduler, self._at, self._now = scheduler, at, now
        self._today, self._records, self._tell, self._say = today, records, tell, say
        self._next: datetime | None = None

    def look(self) -> None:
        """Cheap enough for every step."""
        written, now = self._at(), self._now()
        if not written:
            if self._next is not None:
                self._next = None
                self._scheduler.cancel(JOB)
            return
        if self._next is not None and now >= self._next:
            late, self._next = now - self._next, None
            if late <= LATE:
                self._tell_once(now)
        self._arm(_next(written, now), now)

    def _arm(self, when: datetime, now: datetime) -> None:
        waits = (when - now).total_seconds()
        pending = dict(self._scheduler.pending()).get(JOB)
        if when != self._next or pending is None or abs(pending - waits) > _JUMP:
            self._next = when
            self._scheduler.wake_in(JOB, waits, self.look)

    def _tell_once(self, now: datetime) -> None:
        told = self._records(now.date().isoformat())
        if any(isinstance(one, Delivered) and one.what == WHAT for one in told):
            return
        day = self._today()
        if day is not None:
            self._tell(*summary(day, self._say))


def summary(day: DaySummary, say: Say = as_written) -> tuple[str, str]:
    """(title, body). Facts only: nothing is praised, and nothing is missing."""
    totals = day.totals
    lines = [
        say(_BOUT).format(time=_length(totals.longest_bout, say)),
        say(_BREAKS).format(n=len(day.breaks)),
        say(_HIPS).format(left=round(day.seconds_left), right=round(day.seconds_right)),
    ]
    return say(_TITLE).format(time=_length(totals.sitting, say)), "\n".join(lines)


def _next(written: str, now: datetime) -> datetime:
    """The next time that the clock shows this."""
    hour, minute = map(int, written.split(":"))
    today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)


def _length(seconds: float, say: Say) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return say("{n} min").format(n=minutes)
    return say("{h} h {m:02d} min").format(h=hours, m=minutes)
