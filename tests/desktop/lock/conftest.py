# SPDX-License-Identifier: Apache-2.0
"""Two buses, logind, and the sensor that listens to them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lock_peers import FakeLogind, Told
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk.linux import LinuxDesk


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def buses(desk: Desk, qtbot: QtBot) -> Iterator[tuple[Bus, Bus]]:
    buses = (
        Bus("system bus", desk.system_bus_stub(), first_pause=0.05),
        Bus("session bus", desk.session_bus(), first_pause=0.05),
    )
    yield buses
    for bus in buses:
        bus.stop()


@pytest.fixture
def logind(buses: tuple[Bus, Bus], desk: Desk) -> Iterator[FakeLogind]:
    logind = FakeLogind(desk.env["DBUS_SYSTEM_BUS_ADDRESS"])
    yield logind
    logind.close()


@pytest.fixture
def sensor(buses: tuple[Bus, Bus]) -> Iterator[LinuxDesk]:
    sensor = LinuxDesk(*buses, {}, confirm_after=0.3)
    yield sensor
    sensor.stop()
