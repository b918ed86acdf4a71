# SPDX-License-Identifier: Apache-2.0
"""Players on a real bus: only those that were playing are paused, and only those go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from adapters.bus_peer import Answer, Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.service.media import PREFIX, MediaPlayers
from stretchbreak.app.ports import Condition


class Player(Peer):
    """A media player; `did` is what it was told."""

    def __init__(self, address: str, name: str, status: str) -> None:
        super().__init__(address, PREFIX + name)
        self.status, self.did = status, list[str]()
        self.answers["Get"] = lambda *_args: ("v", ("s", self.status))
        self.answers["Pause"] = lambda: self._do("Paused")
        self.answers["Play"] = lambda: self._do("Playing")

    def _do(self, status: str) -> Answer:
        self.did.append(status)
        self.status = status
        return ("",)


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus())
    bus.start()
    qtbot.waitUntil(lambda: bus.health.condition is Condition.LIVE)
    yield bus
    bus.stop()


def test_only_what_was_playing_is_paused_and_goes_on(bus: Bus, desk: Desk, qtbot: QtBot) -> None:
    address = desk.env["DBUS_SESSION_BUS_ADDRESS"]
    film, song = Player(address, "film", "Playing"), Player(address, "song", "Paused")
    radio = Player(address, "radio", "Playing")
    players = MediaPlayers(bus)
    players.pause()
    qtbot.waitUntil(lambda: film.did == ["Paused"] == radio.did)
    radio.status = "Stopped"  # the person closed it meanwhile
    song.status = "Playing"  # and began this one
    players.resume()
    qtbot.waitUntil(lambda: film.did == ["Paused", "Playing"])
    qtbot.waitUntil(lambda: len(radio.called("Get")) == 2)
    assert radio.did == ["Paused"]
    assert song.did == []
    players.resume()
    assert film.did == ["Paused", "Playing"]
    for player in (film, song, radio):
        player.close()


def test_without_a_bus_nothing_happens(qtbot: QtBot) -> None:
    bus = Bus("session bus", None)
    bus.start()
    players = MediaPlayers(bus)
    players.pause()
    players.resume()
    assert bus.health.condition is Condition.MISSING
    bus.stop()
