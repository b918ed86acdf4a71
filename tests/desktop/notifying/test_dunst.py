# SPDX-License-Identifier: Apache-2.0
"""Notifications on a real daemon, with real clicks."""

from __future__ import annotations

from notification_peers import QUESTION, REMINDER, Told, live
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.app.ports import Condition


def test_dunst_shows_the_reminder_with_its_actions_and_a_click_is_the_answer(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    shown = dunst.notifications()
    assert "30 minutes at the computer" in shown
    assert "minutes & no equipment" in shown
    assert dunst.screenshot("notification").stat().st_size > 0
    dunst.click_notification("Stretch now")
    qtbot.waitUntil(lambda: told.answers == [("stretch", "")], timeout=15_000)
    offered = (dunst.folder / "offered").read_text("utf-8")
    assert all(label in offered for _key, label in REMINDER.actions)
    qtbot.waitUntil(lambda: not dunst.windows("--class", "Dunst"), timeout=15_000)
    assert told.closed == []


def test_dunst_replaces_the_notice_withdraws_it_and_tells_when_a_person_closes_it(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    notifier.show(QUESTION)
    qtbot.waitUntil(lambda: "Were you up?" in dunst.notifications(), timeout=15_000)
    assert dunst.run("dunstctl", "count", "displayed").strip() == "1"
    notifier.withdraw()
    qtbot.waitUntil(lambda: not dunst.windows("--class", "Dunst"), timeout=15_000)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    window = dunst.windows("--class", "Dunst")[-1]
    dunst.xdotool("mousemove", "--window", window, "20", "20", "click", "3")
    qtbot.waitUntil(lambda: told.closed == [True], timeout=15_000)
    assert told.answers == []
    assert told.failed == []


def test_dunst_killed_under_the_notice_is_told_and_the_next_one_shows_again(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    dunst.programs[-1].kill()
    qtbot.waitUntil(lambda: told.failed == ["the notification service ended"])
    assert told.closed == []
    assert notifier.health.condition is Condition.MISSING
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: len(told.failed) == 2)
    dunst.dunst()
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE, timeout=15_000)
    notifier.show(QUESTION)
    qtbot.waitUntil(lambda: "Were you up?" in dunst.notifications(), timeout=15_000)
    assert len(told.failed) == 2
