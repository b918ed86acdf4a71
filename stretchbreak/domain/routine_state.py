# SPDX-License-Identifier: Apache-2.0
"""The value of a session that is being done, and what can happen in one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stretchbreak.domain.exercise import Routine, Segment, Side
from stretchbreak.domain.exercise_timing import Beat, Breaths

READY = -1
WAY_OUT = 5.0
"""Seconds in which the figure comes out slowly after a stop."""


class Going(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Session:
    """Where a session is. `index` is READY while the person gets ready, then the segment's;
    `position` is seconds into it; `held_*` are seconds of holding so far.

    entered: the position at which this segment was entered: more than 0 for a hold that goes on
    after the exercise was changed. carry: (index, position) of a hold that will go on so.
    own_pace: each breath of this segment ends with a tap; `waited`: seconds waited for it.
    eased: exercises done without their last part; swapped: those that stand in for another.
    retreat: (second of the movement, position) where the figure began to ease off.
    out: seconds of coming out since the stop. alarms: how often it was too much.
    """

    routine: Routine
    segments: tuple[Segment, ...]
    ready: float
    index: int = READY
    position: float = 0.0
    going: Going = Going.RUNNING
    held_left: float = 0.0
    held_right: float = 0.0
    entered: float = 0.0
    carry: tuple[int, float] = (READY, 0.0)
    own_pace: bool = False
    breaths: int = 0
    waited: float = 0.0
    eased: tuple[str, ...] = ()
    swapped: tuple[str, ...] = ()
    retreat: tuple[float, float] | None = None
    out: float = WAY_OUT
    alarms: int = 0

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
        segment = self.segment
        if segment is not None and segment.alternates:
            return segment.side_at(self.position)
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
    def coming_out(self) -> bool:
        """Stopped, and the figure still shows the way out."""
        return self.going is Going.STOPPED and self.out < WAY_OUT - 1e-9

    @property
    def held_side(self) -> Side | None:
        """The side whose seconds count now; None outside holds."""
        segment = self.segment
        return segment.side if segment is not None and segment.phase == "hold" else None

    @property
    def breathing(self) -> Breaths | None:
        """The counted breaths that go on now."""
        segment = self.segment
        work = None if segment is None else segment.work
        return work if isinstance(work, Breaths) else None

    @property
    def beat(self) -> Beat | None:
        """Which repetition or breath goes on now, and which part of it; None where none count."""
        segment = self.segment
        if segment is None or segment.work is None:
            return None
        work = self.breathing
        if work is not None and self.position >= (self.breaths + 1) * work.each:
            return Beat(self.breaths + 1, 1, 0.0)  # breathed out, waiting for the tap
        return segment.work.at(self.position)


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
class BreathOver:
    """Breath `number` (from 1) is over."""

    number: int


@dataclass(frozen=True, slots=True)
class Eased:
    """It is done more gently from now on. exercise: the one it was; now: the one it is, the same
    when that is only done with less."""

    exercise: str
    now: str


@dataclass(frozen=True, slots=True)
class TimeMissed:
    """`seconds` passed unseen; the session is paused where it was before them."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    pass


Happening = SegmentBegan | SideSwitched | HoldOver | BreathOver | Eased | TimeMissed | Finished
Moved = tuple[Session, tuple[Happening, ...]]


@dataclass(frozen=True, slots=True)
class SessionResult:
    """What came of a session: seconds held for each side, to the millisecond."""

    routine: str
    seconds_left: float
    seconds_right: float
    finished: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a session got. index, position: its place in the routine with `side_first`; -1 when
    the routine was changed on the way."""

    routine: str
    seconds_left: float
    seconds_right: float
    index: int = READY
    position: float = 0.0
    side_first: Side = "right"


@dataclass(frozen=True, slots=True)
class Rating:
    """What somebody said of a session (see gentle.Said), and which exercises it is about."""

    routine: str
    exercises: tuple[str, ...]
    said: str
