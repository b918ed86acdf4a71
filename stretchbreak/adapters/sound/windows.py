# SPDX-License-Identifier: Apache-2.0
"""Sounds on Windows, through the system's own player.

It plays a file at the loudness it has: below a quarter of the volume nothing is played rather
than something too loud. https://docs.python.org/3/library/winsound.html
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from stretchbreak.app.ports import Condition, Health

LEAST = 25


class WindowsPlayer:
    """See SoundPlayer. Raises ImportError where there is no winsound."""

    def __init__(self, sounds: Path) -> None:
        self._sounds = sounds
        self._winsound: Any = importlib.import_module("winsound")
        self.health = Health("sounds", Condition.LIVE)

    def play(self, name: str, volume: int) -> None:
        path = self._sounds / f"{name}.wav"
        if volume < LEAST or not path.is_file():
            return
        how = self._winsound
        flags = how.SND_FILENAME | how.SND_ASYNC | how.SND_NODEFAULT
        try:
            how.PlaySound(str(path), flags)
        except RuntimeError as error:
            self.health = Health("sounds", Condition.BROKEN, str(error))

    def stop(self) -> None:
        self._winsound.PlaySound(None, 0)
