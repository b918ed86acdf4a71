# SPDX-License-Identifier: Apache-2.0
"""Copies in this process and in others, and clients good and bad."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from stretchbreak.adapters.instance.address import LONGEST_LINE
from stretchbreak.adapters.instance.client import NotRunning, ask
from stretchbreak.adapters.instance.server import InstanceServer

KEEPER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from stretchbreak.adapters.instance.server import InstanceServer
app = QCoreApplication([])
server = InstanceServer(Path(sys.argv[1]), lambda command: {"heard": command})
print(server.start() or "listening", flush=True)
app.exec()
"""


class Copy:
    """A server in this process, and what it was asked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.heard: list[dict[str, Any]] = []
        self.answer: dict[str, Any] = {"sentence": "Done."}
        self.server = InstanceServer(path, self._handle)

    def _handle(self, command: dict[str, Any]) -> dict[str, Any]:
        self.heard.append(command)
        if command.get("do") == "fail":
            raise ValueError("mine")
        return self.answer


class Asking:
    """A client on a thread of its own, as another process would be; the test's loop goes on."""

    def __init__(self, path: Path, command: dict[str, Any], timeout: float = 5.0) -> None:
        self.answer: dict[str, Any] = {}
        self.problem: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(path, command, timeout))
        self._thread.start()

    def _run(self, path: Path, command: dict[str, Any], timeout: float) -> None:
        try:
            self.answer = ask(path, command, timeout)
        except NotRunning as problem:
            self.problem = problem

    @property
    def done(self) -> bool:
        return not self._thread.is_alive()


def asked(path: Path, command: dict[str, Any], qtbot: QtBot) -> dict[str, Any]:
    asking = Asking(path, command)
    qtbot.waitUntil(lambda: asking.done)
    assert asking.problem is None
    return asking.answer


def raw(path: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(0)
    connection.connect(str(path))
    return connection


def said(connection: socket.socket, qtbot: QtBot) -> dict[str, Any]:
    heard = bytearray()

    def ended() -> bool:
        try:
            data = connection.recv(LONGEST_LINE)
        except BlockingIOError:
            return False
        except ConnectionResetError:  # it did not read all that was sent; its answer came first
            return True
        heard.extend(data)
        return not data

    qtbot.waitUntil(ended)
    return dict(json.loads(heard))


def keeper(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "listening\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()
