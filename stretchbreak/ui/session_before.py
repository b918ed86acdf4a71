# SPDX-License-Identifier: Apache-2.0
"""What the journal says before a session begins, in the shape in which the window takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stretchbreak.app import sessions
from stretchbreak.app.catalogue import Catalogue
from stretchbreak.domain import gentle
from stretchbreak.domain.exercise import Routine, Side
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated, Record
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.ui.session_after import Follows
from stretchbreak.ui.session_words import say


class SessionBefore:
    """Reads the journal once, when it is made; without one nothing is known."""

    def __init__(
        self,
        catalogue: Catalogue,
        records: Callable[[str], Sequence[Record]],
        now: Callable[[], Moment] | None,
    ) -> None:
        self._catalogue = catalogue
        self._now = now
        self._records: Sequence[Record] = ()
        self._known = sessions.NOTHING_KNOWN
        if now is not None:
            today = now().wall.date()
            self._records = records(sessions.since(today))
            self._known = sessions.prepare(catalogue, self._records, today)

    @property
    def side_first(self) -> Side:
        return self._known.side_first

    @property
    def hidden(self) -> frozenset[str]:
        """Exercises that rest."""
        return self._known.hidden

    def note(self, routine: Routine) -> str:
        """Said while getting ready, when the day has had enough of what the routine does."""
        if not sessions.is_plenty_for(self._known, routine, self._catalogue.exercises):
            return ""
        today = self._known.today
        return say("That’s plenty for today: {left} s left, {right} s right.").format(
            left=int(today.left), right=int(today.right)
        )

    def go_on(self, routine: Routine) -> Progress | None:
        """Where this routine was left not long ago."""
        if self._now is None:
            return None
        left = sessions.to_go_on(self._records, routine.id, self._now())
        if left is None:
            return None
        side: Side = "left" if left.side_first == "left" else "right"
        return Progress(routine.id, 0.0, 0.0, left.index, left.position, side)

    def after_rating(self, rating: Rating) -> Follows:
        """What rests for a week from now on, and what was mild three times in a row."""
        if self._now is None:
            return Follows()
        rated = Rated(self._now(), rating.routine, rating.exercises, rating.said)
        new = gentle.newly_resting(self._records, rated)
        self._records = [*self._records, rated]
        mild = [one for one in rating.exercises if gentle.may_progress(self._records, one)]
        return Follows(new, mild)
