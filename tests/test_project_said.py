# SPDX-License-Identifier: Apache-2.0
"""Whatever reads like a sentence in the code can be said in every language, or need not be."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from translations import messages, ts_file, unseen

ROOT = Path(__file__).parents[1] / "stretchbreak"
# Four words or more; code of other kinds may look like that.
_SENTENCE = re.compile(r"(?:[^\s<]*[a-z]\S* ){3,}\S*[a-z]")
_NO_PROSE = re.compile(
    r"\b(?:SELECT|INSERT|DELETE FROM|CREATE|zone_offset_s)\b|\dpx;|\n|\\[(d]|%\(asctime\)"
)
_LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "getLogger"}

NEED_NOT = {
    "app/catalogue.py": "faults of exercise files, told to who writes them",
    "app/catalogue_check.py": "the same",
    "app/catalogue_exercise.py": "the same",
    "app/catalogue_fields.py": "the same",
    "app/catalogue_file.py": "the same",
    "app/catalogue_routine.py": "the same",
    "app/catalogue_timing.py": "the same",
    "app/reminder_texts.py": "the same",
    "domain/exercise_checks.py": "the same",
    "domain/body/contact.py": "the same",
    "domain/body/limits.py": "the same",
    "app/trace.py": "faults of recorded days, told to who records them",
    "app/calendar_busy.py": "is never shown: such an event is counted",
    "domain/choice.py": "why something is suggested: no view shows it",
    "domain/suggestion.py": "the same",
    "adapters/clock_set.py": "is caught, and never shown",
    "adapters/meeting/pipewire.py": "the same",
    "storage/pages.py": "the same",
    "app/saved.py": "goes into the journal as a note",
    "domain/codec.py": "the same",
    "domain/records_json.py": "the same",
    "storage/settings_end.py": "stands in the settings file",
    "adapters/service/published.py": "D-Bus errors, read by programs",
    "resources.py": "a copy without its own files has no languages either",
}


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of what is no docstring, no log entry and no part of another such text."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, ast.Call) and _name(node.func) in _LOGGING:
            skipped.update(id(part) for part in ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            skipped.update(id(part) for part in node.values)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        text = ""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(_piece(part) for part in node.values)
        if _SENTENCE.search(text) and not _NO_PROSE.search(text):
            yield getattr(node, "lineno", 0), text


def _piece(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "{}"


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else ""


def unsaid(path: Path, known: set[str]) -> list[str]:
    return [f"{path.name}:{line}: {text}" for line, text in sentences(path) if text not in known]


@pytest.fixture(scope="module")
def known() -> set[str]:
    """Everything that there are translations of."""
    return {message.source for message in messages(ts_file("de"))} | {t for _, t in unseen()}


def test_every_sentence_in_the_code_can_be_said_in_every_language(known: set[str]) -> None:
    found = [
        one
        for path in sorted(ROOT.rglob("*.py"))
        if path.relative_to(ROOT).as_posix() not in NEED_NOT
        for one in unsaid(path, known)
    ]
    assert found == []


def test_a_window_says_its_texts_under_its_own_name() -> None:
    """lupdate goes by the class that the call stands in, and Qt by that of the object."""
    collected = {(one.context, one.source) for one in messages(ts_file("de"))}
    found = [
        f"{path.name}: {text} is not among the texts of {context}"
        for path in sorted(ROOT.rglob("*.py"))
        for context, text in own_texts(path)
        if (context, text) not in collected
    ]
    assert found == []


def own_texts(path: Path) -> Iterator[tuple[str, str]]:
    """(class, text) of each call of `tr` in it; a call on another object has no class."""
    for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(one, ast.ClassDef):
            continue
        for call in ast.walk(one):
            if isinstance(call, ast.Call) and _name(call.func) == "tr":
                on = call.func.value if isinstance(call.func, ast.Attribute) else None
                own = isinstance(on, ast.Name) and on.id == "self"
                text = call.args[0]
                if isinstance(text, ast.Constant):
                    yield (one.name if own else ""), str(text.value)


def test_a_file_that_need_not_be_said_has_sentences() -> None:
    for name in NEED_NOT:
        assert list(sentences(ROOT / name)), name


def test_what_is_said_in_english_only_is_found(tmp_path: Path, known: set[str]) -> None:
    code = tmp_path / "code.py"
    code.write_text(
        '"""A docstring is not said to anybody."""\n'
        'log.info("this goes into the log file")\n'
        'wrong(f"{name} is not there any more")\n'
        'say("Please mend the file first.")\n'
    )
    assert unsaid(code, known) == ["code.py:3: {} is not there any more"]
