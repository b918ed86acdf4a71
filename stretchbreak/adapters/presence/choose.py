# SPDX-License-Identifier: Apache-2.0
"""Which sensor sees input here. It asks what the session offers, never what it is called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.presence.none import NoInputSensor
from stretchbreak.app.ports import InputSensor


def choose_input_sensor(environ: Mapping[str, str]) -> InputSensor:
    """The best sensor for the session that `environ` describes; not started yet."""
    if environ.get("WAYLAND_DISPLAY") or environ.get("WAYLAND_SOCKET"):
        # The X server inside a Wayland session sees the input of its own windows only, so its
        # idle counter would call somebody away who works in any other window.
        return NoInputSensor(
            QCoreApplication.translate(
                "Health",
                "StretchBreak cannot see input in this Wayland session yet. Tell it yourself: "
                "“I'm sitting”, “I just moved” in the menu; or log in to an X11 session.",
            )
        )
    if environ.get("DISPLAY"):
        from stretchbreak.adapters.presence.x11 import X11InputSensor

        return X11InputSensor(environ["DISPLAY"])
    return NoInputSensor(
        QCoreApplication.translate(
            "Health",
            "There is no display here whose input StretchBreak could see. "
            "Start it inside a desktop session.",
        )
    )
