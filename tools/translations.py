# SPDX-License-Identifier: Apache-2.0
"""The translations: collect texts (`update`), compile them (`release`), look at them (`check`).

Qt Linguist's files are in assets/i18n; docs/translating.md says how a language is added.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.app.catalogue_texts import texts
from stretchbreak.app.reminder_texts import load_texts
from stretchbreak.cli import usage
from stretchbreak.domain.languages import LANGUAGES, SOURCE
from stretchbreak.domain.settings import DECLARATIONS, GROUPS
from stretchbreak.domain.settings_kinds import Declaration

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "i18n"
_PLACEHOLDER = re.compile(r"\{[a-z_]*(?:[:!][^}]*)?\}|%n|%L?\d|%\(\w+\)[rs]|%[rs](?![a-zA-Z])")
_F_STRING = re.compile(
    r"""\b(?:tr|say|translate|QT_TRANSLATE_NOOP|Sentence)\(\s*(?:"\w+",\s*)?[rR]?[fF]["']"""
)
# Only the command line has these.
_F_COMPLAINT = re.compile(r"""\b(?:wrong|failed|complain)\(\s*[rR]?[fF]["']""")
# It would be said without the forms that a number has in most languages.
_COUNTED_NOOP = re.compile(r"""QT_TRANSLATE_NOOP\(\s*"\w+",\s*["'][^"']*%n""")
_COMPLAINTS = frozenset({"wrong", "failed", "complain"})


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def targets() -> list[str]:
    return [code for code in LANGUAGES if code != SOURCE]


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"stretchbreak_{language}.ts"


def unseen() -> Iterator[tuple[str, str]]:
    """(context, text) of everything that lupdate cannot see: data, and what is said by calls that
    it does not know: `say`, a `Sentence`, and the complaints of the command line."""
    for text in texts(load_catalogue(ROOT / "assets")):
        yield "content", text
    for reminder in load_texts(ROOT / "assets")[0]:
        yield "words", reminder.say
    for title in GROUPS.values():
        yield "settings", title
    for declaration in DECLARATIONS.values():
        yield from (("settings", text) for text in _of(declaration))
    yield from (("usage", text) for text in usage.TEXTS)

    for path in sorted((ROOT / "stretchbreak").rglob("*.py")):
        complaints = _COMPLAINTS if path.parent.name == "cli" else frozenset[str]()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = _name(node.func)
            if name in ("say", "_say"):
                yield from (("words", text) for text in _written(node))
            elif name == "Sentence" or name in complaints:
                yield from (("words", text) for text in _first(node))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _first(call: ast.Call) -> list[str]:
    """The first argument where it stands written: one text, or either of two."""
    first = call.args[0] if call.args else None
    either = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    return [
        one.value
        for one in either
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value
    ]


def _written(call: ast.Call) -> list[str]:
    found = _first(call)
    # With something after it, it is a text only when that is a number; else `say` is another's.
    return found if len(call.args) == 1 else [text for text in found if "%n" in text]


def _of(declaration: Declaration) -> list[str]:
    labels = (label for _value, label in declaration.choices)
    return [declaration.label, declaration.explanation, *labels]


def collect(folder: Path, languages: Sequence[str]) -> None:
    """Bring the files of these languages up to date with what the program says."""
    with tempfile.TemporaryDirectory() as made:
        data = Path(made) / "declared.py"
        calls = dict.fromkeys(_call(context, text) for context, text in unseen())
        data.write_text("\n".join(calls) + "\n", encoding="utf-8")
        code = sorted((ROOT / "stretchbreak").rglob("*.py"))
        files = [str(ts_file(language, folder)) for language in languages]
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        _run("pyside6-lupdate", *map(str, code), str(data), *options, "-ts", *files)


def _call(context: str, text: str) -> str:
    """How code would say it, so that lupdate sees it."""
    if "%n" in text:
        return f'QCoreApplication.translate("{context}", {_quoted(text)}, None, 1)'
    return f'QT_TRANSLATE_NOOP("{context}", {_quoted(text)})'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def release(folder: Path, languages: Sequence[str], into: Path) -> None:
    """Compile what is finished."""
    for language in languages:
        target = into / f"stretchbreak_{language}.qm"
        _run("pyside6-lrelease", str(ts_file(language, folder)), "-silent", "-qm", str(target))


def messages(file: Path) -> list[Message]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found.append(
                Message(
                    name,
                    message.findtext("source", ""),
                    forms or (translation.text or "",),
                    translation.get("type") is None,
                )
            )
    return found


def wrong_in(language: str, message: Message) -> list[str]:
    """What is wrong with one translation, as sentences."""
    where = f"{language}: {message.context}: “{message.source:.60}”"
    if not message.finished or not all(message.forms):
        return [f"{where} is not translated"]
    wanted = sorted(set(_PLACEHOLDER.findall(message.source)))
    wrong = []
    for form in message.forms:
        # One and two may be words: a form for a number may do without the number.
        has = sorted(set(_PLACEHOLDER.findall(form)) | ({"%n"} & set(wanted)))
        if has != wanted:
            wrong.append(f"{where} has {has or 'no placeholders'} where {wanted} belong")
        if "||" in form:
            wrong.append(f"{where} has two texts in one: {form}")
        if ("&" in message.source) != ("&" in form) and message.context not in ("content",):
            wrong.append(f"{where} has lost or won a key (&)")
    return wrong


def check() -> list[str]:
    """Everything that is wrong with the translations; [] when nothing is."""
    wrong = [
        f"{path.relative_to(ROOT)}: a text with an f-string can't be translated: {found.group()}"
        for path in sorted((ROOT / "stretchbreak").rglob("*.py"))
        for pattern in (_F_STRING, *([_F_COMPLAINT] if path.parent.name == "cli" else []))
        for found in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    wrong += [
        f"{path.relative_to(ROOT)}: a text with a number is said with it: {found.group()}"
        for path in sorted((ROOT / "stretchbreak").rglob("*.py"))
        for found in _COUNTED_NOOP.finditer(path.read_text(encoding="utf-8"))
    ]
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        there = [language for language in targets() if ts_file(language).exists()]
        wrong += [f"{ts_file(lang).name} is missing" for lang in targets() if lang not in there]
        for language in there:
            ts_file(language, fresh).write_bytes(ts_file(language).read_bytes())
        collect(fresh, there)
        release(fresh, there, fresh)
        for language in there:
            now = messages(ts_file(language, fresh))
            for message in now:
                wrong += wrong_in(language, message)
            known = {(m.context, m.source) for m in now}
            stale = [m for m in messages(ts_file(language)) if (m.context, m.source) not in known]
            wrong += [f"{language}: “{m.source:.60}” is said no more" for m in stale]
            name = f"stretchbreak_{language}.qm"
            shipped = FOLDER / name
            if not shipped.exists() or shipped.read_bytes() != (fresh / name).read_bytes():
                wrong.append(f"{name} is not what its texts compile to: make translations")
    return wrong


def _run(program: str, *arguments: str) -> None:
    tool = Path(sysconfig.get_path("scripts")) / program
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{program}: {done.stdout}{done.stderr}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("do", choices=("update", "release", "check"))
    parser.add_argument("languages", nargs="*", help="such as de; without any: all")
    options = parser.parse_args()
    languages = options.languages or targets()
    if options.do == "check":
        wrong = check()
        print("\n".join(wrong[:40]))
        print(f"translations: {len(targets())} languages, {len(wrong) or 'nothing'} to mend")
        return 1 if wrong else 0
    FOLDER.mkdir(exist_ok=True)
    if options.do == "update":
        collect(FOLDER, languages)
    release(FOLDER, languages, FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
