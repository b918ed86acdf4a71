# SPDX-License-Identifier: Apache-2.0
"""Commands about the library: what is in it, and what is wrong with a file for it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from stretchbreak.cli.out import DONE, WRONG, complain, out, wrong
from stretchbreak.cli.speaking import content as said
from stretchbreak.cli.speaking import say

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue


def exercises(options: argparse.Namespace) -> int:
    from stretchbreak.app.catalogue_told import exercise_as_json, exercise_as_text

    found = _catalogue().exercises.values()
    if options.json:
        out(json.dumps([exercise_as_json(one) for one in found], indent=2, ensure_ascii=False))
    else:
        _lines(exercise_as_text(one, said, say) for one in found)
    return DONE


def routines(options: argparse.Namespace) -> int:
    from stretchbreak.app.catalogue_told import routine_as_json, routine_as_text

    catalogue = _catalogue()
    found = sorted(catalogue.routines.values(), key=lambda one: (one.total, one.id))
    if options.json:
        told = [routine_as_json(one, catalogue.exercises) for one in found]
        out(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        _lines(routine_as_text(one, said, say) for one in found)
    return DONE


def content(options: argparse.Namespace) -> int:
    """`content check PATH …`: status 2 when anything is wrong."""
    from stretchbreak.app.catalogue_check import check_files, files_of
    from stretchbreak.app.paths import Paths
    from stretchbreak.resources import assets

    files: list[Path] = []
    for path in options.paths:
        try:
            files += files_of(path)
        except OSError as error:
            from stretchbreak.app.why import why

            return wrong("{file}: {problem}", file=path, problem=why(error))
    if not files:
        return wrong("there is no TOML file there")
    problems = check_files(files, assets(), Paths().own_content)
    for problem in problems:
        complain(problem)
    if problems:
        return WRONG
    many = len(files)
    out(say("%n files, nothing to mend", many) if many > 1 else say("nothing to mend"))
    return DONE


def _catalogue() -> Catalogue:
    from stretchbreak.app.catalogue import load_catalogue
    from stretchbreak.app.paths import Paths
    from stretchbreak.resources import assets

    catalogue = load_catalogue(assets(), Paths().own_content)
    for problem in catalogue.problems:
        complain(problem)
    return catalogue


def _lines(texts: Iterable[str]) -> None:
    for text in texts:
        out(text)
