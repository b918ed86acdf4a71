# SPDX-License-Identifier: Apache-2.0
"""Listening where there are no Unix sockets: a named pipe, by Qt.

On Windows this is written to the documentation and not run; its tests run it on a Unix socket,
which Qt puts behind the same class.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from stretchbreak.adapters.instance.conversation import Conversation, Handler

PATIENCE_MS = 5_000


class PipeListener(QObject):
    """Listens at `name` from the start (OSError when it cannot) until `close`."""

    def __init__(self, name: str, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = handler
        self._server = QLocalServer(self)
        # Safe only because the caller holds the lock: see server.py.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(name):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        _PipeClient(self._server.nextPendingConnection(), Conversation(self._handler), self)


class _PipeClient(QObject):
    """One connection: read until the request is whole, write the answer, done."""

    def __init__(
        self, connection: QLocalSocket, conversation: Conversation, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._connection, self._conversation = connection, conversation
        connection.setParent(self)
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._patience.start(PATIENCE_MS)
        self._read()  # it may have spoken before it was listened to

    def _read(self) -> None:
        answer = self._conversation.hear(bytes(self._connection.readAll().data()))
        if answer is not None:
            self._connection.readyRead.disconnect(self._read)
            self._connection.write(answer)
            self._connection.disconnectFromServer()  # once all is written

    def _give_up(self) -> None:
        self._connection.abort()
