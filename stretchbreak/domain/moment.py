# SPDX-License-Identifier: Apache-2.0
"""One moment on two clocks: what the wall says, and how much time has really passed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

# Two ways to work out one time may differ by so many seconds, from rounding alone.
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time.

    wall: aware datetime, for days, quiet hours and labels only; it may be set forward or back.
    elapsed: seconds on a clock that nobody sets and that runs through suspend; every duration
    in the domain is a difference of two of these. Its zero is arbitrary.
    """

    wall: datetime
    elapsed: float

    def __sub__(self, other: Moment) -> float:
        """Seconds that really passed from `other` to this moment, whatever the wall clock did."""
        return self.elapsed - other.elapsed

    def lasted(self, since: Moment, seconds: float) -> bool:
        """True when at least so many seconds have passed since then, rounding forgiven."""
        return self.elapsed - since.elapsed >= seconds - ROUNDING

    def shifted(self, seconds: float) -> Moment:
        """The moment `seconds` away, assuming that the wall clock runs on undisturbed."""
        return Moment(_wall_shifted(self.wall, seconds), self.elapsed + seconds)


def _wall_shifted(wall: datetime, seconds: float) -> datetime:
    try:
        if isinstance(wall.tzinfo, timezone):
            return wall + timedelta(seconds=seconds)
        # With a zone, adding would move the hands and skip over the night the clocks change.
        return (wall.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(wall.tzinfo)
    except OverflowError:
        return wall
