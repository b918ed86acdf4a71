# SPDX-License-Identifier: Apache-2.0
"""Guidance without looking: what is heard at a turning point, and when it is better not to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from stretchbreak.app.ports import SoundPlayer, Voice
from stretchbreak.domain.settings import Settings

TurningPoint = Literal["begin", "switch", "done"]
Found = Mapping[str, bool | None]
Look = Callable[[Callable[[Found], None]], None]

LATE = 1.0
"""Seconds after which a sound would be about a moment that is over."""
REMINDER_LATE = 10.0


class Guidance:
    """Silent where the settings say so, and always while a microphone is in use.

    settings: those of the moment. look: finds out what is in use now, see Survey.look; where it is
    not known of a microphone, nothing is held back. clock: elapsed seconds.
    """

    def __init__(
        self,
        player: SoundPlayer,
        voice: Voice,
        settings: Callable[[], Settings],
        look: Look,
        clock: Callable[[], float],
    ) -> None:
        self._player, self._voice = player, voice
        self._settings, self._look, self._clock = settings, look, clock
        self._turn = 0

    def turning_point(self, name: TurningPoint) -> None:
        """A soft sound."""
        settings = self._settings()
        if settings.sounds:
            self._unless_in_a_call(lambda: self._player.play(name, settings.volume))

    def reminder(self) -> None:
        """The soft sound of a reminder, which has its own setting."""
        volume = self._settings().volume
        self._unless_in_a_call(lambda: self._player.play("reminder", volume), REMINDER_LATE)

    def cue(self, text: str) -> None:
        """The cue of the moment, read out."""
        settings = self._settings()
        if settings.spoken_cues and text:
            self._unless_in_a_call(lambda: self._voice.say(text, settings.volume))

    def stop(self) -> None:
        """The stretch is over or waits: nothing more is heard."""
        self._turn += 1
        self._player.stop()
        self._voice.stop()

    def _unless_in_a_call(self, be_heard: Callable[[], None], late: float = LATE) -> None:
        turn, asked_at = self._turn, self._clock()

        def found(what: Found) -> None:
            in_time = self._clock() - asked_at <= late
            if turn == self._turn and in_time and not what.get("microphone"):
                be_heard()

        self._look(found)
