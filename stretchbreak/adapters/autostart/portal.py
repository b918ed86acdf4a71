# SPDX-License-Identifier: Apache-2.0
"""Start at login from inside a Flatpak, by the Background portal, which asks the person.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html.
The portal answers but cannot be asked, so what it answered last is kept in a file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.bus import Bus, BusError
from stretchbreak.app.autostart import AtLogin

_DESKTOP = "org.freedesktop.portal.Desktop"
_GRANTED = 0


class PortalAutostart:
    """kept: the file with the last answer. command: as inside the sandbox."""

    def __init__(self, bus: Bus, kept: Path, command: Sequence[str]) -> None:
        self._bus, self._kept, self._command = bus, kept, list(command)
        self._forget: Callable[[], None] | None = None

    def look(self) -> AtLogin:
        try:
            return AtLogin(on=self._kept.read_text(encoding="utf-8").strip() == "on")
        except FileNotFoundError:
            return AtLogin(on=False)
        except (OSError, UnicodeDecodeError) as error:
            return AtLogin(on=None, detail=f"{self._kept}: {error}")

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        reason = QCoreApplication.translate("Autostart", "To count from the start of the day")
        options = {
            "reason": ("s", reason),
            "autostart": ("b", on),
            "commandline": ("as", self._command),
        }

        def refused(error: BusError) -> None:
            done(AtLogin(self.look().on, detail=error.text))

        def asked(reply: tuple[Any, ...]) -> None:
            self._listen(str(reply[0]), on, done)

        self._bus.start()
        self._bus.call(
            _DESKTOP,
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Background",
            "RequestBackground",
            "sa{sv}",
            ("", options),
            on_reply=asked,
            on_error=refused,
            start_service=True,
        )

    def _listen(self, handle: str, wanted: bool, done: Callable[[AtLogin], None]) -> None:
        if self._forget is not None:
            self._forget()

        def answered(code: int, results: dict[str, tuple[str, Any]]) -> None:
            if self._forget is not None:
                self._forget()
                self._forget = None
            granted = code == _GRANTED and bool(results.get("autostart", ("b", False))[1])
            if code == _GRANTED:
                self._keep(granted)
            detail = ""
            if granted != wanted:
                detail = QCoreApplication.translate("Autostart", "The desktop did not allow it.")
            done(AtLogin(self.look().on, detail=detail))

        self._forget = self._bus.on_signal(
            answered, "org.freedesktop.portal.Request", "Response", path=handle
        )

    def _keep(self, on: bool) -> None:
        self._kept.write_text("on\n" if on else "off\n", encoding="utf-8")
