# SPDX-License-Identifier: Apache-2.0
"""Whether the screen is shared or recorded: on Wayland that goes through PipeWire.

What this cannot see: a program under X11 copies the screen without telling anybody, and so do
tools that use the compositor's own copying (wf-recorder, wayvnc).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.pipewire import PipeWireError, Thing, listed
from stretchbreak.adapters.spoken import spoken


class ScreenShare:
    """A Looker; a few milliseconds, a second for a server that hangs."""

    signal = "screen-shared"

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ

    def look(self) -> Finding:
        translate = QCoreApplication.translate
        socket = self._socket()
        if not socket.exists():
            return Finding(None, translate("Health", "There is no PipeWire here that would know."))
        try:
            shared = carries_a_screen(listed(str(socket)))
        except PipeWireError as error:
            why = translate("Health", "PipeWire does not answer ({why}).").format(why=spoken(error))
            return Finding(None, why)
        if not shared and not self._environ.get("WAYLAND_DISPLAY"):
            why = translate("Health", "Under X11 programs share the screen without telling.")
            return Finding(None, why)
        return Finding(shared)

    def _socket(self) -> Path:
        name = self._environ.get("PIPEWIRE_REMOTE") or "pipewire-0"
        runtime = self._environ.get("PIPEWIRE_RUNTIME_DIR") or self._environ.get("XDG_RUNTIME_DIR")
        return Path(runtime or "/nonexistent") / name


def carries_a_screen(things: Sequence[Thing]) -> bool:
    """Whether a picture that does not come from a device, such as a camera, goes to somebody."""
    screens = {
        str(thing.number)
        for thing in things
        if thing.kind == "Node"
        and "device.id" not in thing.properties
        and thing.properties.get("media.class") in ("Stream/Output/Video", "Video/Source")
    }
    return any(
        thing.kind == "Link" and thing.properties.get("link.output.node") in screens
        for thing in things
    )
