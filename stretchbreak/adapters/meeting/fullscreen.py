# SPDX-License-Identifier: Apache-2.0
"""Whether the window in use fills the screen, as the window manager says (EWMH).

https://specifications.freedesktop.org/wm-spec/latest/
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.xcb_windows import NoDisplay, XWindows
from stretchbreak.adapters.spoken import spoken


class Fullscreen:
    """A Looker; a few milliseconds. Windows of this program do not count."""

    signal = "fullscreen"

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ

    def look(self) -> Finding:
        translate = QCoreApplication.translate
        display = self._environ.get("DISPLAY")
        if not display:
            why = translate(
                "Health", "This desktop tells no program which window fills the screen."
            )
            return Finding(None, why)
        try:
            with XWindows(display) as x:
                managed, full = _active_is_full(x)
                # Under Wayland only the windows of X11 programs can be seen: "no" says nothing.
                sees_all = managed and not x.has_extension("XWAYLAND")
        except NoDisplay as error:
            why = translate("Health", "The display does not answer ({why}).")
            return Finding(None, why.format(why=spoken(error)))
        if full or sees_all:
            return Finding(full)
        if managed:
            why = translate("Health", "Under Wayland only X11 programs can be seen to fill it.")
        else:
            why = translate("Health", "The window manager does not tell which window is in use.")
        return Finding(None, why)


def _active_is_full(x: XWindows) -> tuple[bool, bool]:
    """Whether there is a manager that tells, and whether the window in use is fullscreen."""
    managed, state = False, x.atom("_NET_WM_STATE_FULLSCREEN")
    for root in x.roots():
        managed = managed or bool(x.numbers(root, "_NET_SUPPORTING_WM_CHECK"))
        for window in x.numbers(root, "_NET_ACTIVE_WINDOW"):
            if window and state and state in x.numbers(window, "_NET_WM_STATE"):
                return True, x.numbers(window, "_NET_WM_PID") != (os.getpid(),)
    return managed, False
