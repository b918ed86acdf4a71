# SPDX-License-Identifier: Apache-2.0
"""What the tray tells, and what it shows, without a panel."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from stretchbreak.app.status import Status
from stretchbreak.ui.tray import Tray
from stretchbreak.ui.tray_menu import TrayMenu

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))
WORKING = Status(
    state="active",
    because="input",
    sitting_seconds=23 * 60,
    remind_after=1800,
    next_reminder=NOON + timedelta(minutes=7),
)


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    tray = Tray()
    tray.show()
    yield tray
    tray.close()


def actions(menu: TrayMenu) -> dict[str, QAction]:
    """All that can be chosen now, by its text."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        submenu = cast("QMenu | None", action.menu())
        if submenu is not None:
            found |= {inner.text(): inner for inner in submenu.actions()}
        elif action.isVisible() and action.isEnabled() and not action.isSeparator():
            found[action.text()] = action
    return found


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("I just moved", "moved"),
        ("I'm standing", "standing"),
        ("For 30 minutes", "pause 30"),
        ("For 1 hour", "pause 60"),
        ("Until tomorrow", "pause tomorrow"),
    ],
)
def test_a_choice_is_told_in_the_words_of_the_app(tray: Tray, choice: str, words: str) -> None:
    heard: list[str] = []
    tray.said.connect(heard.append)
    actions(tray.menu)[choice].trigger()
    assert heard == [words]


@pytest.mark.parametrize(
    ("choice", "window"),
    [
        ("Worth knowing", "knowing"),
        ("History", "history"),
        ("Settings", "settings"),
        ("Check what it sees", "doctor"),
    ],
)
def test_windows_are_asked_for_by_name(tray: Tray, choice: str, window: str) -> None:
    heard: list[str] = []
    tray.window_asked.connect(heard.append)
    actions(tray.menu)[choice].trigger()
    assert heard == [window]


def test_the_end_is_asked_for(tray: Tray) -> None:
    heard: list[str] = []
    tray.quit_asked.connect(lambda: heard.append("quit"))
    actions(tray.menu)["Quit"].trigger()
    assert heard == ["quit"]


def test_stretch_now_asks_for_the_routine_of_the_settings(tray: Tray) -> None:
    heard: list[str] = []
    tray.stretch_asked.connect(heard.append)
    actions(tray.menu)["Stretch now"].trigger()
    assert heard == [""]


def test_one_item_toggles_between_standing_and_sitting(tray: Tray) -> None:
    heard: list[str] = []
    tray.said.connect(heard.append)
    tray.show_status(replace(WORKING, state="standing", because="standing", standing=True))
    assert "I'm standing" not in actions(tray.menu)
    actions(tray.menu)["I'm sitting"].trigger()
    tray.show_status(WORKING)
    actions(tray.menu)["I'm standing"].trigger()
    assert heard == ["sitting", "standing"]


def test_resume_is_there_only_while_paused(tray: Tray) -> None:
    heard: list[str] = []
    tray.said.connect(heard.append)
    tray.show_status(WORKING)
    assert "Resume reminders" not in actions(tray.menu)
    tray.show_status(replace(WORKING, paused_until=NOON))
    actions(tray.menu)["Resume reminders"].trigger()
    assert heard == ["resume"]


def test_a_delay_is_offered_only_while_a_reminder_is_due(tray: Tray) -> None:
    tray.show_status(WORKING)
    assert "In 10 minutes" not in actions(tray.menu)
    tray.show_status(replace(WORKING, due=True))
    assert "In 10 minutes" in actions(tray.menu)


def test_the_menu_and_the_tooltip_say_the_time_and_what_decided(tray: Tray) -> None:
    tray.show_status(WORKING)
    line = "23 minutes at the computer · counting: input"
    assert line in actions(tray.menu)
    assert tray.icon is not None
    assert tray.icon.toolTip() == line


def test_the_menu_asks_for_fresh_figures_before_it_shows(tray: Tray) -> None:
    tray.look_asked.connect(lambda: tray.show_status(WORKING))
    tray.menu.aboutToShow.emit()
    assert "23 minutes at the computer · counting: input" in actions(tray.menu)


def test_the_icon_is_painted_again_only_when_its_picture_changes(tray: Tray) -> None:
    assert tray.icon is not None
    tray.show_status(WORKING)
    first = tray.icon.icon().cacheKey()
    tray.show_status(replace(WORKING, sitting_seconds=23 * 60 + 40))
    assert tray.icon.icon().cacheKey() == first
    tray.show_status(replace(WORKING, sitting_seconds=24 * 60))
    assert tray.icon.icon().cacheKey() != first


def test_a_click_asks_for_the_window_and_a_right_click_does_not(tray: Tray) -> None:
    heard: list[str] = []
    tray.window_asked.connect(heard.append)
    assert tray.icon is not None
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert heard == []
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert heard == ["small"]


def test_a_platform_that_can_have_no_panel_is_told_apart_from_a_late_one(tray: Tray) -> None:
    assert tray.condition == "none"


def test_the_first_icon_needs_neither_the_engine_nor_the_bus() -> None:
    program = """
import sys, stretchbreak.ui.tray
print(*[name for name in sys.modules if name.startswith(("stretchbreak", "PySide6.Qt"))])
"""
    argv = [sys.executable, "-c", program]
    listing = subprocess.run(argv, capture_output=True, text=True, check=True)
    assert set(listing.stdout.split()) == {
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtWidgets",
        "stretchbreak",
        "stretchbreak.ui",
        "stretchbreak.ui.tray",
        "stretchbreak.ui.tray_icon",
        "stretchbreak.ui.tray_menu",
    }


def test_every_answer_is_in_the_menu_while_a_reminder_waits(tray: Tray) -> None:
    heard: list[str] = []
    tray.said.connect(heard.append)
    tray.show_status(WORKING)
    assert "Walking" not in actions(tray.menu)
    tray.show_status(replace(WORKING, due=True))
    for label in ("Walking", "In 5 minutes", "In 10 minutes", "In 20 minutes", "I just moved"):
        actions(tray.menu)[label].trigger()
    assert heard == ["walking", "delay 5", "delay 10", "delay 20", "moved"]


def test_a_meeting_ends_at_one_of_the_next_half_hours(tray: Tray) -> None:
    heard: list[str] = []
    tray.said.connect(heard.append)
    tray.show_status(WORKING)
    ends = [action for text, action in actions(tray.menu).items() if text.startswith("Until ")]
    ends = [action for action in ends if str(action.data()).startswith("meeting")]
    assert len(ends) == 4
    ends[0].trigger()
    assert heard[0].startswith("meeting until ")
