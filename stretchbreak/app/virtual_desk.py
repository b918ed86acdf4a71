# SPDX-License-Identifier: Apache-2.0
"""The desk of a trace: a virtual clock, an input sensor that watches for silence, and signals.

It promises what the real sensors promise (see `app.ports`), so that the engine meets the same
events in the same order.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from stretchbreak.app.trace import Point, Trace
from stretchbreak.domain.event import Switched
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Signal

_FARTHEST = 60 * 366 * 86400.0


@dataclass(frozen=True, slots=True)
class Stop:
    """From here to `until` nothing runs: the machine is asleep, or the app is off."""

    until: float
    asleep: bool


class VirtualClock:
    """Seconds since the trace began, to moments as the person's wall clock would show them."""

    def __init__(self, start: datetime, zone: ZoneInfo) -> None:
        self._start = start.astimezone(UTC)
        self._zone = zone
        self._stepped = 0.0
        self._zones: list[tuple[float, ZoneInfo]] = [(0.0, zone)]

    def moment(self, seconds: float) -> Moment:
        return Moment(self._at(seconds + self._stepped, self._zone), seconds)

    def _at(self, seconds: float, zone: ZoneInfo) -> datetime:
        # Not fromtimestamp: before 1970 that is an error on Windows.
        return (self._start + timedelta(seconds=seconds)).astimezone(zone)

    def step(self, by: float) -> None:
        """Set the wall clock forward or back by `by` seconds, but not out of the calendar."""
        self._stepped = max(-_FARTHEST, min(_FARTHEST, self._stepped + by))

    def move(self, seconds: float, zone: ZoneInfo) -> None:
        self._zone = zone
        self._zones.append((seconds, zone))

    def true_time(self, moment: Moment) -> str:
        """ISO time as a right clock in the person's zone would have shown it."""
        index = bisect_right(self._zones, moment.elapsed, key=lambda pair: pair[0]) - 1
        zone = self._zones[max(index, 0)][1]
        return self._at(moment.elapsed, zone).isoformat(timespec="milliseconds")


class InputTape:
    """The input of a trace, as a sensor sees it: how long silent, and edges of silence."""

    def __init__(self, starts: array[float], ends: array[float]) -> None:
        self._starts, self._ends = starts, ends
        self._watch = math.inf
        self._told = False
        self._edge: float | None = None
        self._edge_from = 0.0

    def silence(self, now: float) -> float:
        """Seconds since the last input; infinity when there has been none."""
        index = bisect_right(self._starts, now) - 1
        if index < 0:
            return math.inf
        return max(0.0, now - self._ends[index])

    def watch(self, silence: float, now: float) -> None:
        self._watch, self._told = silence, False
        self._find(now)

    def next_edge(self) -> float | None:
        """When the sensor will speak next; None when nothing more comes."""
        return self._edge

    def take_edge(self) -> bool:
        """Go past that edge. True when it is the first input after a silence."""
        now = self._edge if self._edge is not None else 0.0
        resumed = self._told
        self._told = not self._told
        self._find(now)
        return resumed

    def skip_to(self, now: float) -> None:
        """Nobody listened until now: what the sensor would say next from here."""
        self._told = False
        self._find(now)

    def _find(self, now: float) -> None:
        starts, ends = self._starts, self._ends
        if self._told:
            index = bisect_right(starts, now)
            self._edge = starts[index] if index < len(starts) else None
            return
        index = bisect_right(starts, now) - 1
        if index < 0:
            self._edge = now
            return
        last, watch = len(starts) - 1, self._watch
        while index < last and starts[index + 1] - ends[index] < watch:
            index += 1
        self._edge = max(now, ends[index] + watch)


Fact = Switched | Stop | Point


def script(trace: Trace) -> list[tuple[float, int, Fact]]:
    """Everything in the trace but input, in order.

    At one time, ends come before beginnings, and sight comes back first and is lost last.
    """
    facts: list[tuple[float, int, Fact]] = []
    for signal in Signal:
        for since, until in zip(*trace.intervals[signal.value], strict=True):
            facts.append((since, 2, Switched(signal, True)))
            if until < trace.length:
                facts.append((until, 0 if signal is Signal.BLIND else 1, Switched(signal, False)))
    for kind in ("asleep", "off"):
        for since, until in zip(*trace.intervals[kind], strict=True):
            facts.append((since, 3, Stop(until, kind == "asleep")))
    facts += [(at, 4, what) for at, what in trace.points]
    facts.sort(key=lambda fact: fact[:2])
    return facts
