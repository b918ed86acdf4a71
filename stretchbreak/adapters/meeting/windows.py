# SPDX-License-Identifier: Apache-2.0
"""Calls, presentations and do-not-disturb on Windows. Written to the documentation, not run here.

Whether the screen is shared, and Focus Assist, no public interface tells.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.meeting.finding import Finding, Looker

# Who may use a device and since when it does: Windows keeps it here for its own settings window.
# https://learn.microsoft.com/windows/apps/develop/sensors-and-camera/camera-privacy-setting
CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_DESKTOP_PROGRAMS = "NonPackaged"
# https://learn.microsoft.com/windows/win32/api/shellapi/ne-shellapi-query_user_notification_state
_BUSY, _GAME, _PRESENTATION, _QUIET, _APP = 2, 3, 4, 6, 7
# https://learn.microsoft.com/windows/win32/api/powerbase/nf-powerbase-callntpowerinformation
_EXECUTION_STATE, _DISPLAY_REQUIRED = 16, 2


class Registry(Protocol):
    """The part of the registry that belongs to the person. What is not there is empty, or None."""

    def keys(self, path: str) -> Sequence[str]: ...

    def number(self, path: str, name: str) -> int | None: ...


class WindowsRegistry:
    """The real one."""

    def __init__(self) -> None:
        self._winreg: Any = importlib.import_module("winreg")

    def keys(self, path: str) -> Sequence[str]:
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return [winreg.EnumKey(key, i) for i in range(winreg.QueryInfoKey(key)[0])]
        except OSError:
            return []

    def number(self, path: str, name: str) -> int | None:
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                value = winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None
        return value if isinstance(value, int) else None


class DeviceInUse:
    """A Looker for the microphone or the camera: in use is what was begun and has no end yet."""

    def __init__(
        self, signal: str, device: str, registry: Registry, program: str = sys.executable
    ) -> None:
        """`device` as the registry calls it: microphone, webcam."""
        self.signal = signal
        self._root, self._registry = rf"{CONSENT}\{device}", registry
        self._own = program.replace("\\", "#").lower()

    def look(self) -> Finding:
        registry, desktop = self._registry, rf"{self._root}\{_DESKTOP_PROGRAMS}"
        packaged = registry.keys(self._root)
        if not packaged:
            return Finding(None)
        programs = [rf"{self._root}\{name}" for name in packaged if name != _DESKTOP_PROGRAMS]
        others = [name for name in registry.keys(desktop) if name.lower() != self._own]
        programs += [rf"{desktop}\{name}" for name in others]
        return Finding(any(self._uses(program) for program in programs))

    def _uses(self, program: str) -> bool:
        begun = self._registry.number(program, "LastUsedTimeStart")
        return bool(begun) and self._registry.number(program, "LastUsedTimeStop") == 0


class NotificationState:
    """A Looker: what Windows says about showing notifications just now.

    state: one of QUERY_USER_NOTIFICATION_STATE, or None when it cannot be had.
    """

    def __init__(
        self, signal: str, yes: frozenset[int], state: Callable[[], int | None], limit: str = ""
    ) -> None:
        """limit: when the state can only say yes, why no says nothing."""
        self.signal = signal
        self._yes, self._state, self._limit = yes, state, limit

    def look(self) -> Finding:
        state = self._state()
        if state is None:
            return Finding(None)
        if state not in self._yes and self._limit:
            return Finding(None, self._limit)
        return Finding(state in self._yes)


class DisplayRequired:
    """A Looker: whether a program keeps the screen on."""

    signal = "playing"

    def __init__(self, power: Any) -> None:
        """power: powrprof.dll."""
        self._power = power

    def look(self) -> Finding:
        flags = ctypes.c_uint32()
        size = ctypes.sizeof(flags)
        ask = self._power.CallNtPowerInformation
        if ask(_EXECUTION_STATE, None, 0, ctypes.byref(flags), size) != 0:
            return Finding(None)
        return Finding(bool(flags.value & _DISPLAY_REQUIRED))


def notification_state(shell: Any) -> Callable[[], int | None]:
    """shell: shell32.dll."""

    def state() -> int | None:
        value = ctypes.c_int()
        failed = shell.SHQueryUserNotificationState(ctypes.byref(value)) != 0
        return None if failed else value.value

    return state


def windows_sources(registry: Registry, shell: Any, power: Any) -> tuple[Looker, ...]:
    state = notification_state(shell)
    focus = QCoreApplication.translate(
        "Health", "Windows tells no program whether Focus or Do not disturb is on."
    )
    return (
        DeviceInUse("microphone", "microphone", registry),
        DeviceInUse("camera", "webcam", registry),
        DisplayRequired(power),
        NotificationState("fullscreen", frozenset({_BUSY, _GAME, _PRESENTATION, _APP}), state),
        NotificationState("do-not-disturb", frozenset({_PRESENTATION, _QUIET}), state, focus),
    )
