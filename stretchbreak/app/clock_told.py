# SPDX-License-Identifier: Apache-2.0
"""A clock that is set by a day or more is told: the history goes by what it shows."""

from __future__ import annotations

from stretchbreak.app.saved import SavedState
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.sentence import Sentence, beside

_DAY = 86400.0


def clock_set(seconds: float) -> tuple[str, ...]:
    """A sentence about a step of the wall clock, or none for one that is usual."""
    days = round(abs(seconds) / _DAY)
    if abs(seconds) < _DAY:
        return ()
    if days == 1:
        set_by = Sentence(
            "The clock of this computer was set forward by 1 day."
            if seconds > 0
            else "The clock of this computer was set back by 1 day."
        )
    else:
        set_by = Sentence(
            "The clock of this computer was set forward by %n days."
            if seconds > 0
            else "The clock of this computer was set back by %n days.",
            days,
        )
    kept = Sentence(
        "No time is lost or counted twice; what happens now is shown on the days that the clock "
        "says. If they are wrong, please set it right."
    )
    return (beside(set_by, kept),)


def set_back(saved: SavedState | None, now: Moment) -> tuple[str, ...]:
    """The same at the start, when the clock shows less than when the app ended."""
    if saved is None:
        return ()
    return clock_set(min(0.0, (now.wall - saved.state.now.wall).total_seconds()))
