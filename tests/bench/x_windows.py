# SPDX-License-Identifier: Apache-2.0
"""Sees a window get its colours, from outside, and presses keys, with libX11 and libXtst."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator

from x_icons import TrayIcons

_ALL_PLANES = ctypes.c_ulong(0xFFFFFF)
_Z_PIXMAP = 2
_LINE = 160  # pixels down from the middle of the top, read one below the other


class Screen(TrayIcons):
    """Windows by their names; a name that comes twice means any of them."""

    def __init__(self, display: str) -> None:
        super().__init__(display)
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._x.XStringToKeysym.restype = ctypes.c_ulong

    def shows(self, name: str) -> bool:
        return any(True for _ in self._named(name))

    def painted(self, name: str) -> bool:
        """More than a background is on it."""
        return any(self._colours(window) > 5 for window in self._named(name))

    def has_keyboard(self, name: str) -> bool:
        window, back = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(back))
        return window.value > 1 and self._name(window.value) == name

    def press(self, *keys: str) -> None:
        """All down, then all up."""
        codes = [
            self._x.XKeysymToKeycode(
                self._display, ctypes.c_ulong(self._x.XStringToKeysym(key.encode()))
            )
            for key in keys
        ]
        for down in (1, 0):
            for code in codes if down else reversed(codes):
                self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def _named(self, name: str) -> Iterator[int]:
        return (one for one in self._shown_below(self._root) if self._name(one) == name)

    def _name(self, window: int) -> str:
        found = ctypes.c_char_p()
        self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(found))
        return (found.value or b"").decode("utf-8", "replace")

    def _colours(self, window: int) -> int:
        """How many there are on a line down from the middle of its top."""
        image = self._x.XGetImage(
            *(self._display, ctypes.c_ulong(window), 200, 20, 1, _LINE, _ALL_PLANES, _Z_PIXMAP)
        )
        if not image:
            return 0
        picture = ctypes.c_void_p(image)
        seen = {self._x.XGetPixel(picture, 0, row) for row in range(_LINE)}
        self._x.XDestroyImage(picture)
        return len(seen)
