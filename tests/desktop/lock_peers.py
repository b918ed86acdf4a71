# SPDX-License-Identifier: Apache-2.0
"""Logind and screen savers, played by the test; and what the sensor told."""

from __future__ import annotations

from typing import Any

from adapters.bus_peer import Answer, Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.desk.linux import LinuxDesk
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
        self.active = True
        self.answers["Get"] = lambda _interface, name: (
            *("v", ("b", self.active if name == "Active" else self.locked)),
        )

    def sleep(self, *, going: bool) -> None:
        self.emit(ROOT, f"{LOGIND}.Manager.PrepareForSleep", "b", going)

    def say(self, signal: str, session: str = OURS) -> None:
        self.emit(session, f"{LOGIND}.Session.{signal}")

    def set_hint(self, session: str = OURS, *, locked: bool) -> None:
        self.locked = locked
        self._changed(session, LockedHint=locked, IdleHint=False)

    def switch(self, session: str = OURS, *, active: bool) -> None:
        """Give the screen to that session, or to another one."""
        self.active = active
        self._changed(session, Active=active)

    def _changed(self, session: str, **values: bool) -> None:
        changed = {name: ("b", value) for name, value in values.items()}
        name = "org.freedesktop.DBus.Properties.PropertiesChanged"
        self.emit(session, name, "sa{sv}as", f"{LOGIND}.Session", changed, [])


def live(sensor: LinuxDesk, told: Told, qtbot: QtBot) -> None:
    told.start(sensor)
    qtbot.waitUntil(lambda: told.health == [Condition.LIVE])


def saver(desk: Desk, name: str, *, active: bool) -> Peer:
    peer = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    peer.answers["GetActive"] = lambda: ("b", active)
    peer.own(name)
    return peer


def refuse(*_args: Any) -> Answer:
    return f"{LOGIND}.NoSessionForPID"
