# SPDX-License-Identifier: Apache-2.0
"""One look at the windows of a wlroots compositor, over its socket; it blocks for a moment.

https://wayland.app/protocols/wlr-foreign-toplevel-management-unstable-v1
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from stretchbreak.domain.sentence import Sentence

MANAGER = "zwlr_foreign_toplevel_manager_v1"
_VERSION = 2  # the first that tells of fullscreen
_DISPLAY, _REGISTRY, _FIRST_SYNC, _MANAGER, _SECOND_SYNC = 1, 2, 3, 4, 5
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _GLOBAL, _TOPLEVEL = 0, 0, 0
_APP_ID, _STATE, _CLOSED = 1, 4, 6
ACTIVATED, FULLSCREEN = 2, 3
_HEADER = struct.Struct("=IHH")


class NoCompositor(Exception):
    """There is none, or it does not speak as expected."""


@dataclass(slots=True)
class Window:
    """program: its app id. states: those of the protocol."""

    program: str = ""
    states: frozenset[int] = field(default_factory=frozenset)


def windows(address: str, timeout: float = 1.0) -> list[Window] | None:
    """Every window of every program; None where this compositor does not tell of them."""
    try:
        with socket.socket(socket.AF_UNIX) as display:
            display.settimeout(timeout)
            display.connect(address)
            return _listed(display)
    except (OSError, struct.error, UnicodeDecodeError) as error:
        raise NoCompositor(str(error)) from error


def _listed(display: socket.socket) -> list[Window] | None:
    messages = _messages(display)
    _send(display, _DISPLAY, _GET_REGISTRY, _REGISTRY)
    _send(display, _DISPLAY, _SYNC, _FIRST_SYNC)
    name = 0
    for sender, event, body in messages:
        if sender == _FIRST_SYNC:
            break
        if (sender, event) == (_REGISTRY, _GLOBAL) and _text(body, 4) == MANAGER:
            (offered,) = struct.unpack_from("=I", body, len(body) - 4)
            (name,) = struct.unpack_from("=I", body) if offered >= _VERSION else (0,)
    if not name:
        return None
    _send(display, _REGISTRY, _BIND, name, MANAGER, _VERSION, _MANAGER)
    _send(display, _DISPLAY, _SYNC, _SECOND_SYNC)
    found: dict[int, Window] = {}
    for sender, event, body in messages:
        if sender == _SECOND_SYNC:
            break
        if (sender, event) == (_MANAGER, _TOPLEVEL):
            found[struct.unpack_from("=I", body)[0]] = Window()
        elif sender in found:
            _note(found, sender, event, body)
    return list(found.values())


def _note(found: dict[int, Window], number: int, event: int, body: bytes) -> None:
    if event == _APP_ID:
        found[number].program = _text(body, 0)
    elif event == _STATE:
        (size,) = struct.unpack_from("=I", body)
        found[number].states = frozenset(struct.unpack_from(f"={size // 4}I", body, 4))
    elif event == _CLOSED:
        del found[number]


def _messages(display: socket.socket) -> Iterator[tuple[int, int, bytes]]:
    data = b""
    while True:
        while len(data) >= _HEADER.size:
            sender, event, size = _HEADER.unpack_from(data)
            if size < _HEADER.size:
                raise NoCompositor(Sentence("it does not speak the Wayland protocol"))
            if len(data) < size:
                break
            body, data = data[_HEADER.size : size], data[size:]
            if (sender, event) == (_DISPLAY, _ERROR):
                raise NoCompositor(_text(body, 8))
            yield sender, event, body
        more = display.recv(65536)
        if not more:
            raise NoCompositor(Sentence("it closed the connection"))
        data += more


def _send(display: socket.socket, to: int, request: int, *arguments: int | str) -> None:
    body = b"".join(map(_written, arguments))
    display.sendall(_HEADER.pack(to, request, _HEADER.size + len(body)) + body)


def _written(argument: int | str) -> bytes:
    if isinstance(argument, int):
        return struct.pack("=I", argument)
    data = argument.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


def _text(body: bytes, at: int) -> str:
    (size,) = struct.unpack_from("=I", body, at)
    return body[at + 4 : at + 3 + size].decode()
