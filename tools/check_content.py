# SPDX-License-Identifier: Apache-2.0
"""Looks through the tree for what must not be in it; prints each place, status 1 if any.

Texts: no word of seeds/words.toml in anything a person reads, no `tr(f"…")`.
Files: a licence line, at most 300 lines of Python, no machine's path, no package registry, no
reference to a document that is not here, no sleeping in tests.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stretchbreak.app.reminder_texts import load_texts

ROOT = Path(__file__).parents[1]
SPDX = "SPDX-License-Identifier: Apache-2.0"
LONGEST = 300
FEWEST_REMINDERS = 40
READ_BY_PEOPLE = ("README.md", "CHANGELOG.md")
TEXT = {
    ".py",
    ".toml",
    ".md",
    ".sh",
    ".txt",
    ".sql",
    ".conf",
    ".jsonl",
    ".json",
    ".yml",
    ".desktop",
}
GENERATED = {"constraints.txt", "LICENSE"}

# One letter of each stands in brackets, so that this file does not find itself.
FOREIGN = {
    "a package registry": r"p[y]pi\.org|python[h]osted\.org|registry\.[n]pm|crates\.[i]o",
    "a path of one machine": r"/[r]oot/|/[w]ork/(main|shared)|/[o]pt/(pypi|wheels)",
    "how the work is organised": r"\b[i]ssue ?#?\d|\b[C]EO\b|\b[t]rap T\d|\(#\d+\)",
}
DOCUMENT = re.compile(r"\b([\w-]+(?:/[\w-]+)*\.md)\b")
NAPS = re.compile(r"\btime\.[s]leep\(|\bqtbot\.[w]ait\(")
OPEN_ENDS = re.compile(r"\b[T]ODO\b|\b[F]IXME\b|\b[X]XX\b")


@dataclass(frozen=True)
class Avoided:
    pattern: re.Pattern[str]
    instead: str


def words() -> list[Avoided]:
    table = tomllib.loads((ROOT / "seeds" / "words.toml").read_text("utf-8"))
    return [
        Avoided(re.compile(pattern, re.IGNORECASE), word["instead"])
        for word in table["word"]
        for pattern in word["avoid"]
    ]


def avoided(text: str, list_of_words: Iterable[Avoided]) -> Iterator[str]:
    """What of the avoid list stands in `text`."""
    for word in list_of_words:
        if found := word.pattern.search(text):
            yield f"'{found.group()}': say rather: {word.instead}"


def strings(value: Any) -> Iterator[str]:
    """Every string inside a parsed TOML value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def code_strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, text) of every string constant that is not a docstring."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.lineno, node.value


def formatted_before_translation(tree: ast.Module) -> Iterator[int]:
    """Lines of `tr(f"…")`: the translator never sees such a text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"tr", "translate"} and any(isinstance(a, ast.JoinedStr) for a in node.args):
                yield node.lineno


def complaints_about_texts(path: str, text: str, avoid: list[Avoided]) -> Iterator[str]:
    """`path` is relative to the root, with forward slashes."""
    if path.startswith("assets/") and path.endswith(".toml"):
        for value in strings(tomllib.loads(text)):
            yield from (f"{path}: {what}" for what in avoided(value, avoid))
            if "gluteus medius" in value.lower() and "adductor" in value.lower():
                yield f"{path}: the gluteus medius moves the leg out; adductors move it in"
    elif path in READ_BY_PEOPLE:
        for number, line in enumerate(text.splitlines(), 1):
            yield from (f"{path}:{number}: {what}" for what in avoided(line, avoid))
    elif path.startswith("stretchbreak/") and path.endswith(".py"):
        tree = ast.parse(text)
        for number, value in code_strings(tree):
            yield from (f"{path}:{number}: {what}" for what in avoided(value, avoid))
        for number in formatted_before_translation(tree):
            yield f"{path}:{number}: formatted before it is translated"


def complaints_about_file(path: str, text: str, tracked: set[str]) -> Iterator[str]:
    lines = text.splitlines()
    code = path.endswith((".py", ".sh")) or path in {"Makefile", ".ci/run"}
    if code and SPDX not in "\n".join(lines[:2]):
        yield f"{path}:1: no licence line"
    if path.endswith(".py") and len(lines) > LONGEST:
        yield f"{path}: {len(lines)} lines; at {LONGEST} look for the second idea"
    names = {name.rsplit("/", 1)[-1] for name in tracked}
    for number, line in enumerate(lines, 1):
        where = f"{path}:{number}"
        for what, pattern in FOREIGN.items():
            if re.search(pattern, line):
                yield f"{where}: names {what}"
        for document in DOCUMENT.findall(line):
            if document.rsplit("/", 1)[-1] not in names:
                yield f"{where}: names {document}, which is not here"
        if path.startswith("tests/") and NAPS.search(line):
            yield f"{where}: sleeps; wait for a condition instead"
        if path.startswith("stretchbreak/") and OPEN_ENDS.search(line):
            yield f"{where}: left open"


def complaints_about_reminders(assets: Path) -> Iterator[str]:
    """What reminders say: enough of it, in its form, and for routines that there are."""
    texts, problems = load_texts(assets)
    yield from (f"assets/{problem}" for problem in problems)
    if not problems and len(texts) < FEWEST_REMINDERS:
        yield f"assets/reminders.toml: {len(texts)} texts; {FEWEST_REMINDERS} are the least"
    routines = {path.stem for path in (assets / "routines").glob("*.toml")}
    for text in texts:
        if text.routine and text.routine not in routines:
            yield f"assets/reminders.toml: {text.id}: there is no routine {text.routine!r}"
    said = [text.say for text in texts]
    yield from (f"assets/reminders.toml: said twice: {s}" for s in set(said) if said.count(s) > 1)


def tree_files() -> list[str]:
    """Files of the project, tracked or about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(name for name in set(listed.stdout.splitlines()) if (ROOT / name).is_file())


def main() -> int:
    avoid = words()
    files = tree_files()
    found: list[str] = []
    for path in files:
        full = ROOT / path
        if path in GENERATED or not (full.suffix in TEXT or path in {"Makefile", ".ci/run"}):
            continue
        text = full.read_text("utf-8")
        found += complaints_about_file(path, text, set(files))
        found += complaints_about_texts(path, text, avoid)
    found += complaints_about_reminders(ROOT / "assets")
    print("\n".join(found) if found else f"content: {len(files)} files, nothing to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
