# SPDX-License-Identifier: Apache-2.0
"""A desk on which the engine runs event by event, with everything it promises checked each time.

It plays the sensors, the clocks and the scheduler. Unlike the desk of a trace it can be driven
further at any time, so hypothesis can play on it.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from stretchbreak.domain.codec import state_from_text, state_to_text
from stretchbreak.domain.effect import Ask, Effect, Remind, WakeAt, Watch, Write
from stretchbreak.domain.engine import begin, step
from stretchbreak.domain.event import (
    Corrects,
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
from stretchbreak.domain.evidence import in_session
from stretchbreak.domain.history import BoutSpan, Painting, bouts, joined, paint, said_ends
from stretchbreak.domain.holding import laid_down, over
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import (
    HOLDING_SIGNALS,
    STILL_HERE_SIGNALS,
    Presence,
    Signal,
    Spell,
)
from stretchbreak.domain.records import Corrected, Judged, Record
from stretchbreak.domain.reminder import SURELY_HERE
from stretchbreak.domain.settings import Settings

BECAUSES = {
    "input", "asleep", "off", "standing", "sitting", "stretch", "moved", "still-here", "was-away",
    "corrected", "walking", *(signal.value for signal in Signal),
}  # fmt: skip
NEAR = 1e-3
_BEGIN = datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp()


class LiveDesk:
    def __init__(self, settings: Settings | None = None, *, input_before: float = math.inf) -> None:
        self.settings = settings or Settings()
        self.now = 0.0
        self.wall_shift = 0.0
        self.zone = ZoneInfo("Europe/Berlin")
        self.typing = False
        self.last_input = -input_before
        self.on: set[Signal] = set()
        self.told = False
        self.watched = math.inf
        self.records: list[Record] = []
        self.judged: list[Judged] = []
        self.painting = Painting()
        self.reminders: list[tuple[float, str, float]] = []
        self.asked: list[float] = []
        self.extra_looks: list[float] = []
        self.saves = False
        # With settings that nobody can choose some promises mean nothing.
        self.checks = True
        self.most_looks = 1_000_000
        # When somebody was certainly there, or the app could not have known better.
        self.signs: list[tuple[float, float]] = [(-input_before, -input_before), (0.0, 0.0)]
        self.state, effects = begin(self.moment(), self.silence(), self.settings)
        self._perform(effects)

    def moment(self) -> Moment:
        wall = datetime.fromtimestamp(_BEGIN + self.now + self.wall_shift, self.zone)
        return Moment(wall, self.now)

    def silence(self) -> float | None:
        if Signal.BLIND in self.on:
            return None
        return 0.0 if self.typing else self.now - self.last_input

    # What can happen

    def type(self, seconds: float) -> None:
        self.rest(0)  # the sensor first says what it has to say
        self.typing = True
        self._sign(self.now + seconds)
        if self.told and Signal.BLIND not in self.on:
            self.told = False
            self.happens(InputResumed())
        self.rest(seconds)
        self.typing = False
        self.last_input = self.now

    def rest(self, seconds: float) -> None:
        """Let time pass; wake-ups and the sensor's edges come as they are due."""
        until = self.now + seconds
        while True:
            at = min(self._wake(), self._edge(), self._extra(until))
            if at > until or self.most_looks == 0:
                break
            self.most_looks -= 1
            self.now = max(self.now, at)
            if self.extra_looks and self.extra_looks[0] <= self.now:
                self.extra_looks.pop(0)
            elif self._edge() <= self.now:
                self.told = True
            self.happens(Looked())
        self.now = until

    def switch(self, signal: Signal, on: bool) -> None:
        if (signal in self.on) == on:
            return
        (self.on.add if on else self.on.discard)(signal)
        if signal is Signal.BLIND:
            self.told = False
        self._sign()
        self.happens(Switched(signal, on))

    def sleep(self, seconds: float) -> None:
        since = self.moment()
        self.now += seconds
        self._sign()
        self.told = False
        self.happens(Slept(since))

    def crash(self, seconds: float) -> None:
        """The app ends at once and runs again later, from what it saved."""
        self._sign(self.state.now.elapsed)
        self.state = state_from_text(state_to_text(self.state))
        self.now += seconds
        self._sign()
        self.told = False
        self.happens(Started())
        for signal in sorted(self.on):
            self.happens(Switched(signal, True))

    def say(self, word: str, minutes: float = 0.0) -> None:
        self._sign()
        self.happens(Said(word, minutes))

    def correct(self, since: float, until: float, presence: Presence | None) -> None:
        """since, until: seconds before now."""
        self._sign()
        self.happens(Looked())
        now, begin = self.moment(), -self.now
        first, last = now.shifted(max(begin, -since)), now.shifted(max(begin, -until))
        if last - first > 0:
            self.signs += [(first.elapsed, first.elapsed), (last.elapsed, last.elapsed)]
            self.happens(Corrects(first, last, presence, tuple(self.records)))

    def set_clock(self, by: float) -> None:
        self.wall_shift += by
        self.happens(WallChanged())

    def travel(self, zone: str) -> None:
        self.zone = ZoneInfo(zone)
        self.happens(WallChanged())

    # What the engine is owed

    def _wake(self) -> float:
        return math.inf if self.state.wake is None else self.state.wake

    def _edge(self) -> float:
        if self.told or self.typing or Signal.BLIND in self.on:
            return math.inf
        return max(self.now, self.last_input + self.watched)

    def _extra(self, until: float) -> float:
        return self.extra_looks[0] if self.extra_looks else math.inf

    def _sign(self, until: float | None = None) -> None:
        self.signs.append((self.now, self.now if until is None else until))

    def happens(self, what: What) -> None:
        before, event = self.state, Event(self.moment(), what, self.silence())
        if self.saves:
            before = state_from_text(state_to_text(before))
        self.state, effects = step(before, event, self.settings)
        self._perform(effects)
        if self.checks:
            self.check_promises(effects)

    def _perform(self, effects: list[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, Watch):
                self.watched, self.told = effect.silence, False
            elif isinstance(effect, Write):
                self.records.append(effect.record)
                if isinstance(effect.record, Judged):
                    self.judged.append(effect.record)
                    self.painting.add(effect.record.spell)
            elif isinstance(effect, Remind):
                self.reminders.append((self.now, effect.step, effect.sat))
            elif isinstance(effect, Ask):
                self.asked.append(self.now)
            elif isinstance(effect, WakeAt):
                assert effect.elapsed is None or effect.elapsed > self.now or not self.checks

    # What it promises

    def spells(self) -> list[Spell]:
        """All time so far, the open spell included."""
        desk, spells = self.state.desk, paint(self.records)
        if self.state.now - desk.since > 0:
            spells.append(Spell(desk.presence, desk.since, self.state.now, desk.because))
        return joined(spells)

    def bouts(self) -> list[BoutSpan]:
        return bouts(self.spells(), said_ends(self.records), self.settings)

    def check_promises(self, effects: list[Effect]) -> None:
        self._time_is_tiled()
        self._every_reason_is_known()
        self._absences_begin_at_a_sign()
        self._sitting_is_what_history_says()
        self._questions_keep_apart()
        for effect in effects:
            if isinstance(effect, Remind):
                self._reminder_may_come(effect)

    def _time_is_tiled(self) -> None:
        end = 0.0
        for spell in self.painting.spells:
            assert abs(spell.since.elapsed - end) < NEAR, "a gap or an overlap"
            assert spell.seconds > 0
            end = spell.until.elapsed
        assert abs(self.state.desk.since.elapsed - end) < NEAR, "the open spell begins elsewhere"

    def _every_reason_is_known(self) -> None:
        assert {spell.because for spell in self.spells()} <= BECAUSES

    def _absences_begin_at_a_sign(self) -> None:
        """Only the newest: the others were checked when they were."""
        for spell in self.spells()[-1:]:
            if spell.presence is Presence.AWAY and spell.because == "input":
                at = spell.since.elapsed
                assert any(a - NEAR <= at <= b + NEAR for a, b in self.signs), f"away from {at}"

    def _sitting_is_what_history_says(self) -> None:
        found = self.bouts()
        running = found[-1].seconds if found and found[-1].ended_by == "end" else 0.0
        sat = self.state.sat(self.state.now)
        assert abs(sat - running) < NEAR, f"engine {sat}, history {running}"
        assert sum(span.seconds for span in found) <= self.now + NEAR

    def _questions_keep_apart(self) -> None:
        for before, after in zip(self.asked, self.asked[1:], strict=False):
            assert after - before >= self.settings.question_every - NEAR

    def _reminder_may_come(self, nudge: Remind) -> None:
        state, desk, silence = self.state, self.state.desk, self.silence()
        assert desk.presence.sits, "nobody sits"
        assert Signal.LOCKED not in self.on, "behind a lock"
        assert over(state.pause, state.now), "paused"
        assert not laid_down(state, state.now, self.settings), "outside the hours for it"
        assert self.now >= state.quiet_until - NEAR, "somebody has just arrived"
        assert not in_session(desk, state.now), "in a session"
        if any(signal in self.on for signal in HOLDING_SIGNALS):
            assert nudge.held >= self.settings.held_at_most - NEAR, "held"
            assert nudge.step != "card" or not self.settings.show_notice
            assert nudge.step == "sound" or Signal.FULLSCREEN not in self.on
        if silence is not None and not any(signal in self.on for signal in STILL_HERE_SIGNALS):
            quiet = min(silence, self.now - desk.evidence.elapsed)
            assert quiet <= SURELY_HERE + NEAR, "an empty chair"
        since = state.bout.since.elapsed if state.bout is not None else 0.0
        nudges = sum(at > since for at, _, _ in self.reminders)
        delays = state.ladder.delays
        # Two bouts that an answer made one had two each.
        joined_bouts = sum(
            r.spell.because == "still-here" for r in self.judged if r.at.elapsed >= since
        ) + sum(isinstance(r, Corrected) for r in self.records)
        assert nudges <= 2 + delays + 2 * joined_bouts, "a third nudge"
