# SPDX-License-Identifier: Apache-2.0
"""What a start has imported by the time its icon is shown: each of these costs milliseconds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATER = (
    "apscheduler",
    "ctypes",
    "dataclasses",
    "datetime",
    "jeepney",
    "json",
    "socket",
    "sqlite3",
    "stretchbreak.app.status",
    "stretchbreak.cli.commands",
    "stretchbreak.compose.running",
    "stretchbreak.domain.settings",
    "tomllib",
    "tomlkit",
)
LOOK = f"""
import os, sys
from stretchbreak.compose import desktop
def look(self):
    print(*[name for name in {LATER!r} if name in sys.modules])
    print("shown" if self._tray.icon is not None else "not shown", flush=True)
    os._exit(0)
desktop.Desktop._build_or_end = look
from stretchbreak.__main__ import main
main(["run"])
"""


def test_the_icon_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    home = {"STRETCHBREAK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=dict(os.environ) | home,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["", "shown"]
