# SPDX-License-Identifier: Apache-2.0
"""Moves a session on with a clock that it is given, while somebody can see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Side
from stretchbreak.domain.routine import READY, Going, HoldOver, Moved, Session, SideSwitched
from stretchbreak.domain.routine_figure import moves
from stretchbreak.domain.routine_state import Progress

MOVING_MS = 33
STILL_MS = 250
KEPT_EVERY = 10.0


class SessionDriver(QObject):
    """Holds the session; its timer runs only while the session does and the window is seen.

    clock: elapsed seconds from any zero. speed: session seconds a clock second.
    `moved()` tells that the session is another one than before; `happened(Happening)` comes
    before it, once for each happening, in order. `progressed(Progress)` comes whenever something
    would be lost: at the first step, with each hold and side, and after ten more seconds held.
    """

    moved = Signal()
    happened = Signal(object)
    progressed = Signal(object)

    def __init__(
        self,
        session: Session,
        clock: Callable[[], float],
        speed: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._clock = clock
        self._speed = speed
        self._seen_at = clock()
        self._visible = False
        self._kept: float | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def show(self) -> None:
        """The window can be seen from now on."""
        self._visible = True
        self._seen_at = self._clock()
        self._keep_time()

    def hide(self) -> None:
        """The window cannot be seen: what nobody can follow waits."""
        self.look()
        self._visible = False
        self._take(player.pause(self.session))

    def press_pause(self) -> None:
        """The one big key: start, pause or go on."""
        self.look()
        if self.session.index == READY and not self.session.over:
            self._take(player.skip(player.resume(self.session)[0]))
        elif self.session.going is Going.RUNNING:
            self._take(player.pause(self.session))
        else:
            self._take(player.resume(self.session))

    def pause(self) -> None:
        self.look()
        self._take(player.pause(self.session))

    def act(self, action: Callable[[Session], Moved]) -> None:
        """Whatever the person does: after the time that has passed until now."""
        self.look()
        self._take(action(self.session))

    def skip(self) -> None:
        self.act(player.skip)

    def back(self) -> None:
        self.act(player.back)

    def stop(self) -> None:
        self.act(player.stop)

    def begin_with(self, session: Session) -> None:
        """Another session from now on."""
        self.look()
        self._kept = None
        self._take((session, ()))

    @property
    def interval(self) -> int | None:
        """Milliseconds between looks, None while there is nothing to look at."""
        return self._timer.interval() if self._timer.isActive() else None

    def look(self) -> None:
        """Move the session on by what has passed since the last look."""
        now = self._clock()
        passed, self._seen_at = now - self._seen_at, now
        if self._timer.isActive():
            self._take(
                player.advance(
                    self.session, passed * self._speed, player.LONGEST_STEP * self._speed
                )
            )

    def _take(self, moved: Moved) -> None:
        before, (self.session, happenings) = self.session, moved
        self._keep_time()
        for happening in happenings:
            self.happened.emit(happening)
        if self.session != before:
            self.moved.emit()
        turned = any(isinstance(one, HoldOver | SideSwitched) for one in happenings)
        self._keep(turned or (self.session.going is Going.PAUSED and self.session != before))

    def _keep(self, turned: bool) -> None:
        session = self.session
        if session.segment is None or session.over:
            return
        held = session.held_left + session.held_right
        if self._kept is None or (
            held > self._kept and (turned or held >= self._kept + KEPT_EVERY)
        ):
            self._kept = held
            self.progressed.emit(progress_of(session))

    def _keep_time(self) -> None:
        session = self.session
        goes = session.going is Going.RUNNING or session.coming_out
        if not self._visible or not goes:
            self._timer.stop()
            return
        moving = moves(session)
        interval = MOVING_MS if moving else STILL_MS
        if not self._timer.isActive() or self._timer.interval() != interval:
            kind = Qt.TimerType.PreciseTimer if moving else Qt.TimerType.CoarseTimer
            self._timer.setTimerType(kind)
            self._timer.start(interval)


def progress_of(session: Session) -> Progress:
    """How far it got. Where the routine was changed on the way, no place in it is named."""
    result = player.result(session)
    same = not session.swapped and len(session.segments) == len(session.routine.segments)
    first: Side = next((s.side for s in session.segments if s.side != "both"), "right")
    return Progress(
        result.routine,
        result.seconds_left,
        result.seconds_right,
        session.index if same else READY,
        session.position if same and session.held_side is not None else 0.0,
        first,
    )
