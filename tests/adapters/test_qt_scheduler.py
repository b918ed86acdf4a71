# SPDX-License-Identifier: Apache-2.0
"""Wake-ups on the real event loop, on real and on made-up time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.schedule.qt_scheduler import QtScheduler
from stretchbreak.adapters.schedule.timer_scheduler import TimerScheduler


class Time:
    """Elapsed and wall time that jump when told to, and run with the real ones otherwise."""

    def __init__(self) -> None:
        self.slept = 0.0
        self.set_by = 0.0

    def elapsed(self) -> float:
        return time.monotonic() + self.slept

    def now(self, zone: tzinfo | None = None) -> datetime:
        return datetime.now(zone) + timedelta(seconds=self.slept + self.set_by)


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Time:
    clocks = Time()

    class Wall(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return clocks.now(tz)

    monkeypatch.setattr("apscheduler.schedulers.base.datetime", Wall)
    monkeypatch.setattr("stretchbreak.adapters.schedule.qt_scheduler.datetime", Wall)
    return clocks


@pytest.fixture
def scheduler(clocks: Time, qtbot: QtBot) -> Iterator[QtScheduler]:
    scheduler = QtScheduler(clocks.elapsed)
    yield scheduler
    scheduler.stop()


class Calls:
    """Wake-ups that came, by name."""

    def __init__(self, scheduler: QtScheduler) -> None:
        self.scheduler = scheduler
        self.came: list[str] = []

    def ask(self, job: str, seconds: float) -> None:
        self.scheduler.wake_in(job, seconds, lambda: self.came.append(job))


@pytest.fixture
def calls(scheduler: QtScheduler) -> Calls:
    return Calls(scheduler)


def test_apscheduler_is_not_loaded_before_the_start() -> None:
    program = (
        "import sys\n"
        "from stretchbreak.adapters.schedule.qt_scheduler import QtScheduler\n"
        "QtScheduler().wake_in('look', 5, print)\n"
        "sys.exit(any(name.startswith('apscheduler') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_was_asked_for_before_the_start_comes_after_it(
    scheduler: QtScheduler, calls: Calls, qtbot: QtBot
) -> None:
    calls.ask("second", 0.1)
    calls.ask("first", 0)
    assert calls.came == []
    scheduler.start()
    assert calls.came == []
    qtbot.waitUntil(lambda: calls.came == ["first", "second"])


def test_a_wake_up_comes_once_and_not_early(
    scheduler: QtScheduler, calls: Calls, clocks: Time, qtbot: QtBot
) -> None:
    came: list[float] = []
    scheduler.start()
    asked = clocks.elapsed()
    scheduler.wake_in("look", 0.3, lambda: came.append(clocks.elapsed() - asked))
    calls.ask("later", 0.6)
    qtbot.waitUntil(lambda: calls.came == ["later"])
    assert len(came) == 1
    assert came[0] >= 0.3 - 0.01
    assert scheduler.pending() == []


def test_the_same_name_replaces_and_cancel_takes_away(
    scheduler: QtScheduler, calls: Calls, qtbot: QtBot
) -> None:
    scheduler.start()
    calls.ask("due", 0.05)
    calls.ask("gone", 0.05)
    calls.ask("due", 0.3)
    scheduler.cancel("gone")
    scheduler.cancel("never asked for")
    calls.ask("between", 0.15)
    qtbot.waitUntil(lambda: len(calls.came) == 2)
    assert calls.came == ["between", "due"]


def test_a_wake_up_that_asks_for_itself_again_comes_again(
    scheduler: QtScheduler, qtbot: QtBot
) -> None:
    came: list[int] = []

    def again() -> None:
        came.append(len(came))
        scheduler.wake_in("tick", 0.02, again)

    scheduler.start()
    scheduler.wake_in("tick", 0.02, again)
    qtbot.waitUntil(lambda: len(came) >= 5)
    assert [job for job, _seconds in scheduler.pending()] == ["tick"]


def test_of_two_that_are_due_together_the_first_may_cancel_or_delay_the_others(
    scheduler: QtScheduler, calls: Calls, qtbot: QtBot
) -> None:
    def first() -> None:
        calls.came.append("first")
        scheduler.cancel("cancelled")
        calls.ask("delayed", 0.2)

    scheduler.wake_in("first", 0, first)
    calls.ask("cancelled", 0.001)
    calls.ask("delayed", 0.002)
    calls.ask("last", 0.1)
    qtbot.waitUntil(lambda: scheduler.pending()[-1][1] < 0.09)
    scheduler.start()
    qtbot.waitUntil(lambda: len(calls.came) == 3)
    assert calls.came == ["first", "last", "delayed"]


def test_pending_is_soonest_first_in_seconds_from_now(
    scheduler: QtScheduler, calls: Calls, clocks: Time
) -> None:
    calls.ask("far", 3600)
    calls.ask("near", 60)
    clocks.slept += 100
    names, seconds = zip(*scheduler.pending(), strict=True)
    assert names == ("near", "far")
    assert seconds[0] == 0
    assert seconds[1] == pytest.approx(3500, abs=5)


def test_re_arming_two_hundred_times_leaves_one_timer(
    scheduler: QtScheduler, calls: Calls, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rings: list[bool] = []
    rung = TimerScheduler._rung

    def counted(self: TimerScheduler) -> None:
        rings.append(True)
        rung(self)

    monkeypatch.setattr(TimerScheduler, "_rung", counted)
    scheduler.start()
    left = list(range(200))

    def re_arm() -> None:
        calls.ask("due", 30)
        left.pop()
        scheduler.wake_in("re-arm", 0 if left else 60, re_arm)

    scheduler.wake_in("re-arm", 0, re_arm)
    qtbot.waitUntil(lambda: not left)
    seen: list[int] = []

    def tick() -> None:
        seen.append(len(rings))
        scheduler.wake_in("tick", 0.25, tick)

    scheduler.wake_in("tick", 0.25, tick)
    qtbot.waitUntil(lambda: len(seen) == 5)
    # Each tick: one ring for it, and one look on the next turn for asking for the next.
    assert all(after - before <= 2 for before, after in pairwise(seen))
    scheduler.stop()
    stopped = len(rings)
    other = QtScheduler()
    done = Calls(other)
    other.start()
    done.ask("end", 0.4)
    qtbot.waitUntil(lambda: done.came == ["end"])
    other.stop()
    assert seen[5:] == []
    assert len(rings) - stopped <= 4  # those of the other


def test_after_a_long_sleep_a_wake_up_comes_at_once_and_only_once(
    scheduler: QtScheduler, calls: Calls, clocks: Time, qtbot: QtBot
) -> None:
    scheduler.start()
    calls.ask("due", 1800)
    calls.ask("soon", 0.05)
    qtbot.waitUntil(lambda: calls.came == ["soon"])
    clocks.slept += 8 * 3600
    scheduler.recheck()
    calls.ask("after", 0.1)
    qtbot.waitUntil(lambda: len(calls.came) == 3)
    assert calls.came == ["soon", "due", "after"]


@pytest.mark.parametrize("step", [-86400.0, 86400.0])
@pytest.mark.parametrize("told", [True, False])
def test_a_clock_that_is_set_moves_no_wake_up(
    step: float, told: bool, scheduler: QtScheduler, calls: Calls, clocks: Time, qtbot: QtBot
) -> None:
    scheduler.start()
    calls.ask("due", 0.4)
    calls.ask("far", 3600)
    clocks.set_by += step
    if told:
        scheduler.recheck()
    asked = clocks.elapsed()
    calls.ask("sooner", 0.1)
    qtbot.waitUntil(lambda: "due" in calls.came)
    assert calls.came == ["sooner", "due"]
    assert 0.3 < clocks.elapsed() - asked < 5
    assert scheduler.pending()[0][0] == "far"


def test_nothing_comes_after_the_stop(scheduler: QtScheduler, calls: Calls, qtbot: QtBot) -> None:
    scheduler.start()
    calls.ask("due", 0.05)
    scheduler.stop()
    other = QtScheduler()
    done = Calls(other)
    other.start()
    done.ask("end", 0.2)
    qtbot.waitUntil(lambda: done.came == ["end"])
    other.stop()
    assert calls.came == []
    assert scheduler.pending() == []


@pytest.mark.allow_log("stretchbreak.adapters.schedule")
def test_a_wake_up_that_fails_does_not_take_the_others_along(
    scheduler: QtScheduler, calls: Calls, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("mine")

    scheduler.wake_in("fails", 0, fail)
    calls.ask("due", 0)
    scheduler.start()
    qtbot.waitUntil(lambda: calls.came == ["due"])
    assert "the wake-up fails failed" in caplog.text


@pytest.mark.parametrize(
    ("seconds", "longest"), [(1, 1.01), (90, 90.1), (1800, 1802), (90 * 86400, 7 * 86400 + 2)]
)
def test_the_timer_is_never_set_early_nor_five_percent_late(
    seconds: float, longest: float, qtbot: QtBot
) -> None:
    made = TimerScheduler(lambda: None, lambda _names: None)
    made.start()
    made._set_timer(seconds)
    wait = made._timer.remainingTime() / 1000
    made.shutdown()
    assert min(seconds, 7 * 86400) - 1.5 <= wait <= longest
    assert not made._timer.isActive()


def test_dates_are_kept_in_universal_time(qtbot: QtBot) -> None:
    made = TimerScheduler(lambda: None, lambda _names: None)
    assert made.timezone is UTC
