# SPDX-License-Identifier: Apache-2.0
"""Hooks and the D-Bus service of the running app, on a real desktop."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from rig import Desk
from whole_app import answers, click, desktop, end, events, history, start, work_until_reminded

NAME, PATH = "org.stretchbreak.StretchBreak1", "/org/stretchbreak/StretchBreak1"


def ask(desk: Desk, method: str, *args: str) -> str:
    where = ("--session", "-d", NAME, "-o", PATH)
    return desk.run("gdbus", "call", *where, "-m", method, *args).strip()


def read(desk: Desk, name: str) -> str:
    return ask(desk, "org.freedesktop.DBus.Properties.Get", NAME, name)


WRITES = """
import os, sys
names = [n for n in sorted(os.environ) if n.startswith("STRETCHBREAK_") and not n.endswith("_HOME")]
with open(sys.argv[1], "a") as out:
    print(" | ".join(f"{name}={os.environ[name]}" for name in names), file=out)
"""


def hook(folder: Path, name: str) -> str:
    """A command that writes what it was told."""
    script = folder / "hook.py"
    script.write_text(WRITES, "utf-8")
    return shlex.join([sys.executable, str(script), str(folder / name)])


def test_the_desktop_asks_answers_and_hears_over_its_bus(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s", "show_card=off")
    desk.wait_for(lambda: desk.on_bus(NAME), 10, "the service")
    monitor = desk.start("gdbus", "gdbus", "monitor", "--session", "-d", NAME)
    desk.wait_for(lambda: "is owned by" in monitor.output, 10, "the monitor")
    work_until_reminded(desk, 1)
    desk.wait_for(lambda: "Reminder ('notice', '" in monitor.output, 10, "the signal")
    assert read(desk, "State") == "(<'active'>,)"
    assert ask(desk, f"{NAME}.Standing") == "()"
    desk.wait_for(lambda: "BreakStarted ('standing',)" in monitor.output, 10, "the break")
    assert read(desk, "State") == "(<'standing'>,)"
    ask(desk, f"{NAME}.Pause", "1h")
    assert read(desk, "PausedUntil") != "(<''>,)"
    assert [words for words, channel in answers(desk) if channel == "D-Bus"] == [
        *("standing", "pause 60"),
    ]
    report = desk.cli("doctor").stdout
    assert "D-Bus service" in report
    assert "reminders sent: Today: notification 1" in report
    end(desk, app)


def test_hooks_get_the_facts_and_one_that_fails_is_told_by_the_doctor(desk: Desk) -> None:
    desktop(desk)
    out = desk.folder
    app = start(
        desk,
        "remind_after=1s",
        "show_card=off",
        f"hook_reminder={hook(out, 'reminder')}",
        f"hook_break_start={hook(out, 'break')}",
        "hook_break_end=/no/such/program",
    )
    work_until_reminded(desk, 1)
    desk.wait_for(lambda: (out / "reminder").exists(), 10, "the hook of the reminder")
    said = (out / "reminder").read_text("utf-8")
    assert said.startswith("STRETCHBREAK_EVENT=reminder | STRETCHBREAK_MINUTES=0")
    assert "STRETCHBREAK_STEP=notice | STRETCHBREAK_TEXT=" in said
    desk.cli("standing")
    desk.wait_for(lambda: (out / "break").exists(), 10, "the hook of the break")
    desk.cli("sitting")
    desk.wait_for(lambda: "/no/such" not in desk.cli("doctor").stdout, 1, "no path in a report")
    desk.wait_for(
        lambda: "command for break-end" in desk.cli("doctor").stdout, 10, "the doctor's word"
    )
    end(desk, app)


def test_what_was_sent_and_what_came_back_is_in_the_journal(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s", "show_card=off")
    work_until_reminded(desk, 1)
    click(desk, "Walking")
    desk.wait_for(lambda: ("walking", "notification") in answers(desk), 10, "the answer")
    sent = [(one["what"], one["channel"], one["result"]) for one in events(desk, "delivery")]
    assert sent == [("notice", "notification", "sent"), ("notice", "notification", "walking")]
    (reminder,) = events(desk, "reminder")
    assert reminder["text"]
    told = [(one["channel"], one["result"]) for one in history(desk)[-1]["deliveries"]]
    assert told == [("notification", "sent"), ("notification", "walking")]
    end(desk, app)
