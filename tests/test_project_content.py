# SPDX-License-Identifier: Apache-2.0
"""Each rule of tools/check_content.py is shown something that breaks it."""

from __future__ import annotations

import ast

import pytest
from check_content import (
    SPDX,
    avoided,
    code_strings,
    complaints_about_file,
    complaints_about_texts,
    formatted_before_translation,
    words,
)

NEVER = [
    "Relieves sciatica", "cures back pain", "fixes posture", "correct your posture",
    "correct anterior pelvic tilt", "lengthens the psoas", "unlock your psoas",
    "release the hip flexors", "resets the pelvis", "Your hip flexors are short because you sit",
    "dead glutes", "gluteal amnesia", "prevents injury", "guaranteed", "clinically proven",
    "doctor-approved", "Sitting is the new smoking", "sitting kills you", "90 % recover",
    "nine in ten recover", "it is harmless", "no pain no gain", "push through it", "sink deeper",
    "go further", "feel the burn", "never let knees pass toes", "this is dangerous",
    "damage your spine", "your treatment plan", "physical therapy", "the patient", "a diagnosis",
    "You have been sitting for 30 min", "you failed", "You broke your streak",
]  # fmt: skip
WELCOME = [
    "30 minutes at the computer", "a mild stretch at the front of the hip", "mild is enough",
    "use your glutes", "long sitting can leave hips feeling stiff", "Ready when you are",
    "teaches you to control the tuck", "Stop if you feel sharp or pinching pain",
    "may feel comfortable", "usually settles; here are warning signs", "I'm sitting",
]  # fmt: skip


@pytest.mark.parametrize("text", NEVER)
def test_a_text_that_claims_scares_or_shames_is_found(text: str) -> None:
    assert list(avoided(text, words()))


@pytest.mark.parametrize("text", WELCOME)
def test_a_plain_and_gentle_text_passes(text: str) -> None:
    assert list(avoided(text, words())) == []


def test_a_bad_word_is_found_in_assets_readme_and_code() -> None:
    bad = "push through"
    for path, text in {
        "assets/exercises/x.toml": f'[[step]]\nsay = "{bad}"',
        "README.md": f"Come on, {bad}!",
        "stretchbreak/ui/x.py": f"LABEL = '{bad}'",
    }.items():
        assert len(list(complaints_about_texts(path, text, words()))) == 1, path


def test_a_docstring_may_say_what_is_avoided() -> None:
    assert list(code_strings(ast.parse('def f():\n    """harmless"""\n    return "ok"'))) == [
        (3, "ok")
    ]


def test_the_side_of_the_hip_is_not_called_an_adductor() -> None:
    text = 'muscles = ["adductors, chiefly gluteus medius"]'
    assert list(complaints_about_texts("assets/exercises/x.toml", text, []))


def test_a_text_formatted_before_translation_is_found() -> None:
    source = 'self.tr(f"{n} min")\nself.tr("%1 min")\ntranslate("a", f"{n}")'
    assert list(formatted_before_translation(ast.parse(source))) == [1, 3]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("see https://py" + "pi.org/simple", "registry"),
        ("cd /ro" + "ot/x", "path of one machine"),
        ("as iss" + "ue 2 says", "organised"),
        ("see no-such-document" + ".md", "not here"),
    ],
)
def test_a_foreign_line_is_found(line: str, complaint: str) -> None:
    text = f"# {SPDX}\n# {line}\n"
    assert [complaint in found for found in complaints_about_file("a.py", text, set())] == [True]


def test_a_missing_licence_a_long_file_a_nap_and_a_loose_end_are_found() -> None:
    assert "no licence" in next(complaints_about_file("a.py", "x = 1\n", set()))
    long = f"# {SPDX}\n" + "x = 1\n" * 300
    assert "301 lines" in next(complaints_about_file("a.py", long, set()))
    nap = f"# {SPDX}\ntime." + "sleep(1)\n"
    assert "sleeps" in next(complaints_about_file("tests/a.py", nap, set()))
    loose = f"# {SPDX}\n# TO" + "DO\n"
    assert "left open" in next(complaints_about_file("stretchbreak/a.py", loose, set()))
