# SPDX-License-Identifier: Apache-2.0
"""The programs that can play a WAV file, and how each is told how loud.

pw-play: https://docs.pipewire.org/page_man_pw-cat_1.html, paplay: pulseaudio-utils, aplay:
alsa-utils, afplay: part of macOS.
"""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_PULSE_FULL = 65536


@dataclass(frozen=True, slots=True)
class Program:
    """arguments: from a file and a volume in percent. piped: it cannot be told how loud, so it
    gets the sound itself, made quieter, on its standard input."""

    name: str
    arguments: Callable[[Path, int], list[str]]
    piped: bool = False


PROGRAMS = (
    Program("pw-play", lambda path, volume: [f"--volume={volume / 100:.2f}", str(path)]),
    Program(
        "paplay",
        lambda path, volume: [
            f"--volume={_PULSE_FULL * volume // 100}",
            "--client-name=StretchBreak",
            str(path),
        ],
    ),
    Program("aplay", lambda _path, _volume: ["--quiet", "-"], piped=True),
    Program("afplay", lambda path, volume: ["-v", f"{volume / 100:.2f}", str(path)]),
)
"""Those that speak to a sound server come first: it mixes them with what else is heard."""


def quieter(path: Path, volume: int) -> bytes:
    """The WAV file (16-bit) at so many percent of its loudness, as a WAV file again."""
    with wave.open(str(path), "rb") as source:
        about = source.getparams()
        heard = array("h", source.readframes(about.nframes))
    made = io.BytesIO()
    with wave.open(made, "wb") as out:
        out.setparams(about)
        out.writeframes(array("h", (one * volume // 100 for one in heard)).tobytes())
    return made.getvalue()
