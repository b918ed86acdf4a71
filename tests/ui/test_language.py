# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator

import pytest
from library import LIBRARY
from other_person import run_python
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from stretchbreak.app.answers import DELAYS, in_minutes
from stretchbreak.domain.languages import LANGUAGES, RIGHT_TO_LEFT
from stretchbreak.domain.settings_durations import parse_duration
from stretchbreak.ui.language import speak
from stretchbreak.ui.safety import WarningSigns
from stretchbreak.ui.setting_words import in_units, plain_units
from stretchbreak.ui.words import say


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def test_english_is_what_is_written() -> None:
    assert speak("en") == "en"
    assert say("%n minutes at the computer", 23) == "23 minutes at the computer"
    assert QLocale().language() == QLocale.Language.English


def test_safety_texts_that_nobody_has_read_say_so() -> None:
    safety = LIBRARY.safety
    for language, marked in (("en", False), ("de", True)):
        speak(language)
        page = WarningSigns(safety)
        texts = [label.text() for label in page.findChildren(QLabel)]
        assert (say("Machine-assisted translation, awaiting review.") in texts) is marked


def test_numbers_dates_and_direction_follow_the_language() -> None:
    speak("ar")
    assert QLocale().language() == QLocale.Language.Arabic
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("de")
    assert QLocale().language() == QLocale.Language.German
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_every_language_is_read_the_way_qt_says() -> None:
    for language in LANGUAGES:
        to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        assert (language in RIGHT_TO_LEFT) is to_left


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_a_delay_is_said_in_the_form_for_its_number(language: str) -> None:
    speak(language)
    told = [in_minutes(minutes, say) for minutes in DELAYS]
    assert len(set(told)) == len(DELAYS)
    for text in told:
        assert not text.startswith("In ") or language == "de"
        assert "minutes" not in text or language == "fr"
        assert "||" not in text
    if language == "pl":
        assert [in_minutes(n, say) for n in (1, 2, 5)] == [
            "Za 1 minutę",
            "Za 2 minuty",
            "Za 5 minut",
        ]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_length_of_time_can_be_typed_as_it_is_shown(language: str) -> None:
    speak(language)
    for text in ("1h30min", "45min", "90s", "0.5s", "2h"):
        assert parse_duration(plain_units(in_units(text))) == parse_duration(text)
        assert parse_duration(plain_units(text)) == parse_duration(text)


DAY = """
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from stretchbreak.ui.language import speak
print(speak("system"), QLocale().dayName(1), QLocale().toString(1.5))
"""


@pytest.mark.parametrize(
    ("lang", "language", "numbers", "named"),
    [
        ("de_DE.UTF-8", "", "", "de Montag 1,5"),
        ("C.UTF-8", "de", "", "de Montag 1,5"),
        ("en_US.UTF-8", "fr", "", "fr lundi 1,5"),
        ("de_DE.UTF-8", "", "en_US.UTF-8", "de Montag 1.5"),
        ("en_US.UTF-8", "", "", "en Monday 1.5"),
    ],
)
def test_days_are_named_in_the_language_that_is_spoken(
    lang: str, language: str, numbers: str, named: str
) -> None:
    done = run_python(DAY, LC_ALL="", LANG=lang, LANGUAGE=language, LC_NUMERIC=numbers)
    assert done.stdout.strip() == named, done.stderr
