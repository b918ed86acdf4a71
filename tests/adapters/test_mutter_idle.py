# SPDX-License-Identifier: Apache-2.0
"""GNOME's idle monitor, played by a program on a real bus."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import Any

import pytest
from adapters.mutter_monitor import MANAGER, Monitor
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.presence.mutter import NAME, MutterInputSensor
from stretchbreak.app.ports import Condition, InputEdge

pytestmark = pytest.mark.desktop

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED
LIVE, BROKEN, MISSING = Condition.LIVE, Condition.BROKEN, Condition.MISSING


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    yield bus
    bus.stop()


@pytest.fixture
def monitor(bus: Bus, desk: Desk) -> Iterator[Monitor]:
    monitor = Monitor(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    monitor.peer.own(NAME)
    monitor.peer.own(MANAGER)
    yield monitor
    monitor.peer.close()


@pytest.fixture
def sensor(bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot) -> Iterator[MutterInputSensor]:
    sensor = sensor_on(bus)
    seen.start(sensor)
    qtbot.waitUntil(lambda: bool(seen.health) and seen.health[-1] is LIVE)
    qtbot.waitUntil(lambda: len(monitor.peer.called("Get")) == 1)
    seen.told.clear()
    seen.health.clear()
    yield sensor
    sensor.stop()


def sensor_on(bus: Bus, **how: Any) -> MutterInputSensor:
    return MutterInputSensor(bus, first_pause=0.05, **how)


def silence(sensor: MutterInputSensor) -> float:
    seconds = sensor.silence()
    assert seconds is not None
    return seconds


def watching(sensor: MutterInputSensor, monitor: Monitor, qtbot: QtBot, seconds: float) -> None:
    sensor.watch(seconds)
    qtbot.waitUntil(lambda: seconds in monitor.seconds())


def test_silence_then_input_then_silence_are_told_in_turn(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.input()
    for _round in range(2):
        seen.edges.clear()
        monitor.idle_for(60.3)
        qtbot.waitUntil(lambda: seen.edges == [SILENT])
        qtbot.waitUntil(lambda: silence(sensor) >= 60.3)
        qtbot.waitUntil(monitor.waits_for_input)
        monitor.input()
        qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
        assert silence(sensor) == 0
        assert not monitor.waits_for_input()


def test_it_has_the_watches_that_it_needs_and_no_others(
    sensor: MutterInputSensor, monitor: Monitor, qtbot: QtBot
) -> None:
    for figure in (60, 3, 2, 60, 3, 60):
        sensor.watch(figure)
    qtbot.waitUntil(lambda: len(monitor.peer.called("RemoveWatch")) == 8)
    assert monitor.seconds() == [10, 60]


def test_a_figure_that_the_silence_has_passed_already_is_told_at_once(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.idle_for(12)
    qtbot.waitUntil(lambda: silence(sensor) >= 12)
    sensor.watch(3)
    assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])


def test_the_idle_time_at_the_start_is_the_silence(
    bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    monitor.idle_for(400)
    sensor = sensor_on(bus)
    seen.start(sensor)
    assert sensor.silence() is None
    qtbot.waitUntil(lambda: seen.health == [MISSING, LIVE])
    assert 400 <= silence(sensor) < 402
    sensor.watch(60)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    monitor.input()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    sensor.stop()


def test_input_between_the_silence_and_the_watch_for_its_end_is_noticed(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.input()
    monitor.idle_for(60)
    monitor.last_input = time.monotonic()  # before the watch for input was added
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    assert silence(sensor) < 2


def test_while_idle_is_inhibited_the_idle_time_is_asked_for_when_it_can_have_been_reached(
    bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    monitor.inhibited = 8
    sensor = sensor_on(bus, passive_after=0.9)
    seen.start(sensor)
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: seen.health[-1:] == [LIVE])
    monitor.input()
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert silence(sensor) >= 0.6
    assert seen.playing == []
    qtbot.waitUntil(lambda: seen.playing == [True])
    asked = monitor.asked()
    assert asked <= 6
    monitor.input()
    qtbot.waitUntil(lambda: seen.playing == [True, False])
    assert seen.told[-2:] == [RESUMED, "not playing"]
    sensor.stop()


def test_nothing_is_asked_while_an_inhibited_silence_goes_on(
    bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    monitor.inhibited = 8
    sensor = sensor_on(bus, passive_after=0.4)
    seen.start(sensor)
    sensor.watch(0.2)
    qtbot.waitUntil(lambda: seen.playing == [True])
    asked, calls = monitor.asked(), len(monitor.peer.calls)
    qtbot.waitUntil(lambda: silence(sensor) > 1.5)
    assert (monitor.asked(), len(monitor.peer.calls)) == (asked, calls)
    sensor.stop()


def test_an_inhibitor_that_comes_and_goes_in_a_long_silence_is_told(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.input()
    monitor.idle_for(70)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    monitor.inhibit(4 | 8)
    qtbot.waitUntil(lambda: seen.playing == [True])
    monitor.inhibit(4)
    qtbot.waitUntil(lambda: seen.playing == [True, False])
    assert seen.edges == [SILENT]


def test_the_session_manager_going_away_ends_what_it_inhibited(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.idle_for(70)
    monitor.inhibit(8)
    qtbot.waitUntil(lambda: seen.playing == [True])
    monitor.peer.disown(MANAGER)
    qtbot.waitUntil(lambda: seen.playing == [True, False])


def test_a_shell_that_starts_again_is_taken_up_again(
    sensor: MutterInputSensor, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    monitor.peer.disown(NAME)
    qtbot.waitUntil(lambda: seen.health == [BROKEN])
    assert sensor.silence() is None
    monitor.watches.clear()
    monitor.idle_for(5)
    monitor.peer.own(NAME)
    qtbot.waitUntil(lambda: seen.health == [BROKEN, LIVE])
    assert silence(sensor) == math.inf  # its idle time says when it was started, not more
    qtbot.waitUntil(lambda: monitor.seconds() == [10, 60])
    monitor.input()
    qtbot.waitUntil(lambda: silence(sensor) < 2)
    monitor.idle_for(61)
    qtbot.waitUntil(lambda: seen.edges[-1:] == [SILENT])


def test_a_monitor_that_refuses_is_broken_and_asked_again_after_a_pause(
    bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    answer = monitor.peer.answers["GetIdletime"]
    monitor.peer.answers["GetIdletime"] = lambda: "org.freedesktop.DBus.Error.AccessDenied"
    sensor = sensor_on(bus)
    seen.start(sensor)
    qtbot.waitUntil(lambda: seen.health == [MISSING, BROKEN])
    assert "refused" in sensor.health.detail
    qtbot.waitUntil(lambda: sensor._retry.pause > 0.1)
    monitor.peer.answers["GetIdletime"] = answer
    qtbot.waitUntil(lambda: seen.health == [MISSING, BROKEN, LIVE])
    sensor.stop()


def test_without_the_monitor_it_is_missing_until_somebody_brings_it(
    bus: Bus, monitor: Monitor, seen: Seen, qtbot: QtBot
) -> None:
    monitor.peer.disown(NAME)
    sensor = sensor_on(bus)
    seen.start(sensor)
    assert "Finding out" in sensor.health.detail
    qtbot.waitUntil(lambda: "Tell it yourself" in sensor.health.detail)
    monitor.peer.own(NAME)
    qtbot.waitUntil(lambda: sensor.health.condition is LIVE)
    sensor.stop()


@pytest.mark.parametrize("address", [None, "unix:path=/nonexistent/bus"])
def test_without_a_bus_it_is_missing_and_says_so(
    seen: Seen, qtbot: QtBot, address: str | None
) -> None:
    bus = Bus("session bus", address, first_pause=0.05)
    sensor = sensor_on(bus)
    seen.start(sensor)
    qtbot.waitUntil(lambda: "Tell it yourself" in sensor.health.detail)
    assert sensor.health.condition is MISSING
    assert sensor.silence() is None
    sensor.stop()
    bus.stop()


def test_after_stop_nothing_is_told(
    sensor: MutterInputSensor, monitor: Monitor, bus: Bus, seen: Seen, qtbot: QtBot
) -> None:
    watching(sensor, monitor, qtbot, 60)
    sensor.stop()
    told = list(seen.told)
    monitor.idle_for(61)
    monitor.input()
    other = Seen()
    second = sensor_on(bus)
    other.start(second)
    qtbot.waitUntil(lambda: second.health.condition is LIVE)
    second.stop()
    assert seen.told == told
    assert sensor.health.condition is Condition.OFF
