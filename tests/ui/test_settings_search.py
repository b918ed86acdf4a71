# SPDX-License-Identifier: Apache-2.0
"""What is found in the settings, and the hours of a week."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from settings_hands import default_button, editor, heard_from, texts

from stretchbreak.ui.hours_edit import HoursEdit
from stretchbreak.ui.setting_row import SettingRow
from stretchbreak.ui.settings_dialog import SettingsDialog


def search(dialog: SettingsDialog, text: str) -> list[str]:
    """The settings that are in sight after typing this."""
    dialog.search.setFocus()
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, text)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    return [row.label.text() for row in dialog.findChildren(SettingRow) if row.isVisible()]


def test_searching_looks_through_labels_explanations_choices_and_keys_of_all_groups(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    assert search(dialog, "QUIET hours") == ["Quiet hours"]
    assert search(dialog, "pause_media") == ["Pause music and films for a stretch"]
    assert "Language" in search(dialog, "espanol")
    assert {"One soft sound", "Soft sounds"} <= set(search(dialog, "soft sound"))
    assert search(dialog, "no such thing") == []
    assert "Nothing found" in texts(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.found.isVisible())
    assert dialog.isVisible()
    assert "Remind me after" in texts(dialog)


def test_choosing_a_group_ends_the_search(dialog: SettingsDialog) -> None:
    search(dialog, "quiet")
    dialog.names.setFocus()
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert dialog.search.text() == ""
    assert "Working hours" in texts(dialog)
    assert "Remind me after" not in texts(dialog)


def test_hours_are_chosen_by_days_and_times(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    hours = editor(dialog, "working_hours")
    assert isinstance(hours, HoursEdit)
    hours.add.setFocus()
    QTest.keyClick(hours.add, Qt.Key.Key_Space)
    assert heard == [("working_hours", "mon-fri 09:00-17:00")]
    (line,) = hours.lines
    line.end.setTime(QTime(16, 30))
    next(chip for chip in line.chips if chip.accessibleName() == "Friday").click()
    assert heard[-1] == ("working_hours", "mon-thu 09:00-16:30")
    hours.add.click()
    assert heard[-1] == ("working_hours", "mon-thu 09:00-16:30 17:30-21:30")
    default_button(dialog, "working_hours").click()
    assert heard[-1] == ("working_hours", "")
    assert hours.lines == []
