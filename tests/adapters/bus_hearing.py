# SPDX-License-Identifier: Apache-2.0
"""Asking a bus, and keeping what came back."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.bus import Bus, BusError
from stretchbreak.app.ports import Condition, Health

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
