# SPDX-License-Identifier: Apache-2.0
"""In every language: no moment of the default routine is cut, no button of the card, no setting."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from library import LIBRARY
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from ui.test_session_layout import faults

from stretchbreak.app.status import Status
from stretchbreak.domain.languages import LANGUAGES
from stretchbreak.domain.settings import GROUPS, Settings
from stretchbreak.ui.card import Card
from stretchbreak.ui.language import speak
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.settings_dialog import SettingsDialog

DUE = Status(state="active", because="input", sitting_seconds=2100, remind_after=1800, due=True)


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    speak(request.param)
    yield request.param
    speak("en")
    QLocale.setDefault(before)


def test_a_session_can_be_read(language: str) -> None:
    routine = LIBRARY.default_routine
    assert routine is not None
    window = SessionWindow(routine, LIBRARY.exercises, LIBRARY.safety, lambda: 0.0)
    window.show()
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (language == "ar")
    seen = {"ready": faults(window)}
    window.driver.press_pause()
    for part in range(len(window.driver.session.segments)):
        window.driver.pause()
        seen[f"part {part}"] = faults(window)
        window.driver.skip()
    seen["asked"] = faults(window)
    window.course.rate("7+")
    seen["answered"] = faults(window)
    window.show_signs()
    seen["signs"] = faults(window)
    window.close()
    window.deleteLater()
    assert {moment: found for moment, found in seen.items() if found} == {}


def test_every_button_of_the_card_shows_all_it_says(language: str) -> None:
    card = Card(settle_ms=0)
    card.show_status(DUE)
    card.appear()
    QCoreApplication.processEvents()
    narrow = [
        (button.text(), button.width(), button.minimumSizeHint().width())
        for button in card.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]
    card.close()
    card.deleteLater()
    assert narrow == []


def test_settings_as_narrow_as_they_go_cut_nothing(language: str) -> None:
    dialog = SettingsDialog(Settings())
    dialog.show()
    dialog.resize(dialog.minimumSizeHint())
    cut = []
    for group in GROUPS:
        dialog.show_group(group)
        QCoreApplication.processEvents()
        page = dialog.area.widget()
        assert page is not None
        if page.width() > dialog.area.viewport().width():
            cut.append((group, page.width(), dialog.area.viewport().width()))
    width = dialog.width()
    dialog.close()
    dialog.deleteLater()
    assert cut == []
    assert width <= 800


def test_windows_made_anew_in_one_language_after_the_other_bring_nothing_down() -> None:
    # In a program of its own: what went wrong here once was a crash, some windows later.
    tool = Path(__file__).parents[2] / "tools" / "language_shots.py"
    argv = [sys.executable, str(tool), "de", "en", "es", "fr", "it"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
