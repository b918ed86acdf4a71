# SPDX-License-Identifier: Apache-2.0
"""Run the engine over a trace: a day in well under a second, and twice with the same result."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from stretchbreak.app.trace import Setting, Trace, read_trace
from stretchbreak.app.virtual_desk import Fact, InputTape, Stop, VirtualClock, script
from stretchbreak.domain import reminder
from stretchbreak.domain.effect import Adapt, Effect, Watch, Write
from stretchbreak.domain.engine import begin, step
from stretchbreak.domain.event import (
    Event,
    InputResumed,
    Looked,
    Said,
    Slept,
    Started,
    Switched,
    WallChanged,
    What,
)
from stretchbreak.domain.history import Painting, bouts, joined, minutes, said_ends, totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Signal, Spell
from stretchbreak.domain.records import Adapted, Asked, Judged, Record, Reminded
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State


class Replay:
    """One trace, one engine. `run()` once, then read `records`, `state` and `answer()`."""

    def __init__(self, trace: Trace, settings: Settings) -> None:
        self.settings = settings
        self.clock = VirtualClock(trace.start, trace.zone)
        self.records: list[Record] = []
        self.painting = Painting()
        self.tints: list[Tint] = []
        self.now = 0.0
        self._length = trace.length
        self._facts = script(trace)
        self._next_fact = 0
        self._tape = InputTape(*trace.intervals["input"])
        self._on: set[Signal] = set()
        self._blind = False
        self._begin_with_what_is_on()

    def _begin_with_what_is_on(self) -> None:
        # A trace may begin with the sensor already blind, or the screen already locked.
        for at, _, fact in self._facts:
            if at > 0:
                break
            if isinstance(fact, Switched) and fact.signal is Signal.BLIND and fact.on:
                self._blind = True
            if isinstance(fact, Setting):
                self._set(fact)
        moment = self.clock.moment(0.0)
        self.state, effects = begin(moment, self._silence(), self.settings)
        self._perform(effects)

    def run(self) -> None:
        """To the end of the trace."""
        while True:
            fact_at = self._fact_time()
            edge = None if self._blind else self._tape.next_edge()
            edge_at = math.inf if edge is None else edge
            wake_at = math.inf if self.state.wake is None else self.state.wake
            at = min(fact_at, edge_at, wake_at)
            if at > self._length:
                break
            self.now = max(at, self.now)
            if edge_at <= at:
                self._step(InputResumed() if self._tape.take_edge() else Looked())
            elif fact_at <= at:
                self._next_fact += 1
                self._happen(self._facts[self._next_fact - 1][2])
            else:
                self._step(Looked())
        self.now = self._length
        self._step(Looked())
        desk = self.state.desk
        if self.state.now - desk.since > 0:
            spell = Spell(desk.presence, desk.since, self.state.now, desk.because)
            self._keep(Judged(self.state.now, spell))

    def _fact_time(self) -> float:
        if self._next_fact < len(self._facts):
            return self._facts[self._next_fact][0]
        return math.inf

    def _silence(self) -> float | None:
        return None if self._blind else self._tape.silence(self.now)

    def _step(self, what: What) -> None:
        event = Event(self.clock.moment(self.now), what, self._silence())
        tinted = reminder.tinted(self.state, self.state.now, self.settings)
        self.state, effects = step(self.state, event, self.settings)
        if not tinted and reminder.tinted(self.state, event.at, self.settings):
            self.tints.append(Tint(event.at, self.state.sat(event.at)))
        self._perform(effects)

    def _perform(self, effects: list[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, Write):
                self._keep(effect.record)
            elif isinstance(effect, Adapt):
                self._set(Setting(effect.key, effect.value))
            elif isinstance(effect, Watch):
                self._tape.watch(effect.silence, self.now)

    def _keep(self, record: Record) -> None:
        if isinstance(record, Judged):
            self.painting.add(record.spell)
        else:
            self.records.append(record)

    def _happen(self, fact: Fact) -> None:
        if isinstance(fact, Stop):
            self._stop(fact)
        elif isinstance(fact, float):
            self.clock.step(fact)
            self._step(WallChanged())
        elif isinstance(fact, ZoneInfo):
            self.clock.move(self.now, fact)
            self._step(WallChanged())
        elif isinstance(fact, Said):
            self._step(fact)
        elif isinstance(fact, Setting):
            self._set(fact)
            self._step(Looked())
        else:
            self._switch(fact)

    def _switch(self, fact: Switched) -> None:
        (self._on.add if fact.on else self._on.discard)(fact.signal)
        if fact.signal is Signal.BLIND:
            self._blind = fact.on
            if not fact.on:
                self._tape.skip_to(self.now)
        self._step(fact)

    def _set(self, setting: Setting) -> None:
        change = {setting.key: setting.value}
        self.settings = replace(self.settings, **change)  # type: ignore[arg-type]

    def _stop(self, stop: Stop) -> None:
        since = self.clock.moment(self.now)
        self.now = max(self.now, min(stop.until, self._length))
        missed = self._missed()
        self._tape.skip_to(self.now)
        if stop.asleep:
            self._step(Slept(since))
            for fact in missed:
                self._step(fact)
            return
        self._step(Started())
        for signal in sorted(self._on):
            self._step(Switched(signal, True))

    def _missed(self) -> list[Switched]:
        """Go past the facts of the time in which nothing ran; what changed is noticed after."""
        missed: list[Switched] = []
        while self._fact_time() < self.now:
            fact = self._facts[self._next_fact][2]
            if isinstance(fact, Stop) and fact.until > self.now:
                break
            self._next_fact += 1
            if isinstance(fact, Switched):
                (self._on.add if fact.on else self._on.discard)(fact.signal)
                self._blind = Signal.BLIND in self._on
                missed.append(fact)
            elif isinstance(fact, float):
                self.clock.step(fact)
            elif isinstance(fact, ZoneInfo):
                self.clock.move(self.now, fact)
            elif isinstance(fact, Setting):
                self._set(fact)
        return missed


@dataclass(frozen=True, slots=True)
class Tint:
    """The tray took its half-way colour, after so many seconds at the computer."""

    at: Moment
    sat: float


@dataclass(frozen=True)
class Answer:
    """What `replay` prints; see docs/trace-format.md."""

    spells: list[Spell]
    records: list[Record]
    state: State
    clock: VirtualClock
    settings: Settings
    tints: list[Tint]

    def as_json(self) -> dict[str, Any]:
        time = self.clock.true_time
        spans = bouts(self.spells, said_ends(self.records), self.settings)
        reminders = [r for r in self.records if isinstance(r, Reminded)]
        asked = [r for r in self.records if isinstance(r, Asked)]
        return {
            "states": [
                {
                    "state": spell.presence.value,
                    "from": time(spell.since),
                    "to": time(spell.until),
                    "because": spell.because,
                }
                for spell in self.spells
            ],
            "bouts": [
                {
                    "from": time(span.since),
                    "to": time(span.until),
                    "minutes": minutes(span.seconds),
                    "ended_by": span.ended_by,
                }
                for span in spans
            ],
            "reminders": [_reminder(r, time(r.at)) for r in reminders],
            "tints": [{"at": time(t.at), "sat_minutes": minutes(t.sat)} for t in self.tints],
            "adapted": [
                {"at": time(a.at), "key": a.key, "before": a.before, "after": a.after, "why": a.why}
                for a in self.records
                if isinstance(a, Adapted)
            ],
            "questions": [
                {"at": time(q.at), "from": time(q.since), "to": time(q.until)} for q in asked
            ],
            "totals": totals(self.spells, spans, len(reminders)).as_json(),
        }


def _reminder(record: Reminded, at: str) -> dict[str, Any]:
    return {
        "at": at,
        "step": record.step,
        "sat_minutes": minutes(record.sat),
        "held_by": list(record.held_by),
        "held_minutes": minutes(record.held),
    }


def replay(trace: Trace, settings: Settings) -> Answer:
    """Run the engine over the trace from its first moment to its last."""
    run = Replay(trace, settings)
    run.run()
    spells = joined(run.painting.spells)
    return Answer(spells, run.records, run.state, run.clock, run.settings, run.tints)


def replay_file(path: Path, settings: Settings) -> dict[str, Any]:
    """The answer for a trace file, ready for JSON. Raises TraceError."""
    return replay(read_trace(path), settings).as_json()
