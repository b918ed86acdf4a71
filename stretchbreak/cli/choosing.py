# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak settings get|set|reset|export|import`: by the file, which a running app heeds."""

from __future__ import annotations

import argparse
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
    from stretchbreak.storage.settings_sharing import as_text, export

    if target == "-":
        out(as_text(loaded.settings).rstrip("\n"))
        return DONE
    problem = export(loaded.settings, Path(target), replace=False)
    if problem:
        return failed(problem)
    out(target)
    return DONE


def _import(file: SettingsFile, loaded: Loaded, path: Path) -> int:
    """All that differs is changed in one go, or nothing."""
    from stretchbreak.domain.settings import DECLARATIONS
    from stretchbreak.storage.settings_sharing import offer, take

    offered = offer(path, loaded.settings)
    for sentence in offered.left_out:
        complain(sentence)
    if offered.refused:
        return wrong(offered.refused)
    if not offered.changed:
        out(say("Nothing is different."))
        return DONE
    taken = take(file, offered)
    if taken.problem:
        return failed(taken.problem)
    for key in offered.changed:
        mark = f"  ({say('starts a program')})" if offered.starts_program(key) else ""
        out(f"{key} = {DECLARATIONS[key].shown(getattr(offered.settings, key))}{mark}")
    if taken.kept is not None:
        out(say("The settings before are kept as {name}.").format(name=taken.kept))
    return DONE
