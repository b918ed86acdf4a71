# SPDX-License-Identifier: Apache-2.0
"""Listens to every sensor and makes what they tell into what happens."""

from __future__ import annotations

from collections.abc import Callable

from stretchbreak.app.ports import (
    Clock,
    Condition,
    DeskSensor,
    Health,
    InputEdge,
    InputSensor,
    Scheduler,
    Survey,
)
from stretchbreak.app.watchfulness import Watchfulness
from stretchbreak.domain.event import InputResumed, Looked, Switched, WallChanged, What
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State


class Listening:
    """happen(what): take it in. changed(): a sensor's health changed, nothing else.

    `going_to_sleep` is the moment at which the system said so, until the machine is awake again.
    """

    def __init__(
        self,
        clock: Clock,
        input_sensor: InputSensor,
        desk: DeskSensor,
        survey: Survey,
        scheduler: Scheduler,
        happen: Callable[[What], None],
        changed: Callable[[], None],
    ) -> None:
        self._clock, self._input, self._desk = clock, input_sensor, desk
        self._scheduler = scheduler
        self._happen, self._changed = happen, changed
        self._survey = survey
        self._watchful = Watchfulness(
            survey, scheduler, lambda: clock.now().elapsed, self._on_switched
        )
        self.going_to_sleep: Moment | None = None

    @property
    def health(self) -> tuple[Health, ...]:
        """Of everything that senses."""
        return (self._input.health, self._desk.health, *self._survey.health)

    def start_input(self) -> None:
        """Before the first step, which needs to know how long there has been no input."""
        self._input.start(self._on_edge, self._on_input_health, self._on_playing)

    def start(self, settings: Settings) -> None:
        self._desk.start(self._on_signal, self._on_sleep, self._on_desk_health)
        self._clock.start(self._on_clock_set)
        self._watchful.start(settings)

    def stop(self) -> None:
        self._watchful.stop()
        self._clock.stop()
        self._desk.stop()
        self._input.stop()

    def use(self, settings: Settings) -> None:
        self._watchful.use(settings)

    def after_step(self, before: State | None, state: State, silence: float | None) -> None:
        """The engine has taken something in: perhaps it is time to look around."""
        self._watchful.after_step(before, state, silence)

    def _on_switched(self, signal: Signal, on: bool) -> None:
        self._happen(Switched(signal, on))

    def _on_edge(self, edge: InputEdge) -> None:
        self._happen(InputResumed() if edge is InputEdge.RESUMED else Looked())

    def _on_input_health(self, health: Health) -> None:
        self._happen(Switched(Signal.BLIND, health.condition is not Condition.LIVE))

    def _on_playing(self, on: bool) -> None:
        self._watchful.hear(Signal.PLAYING, on=on)

    def _on_desk_health(self, health: Health) -> None:
        del health  # `health` has it
        self._changed()

    def _on_signal(self, name: str, on: bool) -> None:
        self._happen(Switched(Signal(name), on))

    def _on_sleep(self, asleep: bool) -> None:
        self._happen(Looked())
        self.going_to_sleep = self._clock.now() if asleep else None

    def _on_clock_set(self) -> None:
        self._scheduler.recheck()
        self._happen(WallChanged())
