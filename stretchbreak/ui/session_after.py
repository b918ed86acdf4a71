# SPDX-License-Identifier: Apache-2.0
"""What comes after: the way out, what was done, one question, and what follows from the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import floor

from stretchbreak.domain import gentle
from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise, Safety, Side
from stretchbreak.domain.gentle import Resting
from stretchbreak.domain.routine import Going, Session
from stretchbreak.domain.routine_state import Rating
from stretchbreak.ui.session_words import Said, content, say
from stretchbreak.ui.words import listed


class Stage(StrEnum):
    """Where the window is with its session."""

    GOING = "going"
    COMING_OUT = "coming out"
    STOPPED = "stopped"
    ASKED = "asked"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Follows:
    """What follows from an answer: what begins to rest, and the exercises that were mild so often
    that something may be added to them."""

    resting: Sequence[Resting] = ()
    may_add: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class After:
    """What was answered so far, and what follows."""

    rating: Rating | None = None
    follows: Follows = Follows()

    def stage(self, session: Session) -> Stage:
        if not session.over:
            return Stage.GOING
        if session.coming_out:
            return Stage.COMING_OUT
        if session.going is Going.STOPPED:
            told = self.rating is not None and self.rating.said == gentle.NOT_TODAY
            return Stage.TOLD if told or session.segment is None else Stage.STOPPED
        return Stage.ASKED if self.rating is None else Stage.TOLD


def rated_exercises(session: Session) -> tuple[str, ...]:
    """What a rating is about: what was being done at a stop, else what is held, else all."""
    if session.going is Going.STOPPED and session.segment is not None:
        return (session.segment.exercise,)
    held = (s.exercise for s in session.segments if s.phase in ("hold", "breathe"))
    return tuple(dict.fromkeys(held)) or tuple(dict.fromkeys(s.exercise for s in session.segments))


def ending(
    session: Session, safety: Safety, after: After, exercises: Mapping[str, Exercise]
) -> Said:
    """What to say when it is over."""
    outcome = _outcome(session)
    if after.stage(session) is Stage.COMING_OUT:
        return Said(say("Come out slowly"), content(safety.ease_out), outcome, "")
    resting = _resting(after, exercises)
    if session.going is Going.STOPPED:
        if after.stage(session) is Stage.TOLD and after.rating is not None:
            return Said(say("Not today, then"), outcome, _not_today(after, exercises), "")
        return Said(say("Stopped. That is fine."), outcome, resting, "")
    both = all(held >= session.planned(side) > 0 for side, held in _held(session))
    title = say("Both sides done") if both else say("Done")
    if after.rating is None:
        return Said(title, say("How strong was it, at most? You need not answer."), outcome, "")
    then = resting or _more(after, exercises) or _then(after.rating)
    return Said(title, _answer(after.rating), then, "")


def every_ending(
    session: Session, safety: Safety, exercises: Mapping[str, Exercise]
) -> tuple[Said, ...]:
    """All that may be said then, for those who keep room for it."""
    found = []
    for going in (Going.FINISHED, Going.STOPPED):
        over = player.enter(session, 0)[0]
        over = _with_going(over, going)
        for said in (None, gentle.MILD, gentle.STRONG, gentle.TOO_STRONG, gentle.NOT_TODAY):
            rating = None if said is None else Rating("", rated_exercises(over), said)
            found.append(ending(over, safety, After(rating), exercises))
            if rating is not None:
                follows = Follows(may_add=rating.exercises)
                found.append(ending(over, safety, After(rating, follows), exercises))
    return tuple(found)


def _with_going(session: Session, going: Going) -> Session:
    return replace(session, going=going, held_left=100.0, held_right=100.0)


def _held(session: Session) -> tuple[tuple[Side, float], ...]:
    # A hair more, for sums of small steps.
    return ("left", session.held_left + 1e-6), ("right", session.held_right + 1e-6)


def _outcome(session: Session) -> str:
    result = player.result(session)
    if session.planned("left") + session.planned("right") == 0 and not (
        result.seconds_left or result.seconds_right
    ):
        return say("Nothing was held, and nothing had to be.")
    return say("{left} s left, {right} s right").format(
        left=floor(result.seconds_left + 1e-6), right=floor(result.seconds_right + 1e-6)
    )


def _answer(rating: Rating) -> str:
    answers: dict[str, str] = {
        gentle.MILD: say("Mild: just right."),
        gentle.STRONG: say("Mild is enough: next time, press “Too much” earlier."),
        gentle.TOO_STRONG: say("That was too much. Take the gentler version next time."),
        gentle.STOPPED: say("Stopping is always right. Take the gentler version next time."),
    }
    return answers.get(rating.said, "")


def _then(rating: Rating) -> str:
    if rating.said in (gentle.TOO_STRONG, gentle.STOPPED):
        return say("If something hurts and stays, look at the warning signs.")
    return say("Stand for a moment, and go on when you like.")


def _resting(after: After, exercises: Mapping[str, Exercise]) -> str:
    names = [
        content(exercises[r.exercise].name)
        for r in after.follows.resting
        if r.exercise in exercises
    ]
    if not names:
        return ""
    return say("{name} rests for a week now, since it was too much twice in a row.").format(
        name=listed(names)
    )


def _more(after: After, exercises: Mapping[str, Exercise]) -> str:
    known = [exercises[name] for name in after.follows.may_add if name in exercises]
    more = next((content(one.more) for one in known if one.more), "")
    return (
        say("Mild three times in a row. Only if you like, next time: {more}").format(more=more)
        if more
        else ""
    )


def _not_today(after: After, exercises: Mapping[str, Exercise]) -> str:
    ids = after.rating.exercises if after.rating is not None else ()
    names = [content(exercises[name].name) for name in ids if name in exercises]
    return say("{name} is left out until tomorrow.").format(name=listed(names))
