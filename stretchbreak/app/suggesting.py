# SPDX-License-Identifier: Apache-2.0
"""What the next reminder names: the texts, the library and the journal brought together.

Nothing of it is read before the first reminder.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from stretchbreak.app.reminder_texts import load_texts
from stretchbreak.app.sessions import prepare
from stretchbreak.domain import gentle
from stretchbreak.domain.choice import Library, Situation
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.movements import filters_from
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.suggestion import Suggestion, Text, suggest

log = logging.getLogger(__name__)

LOOK_BACK = timedelta(days=14)


class Suggesting:
    """library: of what can be done. records(since): the journal from a day (ISO date) on."""

    def __init__(
        self,
        assets: Path,
        library: Callable[[], Library],
        records: Callable[[str], Sequence[Record]],
        settings: Callable[[], Settings],
    ) -> None:
        self._assets, self._library, self._records = assets, library, records
        self._settings = settings
        self._texts: tuple[Text, ...] | None = None

    @property
    def said(self) -> Mapping[str, str]:
        """What each text is in words, by its id."""
        return {text.id: text.say for text in self.texts}

    @property
    def texts(self) -> tuple[Text, ...]:
        if self._texts is None:
            self._texts, problems = load_texts(self._assets)
            for problem in problems:
                log.warning("%s", problem)
        return self._texts

    def next(self, now: Moment) -> Suggestion | None:
        """For a reminder at `now`. Whatever goes wrong, the reminder itself must come."""
        try:
            return self._next(now)
        except Exception:
            log.exception("nothing could be suggested")
            return None

    def _next(self, now: Moment) -> Suggestion | None:
        today, settings, library = now.wall.date(), self._settings(), self._library()
        records = self._records((today - LOOK_BACK).isoformat())
        situation = Situation(
            today,
            place=settings.place,
            filters=filters_from(settings.leave_out),
            hidden=prepare(library, records, today).hidden,
            sessions=gentle.sessions(records),
        )
        return suggest(self.texts, library, situation, records, settings.hip_stretches)
