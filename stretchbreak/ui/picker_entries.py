# SPDX-License-Identifier: Apache-2.0
"""What there is to pick from: each routine as this person does it, and what its card tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from stretchbreak.app.catalogue import Catalogue
from stretchbreak.domain.exercise import Exercise, Routine

Where = Literal["desk", "standing", "floor"]
Shelf = Literal["all", "desk", "standing", "floor", "workout"]
SHELVES: tuple[Shelf, ...] = ("all", "desk", "standing", "floor", "workout")
_ORDER: tuple[Where, ...] = ("standing", "desk", "floor")

_LONGEST = 20.0
"""Seconds of one exercise in the moving picture; a walk would go on for ever."""


@dataclass(frozen=True, slots=True)
class Entry:
    """shown: the exercises that the moving picture goes through; still: the one at rest.
    changed: what stands in for what was left out, by name."""

    id: str
    name: str
    seconds: int
    where: Where
    purpose: str
    dynamic: bool
    still: Exercise
    shown: tuple[Exercise, ...]
    changed: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def fits(self, shelf: Shelf) -> bool:
        """Whether it stands on that shelf."""
        return shelf == "all" or (self.dynamic if shelf == "workout" else self.where == shelf)

    def picture_at(self, seconds: float) -> tuple[Exercise, float]:
        """The exercise and its second after the picture moved for so long; it goes round."""
        left = seconds % sum(_lasts(one) for one in self.shown)
        for exercise in self.shown:
            if left < _lasts(exercise):
                return exercise, left % exercise.length
            left -= _lasts(exercise)
        return self.still, self.still.held_at


def entries(
    catalogue: Catalogue,
    filters: frozenset[str] = frozenset(),
    hidden: frozenset[str] = frozenset(),
) -> list[Entry]:
    """Every routine that can be done without what is left out: standing first, short ones first.

    What is only for those who were told so by someone who knows them is not offered.
    """
    found = []
    for routine in catalogue.routines.values():
        if any(catalogue.exercises[name].only_if for name in routine.exercises()):
            continue
        fitted = catalogue.fitted(routine, filters, hidden)
        if fitted is not None:
            found.append(_entry(catalogue, fitted.routine, fitted.swaps))
    return sorted(found, key=lambda one: (_ORDER.index(one.where), one.seconds, one.name))


def _entry(catalogue: Catalogue, routine: Routine, swaps: Mapping[str, tuple[str, ...]]) -> Entry:
    known = catalogue.exercises
    parts = [known[name] for name in routine.exercises()]
    spent: Counter[str] = Counter()
    for segment in routine.segments:
        if segment.phase in ("hold", "breathe", "move", "walk"):
            # What is held is what a routine is known by; a walk only leads there.
            weight = {"hold": 30, "breathe": 20, "move": 20, "walk": 1}[segment.phase]
            spent[segment.exercise] += segment.seconds * weight
    still = known[spent.most_common(1)[0][0]] if spent else parts[0]
    changed = tuple(
        (known[out].name, tuple(known[name].name for name in instead))
        for out, instead in swaps.items()
    )
    return Entry(
        routine.id,
        routine.name,
        routine.total,
        _where(parts),
        routine.purpose,
        routine.mode == "dynamic",
        still,
        (still, *(one for one in parts if one is not still)),
        changed,
    )


def _where(parts: list[Exercise]) -> Where:
    """The filters know: what needs the floor says so, and so does what cannot be done seated."""

    def any_bars(name: str) -> bool:
        return any(
            rule.filter == name and rule.handling == "hide"
            for part in parts
            for rule in part.filters
        )

    if any_bars("no_floor"):
        return "floor"
    return "standing" if any_bars("seated_only") else "desk"


def _lasts(exercise: Exercise) -> float:
    """Whole rounds of a short movement for about six seconds, one round of a longer one."""
    rounds = max(1, round(6.0 / exercise.length)) if exercise.loops else 1
    return max(1.0, min(_LONGEST, rounds * exercise.length))
