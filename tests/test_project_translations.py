# SPDX-License-Identifier: Apache-2.0
"""The translations are whole, and the check that says so can fail."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import translations
from library import EXERCISES, LIBRARY
from translations import Message, messages, targets, ts_file, wrong_in

from stretchbreak.app.qm_file import QmFile
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.languages import AWAITS_REVIEW, LANGUAGES
from stretchbreak.resources import assets
from stretchbreak.resources import translations as compiled

GOOD = Message("words", "Next reminder about {time}", ("Nächste Erinnerung um {time}",), True)


def test_there_are_twelve_languages_besides_english_and_each_is_whole() -> None:
    assert len(targets()) == 12
    assert {path.stem for path in (assets() / "i18n").glob("*.ts")} == {
        f"stretchbreak_{language}" for language in targets()
    }
    for language in targets():
        wrong = [one for m in messages(ts_file(language)) for one in wrong_in(language, m)]
        assert wrong == []


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (replace(GOOD, finished=False), "not translated"),
        (replace(GOOD, forms=("",)), "not translated"),
        (replace(GOOD, forms=("Nächste Erinnerung",)), "no placeholders"),
        (replace(GOOD, forms=("Erinnerung {zeit}",)), "{zeit}"),
        (replace(GOOD, forms=("Um {time} || Gegen {time}",)), "two texts in one"),
        (Message("Card", "&Quit", ("Beenden",), True), "(&)"),
    ],
)
def test_what_is_missing_or_has_lost_a_placeholder_is_refused(message: Message, why: str) -> None:
    (wrong,) = wrong_in("de", message)
    assert why in wrong


def test_a_good_translation_is_not_refused_and_numbers_may_be_words() -> None:
    assert wrong_in("de", GOOD) == []
    plural = Message("words", "%n minutes", ("eine Minute", "%n Minuten"), True)
    assert wrong_in("de", plural) == []


def test_an_f_string_in_place_of_a_text_is_found() -> None:
    found = translations._F_STRING
    assert found.search('self.tr(f"{n} minutes")')
    assert found.search("say(f'{n}')")
    assert not found.search('self.tr("{n} minutes").format(n=n)')


def test_a_text_with_a_number_that_is_only_marked_is_found() -> None:
    found = translations._COUNTED_NOOP
    assert found.search('X = QT_TRANSLATE_NOOP("words", "In %n minutes")')
    assert not found.search('X = QT_TRANSLATE_NOOP("words", "Until {time}")')


def test_texts_that_changed_are_collected_anew(tmp_path: Path) -> None:
    file = ts_file("de", tmp_path)
    text = ts_file("de").read_text(encoding="utf-8")
    file.write_text(text.replace("<source>Stretch now</source>", "<source>Gone</source>"), "utf-8")
    translations.collect(tmp_path, ["de"])
    found = {(m.context, m.source): m for m in messages(file)}
    assert ("words", "Gone") not in found
    assert not found["words", "Stretch now"].finished


@pytest.mark.parametrize("language", targets())
def test_the_compiled_file_has_the_stop_rule_in_the_language(language: str) -> None:
    rule = LIBRARY.safety.stop_rule
    said = QmFile(compiled(language)).say("content", rule)
    assert said != rule
    assert len(said) > 40 or language in ("ja", "ko", "zh_CN")


def exercises() -> list[Exercise]:
    return list(EXERCISES.values())


@pytest.mark.parametrize("language", targets())
def test_numbers_in_the_texts_of_exercises_are_the_same_in_every_language(language: str) -> None:
    """A dose is a number: none may be lost or changed. Words for small numbers are free."""
    texts = QmFile(compiled(language))
    digits = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
    wrong = []
    for exercise in exercises():
        for step in exercise.steps:
            said = texts.say("content", step.text).translate(digits)
            mine, theirs = (set(re.findall(r"\d{2,}", one)) for one in (step.text, said))
            if not mine <= theirs:
                wrong.append((step.text, said))
    assert wrong == []


def test_every_language_is_marked_as_awaiting_review_until_somebody_has_read_it() -> None:
    assert set(LANGUAGES) - {"en"} >= AWAITS_REVIEW
