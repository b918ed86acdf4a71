# SPDX-License-Identifier: Apache-2.0
"""Whether a program keeps a GNOME session from going idle, as its session manager tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stretchbreak.adapters.bus import Bus

MANAGER, PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
PROPERTIES = "org.freedesktop.DBus.Properties"
IDLE = 8  # of InhibitedActions; 1 is logging out, 2 switching user, 4 suspend


class IdleInhibited:
    """`on` says it; `on_change` is called after each change. Without a session manager: off."""

    def __init__(self, bus: Bus, on_change: Callable[[], None]) -> None:
        self._bus, self._on_change = bus, on_change
        self._cancels: list[Callable[[], None]] = []
        self._owner = ""
        self.on = False

    def start(self) -> None:
        self._cancels = [
            self._bus.on_signal(
                *(self._changed, PROPERTIES, "PropertiesChanged"),
                path=PATH,
                sender=MANAGER,
                arg0=MANAGER,
            ),
            self._bus.on_owner(MANAGER, self._owned),
        ]

    def stop(self) -> None:
        for cancel in self._cancels:
            cancel()
        self._cancels, self._owner, self.on = [], "", False

    def _owned(self, owner: str) -> None:
        self._owner = owner
        if not owner:
            self._is(0)
            return
        self._bus.call(
            *(MANAGER, PATH, PROPERTIES, "Get", "ss", (MANAGER, "InhibitedActions")),
            on_reply=lambda values: self._is(values[0][1]) if self._owner == owner else None,
        )

    def _changed(self, _interface: str, changed: dict[str, Any], _gone: list[str]) -> None:
        if "InhibitedActions" in changed:
            self._is(changed["InhibitedActions"][1])

    def _is(self, actions: Any) -> None:
        on = isinstance(actions, int) and bool(actions & IDLE)
        if on != self.on:
            self.on = on
            self._on_change()
