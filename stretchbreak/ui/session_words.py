# SPDX-License-Identifier: Apache-2.0
"""What the session window says at each moment: few words, gentle, never a claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, floor

from PySide6.QtCore import QCoreApplication

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise, Safety, Segment, Side, Step
from stretchbreak.domain.routine import Going, Session, SessionResult
from stretchbreak.domain.routine_sides import mirrored_words


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a moment: `limit` is how much is enough, `note` why it stands still."""

    cue: str
    step: str
    limit: str
    upcoming: str
    note: str = ""


def say(text: str) -> str:
    return QCoreApplication.translate("session", text)


def content(text: str) -> str:
    """A text that comes from the exercise files."""
    return QCoreApplication.translate("catalogue", text) if text else ""


def said(session: Session, exercises: Mapping[str, Exercise], *, missed: bool = False) -> Said:
    """What to say now. missed: time passed that nobody saw."""
    now = _moment(session, exercises)
    return now if session.going is not Going.PAUSED else replace(now, note=_paused(missed))


def ending(session: Session, safety: Safety) -> Said:
    """What to say when it is over: what was done, or how to come out."""
    outcome = _outcome(player.result(session))
    if session.going is Going.FINISHED:
        both = all(held >= session.planned(side) > 0 for side, held in _held(session))
        title = say("Both sides done") if both else say("Done")
        return Said(title, outcome, say("Stand for a moment, and go on when you like."), "")
    return Said(say("Come out slowly"), content(safety.ease_out), outcome, "")


def _held(session: Session) -> tuple[tuple[Side, float], ...]:
    # A hair more, for sums of small steps.
    return ("left", session.held_left + 1e-6), ("right", session.held_right + 1e-6)


def every_moment(
    session: Session, exercises: Mapping[str, Exercise], safety: Safety
) -> tuple[Said, ...]:
    """All that this session will say, for those who keep room for it."""
    paused = replace(session, going=Going.PAUSED)
    places = (replace(paused, index=i) for i in range(session.index, len(session.segments)))
    ends = (
        ending(replace(session, going=going, held_left=100.0, held_right=100.0), safety)
        for going in (Going.FINISHED, Going.STOPPED)
    )
    return (*(said(place, exercises, missed=True) for place in places), *ends)


def _paused(missed: bool) -> str:
    if missed:
        return say("Paused: some time passed unseen. Go on where you were.")
    return say("Paused. Come out of the stretch if you like.")


def _moment(session: Session, exercises: Mapping[str, Exercise]) -> Said:
    segment = session.segment
    if segment is None:
        return _ready(session, exercises)
    exercise = exercises[segment.exercise]
    step = _step(segment, exercise)
    cue = _cue(segment, step, session.facing)
    text = content(_for_side(step.text, session.facing)) if step else _doing(segment)
    return Said(
        cue=cue,
        step=text if text != cue else "",
        limit=_limit() if segment.phase == "hold" else "",
        upcoming=_upcoming(session, exercises),
    )


def _ready(session: Session, exercises: Mapping[str, Exercise]) -> Said:
    ids = session.routine.exercises()
    needs = dict.fromkeys(content(n) for each in ids for n in exercises[each].equipment)
    return Said(
        cue=say("What you need"),
        step=_capital(" · ".join(needs)) or say("Nothing but a little room."),
        limit=_limit(),
        upcoming=_upcoming(session, exercises),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _step(segment: Segment, exercise: Exercise) -> Step | None:
    return None if segment.step is None else exercise.steps[segment.step]


def _cue(segment: Segment, step: Step | None, side: Side) -> str:
    # A segment's own cue is written for its side already; an exercise's steps are for the right.
    written = segment.cue or (_for_side(step.cue, side) if step else "")
    return content(written) or _doing(segment)


def _for_side(text: str, side: Side) -> str:
    return mirrored_words(text) if side == "left" else text


def _limit() -> str:
    return say("Mild pull, 3 out of 10 at most, nothing forced.")


def _doing(segment: Segment) -> str:
    return {
        "setup": say("Get into place"),
        "move": say("Slowly into it"),
        "hold": say("Hold and breathe"),
        "breathe": say("Breathe slowly"),
        "rest": say("Rest"),
        "switch": say("Change sides"),
        "return": say("Slowly back"),
        "walk": say("Walk at an easy pace"),
    }[segment.phase]


def _upcoming(session: Session, exercises: Mapping[str, Exercise]) -> str:
    after = session.upcoming
    if after is None:
        return say("Next: done")
    step = _step(after, exercises[after.exercise])
    cue = _cue(after, step, after.side)
    if after.phase != "hold" or after.side == "both":
        return say("Next: {cue}").format(cue=cue)
    return say("Next: {cue} · {side}").format(cue=cue, side=side_name(after.side))


def side_name(side: Side) -> str:
    names = {"left": say("left side"), "right": say("right side"), "both": say("both sides")}
    return names[side]


def seconds_shown(session: Session) -> int:
    """What the ring says: whole seconds still to go, 0 only at the end."""
    return ceil(session.left_over - 1e-6)


def ring_name(session: Session) -> str:
    """The ring in words; they change when a segment begins, not each second."""
    seconds = ceil(session.length)
    if session.segment is None:
        return say("Starts by itself after {n} seconds").format(n=seconds)
    if session.segment.phase == "hold":
        return say("Hold for {n} seconds").format(n=seconds)
    return say("This step takes {n} seconds").format(n=seconds)


def held(seconds: float) -> str:
    """Seconds as they are shown beside a bar; never more than was really held."""
    return say("{n} s").format(n=floor(seconds + 1e-6))


def bar_name(side: Side, done: float, planned: float) -> str:
    return say("{side}: {n} of {m} seconds held").format(
        side=side_name(side), n=floor(done + 1e-6), m=floor(planned + 1e-6)
    )


def _outcome(result: SessionResult) -> str:
    return say("{left} s left, {right} s right").format(
        left=floor(result.seconds_left + 1e-6), right=floor(result.seconds_right + 1e-6)
    )


def pause_key(session: Session) -> str:
    if session.segment is None:
        return say("Start")
    return say("Pause") if session.going is Going.RUNNING else say("Go on")
