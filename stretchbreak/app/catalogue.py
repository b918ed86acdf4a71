# SPDX-License-Identifier: Apache-2.0
"""The library of exercises and routines, read from folders of TOML files.

Nothing here raises for what a file contains: a bad one is left out, with a message that names
the file, the line, the key and what is wrong. A person's own files come after those of the
program and never take the place of one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from stretchbreak.app.catalogue_exercise import exercise_from
from stretchbreak.app.catalogue_fields import Table
from stretchbreak.app.catalogue_file import Problem, read
from stretchbreak.app.catalogue_routine import instead_from, routine_from, safety_from
from stretchbreak.domain.exercise import Exercise, Routine, Safety
from stretchbreak.domain.filters import Fitted, Instead, barred, fitted
from stretchbreak.domain.sentence import Sentence

# What is said when safety.toml itself cannot be read: never a session without a stop rule.
PLAIN_SAFETY = Safety(
    stop_rule="Stop if you feel pain, tingling, numbness, weakness or dizziness. Ease out slowly. "
    "If it stays, talk to a health professional.",
    soreness="",
    ease_out="Come out slowly. There is no hurry.",
    wellness="General movement ideas for adults who feel well; not medical care.",
    encouragements=("Mild is enough.",),
)

T = TypeVar("T", Exercise, Routine)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that could be read: exercises and routines by id, what stands in for what, the safety
    texts, and what could not be read."""

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    safety: Safety
    problems: tuple[Problem, ...] = ()
    instead: Instead = field(default_factory=dict)

    def unknown_routine(self, name: str) -> str:
        """A sentence that lists the routines when `name` is none of them; "" when it is."""
        if name in self.routines:
            return ""
        known = ", ".join(sorted(self.routines))
        return Sentence(
            "there is no routine called “{name}”; there are: {known}", name=name, known=known
        )

    @property
    def default_routine(self) -> Routine | None:
        """The routine marked as default, or the first there is; None in an empty catalogue."""
        marked = (r for r in self.routines.values() if r.default)
        return next(marked, next(iter(self.routines.values()), None))

    def fitted(
        self, routine: Routine, filters: frozenset[str], hidden: frozenset[str] = frozenset()
    ) -> Fitted | None:
        """The routine without the movements to leave out; see domain/filters.py."""
        return fitted(routine, self.exercises, self.instead, filters, hidden)

    def done_without(
        self, routine: Routine, filters: frozenset[str], hidden: frozenset[str] = frozenset()
    ) -> Routine:
        """The routine as `fitted`; when too little of it remains, the first one that can be done.

        Only where none can be done at all, which no set of filters brings about, it is as it was.
        """
        for one in (routine, *self.routines.values()):
            found = self.fitted(one, filters, hidden)
            if found is not None:
                return found.routine
        return routine

    def barred(self, filters: frozenset[str], hidden: frozenset[str]) -> frozenset[str]:
        """The exercises that are never shown to someone who leaves these out."""
        return frozenset(e.id for e in self.exercises.values() if barred(e, filters, hidden))


def load_catalogue(assets: Path, own: Path | None = None) -> Catalogue:
    """Reads `exercises/*.toml`, `routines/*.toml`, `safety.toml` and `instead.toml` of a folder.

    own: a folder of the person's own `exercises` and `routines`, which may not exist; what they
    wrote for an earlier version is taken as it was. Never raises.
    """
    problems: list[Problem] = []
    exercises: dict[str, Exercise] = {}
    routines: dict[str, Routine] = {}
    folders = [assets] if own is None else [assets, own]
    for folder in folders:
        _add(folder, "exercises", exercise_from, exercises, problems, own=folder == own)
    for folder in folders:
        _add(
            folder,
            "routines",
            lambda table: routine_from(table, exercises),
            routines,
            problems,
            own=folder == own,
        )
    safety = read(assets / "safety.toml", assets, safety_from, problems)
    instead = read(assets / "instead.toml", assets, instead_from, problems)
    return Catalogue(exercises, routines, safety or PLAIN_SAFETY, tuple(problems), instead or {})


def _add(
    folder: Path,
    part: str,
    build: Callable[[Table], T],
    known: dict[str, T],
    problems: list[Problem],
    *,
    own: bool,
) -> None:
    """Reads the files of one folder into `known`. The person's own may be missing."""
    for path in _files(folder / part, problems, needed=not own):
        found = read(path, folder, build, problems, roomy=own)
        if found is None:
            continue
        if found.id in known:
            short = path.relative_to(folder).as_posix()
            wrong = f"{found.id!r} is taken by another file"
            problems.append(Problem(short, f"id: {wrong}", key="id"))
        else:
            known[found.id] = found


def _files(folder: Path, problems: list[Problem], *, needed: bool) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except FileNotFoundError:
        if not needed:
            return []
        problems.append(Problem(folder.name, "the folder can't be read (it is not there)"))
    except OSError as error:
        problems.append(Problem(folder.name, f"the folder can't be read ({error.strerror})"))
    return []
