# SPDX-License-Identifier: Apache-2.0
"""Listening on a Unix socket. No client can hold anything up: nothing here ever waits."""

from __future__ import annotations

import contextlib
import os
import socket
import struct
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from stretchbreak.adapters.instance.conversation import Conversation, Handler

MOST_AT_ONCE = 16
PATIENCE_MS = 5_000
_CHUNK = 16_384


class SocketListener(QObject):
    """Listens at `path` from the start (OSError when it cannot) until `close`. Whatever lay at
    `path` is replaced: the caller knows that no living copy listens there."""

    def __init__(self, path: Path, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._handler = path, handler
        self._clients: set[_Client] = set()
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.settimeout(0)
            self._socket.bind(os.fspath(path))
            path.chmod(0o600)
            self._socket.listen(MOST_AT_ONCE)
        except OSError:
            self._socket.close()
            raise
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        for client in list(self._clients):
            client.close()
        self._notifier.setEnabled(False)
        self._socket.close()
        self._path.unlink(missing_ok=True)

    def _accept(self) -> None:
        try:
            connection, _address = self._socket.accept()
        except OSError:  # it has hung up already
            return
        if len(self._clients) >= MOST_AT_ONCE or not _is_this_person(connection):
            connection.close()
            return
        self._clients.add(_Client(connection, Conversation(self._handler), self._clients, self))


class _Client(QObject):
    """One connection: read until the request is whole, write the answer, done. It never waits."""

    def __init__(
        self,
        connection: socket.socket,
        conversation: Conversation,
        others: set[_Client],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        connection.settimeout(0)
        self._connection, self._conversation, self._others = connection, conversation, others
        self._out = b""
        self._reader = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._read)
        self._writer = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writer.setEnabled(False)
        self._writer.activated.connect(self._write)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.close)
        self._patience.start(PATIENCE_MS)

    def close(self) -> None:
        if self in self._others:
            self._others.discard(self)
            self._patience.stop()
            for notifier in (self._reader, self._writer):
                notifier.setEnabled(False)
            self._connection.close()
            self.deleteLater()

    def _read(self) -> None:
        try:
            data = self._connection.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        answer = self._conversation.hear(data)
        if answer is not None and self in self._others:  # the command may have been to end
            self._reader.setEnabled(False)
            self._out = answer
            self._write()

    def _write(self) -> None:
        try:
            sent = self._connection.send(self._out, getattr(socket, "MSG_NOSIGNAL", 0))
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            return
        self._out = self._out[sent:]
        if self._out:
            self._writer.setEnabled(True)
        else:
            with contextlib.suppress(OSError):
                self._connection.shutdown(socket.SHUT_WR)
            self.close()


def _is_this_person(connection: socket.socket) -> bool:
    """The folder keeps others out; where the system tells who asks, that is looked at too."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    size = struct.calcsize("3i")
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
    _process, user, _group = struct.unpack("3i", credentials)
    return bool(user == os.getuid())
