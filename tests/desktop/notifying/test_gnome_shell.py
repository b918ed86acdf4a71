# SPDX-License-Identifier: Apache-2.0
"""Notifications on a real GNOME Shell, headless: buttons, closing, and a forwarder that dies."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from compositors import gnome_shell
from notification_peers import QUESTION, REMINDER, Told
from program import Program, needs
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import SERVICE, FreedesktopNotifier
from stretchbreak.app.ports import Condition

FORWARDER = "/usr/share/gnome-shell/org.gnome.Shell.Notifications"
# Of those that have buttons: the shell has some of its own.
ALL = """(() => {
  const tray = imports.ui.main.messageTray;
  const found = [];
  for (const source of tray.getSources())
    for (const one of source.notifications)
      if (one.actions.length)
        found.push({title: one.title, actions: one.actions.map(a => a.label)});
  return found;
})()"""


def shell(desk: Desk, code: str) -> Any:
    """What the shell itself makes of a line of its language."""
    said = desk.run(
        "gdbus", "call", "--session", "-d", "org.gnome.Shell", "-o", "/org/gnome/Shell",
        "-m", "org.gnome.Shell.Eval", code,
    )  # fmt: skip
    worked, result = ast.literal_eval(
        said.replace("(true,", "(True,").replace("(false,", "(False,")
    )
    assert worked, result
    return json.loads(result) if result else None


def started(desk: Desk) -> bool:
    """It has its name long before it is there."""
    try:
        return shell(desk, "imports.ui.main.layoutManager._startingUp") is False
    except AssertionError:
        return False


def each(code: str) -> str:
    """Run on every notification there is, as `one`."""
    return (
        "imports.ui.main.messageTray.getSources().forEach(s => "
        f"[...s.notifications].filter(one => one.actions.length).forEach(one => {{ {code} }}))"
    )


def forward(desk: Desk) -> Program:
    needs("gjs")
    forwarder = desk.start("forwarder", "gjs", FORWARDER)
    desk.wait_for(lambda: desk.on_bus(SERVICE), 20, "GNOME's notifications")
    return forwarder


@pytest.fixture
def gnome(desk: Desk, bus: Bus) -> Desk:
    needs("gnome-shell")
    if not Path(FORWARDER).exists():
        pytest.skip("this GNOME forwards notifications in another way")
    desk.system_bus_stub()
    gnome_shell(desk)
    desk.wait_for(lambda: started(desk), 40, "the shell")
    forward(desk)
    return desk


def shown(desk: Desk, qtbot: QtBot, titles: list[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    def there() -> bool:
        found[:] = shell(desk, ALL)
        return [one["title"] for one in found] == titles

    qtbot.waitUntil(there, timeout=20_000)
    return found


def test_its_buttons_answer_and_it_is_replaced_closed_and_survives_a_killed_forwarder(
    gnome: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    told.start(notifier)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE, timeout=30_000)
    for _ in range(3):
        notifier.show(QUESTION)
        notifier.show(REMINDER)
    (notice,) = shown(gnome, qtbot, [REMINDER.title])
    assert notice["actions"][:3] == [label for _key, label in REMINDER.actions]

    shell(gnome, each("one.actions[2].callback()"))
    qtbot.waitUntil(lambda: [key for key, _ in told.answers] == ["moved"], timeout=15_000)
    shown(gnome, qtbot, [])

    notifier.show(REMINDER)
    shown(gnome, qtbot, [REMINDER.title])
    shell(gnome, each("one.destroy(2)"))
    qtbot.waitUntil(lambda: told.closed == [True], timeout=15_000)

    notifier.show(REMINDER)
    shown(gnome, qtbot, [REMINDER.title])
    gnome.programs[-1].kill()
    qtbot.waitUntil(lambda: told.failed == ["the notification service ended"], timeout=15_000)
    forward(gnome)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE, timeout=15_000)
    notifier.show(QUESTION)
    qtbot.waitUntil(lambda: QUESTION.title in json.dumps(shell(gnome, ALL)), timeout=20_000)
    assert len(told.answers) == 1
    assert len(told.failed) == 1
