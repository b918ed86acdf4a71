# SPDX-License-Identifier: Apache-2.0
"""The whole app on the rig: starting it with short times, and asking what came of it."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from pathlib import Path
from typing import Any

from program import Program
from rig import PROGRAM, Desk
from running_copy import told

STILL_CLOCK = str(Path(__file__).with_name("still_clock.py"))
QUICK = ("gap=0.5s", "gap_wait=2s", "settle=0.2s")
WINDOW = ("--name", "^StretchBreak$")
CARD = ("--name", "^StretchBreak reminder$")
SESSION = ("--name", "stretch$")


def desktop(desk: Desk, panel: str = "trayer") -> None:
    """All that a desktop has; `panel` "" leaves out the tray."""
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    desk.window_manager()
    if panel:
        desk.tray_host(panel)
    desk.dunst()


def start(desk: Desk, *settings: str, speed: int = 60, stop_at: str = "") -> Program:
    """The app with `settings` such as `remind_after=2s`, once its icon is in the panel.

    stop_at: where a session's time stands still, see still_clock.py; not for a packaged app.
    """
    pairs = [word for pair in (*QUICK, *settings) for word in ("--set", pair)]
    program = (sys.executable, STILL_CLOCK, stop_at) if stop_at else PROGRAM
    app = desk.app(*pairs, "--session-speed", str(speed), program=program)
    desk.wait_for(lambda: status(desk)["tray"] == "shown", 15, "the tray")
    return app


def status(desk: Desk) -> dict[str, Any]:
    return told(desk.env)


def notices(desk: Desk) -> int:
    """How many notifications with the reminder's buttons dunst was asked to show."""
    return desk.notifications().count('"stretch": "Stretch now"')


def work_until_reminded(desk: Desk, seconds: float, count: int = 1) -> None:
    """Type as long as it takes, then pause as one does."""
    desk.type_for(seconds)
    desk.wait_for(lambda: notices(desk) >= count, 20, f"notification {count} with its buttons")


def click(desk: Desk, label: str) -> None:
    desk.wait_for(lambda: desk.windows("--class", "Dunst"), 10, "the notification on screen")
    desk.click_notification(label)


def events(desk: Desk, kind: str = "") -> list[dict[str, Any]]:
    """The journal's rows, as another program reads them while the app runs."""
    file = desk.home / "data" / "journal.sqlite3"
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT kind, at, elapsed, data FROM event ORDER BY id")
        found = [
            {**json.loads(data), "kind": word, "at": at, "elapsed": elapsed}
            for word, at, elapsed, data in rows
        ]
    finally:
        connection.close()
    return [one for one in found if not kind or one["kind"] == kind]


def answers(desk: Desk) -> list[tuple[str, str]]:
    """What the person said so far, and through what."""
    return [(one["said"], one["channel"]) for one in events(desk, "answer")]


def history(desk: Desk, *args: str) -> list[dict[str, Any]]:
    done = desk.cli("history", "--json", *args)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def clean(app: Program) -> None:
    """It said nothing on its way that only a programmer would understand."""
    # Where plyer starts notify-send, that says on the same stream why it could not.
    said = re.sub(r"^GDBus.*$", "", app.output, flags=re.MULTILINE)
    assert not re.search(r"Traceback|Error:|Exception|QObject|qt\.", said), app.tail(60)


def end(desk: Desk, app: Program) -> None:
    done = desk.cli("quit")
    assert done.returncode == 0, done.stderr
    desk.wait_for(lambda: not app.running, 10, "the end of the app")
    assert app.exit_code == 0, app.tail(40)
    clean(app)


def click_in(desk: Desk, window: str, across: int, down: int) -> None:
    """Click inside a window; below zero is from its far edge."""
    shell = desk.xdotool("getwindowgeometry", "--shell", window).split()
    facts = dict(line.split("=") for line in shell)
    x = across if across >= 0 else across + int(facts["WIDTH"])
    y = down if down >= 0 else down + int(facts["HEIGHT"])
    desk.xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")
