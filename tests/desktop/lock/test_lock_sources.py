# SPDX-License-Identifier: Apache-2.0
"""Who else tells of the lock, and what happens when somebody who told it is gone."""

from __future__ import annotations

import pytest
from adapters.bus_peer import Peer, reachable
from lock_peers import FakeLogind, Told, live, saver
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk import choose_desk_sensor
from stretchbreak.adapters.desk.linux import LinuxDesk
from stretchbreak.adapters.desk.none import NoDeskSensor
from stretchbreak.app.ports import Condition, Health


@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_screen_saver_tells_the_lock_too(
    name: str, sensor: LinuxDesk, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    peer = saver(desk, name, active=True)
    told.start(sensor)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    peer.emit("/ScreenSaver", f"{name}.ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])
    assert told.health[-1] is Condition.LIVE
    peer.close()


def test_the_screen_is_unlocked_when_nobody_says_locked_any_more(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    peer = saver(desk, "org.gnome.ScreenSaver", active=True)
    logind.locked = True
    told.start(sensor)
    qtbot.waitUntil(lambda: told.all == [("locked", True)] and bool(peer.called("GetActive")))
    qtbot.waitUntil(lambda: bool(logind.called("Get")))
    logind.set_hint(locked=False)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("sleep", True)])
    peer.close()  # a locker that crashed locks nothing
    qtbot.waitUntil(lambda: told.all[2:] == [("locked", False)])


def test_who_only_holds_the_name_of_a_screen_saver_is_none(
    sensor: LinuxDesk, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    peer = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.ScreenSaver")
    told.start(sensor)
    qtbot.waitUntil(lambda: bool(peer.called("GetActive")) and bool(told.health))
    assert told.health == [Condition.MISSING]
    assert told.all == []
    peer.close()


def test_a_logind_that_starts_again_is_asked_again(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    logind.locked = True
    live(sensor, told, qtbot)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("sleep", True)])
    logind.close()
    qtbot.waitUntil(lambda: told.all[2:] == [("locked", False), ("sleep", False)])
    assert told.health[-1] is Condition.BROKEN
    again = FakeLogind(desk.env["DBUS_SYSTEM_BUS_ADDRESS"], locked=True)
    qtbot.waitUntil(lambda: told.all[4:] == [("locked", True)])
    assert told.health == [Condition.LIVE, Condition.BROKEN, Condition.LIVE]
    again.close()


def test_a_killed_system_bus_comes_back(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    next(program for program in desk.programs if program.name == "system-bus").kill()
    qtbot.waitUntil(lambda: told.health[-1] is Condition.BROKEN)
    address = desk.system_bus_stub()
    desk.wait_for(lambda: reachable(address), 10, "the bus")
    again = FakeLogind(address)
    qtbot.waitUntil(lambda: told.health[-1] is Condition.LIVE)
    again.sleep(going=True)
    qtbot.waitUntil(lambda: told.all == [("sleep", True)])
    again.close()


def test_without_any_bus_it_is_missing_and_says_so_once(told: Told, qtbot: QtBot) -> None:
    buses = (Bus("system bus", "unix:path=/nonexistent/bus"), Bus("session bus", None))
    sensor = LinuxDesk(*buses, {})
    told.start(sensor)
    qtbot.waitUntil(lambda: told.health == [Condition.MISSING])
    assert "logind" in sensor.health.detail
    sensor.stop()
    for bus in buses:
        bus.stop()


def test_after_stop_nothing_is_told(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, buses: tuple[Bus, Bus], qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    other, heard = LinuxDesk(*buses, {}), Told()
    live(other, heard, qtbot)
    sensor.stop()
    sensor.stop()
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: heard.all == [("sleep", True)])
    other.stop()
    assert told.all == []
    assert sensor.health.condition is Condition.OFF


def test_where_nothing_tells_the_null_sensor_says_why() -> None:
    sensor = NoDeskSensor("Not here.")
    assert sensor.health == Health("lock and sleep", Condition.MISSING, "Not here.")


def test_a_system_with_a_bus_is_asked_and_one_without_says_so() -> None:
    none, some = Bus("system bus", None), Bus("session bus", "unix:path=/nonexistent/bus")
    assert isinstance(choose_desk_sensor(none, some, {}), LinuxDesk)
    assert isinstance(choose_desk_sensor(none, none, {}), NoDeskSensor)
