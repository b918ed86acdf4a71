# SPDX-License-Identifier: Apache-2.0
"""The lock as the session's screen savers tell it: some lockers say it nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stretchbreak.adapters.bus import Bus

# Each with its object; KDE has its own under the freedesktop name too.
SAVERS = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}


class ScreenSavers:
    """`found` and `locked`; `on_change` is called after each change.

    A saver counts as found once it has answered whether it is active: some desktops own the
    freedesktop name only to hear who wants to keep the screen on.
    """

    def __init__(self, bus: Bus, on_change: Callable[[], None]) -> None:
        self._bus, self._on_change = bus, on_change
        self._active: dict[str, bool] = {}
        self._owners: dict[str, str] = {}
        self._cancels: list[Callable[[], None]] = []

    @property
    def found(self) -> bool:
        return bool(self._active)

    @property
    def locked(self) -> bool:
        return any(self._active.values())

    def start(self) -> None:
        for name in SAVERS:
            self._follow(name)

    def stop(self) -> None:
        for cancel in self._cancels:
            cancel()
        self._cancels = []
        self._active.clear()
        self._owners.clear()

    def _follow(self, name: str) -> None:
        def owned(owner: str) -> None:
            self._owners[name] = owner
            if self._active.pop(name, None) is not None:
                self._on_change()
            if owner:
                call = self._bus.call
                call(name, SAVERS[name], name, "GetActive", on_reply=lambda values: first(*values))

            def first(active: Any) -> None:
                if self._owners.get(name) == owner:
                    changed(active)

        def changed(active: Any) -> None:
            if self._active.get(name) != bool(active):
                self._active[name] = bool(active)
                self._on_change()

        self._cancels += [
            # The path is left open: KDE says it under more than one.
            self._bus.on_signal(changed, name, "ActiveChanged", sender=name),
            self._bus.on_owner(name, owned),
        ]
