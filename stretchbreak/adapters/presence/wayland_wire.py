# SPDX-License-Identifier: Apache-2.0
"""The Wayland protocol on its socket, as far as telling silences needs it; nothing blocks.

https://wayland.freedesktop.org/docs/html/ch04.html
"""

from __future__ import annotations

import select
import socket
import struct
import time
from collections.abc import Callable
from typing import NamedTuple

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence

DISPLAY, REGISTRY = 1, 2
_FIRST_FREE = 3
_CHUNK = 65536
_HEADER = struct.Struct("=IHH")
_BIND, _SYNC, _GET_REGISTRY = 0, 0, 1
_ERROR, _DELETE_ID = 0, 1
_GLOBAL, _GLOBAL_REMOVE = 0, 1


class WaylandLostError(Exception):
    """There is no compositor, or no longer, or it took offence; the text says which."""


class Global(NamedTuple):
    """Something that the compositor offers."""

    number: int
    interface: str
    version: int


class Wire:
    """A connection. It is made at once; what is offered is known when `ready`.

    `on_globals` is called when it becomes ready and when what is offered changes after that.
    """

    def __init__(self, place: str, on_globals: Callable[[], None]) -> None:
        """`place`: the path of the socket. Raises WaylandLostError."""
        self.ready = False
        self.globals: dict[int, Global] = {}
        self._on_globals = on_globals
        self._listeners: dict[int, Callable[[int], None]] = {}
        self._next, self._free = _FIRST_FREE, list[int]()
        self._buffer = b""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        try:
            self._socket.connect(place)
            self.request(DISPLAY, _GET_REGISTRY, struct.pack("=I", REGISTRY))
            self._synced = self._new(self._on_synced)
            self.request(DISPLAY, _SYNC, struct.pack("=I", self._synced))
        except (OSError, WaylandLostError) as error:
            self.close()
            raise WaylandLostError(
                why(error) if isinstance(error, OSError) else error.args[0]
            ) from error

    @property
    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        self._listeners.clear()
        self._socket.close()

    def wait_until_ready(self, seconds: float) -> None:
        """Read until it is ready, but for no longer than so many seconds."""
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        end = time.monotonic() + seconds
        while not self.ready and (left := end - time.monotonic()) > 0:
            if poll.poll(left * 1000):
                self.read()

    def find(self, interface: str) -> Global | None:
        """The first that is offered under this name."""
        return next((one for one in self.globals.values() if one.interface == interface), None)

    def bind(self, what: Global, version: int) -> int:
        """The number of a new object that stands for `what`. What it says is not listened to."""
        number = self._new(_unheard)
        name = struct.pack("=I", what.number) + _string(what.interface)
        self.request(REGISTRY, _BIND, name + struct.pack("=II", version, number))
        return number

    def create(
        self, factory: int, request: int, arguments: bytes, heard: Callable[[int], None]
    ) -> int:
        """The number of a new object; `heard` gets the number of each event that it sends."""
        number = self._new(heard)
        self.request(factory, request, struct.pack("=I", number) + arguments)
        return number

    def destroy(self, number: int, request: int) -> None:
        """Its number is used again once the compositor has agreed to that."""
        self._listeners[number] = _unheard
        self.request(number, request)

    def request(self, number: int, request: int, body: bytes = b"") -> None:
        message = _HEADER.pack(number, request, _HEADER.size + len(body)) + body
        try:
            sent = self._socket.send(message, socket.MSG_NOSIGNAL)
        except OSError as error:
            # Full with the little that is said here: then nobody reads it.
            raise WaylandLostError(why(error)) from error
        if sent != len(message):
            raise WaylandLostError(Sentence("it does not listen"))

    def read(self) -> None:
        """Take in what has arrived. Raises WaylandLostError."""
        try:
            data = self._socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError as error:
            raise WaylandLostError(why(error)) from error
        if not data:
            raise WaylandLostError(Sentence("it closed the connection"))
        self._buffer += data
        while len(self._buffer) >= _HEADER.size:
            number, event, length = _HEADER.unpack_from(self._buffer)
            if length < _HEADER.size:
                raise WaylandLostError(Sentence("it does not speak the Wayland protocol"))
            if len(self._buffer) < length:
                return
            body, self._buffer = self._buffer[_HEADER.size : length], self._buffer[length:]
            try:
                self._take(number, event, body)
            except (struct.error, UnicodeDecodeError) as error:
                garbled = Sentence("it does not speak the Wayland protocol")
                raise WaylandLostError(garbled) from error

    def _take(self, number: int, event: int, body: bytes) -> None:
        if number == DISPLAY and event == _ERROR:
            raise WaylandLostError(_text(body, 8))
        if number == DISPLAY and event == _DELETE_ID:
            (gone,) = struct.unpack_from("=I", body)
            if self._listeners.pop(gone, None) is not None:
                self._free.append(gone)
        elif number == REGISTRY:
            self._change_globals(event, body)
        else:
            self._listeners.get(number, _unheard)(event)

    def _change_globals(self, event: int, body: bytes) -> None:
        (name,) = struct.unpack_from("=I", body)
        if event == _GLOBAL:
            interface = _text(body, 4)
            (version,) = struct.unpack_from("=I", body, len(body) - 4)
            self.globals[name] = Global(name, interface, version)
        elif event == _GLOBAL_REMOVE:
            self.globals.pop(name, None)
        if self.ready:
            self._on_globals()

    def _on_synced(self, _event: int) -> None:
        self.ready = True
        self._on_globals()

    def _new(self, heard: Callable[[int], None]) -> int:
        if self._free:
            number = self._free.pop()
        else:
            number, self._next = self._next, self._next + 1
        self._listeners[number] = heard
        return number


def _string(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


def _text(body: bytes, offset: int) -> str:
    (length,) = struct.unpack_from("=I", body, offset)
    return body[offset + 4 : offset + 4 + max(0, length - 1)].decode()


def _unheard(_event: int) -> None:
    """Nobody listens to this object."""
