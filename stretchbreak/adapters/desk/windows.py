# SPDX-License-Identifier: Apache-2.0
"""Lock, session switch and sleep on Windows, as messages to a window that is never shown.

Written to the documentation, not run here.
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_void_p, wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from stretchbreak.app.ports import Condition, Health, ignore

NAME = "lock and sleep"
_POWER, _SESSION = 0x0218, 0x02B1
_SUSPEND, _RESUME, _RESUME_BY_PERSON = 4, 0x12, 7
# What takes the screen from this session, and what gives it back.
_GONE = frozenset({2, 4, 7})  # console or remote screen disconnected; locked
_BACK = frozenset({1, 3, 8})  # connected again; unlocked
_LOCK, _UNLOCK = 7, 8
_THIS_SESSION = 0


class WindowsDesk:
    """A DeskSensor. Who connects to a locked session still finds the lock: only one of the two
    being undone does not unlock."""

    def __init__(self, session_messages: Any, make_window: Callable[[], QWindow] = QWindow) -> None:
        """session_messages: wtsapi32.dll."""
        self._sessions, self._make_window = session_messages, make_window
        self._health = Health(NAME, Condition.OFF)
        self._locked = self._sleeping = self._screen_gone = False
        self._tells_lock = False
        self._window: QWindow | None = None
        self._filter: _Filter | None = None
        self._on_signal: Callable[[str, bool], None] = ignore
        self._on_sleep: Callable[[bool], None] = ignore

    @property
    def health(self) -> Health:
        return self._health

    def start(
        self,
        on_signal: Callable[[str, bool], None],
        on_sleep: Callable[[bool], None],
        on_health: Callable[[Health], None],
    ) -> None:
        self._on_signal, self._on_sleep = on_signal, on_sleep
        self._window = self._make_window()
        self._window.create()
        self._filter = _Filter(int(self._window.winId()), self._arrived)
        QCoreApplication.instance().installNativeEventFilter(self._filter)  # type: ignore[union-attr]
        register = self._sessions.WTSRegisterSessionNotification
        self._tells_lock = bool(register(c_void_p(int(self._window.winId())), _THIS_SESSION))
        if self._tells_lock:
            self._health = Health(NAME, Condition.LIVE)
        else:
            detail = QCoreApplication.translate(
                "Health", "Sleep is told; a locked screen is seen as silence."
            )
            self._health = Health(NAME, Condition.LIVE, detail)
        on_health(self._health)

    def stop(self) -> None:
        self._on_signal = self._on_sleep = ignore
        if self._filter is not None:
            QCoreApplication.instance().removeNativeEventFilter(self._filter)  # type: ignore[union-attr]
            self._filter = None
        if self._window is not None:
            if self._tells_lock:
                leave = self._sessions.WTSUnRegisterSessionNotification
                leave(c_void_p(int(self._window.winId())))
            self._window.destroy()
            self._window = None
        self._health = Health(NAME, Condition.OFF)

    def _arrived(self, message: int, what: int) -> None:
        if message == _POWER:
            if what == _SUSPEND:
                self._set_sleeping(sleeping=True)
            elif what in (_RESUME, _RESUME_BY_PERSON):
                self._set_sleeping(sleeping=False)
        elif message == _SESSION and what in _GONE | _BACK:
            before = self._locked or self._screen_gone
            if what in (_LOCK, _UNLOCK):
                self._locked = what == _LOCK
            else:
                self._screen_gone = what in _GONE
            after = self._locked or self._screen_gone
            if after != before:
                self._on_signal("locked", after)

    def _set_sleeping(self, *, sleeping: bool) -> None:
        if sleeping != self._sleeping:
            self._sleeping = sleeping
            self._on_sleep(sleeping)


class _Filter(QAbstractNativeEventFilter):
    """Hands on the messages for one window."""

    def __init__(self, window: int, arrived: Callable[[int, int], None]) -> None:
        super().__init__()
        self._window, self._arrived = window, arrived

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> tuple[bool, int]:
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.hWnd == self._window:
                self._arrived(told.message, told.wParam)
        return False, 0
