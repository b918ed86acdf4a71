# SPDX-License-Identifier: Apache-2.0
"""The doctor of a real running app: what its sensors say, asked from the command line."""

from __future__ import annotations

import getpass
import json
import os

from rig import Desk
from whole_app import desktop, end, start


def test_the_command_line_tells_what_is_live_and_holds_nothing_private(desk: Desk) -> None:
    desktop(desk)
    app = start(desk)
    done = desk.cli("doctor", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    conditions = {one["name"]: one["condition"] for one in told["findings"]}
    for name in ("input", "fullscreen window", "do not disturb", "notifications", "tray"):
        assert conditions[name] == "live", told
    assert "wake-ups" in conditions
    assert not told["looking"]
    assert all(one["sentence"] for one in told["findings"])
    for private in (str(desk.folder), str(desk.home), os.uname().nodename, getpass.getuser()):
        assert private not in done.stdout
    end(desk, app)


def test_without_a_notification_service_and_a_panel_it_says_what_to_install(desk: Desk) -> None:
    desk.x_server()
    desk.session_bus()
    app = desk.app()
    done = desk.cli("doctor")
    assert "dunst" in done.stdout, done.stdout
    assert "[missing] tray" in done.stdout, done.stdout
    end(desk, app)
