# SPDX-License-Identifier: Apache-2.0
"""Calls over a real dbus-daemon and their answers."""

from __future__ import annotations

import pytest
from adapters.bus_hearing import PATH, THING, Heard, ask, up
from adapters.bus_peer import Peer
from jeepney.low_level import MessageType
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.bus import NO_REPLY, Bus, BusError

pytestmark = pytest.mark.desktop


def test_a_call_made_while_connecting_is_answered(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot
) -> None:
    peer.answers["Add"] = lambda a, b: ("t", a + b)
    bus.start()
    ask(bus, heard, "Add", "yt", 5, 2**40)
    assert heard.values == []
    qtbot.waitUntil(lambda: heard.values == [(2**40 + 5,)])
    assert heard.errors == []


def test_a_long_message_comes_through_whole_both_ways(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot
) -> None:
    peer.answers["Echo"] = lambda text: ("s", text)
    text = "a stretch " * 200_000
    bus.start()
    ask(bus, heard, "Echo", "s", text)
    qtbot.waitUntil(lambda: heard.values == [(text,)], timeout=10_000)
    assert len(peer.called("Echo")) == 1


def test_a_refusal_is_told_with_its_name_and_sentence(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot
) -> None:
    peer.answers["Open"] = lambda: "org.example.Error.Closed"
    up(bus, qtbot)
    ask(bus, heard, "Open")
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors == [BusError("org.example.Error.Closed", "Open is refused")]


def test_a_service_that_stays_silent_is_told_once_and_its_late_answer_changes_nothing(
    bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot
) -> None:
    peer.answers["Think"] = lambda: None
    peer.answers["Quick"] = lambda: ("s", "here")
    up(bus, qtbot)
    ask(bus, heard, "Think", timeout=0.1)
    ask(bus, heard, "Quick")
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert [error.name for error in heard.errors] == [NO_REPLY]
    assert heard.values == [("here",)]


def test_a_stopped_bus_calls_nobody_back(bus: Bus, peer: Peer, heard: Heard, qtbot: QtBot) -> None:
    peer.answers["Add"] = lambda: ("u", 7)
    bus.on_signal(heard.take, THING, "Moved")
    up(bus, qtbot)
    ask(bus, heard, "Add")
    bus.stop()
    ask(bus, heard, "Add", timeout=0.01)
    qtbot.waitUntil(lambda: bool(peer.called("Add")))
    peer.emit(PATH, f"{THING}.Moved")
    other = Bus("session bus", bus._address)
    done = Heard()
    up(other, qtbot)
    ask(other, done, "Add")
    qtbot.waitUntil(lambda: bool(done.values))
    other.stop()
    assert heard.values == []


def test_who_calls_us_gets_an_error_and_not_silence(bus: Bus, peer: Peer, qtbot: QtBot) -> None:
    up(bus, qtbot)
    peer.call(":1.0", f"{THING}.Hello")
    qtbot.waitUntil(lambda: bool(peer.replies))
    assert peer.replies[0].header.message_type is MessageType.error
