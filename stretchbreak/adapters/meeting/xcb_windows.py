# SPDX-License-Identifier: Apache-2.0
"""Properties of windows on an X server, through libxcb, which Qt's own X11 plugin needs anyway.

A connection is opened for one look and closed again; it blocks, and so belongs in a thread.
"""

from __future__ import annotations

import ctypes as c
import functools
import struct
from collections.abc import Iterator
from typing import Any

from stretchbreak.domain.sentence import Sentence

_POINTER = c.c_void_p
_ANY_TYPE = 0
_WORDS = 1024


class NoDisplay(Exception):
    """There is no X server to ask, or no libxcb."""


class _Cookie(c.Structure):
    _fields_ = (("sequence", c.c_uint),)


class _Atom(c.Structure):
    _fields_ = (("header", c.c_uint8 * 8), ("atom", c.c_uint32))


class _Extension(c.Structure):
    _fields_ = (("header", c.c_uint8 * 8), ("present", c.c_uint8))


class _Screens(c.Structure):
    _fields_ = (("data", c.POINTER(c.c_uint32)), ("left", c.c_int), ("index", c.c_int))


_WINDOW = c.c_uint32
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "xcb_connect": (_POINTER, [c.c_char_p, _POINTER]),
    "xcb_disconnect": (None, [_POINTER]),
    "xcb_connection_has_error": (c.c_int, [_POINTER]),
    "xcb_get_setup": (_POINTER, [_POINTER]),
    "xcb_setup_roots_iterator": (_Screens, [_POINTER]),
    "xcb_screen_next": (None, [c.POINTER(_Screens)]),
    "xcb_intern_atom": (_Cookie, [_POINTER, c.c_uint8, c.c_uint16, c.c_char_p]),
    "xcb_intern_atom_reply": (c.POINTER(_Atom), [_POINTER, _Cookie, _POINTER]),
    "xcb_query_extension": (_Cookie, [_POINTER, c.c_uint16, c.c_char_p]),
    "xcb_query_extension_reply": (c.POINTER(_Extension), [_POINTER, _Cookie, _POINTER]),
    "xcb_get_property": (_Cookie, [_POINTER, c.c_uint8, _WINDOW, *[c.c_uint32] * 4]),
    "xcb_get_property_reply": (_POINTER, [_POINTER, _Cookie, _POINTER]),
    "xcb_get_property_value": (_POINTER, [_POINTER]),
    "xcb_get_property_value_length": (c.c_int, [_POINTER]),
}


@functools.cache
def _library() -> tuple[c.CDLL, Any]:
    try:
        xcb = c.CDLL("libxcb.so.1")
    except OSError as error:
        raise NoDisplay(str(error)) from error
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    free = c.CDLL(None).free
    free.restype, free.argtypes = None, [_POINTER]
    return xcb, free


class XWindows:
    """One connection; use it as a context manager. NoDisplay when there can be none."""

    def __init__(self, display: str | None) -> None:
        self._xcb, self._free = _library()
        self._connection = self._xcb.xcb_connect(display.encode() if display else None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise NoDisplay(Sentence("the X server does not answer"))

    def __enter__(self) -> XWindows:
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    def close(self) -> None:
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def roots(self) -> Iterator[int]:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        while screens.left:
            yield int(screens.data[0])  # a screen begins with its root
            self._xcb.xcb_screen_next(c.byref(screens))

    def atom(self, name: str) -> int:
        """0 when nobody on this server has ever used that name."""
        text = name.encode()
        cookie = self._xcb.xcb_intern_atom(self._connection, 1, len(text), text)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        return int(self._freed(reply, reply.contents.atom if reply else 0))

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """The property's 32-bit values; none when the window has no such property, or is gone."""
        atom = self.atom(name)
        if not atom:
            return ()
        wanted = (0, window, atom, _ANY_TYPE, 0, _WORDS)
        cookie = self._xcb.xcb_get_property(self._connection, *wanted)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        size = self._xcb.xcb_get_property_value_length(reply) // 4 * 4
        data = c.string_at(self._xcb.xcb_get_property_value(reply), size)
        self._free(reply)
        return struct.unpack(f"={size // 4}I", data)

    def has_extension(self, name: str) -> bool:
        text = name.encode()
        cookie = self._xcb.xcb_query_extension(self._connection, len(text), text)
        reply = self._xcb.xcb_query_extension_reply(self._connection, cookie, None)
        return bool(self._freed(reply, reply.contents.present if reply else 0))

    def _freed(self, reply: Any, value: int) -> int:
        if reply:
            self._free(reply)
        return value
