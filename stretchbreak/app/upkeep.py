# SPDX-License-Identifier: Apache-2.0
"""What a person may do with the whole of their history, and what is done to it at rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from stretchbreak.app.coach import Coach
from stretchbreak.app.ports import Clock, Journal, Scheduler
from stretchbreak.app.saved import SavedState, read_saved, write_saved
from stretchbreak.domain.codec import StateError
from stretchbreak.domain.event import Forgets
from stretchbreak.domain.forgetting import forgotten
from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.domain.settings import Settings

_JOB = "upkeep"
_AFTER_THE_START, _EVERY = 300.0, 24 * 3600.0
KEPT_DAYS = {"90-days": 90, "1-year": 366, "2-years": 731}


@dataclass(frozen=True)
class Upkeep:
    """Deletes what the person or the setting wants gone, and looks for damage."""

    coach: Coach
    journal: Journal
    scheduler: Scheduler
    clock: Clock
    settings: Callable[[], Settings]

    def start(self) -> None:
        """Look after it once in a while, first some time after the start."""
        self.scheduler.wake_in(_JOB, _AFTER_THE_START, self._on_time)

    def forget(self, first: date | None, last: date | None) -> str:
        """Delete these local days, also of what is known now: one sentence."""
        self.coach.happen(Forgets(first, last))
        return told(first, last, self.journal.forget(first, last))

    def trim(self, today: date) -> None:
        """Delete what is older than the setting says."""
        days = KEPT_DAYS.get(self.settings().keep_history)
        if days is not None:
            self.journal.forget(None, today - timedelta(days=days), compact=False)

    def _on_time(self) -> None:
        self.scheduler.wake_in(_JOB, _EVERY, self._on_time)
        self.trim(self.clock.now().wall.date())
        self.journal.look_through()


def forget_at_rest(journal: Journal, first: date | None, last: date | None) -> str:
    """The same while the app does not run."""
    text = journal.load_state()
    try:
        saved = read_saved(text) if text is not None else None
    except StateError:
        saved = None
    if saved is not None:
        state = forgotten(saved.state, first, last)
        journal.save(write_saved(SavedState(state, saved.boot)), ())
    return told(first, last, journal.forget(first, last))


def told(first: date | None, last: date | None, what_is_left: str) -> str:
    """What was deleted, in a sentence, and what is left of it."""
    if first is None and last is None:
        gone = Sentence("The history is deleted.")
    elif first == last:
        gone = Sentence("{day} is deleted from the history.", day=first)
    else:
        gone = Sentence(
            "The history from {first} to {last} is deleted.",
            first=first or Sentence("its beginning"),
            last=last or Sentence("now"),
        )
    return beside(gone, what_is_left)
