# SPDX-License-Identifier: Apache-2.0
"""Which ways to be heard this system has. Asked when a stretch first needs it, not at start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths

from stretchbreak.adapters.sound.none import NoPlayer, NoVoice
from stretchbreak.adapters.sound.program_player import ProgramPlayer
from stretchbreak.adapters.sound.programs import PROGRAMS
from stretchbreak.adapters.sound.speech_dispatcher import SpeechDispatcher
from stretchbreak.adapters.sound.windows import WindowsPlayer
from stretchbreak.app.ports import SoundPlayer, Voice

Find = Callable[[str], str]


def choose_player(
    sounds: Path, parent: QObject | None = None, find: Find = QStandardPaths.findExecutable
) -> SoundPlayer:
    """sounds: the folder of the WAV files. find: the path of a program, "" when it is not here."""
    found = [(program, path) for program in PROGRAMS if (path := find(program.name))]
    if found:
        return ProgramPlayer(sounds, found, parent)
    try:
        return WindowsPlayer(sounds)
    except ImportError:
        translate = QCoreApplication.translate
        return NoPlayer(translate("Health", "No program that plays sounds: install pipewire-bin, "
                                  "pulseaudio-utils or alsa-utils."))  # fmt: skip


def choose_voice(
    parent: QObject | None = None, find: Find = QStandardPaths.findExecutable
) -> Voice:
    """Linux has one where speech-dispatcher is installed."""
    path = find("spd-say")
    if path:
        return SpeechDispatcher(path, parent)
    translate = QCoreApplication.translate
    return NoVoice(translate("Health", "No voice: install speech-dispatcher."))
