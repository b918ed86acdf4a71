# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from stretchbreak.ui.language import speak
from stretchbreak.ui.words import say


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


def test_english_is_what_is_written() -> None:
    assert speak("en") == "en"
    assert say("%n minutes at the computer", 23) == "23 minutes at the computer"
    assert QLocale().language() == QLocale.Language.English


def test_numbers_dates_and_direction_follow_the_language() -> None:
    speak("ar")
    assert QLocale().language() == QLocale.Language.Arabic
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("de")
    assert QLocale().language() == QLocale.Language.German
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
