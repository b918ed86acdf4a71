# SPDX-License-Identifier: Apache-2.0
"""Looks closely at content files for whoever writes them: what the app would leave out, and every
posture that is not safe, stable or in contact."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from stretchbreak.app.catalogue import Catalogue, load_catalogue
from stretchbreak.app.catalogue_exercise import exercise_from
from stretchbreak.app.catalogue_fields import Table
from stretchbreak.app.catalogue_file import LARGEST, Problem, read
from stretchbreak.app.catalogue_lines import line_of
from stretchbreak.app.catalogue_routine import instead_from, routine_from, safety_from
from stretchbreak.domain.body.limits import Finding, contact_findings, joint_findings
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.exercise import Error, Exercise
from stretchbreak.domain.exercise_checks import error_breaks, exercise_findings

_PARTS = ("exercises", "routines")


def files_of(path: Path) -> list[Path]:
    """A content file itself; of a folder, its TOML files and those of its exercises and routines.

    OSError when there is nothing there, or it cannot be looked into.
    """
    if not path.is_dir():
        path.stat()
        return [path]
    folders = [path / "exercises", path, path / "routines"]
    return [
        file
        for folder in folders
        if folder.is_dir()
        for file in sorted(folder.iterdir())
        if file.suffix == ".toml"
    ]


def check_files(files: Sequence[Path], assets: Path, own: Path | None = None) -> list[Problem]:
    """What is wrong with each file, by file and line. Never raises for what a file contains.

    Routines may use the exercises of the program, of `own`, of the files given, and of the
    `exercises` beside their own folder.
    """
    library = load_catalogue(assets, own)
    known = dict(library.exercises)
    for folder in {file.parent.parent for file in files if file.parent.name == "routines"}:
        known.update(load_catalogue(folder).exercises)
    problems: list[Problem] = []
    made: dict[str, Path] = {}
    for file in sorted(files, key=_is_routine):
        found: list[Problem] = []
        if _is_routine(file):
            read(file, file.parent, lambda table: routine_from(table, known), found)
        elif (other := _other_kind(file)) is not None:
            read(file, file.parent, other, found)
        else:
            exercise = read(file, file.parent, exercise_from, found)
            # With words that are too long for their room the app takes it all the same.
            exercise = exercise or read(file, file.parent, exercise_from, [], roomy=True)
            if exercise is not None:
                text = file.read_text(encoding="utf-8")
                told = [*_taken(exercise, file, made, library, assets), *_postures(exercise)]
                found += [replace(p, line=line_of(text, p.key)) for p in told]
                known[exercise.id] = exercise
        problems += [replace(problem, file=str(file)) for problem in found]
    return problems


def _other_kind(file: Path) -> Callable[[Table], object] | None:
    if file.name == "instead.toml":
        return instead_from
    return safety_from if file.name == "safety.toml" else None


def _is_routine(file: Path) -> bool:
    """By its folder or, elsewhere, by what it holds."""
    if file.parent.name in _PARTS:
        return file.parent.name == "routines"
    try:
        if file.stat().st_size > LARGEST:
            return False
        return "segment" in tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False


def _taken(
    exercise: Exercise, file: Path, made: dict[str, Path], library: Catalogue, assets: Path
) -> Iterator[Problem]:
    first = made.setdefault(exercise.id, file)
    shipped = (assets / "exercises").resolve()
    foreign = file.resolve().parent != shipped and exercise.id in {
        path.stem for path in shipped.glob("*.toml")
    }
    if first != file or foreign:
        yield Problem("", f"id: {exercise.id!r} is taken by another exercise", key="id")
    if exercise.gentler and exercise.gentler not in {*library.exercises, *made}:
        yield Problem("", f"gentler: {exercise.gentler!r} is not known", key="gentler")


def _postures(exercise: Exercise) -> Iterator[Problem]:
    """Each thing that is wrong with the movement once, where it is first seen."""
    findings = exercise_findings(exercise)
    for _, group in groupby(sorted(findings, key=lambda one: (*_kind(one), one[0])), key=_kind):
        same = list(group)
        at, finding = same[0]
        pose = max(n for n, key in enumerate(exercise.poses, 1) if key.at <= at or n == 1)
        more = f" (and {len(same) - 1} more moments)" if len(same) > 1 else ""
        key = f"pose[{pose}].angles.{finding.what}"
        yield Problem("", f"pose[{pose}]: at {at:.2f} s {finding}{more}", key=key)
    for number, error in enumerate(exercise.errors, 1):
        yield from _mistake(exercise, error, f"error[{number}]")


def _mistake(exercise: Exercise, error: Error, key: str) -> Iterator[Problem]:
    """A drawn error is one that a body can make, and is seen to break what it names."""
    if error.pose is None:
        return
    broken = error_breaks(exercise, error)
    for name in error.breaks:
        if name not in broken:
            wrong = f"{name} stays inside its range, so the picture does not show the mistake"
            yield Problem("", f"{key}.breaks: {wrong}", key=f"{key}.breaks")
    findings = joint_findings(error.pose)
    findings += contact_findings(posed(error.pose), error.touches, exercise.props)
    for finding in findings:
        yield Problem("", f"{key}: {finding}", key=f"{key}.angles.{finding.what}")


def _kind(found: tuple[float, Finding]) -> tuple[str, str]:
    return found[1].check, found[1].what
