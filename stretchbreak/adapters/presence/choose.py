# SPDX-License-Identifier: Apache-2.0
"""Which sensor sees input here. It asks what the session offers, never what it is called."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.presence.first_that_sees import FirstThatSees
from stretchbreak.adapters.presence.none import NoInputSensor
from stretchbreak.app.ports import InputSensor


def choose_input_sensor(
    environ: Mapping[str, str] = os.environ,
    session_bus: Bus | None = None,
    platform: str = sys.platform,
) -> InputSensor:
    """The sensor for the session that `environ` describes; not started yet.

    Where only an answer can tell which it is, the sensor finds out after its start, and again
    when that changes. Without `session_bus` there is no GNOME on Wayland.
    """
    sensors: list[InputSensor] = []
    if platform == "win32":
        from stretchbreak.adapters.presence.windows import windows_input_sensor

        sensors.append(windows_input_sensor())
    elif platform == "darwin":
        from stretchbreak.adapters.presence.macos import macos_input_sensor

        sensors.append(macos_input_sensor())
    elif _is_wayland(environ):
        # The X server inside a Wayland session sees the input of its own windows only, so its
        # idle counter would call somebody away who works in any other window.
        from stretchbreak.adapters.presence.wayland import WaylandInputSensor

        sensors.append(WaylandInputSensor(environ))
    elif environ.get("DISPLAY"):
        # Before GNOME's idle monitor, which counts the same on X11: it answers at once, and
        # keeps no silence to itself while a video plays.
        from stretchbreak.adapters.presence.x11 import X11InputSensor

        sensors.append(X11InputSensor(environ["DISPLAY"]))
    if session_bus is not None and session_bus.has_address:
        from stretchbreak.adapters.presence.mutter import MutterInputSensor

        sensors.append(MutterInputSensor(session_bus))
    if not sensors:
        return NoInputSensor(
            QCoreApplication.translate(
                "Health",
                "There is no display here whose input StretchBreak could see. "
                "Start it inside a desktop session.",
            )
        )
    return sensors[0] if len(sensors) == 1 else FirstThatSees(sensors)


def _is_wayland(environ: Mapping[str, str]) -> bool:
    if environ.get("WAYLAND_DISPLAY") or environ.get("WAYLAND_SOCKET"):
        return True
    return environ.get("XDG_SESSION_TYPE") == "wayland"
