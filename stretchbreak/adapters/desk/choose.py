# SPDX-License-Identifier: Apache-2.0
"""Who tells of lock and sleep here."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk.linux import LinuxDesk
from stretchbreak.adapters.desk.none import NoDeskSensor
from stretchbreak.app.ports import DeskSensor


def choose_desk_sensor(
    system: Bus, session: Bus, environ: Mapping[str, str] = os.environ
) -> DeskSensor:
    """The sensor for a desktop with these buses; not started yet."""
    if hasattr(ctypes, "WinDLL"):
        from stretchbreak.adapters.desk.windows import WindowsDesk

        return WindowsDesk(ctypes.WinDLL("wtsapi32"))
    if Path("/System/Library/Frameworks/IOKit.framework").is_dir():
        from stretchbreak.adapters.desk.macos import macos_desk

        return macos_desk()
    if system.has_address or session.has_address:
        return LinuxDesk(system, session, environ)
    return NoDeskSensor(
        QCoreApplication.translate(
            "Health",
            "This system does not tell StretchBreak of lock and sleep yet: sleep is seen by the "
            "clocks, and a locked screen as silence.",
        )
    )
