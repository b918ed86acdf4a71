# SPDX-License-Identifier: Apache-2.0
"""One look at what a PipeWire server lists, over its own protocol and without its library.

https://docs.pipewire.org/page_native_protocol.html: each message is a header of four words and a
"POD", a value of (size, type, body padded to 8 bytes).
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from stretchbreak.domain.sentence import Sentence

_INT, _STRING, _STRUCT = 4, 8, 14
_CORE, _CLIENT, _REGISTRY = 0, 1, 2
_HELLO, _SYNC, _GET_REGISTRY = 1, 2, 5  # of the core
_UPDATE_PROPERTIES = 2  # of the client
_DONE, _GLOBAL = 1, 0  # events: of the core, of the registry
_SEQ = 1
_LARGEST = 1 << 22

Value = int | str | list["Value"] | None


class PipeWireError(Exception):
    """There is no server, or it does not speak as expected."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One object on the server. kind: such as `Node` or `Link`."""

    number: int
    kind: str
    properties: dict[str, str]


def listed(address: str, timeout: float = 1.0) -> list[Thing]:
    """Everything on the server at this socket; PipeWireError when that cannot be had."""
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.settimeout(timeout)
            server.connect(address)
            server.sendall(
                _message(_CORE, _HELLO, 3)
                + _message(_CLIENT, _UPDATE_PROPERTIES, [1, "application.name", "stretchbreak"])
                + _message(_CORE, _GET_REGISTRY, 3, _REGISTRY)
                + _message(_CORE, _SYNC, 0, _SEQ)
            )
            return list(_things(server))
    except (OSError, struct.error, IndexError, UnicodeDecodeError) as error:
        raise PipeWireError(str(error)) from error


def _things(server: socket.socket) -> Iterator[Thing]:
    for sender, opcode, payload in _messages(server):
        if (sender, opcode) == (_REGISTRY, _GLOBAL):
            thing = _thing(payload)
            if thing is not None:
                yield thing
        elif (sender, opcode) == (_CORE, _DONE) and _pod(payload, 0)[0] == [0, _SEQ]:
            return


def _messages(server: socket.socket) -> Iterator[tuple[int, int, bytes]]:
    data = b""
    while True:
        while len(data) >= 16:
            sender, word = struct.unpack_from("=II", data)
            size = word & 0xFFFFFF
            if len(data) < 16 + size:
                break
            yield sender, word >> 24, data[16 : 16 + size]
            data = data[16 + size :]
        # Descriptors that come along are not asked for, and so the kernel closes them.
        more = server.recv(65536)
        if not more or len(data) > _LARGEST:
            raise PipeWireError(Sentence("it closed the connection"))
        data += more


def _thing(payload: bytes) -> Thing | None:
    value = _pod(payload, 0)[0]
    match value:
        case [int(number), _, str(kind), _, [int(), *pairs]]:
            texts = [text if isinstance(text, str) else "" for text in pairs]
            properties = dict(zip(texts[::2], texts[1::2], strict=False))
            return Thing(number, kind.rpartition(":")[2], properties)
    return None


def _message(to: int, opcode: int, *values: Value) -> bytes:
    body = _written(list(values))
    return struct.pack("=IIII", to, opcode << 24 | len(body), 0, 0) + body


def _written(value: Value) -> bytes:
    if isinstance(value, int):
        kind, body = _INT, struct.pack("=i", value)
    elif isinstance(value, str):
        kind, body = _STRING, value.encode() + b"\0"
    else:
        kind, body = _STRUCT, b"".join(_written(part) for part in value or [])
    return struct.pack("=II", len(body), kind) + body + b"\0" * (-len(body) % 8)


def _pod(data: bytes, at: int) -> tuple[Value, int]:
    """The value there, and where the next begins. Types that are not needed are None."""
    size, kind = struct.unpack_from("=II", data, at)
    start, end = at + 8, at + 8 + size
    if end > len(data):
        raise IndexError("a value goes beyond its message")
    value: Value = None
    if kind == _INT:
        (value,) = struct.unpack_from("=i", data, start)
    elif kind == _STRING:
        value = data[start : end - 1].decode()
    elif kind == _STRUCT:
        value, place = [], start
        while place < end:
            part, place = _pod(data, place)
            value.append(part)
    return value, end + (-size % 8)
