# SPDX-License-Identifier: Apache-2.0
"""Hands for the settings dialog: finding an editor by what it is called, and writing into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from stretchbreak.domain.settings import DECLARATIONS
from stretchbreak.domain.settings_kinds import Value
from stretchbreak.ui.duration_edit import DurationEdit
from stretchbreak.ui.settings_dialog import SettingsDialog


def heard_from(dialog: SettingsDialog) -> list[tuple[str, Value]]:
    heard: list[tuple[str, Value]] = []
    dialog.changed.connect(lambda key, value: heard.append((key, value)))
    return heard


def editor(dialog: SettingsDialog, key: str) -> QWidget:
    dialog.show_group(DECLARATIONS[key].group)
    label = DECLARATIONS[key].label
    return next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == label)


def duration(dialog: SettingsDialog, key: str) -> DurationEdit:
    found = editor(dialog, key)
    assert isinstance(found, DurationEdit)
    return found


def write(edit: DurationEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def default_button(dialog: SettingsDialog, key: str) -> QPushButton:
    name = f"{DECLARATIONS[key].label}: default"
    return next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name)


def texts(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
