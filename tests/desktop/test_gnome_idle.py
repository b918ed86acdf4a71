# SPDX-License-Identifier: Apache-2.0
"""Input seen through GNOME's own compositor, without a screen and without its shell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from adapters.bus_peer import Peer
from compositors import mutter
from program import Program
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.presence.mutter import NAME, PATH, MutterInputSensor
from stretchbreak.adapters.presence.wayland import WaylandInputSensor
from stretchbreak.app.ports import Condition, InputEdge

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED
LIVE, BROKEN, MISSING = Condition.LIVE, Condition.BROKEN, Condition.MISSING
MANAGER, MANAGER_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    yield bus
    bus.stop()


@pytest.fixture
def shell(desk: Desk, bus: Bus) -> Program:
    program = mutter(desk)
    desk.wait_for(lambda: desk.on_bus(NAME), 20, "mutter's idle monitor")
    return program


@pytest.fixture
def sensor(bus: Bus, shell: Program, seen: Seen, qtbot: QtBot) -> Iterator[MutterInputSensor]:
    sensor = MutterInputSensor(bus, first_pause=0.05, longest=0.6, passive_after=1.0)
    seen.start(sensor)
    qtbot.waitUntil(lambda: seen.health[-1:] == [LIVE])
    seen.told.clear()
    seen.health.clear()
    yield sensor
    sensor.stop()


def make_input(desk: Desk) -> None:
    """mutter takes this for input, with MUTTER_DEBUG_RESET_IDLETIME set."""
    send = ("dbus-send", "--session", "--print-reply", f"--dest={NAME}", PATH)
    desk.run(*send, f"{NAME}.ResetIdletime")


def test_mutter_tells_silence_and_input_in_turn(
    desk: Desk, sensor: MutterInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.8)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert 0.8 <= (sensor.silence() or 0) < 30
    make_input(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    assert 0.8 <= (sensor.silence() or 0) < 3
    make_input(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED] * 2)


def test_mutter_keeps_silent_while_idle_is_inhibited_and_we_do_not(
    desk: Desk, sensor: MutterInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    manager = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"], MANAGER)
    properties = {"InhibitedActions": ("u", 8)}
    manager.answers["Get"] = lambda *_which: ("v", properties["InhibitedActions"])
    manager.answers["GetAll"] = lambda _interface: ("a{sv}", properties)
    changed = "org.freedesktop.DBus.Properties.PropertiesChanged"
    manager.emit(MANAGER_PATH, changed, "sa{sv}as", MANAGER, properties, [])
    qtbot.waitUntil(lambda: "GetAll" in dict(manager.calls))  # mutter knows of it too
    make_input(desk)
    sensor.watch(0.8)
    qtbot.waitUntil(lambda: seen.told == [SILENT, "playing"])
    make_input(desk)
    qtbot.waitUntil(lambda: seen.told == [SILENT, "playing", RESUMED, "not playing"])
    manager.close()


def test_mutter_killed_and_started_again_is_found(
    desk: Desk, shell: Program, sensor: MutterInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.8)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    shell.kill()
    qtbot.waitUntil(lambda: seen.health == [BROKEN])
    assert sensor.silence() is None
    mutter(desk)
    qtbot.waitUntil(lambda: seen.health == [BROKEN, LIVE], timeout=30_000)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    make_input(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT, RESUMED])


def test_mutter_offers_no_idle_protocol_on_wayland(
    desk: Desk, shell: Program, seen: Seen, qtbot: QtBot
) -> None:
    sensor = WaylandInputSensor(desk.env)
    seen.start(sensor)
    qtbot.waitUntil(lambda: seen.health == [MISSING])
    sensor.stop()
