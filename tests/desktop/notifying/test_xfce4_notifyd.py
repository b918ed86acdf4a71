# SPDX-License-Identifier: Apache-2.0
"""Notifications on Xfce's daemon, whose buttons are real ones: clicked, closed, ignored, killed."""

from __future__ import annotations

from pathlib import Path

import configs
import pytest
from notification_peers import QUESTION, REMINDER, Told, live
from program import Program, needs
from pytestqt.qtbot import QtBot
from rig import Desk
from whole_app import click_in

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import SERVICE, FreedesktopNotifier
from stretchbreak.app.ports import Condition

DAEMON = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd"
WINDOW = ("--class", "Xfce4-notifyd")


def start_daemon(desk: Desk) -> Program:
    daemon = desk.start("notifyd", str(DAEMON))
    desk.wait_for(lambda: desk.on_bus(SERVICE), 15, "xfce4-notifyd")
    return daemon


@pytest.fixture
def xfce(desk: Desk, bus: Bus) -> Desk:
    if not Path(DAEMON).exists():
        needs("xfce4-notifyd")
    desk.x_server()
    desk.window_manager()
    desk.start("xfconfd", configs.xfconfd())
    desk.wait_for(lambda: desk.on_bus("org.xfce.Xfconf"), 10, "xfconfd")
    start_daemon(desk)
    return desk


def on_screen(desk: Desk, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(desk.windows(*WINDOW)), timeout=15_000)
    return desk.windows(*WINDOW)[-1]


def test_a_button_is_clicked(
    xfce: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    assert notifier.health.detail == ""
    notifier.show(REMINDER)
    window = on_screen(xfce, qtbot)
    xfce.screenshot("xfce4-notifyd")
    # The first of the row of buttons at the lower edge.
    click_in(xfce, window, 60, -30)
    qtbot.waitUntil(lambda: bool(told.answers), timeout=15_000)
    assert told.answers == [("stretch", "")]
    qtbot.waitUntil(lambda: not xfce.windows(*WINDOW), timeout=15_000)
    assert len(told.answers) == 1
    assert told.failed == []


def test_one_that_is_closed_is_told_and_one_that_is_ignored_is_no_answer(
    xfce: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    xfce.run("xfconf-query", "-c", "xfce4-notifyd", "-p", "/expire-timeout", "-n", "-t", "int",
             "-s", "1")  # fmt: skip
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: told.closed == [False], timeout=20_000)
    assert told.answers == []
    notifier.show(QUESTION)
    click_in(xfce, on_screen(xfce, qtbot), 200, 20)
    qtbot.waitUntil(lambda: len(told.closed) + len(told.answers) == 2, timeout=15_000)
    assert told.failed == []


def test_it_is_replaced_and_withdrawn_and_never_piled_up(
    xfce: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    for _ in range(3):
        notifier.show(REMINDER)
        notifier.show(QUESTION)
    on_screen(xfce, qtbot)
    qtbot.waitUntil(lambda: not notifier._asking and notifier._wanted is None)
    assert len(xfce.windows(*WINDOW)) == 1
    notifier.withdraw()
    qtbot.waitUntil(lambda: not xfce.windows(*WINDOW), timeout=15_000)
    assert told.answers == []
    assert told.failed == []


def test_killed_under_the_notice_it_is_told_and_the_next_one_shows_on_the_new_daemon(
    xfce: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(xfce, qtbot)
    xfce.programs[-1].kill()
    qtbot.waitUntil(lambda: told.failed == ["the notification service ended"])
    start_daemon(xfce)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE, timeout=15_000)
    notifier.show(REMINDER)
    on_screen(xfce, qtbot)
    assert len(xfce.windows(*WINDOW)) == 1
    assert told.answers == []
    assert len(told.failed) == 1
