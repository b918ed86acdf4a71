# SPDX-License-Identifier: Apache-2.0
"""A real bus, and somebody on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from adapters.bus_hearing import SERVICE, Heard
from adapters.bus_peer import Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus


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
