# SPDX-License-Identifier: Apache-2.0
"""A session: a routine being done, as a value that time and the person move on.

`advance` and the person's actions take a session and return the next one with what happened.
Nothing here knows what time it is. Rules that hold whatever is done, in whatever order:

- A segment is never shown beyond its length, and a session that runs always reaches its end.
- Seconds held are seconds that passed, unpaused, in a hold for that side. Going back takes nothing
  away and doing a hold again counts again, because both were really held; skipping adds nothing.
  Counting stops at CREDITED_MOST a side: more in one session has no known use.
- Time nobody saw pass (a closed lid, a frozen program) counts for nothing: the session pauses
  where it was last seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from stretchbreak.domain.exercise import Routine, Segment, Side
from stretchbreak.domain.routine_sides import OTHER, mirrored_segment

READY = -1
READY_SECONDS = 8.0
LONGEST_STEP = 2.0
BACK_GRACE = 2.0
CREDITED_MOST = 240.0
# Sums of small steps end a hair before or behind a segment's end; a nanosecond is the same moment.
_SAME = 1e-9


class Going(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Session:
    """Where a session is. `index` is READY while the person gets ready, then the segment's;
    `position` is seconds into it; `held_*` are seconds of holding so far."""

    routine: Routine
    segments: tuple[Segment, ...]
    ready: float
    index: int = READY
    position: float = 0.0
    going: Going = Going.RUNNING
    held_left: float = 0.0
    held_right: float = 0.0

    @property
    def segment(self) -> Segment | None:
        return None if self.index == READY else self.segments[self.index]

    @property
    def upcoming(self) -> Segment | None:
        after = self.index + 1
        return self.segments[after] if after < len(self.segments) else None

    @property
    def facing(self) -> Side:
        """The side to show: that of the segment, or of what it leads up to."""
        ahead = (s.side for s in self.segments[max(0, self.index) :] if s.side != "both")
        return next(ahead, "right")

    @property
    def length(self) -> float:
        return self.ready if self.segment is None else float(self.segment.seconds)

    def planned(self, side: Side) -> int:
        """Seconds of holding that the whole session asks of a side."""
        parts = (s for s in self.segments if s.phase == "hold" and s.side in (side, "both"))
        return sum(s.seconds for s in parts)

    @property
    def left_over(self) -> float:
        """Seconds to the end of what is shown."""
        return max(0.0, self.length - self.position)

    @property
    def over(self) -> bool:
        return self.going in (Going.FINISHED, Going.STOPPED)

    @property
    def held_side(self) -> Side | None:
        """The side whose seconds count now; None outside holds."""
        segment = self.segment
        return segment.side if segment is not None and segment.phase == "hold" else None


@dataclass(frozen=True, slots=True)
class SegmentBegan:
    index: int


@dataclass(frozen=True, slots=True)
class SideSwitched:
    side: Side


@dataclass(frozen=True, slots=True)
class HoldOver:
    """A hold was held to its end (not skipped)."""

    side: Side


@dataclass(frozen=True, slots=True)
class TimeMissed:
    """`seconds` passed unseen; the session is paused where it was before them."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    pass


Happening = SegmentBegan | SideSwitched | HoldOver | TimeMissed | Finished
Moved = tuple[Session, tuple[Happening, ...]]


@dataclass(frozen=True, slots=True)
class SessionResult:
    """What came of a session: seconds held for each side, to the millisecond."""

    routine: str
    seconds_left: float
    seconds_right: float
    finished: bool


def begin(routine: Routine, side_first: Side = "right", ready: float = READY_SECONDS) -> Session:
    """A session that starts `ready` seconds from now, with the sides in the order wanted."""
    segments = routine.segments
    sides = (s.side for s in segments if s.side != "both")
    if side_first != "both" and next(sides, side_first) != side_first:
        segments = tuple(mirrored_segment(s) for s in segments)
    return Session(routine, segments, ready, READY if ready > 0 else 0)


def advance(session: Session, seconds: float, longest: float = LONGEST_STEP) -> Moved:
    """`seconds` have passed. More than `longest` at once was not seen: that pauses instead."""
    if session.going is not Going.RUNNING:
        return session, ()
    if seconds > longest:
        return replace(session, going=Going.PAUSED), (TimeMissed(seconds),)
    happened: tuple[Happening, ...] = ()
    while not session.over and seconds >= session.left_over - _SAME:
        seconds = max(0.0, seconds - session.left_over)
        session = _passed(session, session.left_over)
        side = session.held_side
        if side is not None:
            happened += (HoldOver(side),)
        session, more = _enter(session, session.index + 1)
        happened += more
    if not session.over:
        session = _passed(session, max(0.0, seconds))
    return session, happened


def pause(session: Session) -> Moved:
    return (session if session.over else replace(session, going=Going.PAUSED)), ()


def resume(session: Session) -> Moved:
    return (session if session.over else replace(session, going=Going.RUNNING)), ()


def skip(session: Session) -> Moved:
    """To the next segment; from the last one, to the end. A paused session stays paused."""
    return (session, ()) if session.over else _enter(session, session.index + 1)


def back(session: Session) -> Moved:
    """To the start of this segment, or of the one before when this one has hardly begun."""
    if session.over:
        return session, ()
    first = READY if session.ready > 0 else 0
    hardly = session.position < BACK_GRACE
    return _enter(session, max(first, session.index - 1) if hardly else session.index)


def stop(session: Session) -> Moved:
    return (session if session.over else replace(session, going=Going.STOPPED)), ()


def result(session: Session) -> SessionResult:
    return SessionResult(
        routine=session.routine.id,
        seconds_left=round(session.held_left, 3),
        seconds_right=round(session.held_right, 3),
        finished=session.going is Going.FINISHED,
    )


def _passed(session: Session, seconds: float) -> Session:
    session = replace(session, position=min(session.length, session.position + seconds))
    side = session.held_side
    left = seconds if side in ("left", "both") else 0.0
    right = seconds if side in ("right", "both") else 0.0
    return replace(
        session,
        held_left=min(CREDITED_MOST, session.held_left + left),
        held_right=min(CREDITED_MOST, session.held_right + right),
    )


def _enter(session: Session, index: int) -> Moved:
    if index >= len(session.segments):
        return replace(session, going=Going.FINISHED), (Finished(),)
    before = session.segment
    session = replace(session, index=index, position=0.0)
    now = session.segment
    if now is None:
        return session, ()
    happened: tuple[Happening, ...] = (SegmentBegan(index),)
    if before is not None and OTHER[before.side] == now.side != "both":
        happened += (SideSwitched(now.side),)
    return session, happened
