# SPDX-License-Identifier: Apache-2.0
"""One moment on two clocks: what the wall says, and how much time has really passed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


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

    def shifted(self, seconds: float) -> Moment:
        """The moment `seconds` away, assuming that the wall clock runs on undisturbed."""
        return Moment(self.wall + timedelta(seconds=seconds), self.elapsed + seconds)
