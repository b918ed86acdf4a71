# SPDX-License-Identifier: Apache-2.0
"""Being told by an X server that a device did something: not what, and not where.

The idle counter alone also starts over when a program asks for that (`xset s reset`, as players do
to keep the screen on). Raw events come from devices only. They are asked for while it is silent,
and no longer after the first: somebody at work makes hundreds in a second.
https://www.x.org/releases/current/doc/inputproto/XI2proto.txt
"""

from __future__ import annotations

import ctypes as c
import struct
from typing import Any

EXTENSION = b"XInputExtension"
GENERIC_EVENT = 35
_SELECT_EVENTS, _QUERY_VERSION = 46, 47
_ALL_MASTER_DEVICES = 1
_VERSION = (2, 2)  # from 2.1 on raw events come during grabs too, as of an open menu
# Key, button and motion (13 to 17), the beginning and moving of a touch.
RAW_EVENTS = (13, 14, 15, 16, 17, 22, 23)


class _Request(c.Structure):
    _fields_ = (
        ("count", c.c_size_t),
        ("extension", c.c_void_p),
        ("opcode", c.c_uint8),
        ("is_void", c.c_uint8),
    )


class _Part(c.Structure):
    _fields_ = (("data", c.c_void_p), ("length", c.c_size_t))


class _Screens(c.Structure):
    _fields_ = (("data", c.POINTER(c.c_uint32)), ("left", c.c_int), ("index", c.c_int))


class RawEvents:
    """Raw events of one connection. `opcode` is the extension's on this server."""

    def __init__(self, xcb: Any, connection: Any, opcode: int) -> None:
        self._xcb, self._connection, self._opcode = xcb, connection, opcode
        self._root = self._find_root()

    def prepare(self) -> bool:
        """Agree on a version; False when the server's is too old."""
        body = struct.pack("=HH", *_VERSION)
        reply = self._xcb.xcb_wait_for_reply(
            self._connection, self._send(_QUERY_VERSION, body, is_void=False), None
        )
        if not reply:
            return False
        version = struct.unpack_from("=HH", c.string_at(reply, 32), 8)
        c.CDLL(None).free(c.c_void_p(reply))
        return version >= (2, 1)

    def select(self, *, on: bool) -> None:
        """Have raw events sent, or not any more."""
        mask = sum(1 << kind for kind in RAW_EVENTS) if on else 0
        window = struct.pack("=IHH", self._root, 1, 0)
        self._send(_SELECT_EVENTS, window + struct.pack("=HHI", _ALL_MASTER_DEVICES, 1, mask))
        self._xcb.xcb_flush(self._connection)

    def is_raw(self, event: int) -> bool:
        """Whether the event at this address is one of them."""
        kind, extension = struct.unpack_from("=BB", c.string_at(event, 2))
        if kind & 0x7F != GENERIC_EVENT or extension != self._opcode:
            return False
        return struct.unpack_from("=H", c.string_at(event, 10), 8)[0] in RAW_EVENTS

    def _send(self, minor: int, body: bytes, *, is_void: bool = True) -> int:
        # libxcb fills in the first byte and the length.
        data = c.create_string_buffer(struct.pack("=BBH", self._opcode, minor, 0) + body)
        parts = (_Part * 3)()  # libxcb wants room for two of its own before ours
        parts[2] = _Part(c.cast(data, c.c_void_p), 4 + len(body))
        request = _Request(1, None, self._opcode, is_void)
        ours = c.byref(parts, 2 * c.sizeof(_Part))
        return int(self._xcb.xcb_send_request(self._connection, 0, ours, c.byref(request)))

    def _find_root(self) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        return int(screens.data[0])


FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "xcb_send_request": (c.c_uint, [c.c_void_p, c.c_int, c.c_void_p, c.c_void_p]),
    "xcb_wait_for_reply": (c.c_void_p, [c.c_void_p, c.c_uint, c.c_void_p]),
    "xcb_get_setup": (c.c_void_p, [c.c_void_p]),
    "xcb_setup_roots_iterator": (_Screens, [c.c_void_p]),
}
