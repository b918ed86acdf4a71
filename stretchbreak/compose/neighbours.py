# SPDX-License-Identifier: Apache-2.0
"""Whoever else is told: the person's own commands, the desktop over D-Bus, media players; what
a reminder names, and the summary of the day.

What only some people switch on is imported when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.service.stretchbreak1 import DesktopService
from stretchbreak.app.happenings import Happening, happenings
from stretchbreak.app.ports import Health, Scheduler
from stretchbreak.app.status import Status
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State
from stretchbreak.ui.sources import Sources

if TYPE_CHECKING:
    from stretchbreak.adapters.hooks import Hooks
    from stretchbreak.adapters.service.media import MediaPlayers
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.app.day_end import DayEnd
    from stretchbreak.app.suggesting import Suggesting
    from stretchbreak.domain.days import DaySummary
    from stretchbreak.domain.suggestion import Suggestion


class Neighbours(QObject):
    """say(words, channel), stretch(routine, channel): what comes back from the desktop.
    summarise(title, body): tells the day's end."""

    def __init__(
        self,
        bus: Bus,
        sources: Sources,
        catalogue: Callable[[], Catalogue],
        say: Callable[[str, str], None],
        stretch: Callable[[str, str], None],
        scheduler: Scheduler,
        summarise: Callable[[str, str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bus, self._sources, self._catalogue = bus, sources, catalogue
        self._service = DesktopService(bus, sources.status, say, stretch, self)
        self._scheduler, self._summarise = scheduler, summarise
        self._day_end: DayEnd | None = None
        self._hooks: Hooks | None = None
        self._media: MediaPlayers | None = None
        self._suggesting: Suggesting | None = None

    @property
    def health(self) -> tuple[Health, ...]:
        """Of those that are in use."""
        hooks = () if self._hooks is None else (self._hooks.health,)
        return (self._service.health, *hooks)

    def start(self) -> None:
        self._service.start()

    def stop(self) -> None:
        if self._hooks is not None:
            self._hooks.stop()

    def suggest(self, now: Moment) -> Suggestion | None:
        """What a reminder at `now` names."""
        if self._suggesting is None:
            from stretchbreak.app.suggesting import Suggesting

            sources = self._sources
            self._suggesting = Suggesting(
                sources.assets, self._catalogue, sources.records, sources.settings
            )
        return self._suggesting.next(now)

    def stepped(self, before: State, after: State, records: Sequence[Record]) -> None:
        """See `Ports`."""
        said = {} if self._suggesting is None else self._suggesting.said
        for happening in happenings(before, after, records, said):
            self._service.tell(happening)
            self._hook(happening)
        self._play(before, after)

    def show_status(self, status: Status) -> None:
        self._service.show_status(status)
        if self._day_end is None and self._sources.settings().summary_at:
            self._day_end = self._new_day_end()
        if self._day_end is not None:
            self._day_end.look()

    def _new_day_end(self) -> DayEnd:
        from stretchbreak.app.day_end import DayEnd
        from stretchbreak.ui.words import say

        return DayEnd(
            self._scheduler,
            lambda: self._sources.settings().summary_at,
            lambda: datetime.now().astimezone(),
            self._today,
            self._sources.records,
            self._summarise,
            say,
        )

    def _today(self) -> DaySummary | None:
        today = datetime.now().astimezone().date()
        return next(iter(self._sources.days(today, today)), None)

    def _hook(self, happening: Happening) -> None:
        if not hook_of(self._sources.settings(), happening.name):
            return
        if self._hooks is None:
            from stretchbreak.adapters.hooks import Hooks

            self._hooks = Hooks(lambda name: hook_of(self._sources.settings(), name), self)
        self._hooks.tell(happening)

    def _play(self, before: State, after: State) -> None:
        """Players stop for a session, and go on after it."""
        was, now = before.desk.session is not None, after.desk.session is not None
        if now and not was and self._sources.settings().pause_media:
            if self._media is None:
                from stretchbreak.adapters.service.media import MediaPlayers

                self._media = MediaPlayers(self._bus)
            self._media.pause()
        elif was and not now and self._media is not None:
            self._media.resume()


def hook_of(settings: Settings, name: str) -> str:
    """The command for a happening, "" for none."""
    commands = {
        "reminder": settings.hook_reminder,
        "break-start": settings.hook_break_start,
        "break-end": settings.hook_break_end,
        "sitting-over": settings.hook_sitting_over,
        "session-done": settings.hook_session_done,
    }
    return commands[name]
