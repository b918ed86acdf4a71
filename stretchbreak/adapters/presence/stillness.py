# SPDX-License-Identifier: Apache-2.0
"""The silence, as it follows from being told of "so many seconds are over" and "there was input".

For desktops that can be asked for such a message but not for the silence itself.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

# Until one is told of, the silence may be this part of the watched figure, or this long.
PART, LONGEST = 6.0, 10.0
_SHORTEST = 0.1
# After a loss nothing is known of any input: a pause this short is soon made by somebody there.
PROBE = 0.3
# Silence that something inhibits is called passive from here on; a shorter one is reading.
PASSIVE_AFTER = 30.0


class Stillness:
    """`seconds()` is never too high, and too low by less than the shortest mark that is set."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: float | None = None  # the last input, while it is silent
        self._seen = True

    @property
    def seen(self) -> bool:
        """False while it is not known of any input that it happened."""
        return self._seen

    def forget(self, *, seen: bool) -> None:
        """Nothing is known; `seen` takes it that somebody has just been there."""
        self._last, self._seen = None, seen

    def reached(self, seconds: float) -> None:
        """There has been no input for so long now, or for longer."""
        last = self._clock() - seconds
        self._last = last if self._last is None else min(self._last, last)

    def ended(self) -> None:
        """There was input just now."""
        self._last, self._seen = None, True

    def seconds(self) -> float:
        if not self._seen:
            return math.inf
        return 0.0 if self._last is None else self._clock() - self._last


def marks(watched: float | None, *, seen: bool, longest: float = LONGEST) -> set[float]:
    """The silences, in seconds, that must be told of to watch one and to know it well enough.

    The longest is always among them: with it a silence is known still when the watched figure
    changes in the middle of it.
    """
    wanted = {longest}
    if watched is not None:
        wanted |= {watched, max(_SHORTEST, min(longest, watched / PART))}
    if not seen:
        wanted.add(PROBE)
    return wanted
