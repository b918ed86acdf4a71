# SPDX-License-Identifier: Apache-2.0
"""The very first start on a desktop, with a screen reader and without a pointer."""

from __future__ import annotations

import sys

from rig import Desk
from test_accessible import (
    assert_each_control_can_be_used,
    everything,
    launcher,
    press,
    window,
)
from whole_app import desktop

TITLE = "Welcome to StretchBreak"
WELCOME = ("--name", f"^{TITLE}$")


def first_start(desk: Desk, *args: str) -> None:
    desk.start("app", sys.executable, "-m", "stretchbreak", "run", *args)
    desk.wait_for(desk.answers, 20, "StretchBreak to answer")


def listening_desktop(desk: Desk) -> None:
    program = launcher()
    desktop(desk)
    desk.env |= {"NO_AT_BRIDGE": "0", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    desk.start("at-spi", program, "--launch-immediately")
    desk.wait_for(lambda: desk.on_bus("org.a11y.Bus"), 10, "the bus of assistive technology")


def test_the_first_start_is_read_page_by_page_and_sends_a_test_reminder(desk: Desk) -> None:
    listening_desktop(desk)
    first_start(desk)
    desk.wait_for(lambda: desk.windows(*WELCOME), 15, "the welcome")
    first = window(desk, TITLE)
    assert_each_control_can_be_used(first)
    said = " ".join(one["name"] for one in everything(first) if one["role"] == "label")
    assert "What it cannot see" in said
    assert "How you sit, or whether you sit at all" in said
    assert "among the small icons of the panel" in said
    press(desk, "Send a test reminder")
    desk.wait_for(lambda: "A test reminder" in desk.notifications(), 10, "the test reminder")
    for _page in range(2):
        press(desk, "Next")
        assert_each_control_can_be_used(window(desk, TITLE))
    press(desk, "Done")
    desk.wait_for(lambda: not desk.windows(*WELCOME), 10, "the end of the welcome")
    assert "introduce = false" in (desk.home / "settings.toml").read_text()


def test_it_comes_once_and_not_at_login(desk: Desk) -> None:
    desktop(desk)
    first_start(desk, "--background")
    assert desk.cli("quit").returncode == 0
    desk.wait_for(lambda: not desk.answers(), 10, "the end")
    first_start(desk)
    assert desk.cli("settings").returncode == 0
    desk.wait_for(lambda: desk.windows("--name", "^StretchBreak settings$"), 10, "the settings")
    assert not desk.windows(*WELCOME)
    assert desk.cli("welcome").stdout.strip() == "Here is the welcome."
    desk.wait_for(lambda: desk.windows(*WELCOME), 10, "the welcome again")
