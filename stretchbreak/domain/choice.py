# SPDX-License-Identifier: Apache-2.0
"""Which routine comes next, and why.

Most breaks are walks. In twelve offers of a day there are two short stretches and two longer
ones, which hold each hip flexor for 100 seconds: over five days that is within the five to ten
minutes a week that are known to be of use. Nothing here reads a clock: the day and what was done
are arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from stretchbreak.domain.choice_seconds import held_today, planned, side_behind
from stretchbreak.domain.exercise import Exercise, Routine, Side
from stretchbreak.domain.filters import NO_FAST_RISE, Fitted, Instead, fitted
from stretchbreak.domain.records import SessionEnded

Turn = Literal["walk", "short", "stretch", "long", "seated"]
Wanted = Literal["next", "stretch", "walk"]

MOST_A_DAY = 240
"""Seconds of hip flexor holds a side; beyond them nothing more is gained."""

_OFFICE: tuple[Turn, ...] = ("walk", "walk", "short", "walk", "walk", "stretch") * 2
ROTA: Mapping[str, tuple[Turn, ...]] = {"office": _OFFICE, "home": (*_OFFICE[:-1], "long")}
"""The day's offers in their order, for each place. After the last one there are only walks."""

_ELSE: Mapping[Turn, tuple[Turn, ...]] = {
    "walk": ("seated", "short"),
    "short": ("stretch", "walk", "seated"),
    "stretch": ("short", "walk", "seated"),
    "long": ("stretch", "short", "walk", "seated"),
    "seated": ("short", "walk"),
}
_WHY: Mapping[Turn, str] = {
    "walk": "Most breaks are a walk, and it is the turn of one.",
    "short": "After two walks it is the turn of a short stretch.",
    "stretch": "After two walks it is the turn of a longer stretch.",
    "long": "At home, the last stretch of the day is the long one.",
    "seated": "The seated routine comes first when standing up quickly is left out.",
}


class Library(Protocol):
    """What there is to choose from; the catalogue is one."""

    @property
    def exercises(self) -> Mapping[str, Exercise]: ...
    @property
    def routines(self) -> Mapping[str, Routine]: ...
    @property
    def instead(self) -> Instead: ...


@dataclass(frozen=True, slots=True)
class Situation:
    """What the choice rests on.

    offers: how many were made earlier today. sessions: what was done, oldest first, today and the
    days before. hidden: exercises to leave out for now. side_first: what the person prefers.
    """

    today: date
    offers: int = 0
    place: str = "office"
    filters: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    sessions: Sequence[SessionEnded] = ()
    side_first: Side = "right"


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for a person: `text` can be translated, then takes its `values`."""

    text: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


@dataclass(frozen=True, slots=True)
class Choice:
    """What comes next: the routine without what is left out, the side to begin with, and why."""

    routine: Routine
    side_first: Side
    because: tuple[Reason, ...]
    notes: tuple[str, ...] = ()


def choose(library: Library, situation: Situation, wanted: Wanted = "next") -> Choice | None:
    """The next thing to do. wanted: what the rota says, the next stretch of it, or a walk.

    None only when nothing in the library can be done at all.
    """
    turn = _turn(situation, wanted)
    plenty: list[Reason] = []
    for each in (turn, *_ELSE[turn]):
        found = _best(library, situation, each, plenty)
        if found is not None:
            why = Reason(_first_why(situation, turn)) if each == turn else Reason(_INSTEAD)
            return _told(library, situation, found, (why, *plenty[:1]))
    return None


_INSTEAD = "What the rota has next cannot be done today, so this comes in its place."


def _turn(situation: Situation, wanted: Wanted) -> Turn:
    rota = ROTA.get(situation.place, _OFFICE)
    turn: Turn = rota[situation.offers] if situation.offers < len(rota) else "walk"
    if wanted == "walk":
        turn = "walk"
    elif wanted == "stretch":
        turn = next((t for t in rota[situation.offers :] if t != "walk"), "short")
    if "seated_only" in situation.filters:
        return "seated"
    if NO_FAST_RISE in situation.filters and (situation.offers == 0 or turn == "short"):
        return "seated"
    return turn


def _first_why(situation: Situation, turn: Turn) -> str:
    if "seated_only" in situation.filters:
        return "You stay seated, so this is the routine for the chair."
    if turn == "walk" and situation.offers >= len(_OFFICE):
        return "The stretches of the day are done; a walk is always good."
    return _WHY[turn]


def _best(
    library: Library, situation: Situation, turn: Turn, plenty: list[Reason]
) -> Fitted | None:
    """The routine for a turn that was done least recently; `plenty` gets the day's ceiling."""
    last = {done.routine: number for number, done in enumerate(situation.sessions)}
    taking = [
        routine
        for routine in library.routines.values()
        if routine.offer == turn and _here(library, routine, situation)
    ]
    for routine in sorted(taking, key=lambda r: last.get(r.id, -1)):
        found = fitted(
            routine, library.exercises, library.instead, situation.filters, situation.hidden
        )
        if found is None:
            continue
        if _too_much(library, situation, found.routine):
            done = held_today(library, situation.sessions, situation.today)
            plenty.append(Reason(_PLENTY, {"left": int(done.left), "right": int(done.right)}))
            continue
        return found
    return None


_PLENTY = "That is plenty of hip stretching for today: {left} s left, {right} s right."


def _here(library: Library, routine: Routine, situation: Situation) -> bool:
    """In the office nothing is offered that needs the floor; what is only for some, nowhere."""
    if any(library.exercises[name].only_if for name in routine.exercises()):
        return False
    return routine.place == "office" or situation.place == "home"


def _too_much(library: Library, situation: Situation, routine: Routine) -> bool:
    done = held_today(library, situation.sessions, situation.today)
    more = planned(routine, library.exercises)
    return max(done.left + more.left, done.right + more.right) > MOST_A_DAY and more.any


def _told(
    library: Library, situation: Situation, found: Fitted, because: tuple[Reason, ...]
) -> Choice:
    names = {key: exercise.name for key, exercise in library.exercises.items()}
    for out, swap in found.swaps.items():
        other = ", ".join(names[name] for name in swap)
        because += (Reason(_SWAPPED, {"out": names.get(out, out), "other": other}),)
    side = situation.side_first
    if planned(found.routine, library.exercises).any:
        behind, by = side_behind(library, situation.sessions, situation.today)
        if behind is not None:
            side = behind
            text = _LEFT_BEHIND if behind == "left" else _RIGHT_BEHIND
            because += (Reason(text, {"seconds": by}),)
    return Choice(found.routine, side, because, found.notes)


_SWAPPED = "{out} is left out; in its place: {other}."
_LEFT_BEHIND = "It begins with the left side, which is {seconds} s behind."
_RIGHT_BEHIND = "It begins with the right side, which is {seconds} s behind."
