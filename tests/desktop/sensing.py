# SPDX-License-Identifier: Apache-2.0
"""What an input sensor told, for the tests of each of them."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.presence.wayland import WaylandInputSensor
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


def quick_sensor(desk: Desk) -> WaylandInputSensor:
    """On the compositor of this desk, in tenths of what it has in the app."""
    return WaylandInputSensor(desk.env, first_pause=0.05, longest=0.5, passive_after=0.8)


def silence(sensor: InputSensor) -> float:
    seconds = sensor.silence()
    assert seconds is not None
    return seconds


def pass_time(qtbot: QtBot, seconds: float) -> None:
    until = time.monotonic() + seconds
    qtbot.waitUntil(lambda: time.monotonic() > until)
