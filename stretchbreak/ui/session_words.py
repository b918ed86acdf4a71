# SPDX-License-Identifier: Apache-2.0
"""What the session window says at each moment: few words, gentle, never a claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, floor

from PySide6.QtCore import QCoreApplication

from stretchbreak.domain.exercise import Error, Exercise, Segment, Side, Step
from stretchbreak.domain.exercise_timing import Breaths
from stretchbreak.domain.routine import WAY_OUT, Going, Session
from stretchbreak.domain.routine_figure import common_error, figure_second
from stretchbreak.domain.routine_sides import mirrored_words
from stretchbreak.ui.words import say as say  # what a session says, from here on

FEEL_FROM, ADJUST_FROM = 12.0, 20.0  # seconds into a hold


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a moment: `limit` is how much is enough, `note` why it stands still; scaled:
    the scale stands beneath them."""

    cue: str
    step: str
    limit: str
    upcoming: str
    note: str = ""
    scaled: bool = False


def content(text: str) -> str:
    """A text that comes from the exercise files."""
    return QCoreApplication.translate("content", text) if text else ""


def said(session: Session, exercises: Mapping[str, Exercise], *, unseen: bool = False) -> Said:
    """What to say now. unseen: time passed that nobody saw."""
    now = _moment(session, exercises)
    if session.going is not Going.PAUSED or session.segment is None:
        return now
    return replace(now, note=_paused(unseen))


def every_moment(session: Session, exercises: Mapping[str, Exercise]) -> tuple[Said, ...]:
    """All that this session will say while it runs, for those who keep room for it."""
    paused = replace(session, going=Going.PAUSED)
    found: list[Said] = []
    for index in range(session.index, len(session.segments)):
        here = replace(paused, index=index, position=0.0)
        found.append(said(here, exercises, unseen=True))
        if here.held_side is not None:
            ids = tuple(exercises)
            found += [
                said(replace(one, position=at), exercises, unseen=True)
                for one in (here, replace(here, eased=ids))
                for at in (3.0, 5.0, FEEL_FROM, ADJUST_FROM, here.length - 0.1)
                if at < here.length
            ]
        error = common_error(exercises[here.segments[max(0, index)].exercise])
        if error is not None:
            found.append(replace(found[-1], step=mistake(error), limit="", note=""))
    return tuple(found)


def mistake(error: Error) -> str:
    """What is seen beside the right way."""
    return say("Not like this: {name}. {fix}.").format(
        name=_uncapital(content(error.name)), fix=content(error.fix)
    )


def missed() -> str:
    return say("Paused: some time passed unseen. Go on where you were.")


def welcome_back() -> str:
    return say("Welcome back. Go on where you were.")


def gentler_now(session: Session, exercises: Mapping[str, Exercise]) -> str:
    """What is different from now on, where the cue itself does not say it."""
    here = session.segments[max(0, session.index)]
    if here.phase in ("hold", "breathe", "rest") and session.segment is not None:
        return ""
    name = content(exercises[here.exercise].name)
    if here.exercise in session.swapped:
        return say("Gentler now: {name}.").format(name=name)
    if here.exercise in session.eased:
        return say("Gentler now: less of the same.")
    return say("Less is fine: slow down, or stop.")


def _paused(missed_some: bool) -> str:
    if missed_some:
        return missed()
    return say("Paused. Come out of the stretch if you like.")


def _moment(session: Session, exercises: Mapping[str, Exercise]) -> Said:
    segment = session.segment
    if segment is None:
        return _ready(session, exercises)
    exercise = exercises[segment.exercise]
    cue, text = _cue_and_text(session, segment, exercise)
    return Said(
        cue=cue,
        step=text if text != cue else "",
        limit="",  # while something is held the scale says it
        upcoming=_upcoming(session, exercises),
        scaled=segment.phase in ("hold", "breathe"),
    )


def _cue_and_text(session: Session, segment: Segment, exercise: Exercise) -> tuple[str, str]:
    """The few words of the moment, and the sentence beneath them."""
    side = session.facing
    step = _step(segment, exercise)
    text = content(_for_side(step.text, side)) if step else _doing(segment)
    cue = _cue(segment, step, side)
    if segment.phase not in ("hold", "breathe"):
        return cue, text
    if exercise.id in session.eased:
        return _eased(session, exercise)
    if session.breathing is not None:
        return _breath(session), text
    second = figure_second(session, exercise)
    ahead = next((key.step for key in exercise.poses if key.at > second + 1e-6), None)
    if second < segment.figure[1] - 1e-6 and ahead is not None:
        return content(_for_side(exercise.steps[ahead].cue, side)), cue
    cue = content(_for_side(step.cue, side)) if step else _doing(segment)
    return cue, content(_for_side(_felt(session, exercise), side)) or text


def _felt(session: Session, exercise: Exercise) -> str:
    """Once a hold has gone on for a while: what to feel, then what to change if it is not that;
    another hint on either side. "" before that."""
    if session.held_side is None or session.position < FEEL_FROM:
        return ""
    if session.position < ADJUST_FROM or not exercise.adjust:
        return exercise.feel
    return exercise.adjust[(session.held_side == "left") % len(exercise.adjust)]


def _eased(session: Session, exercise: Exercise) -> tuple[str, str]:
    if session.retreat is not None and session.position - session.retreat[1] < 3.0:
        return say("Ease back a little"), say("Less is fine. Stay where it is mild.")
    if any(step.kind == "glide" for step in exercise.steps):
        cue = say("The tuck alone is enough")
    else:
        cue = say("Half as far is enough")
    return (_breath(session) if session.breathing else cue), say("Breathe slowly. Mild is enough.")


def _breath(session: Session) -> str:
    beat = session.beat
    if beat is not None and beat.part == 0:
        return say("Breathe in")
    return say("Breathe out")


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


def _uncapital(text: str) -> str:
    return text[:1].lower() + text[1:]


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
    if after.phase == "hold":
        return say("Next: hold {n} s · {side}").format(n=after.seconds, side=side_name(after.side))
    return say("Next: {cue}").format(cue=_cue(after, step, after.side))


def side_name(side: Side) -> str:
    names = {"left": say("left side"), "right": say("right side"), "both": say("both sides")}
    return names[side]


def seconds_shown(session: Session) -> int:
    """What the ring says: whole seconds still to go, 0 only at the end."""
    if session.coming_out:
        return ceil(WAY_OUT - session.out - 1e-6)
    return ceil(session.left_over - 1e-6)


def count_shown(session: Session) -> str:
    """The repetition or breath that goes on, of how many; "" where none are counted."""
    beat = session.beat
    segment = session.segment
    if beat is None or segment is None or segment.work is None:
        return ""
    return f"{beat.number}/{segment.work.count}"


def ring_name(session: Session) -> str:
    """The ring in words; they change when a segment begins, not each second."""
    seconds = ceil(session.length)
    if session.segment is None and session.going is Going.PAUSED:
        return say("Waits until you start")
    if session.segment is None:
        return say("Starts by itself after {n} seconds").format(n=seconds)
    work = session.segment.work
    if isinstance(work, Breaths):
        return say("{n} slow breaths").format(n=work.count)
    if work is not None:
        return say("{n} times").format(n=work.count)
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


def pause_key(session: Session) -> str:
    if session.segment is None:
        return say("Start")
    return say("Pause") if session.going is Going.RUNNING else say("Go on")
