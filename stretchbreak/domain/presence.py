# SPDX-License-Identifier: Apache-2.0
"""What the desktop can say about a person, and the one word the app makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stretchbreak.domain.moment import Moment


class Presence(StrEnum):
    """What the app believes at one moment. It sees input, never posture."""

    ACTIVE = "active"
    PASSIVE = "passive"
    AWAY = "away"
    STANDING = "standing"
    ASLEEP = "asleep"
    OFF = "off"
    UNKNOWN = "unknown"

    @property
    def sits(self) -> bool:
        """True when this counts as time at the computer."""
        return self in (Presence.ACTIVE, Presence.PASSIVE)


class Signal(StrEnum):
    """Something a sensor reports as on or off (trace-format names)."""

    LOCKED = "locked"
    MICROPHONE = "microphone"
    CAMERA = "camera"
    SCREEN_SHARED = "screen-shared"
    PLAYING = "playing"
    FULLSCREEN = "fullscreen"
    DO_NOT_DISTURB = "do-not-disturb"
    CALENDAR = "calendar"
    BLIND = "blind"


# Strongest evidence first: the first one that is on gives the `because`.
STILL_HERE_SIGNALS = (
    Signal.MICROPHONE,
    Signal.CAMERA,
    Signal.SCREEN_SHARED,
    Signal.PLAYING,
    Signal.FULLSCREEN,
)

# What keeps a reminder back. `playing` is not among them: a keep-awake tool left on would
# silence the app for good.
HOLDING_SIGNALS = (
    Signal.MICROPHONE,
    Signal.CAMERA,
    Signal.SCREEN_SHARED,
    Signal.FULLSCREEN,
    Signal.DO_NOT_DISTURB,
    Signal.CALENDAR,
)


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of time with one judgement: [since, until), and the signal that decided."""

    presence: Presence
    since: Moment
    until: Moment
    because: str

    @property
    def seconds(self) -> float:
        return self.until - self.since
