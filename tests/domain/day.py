# SPDX-License-Identifier: Apache-2.0
"""A day at the desk, told in sentences: `Day().works(minutes=29).calls(minutes=20)`.

Each sentence moves the time on; `meanwhile` does not. The day is judged by the engine itself, on
the desk that `stretchbreak replay` uses, whenever something is asked of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from stretchbreak.app.replay import Answer, replay
from stretchbreak.app.trace import read_lines
from stretchbreak.domain.history import BoutSpan, bouts, said_ends
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import Asked, Reminded
from stretchbreak.domain.settings import Settings

MORNING = "2026-03-02T09:00:00+01:00"


def minutes(number: float) -> float:
    return number * 60


@dataclass(frozen=True)
class Nudge:
    """A reminder: its step, whole seconds of sitting, and what had held it back."""

    step: str
    sat: int
    held_by: tuple[str, ...] = ()


def notice(after_sitting: float, *held_by: str) -> Nudge:
    return Nudge("notice", round(after_sitting), held_by)


def card(after_sitting: float) -> Nudge:
    return Nudge("card", round(after_sitting))


class Day:
    def __init__(
        self,
        begins: str = MORNING,
        zone: str = "Europe/Berlin",
        settings: Settings | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self._begin = datetime.fromisoformat(begins)
        self._zone = zone
        self._now = 0.0
        self._facts: list[dict[str, Any]] = []

    def works(self, minutes: float = 0, seconds: float = 0) -> Self:
        """Typing and moving the pointer, with no gap in between."""
        return self._during("input", minutes, seconds)

    def works_in_bursts(self, minutes: float, burst: float = 20, gap: float = 10) -> Self:
        """Typing for `burst` seconds, looking for `gap` seconds, and so on; typing at the end."""
        left = minutes * 60
        while left > burst + gap:
            self.works(seconds=burst).is_silent(seconds=gap)
            left -= burst + gap
        return self.works(seconds=left)

    def is_silent(self, minutes: float = 0, seconds: float = 0) -> Self:
        """No input and no signal: reading, thinking, or not there at all."""
        self._now += minutes * 60 + seconds
        return self

    reads = is_silent
    is_gone = is_silent

    def calls(self, minutes: float = 0, seconds: float = 0) -> Self:
        """In a call, without touching anything."""
        return self._during("microphone", minutes, seconds)

    def watches(self, minutes: float = 0, seconds: float = 0) -> Self:
        """A video, without touching anything."""
        return self._during("playing", minutes, seconds)

    def locks(self, minutes: float = 0, seconds: float = 0) -> Self:
        return self._during("locked", minutes, seconds)

    def sleeps(self, minutes: float = 0, seconds: float = 0) -> Self:
        """The machine is suspended."""
        return self._during("asleep", minutes, seconds)

    def is_off(self, minutes: float = 0, seconds: float = 0) -> Self:
        """The app does not run."""
        return self._during("off", minutes, seconds)

    def is_blind(self, minutes: float = 0, seconds: float = 0) -> Self:
        return self._during("blind", minutes, seconds)

    def bumps_the_desk(self, seconds: float = 1) -> Self:
        return self._during("input", 0, seconds)

    def meanwhile(self, what: str, minutes: float = 0, seconds: float = 0) -> Self:
        """From now on for so long, while the next sentences happen."""
        now = self._now
        self._during(what, minutes, seconds)
        self._now = now
        return self

    def says(self, words: str) -> Self:
        return self._point({"what": "say", "say": words})

    def sets(self, key: str, value: Any) -> Self:
        """The person changes a setting."""
        return self._point({"what": "set", "key": key, "value": value})

    def sets_the_clock(self, by: float) -> Self:
        """by: seconds, forward or back."""
        return self._point({"what": "clock-step", "by": by})

    def travels(self, zone: str) -> Self:
        return self._point({"what": "zone", "zone": zone})

    def until(self, clock: str) -> Self:
        """Nothing until then: `"13:05"`, or a whole ISO time. Returns the day at that time."""
        if "T" in clock:
            then = datetime.fromisoformat(clock)
        else:
            hours, rest = clock.split(":")
            then = self._begin.replace(hour=int(hours), minute=int(rest), second=0)
        self._now = (then - self._begin).total_seconds()
        return self

    def _during(self, what: str, minutes: float, seconds: float) -> Self:
        since = self._now
        self._now += minutes * 60 + seconds
        self._facts.append({"what": what, "from": self._time(since), "to": self._time(self._now)})
        return self

    def _point(self, fact: dict[str, Any]) -> Self:
        self._facts.append({**fact, "at": self._time(self._now)})
        return self

    def _time(self, seconds: float) -> str:
        return (self._begin + timedelta(seconds=seconds)).isoformat()

    def lines(self) -> list[str]:
        """The day as a trace."""
        header = {
            "trace": 1,
            "zone": self._zone,
            "from": self._time(0),
            "to": self._time(max(self._now, 0.001)),
        }
        return [json.dumps(fact) for fact in [header, *self._facts]]

    @property
    def answer(self) -> Answer:
        return replay(read_lines(self.lines(), "a day"), self.settings)

    @property
    def reminders(self) -> list[Nudge]:
        found = [r for r in self.answer.records if isinstance(r, Reminded)]
        return [Nudge(r.step, round(r.sat), r.held_by) for r in found]

    @property
    def sitting(self) -> float:
        """Seconds at the computer, all day."""
        return self.in_state(Presence.ACTIVE) + self.in_state(Presence.PASSIVE)

    def in_state(self, presence: Presence) -> float:
        return round(sum(s.seconds for s in self.answer.spells if s.presence is presence), 3)

    @property
    def away(self) -> float:
        return self.in_state(Presence.AWAY)

    @property
    def unknown(self) -> float:
        return self.in_state(Presence.UNKNOWN)

    @property
    def states(self) -> list[tuple[str, str, float]]:
        """(presence, because, minutes) in order."""
        return [(s.presence.value, s.because, round(s.seconds / 60, 2)) for s in self.answer.spells]

    @property
    def bouts(self) -> list[tuple[float, str]]:
        """(minutes, ended_by) in order."""
        return [(round(span.seconds / 60, 2), span.ended_by) for span in self.bout_spans]

    @property
    def bout_spans(self) -> list[BoutSpan]:
        answer = self.answer
        return bouts(answer.spells, said_ends(answer.records), self.settings)

    @property
    def sat_now(self) -> float:
        """Seconds of the bout that is going on, as the engine itself counts them."""
        state = self.answer.state
        return round(state.sat(state.now), 3)

    @property
    def questions(self) -> list[tuple[float, float]]:
        """(from, to) in minutes since the day began."""
        found = [r for r in self.answer.records if isinstance(r, Asked)]
        return [(round(q.since.elapsed / 60, 2), round(q.until.elapsed / 60, 2)) for q in found]
