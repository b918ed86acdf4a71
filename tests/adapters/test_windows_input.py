# SPDX-License-Identifier: Apache-2.0
"""Input on Windows, against stand-ins for the documented functions; not run on Windows here."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.presence.adaptive import UnseenError
from stretchbreak.adapters.presence.windows import LastInput, RawInput, idle_seconds


class Kernel32:
    def __init__(self, tick: int) -> None:
        self.tick = tick

    def GetTickCount(self) -> int:  # noqa: N802
        return self.tick


class User32:
    def __init__(self, last: int = 0) -> None:
        self.last, self.works = last, True
        self.registered: dict[tuple[int, int], int] = {}

    def GetLastInputInfo(self, info: Any) -> int:  # noqa: N802
        structure: LastInput = info._obj
        if structure.cbSize != 8 or not self.works:
            return 0
        structure.dwTime = self.last
        return 1

    def RegisterRawInputDevices(self, devices: Any, count: int, size: int) -> int:  # noqa: N802
        assert size == ctypes.sizeof(devices[0])
        for device in devices[:count]:
            kind = (device.usUsagePage, device.usUsage)
            if device.dwFlags == 0x1:
                if device.hwndTarget:  # documented: removing names no window
                    return 0
                self.registered.pop(kind, None)
            elif device.dwFlags == 0x100 and device.hwndTarget:
                self.registered[kind] = device.hwndTarget
            else:
                return 0
        return int(self.works)


@pytest.mark.parametrize(
    ("tick", "last", "idle"),
    [
        (90_000, 30_000, 60.0),
        (5_000, 2**32 - 5_000, 10.0),  # the tick has started over since
        (30_000, 30_010, 0.0),  # stamped a moment after the tick was read
        (0, 0, 0.0),
    ],
)
def test_the_silence_is_the_tick_less_the_last_input(tick: int, last: int, idle: float) -> None:
    assert idle_seconds(User32(last), Kernel32(tick)) == idle


def test_a_failure_is_said() -> None:
    user32 = User32()
    user32.works = False
    with pytest.raises(UnseenError):
        idle_seconds(user32, Kernel32(1))


def message(number: int) -> wintypes.MSG:
    return wintypes.MSG(None, number, 0, 0, 0, wintypes.POINT(0, 0))


def test_raw_input_is_asked_for_only_while_it_is_waited_for(qtbot: QtBot) -> None:
    user32, told = User32(), list[str]()
    raw = RawInput(user32)
    assert raw.listen(lambda: told.append("input"))
    assert set(user32.registered) == {(1, 2), (1, 6)}
    kind = QByteArray(b"windows_generic_MSG")
    timer, typed = message(0x0113), message(0x00FF)
    raw.nativeEventFilter(kind, ctypes.addressof(timer))
    assert told == []
    assert raw.nativeEventFilter(kind, ctypes.addressof(typed)) == (False, 0)
    assert told == ["input"]
    raw.ignore()
    assert user32.registered == {}
    raw.nativeEventFilter(kind, ctypes.addressof(typed))
    assert told == ["input"]


def test_without_raw_input_it_says_so(qtbot: QtBot) -> None:
    user32 = User32()
    user32.works = False
    assert not RawInput(user32).listen(lambda: None)
