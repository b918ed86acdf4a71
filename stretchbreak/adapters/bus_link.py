# SPDX-License-Identifier: Apache-2.0
"""One D-Bus connection on the Qt loop: socket, handshake, bytes to messages. Nothing blocks.

File descriptors are not negotiated, so a bus never sends us any; should one come all the same,
`recv` (unlike `recvmsg`) lets the kernel close it.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from itertools import count

from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.low_level import Message, Parser
from PySide6.QtCore import QObject, QSocketNotifier

from stretchbreak.adapters.bus_told import CLOSED, garbled
from stretchbreak.app.why import why

CHUNK = 65536


class Link(QObject):
    """Connects to a bus's socket at once (OSError when that fails) and shakes hands.

    `on_message` gets every message from then on. `on_lost(why)` comes once, when the other side
    is gone; the notifiers are off by then. After `close` nothing is called.
    """

    def __init__(
        self,
        address: str,
        on_message: Callable[[Message], None],
        on_lost: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_message, self._on_lost = on_message, on_lost
        self._serials = count(1)
        self._greeting: Authenticator | None = Authenticator()
        self._parser = Parser()
        self._waiting = bytearray()
        self._out = bytearray()
        self._socket: socket.socket | None = _connected(address)
        number = self._socket.fileno()
        self._reader = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._read)
        self._writer = QSocketNotifier(number, QSocketNotifier.Type.Write, self)
        self._writer.activated.connect(self._write)  # on: the greeting goes out on the next turn
        self._out += self._greeting.data_to_send() or b""

    def send(self, message: Message) -> int:
        """Queue a message and return its serial number."""
        serial = next(self._serials)
        data = message.serialise(serial=serial)
        if self._greeting is None:
            self._out += data
            self._write()
        else:
            self._waiting += data
        return serial

    def close(self) -> None:
        if self._socket is not None:
            self._reader.setEnabled(False)
            self._writer.setEnabled(False)
            self._socket.close()
            self._socket = None

    def _lose(self, reason: str) -> None:
        if self._socket is not None:
            self.close()
            self._on_lost(reason)

    def _greet(self, greeting: Authenticator, data: bytes) -> None:
        try:
            greeting.feed(data)
        except AuthenticationError as error:
            self._lose(str(error))
            return
        self._out += greeting.data_to_send() or b""
        if greeting.authenticated:  # it has no more to send, and leaves BEGIN to us
            self._greeting = None
            self._out += BEGIN + self._waiting
            self._waiting.clear()
        self._write()

    def _write(self) -> None:
        try:
            while self._out and self._socket is not None:
                del self._out[: self._socket.send(self._out, socket.MSG_NOSIGNAL)]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(why(error))
            return
        self._writer.setEnabled(bool(self._out))

    def _read(self) -> None:
        while self._socket is not None:
            try:
                data = self._socket.recv(CHUNK)
            except BlockingIOError:
                return
            except OSError as error:
                self._lose(why(error))
                return
            if not data:
                self._lose(CLOSED)
            elif self._greeting is not None:
                self._greet(self._greeting, data)
            else:
                self._parse(data)
            if len(data) < CHUNK:  # all there was; one system call less
                return

    def _parse(self, data: bytes) -> None:
        self._parser.add_data(data)
        while self._socket is not None:
            try:
                message = self._parser.get_next_message()
            except (ValueError, LookupError, struct.error) as error:
                if self._parser.next_msg_size is None:  # where the next one starts is unknown
                    self._lose(garbled(error))
                    return
                self._parser.next_msg_size = None  # one message of a kind that we do not know
                continue
            if message is None:
                return
            self._on_message(message)


def _connected(address: str) -> socket.socket:
    found = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    try:
        found.settimeout(0)  # never wait
        found.connect(address)
    except OSError:
        found.close()
        raise
    return found
