# SPDX-License-Identifier: Apache-2.0
"""macOS's notifications as its documentation has them, sent by the test; not run on macOS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from stretchbreak.adapters.desk.macos import LOCKED, UNLOCKED, MacDesk, macos_desk
from stretchbreak.app.ports import Condition, Health

CAN_SLEEP, WILL_SLEEP, AWAKE = 0xE0000270, 0xE0000280, 0xE0000300
CENTER, LOOP, SOURCE, ROOT_PORT = 0x1000, 0x2000, 0x3000, 77
# Longer than 32 bits, as pointers are.
TEXT = 0x7000_0000_0000


class Function:
    """A C function: to be called, and with a type that can be set. Without one, an answer is cut
    to an int, as ctypes does."""

    def __init__(self, call: Callable[..., int]) -> None:
        self._call = call
        self.restype: Any = None

    def __call__(self, *args: Any) -> int:
        answer = self._call(*args)
        return answer if self.restype is not None else answer & 0xFFFFFFFF


class Mac:
    """CoreFoundation and IOKit at once."""

    def __init__(self) -> None:
        self.power_works = True
        self.texts: dict[int, bytes] = {}
        self.observers: dict[bytes, Any] = {}
        self.sources: list[tuple[int, int, bytes]] = []
        self.power: Any = None
        self.allowed: list[int] = []
        self.closed: list[str] = []
        self.told: list[tuple[str, bool]] = []
        self.health: list[Health] = []
        self.CFNotificationCenterGetDistributedCenter = Function(lambda: CENTER)
        self.CFStringCreateWithCString = Function(self._text)
        self.CFRunLoopGetMain = Function(lambda: LOOP)
        self.IONotificationPortGetRunLoopSource = Function(lambda _port: SOURCE)
        self.desk: MacDesk = macos_desk(lambda _path: self)

    def start(self) -> Mac:
        self.desk.start(
            lambda signal, on: self.told.append((signal, on)),
            lambda going: self.told.append(("sleep", going)),
            self.health.append,
        )
        return self

    def notify(self, name: bytes) -> None:
        self.observers[name](CENTER, 1, TEXT, None, None)

    def power_changes(self, message: int, argument: int) -> None:
        self.power(None, 5, message, argument)

    def _text(self, _allocator: None, text: bytes, encoding: int) -> int:
        assert encoding == 0x08000100
        number = TEXT + len(self.texts)
        self.texts[number] = text
        return number

    def CFRelease(self, text: Any) -> None:  # noqa: N802 - Apple's names, from here on
        assert text.value in self.texts

    def CFNotificationCenterAddObserver(  # noqa: N802
        self, center: Any, observer: Any, callback: Any, name: Any, _thing: None, how: int
    ) -> None:
        assert (center.value, observer.value, how) == (CENTER, 1, 4)
        self.observers[self.texts[name.value]] = callback

    def CFNotificationCenterRemoveEveryObserver(self, center: Any, observer: Any) -> None:  # noqa: N802
        assert (center.value, observer.value) == (CENTER, 1)
        self.observers.clear()

    def CFRunLoopAddSource(self, loop: Any, source: Any, mode: Any) -> None:  # noqa: N802
        self.sources.append((loop.value, source.value, self.texts[mode.value]))

    def CFRunLoopRemoveSource(self, loop: Any, source: Any, mode: Any) -> None:  # noqa: N802
        self.sources.remove((loop.value, source.value, self.texts[mode.value]))

    def IORegisterForSystemPower(  # noqa: N802
        self, _ref: None, port: Any, callback: Any, notifier: Any
    ) -> int:
        if not self.power_works:
            return 0
        port._obj.value, notifier._obj.value, self.power = 0x9000, 3, callback
        return ROOT_PORT

    def IOAllowPowerChange(self, port: int, argument: Any) -> int:  # noqa: N802
        assert port == ROOT_PORT
        self.allowed.append(argument.value)
        return 0

    def IODeregisterForSystemPower(self, _notifier: Any) -> int:  # noqa: N802
        self.closed.append("notifier")
        return 0

    def IOServiceClose(self, port: int) -> int:  # noqa: N802
        assert port == ROOT_PORT
        self.closed.append("root")
        return 0

    def IONotificationPortDestroy(self, port: Any) -> None:  # noqa: N802
        assert port.value == 0x9000
        self.closed.append("port")


@pytest.fixture
def mac() -> Iterator[Mac]:
    mac = Mac()
    yield mac
    mac.desk.stop()


def test_the_lock_is_told_and_each_change_once(mac: Mac) -> None:
    mac.start()
    for name in (LOCKED, LOCKED, UNLOCKED, UNLOCKED):
        mac.notify(name)
    assert mac.told == [("locked", True), ("locked", False)]
    assert mac.health == [Health("lock and sleep", Condition.LIVE)]


def test_sleep_is_told_before_and_after_and_never_kept_waiting(mac: Mac) -> None:
    mac.start()
    assert mac.sources == [(LOOP, SOURCE, b"kCFRunLoopDefaultMode")]
    mac.power_changes(CAN_SLEEP, 11)
    assert mac.told == []
    mac.power_changes(WILL_SLEEP, 12)
    mac.power_changes(AWAKE, 0)
    assert mac.told == [("sleep", True), ("sleep", False)]
    assert mac.allowed == [11, 12]


def test_without_power_messages_the_health_says_how_sleep_is_seen(mac: Mac) -> None:
    mac.power_works = False
    mac.start()
    assert "clocks" in mac.health[0].detail
    mac.notify(LOCKED)
    assert mac.told == [("locked", True)]


def test_after_the_stop_nothing_is_left(mac: Mac) -> None:
    mac.start()
    mac.desk.stop()
    assert (mac.observers, mac.sources) == ({}, [])
    assert mac.closed == ["notifier", "root", "port"]
    assert mac.desk.health.condition is Condition.OFF
