# SPDX-License-Identifier: Apache-2.0
"""Signals and owners of names on a real dbus-daemon."""

from __future__ import annotations

from typing import Any

import pytest
from adapters.bus_hearing import PATH, SERVICE, THING, Heard, up
from adapters.bus_peer import Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus

pytestmark = pytest.mark.desktop


def test_a_signal_counts_only_from_the_owner_of_the_name(
    bus: Bus, peer: Peer, heard: Heard, desk: Desk, qtbot: QtBot
) -> None:
    stranger = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"])
    owners = Heard()
    bus.on_signal(heard.take, THING, "Moved", path=PATH, sender=SERVICE)
    bus.on_signal(owners.take, THING, "Moved")
    bus.on_owner(SERVICE, owners.take)
    up(bus, qtbot)
    qtbot.waitUntil(lambda: len(owners.values) == 1)
    stranger.emit(PATH, f"{THING}.Moved", "s", "stranger")
    qtbot.waitUntil(lambda: ("stranger",) in owners.values)
    peer.emit(PATH, f"{THING}.Moved", "s", "friend")
    peer.emit("/elsewhere", f"{THING}.Moved", "s", "elsewhere")
    qtbot.waitUntil(lambda: ("elsewhere",) in owners.values)
    assert heard.values == [("friend",)]
    stranger.close()


def test_a_cancelled_listener_hears_nothing_more(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot
) -> None:
    also = Heard()
    cancel = bus.on_signal(heard.take, THING, "Moved")
    bus.on_signal(also.take, THING, "Moved")
    up(bus, qtbot)
    cancel()
    cancel()
    peer.emit(PATH, f"{THING}.Moved")
    qtbot.waitUntil(lambda: also.values == [()])
    assert heard.values == []


def test_the_owner_of_a_name_is_followed(bus: Bus, peer: Peer, qtbot: QtBot) -> None:
    owners: list[str] = []
    bus.on_owner("org.example.Late", owners.append)
    up(bus, qtbot)
    qtbot.waitUntil(lambda: owners == [""])
    peer.own("org.example.Late")
    qtbot.waitUntil(lambda: len(owners) == 2)
    assert owners[1].startswith(":")
    peer.disown("org.example.Late")
    qtbot.waitUntil(lambda: owners[2:] == [""])
    again: list[str] = []
    bus.on_owner("org.example.Late", again.append)
    assert again == []
    qtbot.waitUntil(lambda: again == [""])


@pytest.mark.allow_log("stretchbreak.adapters.bus_signals")
def test_a_listener_that_fails_does_not_stop_the_others(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_values: Any) -> None:
        raise ValueError("mine")

    bus.on_signal(fail, THING, "Moved")
    bus.on_signal(heard.take, THING, "Moved")
    up(bus, qtbot)
    peer.emit(PATH, f"{THING}.Moved")
    qtbot.waitUntil(lambda: heard.values == [()])
    assert "a D-Bus listener failed" in caplog.text
