# SPDX-License-Identifier: Apache-2.0
"""Who owns an X selection: how a tray host says that it is ready."""

from __future__ import annotations

import ctypes
import ctypes.util


def selection_owner(display: str, selection: str) -> int:
    """The window that owns `selection`; 0 for nobody. OSError when there is no X server."""
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = x.XGetSelectionOwner.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    if not connection.value:
        raise OSError(f"no X server at {display}")
    try:
        atom = ctypes.c_ulong(x.XInternAtom(connection, selection.encode(), 0))
        return int(x.XGetSelectionOwner(connection, atom))
    finally:
        x.XCloseDisplay(connection)
