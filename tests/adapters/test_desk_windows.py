# SPDX-License-Identifier: Apache-2.0
"""Windows's messages as its documentation has them, sent by the test; not run on Windows."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import wintypes
from typing import Any

import pytest
from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.desk.windows import WindowsDesk
from stretchbreak.app.ports import Condition, Health

POWER, SESSION = 0x0218, 0x02B1


class FakeSessions:
    """wtsapi32.dll."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.registered: list[int] = []

    def WTSRegisterSessionNotification(self, window: Any, flags: int) -> int:  # noqa: N802
        assert flags == 0
        if self.works:
            self.registered.append(window.value)
        return int(self.works)

    def WTSUnRegisterSessionNotification(self, window: Any) -> int:  # noqa: N802
        self.registered.remove(window.value)
        return 1


class Windows:
    """Sends messages to who asked the application for them, as Windows does through Qt."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.filters: list[QAbstractNativeEventFilter] = []
        app = QCoreApplication.instance()
        assert app is not None
        kind = type(app)
        monkeypatch.setattr(kind, "installNativeEventFilter", lambda _app, one: self._add(one))
        monkeypatch.setattr(kind, "removeNativeEventFilter", lambda _app, one: self._remove(one))
        self.sessions = FakeSessions()
        self.told: list[tuple[str, bool]] = []
        self.health: list[Health] = []
        self.desk = WindowsDesk(self.sessions)

    def start(self) -> Windows:
        self.desk.start(
            lambda signal, on: self.told.append((signal, on)),
            lambda going: self.told.append(("sleep", going)),
            self.health.append,
        )
        return self

    def send(self, message: int, what: int, window: int | None = None) -> None:
        where = window or self.sessions.registered[0]
        told = wintypes.MSG(hWnd=where, message=message, wParam=what)
        for one in self.filters:
            one.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))

    def _add(self, one: QAbstractNativeEventFilter) -> None:
        self.filters.append(one)

    def _remove(self, one: QAbstractNativeEventFilter) -> None:
        self.filters.remove(one)


@pytest.fixture
def windows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    windows = Windows(monkeypatch)
    yield windows
    windows.desk.stop()


def test_sleep_is_told_before_and_after_and_each_once(windows: Windows) -> None:
    windows.start()
    for what in (4, 0x12, 7):  # suspend; awake; and a person did it
        windows.send(POWER, what)
    assert windows.told == [("sleep", True), ("sleep", False)]
    assert windows.health == [Health("lock and sleep", Condition.LIVE)]


def test_other_power_messages_say_nothing(windows: Windows) -> None:
    windows.start()
    for what in (0xA, 0x8013):  # on battery; a setting
        windows.send(POWER, what)
    assert windows.told == []


def test_the_lock_of_this_session_is_told(windows: Windows) -> None:
    windows.start()
    for what in (7, 7, 8):
        windows.send(SESSION, what)
    assert windows.told == [("locked", True), ("locked", False)]


def test_a_session_that_loses_the_screen_is_locked_until_somebody_unlocks_it(
    windows: Windows,
) -> None:
    windows.start()
    for what in (7, 2, 1):  # locked, switched to another person, and back before the lock
        windows.send(SESSION, what)
    assert windows.told == [("locked", True)]
    windows.send(SESSION, 8)
    assert windows.told == [("locked", True), ("locked", False)]


def test_log_on_and_messages_for_other_windows_say_nothing(windows: Windows) -> None:
    windows.start()
    windows.send(SESSION, 5)
    windows.send(SESSION, 7, window=12345)
    assert windows.told == []


def test_where_windows_refuses_to_tell_the_lock_the_health_says_so(windows: Windows) -> None:
    windows.sessions.works = False
    windows.start()
    assert windows.health[0].condition is Condition.LIVE
    assert "silence" in windows.health[0].detail


def test_after_the_stop_nothing_is_left(windows: Windows) -> None:
    windows.start()
    windows.desk.stop()
    assert (windows.filters, windows.sessions.registered) == ([], [])
    assert windows.desk.health.condition is Condition.OFF
