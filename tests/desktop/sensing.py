# SPDX-License-Identifier: Apache-2.0
"""What an input sensor told, for the tests of each of them."""

from __future__ import annotations

from stretchbreak.app.ports import Condition, Health, InputEdge, InputSensor


class Seen:
    """Everything in `told`, in order; the rest apart."""

    def __init__(self) -> None:
        self.told: list[InputEdge | Condition | str] = []
        self.edges: list[InputEdge] = []
        self.health: list[Condition] = []
        self.playing: list[bool] = []

    def start(self, sensor: InputSensor) -> None:
        sensor.start(self._on_edge, self._on_health, self._on_playing)

    def _on_edge(self, edge: InputEdge) -> None:
        self.told.append(edge)
        self.edges.append(edge)

    def _on_health(self, health: Health) -> None:
        self.told.append(health.condition)
        self.health.append(health.condition)

    def _on_playing(self, on: bool) -> None:
        self.told.append("playing" if on else "not playing")
        self.playing.append(on)
