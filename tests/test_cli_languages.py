# SPDX-License-Identifier: Apache-2.0
"""What the command line answers and refuses, in the person's language and in no other."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Copy, run

from stretchbreak.app.paths import Paths
from stretchbreak.cli import speaking, usage
from stretchbreak.domain.languages import LANGUAGES

Capture = pytest.CaptureFixture[str]

# Words that English sentences are made of, and the other languages have none of them.
_ENGLISH = re.compile(
    r"\b(the|is|are|not|there|cannot|should|needs|such|with|this|which|used|nothing|file|"
    r"invalid|expected|required|usage|options|show|does|answer|must|has)\b",
    re.IGNORECASE,
)
# What is written like that in every language: values, names of commands and of settings.
_AS_WRITTEN = re.compile(
    r"--[a-z-]+|“[^”]*”|«[^»]*»|„[^“]*“|'[^']*'|/\S+|\S+_\S+|\[[^\]]*\]|\{[^}]*\}|stretchbreak \w+"
)

REFUSED = (
    "bogus",
    "moved extra",
    "delay",
    "delay soon",
    "pause soon",
    "pause until 25:00",
    "meeting 8 days",
    "run --session-speed fast",
    "run --set",
    "run --ba=3",
    "history --s",
    "autostart perhaps",
    "history --from monday",
    "history --plot day.txt",
    "history --plot /nowhere/day.png --day monday",
    "history --plot /nowhere/day.png",
    "history delete monday",
    "history delete all",
    "history delete 2026-03-02",
    "settings set remind_after 2min",
    "settings set remind_afer 30min",
    "settings set card_after 9h",
    "settings set theme pink",
    "settings set leave_out knees",
    "settings set working_hours always",
    "settings set days_off tomorrow",
    "settings set calendar cal.ics",
    "settings set summary_at noon",
    "settings set hook_reminder '",
    "settings set volume 900",
    "settings set",
    "settings get thme",
    "settings get theme dark",
    "settings reset",
    "settings import /nowhere/settings.toml",
    "settings export /nowhere/settings.toml",
    "backup /nowhere/all.zip",
    "restore /nowhere/all.zip",
    "restore {text}",
    "import workrave /nowhere",
    "import workrave {folder}",
    "import workrave {text}",
    "import activitywatch {text}",
    "import activitywatch {json}",
    "content check /nowhere",
    "content check {folder}",
    "figures",
    "figures --exercise nope",
    "figures --exercise hf_chair --at nan",
    "status",
    "quit",
    "replay /nowhere.jsonl",
)
ANSWERED = (
    "history",
    "history rebuild",
    "history delete all --yes",
    "history delete 2026-03-02 --yes",
    "routines",
    "backup {folder}/all.zip",
    "settings import {empty}",
    "doctor",
    "--help",
    "run --help",
)
LANGUAGES_HERE = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture
def spoken(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """With an application, which drawing would otherwise begin for good."""
    yield monkeypatch
    monkeypatch.undo()
    speaking._texts.cache_clear()


def speak(spoken: pytest.MonkeyPatch, language: str) -> None:
    spoken.setenv("LANGUAGE", language)
    speaking._texts.cache_clear()


def said(line: str, folder: Path, capsys: Capture) -> str:
    """What a command prints; each in a home of its own."""
    (folder / "text").write_text("hello\n")
    (folder / "json").write_text("{}\n")
    (folder / "empty").write_text("")
    (folder / "folder").mkdir(exist_ok=True)
    names = {name: str(folder / name) for name in ("text", "json", "empty", "folder")}
    run(*(word.format(**names) for word in line.split()))
    printed = capsys.readouterr()
    return printed.out + printed.err


def english(text: str) -> list[str]:
    """The English words in a text, but for what stands like that in every language."""
    return [found.group() for found in _ENGLISH.finditer(_AS_WRITTEN.sub("", text))]


@pytest.mark.parametrize("line", [*REFUSED, *ANSWERED])
def test_in_german_no_english_sentence_is_left(
    line: str, tmp_path: Path, capsys: Capture, spoken: pytest.MonkeyPatch
) -> None:
    speak(spoken, "de")
    told = said(line, tmp_path, capsys)
    assert told.strip()
    assert english(told) == [], told


@pytest.mark.parametrize("line", [*REFUSED, *ANSWERED])
def test_the_words_looked_for_are_there_in_english(
    line: str, tmp_path: Path, capsys: Capture, spoken: pytest.MonkeyPatch
) -> None:
    """So that the test above could fail."""
    speak(spoken, "en")
    in_english = said(line, tmp_path, capsys)
    speak(spoken, "de")
    assert in_english != said(line, tmp_path, capsys)


@pytest.mark.parametrize("language", LANGUAGES_HERE)
def test_every_language_refuses_in_its_own_words(
    language: str, tmp_path: Path, capsys: Capture, spoken: pytest.MonkeyPatch
) -> None:
    lines = ("bogus", "pause soon", "settings set remind_after 2min", "status", "doctor")
    for line in lines:
        speak(spoken, "en")
        in_english = said(line, tmp_path, capsys)
        speak(spoken, language)
        assert said(line, tmp_path, capsys) != in_english


def test_a_settings_file_that_cannot_be_read_is_told_in_german(
    capsys: Capture, spoken: pytest.MonkeyPatch
) -> None:
    speak(spoken, "de")
    Paths().settings_file.parent.mkdir(parents=True, exist_ok=True)
    for text in ('theme = "dark\n', "theme\n", "theme = 1\nvolume = 900\nthme = 1\n", "a = [\n"):
        Paths().settings_file.write_text(text)
        for command in (("settings", "get", "theme"), ("settings", "set", "place", "home")):
            run(*command)
            told = capsys.readouterr()
            assert english(told.err) == [], told.err
    Paths().settings_file.write_bytes(b"\xff\xfe\n")
    assert run("settings", "get") == 0
    assert "UTF-8" in capsys.readouterr().err


def test_a_copy_that_answers_with_its_own_refusals_is_told_in_german(
    capsys: Capture, spoken: pytest.MonkeyPatch
) -> None:
    speak(spoken, "de")
    copy = Copy({"error": "StretchBreak could not do that; its log says why."})
    try:
        assert run("moved") == 1
        assert run("import", "workrave", "/nowhere") == 1
        assert run("restore", str(Paths().socket)) == 1
    finally:
        copy.close()
    told = capsys.readouterr().err
    assert english(told) == [], told


def test_what_argparse_says_is_what_it_is_asked_for() -> None:
    """A later Python may say something else, and then it would be said in English."""
    code = ast.parse(Path(argparse.__file__).read_text(encoding="utf-8"))
    known = {
        ast.literal_eval(node)
        for call in ast.walk(code)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "_"
        for node in call.args
        if isinstance(node, ast.Constant)
    }
    own = {one.value for one in ast.walk(code) if isinstance(one, ast.Constant)}
    assert set(usage.TEXTS) <= known | {text for text in own if isinstance(text, str)}
