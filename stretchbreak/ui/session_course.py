# SPDX-License-Identifier: Apache-2.0
"""What the person does in a session beyond its keys for time, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from stretchbreak.domain import gentle, routine_ease
from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.routine import READY, Going, Happening, Moved, Session, TimeMissed
from stretchbreak.domain.routine_state import Eased, Rating, SegmentBegan
from stretchbreak.ui import session_words as words
from stretchbreak.ui.session_after import After, Follows, Stage, rated_exercises
from stretchbreak.ui.session_driver import SessionDriver, progress_of

AfterRating = Callable[[Rating], Follows]


class SessionCourse(QObject):
    """Follows the driver's session to its end and beyond.

    note: said in place of the limit. barred: exercises that never stand in for another.
    anew: it waits where it was left earlier, and *back* means
    *from the start*. The signals are those of the window; `changed()`: show it again.
    """

    started = Signal(str)
    finished = Signal(object)
    stopped = Signal(object)
    rated = Signal(object)
    changed = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        exercises: Mapping[str, Exercise],
        barred: Collection[str],
        after_rating: AfterRating | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._driver = driver
        self._exercises, self.barred = exercises, barred
        self._after_rating = after_rating or _nothing_rests
        self._told_start = self._told_end = self._closing = False
        self._came_back = False
        self.after = After()
        self.note = ""
        self.anew = False
        driver.happened.connect(self._on_happened)
        driver.moved.connect(self._on_moved)

    @property
    def stage(self) -> Stage:
        return self.after.stage(self._driver.session)

    @property
    def can_be_easier(self) -> bool:
        session = self._driver.session
        if self.stage is Stage.STOPPED:
            session = replace(session, going=Going.PAUSED)
        return routine_ease.can_be_easier(session, self._exercises, self.barred)

    def offer_to_go_on(self) -> None:
        self.anew = True
        self.note = words.say("You were here. Go on, or begin from the start.")

    def go_back(self) -> None:
        if self.anew:
            first = 0 if self._driver.session.ready <= 0 else READY
            self._driver.act(lambda session: player.enter(player.resume(session)[0], first))
        else:
            self._driver.back()

    def go_easier(self) -> None:
        """The gentler variant, now; after a stop it goes on with that."""
        if self.stage is Stage.GOING:
            self._driver.act(self._easier)
        elif self.stage is Stage.STOPPED and self.can_be_easier:
            old, bar = self._driver.session, self.barred
            again, _ = routine_ease.gentler_after_stop(old, self._exercises, bar)
            self.after, self._told_start, self._told_end = After(), False, False
            self._driver.begin_with(again)

    def ease_off(self) -> None:
        """It is too much: less at once."""
        if self._driver.session.index != READY:
            self._driver.act(lambda session: routine_ease.too_much(session, self._exercises))

    def end_breath(self) -> None:
        """The person's own breath is over."""
        self._driver.act(player.breathe)

    def rate(self, said: str) -> None:
        """The answer to the one question."""
        if self.stage is Stage.ASKED:
            session = self._driver.session
            self._take_rating(Rating(session.routine.id, rated_exercises(session), said))

    def leave_out_today(self) -> None:
        if self.stage is Stage.STOPPED:
            session = self._driver.session
            exercises = rated_exercises(session)
            self._take_rating(Rating(session.routine.id, exercises, gentle.NOT_TODAY))

    def walk_away(self) -> None:
        """The person is not there: what nobody does waits for them."""
        if self._driver.session.going is not Going.RUNNING:
            return
        self._driver.pause()  # first, for the time until now still passes in it
        if not self._driver.session.over:
            self.note = words.welcome_back()
            self._came_back = True
            self.changed.emit()

    @property
    def begun(self) -> bool:
        """Something was done here. Until then there is nothing to come out of, nor to tell."""
        return self._told_start

    def close(self) -> None:
        """The window goes: where it was is kept, so that it can be gone on with."""
        self._closing = True
        session = self._driver.session
        if self._told_start and not session.over:
            self._driver.progressed.emit(progress_of(session))
        self._driver.stop()
        self._tell_end()

    def _easier(self, session: Session) -> Moved:
        return routine_ease.easier(session, self._exercises, self.barred)

    def _take_rating(self, rating: Rating, *, shown: bool = True) -> None:
        self.after = After(rating if shown else None, self._after_rating(rating))
        self.rated.emit(rating)
        self.changed.emit()

    def _on_happened(self, happening: Happening) -> None:
        if isinstance(happening, TimeMissed):
            self.note = words.missed()
        elif isinstance(happening, Eased):
            self.note = words.gentler_now(self._driver.session, self._exercises)
        elif isinstance(happening, SegmentBegan) and self._driver.session.going is Going.RUNNING:
            self.note = ""

    def _on_moved(self) -> None:
        session = self._driver.session
        if session.going is Going.RUNNING:
            self.anew = False
            if self.note in (words.missed(), words.welcome_back()):
                self.note = ""
            if session.index != READY and (self._came_back or not self._told_start):
                # Who comes back and goes on begins to stretch again.
                self._told_start, self._came_back = True, False
                self.started.emit(session.routine.id)
        self.changed.emit()
        if session.over:
            self._tell_end()

    def _tell_end(self) -> None:
        session = self._driver.session
        if self._told_end or not session.over:
            return
        self._told_end = True
        if session.going is Going.FINISHED:
            self.finished.emit(player.result(session))
        elif self._told_start:
            self.stopped.emit(player.result(session))
            if not self._closing:
                exercises = rated_exercises(session)
                stopped = Rating(session.routine.id, exercises, gentle.STOPPED)
                self._take_rating(stopped, shown=False)


def _nothing_rests(_rating: Rating) -> Follows:
    return Follows()
