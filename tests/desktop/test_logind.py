# SPDX-License-Identifier: Apache-2.0
"""Lock and sleep over real buses, with logind and screen savers played by the test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from adapters.bus_peer import Answer, Peer, reachable
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk import choose_desk_sensor
from stretchbreak.adapters.desk.linux import LinuxDesk
from stretchbreak.adapters.desk.none import NoDeskSensor
from stretchbreak.app.ports import Condition, Health

LOGIND, ROOT = "org.freedesktop.login1", "/org/freedesktop/login1"
OURS = f"{ROOT}/session/_37"
OTHERS = f"{ROOT}/session/_38"


class Told:
    """What the sensor told, in its order."""

    def __init__(self) -> None:
        self.all: list[tuple[str, bool]] = []
        self.health: list[Condition] = []

    def start(self, sensor: LinuxDesk) -> None:
        sensor.start(
            lambda signal, on: self.all.append((signal, on)),
            lambda going: self.all.append(("sleep", going)),
            self._on_health,
        )

    def _on_health(self, health: Health) -> None:
        self.health.append(health.condition)


class FakeLogind(Peer):
    """As much of logind as is asked for."""

    def __init__(self, address: str, *, locked: bool = False) -> None:
        super().__init__(address, LOGIND)
        self.locked = locked
        self.answers["GetSessionByPID"] = lambda _pid: ("o", OURS)
        self.answers["Get"] = lambda _interface, _name: ("v", ("b", self.locked))

    def sleep(self, *, going: bool) -> None:
        self.emit(ROOT, f"{LOGIND}.Manager.PrepareForSleep", "b", going)

    def say(self, signal: str, session: str = OURS) -> None:
        self.emit(session, f"{LOGIND}.Session.{signal}")

    def set_hint(self, session: str = OURS, *, locked: bool) -> None:
        self.locked = locked
        changed = {"LockedHint": ("b", locked), "IdleHint": ("b", False)}
        name = "org.freedesktop.DBus.Properties.PropertiesChanged"
        self.emit(session, name, "sa{sv}as", f"{LOGIND}.Session", changed, [])


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def buses(desk: Desk, qtbot: QtBot) -> Iterator[tuple[Bus, Bus]]:
    buses = (
        Bus("system bus", desk.system_bus_stub(), first_pause=0.05),
        Bus("session bus", desk.session_bus(), first_pause=0.05),
    )
    yield buses
    for bus in buses:
        bus.stop()


@pytest.fixture
def logind(buses: tuple[Bus, Bus], desk: Desk) -> Iterator[FakeLogind]:
    logind = FakeLogind(desk.env["DBUS_SYSTEM_BUS_ADDRESS"])
    yield logind
    logind.close()


@pytest.fixture
def sensor(buses: tuple[Bus, Bus]) -> Iterator[LinuxDesk]:
    sensor = LinuxDesk(*buses, {}, confirm_after=0.3)
    yield sensor
    sensor.stop()


def live(sensor: LinuxDesk, told: Told, qtbot: QtBot) -> None:
    told.start(sensor)
    qtbot.waitUntil(lambda: told.health == [Condition.LIVE])


def saver(desk: Desk, name: str, *, active: bool) -> Peer:
    peer = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    peer.answers["GetActive"] = lambda: ("b", active)
    peer.own(name)
    return peer


def test_sleep_is_told_before_and_after(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.sleep(going=True)
    logind.sleep(going=False)
    qtbot.waitUntil(lambda: told.all == [("sleep", True), ("sleep", False)])
    assert sensor.health == Health("lock and sleep", Condition.LIVE)


def test_a_session_that_is_locked_at_the_start_is_told(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.locked = True
    told.start(sensor)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    logind.set_hint(locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])


def test_the_lock_of_this_session_is_told_once_and_that_of_others_not(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.set_hint(OTHERS, locked=True)
    logind.say("Lock", OTHERS)
    logind.say("Lock")
    logind.set_hint(locked=True)
    logind.set_hint(locked=True)
    logind.say("Unlock")
    logind.set_hint(locked=False)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("locked", False), ("sleep", True)]


def test_a_request_to_lock_stands_when_the_session_says_so(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.locked = True
    asked = len(logind.called("Get"))
    logind.say("Lock")
    qtbot.waitUntil(lambda: len(logind.called("Get")) > asked)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("sleep", True)]


def test_a_request_to_lock_that_nobody_confirms_does_not_lock_for_good(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.say("Lock")
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])
    assert not logind.locked


def refuse(*_args: Any) -> Answer:
    return f"{LOGIND}.NoSessionForPID"


def test_a_program_outside_of_every_session_finds_its_own_by_name(
    buses: tuple[Bus, Bus], logind: FakeLogind, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = refuse
    logind.answers["GetSession"] = lambda name: ("o", OTHERS if name == "38" else OURS)
    sensor = LinuxDesk(*buses, {"XDG_SESSION_ID": "38"})
    live(sensor, told, qtbot)
    logind.set_hint(OURS, locked=True)
    logind.set_hint(OTHERS, locked=True)
    logind.set_hint(OTHERS, locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])
    sensor.stop()


def test_without_a_name_it_takes_the_persons_session_at_a_seat(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    me = os.getuid()
    logind.answers["GetSessionByPID"] = refuse
    logind.answers["ListSessions"] = lambda: (
        "a(susso)",
        [
            ("1", me + 1, "else", "seat0", f"{ROOT}/session/_1"),
            ("2", me, "me", "", f"{ROOT}/session/_2"),
            ("7", me, "me", "seat0", OURS),
        ],
    )
    live(sensor, told, qtbot)
    logind.set_hint(f"{ROOT}/session/_2", locked=True)
    logind.say("Lock")
    qtbot.waitUntil(lambda: bool(told.all))
    logind.set_hint(locked=True)
    logind.set_hint(locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])


def test_without_a_session_sleep_is_told_and_the_health_says_what_is_not(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = logind.answers["ListSessions"] = refuse
    live(sensor, told, qtbot)
    assert "silence" in sensor.health.detail
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: told.all == [("sleep", True)])


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
