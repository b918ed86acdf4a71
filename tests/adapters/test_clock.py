# SPDX-License-Identifier: Apache-2.0
"""One moment on three clocks, of a machine that a test makes up; and the real one."""

from __future__ import annotations

import ctypes
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.clock import SystemClock
from stretchbreak.adapters.clock_set import ClockSetWatch
from stretchbreak.adapters.clock_sources import (
    Counters,
    boot_name,
    counters,
    unix_counters,
    windows_counters,
)
from stretchbreak.domain.moment import Moment

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Machine:
    """Its clocks, in seconds; `clock()` is a program started on it."""

    def __init__(self) -> None:
        self.boot = "first"
        self.through_sleep = 1000.0
        self.awake = 900.0
        self.wall = NOON.timestamp()

    def clock(self) -> SystemClock:
        counters = Counters(lambda: self.through_sleep, lambda: self.awake)
        return SystemClock(counters, lambda: self.wall, self.boot)

    def runs(self, seconds: float) -> None:
        self.awake += seconds
        self.sleeps(seconds)

    def sleeps(self, seconds: float) -> None:
        self.through_sleep += seconds
        self.wall += seconds

    def restarts(self, after: float) -> None:
        self.wall += after
        self.boot += " and another"
        self.through_sleep = self.awake = 5.0


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_time_that_only_passes_is_neither_sleep_nor_a_step(machine: Machine) -> None:
    clock = machine.clock()
    machine.runs(1800)
    reading = clock.look()
    assert (reading.asleep, reading.stepped) == (0, 0)
    assert reading.now.elapsed == 2800
    assert reading.now.wall == NOON + timedelta(minutes=30)


def test_sleep_is_told_once_and_counts_as_elapsed(machine: Machine) -> None:
    clock = machine.clock()
    before = clock.now()
    machine.runs(10)
    machine.sleeps(3600)
    assert clock.now() - before == 3610
    reading = clock.look()
    assert (reading.asleep, reading.stepped) == (3600, 0)
    assert clock.look().asleep == 0


@pytest.mark.parametrize("step", [7200, -7200])
def test_a_clock_that_is_set_moves_the_wall_and_nothing_else(machine: Machine, step: int) -> None:
    clock = machine.clock()
    before = clock.now()
    machine.runs(60)
    machine.wall += step
    reading = clock.look()
    assert (reading.asleep, reading.stepped) == (0, step)
    assert reading.now - before == 60
    assert clock.look().stepped == 0


def test_less_than_a_second_is_noise(machine: Machine) -> None:
    clock = machine.clock()
    machine.wall -= 0.9
    machine.sleeps(0.9)
    reading = clock.look()
    assert (reading.asleep, reading.stepped) == (0, 0)


def test_a_restart_of_the_app_in_the_same_boot_leaves_an_exact_gap(machine: Machine) -> None:
    clock = machine.clock()
    saved = clock.now()
    machine.sleeps(100)
    machine.wall -= 5000  # somebody sets the clock meanwhile
    again = machine.clock()
    again.carry_on_from(saved, clock.boot)
    assert again.now() - saved == 100


def test_after_a_reboot_the_gap_is_what_the_wall_says(machine: Machine) -> None:
    clock = machine.clock()
    saved = clock.now()
    machine.restarts(after=600)
    again = machine.clock()
    again.carry_on_from(saved, clock.boot)
    assert again.now() - saved == 600


def test_after_a_reboot_into_the_past_the_gap_is_nothing(machine: Machine) -> None:
    clock = machine.clock()
    saved = clock.now()
    machine.restarts(after=-86400)
    again = machine.clock()
    again.carry_on_from(saved, clock.boot)
    assert again.now() - saved == 0


def test_a_second_restart_in_the_second_boot_is_exact_too(machine: Machine) -> None:
    first = machine.clock()
    saved = first.now()
    machine.restarts(after=600)
    second = machine.clock()
    second.carry_on_from(saved, first.boot)
    saved = second.now()
    machine.runs(40)
    machine.wall += 9999
    third = machine.clock()
    third.carry_on_from(saved, second.boot)
    assert third.now() - saved == 40
    assert third.boot == second.boot


