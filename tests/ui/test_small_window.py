# SPDX-License-Identifier: Apache-2.0
"""The small window: the same choices as the tray, and troubles in plain sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import Status
from stretchbreak.ui.small_window import SmallWindow

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))
WORKING = Status(
    state="active",
    because="input",
    sitting_seconds=23 * 60,
    remind_after=1800,
    next_reminder=NOON + timedelta(minutes=7),
    tray="shown",
)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[SmallWindow]:
    window = SmallWindow()
    window.show_status(WORKING)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def buttons(window: SmallWindow) -> dict[str, QPushButton]:
    shown = (found for found in window.findChildren(QPushButton) if found.isVisible())
    return {found.text().replace("&", ""): found for found in shown}


def texts(window: SmallWindow) -> list[str]:
    shown = (found for found in window.findChildren(QLabel) if found.isVisible())
    return [found.text() for found in shown if found.text()]


def press(window: SmallWindow, text: str) -> None:
    QTest.mouseClick(buttons(window)[text], Qt.MouseButton.LeftButton)


def test_the_window_says_time_reason_and_what_comes(window: SmallWindow) -> None:
    assert texts(window) == [
        "23 minutes at the computer",
        "Counting: input",
        "Next reminder about 12:07",
    ]


def test_choices_are_told_in_the_words_of_the_app(window: SmallWindow) -> None:
    heard: list[str] = []
    window.said.connect(heard.append)
    press(window, "I just moved")
    press(window, "I'm standing")
    window.show_status(replace(WORKING, standing=True, paused_until=NOON, due=True))
    press(window, "I'm sitting")
    press(window, "Resume reminders")
    press(window, "In 10 minutes")
    assert heard == ["moved", "standing", "sitting", "resume", "delay 10"]


def test_each_pause_has_an_end(window: SmallWindow) -> None:
    heard: list[str] = []
    window.said.connect(heard.append)
    menu = buttons(window)["Pause reminders"].menu()
    for action in menu.actions():
        action.trigger()
    assert heard == ["pause 30", "pause 60", "pause tomorrow"]


@pytest.mark.parametrize(
    ("label", "signal", "told"),
    [
        ("Stretch now", "stretch_asked", ("",)),
        ("History", "window_asked", ("history",)),
        ("Settings", "window_asked", ("settings",)),
        ("Check what it sees", "window_asked", ("doctor",)),
        ("Worth knowing", "window_asked", ("knowing",)),
        ("Quit", "quit_asked", ()),
    ],
)
def test_other_windows_and_the_end_are_asked_for(
    window: SmallWindow, label: str, signal: str, told: tuple[str, ...]
) -> None:
    heard: list[object] = []
    getattr(window, signal).connect(lambda *facts: heard.append(facts))
    press(window, label)
    assert heard == [told]


def test_the_window_asks_for_fresh_figures_when_it_shows(window: SmallWindow) -> None:
    heard: list[str] = []
    window.look_asked.connect(lambda: heard.append("look"))
    window.hide()
    window.show()
    assert heard == ["look"]


def test_a_sensor_in_trouble_is_said_and_goes_when_it_is_mended(window: SmallWindow) -> None:
    lost = Health("input", Condition.BROKEN, "Keyboard and pointer cannot be seen just now.")
    window.show_status(replace(WORKING, sensors=(lost,)))
    assert "Keyboard and pointer cannot be seen just now." in texts(window)
    window.show_status(replace(WORKING, sensors=(Health("input", Condition.LIVE),)))
    assert len(texts(window)) == 3


def test_a_held_or_paused_reminder_is_explained(window: SmallWindow) -> None:
    window.show_status(replace(WORKING, due=True, holding=("microphone",)))
    assert "A reminder is waiting: microphone in use" in texts(window)
    window.show_status(replace(WORKING, paused_until=NOON))
    assert "Reminders are paused until 12:00" in texts(window)


def test_the_end_of_the_program_closes_the_window_without_a_tray_too(window: SmallWindow) -> None:
    window.show_status(replace(WORKING, tray="none"))
    assert window.close()
    assert not window.isVisible()


def test_every_choice_is_reached_by_tab_and_has_a_key_of_its_own(window: SmallWindow) -> None:
    keys = [found.shortcut().toString() for found in buttons(window).values()]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(found.focusPolicy() & Qt.FocusPolicy.TabFocus for found in buttons(window).values())
