# SPDX-License-Identifier: Apache-2.0
"""Doing less, now: an easier way of the same, an easier exercise, and easing off at once.

The order is from one's own movement without its last part, over the exercise that it names as
gentler, and so on down. No second that was held is lost, and both sides are asked for the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from math import ceil

from stretchbreak.domain.exercise import Exercise, Segment
from stretchbreak.domain.exercise_blocks import SHORTEST_HOLD, block, segment, shown
from stretchbreak.domain.exercise_timing import Breaths, Hold, Reps
from stretchbreak.domain.filters import REST
from stretchbreak.domain.routine import Moved, enter, resume, take_up
from stretchbreak.domain.routine_figure import eased_second, figure_second
from stretchbreak.domain.routine_state import READY, WAY_OUT, Eased, Going, Session

REST_SECONDS = 5
Exercises = Mapping[str, Exercise]


def easier(session: Session, exercises: Exercises, barred: Collection[str] = ()) -> Moved:
    """The gentler variant now; nothing when there is none. barred: exercises to leave out."""
    doing = _doing(session, exercises)
    if session.over or doing is None:
        return session, ()
    if doing.id not in session.swapped and _can_be_less(session, doing):
        return _less(session, doing), (Eased(doing.id, doing.id),)
    gentler = exercises.get(doing.gentler)
    if gentler is None or gentler.id in barred:
        if _can_be_less(session, doing):
            return _less(session, doing), (Eased(doing.id, doing.id),)
        return session, ()
    session, happened = _swapped(session, doing, gentler)
    return session, (Eased(doing.id, gentler.id), *happened)


def can_be_easier(session: Session, exercises: Exercises, barred: Collection[str] = ()) -> bool:
    return bool(easier(session, exercises, barred)[1])


def gentler_after_stop(
    session: Session, exercises: Exercises, barred: Collection[str] = ()
) -> Moved:
    """Who stopped goes on with the gentler version where it was; what was held is another's."""
    if session.going is not Going.STOPPED:
        return session, ()
    again = replace(session, going=Going.RUNNING, out=WAY_OUT)
    again = take_up(again, session.index, session.position if session.held_side else 0.0)
    return easier(resume(again)[0], exercises, barred)


def too_much(session: Session, exercises: Exercises) -> Moved:
    """Ease off at once, and hold less long; when that was done already, come out of it and rest.

    What is counted in repetitions is rested from, and half of what is left remains.
    """
    doing = _doing(session, exercises)
    here = session.segment
    if session.over or doing is None or here is None:
        return session, ()
    alarmed = replace(session, alarms=session.alarms + 1)
    said = (Eased(doing.id, doing.id),)
    if here.phase in ("hold", "breathe") and _can_be_less(session, doing):
        return _shortened(_less(alarmed, doing), doing), said
    if here.phase in ("hold", "breathe", "move"):
        rested, happened = _rested(alarmed, doing)
        return rested, (*said, *happened)
    return _less(alarmed, doing), said


def _doing(session: Session, exercises: Exercises) -> Exercise | None:
    here = session.segments[max(0, session.index)]
    return exercises.get(here.exercise)


def _can_be_less(session: Session, doing: Exercise) -> bool:
    return doing.id not in session.eased and eased_second(doing) is not None


def _less(session: Session, doing: Exercise) -> Session:
    if not _can_be_less(session, doing):
        return session
    here = session.segment
    retreat = None
    if here is not None and here.phase in ("hold", "breathe"):
        retreat = (figure_second(session, doing), session.position)
    return replace(session, eased=(*session.eased, doing.id), retreat=retreat)


