# SPDX-License-Identifier: Apache-2.0
"""What the journal keeps: one frozen value for each thing that happened, written when it happens.

Records are facts and are never changed. A later `Judged` over the same time replaces the earlier
judgement when days are worked out, and a `Corrected` any judgement; all stay in the journal.
What another program told (`Imported`, `DayCounted`) counts where there is nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell


@dataclass(frozen=True, slots=True)
class Judged:
    """The app's judgement of a spell that is over (or a correction of an earlier one)."""

    at: Moment
    spell: Spell


@dataclass(frozen=True, slots=True)
class Corrected:
    """The person set right what the time from `since` to `until` was.

    It counts before every judgement of that time. presence: None takes earlier corrections back.
    """

    at: Moment
    since: Moment
    until: Moment
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class Imported:
    """Another program's judgement of so many seconds up to `at`, from before this one was there.

    It counts where this app has no judgement of its own. `at.elapsed` is below any of its own.
    """

    at: Moment
    seconds: float
    presence: Presence
    program: str

    @property
    def spell(self) -> Spell:
        return Spell(self.presence, self.at.shifted(-self.seconds), self.at, self.program)


@dataclass(frozen=True, slots=True)
class DayCounted:
    """Another program's count of a day: seconds at the computer, and no times. `at` is that day."""

    at: Moment
    seconds: float
    program: str


@dataclass(frozen=True, slots=True)
class BoutEnded:
    """A bout is over. `seconds` is the time at the computer in it; `ended_by` names the signal."""

    at: Moment
    since: Moment
    until: Moment
    seconds: float
    ended_by: str


@dataclass(frozen=True, slots=True)
class BreakTaken:
    """An absence, standing or a session that was long enough to count; `full` from 120 s."""

    at: Moment
    since: Moment
    until: Moment
    because: str
    full: bool


@dataclass(frozen=True, slots=True)
class Reminded:
    """A nudge was shown: the rung of the ladder, sitting seconds, what had held it and how long.

    step `standing` is none of the ladder's: its `sat` are seconds of standing.
    text: the id of what it said; "" where nobody chose one.
    """

    at: Moment
    step: str
    sat: float
    held_by: tuple[str, ...] = ()
    held: float = 0.0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Delivered:
    """How a nudge went on its way: `what` is the step or question, `channel` what carried it.

    result: `sent`, `shown`, `failed: …`, `closed`, `gone`, or the answer that came back.
    """

    at: Moment
    what: str
    channel: str
    result: str


@dataclass(frozen=True, slots=True)
class Adapted:
    """A setting was changed by adapting, or back. before, after: as written in the file."""

    at: Moment
    key: str
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the time from `since` to `until`."""

    at: Moment
    since: Moment
    until: Moment


@dataclass(frozen=True, slots=True)
class Answered:
    """What the person said (`stretch`, `delay 10`, `moved`, …) and through what it reached us."""

    at: Moment
    said: str
    channel: str


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """A session is over: which routine, seconds really held for each side, finished or stopped."""

    at: Moment
    since: Moment
    routine: str
    seconds_left: float
    seconds_right: float
    finished: bool


@dataclass(frozen=True, slots=True)
class SessionProgress:
    """A session that runs, as far as it got: what is left of it when the program ends unforeseen.

    index, position: the segment it was in, and seconds into it, with `side_first` as its order;
    index is -1 when the routine was changed on the way, so that no place in it can be named.
    """

    at: Moment
    since: Moment
    routine: str
    seconds_left: float
    seconds_right: float
    index: int = -1
    position: float = 0.0
    side_first: str = "right"


@dataclass(frozen=True, slots=True)
class Rated:
    """What somebody said of a session: how strong it was, or that it was stopped.

    said: `0-3`, `4-6`, `7+`, `stopped`, or `not today`. exercises: the ids it is about.
    """

    at: Moment
    routine: str
    exercises: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Something the person should be able to find later: a sensor lost, a file replaced, a gap."""

    at: Moment
    what: str
    detail: Mapping[str, Any] = field(default_factory=dict)


Record = (
    Judged
    | Corrected
    | Imported
    | DayCounted
    | BoutEnded
    | BreakTaken
    | Reminded
    | Delivered
    | Adapted
    | Asked
    | Answered
    | SessionEnded
    | SessionProgress
    | Rated
    | Noted
)
