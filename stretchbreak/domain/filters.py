# SPDX-License-Identifier: Apache-2.0
"""Movements to leave out, and what a routine becomes without them.

A filter names a movement ("no kneeling"), never a condition. A routine keeps its length to the
second: what has to be left out is done as something else, and seconds that are left over go to
the end.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from stretchbreak.domain.exercise import Exercise, Phase, Routine, Segment
from stretchbreak.domain.exercise_blocks import block, segment
from stretchbreak.domain.exercise_timing import Reps
from stretchbreak.domain.movements import FILTERS as FILTERS
from stretchbreak.domain.movements import MOVEMENTS as MOVEMENTS
from stretchbreak.domain.movements import NO_FAST_RISE as NO_FAST_RISE

RISE_SLOWLY = "Breathe twice, then stand up slowly"
RISE_SECONDS = 10
REST = "Stay easy and breathe"

Instead = Mapping[str, Sequence[tuple[str, ...]]]
"""Exercise -> what to do in its place, best first; two ids are done one after the other."""

_AROUND: tuple[Phase, ...] = ("setup", "rest", "switch", "return")
"""What leads to an exercise or away from it: without the exercise it is not missed."""
_FREE: tuple[Phase, ...] = ("walk", "rest", "return", "setup")


@dataclass(frozen=True, slots=True)
class Fitted:
    """A routine as this person does it. swaps: exercise -> what stands in for it; notes: what is
    said beside the exercises that remain."""

    routine: Routine
    swaps: Mapping[str, tuple[str, ...]]
    notes: tuple[str, ...]


def barred(exercise: Exercise, filters: Collection[str], hidden: Collection[str] = ()) -> bool:
    """Whether an exercise is left out. One that is done seated instead is: the seated one is an
    exercise of its own."""
    hides = (rule.filter in filters and rule.handling != "note" for rule in exercise.filters)
    return exercise.id in hidden or any(hides)


def notes(exercise: Exercise, filters: Collection[str]) -> tuple[str, ...]:
    """What is said with an exercise to someone with these filters."""
    return tuple(r.note for r in exercise.filters if r.filter in filters and r.note)


def fitted(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    instead: Instead,
    filters: Collection[str] = (),
    hidden: Collection[str] = (),
) -> Fitted | None:
    """The routine without the movements to leave out; None when too little of it remains.

    Its seconds stay what they were, but for RISE_SECONDS at the start under NO_FAST_RISE.
    """
    out = {e.id for e in exercises.values() if barred(e, filters, hidden)}
    used = {name for name in routine.exercises() if name not in out}
    parts: list[Segment] = []
    swaps: dict[str, tuple[str, ...]] = {}
    spare = 0
    for name, group in groupby(routine.segments, key=lambda s: s.exercise):
        whole = tuple(group)
        if name in out and all(part.phase in _AROUND for part in whole):
            spare += sum(part.seconds for part in whole)
            whole = ()
        elif name in out:
            known = {key: e for key, e in exercises.items() if key not in out}
            swap = _swapped(whole, routine, known, instead.get(name, ()), used)
            if swap is None:
                return None
            spare += sum(s.seconds for s in whole) - sum(s.seconds for s in swap)
            swaps[name] = tuple(dict.fromkeys(s.exercise for s in swap))
            used |= set(swaps[name])
            whole = swap
        parts += whole
    if not parts:
        return None
    parts = _lengthened(parts, spare)
    seated = routine.offer == "seated" or "seated_only" in filters
    if NO_FAST_RISE in filters and not seated:
        first = exercises[parts[0].exercise]
        rise = segment(first, "setup", "both", RISE_SECONDS)
        parts.insert(0, replace(rise, step=None, cue=RISE_SLOWLY, figure=(0.0, 0.0)))
    total = sum(part.seconds for part in parts)
    result = replace(routine, segments=tuple(parts), total=total)
    said = (n for name in result.exercises() for n in notes(exercises[name], filters))
    return Fitted(result, swaps, tuple(dict.fromkeys(said)))


def _swapped(
    old: Sequence[Segment],
    routine: Routine,
    known: Mapping[str, Exercise],
    chain: Sequence[tuple[str, ...]],
    used: Collection[str],
) -> tuple[Segment, ...] | None:
    """The first thing of the chain that can be done here.

    What the routine has already comes later, and what is done seated last: who stands goes on
    standing. An office routine stays in the office, and a dynamic one gets no holds.
    """

    def later(names: tuple[str, ...]) -> tuple[bool, bool]:
        return all(name in known and _seated(known[name]) for name in names), bool(
            set(names) & set(used)
        )

    seconds = sum(s.seconds for s in old)
    setup = sum(s.seconds for s in old if s.phase == "setup")
    for names in sorted(chain, key=later):
        if any(name not in known for name in names):
            continue
        row = [known[name] for name in names]
        if any(e.only_if or routine.place not in e.places for e in row):
            continue
        made = _shared(row, seconds, setup) or _shared(row, seconds, 0)
        if made and not (routine.mode == "dynamic" and _still(made)):
            return made
    return None


def _seated(exercise: Exercise) -> bool:
    return all(rule.filter != "seated_only" for rule in exercise.filters)


def _still(parts: Sequence[Segment]) -> bool:
    return any(part.phase in ("hold", "breathe") for part in parts)


def _shared(row: Sequence[Exercise], seconds: int, setup: int) -> tuple[Segment, ...] | None:
    """Some exercises one after the other; each gets what the ones before it left."""
    parts: list[Segment] = []
    for number, exercise in enumerate(row):
        left = seconds - sum(part.seconds for part in parts)
        made = block(exercise, left // (len(row) - number), setup if number == 0 else 0)
        if made is None:
            return None
        parts += made
    return tuple(parts)


def _lengthened(parts: list[Segment], spare: int) -> list[Segment]:
    """The same with so many seconds more at the end."""
    if spare <= 0:
        return parts
    last = parts[-1]
    if last.work is None and last.phase in _FREE:
        return [*parts[:-1], replace(last, seconds=last.seconds + spare)]
    if isinstance(last.work, Reps) and last.side == "both" and spare >= last.work.each:
        more = Reps(last.work.count + spare // last.work.each, last.work.tempo)
        parts = [*parts[:-1], replace(last, seconds=more.total, work=more)]
        return _lengthened(parts, spare % more.each)
    end = last.figure[1]
    rest = Segment(last.exercise, "rest", "both", spare, cue=REST, figure=(end, end))
    return [*parts, rest]
