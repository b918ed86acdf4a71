# SPDX-License-Identifier: Apache-2.0
"""What a reminder suggests: one act and its length, from the day's rota, and why this one.

The rota is that of `choice`: most offers are a walk or a stand, two to four a day are hip
stretches. A bout has one offer, however often it is said in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stretchbreak.domain.choice import Library, Reason, Situation, choose
from stretchbreak.domain.exercise import Routine
from stretchbreak.domain.records import BoutEnded, BreakTaken, Record, Reminded, SessionEnded

Kind = Literal["stand", "walk", "hip", "other"]
KINDS: tuple[Kind, ...] = ("stand", "walk", "hip", "other")
OFFERS_A_DAY = 12
ONE_IN = 3
"""After the day's rota each third offer is a stretch, if more of them were asked for."""


@dataclass(frozen=True, slots=True)
class Text:
    """One act in words. routine: what it opens, or "". place: "home" is not for the office."""

    id: str
    say: str
    kind: Kind
    seconds: int
    routine: str = ""
    place: str = ""
    avoid: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text, the exercise to draw beside it ("" for none), and why it is this one now."""

    text: Text
    exercise: str = ""
    because: tuple[Reason, ...] = ()


_WALKS = "Most breaks are a walk or a stand, and it is the turn of one."
_ENOUGH = "That was as many stretches as you want in a day, so it is a walk or a stand."
_ASKED = "You asked for more stretches, and it is the turn of one."
_AGAIN = "The same as before, since there was no break in between."
_LEAST = "Of those that fit it is the one that was said least lately."


def suggest(
    texts: Sequence[Text],
    library: Library,
    situation: Situation,
    records: Sequence[Record],
    most_stretches: int,
) -> Suggestion | None:
    """The act for the next reminder; None when no text fits at all.

    records: of the last days, oldest first. situation: its offers are counted here, from today's
    records. most_stretches: hip stretches in a day, as the person wants them.
    """
    said = [one for one in records if isinstance(one, Reminded) and one.text]
    known = {text.id: text for text in texts}
    again = _same_bout(records, known)
    if again is not None:
        return _told(again, library, (Reason(_AGAIN),))
    today = _offers([one for one in said if one.at.wall.date() == situation.today])
    stretches = sum(known[one].kind == "hip" for one in today if one in known)
    asked_for_more = len(today) >= OFFERS_A_DAY and stretches < most_stretches
    situation = replace(situation, offers=len(today))
    if asked_for_more and len(today) % ONE_IN == ONE_IN - 1:
        choice, why = choose(library, situation, "stretch"), Reason(_ASKED)
    elif stretches >= most_stretches:
        choice, why = choose(library, situation, "walk"), Reason(_ENOUGH)
    else:
        choice = choose(library, situation)
        why = choice.because[0] if choice is not None else Reason(_WALKS)
    routine = choice.routine if choice is not None else None
    fitting = _fitting(texts, routine, situation)
    if routine is None or routine.offer == "walk":
        why = why if stretches >= most_stretches else Reason(_WALKS)
    last = {one.text: number for number, one in enumerate(said)}
    fresh = [text for text in fitting if text.id not in today] or fitting
    if not fresh:
        return None
    chosen = min(fresh, key=lambda text: (last.get(text.id, -1), _spread(text, situation)))
    return _told(chosen, library, (why, Reason(_LEAST)))


def _same_bout(records: Sequence[Record], known: dict[str, Text]) -> Text | None:
    """What this bout was offered already."""
    for one in reversed(records):
        if isinstance(one, BoutEnded | BreakTaken | SessionEnded):
            return None
        if isinstance(one, Reminded) and one.text:
            return known.get(one.text)
    return None


def _offers(today: Sequence[Reminded]) -> list[str]:
    """Ids in their order; one that was said twice running was one offer."""
    return [
        one.text
        for number, one in enumerate(today)
        if not number or today[number - 1].text != one.text
    ]


def _fitting(texts: Sequence[Text], routine: Routine | None, situation: Situation) -> list[Text]:
    seated = "seated_only" in situation.filters
    here = [
        text
        for text in texts
        if text.place in ("", situation.place)
        and not text.avoid & situation.filters
        and (text.kind == "other" or not seated)
    ]
    if routine is None or seated or routine.offer == "seated":
        return [text for text in here if text.kind == "other"]
    if routine.offer == "walk":
        return [text for text in here if text.kind in ("stand", "walk")]
    return [text for text in here if text.routine == routine.id]


def _spread(text: Text, situation: Situation) -> int:
    """An order that differs from day to day and is the same for the same day: those that were
    never said should not come in the order of the file."""
    return (sum(map(ord, text.id)) * 7919 + situation.today.toordinal() * 104_729) % 100_003


def _told(text: Text, library: Library, because: tuple[Reason, ...]) -> Suggestion:
    routine = library.routines.get(text.routine)
    return Suggestion(text, _drawn(text, routine), because)


def _drawn(text: Text, routine: Routine | None) -> str:
    """The exercise of the routine's longest part; a walk is drawn as one."""
    if routine is not None:
        longest = max(routine.segments, key=lambda part: part.seconds)
        return longest.exercise
    return "walk_2min" if text.kind == "walk" else ""
