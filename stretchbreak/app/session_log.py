# SPDX-License-Identifier: Apache-2.0
"""Makes the records of a session while it runs, and of one that was cut off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from stretchbreak.app.ports import Journal
from stretchbreak.app.sessions import cut_off, ended_by_force
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated, Record, SessionEnded, SessionProgress
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.domain.state import State

_STANDS_OPEN = timedelta(days=4)  # a long weekend


class SessionLog:
    """Knows since when the session runs."""

    def __init__(self, now: Callable[[], Moment]) -> None:
        self._now = now
        self._since: Moment | None = None

    def began(self) -> None:
        self._since = self._since or self._now()

    def progress(self, got: Progress) -> SessionProgress:
        now = self._now()
        return SessionProgress(
            now,
            self._since or now,
            got.routine,
            got.seconds_left,
            got.seconds_right,
            got.index,
            got.position,
            got.side_first,
        )

    def ended(self, routine: str, left: float, right: float, *, finished: bool) -> SessionEnded:
        now = self._now()
        since, self._since = self._since or now, None
        return SessionEnded(now, since, routine, left, right, finished)

    def rated(self, rating: Rating) -> Rated:
        return Rated(self._now(), rating.routine, rating.exercises, rating.said)

    def cut_off(self, state: State, journal: Journal) -> list[Record]:
        """The end of a session in whose middle the program ended unforeseen."""
        # The engine forgets a session whose person went away, and its window may stand open for
        # days; it may also have been begun before midnight, or before a journey.
        day = (state.desk.session or state.now).wall.date() - _STANDS_OPEN
        progress = cut_off(journal.records(since=day.isoformat()))
        return [] if progress is None else [ended_by_force(progress)]