def _shortened(session: Session, doing: Exercise) -> Session:
    """Half of what is left of this hold, and no more than that on the other side."""
    here = session.segments[session.index]
    if isinstance(here.work, Breaths):
        left = here.work.count - session.breaths - 1
        fewer = Breaths(here.work.count - left + left // 2, here.work.inward, here.work.outward)
        new = replace(here, work=fewer, seconds=fewer.total)
        return _with(session, session.index, (new,), 1)
    most = ceil(session.position + session.left_over / 2)
    parts = [_at_most(s, most, doing) for s in session.segments[session.index + 1 :]]
    new = replace(here, seconds=max(1, min(here.seconds, most)))
    return _with(session, session.index, (new, *parts), 1 + len(parts))


def _at_most(part: Segment, seconds: int, doing: Exercise) -> Segment:
    if part.exercise != doing.id or part.phase != "hold":
        return part
    return replace(part, seconds=min(part.seconds, max(SHORTEST_HOLD, seconds)))


def _rested(session: Session, doing: Exercise) -> Moved:
    """What goes on ends here, for a rest; later ones are shorter too."""
    here, index = session.segments[session.index], session.index
    work = here.work
    before: tuple[Segment, ...] = ()
    after: tuple[Segment, ...] = ()
    if isinstance(work, Reps):
        done = int(session.position // work.each)
        left = (work.count - done - 1) // 2
        before = (_repeated(here, work, done),) if done else ()
        after = (_repeated(here, work, left),) if left else ()
        least = here.figure[0]
    else:
        whole = max(1, min(here.seconds, ceil(session.position)))
        work = None if work is None else replace(work, count=session.breaths + 1)
        before = (replace(here, seconds=whole if work is None else work.total, work=work),)
        least = shown(doing, "setup").figure[1]
    rest = Segment(doing.id, "rest", here.side, REST_SECONDS, figure=(least, least))
    tail = tuple(_at_most(s, SHORTEST_HOLD, doing) for s in session.segments[index + 1 :])
    session = _with(session, index, (*before, rest, *after, *tail), 1 + len(tail))
    return enter(session, index + len(before))


def _repeated(part: Segment, work: Reps, count: int) -> Segment:
    fewer = Reps(count, work.tempo)
    return replace(part, work=fewer, seconds=fewer.total)


def _swapped(session: Session, doing: Exercise, gentler: Exercise) -> Moved:
    """The rest of an exercise as another one. A hold goes on where it was, after getting there."""
    at = max(0, session.index)
    group = 0
    while at + group < len(session.segments) and session.segments[at + group].exercise == doing.id:
        group += 1
    old = session.segments[at : at + group]
    into = session.position if session.index != READY else 0.0
    held = isinstance(gentler.timings[0].work, Hold) and all(s.work is None for s in old)
    carry: tuple[int, float] = (READY, 0.0)
    if held:
        new = _as_holds(old, into, gentler)
        if old[0].phase == "hold" and into > 0:
            carry = (at + 1, into)
    else:
        new = _as_block(ceil(sum(s.seconds for s in old) - into), gentler)
    going = session.going
    session = replace(
        _with(session, at, new, len(old)),
        carry=carry,
        swapped=(*session.swapped, gentler.id),
        retreat=None,
    )
    if session.index == READY:
        return session, ()
    session, happened = enter(session, at)
    return replace(session, going=going if going is Going.PAUSED else session.going), happened


def _as_holds(old: tuple[Segment, ...], into: float, gentler: Exercise) -> tuple[Segment, ...]:
    """Phase by phase, each side with the same seconds; first there is time to get there."""
    timing = gentler.timings[0]
    setup = max(1, timing.setup)
    first = old[0]
    left = ceil(first.seconds - into)
    new: list[Segment] = []
    if first.phase == "hold":
        new.append(segment(gentler, "setup", first.side, setup))
        new.append(segment(gentler, "hold", first.side, first.seconds))
    else:
        phase = first.phase if first.phase in ("switch", "setup") else "setup"
        new.append(segment(gentler, phase, first.side, max(left, setup)))
    for part in old[1:]:
        seconds = max(part.seconds, timing.switch) if part.phase == "switch" else part.seconds
        new.append(segment(gentler, part.phase, part.side, seconds))
    return tuple(new)


def _as_block(seconds: int, gentler: Exercise) -> tuple[Segment, ...]:
    seconds = max(1, seconds)
    made = block(gentler, seconds) or ()
    spare = seconds - sum(s.seconds for s in made)
    if spare > 0:
        end = made[-1].figure[1] if made else 0.0
        made += (Segment(gentler.id, "rest", "both", spare, cue=REST, figure=(end, end)),)
    return made


def _with(session: Session, at: int, new: tuple[Segment, ...], instead_of: int) -> Session:
    """The session with other segments from `at` on. A hold to go on with keeps its place."""
    segments = session.segments[:at] + new + session.segments[at + instead_of :]
    carried, start = session.carry
    if carried > at:
        carried += len(new) - instead_of
    return replace(session, segments=segments, carry=(carried, start))
