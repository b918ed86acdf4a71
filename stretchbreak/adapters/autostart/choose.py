# SPDX-License-Identifier: Apache-2.0
"""Which way of starting at login this system has."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.autostart.command import login_command
from stretchbreak.app.autostart import AtLogin, Autostart
from stretchbreak.app.paths import HOME_VARIABLE, Paths

if TYPE_CHECKING:
    from stretchbreak.adapters.bus import Bus

_SANDBOX = Path("/.flatpak-info")


class NoAutostart:
    """A copy that must not touch the system's own list."""

    def __init__(self, why: str) -> None:
        self._why = why

    def look(self) -> AtLogin:
        return AtLogin(on=False, can_change=False, detail=self._why)

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        del on
        done(self.look())


def choose_autostart(paths: Paths, environ: Mapping[str, str], session_bus: Bus) -> Autostart:
    """By what there is: another home, a sandbox, then the platform's own way."""
    if paths.home is not None:
        why = QCoreApplication.translate(
            "Autostart", "A copy with a folder of its own ({variable}) does not start at login."
        )
        return NoAutostart(why.format(variable=HOME_VARIABLE))
    if _SANDBOX.exists():
        from stretchbreak.adapters.autostart.portal import PortalAutostart

        command = ["stretchbreak", "run", "--background"]
        return PortalAutostart(session_bus, paths.data_folder / "start-at-login", command)
    if sys.platform == "win32":
        from stretchbreak.adapters.autostart.windows import WindowsAutostart, WindowsRunKeys

        return WindowsAutostart(WindowsRunKeys(), login_command())
    if sys.platform == "darwin":
        from stretchbreak.adapters.autostart.macos import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", login_command())
    from stretchbreak.adapters.autostart.xdg import XdgAutostart

    config = environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return XdgAutostart(folder / "autostart", login_command())
