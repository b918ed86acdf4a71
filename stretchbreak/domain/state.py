# SPDX-License-Identifier: Apache-2.0
"""All that the engine remembers between two events, as frozen values that can be saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Signal


@dataclass(frozen=True, slots=True)
class Desk:
    """What the app believes about the desk now, and the evidence for it.

    presence, since, because: the spell that is still open.
    evidence: the last sign that someone was at the desk. input_at: the last input or action.
    signals: those that are on, with the moment they went on.
    stands: the person said so, at `stood`, and has not taken it back; believed for
    `stands_for`. trusts: said to sit while input is blind.
    returning: first input of a burst that may turn out to be a bump.
    session: a routine is open since then. rested: a routine was finished then, no input since.
    seen_input: there has been any input at all. started: when the app began to run.
    worked: seconds of work while a signal that may be mere background was on, see `vouching`.
    walks: the person said then that they are getting up for a walk.
    """

    presence: Presence
    since: Moment
    because: str
    evidence: Moment
    input_at: Moment
    signals: tuple[tuple[Signal, Moment], ...] = ()
    stands: bool = False
    stood: Moment | None = None
    stands_for: float = 5400.0
    trusts: bool = False
    returning: Moment | None = None
    session: Moment | None = None
    rested: Moment | None = None
    seen_input: bool = True
    started: Moment | None = None
    worked: tuple[tuple[Signal, float], ...] = ()
    walks: Moment | None = None

    def on_since(self, signal: Signal) -> Moment | None:
        for name, since in self.signals:
            if name is signal:
                return since
        return None


@dataclass(frozen=True, slots=True)
class Bout:
    """Sitting not broken by a break. sat: seconds of its spells that are over; until: their end."""

    since: Moment
    sat: float
    until: Moment


@dataclass(frozen=True, slots=True)
class Rest:
    """Not sitting since then. away: seconds that count as a break; blank: off or unknown."""

    since: Moment
    because: str
    away: float = 0.0
    blank: float = 0.0


@dataclass(frozen=True, slots=True)
class Ladder:
    """How far reminding has come in this bout.

    shown: nudges so far. open: the last one is unanswered. delays: how many the person asked for.
    ready_since: due and nothing holds it; waits for a gap. held_since, held_by: see `held`.
    free_since: when the last thing that held it went off. call_since: a signal holds it since,
    or did until call_until. answer: the last word that answered a nudge. Times
    that are floats are elapsed seconds.
    """

    shown: int = 0
    open: bool = False
    last_shown: Moment | None = None
    delays: int = 0
    delayed_until: float | None = None
    ready_since: float | None = None
    held_since: float | None = None
    held_by: tuple[str, ...] = ()
    free_since: float | None = None
    call_since: float | None = None
    call_until: float | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A while without input of which it is doubtful whether the person was there, from `since` on.

    unknown_since: where the part begins that is marked unknown. until: its end, None before it.
    sat_at_return: seconds the bout then running had counted at the end.
    before, ladder: the bout that ended with it, and how far reminding had come in that; where it
    is believed to be sitting, that bout as far as it had come.
    believed: what it counts as until somebody answers.
    """

    since: Moment
    unknown_since: Moment
    until: Moment | None = None
    sat_at_return: float = 0.0
    before: Bout | None = None
    ladder: Ladder | None = None
    believed: Presence = Presence.UNKNOWN

    @property
    def seconds(self) -> float:
        """Its length; 0 while it has no end."""
        return self.until - self.since if self.until is not None else 0.0


@dataclass(frozen=True, slots=True)
class Pause:
    """No reminders until an elapsed time, or until a wall time; always with an end.

    With both the wall time counts, and the elapsed one is the latest, should the clock be set.
    """

    until_elapsed: float | None = None
    until_wall: datetime | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """What adapting made of `remind_after`, in seconds, and why; see `adapting`."""

    before: float
    after: float
    why: str
    at: Moment


@dataclass(frozen=True, slots=True)
class Heed:
    """How reminders were answered. ignored: bouts in a row. done: finished stretches since the last
    offer. offer: what the next reminder offers. asked_at: when the week began."""

    ignored: int = 0
    done: int = 0
    offer: str = ""
    asked_at: Moment | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class State:
    """now: the last event's moment. quiet_until: elapsed; no reminder before it.

    ended, ended_ladder: the bout that ended last, and how far reminding had come in it.
    meeting: the person said so; reminders are held until its end.
    doubt: what the next answer speaks of. waiting: doubts that wait to be asked about.
    asked_at, asked_that_day: the last question, and how many came on its date by then.
    ignored: questions since the last answer.
    told_standing: when somebody was last told for how long they had been standing.
    watch, wake: what was asked for last, see `effect`.
    """

    now: Moment
    desk: Desk
    bout: Bout | None = None
    rest: Rest | None = None
    ended: Bout | None = None
    ended_ladder: Ladder | None = None
    ladder: Ladder = field(default_factory=Ladder)
    pause: Pause | None = None
    meeting: Pause | None = None
    heed: Heed = field(default_factory=Heed)
    quiet_until: float = 0.0
    doubt: Doubt | None = None
    waiting: tuple[Doubt, ...] = ()
    asked_at: Moment | None = None
    asked_that_day: int = 0
    told_standing: Moment | None = None
    ignored: int = 0
    watch: float = 0.0
    wake: float | None = None

    def sat(self, at: Moment) -> float:
        """Seconds at the computer in this bout, at `at` (not before the last event)."""
        if self.bout is None:
            return 0.0
        running = at - self.desk.since if self.desk.presence.sits else 0.0
        return self.bout.sat + running
