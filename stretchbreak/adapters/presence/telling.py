# SPDX-License-Identifier: Apache-2.0
"""What every input sensor tells: each thing once, on the next turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from stretchbreak.adapters.turns import NextTurn
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore

NAME = "input"
# Desktops count in whole milliseconds.
_ROUNDING = 0.0005


class Telling:
    """A sensor says here what it knows by now; whoever listens hears what changed by that."""

    def __init__(self, parent: QObject) -> None:
        self._next_turn = NextTurn(parent)
        self._health = Health(NAME, Condition.OFF)
        self._watched: float | None = None
        self._silent = self._playing = False
        self._on_edge: Callable[[InputEdge], None] = ignore
        self._on_health: Callable[[Health], None] = ignore
        self._on_playing: Callable[[bool], None] = ignore

    @property
    def health(self) -> Health:
        return self._health

    @property
    def live(self) -> bool:
        return self._health.condition is Condition.LIVE

    @property
    def watched(self) -> float | None:
        """The silence that the listener wants to be told of, in seconds."""
        return self._watched

    @property
    def silent(self) -> bool:
        """Whether SILENT was the last edge."""
        return self._silent

    def to(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None],
    ) -> None:
        self._on_edge, self._on_health, self._on_playing = on_edge, on_health, on_playing

    def watch(self, silence: float) -> bool:
        """False when it is the figure that is watched already."""
        if silence == self._watched:
            return False
        self._watched, self._silent = silence, False
        return True

    def silence_is(self, seconds: float) -> None:
        silent = self._watched is not None and seconds >= self._watched - _ROUNDING
        if silent != self._silent:
            self._silent = silent
            edge, watched = InputEdge.SILENT if silent else InputEdge.RESUMED, self._watched
            self._next_turn.call(lambda: self._tell_edge(edge, watched))

    def start_over(self) -> None:
        """The next silence is told, even if the one before was not seen to end."""
        self._silent = False

    def playing_is(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self._next_turn.call(lambda: self._on_playing(on))

    def health_is(self, condition: Condition, detail: str = "") -> None:
        health = Health(NAME, condition, detail)
        if health != self._health:
            self._health = health
            self._next_turn.call(lambda: self._on_health(health))

    def stop(self) -> None:
        self._next_turn.clear()
        self._on_edge = self._on_health = self._on_playing = ignore
        self._watched = None
        self._silent = self._playing = False
        self._health = Health(NAME, Condition.OFF)

    def _tell_edge(self, edge: InputEdge, watched: float | None) -> None:
        if watched == self._watched:  # else it was seen under a figure that no longer counts
            self._on_edge(edge)
