# SPDX-License-Identifier: Apache-2.0
"""Start at login on Windows by the Run key. Written to the documentation, not run here.

https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys. The Task Manager's
own switch is the first byte of a value under StartupApproved: odd means switched off there.
"""

from __future__ import annotations

import importlib
import subprocess
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from stretchbreak.app.autostart import AtLogin

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "StretchBreak"


class RunKeys(Protocol):
    """Values below HKEY_CURRENT_USER. What is not there is None. They raise OSError."""

    def read(self, path: str, name: str) -> object | None: ...

    def write(self, path: str, name: str, value: str) -> None: ...

    def remove(self, path: str, name: str) -> None: ...


class WindowsRunKeys:
    """The real ones."""

    def __init__(self) -> None:
        self._winreg: Any = importlib.import_module("winreg")

    def read(self, path: str, name: str) -> object | None:
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                value: object = winreg.QueryValueEx(key, name)[0]
                return value
        except FileNotFoundError:
            return None

    def write(self, path: str, name: str, value: str) -> None:
        winreg = self._winreg
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
            winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

    def remove(self, path: str, name: str) -> None:
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)
        except FileNotFoundError:
            return


class WindowsAutostart:
    """command: absolute program and its arguments."""

    def __init__(self, keys: RunKeys, command: Sequence[str]) -> None:
        self._keys, self._line = keys, subprocess.list2cmdline(command)

    def look(self) -> AtLogin:
        try:
            written = self._keys.read(RUN, NAME)
            approved = self._keys.read(APPROVED, NAME)
        except OSError as error:
            return AtLogin(on=None, detail=str(error))
        if written is None:
            return AtLogin(on=False)
        if isinstance(approved, bytes) and approved[:1] and approved[0] % 2:
            detail = QCoreApplication.translate(
                "Autostart", "It is switched off under Startup apps in the Task Manager."
            )
            return AtLogin(on=False, detail=detail)
        if written != self._line:
            detail = QCoreApplication.translate("Autostart", "Another copy starts at login: {what}")
            return AtLogin(on=True, detail=detail.format(what=written))
        return AtLogin(on=True)

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        try:
            if on:
                self._keys.write(RUN, NAME, self._line)
                self._keys.remove(APPROVED, NAME)  # else the Task Manager's switch stays off
            else:
                self._keys.remove(RUN, NAME)
        except OSError as error:
            done(AtLogin(self.look().on, detail=str(error)))
            return
        done(self.look())
