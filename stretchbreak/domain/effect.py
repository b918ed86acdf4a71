# SPDX-License-Identifier: Apache-2.0
"""What the engine wants done. Effects are values; whoever runs the engine performs them."""

from __future__ import annotations

from dataclasses import dataclass

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Send `Looked` at this elapsed time (replaces the wake-up asked for before); None: no need."""

    elapsed: float | None


@dataclass(frozen=True, slots=True)
class Watch:
    """Tell of silences of at least this many seconds, and of the input that ends them."""

    silence: float


@dataclass(frozen=True, slots=True)
class Remind:
    """Show a nudge. step: `notice`, `card`, `sound` for one that makes only that, or `standing`.

    sat, held: seconds (`sat` of standing, for that step); held_by: names of signals and of what
    else held it. sound: with the soft sound. offer: `short` or `long`, the stretch that it offers,
    see `adapting`; "" for none.
    """

    step: str
    sat: float
    held_by: tuple[str, ...]
    held: float
    sound: bool = False
    offer: str = ""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back whatever nudge is on screen."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask whether the person was up from `since` to `until`."""

    since: Moment
    until: Moment


@dataclass(frozen=True, slots=True)
class Adapt:
    """Change a setting. value: as in `Settings`; why: see `adapting`."""

    key: str
    value: float
    why: str


@dataclass(frozen=True, slots=True)
class AskPace:
    """Ask whether reminders are too many, fine, or too few."""


@dataclass(frozen=True, slots=True)
class WaitForPause:
    """Say plainly that the delays of this bout are used up and the app waits for a pause."""


@dataclass(frozen=True, slots=True)
class Write:
    """Add this to the journal."""

    record: Record


Effect = WakeAt | Watch | Remind | Withdraw | Ask | WaitForPause | Adapt | AskPace | Write
