# SPDX-License-Identifier: Apache-2.0
"""Whether a program records from a microphone: the sound server knows, or else the kernel.

PulseAudio and pipewire-pulse through libpulse: https://freedesktop.org/software/pulseaudio/doxygen/
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.recordings import RecordingEnds

_NOBODY = 0xFFFFFFFF
# They listen without anybody talking: level meters of volume controls, and filters.
_METERS = frozenset(
    {
        "org.PulseAudio.pavucontrol",
        "org.gnome.VolumeControl",
        "org.kde.plasma-pa",
        "com.github.wwmm.easyeffects",
    }
)


class Microphone:
    """A Looker. It takes a few milliseconds, and as long as it hangs for a server that does."""

    signal = "microphone"

    def __init__(
        self, environ: Mapping[str, str] = os.environ, kernel: Path = Path("/proc/asound")
    ) -> None:
        self._environ, self._kernel = environ, kernel
        self._ends: RecordingEnds | None = None

    def attend(self, on: bool, again: Callable[[], None]) -> None:
        """On the main thread: while a microphone is in use, `again()` when a recording ends."""
        if self._ends is None and on:
            self._ends = RecordingEnds(again)
        if self._ends is not None:
            self._ends.watch(on, self._server())

    def look(self) -> Finding:
        translate = QCoreApplication.translate
        try:
            recording = self._ask_the_server()
        except ImportError:
            recording = None
        if recording is not None:
            return Finding(recording)
        capturing = kernel_captures(self._kernel)
        if capturing is None:
            why = translate(
                "Health",
                "No sound server answers (PulseAudio, or PipeWire with pipewire-pulse). "
                "Install libpulse (on Debian: libpulse0) if it is missing.",
            )
            return Finding(None, why)
        limit = translate("Health", "No sound server answers; a Bluetooth microphone is not seen.")
        return Finding(capturing, limit)

    def _ask_the_server(self) -> bool | None:
        server = self._server()
        if server is None:
            return None
        # It loads libpulse, so not before it is needed. Without the library: an ImportError.
        try:
            pulsectl: Any = importlib.import_module("pulsectl")
        except OSError as error:
            raise ImportError(str(error)) from error
        try:
            with pulsectl.Pulse("stretchbreak", server=server, connect=False) as pulse:
                # Its own time limit is always waited for to the end; whoever asks has one too.
                pulse.connect(autospawn=False)
                outputs = pulse.source_output_list()
                if not outputs:
                    return False
                monitors = {
                    source.index
                    for source in pulse.source_list()
                    if source.monitor_of_sink != _NOBODY
                }
        except pulsectl.PulseError:
            return None
        return any(output.source not in monitors and _records(output) for output in outputs)

    def _server(self) -> str | None:
        """The address to try; None when there is no sign of a server, not even of a sleeping one.

        libpulse would leave files in the home of somebody who has no sound server.
        """
        named = self._environ.get("PULSE_SERVER")
        if named:
            return named
        runtime = self._environ.get("XDG_RUNTIME_DIR", "")
        folder = self._environ.get("PULSE_RUNTIME_PATH") or (f"{runtime}/pulse" if runtime else "")
        for place in (folder, "/run/pulse", "/var/run/pulse"):
            if place and Path(place, "native").exists():
                return f"unix:{place}/native"
        return None


def _records(output: Any) -> bool:
    """Whether this stream, which is not of a monitor, is a program that listens to somebody."""
    about = output.proplist
    return not (
        output.corked
        or output.client == _NOBODY  # a module of the server, such as a loopback or a filter
        or output.resample_method == "peaks"
        or about.get("resample.peaks") == "true"
        or about.get("application.id") in _METERS
        or about.get("application.process.id") == str(os.getpid())
    )


def kernel_captures(folder: Path) -> bool | None:
    """Whether a sound card is recording; None where the kernel does not say."""
    if not folder.is_dir():
        return None
    for status in folder.glob("card*/pcm*c/sub*/status"):
        try:
            if "RUNNING" in status.read_text("ascii", "replace"):
                return True
        except OSError:
            continue
    return False
