# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import copy
import json

from stretchbreak.domain.sentence import Sentence, beside, said

GERMAN = {
    "{file} cannot be read: {why}": "{file} lässt sich nicht lesen: {why}",
    "permission denied": "keine Berechtigung",
    "%n files, nothing to mend": "%n Dateien, nichts zu verbessern",
}


def german(text: str, n: int = -1) -> str:
    return GERMAN.get(text, text).replace("%n", str(n))


def test_a_sentence_is_english_to_whoever_does_not_ask() -> None:
    told = Sentence("{file} cannot be read: {why}", file="a.toml", why="it is {odd}")
    assert told == "a.toml cannot be read: it is {odd}"
    assert json.dumps({"error": told}) == '{"error": "a.toml cannot be read: it is {odd}"}'
    assert copy.deepcopy(Sentence("a {brace}")) == "a {brace}"


def test_what_is_inside_a_sentence_is_said_in_the_same_language() -> None:
    told = Sentence("{file} cannot be read: {why}", file="a", why=Sentence("permission denied"))
    assert said(told, german) == "a lässt sich nicht lesen: keine Berechtigung"
    assert said(ValueError(told), german) == said(told, german)


def test_a_number_takes_its_place() -> None:
    told = Sentence("%n files, nothing to mend", 3)
    assert (str(told), said(told, german)) == (
        "3 files, nothing to mend",
        "3 Dateien, nichts zu verbessern",
    )


def test_sentences_stand_beside_one_another_and_empty_ones_leave_no_gap() -> None:
    told = beside(Sentence("permission denied"), "", Sentence("%n files, nothing to mend", 2))
    assert told == "permission denied 2 files, nothing to mend"
    assert said(told, german) == "keine Berechtigung 2 Dateien, nichts zu verbessern"


def test_another_text_stays_as_it_is() -> None:
    assert said("permission denied", german) == "permission denied"
    assert said(OSError(13, "Permission denied"), german) == "[Errno 13] Permission denied"
