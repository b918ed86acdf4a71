# SPDX-License-Identifier: Apache-2.0
"""Start at login by a desktop file in the person's autostart folder.

https://specifications.freedesktop.org/autostart-spec/latest/: `Hidden=true` switches an entry off;
GNOME's own switch writes `X-GNOME-Autostart-enabled`. Panels come late, hence the delay there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.spoken import spoken
from stretchbreak.app.autostart import AtLogin

NAME = "org.stretchbreak.StretchBreak.desktop"
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class XdgAutostart:
    """folder: `$XDG_CONFIG_HOME/autostart`. command: absolute program and its arguments."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / NAME, command

    def look(self) -> AtLogin:
        try:
            entry = _entry(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return AtLogin(on=False)
        except (OSError, UnicodeDecodeError) as error:
            return AtLogin(on=None, detail=f"{self._file}: {spoken(error)}")
        off = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
        if off:
            detail = QCoreApplication.translate(
                "Autostart", "The desktop's own settings switched it off."
            )
            return AtLogin(on=False, detail=detail)
        if entry.get("Exec") != exec_line(self._command):
            detail = QCoreApplication.translate("Autostart", "Another copy starts at login: {what}")
            return AtLogin(on=True, detail=detail.format(what=entry.get("Exec", "?")))
        return AtLogin(on=True)

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(desktop_entry(self._command), encoding="utf-8")
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            now = self.look()
            done(AtLogin(now.on, detail=f"{self._file}: {spoken(error)}"))
            return
        done(self.look())


def desktop_entry(command: Sequence[str]) -> str:
    """What stands in the autostart folder."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=StretchBreak\n"
        f"Exec={exec_line(command)}\n"
        "Icon=org.stretchbreak.StretchBreak\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
        "X-GNOME-Autostart-Delay=5\n"
    )


def exec_line(command: Sequence[str]) -> str:
    """A command as the value of `Exec`, quoted as the desktop entry specification has it."""
    return " ".join(_quoted(part) for part in command)


def _quoted(part: str) -> str:
    # Percent signs are field codes everywhere, and a backslash is one of the value's own too.
    part = part.replace("%", "%%")
    if not _RESERVED.search(part):
        return part
    inner = re.sub(r'(["`$\\])', r"\\\1", part)
    return f'"{inner}"'.replace("\\", "\\\\")


def _entry(text: str) -> dict[str, str]:
    """The keys of the first group."""
    found: dict[str, str] = {}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found.setdefault(key.strip(), value.strip())
    return found
