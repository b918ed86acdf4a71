# SPDX-License-Identifier: Apache-2.0
"""The player and the voice of a system that has none."""

from __future__ import annotations

from stretchbreak.app.ports import Condition, Health


class NoPlayer:
    """See SoundPlayer."""

    def __init__(self, detail: str = "") -> None:
        self.health = Health("sounds", Condition.MISSING if detail else Condition.OFF, detail)

    def play(self, name: str, volume: int) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


class NoVoice:
    """See Voice."""

    def __init__(self, detail: str = "") -> None:
        self.health = Health("voice", Condition.MISSING if detail else Condition.OFF, detail)

    def say(self, text: str, volume: int) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""
