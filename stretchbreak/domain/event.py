# SPDX-License-Identifier: Apache-2.0
"""Everything that can happen, as one value: when, what, and what the input sensor knew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.records import Record


@dataclass(frozen=True, slots=True)
class Looked:
    """Nothing new: a wake-up came, or silence reached what the engine asked to be told of."""


@dataclass(frozen=True, slots=True)
class InputResumed:
    """The first input after a silence that the engine asked to be told of."""


@dataclass(frozen=True, slots=True)
class Switched:
    """A signal went on or off."""

    signal: Signal
    on: bool


@dataclass(frozen=True, slots=True)
class Slept:
    """The machine is awake again; it was suspended from `since` until this event."""

    since: Moment


@dataclass(frozen=True, slots=True)
class Started:
    """The app runs again; it was not running from the state's last moment until this event."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the person told the app. `word` is one of `said.WORDS`; `channel` is how it reached us.

    minutes: for `delay`, `pause` and `meeting`. until: for the latter two, when they end at a wall
    time.
    """

    word: str
    minutes: float = 0.0
    until: datetime | None = None
    channel: str = "command line"

    def __str__(self) -> str:
        if self.until is not None:
            return f"{self.word} until {self.until.isoformat(timespec='minutes')}"
        return f"{self.word} {self.minutes:g}" if self.minutes else self.word


@dataclass(frozen=True, slots=True)
class WallChanged:
    """The wall clock was set, or the time zone changed; `at` has the new wall time."""


@dataclass(frozen=True, slots=True)
class Corrects:
    """The person sets right what a while was; None takes that back.

    past: records from well before `since` up to now, from which the bouts are told anew.
    """

    since: Moment
    until: Moment
    presence: Presence | None
    past: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Forgets:
    """The person deletes these local days; None is without an end."""

    first: date | None
    last: date | None


What = Looked | InputResumed | Switched | Slept | Started | Said | WallChanged | Corrects | Forgets


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    silence: seconds since the last input as the sensor knows it at `at`; infinity when there has
    been none at all, None when the sensor cannot say.
    """

    at: Moment
    what: What
    silence: float | None
