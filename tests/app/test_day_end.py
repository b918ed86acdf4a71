# SPDX-License-Identifier: Apache-2.0
"""The summary of a day: when it is told, how often, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from fakes import FakeClock, FakeScheduler

from stretchbreak.app.day_end import DayEnd, summary
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.history import Totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import BreakTaken, Delivered, Record, SessionEnded

BERLIN = ZoneInfo("Europe/Berlin")


def day(today: date) -> DaySummary:
    at = Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), 0.0)
    return DaySummary(
        today, (), (), (BreakTaken(at, at, at, "input", full=True),) * 3, (),
        (SessionEnded(at, at, "standing", 30, 28, finished=True),),
        Totals(4 * 3600 + 300, 0, 0, 0, 0, 0, 3120, 1, 0, 4),
    )  # fmt: skip


class Evening:
    """A day that goes on minute by minute, and is told by a `DayEnd`."""

    def __init__(self, start: datetime, at: str = "17:30") -> None:
        self.at, self.now = at, start
        self.records: list[Record] = []
        self.told: list[tuple[datetime, str, str]] = []
        self.clock = FakeClock()
        self.scheduler = FakeScheduler(self.clock)
        self.begin()

    def begin(self) -> None:
        self.end = DayEnd(
            self.scheduler, lambda: self.at, lambda: self.now, lambda: day(self.now.date()),
            self._since, self._tell,
        )  # fmt: skip
        self.end.look()

    def _since(self, _first: str) -> Sequence[Record]:
        return [one for one in self.records if one.at.wall.date() == self.now.date()]

    def _tell(self, title: str, body: str) -> None:
        self.told.append((self.now, title, body))
        moment = Moment(self.now, self.clock.elapsed)
        self.records.append(Delivered(moment, "summary", "plyer", "sent"))

    def passes(self, hours: float, *, by_itself: bool = True) -> None:
        """by_itself: nothing happens in it but wake-ups."""
        for _ in range(round(hours * 60)):
            self.now = (self.now.astimezone(UTC) + timedelta(minutes=1)).astimezone(BERLIN)
            self.clock.pass_time(60)
            self.scheduler.run_due()
            if not by_itself:
                self.end.look()


MORNING = datetime(2026, 3, 2, 9, tzinfo=BERLIN)


def test_at_its_time_it_is_told_once_a_day() -> None:
    evening = Evening(MORNING)
    evening.passes(8)
    assert evening.told == []
    evening.passes(64)
    assert [(told.day, told.hour, told.minute) for told, _t, _b in evening.told] == [
        *((2, 17, 30), (3, 17, 30), (4, 17, 30)),
    ]


def test_between_two_times_one_wake_up_is_all() -> None:
    evening = Evening(MORNING)
    evening.passes(4, by_itself=False)
    assert [job for job, _wait in evening.scheduler.pending()] == ["summary"]


def test_a_restart_in_the_same_evening_does_not_tell_again() -> None:
    evening = Evening(MORNING)
    evening.passes(8.55)
    evening.now = evening.now.replace(hour=17, minute=20)
    evening.begin()
    evening.passes(1)
    assert len(evening.told) == 1


def test_who_wants_none_gets_none_and_the_wake_up_goes() -> None:
    evening = Evening(MORNING)
    evening.at = ""
    evening.end.look()
    assert list(evening.scheduler.pending()) == []
    evening.passes(30)
    assert evening.told == []


def test_a_machine_that_slept_over_it_tells_the_same_evening_and_no_other() -> None:
    evening = Evening(MORNING)
    evening.now = MORNING.replace(hour=19)
    evening.end.look()
    assert len(evening.told) == 1
    evening.now = MORNING.replace(day=3, hour=23)
    evening.end.look()
    assert len(evening.told) == 1


def test_in_the_nights_when_clocks_change_it_is_told_at_what_the_clock_shows() -> None:
    evening = Evening(datetime(2026, 3, 28, 12, tzinfo=BERLIN))
    evening.passes(48, by_itself=False)
    assert [(told.day, told.hour, told.minute) for told, _t, _b in evening.told] == [
        *((28, 17, 30), (29, 17, 30)),
    ]


def test_it_says_facts_and_nothing_else() -> None:
    title, body = summary(day(MORNING.date()))
    assert title == "Today at the computer: 4 h 05 min"
    assert body.splitlines() == [
        "Longest without a break: 52 min",
        "Breaks: 3",
        "Hip stretch: 30 s left, 28 s right",
    ]
