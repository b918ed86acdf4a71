# SPDX-License-Identifier: Apache-2.0
"""What the figure shows of a session: the movement, easing off, and the way out."""

from __future__ import annotations

from math import cos, pi

from stretchbreak.domain.body.pose import eased as smooth
from stretchbreak.domain.exercise import Error, Exercise, Segment, Side
from stretchbreak.domain.exercise_blocks import shown
from stretchbreak.domain.exercise_timing import Reps
from stretchbreak.domain.routine_state import WAY_OUT, Going, Session

MISTAKE_SECONDS = 3.0
_EASING_PACE = 1.5
_STILL = ("hold", "breathe")
_PACE = (4.0, 6.0)  # seconds in and out, where nothing is counted
_SETTLES = 2.0  # seconds in which the breath of a hold ends with it


def eased_second(exercise: Exercise) -> float | None:
    """The second of the movement that is enough when it should be less.

    Before the glide where there is one, else half way into the stretch; None where nothing is
    held.
    """
    if exercise.rep is not None or exercise.held_until <= exercise.held_at:
        return None
    before = 0.0
    for key in exercise.poses:
        step = exercise.steps[key.step] if key.step is not None else None
        if step is not None and step.kind == "glide":
            return before
        before = key.at
    start = 0.0
    for key in exercise.poses:
        if "stretch" in key.marks:
            return (start + key.at) / 2
        start = key.at
    return None


def figure_second(session: Session, exercise: Exercise) -> float:
    """The second of the exercise's movement to show now."""
    segment = session.segment or session.segments[0]
    if session.over:
        return _way_out(session, segment, exercise)
    if session.segment is None:
        return exercise.held_at
    into = session.position - session.entered
    natural = segment.figure_at(into)
    least = eased_second(exercise) if exercise.id in session.eased else None
    if least is None:
        return natural
    if segment.phase in _STILL:
        if session.retreat is None:
            return min(natural, least)
        second, since = session.retreat
        return max(min(second, least), second - _EASING_PACE * (session.position - since))
    if segment.phase == "rest":
        place = shown(exercise, "setup").figure[1]
        return max(place, least - into)
    return natural


def _way_out(session: Session, segment: Segment, exercise: Exercise) -> float:
    """From where it was to where the movement began, slowly; at ease when nothing was begun."""
    if session.segment is None or session.going is Going.FINISHED:
        return 0.0
    second = _before_the_end(session, segment, exercise)
    if isinstance(segment.work, Reps) or segment.loops:
        target = segment.figure[0] if second <= exercise.held_at else segment.figure[1]
    elif second <= exercise.held_until:
        target = min(second, shown(exercise, "setup").figure[1])
    else:
        target = exercise.length
    share = min(1.0, session.out / (WAY_OUT - 1.0))
    return second + (target - second) * smooth(share)


def _before_the_end(session: Session, segment: Segment, exercise: Exercise) -> float:
    natural = segment.figure_at(session.position - session.entered)
    least = eased_second(exercise) if exercise.id in session.eased else None
    still = least is not None and segment.phase in _STILL
    return min(natural, least) if still and least is not None else natural


def figure_side(session: Session, exercise: Exercise) -> Side:
    return session.facing if exercise.sided else "both"


def moves(session: Session) -> bool:
    """Whether the figure or a breath changes with the time, so that it has to be looked at."""
    if session.coming_out:
        return True
    segment = session.segment
    if segment is None or session.over:
        return False
    if session.breathing is not None or session.retreat is not None:
        return True
    start, end = segment.figure
    into = session.position - session.entered
    return end > start and (
        segment.loops or isinstance(segment.work, Reps) or into < end - start + 0.1
    )


def breath_at(seconds: float, inward: float = _PACE[0], outward: float = _PACE[1]) -> float:
    """How full the chest is, 0 … 1, so many seconds after the first breath began."""
    into = seconds % (inward + outward)
    if into < inward:
        return 0.5 - 0.5 * cos(pi * into / inward)
    return 0.5 + 0.5 * cos(pi * (into - inward) / outward)


def figure_breath(session: Session) -> float:
    """How full the figure's chest is now, 0 … 1: with the counted breaths, slowly in holds, and
    0 everywhere else. Changes so slowly that four looks a second show it smoothly."""
    segment = session.segment
    if segment is None or session.over or segment.phase not in _STILL:
        return 0.0
    breaths, beat = session.breathing, session.beat
    if breaths is not None and beat is not None:
        into = breaths.inward - beat.left if beat.part == 0 else breaths.each - beat.left
        return breath_at(into, breaths.inward, breaths.outward)
    fading = min(1.0, session.left_over / _SETTLES)
    return fading * breath_at(session.position - session.entered)


def common_error(exercise: Exercise) -> Error | None:
    """The first named error that can be drawn: the files list the commonest first."""
    return next((error for error in exercise.errors if error.pose is not None), None)


def mistake_due(session: Session) -> bool:
    """The commonest mistake stands beside the figure now: once a routine, for three seconds,
    after it has first moved into what is held or repeated."""
    segment = session.segment
    first = next((i for i, s in enumerate(session.segments) if _works(s)), None)
    if segment is None or session.over or session.index != first:
        return False
    start, end = segment.figure
    arrived = float(segment.work.each) if isinstance(segment.work, Reps) else end - start
    return arrived <= session.position < arrived + MISTAKE_SECONDS


def _works(segment: Segment) -> bool:
    return segment.phase in ("hold", "breathe", "move")
