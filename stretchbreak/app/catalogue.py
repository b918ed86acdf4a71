# SPDX-License-Identifier: Apache-2.0
"""The library of exercises and routines, read from a folder of TOML files.

Nothing here raises for what a file contains: a bad one is left out, with a message that names
the file, the key and what is wrong.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from stretchbreak.app.catalogue_exercise import exercise_from
from stretchbreak.app.catalogue_fields import ContentError, Table
from stretchbreak.app.catalogue_routine import routine_from, safety_from
from stretchbreak.domain.exercise import Exercise, Routine, Safety

LARGEST = 512 * 1024

# What is said when safety.toml itself cannot be read: never a session without a stop rule.
PLAIN_SAFETY = Safety(
    stop_rule="Stop if you feel pain, tingling, numbness, weakness or dizziness. Ease out slowly. "
    "If it stays, talk to a health professional.",
    soreness="",
    ease_out="Come out slowly. There is no hurry.",
    wellness="General movement ideas for adults who feel well; not medical care.",
    encouragements=("Mild is enough.",),
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that was left out, and why, in a sentence for whoever wrote it."""

    file: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.message}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that could be read: exercises and routines by id, the safety texts, and what was not."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    safety: Safety
    problems: tuple[Problem, ...] = ()

    @property
    def default_routine(self) -> Routine | None:
        """The routine marked as default, or the first there is; None in an empty catalogue."""
        marked = (r for r in self.routines.values() if r.default)
        return next(marked, next(iter(self.routines.values()), None))


def load_catalogue(folder: Path) -> Catalogue:
    """Reads `exercises/*.toml`, `routines/*.toml` and `safety.toml` of a folder. Never raises."""
    problems: list[Problem] = []
    exercises: dict[str, Exercise] = {}
    routines: dict[str, Routine] = {}
    for path in _files(folder / "exercises", problems):
        exercise = _read(path, folder, exercise_from, problems)
        if exercise is not None and _new(exercise.id, exercises, path, folder, problems):
            exercises[exercise.id] = exercise
    for path in _files(folder / "routines", problems):
        routine = _read(path, folder, lambda t: routine_from(t, exercises), problems)
        if routine is not None and _new(routine.id, routines, path, folder, problems):
            routines[routine.id] = routine
    safety = _read(folder / "safety.toml", folder, safety_from, problems)
    return Catalogue(exercises, routines, safety or PLAIN_SAFETY, tuple(problems))


def _files(folder: Path, problems: list[Problem]) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except OSError as error:
        problems.append(Problem(folder.name, f"the folder can't be read ({error.strerror})"))
        return []


def _new(
    found: str, known: Mapping[str, object], path: Path, folder: Path, problems: list[Problem]
) -> bool:
    if found not in known:
        return True
    problems.append(Problem(_short(path, folder), f"id: {found!r} is taken by another file"))
    return False


def _short(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _read(
    path: Path, folder: Path, build: Callable[[Table], T], problems: list[Problem]
) -> T | None:
    wrong: str
    try:
        if path.stat().st_size > LARGEST:
            raise ContentError("file", f"is larger than {LARGEST // 1024} KiB")
        return build(Table(tomllib.loads(path.read_text(encoding="utf-8"))))
    except ContentError as error:
        wrong = str(error)
    except tomllib.TOMLDecodeError as error:
        wrong = f"is not valid TOML: {error}"
    except UnicodeDecodeError as error:
        wrong = f"is not UTF-8 text (byte {error.start})"
    except RecursionError:
        wrong = "is nested too deeply"
    except OSError as error:
        wrong = f"can't be read ({error.strerror})"
    except ValueError as error:  # tomllib: a number with more digits than Python will read
        wrong = f"has a value that can't be read: {error}"
    problems.append(Problem(_short(path, folder), wrong))
    return None
