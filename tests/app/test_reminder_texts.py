# SPDX-License-Identifier: Apache-2.0
"""The file of what reminders say, and each thing that can be wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_content import complaints_about_reminders

from stretchbreak.app.reminder_texts import LONGEST, length, load_texts

ASSETS = Path(__file__).parents[2] / "assets"
GOOD = """
[[text]]
id = "window"
say = "Walk to the window, 2 minutes"
kind = "walk"
seconds = 120
"""


def problem(tmp_path: Path, text: str) -> str:
    (tmp_path / "reminders.toml").write_text(text, "utf-8")
    texts, problems = load_texts(tmp_path)
    assert texts == ()
    return str(problems[0])


def test_there_are_more_than_forty_acts_and_each_names_its_length() -> None:
    texts, problems = load_texts(ASSETS)
    assert problems == ()
    assert len(texts) >= 40
    assert all(len(text.say) <= LONGEST for text in texts)
    assert all(text.say.endswith(length(text.seconds)) for text in texts)
    assert list(complaints_about_reminders(ASSETS)) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (GOOD + GOOD, "text[2].id: 'window' is taken by another text"),
        (GOOD.replace(", 2 minutes", ", a while"), "should end with its length: '2 minutes'"),
        (GOOD.replace("walk", "run"), "'run' is not one of"),
        (GOOD.replace('"walk"', '"hip"'), "routine: is missing"),
        (GOOD + 'avoid = ["no_knel"]', "'no_knel' is not one of"),
        (GOOD + "colour = 1", "colour: is not known here"),
        (GOOD.replace("Walk to", "Walk " + "slowly " * 9 + "to"), f"longer than {LONGEST}"),
        ("text = 3", "should be a list of tables"),
        ("[[text]", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, wrong: str, said: str) -> None:
    message = problem(tmp_path, wrong)
    assert message.startswith("reminders.toml")
    assert said in message


def test_a_file_that_is_missing_is_a_problem_and_no_failure(tmp_path: Path) -> None:
    texts, problems = load_texts(tmp_path)
    assert texts == ()
    assert "can't be read" in str(problems[0])


def test_too_few_texts_and_an_unknown_routine_are_found(tmp_path: Path) -> None:
    (tmp_path / "reminders.toml").write_text(GOOD + 'routine = "nowhere"', "utf-8")
    found = list(complaints_about_reminders(tmp_path))
    assert any("1 texts; 40 are the least" in one for one in found)
    assert any("there is no routine 'nowhere'" in one for one in found)
