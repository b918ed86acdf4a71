# SPDX-License-Identifier: Apache-2.0
"""Start at login on macOS by a launch agent. Written to the documentation, not run here.

launchd.plist(5): the agent in ~/Library/LaunchAgents is loaded at the next login.
"""

from __future__ import annotations

import plistlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.spoken import spoken
from stretchbreak.app.autostart import AtLogin

LABEL = "org.stretchbreak.StretchBreak"


class LaunchAgent:
    """folder: ~/Library/LaunchAgents. command: absolute program and its arguments."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / f"{LABEL}.plist", list(command)

    def look(self) -> AtLogin:
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return AtLogin(on=False)
        except (OSError, ValueError, plistlib.InvalidFileException) as error:
            return AtLogin(on=None, detail=f"{self._file}: {error}")
        if agent.get("Disabled") or not agent.get("RunAtLoad"):
            return AtLogin(on=False)
        started = agent.get("ProgramArguments")
        if started != self._command:
            detail = QCoreApplication.translate("Autostart", "Another copy starts at login: {what}")
            return AtLogin(on=True, detail=detail.format(what=started))
        return AtLogin(on=True)

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        agent = {
            "Label": LABEL,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_bytes(plistlib.dumps(agent))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            done(AtLogin(self.look().on, detail=f"{self._file}: {spoken(error)}"))
            return
        done(self.look())
