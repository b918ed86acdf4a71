# SPDX-License-Identifier: Apache-2.0
"""Buses that are missing, late, killed, stopped, hanging, or no buses at all."""

from __future__ import annotations

import contextlib
import os
import signal
import socket

import pytest
from adapters.bus_hearing import PATH, SERVICE, THING, Heard, Server, ask, up
from adapters.bus_peer import Peer, reachable
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import NO_BUS, NO_REPLY, Bus
from stretchbreak.app.ports import Condition

pytestmark = pytest.mark.desktop


def test_a_call_without_a_bus_fails_after_it_returned(
    desk: Desk, heard: Heard, qtbot: QtBot
) -> None:
    bus = Bus("session bus", None)
    bus.health_changed.connect(heard.notice)
    bus.start()
    ask(bus, heard, "Add")
    assert heard.errors == []
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors[0].name == NO_BUS
    assert heard.health == [Condition.MISSING]
    assert "no D-Bus" in bus.health.detail
    bus.stop()


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "nonsense", "tcp:host=a,port=1"])
def test_a_bus_that_cannot_be_reached_is_missing_and_no_exception(
    address: str, heard: Heard, qtbot: QtBot
) -> None:
    bus = Bus("session bus", address, first_pause=0.01)
    bus.health_changed.connect(heard.notice)
    bus.start()
    assert heard.health == [Condition.MISSING]
    assert "session bus" in bus.health.detail
    bus.stop()
    assert bus.health.condition is Condition.OFF


def test_a_bus_that_comes_later_is_found(desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    bus = Bus("session bus", f"unix:path={desk.folder}/session-bus", first_pause=0.05)
    bus.health_changed.connect(heard.notice)
    bus.start()
    desk.session_bus()
    qtbot.waitUntil(lambda: heard.health[-1] is Condition.LIVE)
    assert heard.health == [Condition.MISSING, Condition.LIVE]
    bus.stop()


def test_a_killed_bus_comes_back_with_all_that_was_listened_to(
    bus: Bus, heard: Heard, desk: Desk, qtbot: QtBot
) -> None:
    lost = Heard()
    owners: list[str] = []
    bus.disconnected.connect(lost.take)
    bus.health_changed.connect(heard.notice)
    bus.on_signal(heard.take, THING, "Moved", sender=SERVICE)
    bus.on_owner(SERVICE, owners.append)
    up(bus, qtbot)
    desk.programs[-1].kill()
    ask(bus, heard, "Think")
    assert heard.errors == []
    qtbot.waitUntil(lambda: len(lost.values) == 1 and bool(heard.errors))
    assert [error.name for error in heard.errors] == [NO_BUS]
    assert bus.health.condition is Condition.BROKEN
    address = desk.session_bus()
    desk.wait_for(lambda: reachable(address), 10, "the bus")
    peer = Peer(address, SERVICE)
    qtbot.waitUntil(lambda: bool(owners) and owners[-1].startswith(":"))
    peer.emit(PATH, f"{THING}.Moved", "s", "after")
    qtbot.waitUntil(lambda: heard.values == [("after",)])
    assert heard.health == [Condition.LIVE, Condition.BROKEN, Condition.LIVE]
    peer.close()


def test_a_bus_that_hangs_does_not_hang_us(
    bus: Bus, heard: Heard, desk: Desk, qtbot: QtBot
) -> None:
    up(bus, qtbot)
    daemon = desk.programs[-1]
    os.kill(daemon.pid, signal.SIGSTOP)
    ask(bus, heard, "Add", "s", "x" * 3_000_000, timeout=0.2)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors[0].name == NO_REPLY
    os.kill(daemon.pid, signal.SIGCONT)


@pytest.mark.parametrize(
    "says", [b"", b"REJECTED\r\n", b"OK 1234\r\n", b"OK 1234\r\nmore", b"x" * 9000]
)
def test_a_server_that_is_no_bus_is_asked_less_and_less(
    says: bytes, desk: Desk, qtbot: QtBot
) -> None:
    server = Server(desk.folder / "odd", lambda client: client.sendall(says))
    bus = Bus("session bus", f"unix:path={desk.folder}/odd", first_pause=0.02)
    lost = Heard()
    bus.health_changed.connect(lost.notice)
    bus.start()
    qtbot.waitUntil(lambda: server.met == 4)
    assert bus._retry.pause >= 0.02 * 2**3
    assert set(lost.health) == {Condition.BROKEN}
    bus.stop()
    server.close()


def test_bytes_that_are_no_messages_lose_the_connection_and_nothing_else(
    desk: Desk, qtbot: QtBot
) -> None:
    clients: list[socket.socket] = []
    server = Server(desk.folder / "odd", lambda client: clients.append(client.dup()))
    bus = Bus("session bus", f"unix:path={desk.folder}/odd", first_pause=60)
    bus.start()
    qtbot.waitUntil(lambda: bool(clients))
    client = clients[0]
    client.settimeout(0)
    said = bytearray()

    def hears(what: bytes) -> bool:
        with contextlib.suppress(BlockingIOError):
            said.extend(client.recv(1000))
        return what in said

    qtbot.waitUntil(lambda: hears(b"AUTH EXTERNAL"))
    client.sendall(b"OK 1234\r\n")
    qtbot.waitUntil(lambda: hears(b"Hello"))
    client.sendall(b"\xff" * 64)
    qtbot.waitUntil(lambda: bus.health.condition is Condition.BROKEN)
    assert "not D-Bus" in bus.health.detail
    bus.stop()
    client.close()
    server.close()