@pytest.mark.parametrize("boot", ["", "first", "first+", "first+nan", "first+later", "first+-1e9"])
def test_a_boot_that_was_not_saved_whole_is_another_boot(machine: Machine, boot: str) -> None:
    clock = machine.clock()
    saved = clock.now()
    machine.runs(30)
    again = machine.clock()
    again.carry_on_from(saved, boot)
    assert again.now() - saved == 30


def test_a_system_that_does_not_name_its_boot_goes_by_the_wall(machine: Machine) -> None:
    machine.boot = ""
    clock = machine.clock()
    saved = clock.now()
    machine.runs(10)
    machine.wall += 20
    again = machine.clock()
    again.carry_on_from(saved, clock.boot)
    assert again.now() - saved == 30


def test_a_journey_changes_the_zone_and_no_duration(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    clock = machine.clock()
    before = clock.now()
    monkeypatch.setenv("TZ", "America/New_York")
    machine.runs(60)
    reading = clock.look()
    monkeypatch.undo()
    time.tzset()
    assert before.wall.utcoffset() == timedelta(hours=1)
    assert reading.now.wall.utcoffset() == timedelta(hours=-5)
    assert (reading.now - before, reading.stepped) == (60, 0)


def test_the_real_clocks_run_and_agree(qtbot: QtBot) -> None:
    clock = SystemClock()
    first = clock.now()
    reading = clock.look()
    assert 0 <= reading.now - first < 60
    assert abs(reading.now.wall - datetime.now(UTC)) < timedelta(seconds=60)
    assert SystemClock().boot == clock.boot
    again = SystemClock()
    again.carry_on_from(Moment(first.wall, first.elapsed), clock.boot)
    assert 0 <= again.now() - first < 60


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="this system has no CLOCK_BOOTTIME")
def test_elapsed_is_the_clock_that_runs_through_sleep() -> None:
    theirs = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert 0 <= SystemClock().now().elapsed - theirs < 60
    assert counters().awake() <= counters().through_sleep() + 1


def test_setting_the_clock_is_told_without_looking(qtbot: QtBot) -> None:
    told: list[bool] = []
    clock = SystemClock()
    clock.start(lambda: told.append(True))
    try:
        time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    except PermissionError:
        clock.stop()
        pytest.skip("this person may not set the clock")
    qtbot.waitUntil(lambda: bool(told))
    time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    qtbot.waitUntil(lambda: len(told) >= 2)
    clock.stop()
    clock.stop()
    count = len(told)
    time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    again = SystemClock()
    heard: list[bool] = []
    again.start(lambda: heard.append(True))
    time.clock_settime(time.CLOCK_REALTIME, time.clock_gettime(time.CLOCK_REALTIME))
    qtbot.waitUntil(lambda: bool(heard))
    again.stop()
    assert len(told) == count


def test_a_watch_on_the_clock_leaves_no_file_open(qtbot: QtBot) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _again in range(20):
        watch = ClockSetWatch(lambda: None)
        watch.close()
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 1


def test_windows_counts_in_tenths_of_microseconds() -> None:
    """A stand-in for the documented functions: no Windows here."""

    class Kernel:
        @staticmethod
        def QueryInterruptTimePrecise(place: Any) -> None:  # noqa: N802 - theirs
            ctypes.cast(place, ctypes.POINTER(ctypes.c_ulonglong))[0] = 36_000_000_000_0

        @staticmethod
        def QueryUnbiasedInterruptTimePrecise(place: Any) -> None:  # noqa: N802 - theirs
            ctypes.cast(place, ctypes.POINTER(ctypes.c_ulonglong))[0] = 600_000_000_0

    made = windows_counters(Kernel)
    assert (made.through_sleep(), made.awake()) == (36_000, 600)


def test_unix_counters_read_the_clocks_that_they_are_given() -> None:
    made = unix_counters(time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID)
    assert made.through_sleep() > made.awake() >= 0


def test_a_system_without_a_boot_name_has_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "boot_id").write_text("8c-1f\n")
    assert boot_name(tmp_path / "boot_id") == "8c-1f"
    assert boot_name(tmp_path / "nothing") == ""
