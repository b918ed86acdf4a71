# SPDX-License-Identifier: Apache-2.0
"""The only place that reads clocks: one that people set, and two that nobody does."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from stretchbreak.adapters.clock_set import ClockSetWatch
from stretchbreak.adapters.clock_sources import Counters, boot_name, counters
from stretchbreak.adapters.zone_watch import ZoneWatch
from stretchbreak.app.ports import ClockReading
from stretchbreak.domain.moment import Moment

# Three clocks cannot be read at one instant, and the wall clock is kept right by small shifts.
_NOISE = 1.0


@dataclass(frozen=True, slots=True)
class _Look:
    through_sleep: float
    awake: float
    wall: float


class SystemClock:
    """See Clock. The zero of `elapsed` is the start of the machine, until `carry_on_from`."""

    def __init__(
        self,
        source: Counters | None = None,
        wall: Callable[[], float] = time.time,
        boot: str | None = None,
    ) -> None:
        """`wall` gives seconds since 1970. The arguments are for systems that tests make up."""
        self._source = counters() if source is None else source
        self._wall = wall
        self._boot = boot_name() if boot is None else boot
        self._shift = 0.0
        self._set_watch: ClockSetWatch | None = None
        self._zone_watch: ZoneWatch | None = None
        self._before = self._read()

    @property
    def boot(self) -> str:
        """Names the boot, and where in it `elapsed` has its zero: save it with each moment.

        It changes when `carry_on_from` is called, and not otherwise.
        """
        return f"{self._boot}+{self._shift!r}"

    def look(self) -> ClockReading:
        before, now = self._before, self._read()
        self._before = now
        passed = now.through_sleep - before.through_sleep
        asleep = passed - (now.awake - before.awake)
        stepped = (now.wall - before.wall) - passed
        return ClockReading(
            self._moment(now),
            asleep if asleep >= _NOISE else 0.0,
            stepped if abs(stepped) >= _NOISE else 0.0,
        )

    def now(self) -> Moment:
        return self._moment(self._read())

    def carry_on_from(self, saved: Moment, saved_boot: str) -> None:
        now = self._read()
        name, _plus, shift_text = saved_boot.rpartition("+")
        if name and name == self._boot:
            shift = _number(shift_text)
            # What was saved in this boot lies behind us; anything else is not worth believing.
            if now.through_sleep + shift - saved.elapsed >= -_NOISE:
                self._shift = shift
                return
        gap = max(0.0, now.wall - saved.wall.timestamp())
        self._shift = saved.elapsed + gap - now.through_sleep

    def start(self, on_set: Callable[[], None]) -> None:
        if self._zone_watch is None:
            self._zone_watch = ZoneWatch(on_set)
        if self._set_watch is None:
            try:
                self._set_watch = ClockSetWatch(on_set)
            except OSError:  # this system cannot tell; the next look sees the step
                self._set_watch = None

    def stop(self) -> None:
        if self._zone_watch is not None:
            self._zone_watch.close()
            self._zone_watch = None
        if self._set_watch is not None:
            self._set_watch.close()
            self._set_watch = None

    def _read(self) -> _Look:
        return _Look(self._source.through_sleep(), self._source.awake(), self._wall())

    def _moment(self, look: _Look) -> Moment:
        if hasattr(time, "tzset"):
            time.tzset()  # the person may have travelled; this looks at the zone file again
        wall = datetime.fromtimestamp(look.wall, UTC).astimezone()
        return Moment(wall, look.through_sleep + self._shift)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
