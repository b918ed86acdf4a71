# SPDX-License-Identifier: Apache-2.0
"""The calendar file over a day: when busy begins and ends, and what a change of the file does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes import FakeClock, FakeScheduler

from stretchbreak.app.calendar_watch import CalendarWatch
from stretchbreak.app.ports import Condition
from stretchbreak.domain.presence import Signal

NINE = datetime.fromisoformat("2026-03-02T09:00:00+01:00")


class Files:
    """A FileWatch in the hand of a test."""

    changed: Callable[[], None] | None = None

    def start(self, path: Path, changed: Callable[[], None]) -> None:
        self.path, self.changed = path, changed

    def stop(self) -> None:
        self.changed = None


class Desk:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = FakeClock()
        self.scheduler = FakeScheduler(self.clock)
        self.files = Files()
        self.began = self.clock.elapsed
        self.shift = timedelta(0)
        self.told: list[str] = []
        self.busy: list[tuple[str, bool]] = []
        self.watch = CalendarWatch(
            self.files, self.scheduler, self.wall, self.switched, self.told.append
        )

    def wall(self) -> datetime:
        return NINE + timedelta(seconds=self.clock.elapsed - self.began) + self.shift

    def switched(self, signal: Signal, on: bool) -> None:
        assert signal is Signal.CALENDAR
        self.busy.append((f"{self.wall():%H:%M:%S}", on))

    def writes(self, *events: tuple[str, str]) -> None:
        lines = ["BEGIN:VCALENDAR"]
        for start, end in events:
            lines += ["BEGIN:VEVENT", f"DTSTART:20260302T{start}00Z", f"DTEND:20260302T{end}00Z"]
            lines.append("END:VEVENT")
        self.path.write_text("\n".join([*lines, "END:VCALENDAR"]))
        if self.files.changed is not None:
            self.files.changed()

    def passes(self, minutes: float) -> None:
        end = self.clock.elapsed + minutes * 60
        while True:
            due = [at for at, _ in self.scheduler.jobs.values() if at <= end]
            if not due:
                break
            self.clock.elapsed = max(self.clock.elapsed, min(due))
            self.scheduler.run_due()
        self.clock.elapsed = end


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "own.ics")


def test_busy_begins_and_ends_to_the_second_and_nothing_runs_between(desk: Desk) -> None:
    desk.writes(("0900", "0930"), ("1100", "1200"))  # ten and twelve o'clock here
    desk.watch.use(str(desk.path))
    assert len(desk.scheduler.jobs) == 1
    desk.passes(12 * 60)
    assert desk.busy == [("10:00:00", True), ("10:30:00", False),
                         ("12:00:00", True), ("13:00:00", False)]  # fmt: skip
    assert desk.told == []


def test_an_event_that_runs_when_the_file_is_named_holds_at_once(desk: Desk) -> None:
    desk.writes(("0730", "0830"))
    desk.watch.use(str(desk.path))
    assert desk.busy == [("09:00:00", True)]
    desk.watch.use("")
    assert desk.busy[-1] == ("09:00:00", False)
    assert desk.watch.health.condition is Condition.OFF


def test_a_changed_file_is_read_again_and_counts_at_once(desk: Desk) -> None:
    desk.writes(("0900", "0930"))
    desk.watch.use(str(desk.path))
    desk.writes(("0810", "0820"))
    desk.passes(60)
    assert desk.busy == [("09:10:00", True), ("09:20:00", False)]


def test_a_file_that_goes_is_told_once_and_holds_nothing(desk: Desk) -> None:
    desk.writes(("0730", "0830"))
    desk.watch.use(str(desk.path))
    desk.path.unlink()
    for _ in range(3):
        assert desk.files.changed is not None
        desk.files.changed()
        desk.passes(1)
    assert [on for _, on in desk.busy] == [True, False]
    (told,) = desk.told
    assert told.startswith(f"{desk.path}: the calendar cannot be read (no such file")
    assert desk.watch.health.detail == told
    desk.writes(("0730", "0830"))
    desk.passes(1)
    assert desk.busy[-1][1] is True
    assert desk.watch.health.condition is Condition.LIVE


def test_a_broken_event_is_told_and_the_others_hold(desk: Desk) -> None:
    desk.writes(("0810", "0820"), ("09xx", "1000"))
    desk.watch.use(str(desk.path))
    desk.passes(60)
    assert [on for _, on in desk.busy] == [True, False]
    (told,) = desk.told
    assert "line 6" in told
    assert told.endswith("The rest of it is used.")


def test_a_clock_that_is_set_is_right_at_the_next_look(desk: Desk) -> None:
    desk.writes(("0900", "0930"))
    desk.watch.use(str(desk.path))
    desk.shift = timedelta(minutes=70)
    desk.watch.look()
    desk.passes(0)
    assert desk.busy == [("10:10:00", True)]
    desk.shift = -timedelta(days=4000)
    desk.watch.look()
    desk.passes(0)
    assert [on for _, on in desk.busy] == [True, False]


def test_stopped_it_wants_nothing_more(desk: Desk) -> None:
    desk.writes(("0900", "0930"))
    desk.watch.use(str(desk.path))
    desk.watch.stop()
    assert desk.scheduler.jobs == {}
    assert desk.files.changed is None
