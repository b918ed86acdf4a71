# SPDX-License-Identifier: Apache-2.0
"""Opens the stretch window with what journal and settings say, and passes on what it tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchbreak.domain.movements import filters_from, text_of
from stretchbreak.domain.sentence import Sentence
from stretchbreak.ui.sources import Sources

if TYPE_CHECKING:
    from datetime import date

    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.domain.exercise import Routine
    from stretchbreak.ui.session import SessionWindow
    from stretchbreak.ui.session_before import SessionBefore


class UnknownRoutine(ValueError):
    """No routine has this name; the text lists those that there are."""


class SessionHolder(QObject):
    """began(); progressed(Progress); over(SessionResult); rated(Rating); abandoned(): the window
    was closed before the routine began. closed(): no stretch is on screen any more.

    window: the stretch that is on screen, or None.
    """

    began = Signal()
    progressed = Signal(object)
    over = Signal(object)
    rated = Signal(object)
    abandoned = Signal()
    closed = Signal()

    def __init__(
        self, sources: Sources, catalogue: Callable[[], Catalogue], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sources, self._catalogue = sources, catalogue
        self._told = False
        self._place = b""
        self._steered: tuple[date | None, frozenset[str]] | None = None
        self.window: SessionWindow | None = None

    def open(self, routine: str) -> SessionWindow:
        """The window of the stretch that runs, else one for `routine`. Raises UnknownRoutine."""
        if self.window is None:
            self.window = self._build(routine)
        return self.window

    def walk_away(self) -> None:
        """The person has left the desk."""
        if self.window is not None:
            self.window.course.walk_away()

    def close(self) -> None:
        """The app ends: a session that runs is told as stopped."""
        if self.window is not None:
            self.window.close()

    def _build(self, routine: str) -> SessionWindow:
        from stretchbreak.ui.session import SessionWindow
        from stretchbreak.ui.session_before import SessionBefore
        from stretchbreak.ui.theme import less_motion

        settings, catalogue = self._sources.settings(), self._catalogue()
        wanted = catalogue.routines.get(routine or settings.routine, catalogue.default_routine)
        if wanted is None:
            raise UnknownRoutine(
                Sentence("no routine could be read; reinstalling StretchBreak mends that")
            )
        prepared = SessionBefore(catalogue, self._sources.records, self._sources.now)
        filters = self._left_out()
        doing = catalogue.done_without(wanted, filters, prepared.hidden)
        window = SessionWindow(
            doing,
            catalogue.exercises,
            catalogue.safety,
            self._sources.clock,
            speed=self._sources.speed,
            place=self._place,
            side_first=prepared.side_first,
            go_on=prepared.go_on(doing),
            note=prepared.note(doing),
            barred=catalogue.barred(filters, prepared.hidden),
            still=less_motion(settings.reduced_motion),
            after_rating=prepared.after_rating,
        )
        self._told = False
        window.page.offer_to_steer(text_of(filters), at_once=settings.ask_each_time)
        window.page.steered.connect(lambda text: self._on_steered(text, wanted, prepared))
        if self._sources.guidance is not None:
            guidance = self._sources.guidance()
            window.milestones.turned.connect(guidance.turning_point)
            window.milestones.cued.connect(guidance.cue)
            window.milestones.hushed.connect(guidance.stop)
        window.started.connect(self._on_started)
        window.progressed.connect(self.progressed)
        window.rated.connect(self.rated)
        window.finished.connect(self.over)
        window.stopped.connect(self.over)
        window.placed.connect(self._on_placed)
        window.closed.connect(self._on_closed)
        return window

    def _today(self) -> date | None:
        return None if self._sources.now is None else self._sources.now().wall.date()

    def _left_out(self) -> frozenset[str]:
        """What was chosen before a stretch today, else what the settings say."""
        if self._steered is not None and self._steered[0] == self._today():
            return self._steered[1]
        return filters_from(self._sources.settings().leave_out)

    def _on_steered(self, text: str, wanted: Routine, prepared: SessionBefore) -> None:
        filters = filters_from(text)
        self._steered = (self._today(), filters)
        if self.window is not None:
            catalogue = self._catalogue()
            doing = catalogue.done_without(wanted, filters, prepared.hidden)
            barred = catalogue.barred(filters, prepared.hidden)
            self.window.do_instead(doing, barred, prepared.note(doing))

    def _on_started(self, _routine: str) -> None:
        self._told = True
        self.began.emit()

    def _on_placed(self, place: object) -> None:
        self._place = bytes(place)  # type: ignore[call-overload]

    def _on_closed(self) -> None:
        self.window = None
        if not self._told:
            self.abandoned.emit()
        self.closed.emit()
