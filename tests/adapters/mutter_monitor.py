# SPDX-License-Identifier: Apache-2.0
"""GNOME's idle monitor and session manager on a real bus, doing what the test says."""

from __future__ import annotations

import time

from adapters.bus_peer import Peer

from stretchbreak.adapters.presence.mutter import NAME, PATH

MANAGER, MANAGER_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"


class Monitor:
    """Watches fire when the test says so; the idle time is what the test last made it."""

    def __init__(self, address: str) -> None:
        self.last_input = time.monotonic()
        self.inhibited = 0
        self.watches: dict[int, float | None] = {}  # None is a watch for input
        self.next = 1
        self.peer = Peer(address)
        self.peer.answers = {
            "AddIdleWatch": lambda interval: self.add(interval / 1000),
            "AddUserActiveWatch": lambda: self.add(None),
            "RemoveWatch": self.remove,
            "GetIdletime": lambda: ("t", round((time.monotonic() - self.last_input) * 1000)),
            "Get": lambda _interface, _name: ("v", ("u", self.inhibited)),
        }

    def add(self, seconds: float | None) -> tuple[str, int]:
        number, self.next = self.next, self.next + 1
        self.watches[number] = seconds
        return ("u", number)

    def remove(self, number: int) -> tuple[str]:
        del self.watches[number]
        return ("",)

    def seconds(self) -> list[float]:
        return sorted(seconds for seconds in self.watches.values() if seconds is not None)

    def waits_for_input(self) -> bool:
        return None in self.watches.values()

    def idle_for(self, seconds: float) -> None:
        """No input for so long: the watches of up to that figure fire."""
        self.last_input = time.monotonic() - seconds
        for number, figure in list(self.watches.items()):
            if figure is not None and figure <= seconds and not self.inhibited:
                self.peer.emit(PATH, f"{NAME}.WatchFired", "u", number)

    def input(self) -> None:
        self.last_input = time.monotonic()
        for number, figure in list(self.watches.items()):
            if figure is None:
                del self.watches[number]
                self.peer.emit(PATH, f"{NAME}.WatchFired", "u", number)

    def inhibit(self, actions: int) -> None:
        self.inhibited = actions
        changed = {"InhibitedActions": ("u", actions)}
        member = "org.freedesktop.DBus.Properties.PropertiesChanged"
        self.peer.emit(MANAGER_PATH, member, "sa{sv}as", MANAGER, changed, [])

    def asked(self) -> int:
        return len(self.peer.called("GetIdletime"))
