# SPDX-License-Identifier: Apache-2.0
"""Input on Windows. Written to the documentation of the functions it calls; not run here.

The silence comes from GetLastInputInfo, which tells of one session and counts in a 32-bit tick of
milliseconds that starts over after 49.7 days. While nobody is there, raw input tells of the next
key or movement: that there was one, and nothing more is read.
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getlastinputinfo
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerrawinputdevices
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from stretchbreak.adapters.presence.adaptive import AdaptiveInputSensor, UnseenError

_TICKS = 1 << 32
_WM_INPUT = 0x00FF
_GENERIC_DESKTOP, _MOUSE, _KEYBOARD = 1, 2, 6
_RIDEV_REMOVE, _RIDEV_INPUTSINK = 0x1, 0x100


class LastInput(ctypes.Structure):
    """LASTINPUTINFO"""

    _fields_ = (("cbSize", ctypes.c_uint32), ("dwTime", ctypes.c_uint32))


class RawDevice(ctypes.Structure):
    """RAWINPUTDEVICE"""

    _fields_ = (
        ("usUsagePage", ctypes.c_uint16),
        ("usUsage", ctypes.c_uint16),
        ("dwFlags", ctypes.c_uint32),
        ("hwndTarget", ctypes.c_void_p),
    )


def windows_input_sensor() -> AdaptiveInputSensor:
    libraries: Any = ctypes
    user32, kernel32 = libraries.windll.user32, libraries.windll.kernel32
    kernel32.GetTickCount.restype = ctypes.c_uint32
    return AdaptiveInputSensor(lambda: idle_seconds(user32, kernel32), RawInput(user32))


def idle_seconds(user32: Any, kernel32: Any) -> float:
    """Seconds since the last input of this session. Raises UnseenError."""
    last = LastInput(ctypes.sizeof(LastInput), 0)
    if not user32.GetLastInputInfo(ctypes.byref(last)):
        raise UnseenError("GetLastInputInfo failed")
    milliseconds = (kernel32.GetTickCount() - last.dwTime) % _TICKS
    # An input that is stamped a little after the tick that was read is one of just now.
    return 0.0 if milliseconds > _TICKS // 2 else milliseconds / 1000


class RawInput(QAbstractNativeEventFilter):
    """The next key or movement in any window: a NextInput."""

    def __init__(self, user32: Any) -> None:
        super().__init__()
        self._user32 = user32
        self._window: QWindow | None = None
        self._on_input: Callable[[], None] | None = None

    def listen(self, on_input: Callable[[], None]) -> bool:
        app = QCoreApplication.instance()
        if app is None:
            return False
        if self._window is None:
            self._window = QWindow()  # never shown; messages need a window to come to
        if not self._register(_RIDEV_INPUTSINK, int(self._window.winId())):
            return False
        self._on_input = on_input
        app.installNativeEventFilter(self)
        return True

    def ignore(self) -> None:
        self._on_input = None
        self._register(_RIDEV_REMOVE, None)
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) == b"windows_generic_MSG" and self._on_input is not None:
            arrived = wintypes.MSG.from_address(int(message)).message
            if arrived == _WM_INPUT:
                self._on_input()
        return False, 0

    def _register(self, flags: int, window: int | None) -> bool:
        devices = (RawDevice * 2)(
            RawDevice(_GENERIC_DESKTOP, _MOUSE, flags, window),
            RawDevice(_GENERIC_DESKTOP, _KEYBOARD, flags, window),
        )
        size = ctypes.sizeof(RawDevice)
        return bool(self._user32.RegisterRawInputDevices(devices, len(devices), size))
