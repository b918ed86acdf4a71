# SPDX-License-Identifier: Apache-2.0
"""Every text of the library that a person reads: what translators are given.

Views translate a text where they show it; a file says it once, for the right side, and what is
said for the left side is a text of its own in another language.
"""

from __future__ import annotations

from collections.abc import Iterator

from stretchbreak.app.catalogue import Catalogue
from stretchbreak.domain.exercise import Exercise, Routine, Safety
from stretchbreak.domain.filters import REST, RISE_SLOWLY
from stretchbreak.domain.routine_sides import mirrored_words


def texts(catalogue: Catalogue) -> list[str]:
    """Each once, in the order in which they stand in the files."""
    found: dict[str, None] = {}
    for exercise in catalogue.exercises.values():
        found.update(dict.fromkeys(_of_exercise(exercise)))
    for routine in catalogue.routines.values():
        found.update(dict.fromkeys(_of_routine(routine)))
    found.update(dict.fromkeys(_of_safety(catalogue.safety)))
    found.update(dict.fromkeys((RISE_SLOWLY, REST)))
    return [text for text in found if text]


def _of_exercise(one: Exercise) -> Iterator[str]:
    yield from (one.name, one.purpose, one.position, one.feel, one.only_if, one.reviewed)
    for lines in (one.stretches, one.works, one.equipment, one.cues, one.adjust):
        yield from lines
    yield from one.stop
    yield from one.avoid_if
    for step in one.steps:
        yield from _both(step.text)
        yield from _both(step.cue)
    for error in one.errors:
        yield from _both(error.name)
        yield from _both(error.fix)
    for rule in one.filters:
        yield rule.note
    for timing in one.timings:
        yield timing.name


def _of_routine(one: Routine) -> Iterator[str]:
    yield from (one.name, one.purpose)
    for segment in one.segments:
        yield from _both(segment.cue)


def _both(text: str) -> tuple[str, ...]:
    return (text, mirrored_words(text))


def _of_safety(one: Safety) -> Iterator[str]:
    yield from (one.stop_rule, one.soreness, one.ease_out, one.wellness, one.reviewed)
    yield from one.encouragements
    yield from (text for _marks, text in one.intensity)
    for group in one.warnings:
        yield from (group.title, group.intro, *group.signs)
    yield from one.surroundings
    for card in one.cards:
        yield from (card.title, *card.lines)
