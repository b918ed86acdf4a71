# SPDX-License-Identifier: Apache-2.0
"""A bus, a service on it, and the notifier that uses them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from notification_peers import FakeService, Told
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    yield bus
    bus.stop()


@pytest.fixture
def notifier(bus: Bus) -> Iterator[FreedesktopNotifier]:
    notifier = FreedesktopNotifier(bus)
    yield notifier
    notifier.stop()


@pytest.fixture
def service(bus: Bus, desk: Desk) -> Iterator[FakeService]:
    service = FakeService(desk.env["DBUS_SESSION_BUS_ADDRESS"], "body", "actions", "body-markup")
    yield service
    service.close()


@pytest.fixture
def dunst(desk: Desk, bus: Bus) -> Desk:
    desk.x_server()
    desk.dunst()
    return desk
