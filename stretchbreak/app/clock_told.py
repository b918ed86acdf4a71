# SPDX-License-Identifier: Apache-2.0
"""A clock that is set by a day or more is told: the history goes by what it shows."""

from __future__ import annotations

from stretchbreak.app.saved import SavedState
from stretchbreak.domain.moment import Moment

_DAY = 86400.0


def clock_set(seconds: float) -> tuple[str, ...]:
    """A sentence about a step of the wall clock, or none for one that is usual."""
    days = round(abs(seconds) / _DAY)
    if abs(seconds) < _DAY:
        return ()
    many = "1 day" if days == 1 else f"{days} days"
    where = "forward" if seconds > 0 else "back"
    sentence = (
        f"The clock of this computer was set {where} by {many}. No time is lost or counted twice; "
        "what happens now is shown on the days that the clock says. "
        "If they are wrong, please set it right."
    )
    return (sentence,)


def set_back(saved: SavedState | None, now: Moment) -> tuple[str, ...]:
    """The same at the start, when the clock shows less than when the app ended."""
    if saved is None:
        return ()
    return clock_set(min(0.0, (now.wall - saved.state.now.wall).total_seconds()))
