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
- Breaths at one's own pace end with a tap; one that is not tapped ends by itself after twice its
  time.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain.exercise import Routine, Side
from stretchbreak.domain.routine_sides import OTHER, mirrored_segment
from stretchbreak.domain.routine_state import READY as READY
from stretchbreak.domain.routine_state import WAY_OUT as WAY_OUT
from stretchbreak.domain.routine_state import BreathOver as BreathOver
from stretchbreak.domain.routine_state import Finished as Finished
from stretchbreak.domain.routine_state import Going as Going
from stretchbreak.domain.routine_state import Happening as Happening
from stretchbreak.domain.routine_state import HoldOver as HoldOver
from stretchbreak.domain.routine_state import Moved as Moved
from stretchbreak.domain.routine_state import SegmentBegan as SegmentBegan
from stretchbreak.domain.routine_state import Session as Session
from stretchbreak.domain.routine_state import SessionResult as SessionResult
from stretchbreak.domain.routine_state import SideSwitched as SideSwitched
from stretchbreak.domain.routine_state import TimeMissed as TimeMissed

READY_SECONDS = 8.0
LONGEST_STEP = 2.0
BACK_GRACE = 2.0
CREDITED_MOST = 240.0
# Sums of small steps end a hair before or behind a segment's end; a nanosecond is the same moment.
_SAME = 1e-9


def begin(routine: Routine, side_first: Side = "right", ready: float = READY_SECONDS) -> Session:
    """A session that starts `ready` seconds from now, with the sides in the order wanted."""
    segments = routine.segments
    sides = (s.side for s in segments if s.side != "both")
    if side_first != "both" and next(sides, side_first) != side_first:
        segments = tuple(mirrored_segment(s) for s in segments)
    return Session(routine, segments, ready, READY if ready > 0 else 0)


def take_up(session: Session, index: int, position: float = 0.0) -> Session:
    """The session, waiting at a place where it was left; nothing is counted of what was before.

    A place that is not in it is its beginning.
    """
    if not 0 <= index < len(session.segments):
        return session
    most = max(0.0, session.segments[index].seconds - 1.0)
    session, _ = enter(replace(session, carry=(index, min(max(0.0, position), most))), index)
    return replace(session, going=Going.PAUSED, held_left=0.0, held_right=0.0)


def advance(session: Session, seconds: float, longest: float = LONGEST_STEP) -> Moved:
    """`seconds` have passed. More than `longest` at once was not seen: that pauses instead."""
    if session.coming_out:
        return replace(session, out=min(WAY_OUT, session.out + seconds)), ()
    if session.going is not Going.RUNNING:
        return session, ()
    if seconds > longest:
        return replace(session, going=Going.PAUSED), (TimeMissed(seconds),)
    happened: tuple[Happening, ...] = ()
    while not session.over and seconds >= (edge := _to_edge(session)) - _SAME:
        seconds = max(0.0, seconds - edge)
        session, more = _over_edge(_passed(session, edge))
        happened += more
    if not session.over:
        session = _passed(session, max(0.0, seconds))
    return session, happened


def pause(session: Session) -> Moved:
    return (session if session.over else replace(session, going=Going.PAUSED)), ()


def resume(session: Session) -> Moved:
    return (session if session.over else replace(session, going=Going.RUNNING)), ()


def breathe(session: Session) -> Moved:
    """The person's breath is over now: from here on breaths keep to the person's pace."""
    if session.going is not Going.RUNNING or session.breathing is None:
        return session, ()
    return _over_edge(replace(session, own_pace=True))


def skip(session: Session) -> Moved:
    """To the next segment; from the last one, to the end. A paused session stays paused."""
    return (session, ()) if session.over else enter(session, session.index + 1)


def back(session: Session) -> Moved:
    """To the start of this segment, or of the one before when this one has hardly begun."""
    if session.over:
        return session, ()
    first = READY if session.ready > 0 else 0
    hardly = session.position - session.entered < BACK_GRACE
    return enter(session, max(first, session.index - 1) if hardly else session.index)


def stop(session: Session) -> Moved:
    """Over; what was begun gets its way out first, which counts for nothing."""
    if session.over:
        return session, ()
    out = WAY_OUT if session.segment is None else 0.0
    return replace(session, going=Going.STOPPED, out=out), ()


def result(session: Session) -> SessionResult:
    return SessionResult(
        routine=session.routine.id,
        seconds_left=round(session.held_left, 3),
        seconds_right=round(session.held_right, 3),
        finished=session.going is Going.FINISHED,
    )


def enter(session: Session, index: int) -> Moved:
    """To the start of a segment, or to where its hold goes on; beyond the last it is finished."""
    if index >= len(session.segments):
        return replace(session, going=Going.FINISHED), (Finished(),)
    before = session.segment
    carried, start = session.carry
    start = start if carried == index else 0.0
    session = replace(session, index=index, position=start, entered=start, retreat=None)
    session = replace(session, own_pace=False, breaths=0, waited=0.0)
    if carried == index:
        session = replace(session, carry=(READY, 0.0))
    now = session.segment
    if now is None:
        return session, ()
    happened: tuple[Happening, ...] = (SegmentBegan(index),)
    if before is not None and OTHER[before.side] == now.side != "both":
        happened += (SideSwitched(now.side),)
    return session, happened


def _to_edge(session: Session) -> float:
    """Seconds to the end of the segment, or of the breath."""
    breaths = session.breathing
    if breaths is None:
        return session.left_over
    left = max(0.0, (session.breaths + 1) * breaths.each - session.position)
    return left + (breaths.each - session.waited if session.own_pace else 0.0)


def _over_edge(session: Session) -> Moved:
    """What comes after the end of a segment or breath."""
    breaths = session.breathing
    happened: tuple[Happening, ...] = ()
    if breaths is not None:
        done = session.breaths + 1
        happened += (BreathOver(done),)
        if done < breaths.count:
            position = float(done * breaths.each)
            return replace(session, breaths=done, waited=0.0, position=position), happened
    side = session.held_side
    if side is not None:
        happened += (HoldOver(side),)
    session, more = enter(session, session.index + 1)
    return session, happened + more


def _passed(session: Session, seconds: float) -> Session:
    breaths = session.breathing
    end = session.length if breaths is None else float((session.breaths + 1) * breaths.each)
    moved = min(seconds, max(0.0, end - session.position))
    session = replace(session, position=min(session.length, session.position + moved))
    if breaths is not None and session.own_pace:
        session = replace(session, waited=session.waited + seconds - moved)
    side = session.held_side
    left = moved if side in ("left", "both") else 0.0
    right = moved if side in ("right", "both") else 0.0
    return replace(
        session,
        held_left=min(CREDITED_MOST, session.held_left + left),
        held_right=min(CREDITED_MOST, session.held_right + right),
    )
