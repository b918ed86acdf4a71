# SPDX-License-Identifier: Apache-2.0
"""Pauses media players for a session, over MPRIS, and lets those go on that were playing.

https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

from typing import Any

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.bus_signals import BUS_NAME

PREFIX = "org.mpris.MediaPlayer2."
PATH, PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class MediaPlayers:
    """A player that the person starts, or stops, in between is left alone."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._paused: list[str] = []
        self._wanted = False

    def pause(self) -> None:
        """Pause each player that is playing now."""
        self._wanted = True
        self._bus.call(BUS_NAME, "/", BUS_NAME, "ListNames", on_reply=self._listed)

    def resume(self) -> None:
        """Let those play that were paused here and are paused still."""
        self._wanted = False
        players, self._paused = self._paused, []
        for player in players:
            self._when(player, "Paused", "Play")

    def _listed(self, values: tuple[Any, ...]) -> None:
        for name in values[0]:
            if name.startswith(PREFIX):
                self._when(name, "Playing", "Pause")

    def _when(self, player: str, status: str, then: str) -> None:
        def told(values: tuple[Any, ...]) -> None:
            _type, found = values[0]
            if found != status or self._wanted != (then == "Pause"):
                return
            if then == "Pause":
                self._paused.append(player)
            self._bus.call(player, PATH, PLAYER, then)

        get = (player, PATH, _PROPERTIES, "Get", "ss", (PLAYER, "PlaybackStatus"))
        self._bus.call(*get, on_reply=told)
