# SPDX-License-Identifier: Apache-2.0
"""A day second by second: the real engine, and a survey that sees what the test switches on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from fakes import FakeClock, FakeInput, FakeScheduler

from stretchbreak.app.ports import Health, InputEdge
from stretchbreak.app.watchfulness import Watchfulness
from stretchbreak.domain import engine
from stretchbreak.domain.effect import Effect, Remind, WakeAt, Watch
from stretchbreak.domain.event import Event, InputResumed, Looked, Switched, What
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings

Answer = Mapping[str, bool | None]
MINUTE = 60


class FakeSurvey:
    """Sees what the test has switched on; answers when the test lets it."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.on: dict[str, bool | None] = {}
        self.looks: list[float] = []
        self.wants: frozenset[str] = frozenset()
        self.slow = False
        self.waiting: list[Callable[[Answer], None]] = []
        self.on_change: Callable[[str, bool], None] | None = None
        self.health: Sequence[Health] = ()

    def want(self, signals: Collection[str]) -> None:
        self.wants = frozenset(signals)

    def start(self, on_change: Callable[[str, bool], None]) -> None:
        self.on_change = on_change

    def look(self, done: Callable[[Answer], None]) -> None:
        self.looks.append(self._clock.elapsed)
        self.waiting.append(done)

    def answer(self) -> None:
        waiting, self.waiting = self.waiting, []
        for done in waiting:
            done({signal: self.on.get(signal, False) for signal in self.wants})

    def stop(self) -> None:
        self.on_change = None
        self.waiting.clear()


class Day:
    """The engine with its watchfulness, second by second, from somebody's first key on."""

    def __init__(self, **settings: float) -> None:
        self.settings = replace(Settings(), **settings)  # type: ignore[arg-type]
        self.clock = FakeClock()
        self.began = self.clock.elapsed
        self.input, self.scheduler = FakeInput(self.clock), FakeScheduler(self.clock)
        self.survey = FakeSurvey(self.clock)
        self.watch = Watchfulness(
            self.survey, self.scheduler, lambda: self.clock.elapsed, self._switched
        )
        self.reminders: list[tuple[float, Remind]] = []
        self.input.start(self._on_edge, lambda _health: None)
        self.watch.start(self.settings)
        self.state, effects = engine.begin(self.clock.now(), 0.0, self.settings)
        self._perform(effects)
        self.watch.after_step(None, self.state, 0.0)

    def works(self, minutes: float) -> Day:
        return self._pass(minutes, touching=True)

    def rests(self, minutes: float) -> Day:
        return self._pass(minutes, touching=False)

    def happen(self, what: What) -> None:
        before, silence = self.state, self.input.silence()
        event = Event(self.clock.now(), what, silence)
        self.state, effects = engine.step(self.state, event, self.settings)
        self._perform(effects)
        self.watch.after_step(before, self.state, silence)

    @property
    def looks(self) -> list[int]:
        """Whole minutes since the beginning at which there was a look."""
        return [round((at - self.began) / MINUTE) for at in self.survey.looks]

    @property
    def presence(self) -> Presence:
        return self.state.desk.presence

    @property
    def on(self) -> set[str]:
        return {signal.value for signal, _since in self.state.desk.signals}

    def forget_looks(self) -> None:
        self.survey.looks.clear()

    def _pass(self, minutes: float, *, touching: bool) -> Day:
        for _ in range(round(minutes * MINUTE)):
            self.clock.pass_time(1)
            self.input.look()
            if touching:
                self.input.touch()
            self.scheduler.run_due()
            if not self.survey.slow:
                self.survey.answer()
        return self

    def _on_edge(self, edge: InputEdge) -> None:
        self.happen(InputResumed() if edge is InputEdge.RESUMED else Looked())

    def _switched(self, signal: Signal, on: bool) -> None:
        self.happen(Switched(signal, on))

    def _perform(self, effects: list[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, Watch):
                self.input.watch(effect.silence)
            elif isinstance(effect, Remind):
                self.reminders.append((self.clock.elapsed - self.began, effect))
            elif isinstance(effect, WakeAt) and effect.elapsed is not None:
                wait = effect.elapsed - self.clock.elapsed
                self.scheduler.wake_in("look", wait, lambda: self.happen(Looked()))
            elif isinstance(effect, WakeAt):
                self.scheduler.cancel("look")
