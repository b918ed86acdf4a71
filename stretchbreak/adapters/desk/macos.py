# SPDX-License-Identifier: Apache-2.0
"""Lock and sleep on macOS, through its C interfaces. Written to the documentation, not run here.

Notifications come on the main run loop, which is Qt's event loop there.
https://developer.apple.com/documentation/corefoundation/cfnotificationcenter
https://developer.apple.com/documentation/iokit/1557114-ioregisterforsystempower
"""

from __future__ import annotations

import ctypes as c
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from stretchbreak.app.ports import Condition, Health, ignore

NAME = "lock and sleep"
FRAMEWORKS = "/System/Library/Frameworks"
# Not in a header, and sent since 10.6; fast user switching locks the session, too.
LOCKED, UNLOCKED = b"com.apple.screenIsLocked", b"com.apple.screenIsUnlocked"
_UTF8, _DELIVER_AT_ONCE = 0x08000100, 4
_MODE = b"kCFRunLoopDefaultMode"
_CAN_SLEEP, _WILL_SLEEP, _AWAKE = 0xE0000270, 0xE0000280, 0xE0000300
Notified = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p, c.c_void_p)
PowerChanged = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32, c.c_uint32, c.c_void_p)


class MacDesk:
    """A DeskSensor. Each notification has a function of its own, so no name needs to be read."""

    def __init__(self, foundation: Any, iokit: Any) -> None:
        """The libraries of CoreFoundation and IOKit."""
        self._cf, self._iokit = foundation, iokit
        self._health = Health(NAME, Condition.OFF)
        self._locked = self._sleeping = False
        self._on_signal: Callable[[str, bool], None] = ignore
        self._on_sleep: Callable[[bool], None] = ignore
        # ctypes keeps no callback alive by itself.
        self._on_locked = Notified(lambda *_: self._set_locked(locked=True))
        self._on_unlocked = Notified(lambda *_: self._set_locked(locked=False))
        self._on_power = PowerChanged(self._power_changed)
        self._observer = c.c_void_p(1)
        self._center = c.c_void_p()
        self._port, self._notifier = c.c_void_p(), c.c_uint32()
        self._power = 0

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
        for function in (
            self._cf.CFNotificationCenterGetDistributedCenter,
            self._cf.CFStringCreateWithCString,
            self._cf.CFRunLoopGetMain,
            self._iokit.IONotificationPortGetRunLoopSource,
        ):
            function.restype = c.c_void_p
        self._center = c.c_void_p(self._cf.CFNotificationCenterGetDistributedCenter())
        self._observe(LOCKED, self._on_locked)
        self._observe(UNLOCKED, self._on_unlocked)
        self._power = self._iokit.IORegisterForSystemPower(
            None, c.byref(self._port), self._on_power, c.byref(self._notifier)
        )
        if self._power:
            self._on_main_loop(self._cf.CFRunLoopAddSource)
            self._health = Health(NAME, Condition.LIVE)
        else:
            detail = QCoreApplication.translate(
                "Health", "The lock is told; sleep is seen by the clocks."
            )
            self._health = Health(NAME, Condition.LIVE, detail)
        on_health(self._health)

    def stop(self) -> None:
        self._on_signal = self._on_sleep = ignore
        if self._center.value is not None:
            self._cf.CFNotificationCenterRemoveEveryObserver(self._center, self._observer)
            self._center = c.c_void_p()
        if self._power:
            self._on_main_loop(self._cf.CFRunLoopRemoveSource)
            self._iokit.IODeregisterForSystemPower(c.byref(self._notifier))
            self._iokit.IOServiceClose(self._power)
            self._iokit.IONotificationPortDestroy(self._port)
            self._power = 0
        self._health = Health(NAME, Condition.OFF)

    def _observe(self, name: bytes, callback: Any) -> None:
        text = self._text(name)
        self._cf.CFNotificationCenterAddObserver(
            self._center, self._observer, callback, text, None, _DELIVER_AT_ONCE
        )
        self._cf.CFRelease(text)

    def _on_main_loop(self, change: Any) -> None:
        source = c.c_void_p(self._iokit.IONotificationPortGetRunLoopSource(self._port))
        loop = c.c_void_p(self._cf.CFRunLoopGetMain())
        mode = self._text(_MODE)
        change(loop, source, mode)
        self._cf.CFRelease(mode)

    def _text(self, text: bytes) -> c.c_void_p:
        return c.c_void_p(self._cf.CFStringCreateWithCString(None, text, _UTF8))

    def _power_changed(self, _what: Any, _service: int, message: int, argument: Any) -> None:
        if message == _WILL_SLEEP:
            self._set_sleeping(sleeping=True)
        elif message == _AWAKE:
            self._set_sleeping(sleeping=False)
        if message in (_CAN_SLEEP, _WILL_SLEEP):
            # Without this word from everybody who listens, the machine waits half a minute.
            self._iokit.IOAllowPowerChange(self._power, c.c_long(argument or 0))

    def _set_locked(self, *, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            self._on_signal("locked", locked)

    def _set_sleeping(self, *, sleeping: bool) -> None:
        if sleeping != self._sleeping:
            self._sleeping = sleeping
            self._on_sleep(sleeping)


def macos_desk(load: Any = c.CDLL) -> MacDesk:
    """`load` gives the library at a path; OSError where there are none such."""
    foundation, iokit = (
        load(f"{FRAMEWORKS}/{name}.framework/{name}") for name in ("CoreFoundation", "IOKit")
    )
    return MacDesk(foundation, iokit)
