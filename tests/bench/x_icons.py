# SPDX-License-Identifier: Apache-2.0
"""Sees a tray icon appear, from outside: looks through the windows on screen with libX11."""

from __future__ import annotations

import ctypes
import ctypes.util

VIEWABLE = 2
_ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_IGNORE = _ERROR_HANDLER(lambda *_: 0)  # a window may go while we look at it
_Window = ctypes.c_ulong


class _Attributes(ctypes.Structure):
    """The head of XWindowAttributes as far as `map_state`, and room for the rest."""

    _fields_ = (
        ("place", ctypes.c_int * 5),
        ("depth", ctypes.c_int),
        ("visual", ctypes.c_void_p),
        ("root", _Window),
        ("kind", ctypes.c_int),
        ("gravities", ctypes.c_int * 2),
        ("backing_store", ctypes.c_int),
        ("planes", ctypes.c_ulong * 2),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_ubyte * 128),
    )


class TrayIcons:
    """`count()` tells how many embedded windows are on screen: each is an icon in a tray."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XSetErrorHandler(_IGNORE)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise OSError(f"no X server at {display}")
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._root = self._x.XDefaultRootWindow(self._display)
        intern = self._x.XInternAtom
        intern.restype = ctypes.c_ulong
        self._embedded = intern(self._display, b"_XEMBED_INFO", 0)

    def count(self) -> int:
        return sum(self._embeds(window) for window in self._shown_below(self._root))

    def _shown_below(self, window: int) -> list[int]:
        """What is on screen inside `window`; what is not shown cannot show anything either."""
        root, parent, count = _Window(), _Window(), ctypes.c_uint()
        children = ctypes.POINTER(_Window)()
        found = self._x.XQueryTree(
            self._display,
            _Window(window),
            *(ctypes.byref(root), ctypes.byref(parent)),
            *(ctypes.byref(children), ctypes.byref(count)),
        )
        if not found or not count.value:
            return []
        shown = [children[index] for index in range(count.value) if self._shows(children[index])]
        self._x.XFree(children)
        return [*shown, *(deeper for child in shown for deeper in self._shown_below(child))]

    def _shows(self, window: int) -> bool:
        attributes = _Attributes()
        seen = self._x.XGetWindowAttributes(
            self._display, _Window(window), ctypes.byref(attributes)
        )
        return bool(seen) and attributes.map_state == VIEWABLE

    def _embeds(self, window: int) -> bool:
        count = ctypes.c_int()
        self._x.XListProperties.restype = ctypes.POINTER(ctypes.c_ulong)
        atoms = self._x.XListProperties(self._display, _Window(window), ctypes.byref(count))
        embedded = any(atoms[index] == self._embedded for index in range(count.value))
        if count.value:
            self._x.XFree(atoms)
        return embedded
