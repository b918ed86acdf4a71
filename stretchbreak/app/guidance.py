# SPDX-License-Identifier: Apache-2.0
"""Guidance without looking: what is heard at a turning point, and when it is better not to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from stretchbreak.app.ports import SoundPlayer, Voice
from stretchbreak.domain.settings import Settings

TurningPoint = Literal["begin", "switch", "done"]


class Guidance:
    """Silent where the settings say so, and always while a microphone is in use.

    settings: those of the moment. microphone: whether one is in use now; None is not known, and
    then nothing is held back.
    """

    def __init__(
        self,
        player: SoundPlayer,
        voice: Voice,
        settings: Callable[[], Settings],
        microphone: Callable[[], bool | None],
    ) -> None:
        self._player, self._voice = player, voice
        self._settings, self._microphone = settings, microphone

    def turning_point(self, name: TurningPoint) -> None:
        """A soft sound."""
        settings = self._settings()
        if settings.sounds and not self._microphone():
            self._player.play(name, settings.volume)

    def cue(self, text: str) -> None:
        """The cue of the moment, read out."""
        settings = self._settings()
        if settings.spoken_cues and text and not self._microphone():
            self._voice.say(text, settings.volume)

    def stop(self) -> None:
        """The stretch is over, or a call began: nothing more is heard."""
        self._player.stop()
        self._voice.stop()
