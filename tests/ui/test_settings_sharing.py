# SPDX-License-Identifier: Apache-2.0
"""Settings into a file and from one, in the dialog: by keyboard, with what would change shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from stretchbreak.compose.sharing import SharedSettings
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.settings_file import SettingsFile
from stretchbreak.ui.settings_dialog import SettingsDialog
from stretchbreak.ui.settings_sharing import Preview, SharingRow

MINE = 'theme = "light"  # by day\nvolume = 30\n'


class Desk:
    """A dialog over a settings file; what was taken holds at once."""

    def __init__(self, path: Path) -> None:
        self.file = SettingsFile(path)
        self.dialog = SettingsDialog(
            self.file.load().settings, sharing=SharedSettings(self.file, self._read_again)
        )
        self.dialog.show()
        assert isinstance(self.dialog.sharing, SharingRow)
        self.row = self.dialog.sharing

    def _read_again(self) -> None:
        self.dialog.show_settings(self.file.load().settings)

    @property
    def now(self) -> Settings:
        return self.file.load().settings

    @property
    def told(self) -> str:
        return "\n".join(
            one.text()
            for one in self.dialog.findChildren(
                QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if one.isVisible()
        )

    def preview(self) -> Preview:
        (found,) = self.dialog.findChildren(Preview)
        return found


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "settings.toml"
    path.write_text(MINE)
    desk = Desk(path)
    yield desk
    desk.dialog.close()
    desk.dialog.deleteLater()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return tmp_path / "other.toml"


def test_an_export_makes_another_computer_the_same(desk: Desk, other: Path) -> None:
    desk.row.export_to(str(other))
    assert str(other) in desk.told
    assert SettingsFile(other).load().settings == desk.now
    desk.row.export_to(str(other))  # the chooser asked whether to replace it
    assert str(other) in desk.told


def test_an_export_that_cannot_be_written_says_why(desk: Desk) -> None:
    desk.row.export_to("/nonexistent/settings.toml")
    assert "/nonexistent/settings.toml: no such file" in desk.told


def test_what_a_file_would_change_is_shown_first_and_nothing_changes_by_enter(
    desk: Desk, other: Path, qtbot: QtBot
) -> None:
    other.write_text('theme = "dark"\nhook_reminder = "/usr/bin/beep"\nfuture = 1\n')
    desk.row.import_from(str(other))
    preview = desk.preview()
    assert preview.text.toPlainText().splitlines() == [
        "Volume: 60",
        "Command with a reminder: /usr/bin/beep  (starts a program)",
        "Theme: Dark",
    ]
    said = " ".join(one.text() for one in preview.findChildren(QLabel))
    assert "There is no setting called" in said
    assert "future" in said
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert preview.isHidden()
    assert desk.file.path.read_text() == MINE


def test_what_is_taken_holds_at_once_and_the_file_before_is_kept(
    desk: Desk, other: Path, tmp_path: Path
) -> None:
    other.write_text('theme = "dark"\n')
    desk.row.import_from(str(other))
    desk.preview().take.click()
    assert desk.now == replace(Settings(), theme="dark")
    assert '"dark"  # by day' in desk.file.path.read_text()
    (kept,) = tmp_path.glob("settings.toml.before-*")
    assert kept.read_text() == MINE
    assert "Settings taken over: 2." in desk.told
    assert kept.name in desk.told


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("volume = 900\n", "volume = 900 cannot be used"),
        ('theme = "dark\n', "The settings cannot be read"),
    ],
)
def test_a_file_with_one_bad_value_is_refused_with_its_reason(
    desk: Desk, other: Path, text: str, why: str
) -> None:
    other.write_text(text)
    desk.row.import_from(str(other))
    assert desk.dialog.findChildren(Preview) == []
    assert why in desk.told
    assert "nothing was taken over" in desk.told
    assert desk.file.path.read_text() == MINE


def test_the_same_settings_are_no_change(desk: Desk, other: Path) -> None:
    other.write_text('volume = 30\ntheme = "light"\n')
    desk.row.import_from(str(other))
    assert "Nothing is different." in desk.told


def test_a_broken_file_of_ones_own_is_left_alone(desk: Desk, other: Path) -> None:
    other.write_text('theme = "dark"\n')
    desk.file.path.write_text('theme = "li')
    desk.row.import_from(str(other))
    desk.row.export_to(str(other))
    assert "mend the file first" in desk.told
    assert desk.file.path.read_text() == 'theme = "li'
    assert other.read_text() == 'theme = "dark"\n'


def test_both_are_reached_by_tab_named_and_open_a_chooser(desk: Desk, qtbot: QtBot) -> None:
    names = {"Export the settings into a file", "Import the settings from a file"}
    assert {desk.row.save.accessibleName(), desk.row.load.accessibleName()} == names
    for button in (desk.row.save, desk.row.load):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(desk.row.findChildren(QFileDialog)))
        (chooser,) = desk.row.findChildren(QFileDialog)
        saves = chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert saves is (button is desk.row.save)
        chooser.reject()
        qtbot.waitUntil(lambda: desk.row.findChildren(QFileDialog) == [])


def test_without_sharing_there_are_no_buttons(qapp: QApplication) -> None:
    dialog = SettingsDialog(Settings())
    assert dialog.sharing is None
    assert not [one for one in dialog.findChildren(QPushButton) if "xport" in one.text()]
