# SPDX-License-Identifier: Apache-2.0
"""Several sensors in order of preference, one of which is used: the first that sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stretchbreak.app.ports import Condition, Health, InputEdge, InputSensor, ignore

_CANNOT = (Condition.MISSING, Condition.BROKEN)


class FirstThatSees:
    """An InputSensor made of others. Each is started only once all before it cannot see, and
    stopped when one before it can again; so what is not there today may come tomorrow."""

    def __init__(self, sensors: Sequence[InputSensor]) -> None:
        """One or more, not started yet."""
        self._sensors = tuple(sensors)
        self._started: list[InputSensor] = []
        self._used: InputSensor | None = None
        self._watched: float | None = None
        self._told = Health("input", Condition.OFF)
        self._playing = False
        self._on_edge: Callable[[InputEdge], None] = ignore
        self._on_health: Callable[[Health], None] = ignore
        self._on_playing: Callable[[bool], None] = ignore

    @property
    def health(self) -> Health:
        return self._best().health if self._started else Health("input", Condition.OFF)

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None:
        self._on_edge, self._on_health, self._on_playing = on_edge, on_health, on_playing
        self._start_what_is_needed()
        self._used = self._best()

    def watch(self, silence: float) -> None:
        self._watched = silence
        for sensor in self._started:
            sensor.watch(silence)

    def silence(self) -> float | None:
        return self._best().silence() if self._started else None

    def stop(self) -> None:
        self._on_edge = self._on_health = self._on_playing = ignore
        for sensor in self._started:
            sensor.stop()
        self._started.clear()
        self._used = self._watched = None
        self._told, self._playing = Health("input", Condition.OFF), False

    def _best(self) -> InputSensor:
        """The first that sees; else the first that might again; else the last, which knows that
        there is no other."""
        for condition in (Condition.LIVE, Condition.BROKEN, Condition.OFF):
            for sensor in self._started:
                if sensor.health.condition is condition:
                    return sensor
        return self._started[-1]

    def _start_what_is_needed(self) -> None:
        while len(self._started) < len(self._sensors) and all(
            sensor.health.condition in _CANNOT for sensor in self._started
        ):
            sensor = self._sensors[len(self._started)]
            self._started.append(sensor)
            self._start_one(sensor)
            if self._watched is not None:
                sensor.watch(self._watched)

    def _start_one(self, sensor: InputSensor) -> None:
        def on_edge(edge: InputEdge) -> None:
            if sensor is self._used:
                self._on_edge(edge)

        def on_playing(on: bool) -> None:
            if sensor is self._used:
                self._plays(on)

        sensor.start(on_edge, lambda _health: self._look(), on_playing)

    def _look(self) -> None:
        if not self._started:
            return
        self._start_what_is_needed()
        best = self._best()
        if best.health.condition is Condition.LIVE:
            while self._started[-1] is not best:
                self._started.pop().stop()
        if best is not self._used:
            self._plays(False)
            self._used = best
        if best.health != self._told:
            self._told = best.health
            self._on_health(best.health)

    def _plays(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self._on_playing(on)
