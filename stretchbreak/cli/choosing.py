# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak settings get|set|reset|export|import`: by the file, which a running app heeds."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from stretchbreak.cli.out import DONE, complain, failed, in_words, out, wrong
from stretchbreak.cli.speaking import say

if TYPE_CHECKING:
    from stretchbreak.domain.settings_kinds import Problem
    from stretchbreak.storage.settings_file import Loaded, SettingsFile


def settings(options: argparse.Namespace) -> int:
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.settings_file import SettingsFile

    file = SettingsFile(Paths().settings_file)
    loaded = file.load()
    if not loaded.whole and options.what != "get":
        # Somebody is at work on it, or should be: nothing is written over what they have.
        told = in_words(loaded.problems[0].told())
        return failed(" ".join((told, say("Please mend the file first."))))
    what, key, value = options.what, options.key or "", options.value
    if value is not None and what != "set":
        return wrong("settings {action} takes nothing after {key}", action=what, key=key)
    if what == "get":
        return _get(loaded, key)
    if not key:
        needs = "KEY VALUE" if what == "set" else "KEY" if what == "reset" else "PATH"
        return wrong("settings {action} needs {what}", action=what, what=needs)
    if what == "export":
        return _export(loaded, key)
    if what == "import":
        return _import(file, loaded, Path(key))
    if what == "set" and value is None:
        return wrong("settings {action} needs {what}", action=what, what="KEY VALUE")
    return _told(file.reset(key) if what == "reset" else file.set(key, value))


def _told(problem: Problem | None) -> int:
    if problem is None:
        return DONE
    from stretchbreak.domain.settings_kinds import Level

    told = problem.told()
    return wrong(told) if problem.level is Level.ERROR else failed(told)


def _get(loaded: Loaded, key: str) -> int:
    from stretchbreak.domain.settings import DECLARATIONS
    from stretchbreak.domain.settings_kinds import Level
    from stretchbreak.domain.settings_reading import unknown_key

    if key and key not in DECLARATIONS:
        return wrong(unknown_key(key, Level.ERROR).told())
    for problem in loaded.problems:
        complain(problem.told())
    for name, declaration in DECLARATIONS.items():
        shown = declaration.shown(getattr(loaded.settings, name))
        if key in ("", name):
            out(shown if key else f"{name} = {shown}")
    return DONE


def _export(loaded: Loaded, target: str) -> int:
    from stretchbreak.storage.files import write_atomically
    from stretchbreak.storage.settings_end import HEADER, ended
    from stretchbreak.storage.settings_file import written

    lines = [
        f"{key} = {json.dumps(plain, ensure_ascii=False)}\n"
        for key, plain in written(loaded.settings).items()
        if plain is not None
    ]
    text = ended((HEADER + "".join(lines)).encode()).decode()
    if target == "-":
        out(text.rstrip("\n"))
        return DONE
    path = Path(target)
    if path.exists():
        return failed("{file}: there is a file already; give another name", file=path)
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        from stretchbreak.app.why import why

        return failed("{file}: {problem}", file=path, problem=why(error))
    out(path)
    return DONE


def _import(file: SettingsFile, loaded: Loaded, path: Path) -> int:
    """All that differs is changed in one go, or nothing."""
    from stretchbreak.domain.settings import DECLARATIONS
    from stretchbreak.domain.settings_kinds import Kind, Level
    from stretchbreak.storage.settings_file import SettingsFile

    if not path.exists():
        return wrong("{file}: there is no such settings file", file=path)
    new = SettingsFile(path).load()
    for problem in new.problems:
        complain(problem.told())
    if not new.whole or any(one.level is not Level.NOTE for one in new.problems):
        return wrong("{file}: nothing was taken over", file=path)
    changed = [
        key for key in DECLARATIONS if getattr(new.settings, key) != getattr(loaded.settings, key)
    ]
    told = file.use(new.settings)
    if told is not None:
        return _told(told)
    for key in changed:
        declaration = DECLARATIONS[key]
        # A command from somebody else's file should be seen before it is started.
        mark = f"  ({say('starts a program')})" if declaration.kind is Kind.COMMAND else ""
        out(f"{key} = {declaration.shown(getattr(new.settings, key))}{mark}")
    if not changed:
        out(say("Nothing is different."))
    return DONE
