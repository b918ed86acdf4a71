# SPDX-License-Identifier: Apache-2.0
"""Private by proof: a day under the eyes of strace, and what it leaves on the disk."""

from __future__ import annotations

import re
import shutil
import stat
import sys
from datetime import datetime

import pytest
from rig import Desk
from whole_app import click, desktop, end, events, notices, status

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace")
LOCAL = {"AF_UNIX", "AF_NETLINK"}


@needs_strace
def test_a_whole_day_opens_no_socket_but_local_ones_and_leaves_private_files(desk: Desk) -> None:
    desktop(desk)
    seen = desk.folder / "network.txt"
    watched = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(seen))
    settings = ("remind_after=2s", "gap=0.5s", "gap_wait=2s", "settle=0.2s", "introduce=off")
    pairs = [word for pair in settings for word in ("--set", pair)]
    command = (sys.executable, "-m", "stretchbreak", "run", *pairs, "--session-speed", "60")
    app = desk.start("app", *watched, *command)
    desk.wait_for(
        lambda: desk.cli("status").returncode == 0 and status(desk)["tray"] == "shown",
        60,
        "the tray",
    )
    desk.type_for(2)
    desk.wait_for(lambda: notices(desk) >= 1, 20, "the reminder")
    click(desk, "I just moved")
    desk.wait_for(lambda: events(desk, "break"), 20, "the break in the journal")
    today = datetime.now().astimezone().date().isoformat()
    for command_line in (("history",), ("backup", str(desk.folder / "all.zip")), ("doctor",)):
        assert desk.cli(*command_line).returncode == 0
    assert desk.cli("history", "delete", today, "--yes").returncode == 0
    end(desk, app)
    opened = re.findall(r"\bsocket(?:pair)?\((\w+)", seen.read_text())
    assert len(opened) > 3
    assert set(opened) <= LOCAL
    for file in desk.home.rglob("*"):
        mode = stat.S_IMODE(file.stat().st_mode)
        assert mode & 0o077 == 0, f"{file} is open to others ({mode:o})"
