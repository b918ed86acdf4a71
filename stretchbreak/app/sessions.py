# SPDX-License-Identifier: Apache-2.0
"""What the journal says about the next session, and about one that never came to its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stretchbreak.domain import gentle
from stretchbreak.domain.choice_seconds import Known, Seconds, held_today, planned, side_behind
from stretchbreak.domain.exercise import Exercise, Routine, Side
from stretchbreak.domain.gentle import Resting
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated, Record, SessionEnded, SessionProgress

LOOK_BACK = timedelta(days=60)
"""How many days of the journal these rules need."""
GO_ON_WITHIN = 30 * 60.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a new session has to know. side_first: the side that is behind; resting: exercises
    that are left out; today: seconds held so far; plenty: the day has had enough."""

    side_first: Side
    resting: tuple[Resting, ...]
    today: Seconds
    plenty: bool

    @property
    def hidden(self) -> frozenset[str]:
        return frozenset(one.exercise for one in self.resting)


NOTHING_KNOWN = Prepared("right", (), Seconds(), plenty=False)


def since(today: date) -> str:
    """The first day to read from the journal, as its ISO date."""
    return (today - LOOK_BACK).isoformat()


def prepare(
    library: Known, records: Sequence[Record], today: date, side_first: Side = "right"
) -> Prepared:
    """From the records of the last days, oldest first. side_first: what the person prefers."""
    done = gentle.sessions(records)
    behind, _ = side_behind(library, done, today)
    held = held_today(library, done, today)
    return Prepared(
        side_first=behind or side_first,
        resting=gentle.resting(records, today),
        today=held,
        plenty=gentle.is_plenty(held.left, held.right),
    )


def is_plenty_for(prepared: Prepared, routine: Routine, exercises: Mapping[str, Exercise]) -> bool:
    """Whether this routine would stretch hip flexors that had all a day can use."""
    return prepared.plenty and planned(routine, exercises).any


def cut_off(records: Sequence[Record]) -> SessionProgress | None:
    """The last session that neither finished nor was stopped: the program ended in its middle."""
    last: SessionProgress | None = None
    for one in records:
        if isinstance(one, SessionProgress):
            last = one
        elif isinstance(one, SessionEnded):
            last = None
    return last


def ended_by_force(progress: SessionProgress) -> SessionEnded:
    """The session as it was when it was last heard of."""
    return SessionEnded(
        progress.at,
        progress.since,
        progress.routine,
        progress.seconds_left,
        progress.seconds_right,
        finished=False,
    )


def to_go_on(records: Sequence[Record], routine: str, now: Moment) -> SessionProgress | None:
    """Where this routine was left not long ago, without having been finished or stopped by key.

    Somebody who stops says so (`Rated`); a window that is closed, and a program that ends, do not.
    """
    progress: SessionProgress | None = None
    for one in records:
        if isinstance(one, SessionProgress):
            progress = one
        elif isinstance(one, Rated) or (isinstance(one, SessionEnded) and one.finished):
            progress = None
    if progress is None or progress.routine != routine or progress.index < 0:
        return None
    return None if now.lasted(progress.at, GO_ON_WITHIN) else progress
