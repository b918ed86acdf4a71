# SPDX-License-Identifier: Apache-2.0
"""The command that starts this very copy of the program again."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def own_command() -> list[str]:
    """Absolute. A frozen program is its own executable; an installed one has a script; a checkout
    is run as a module by its Python."""
    if getattr(sys, "frozen", False):
        # On Windows one of the two executables comes without a console.
        quiet = Path(sys.executable).with_name("stretchbreak-gui.exe")
        return [str(quiet if quiet.is_file() else sys.executable)]
    beside = Path(sys.executable).with_name("stretchbreak")
    for script in (beside, Path(shutil.which("stretchbreak") or "")):
        if script.is_file() and script.name.startswith("stretchbreak"):
            return [str(script)]
    return [sys.executable, "-m", "stretchbreak"]


def login_command() -> list[str]:
    """The same, as it is to start at login: without a window."""
    return [*own_command(), "run", "--background"]
