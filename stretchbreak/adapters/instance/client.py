# SPDX-License-Identifier: Apache-2.0
"""Asks the running copy: one line of JSON there, one back. Standard library only, for speed.

At every start there is nobody to ask, so what a conversation needs is imported for one alone.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from stretchbreak.adapters.instance.address import LONGEST_LINE, pipe_name

if TYPE_CHECKING:
    from pathlib import Path

_NO_SOCKETS = sys.platform == "win32"


class NotRunning(Exception):
    """No copy answers; the text says what to do."""


class NotAnswering(NotRunning):
    """A copy is there, and silent."""


def ask(path: Path, command: dict[str, Any], timeout: float = 2.0) -> dict[str, Any]:
    """The running copy's answer to `command`, within `timeout` seconds. Raises NotRunning.

    `path` is the copy's socket. An answer with "error" in it is a refusal.
    """
    try:
        if not _NO_SOCKETS:
            path.stat()
        import json

        line = json.dumps(command).encode() + b"\n"
        answer = _by_pipe(path, line) if _NO_SOCKETS else _by_socket(path, line, timeout)
    except OSError as error:
        raise _not_running(path, error) from None
    try:
        decoded = json.loads(answer)
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        raise _not_running(path, None)
    return decoded


def _not_running(path: Path, error: OSError | None) -> NotRunning:
    """In a sentence; error: None when there was an answer, and no whole one."""
    # Here, and not for every command that is answered.
    from stretchbreak.app.why import why
    from stretchbreak.domain.sentence import Sentence

    if error is None:
        return NotRunning(Sentence("StretchBreak broke off its answer. Try again."))
    if isinstance(error, FileNotFoundError | ConnectionRefusedError):
        start = Sentence("StretchBreak is not running. Start it with: stretchbreak run")
        return NotRunning(start)
    if isinstance(error, TimeoutError):
        again = Sentence("StretchBreak is there and does not answer. Try again, or end it.")
        return NotAnswering(again)
    cannot = Sentence("StretchBreak cannot be reached at {path}: {why}.", path=path, why=why(error))
    return NotRunning(cannot)


def _by_socket(path: Path, line: bytes, timeout: float) -> bytes:
    import socket
    import time

    end = time.monotonic() + timeout
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        connection.connect(os.fspath(path))
        connection.sendall(line)
        answer = bytearray()
        while not answer.endswith(b"\n") and len(answer) <= LONGEST_LINE:
            left = end - time.monotonic()
            if left <= 0:  # a trickle of bytes does not make it longer
                raise TimeoutError
            connection.settimeout(left)
            data = connection.recv(LONGEST_LINE)
            if not data:
                break
            answer += data
    return bytes(answer)


def _by_pipe(path: Path, line: bytes) -> bytes:
    """Windows: written to the documentation, not run here."""
    with open(pipe_name(path), "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe is no path
        pipe.write(line)
        answer = bytearray()
        while not answer.endswith(b"\n") and len(answer) <= LONGEST_LINE:
            data = pipe.read(LONGEST_LINE)
            if not data:
                break
            answer += data
    return bytes(answer)
