# SPDX-License-Identifier: Apache-2.0
"""Whether the window in use fills the screen, where a wlroots compositor tells of its windows."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.wlr_windows import (
    ACTIVATED,
    FULLSCREEN,
    NoCompositor,
    windows,
)
from stretchbreak.adapters.spoken import spoken
from stretchbreak.app.paths import DESKTOP_FILE


class WlrFullscreen:
    """A Looker; a few milliseconds, a second for a compositor that hangs."""

    signal = "fullscreen"

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ

    def look(self) -> Finding:
        translate = QCoreApplication.translate
        display = self._environ.get("WAYLAND_DISPLAY")
        if not display:
            return Finding(None)
        # A name with a slash is a path of its own, and then this gives just that.
        place = Path(self._environ.get("XDG_RUNTIME_DIR") or "/nonexistent", display)
        try:
            found = windows(str(place))
        except NoCompositor as error:
            why = translate("Health", "The display does not answer ({why}).")
            return Finding(None, why.format(why=spoken(error)))
        if found is None:
            why = translate(
                "Health", "This desktop tells no program which window fills the screen."
            )
            return Finding(None, why)
        wanted = {ACTIVATED, FULLSCREEN}
        others = (one for one in found if one.program != DESKTOP_FILE)  # Qt names ours so
        return Finding(any(wanted <= one.states for one in others))
