# SPDX-License-Identifier: Apache-2.0
"""Never harder than wanted: what people said of earlier sessions, as rules for the next one.

An exercise rests for a week after two in a row that were strong or stopped; for the rest of the
day when it is not wanted today. More is offered only after three easy ones without a stop, and
never comes by itself. Nothing here reads a clock: records and the day are arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from stretchbreak.domain.records import Rated, Record, SessionEnded

Said = Literal["0-3", "4-6", "7+", "stopped", "not today"]

MILD: Said = "0-3"
STRONG: Said = "4-6"
TOO_STRONG: Said = "7+"
STOPPED: Said = "stopped"
NOT_TODAY: Said = "not today"

RESTS_FOR = timedelta(days=7)
IN_A_ROW = 2
EASY_BEFORE_MORE = 3
PLENTY = 240.0
"""Seconds of holding a side in one day; more brings nothing."""


@dataclass(frozen=True, slots=True)
class Resting:
    """An exercise that is left out through `until`, that day included."""

    exercise: str
    until: date


def resting(records: Iterable[Record], today: date) -> tuple[Resting, ...]:
    """The exercises that are left out today, by what was said of them. records: oldest first."""
    found: dict[str, date] = {}
    for exercise, ratings in _by_exercise(records).items():
        until = _rests_until(ratings)
        if until is not None and until >= today:
            found[exercise] = until
    return tuple(Resting(exercise, until) for exercise, until in found.items())


def _rests_until(ratings: Sequence[Rated]) -> date | None:
    until: date | None = None
    row = 0
    for one in ratings:
        day = one.at.wall.date()
        if one.said == NOT_TODAY:
            until = max(until or day, day)
            continue
        row = row + 1 if one.said in (TOO_STRONG, STOPPED) else 0
        if row >= IN_A_ROW:
            until, row = day + RESTS_FOR, 0
    return until


def may_progress(records: Iterable[Record], exercise: str) -> bool:
    """Whether a harder form of it may be offered; the person still has to choose it."""
    ratings = [r for r in _by_exercise(records).get(exercise, ()) if r.said != NOT_TODAY]
    last = ratings[-EASY_BEFORE_MORE:]
    return len(last) == EASY_BEFORE_MORE and all(one.said == MILD for one in last)


def is_plenty(seconds_left: float, seconds_right: float) -> bool:
    """Whether a side has had all that a day can use."""
    return max(seconds_left, seconds_right) >= PLENTY


def newly_resting(records: Sequence[Record], rating: Rated) -> tuple[Resting, ...]:
    """What begins to rest for a week because of this rating, so that it can be said at once."""
    today = rating.at.wall.date()
    before = set(resting(records, today))
    after = resting([*records, rating], today)
    return tuple(one for one in after if one not in before and one.until > today)


def sessions(records: Iterable[Record]) -> tuple[SessionEnded, ...]:
    return tuple(one for one in records if isinstance(one, SessionEnded))


def _by_exercise(records: Iterable[Record]) -> Mapping[str, list[Rated]]:
    found: dict[str, list[Rated]] = {}
    for one in records:
        if isinstance(one, Rated):
            for exercise in one.exercises:
                found.setdefault(exercise, []).append(one)
    return found
