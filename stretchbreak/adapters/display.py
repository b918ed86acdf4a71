# SPDX-License-Identifier: Apache-2.0
"""Whether there is a display, and what Qt needs to show anything on it: without, Qt aborts."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path


def display_problem(environ: Mapping[str, str]) -> str:
    """One sentence, or "" when Qt will find a display (or needs none)."""
    if not sys.platform.startswith("linux"):
        return ""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen not in ("", "xcb", "wayland", "wayland-egl"):
        return ""
    wayland, x11 = environ.get("WAYLAND_DISPLAY", ""), environ.get("DISPLAY", "")
    tried = []
    if wayland and chosen != "xcb":
        if _wayland_answers(wayland, environ):
            return ""
        tried.append(f"WAYLAND_DISPLAY={wayland}")
    if x11 and not chosen.startswith("wayland"):
        if _x11_answers(x11):
            return _missing(
                "libxcb-cursor.so.0"
            )  # the one that desktops do not bring by themselves
        tried.append(f"DISPLAY={x11}")
    if environ.get("WAYLAND_SOCKET"):
        return ""
    from stretchbreak.domain.sentence import Sentence

    if not tried:
        return Sentence(
            "there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. "
            "Start StretchBreak inside a desktop session."
        )
    return Sentence(
        "nothing answers at {places}. Start StretchBreak inside a desktop session.",
        places=", ".join(tried),
    )


def qt_problem(why: object) -> str:
    """The sentence for a library that cannot be loaded. why: what the loader says."""
    from stretchbreak.domain.sentence import Sentence

    return Sentence(
        "StretchBreak cannot start: a library that Qt needs is missing ({why}). "
        "Install the package of your system that brings it.",
        why=str(why),
    )


def _missing(library: str) -> str:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError as error:
        return qt_problem(error)
    return ""


def _wayland_answers(name: str, environ: Mapping[str, str]) -> bool:
    import socket

    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / name
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as tried:
        tried.settimeout(2.0)
        tried.connect(os.fspath(path))
        return True
    return False


def _x11_answers(name: str) -> bool:
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt says better what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(name), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
