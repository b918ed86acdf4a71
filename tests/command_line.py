# SPDX-License-Identifier: Apache-2.0
"""The command line in this process, with stand-ins for the desktop app and for a running copy."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any

from stretchbreak import cli
from stretchbreak.app.paths import Paths
from stretchbreak.cli import RunOptions


class Called(list[RunOptions]):
    """In place of the desktop app: notes how it was started."""

    def __call__(self, options: RunOptions) -> int:
        self.append(options)
        return 0


def run(*args: str, app: Called | None = None) -> int:
    """Run `stretchbreak ARGS`; the exit code, also of what argparse ends by itself."""
    try:
        return cli.main(args, app if app is not None else Called())
    except SystemExit as ended:
        return int(ended.code or 0)


class Copy:
    """In place of a running copy: answers each command with the same, and keeps what came."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.asked: list[dict[str, Any]] = []
        self._answer = json.dumps(answer).encode() + b"\n"
        path = Paths().socket
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            connection, _address = self._listener.accept()
            with connection, connection.makefile("rb") as lines:
                line = lines.readline()
                if not line:
                    return
                self.asked.append(json.loads(line))
                connection.sendall(self._answer)

    def close(self) -> None:
        with socket.socket(socket.AF_UNIX) as last:
            last.connect(str(Paths().socket))
        self._thread.join()
        self._listener.close()
        Paths().socket.unlink()
