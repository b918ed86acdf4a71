# SPDX-License-Identifier: Apache-2.0
"""Whether a program keeps the screen on, as players do: whoever counts them is asked.

A keep-awake tool does the same, which is why this alone never holds a reminder back. Not asked:
the freedesktop ScreenSaver, whose interface lets nobody read who inhibits it, and players' own
"playing", which music in an empty room says too.
"""

from __future__ import annotations

import os
from typing import Any

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.questions import Question, Questions

_IDLE = 8  # GNOME's flag for "the session is not to be marked as idle"
_SCREEN = 4  # KDE's for "do not change the screen's settings"
_LOGIND, _KDE = "org.freedesktop.login1", "org.kde.Solid.PowerManagement.PolicyAgent"
# MATE and Cinnamon own GNOME's name, too.
_GNOME = "org.gnome.SessionManager"


def blocks_idle(inhibitors: list[tuple[Any, ...]]) -> bool:
    """Of logind's list (what, who, why, mode, user, process): one of this person, against idle."""
    return any(
        "idle" in what.split(":") and mode == "block" and user == os.getuid()
        for what, _who, _why, mode, user, _process in inhibitors
    )


def session_inhibitors(bus: Bus) -> Questions:
    """The desktop's own list."""
    gnome = Question(_GNOME, "/org/gnome/SessionManager", _GNOME, "IsInhibited", "u", (_IDLE,))
    path = "/org/kde/Solid/PowerManagement/PolicyAgent"
    kde = Question(_KDE, path, _KDE, "HasInhibition", "u", (_SCREEN,))
    return Questions("playing", bus, (gnome, kde))


def system_inhibitors(bus: Bus) -> Questions:
    """logind's list."""
    manager = f"{_LOGIND}.Manager"
    path = "/org/freedesktop/login1"
    listing = Question(_LOGIND, path, manager, "ListInhibitors", read=blocks_idle)
    return Questions("playing", bus, (listing,))
