# SPDX-License-Identifier: Apache-2.0
"""The bus on real dbus-daemons, and on servers that misbehave."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from adapters.bus_peer import Peer, reachable
from jeepney.low_level import MessageType
from PySide6.QtCore import QSocketNotifier
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import NO_BUS, NO_REPLY, Bus, BusError
from stretchbreak.app.ports import Condition, Health

pytestmark = pytest.mark.desktop

SERVICE, PATH, THING = "org.example.Service", "/org/example", "org.example.Thing"


class Heard:
    """What came back from a bus."""

    def __init__(self) -> None:
        self.values: list[tuple[Any, ...]] = []
        self.errors: list[BusError] = []
        self.health: list[Condition] = []

    def take(self, *values: Any) -> None:
        self.values.append(values)

    def answer(self, values: tuple[Any, ...]) -> None:
        self.values.append(values)

    def notice(self, health: Health) -> None:
        self.health.append(health.condition)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    yield bus
    bus.stop()


@pytest.fixture
def peer(bus: Bus, desk: Desk) -> Iterator[Peer]:
    peer = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"], SERVICE)
    yield peer
    peer.close()


def ask(bus: Bus, heard: Heard, member: str, signature: str = "", *args: Any, **how: Any) -> None:
    bus.call(
        *(SERVICE, PATH, THING, member, signature, args),
        on_reply=heard.answer,
        on_error=heard.errors.append,
        **how,
    )


def up(bus: Bus, qtbot: QtBot) -> None:
    bus.start()
    qtbot.waitUntil(lambda: bus.health.condition is Condition.LIVE)


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


class Server:
    """Says one thing to whoever connects, and closes."""

    def __init__(self, path: Path, says: Callable[[socket.socket], None]) -> None:
        self.met = 0
        self.says = says
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        self._socket.listen()
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._accept)

    def _accept(self) -> None:
        self.met += 1
        with self._socket.accept()[0] as client:
            self.says(client)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()


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
