# SPDX-License-Identifier: Apache-2.0
"""Watches the person's calendar file, and tells when an event in it begins and ends.

The file is read when it is named, and when it changes; between two changes of busy and free
nothing runs. What is told is worked out from the wall clock anew whenever anything happens, so that
a clock that is set, or a zone that changes, is right at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from stretchbreak.app.calendar_busy import Span, busy, usable
from stretchbreak.app.calendar_file import Event, read_calendar
from stretchbreak.app.ports import Condition, Health, Scheduler
from stretchbreak.app.why import why
from stretchbreak.domain.presence import Signal
from stretchbreak.domain.sentence import Sentence, beside

LARGEST = 20_000_000
_AHEAD = timedelta(days=2)
_BACK = timedelta(hours=12)
# A program that writes a file tells of it several times.
_WRITTEN = 0.5
_LOOK, _READ = "calendar", "calendar-file"


class FileWatch(Protocol):
    """Tells when a file changes, is replaced, comes or goes. It never polls."""

    def start(self, path: Path, changed: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


class CalendarWatch:
    """switched(signal, on): an event begins or ends. told(text): the file cannot be used, once."""

    def __init__(
        self,
        files: FileWatch,
        scheduler: Scheduler,
        wall: Callable[[], datetime],
        switched: Callable[[Signal, bool], None],
        told: Callable[[str], None],
    ) -> None:
        self._files, self._scheduler, self._wall = files, scheduler, wall
        self._switched, self._told = switched, told
        self._path: Path | None = None
        self._events: list[Event] = []
        self._spans: list[Span] = []
        self._known: tuple[datetime, datetime] | None = None
        self._offset: timedelta | None = None
        self._on = False
        self._trouble = ""

    @property
    def health(self) -> Health:
        if self._path is None:
            return Health(_LOOK, Condition.OFF)
        condition = Condition.BROKEN if self._trouble else Condition.LIVE
        return Health(_LOOK, condition, self._trouble)

    def use(self, written: str) -> None:
        """The file of the settings; "" is none."""
        path = Path(written).expanduser() if written else None
        if path == self._path:
            return
        self._files.stop()
        self._path, self._trouble = path, ""
        if path is not None:
            self._files.start(path, self._on_changed)
        self._read()

    def look(self) -> None:
        """Something happened, perhaps to the clock: is the answer still the same?"""
        if self._path is not None and self._busy() != self._on:
            self._scheduler.wake_in(_LOOK, 0.0, self._turn)

    def stop(self) -> None:
        self._files.stop()
        for job in (_LOOK, _READ):
            self._scheduler.cancel(job)

    def _on_changed(self) -> None:
        self._scheduler.wake_in(_READ, _WRITTEN, self._read)

    def _read(self) -> None:
        self._events, trouble = ([], "") if self._path is None else _events(self._path)
        self._known = None
        if trouble and trouble != self._trouble:
            self._told(trouble)
        self._trouble = trouble
        self._turn()

    def _turn(self) -> None:
        on = self._busy()
        self._wait()
        if on != self._on:
            self._on = on
            self._switched(Signal.CALENDAR, on)

    def _busy(self) -> bool:
        now = self._wall()
        known = self._known is not None and self._known[0] <= now < self._known[1]
        # Times without a zone are local: they move with the person.
        if not known or now.utcoffset() != self._offset:
            self._offset = now.utcoffset()
            since, until = now - _BACK, now + _AHEAD
            self._spans, self._known = busy(self._events, since, until), (since, until - _BACK)
        return any(span.since <= now < span.until for span in self._spans)

    def _wait(self) -> None:
        """Until an event begins or ends next, or until the days that are known are over."""
        if not self._events or self._known is None:
            self._scheduler.cancel(_LOOK)
            return
        now = self._wall()
        times = [edge for span in self._spans for edge in (span.since, span.until) if edge > now]
        wait = (min([*times, self._known[1]]) - now).total_seconds()
        self._scheduler.wake_in(_LOOK, max(0.0, wait), self._turn)


def _events(path: Path) -> tuple[list[Event], str]:
    """What is in the file, and one sentence when not all of it can be used."""
    try:
        if path.stat().st_size > LARGEST:
            return [], Sentence(
                "{file}: is larger than a calendar can be; it holds nothing back.", file=path
            )
        text = path.read_text("utf-8-sig", errors="replace")
    except OSError as error:
        return [], Sentence(
            "{file}: the calendar cannot be read ({why}); it holds nothing back.",
            file=path,
            why=why(error),
        )
    events, problems = read_calendar(text)
    followed = [event for event in events if usable(event)]
    if len(followed) < len(events):
        count = len(events) - len(followed)
        problems.append(Sentence("%n of its events repeat in a way that cannot be followed", count))
    if not problems:
        return followed, ""
    first, more = problems[0], len(problems) - 1
    found = (
        Sentence("{file}: {problem}, and %n more.", more, file=path, problem=first)
        if more
        else Sentence("{file}: {problem}.", file=path, problem=first)
    )
    left = Sentence("The rest of it is used." if followed else "It holds nothing back.")
    return followed, beside(found, left)
