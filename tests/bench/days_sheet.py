# SPDX-License-Identifier: Apache-2.0
"""A day being invented: what the sensors saw on one side, what the person really did on the other.

Times are seconds since the day began. Whoever invents a day calls one sentence after another; each
moves `now` on. Screens that lock themselves, machines that suspend themselves, and bumps of an
empty desk are put in at the end, when it is known where the silences are.
"""

from __future__ import annotations

import itertools
from array import array
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from zoneinfo import ZoneInfo

from stretchbreak.app.trace import INTERVALS, Trace
from stretchbreak.domain.event import Said

Span = tuple[float, float]
_MORNING = datetime.fromisoformat("2026-03-02T08:30:00+01:00")


@dataclass(frozen=True)
class Person:
    """How somebody works, and how their machine is set. Chances are from 0 to 1, times in seconds.

    locks: chance to lock by hand when leaving; closes_lid: to close the lid instead, for long.
    autolock, autosuspend: after so much idle time; infinity is never.
    reading_gap, typing_gap: medians between two bursts of input.
    tells: chance to tell the app about standing up to work.
    """

    locks: float = 0.5
    closes_lid: float = 0.1
    autolock: float = float("inf")
    autosuspend: float = float("inf")
    typing_gap: float = 7.0
    reading_gap: float = 35.0
    hands_in_call: float = 0.5
    leaves_video_on: float = 0.1
    video_inhibits: float = 0.9
    tells: float = 0.8
    bumps_an_hour: float = 0.5


@dataclass
class Truth:
    """What really happened: spans in which the person sat, stood at the desk, and was in a call."""

    sitting: list[Span] = field(default_factory=list)
    standing: list[Span] = field(default_factory=list)
    calls: list[Span] = field(default_factory=list)


@dataclass
class InventedDay:
    """A trace, what is true about it, and what kind of day it is."""

    name: str
    trace: Trace
    truth: Truth


class Hands:
    """How input comes. Other ways to draw the same things are subclasses."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def burst(self, median: float) -> float:
        return min(180.0, self.chance.lognormvariate(0, 0.9) * median)

    def gap(self, median: float) -> float:
        """Never shorter than the second that makes two bursts of one."""
        return max(1.1, self.chance.lognormvariate(0, 0.8) * median)


class Sheet:
    def __init__(self, person: Person, chance: Random, hands: Hands, length: float) -> None:
        self.person, self.chance, self.hands, self.length = person, chance, hands, length
        self.now = 0.0
        self.on: dict[str, list[Span]] = {kind: [] for kind in INTERVALS}
        self.truth = Truth()
        self.said: list[tuple[float, Said]] = []
        self.gone: list[Span] = []

    # At the desk

    def types(self, seconds: float) -> None:
        self._input(self.now + seconds, self.hands, 12.0, self.person.typing_gap)
        self._sat(seconds)

    def reads(self, seconds: float) -> None:
        """On the screen: a turn of the wheel now and then."""
        self._input(self.now + seconds, self.hands, 1.5, self.person.reading_gap)
        self._sat(seconds)

    def paper(self, seconds: float, touches: float = 0.0) -> None:
        """Paper, a telephone, somebody at the desk: no input, but for so many touches an hour."""
        self._rarely(seconds, touches)
        self._sat(seconds)

    def watches(self, seconds: float, *, fullscreen: bool, touches: float = 6.0) -> None:
        if self.chance.random() < self.person.video_inhibits:
            self._signal("playing", seconds)
        if fullscreen:
            self._signal("fullscreen", seconds)
        self._click()
        self._rarely(seconds - 2, touches)
        self._sat(seconds)

    def calls(self, seconds: float, *, camera: bool, shares: bool, quiet: bool) -> None:
        self._signal("microphone", seconds)
        if self.chance.random() < 0.9:
            self._signal("playing", seconds)  # most such programs keep the display awake
        if camera:
            self._signal("camera", seconds)
        if shares:
            since = self.now + seconds * self.chance.uniform(0.1, 0.4)
            self.on["screen-shared"].append((since, since + seconds * 0.4))
        self.truth.calls.append((self.now, self.now + seconds))
        if quiet:
            self._rarely(seconds, 3.0)
        else:
            self._input(self.now + seconds, self.hands, 4.0, 40.0)
        self._sat(seconds)

    def stands(self, seconds: float, *, says: bool) -> None:
        """Works on, standing. Who says so may still forget to say that they sit again."""
        if says:
            at = self.now + self.chance.uniform(10, 40)
            self.said.append((at, Said("standing", channel="trace")))
        self._input(self.now + seconds, self.hands, 10.0, self.person.typing_gap * 1.3)
        self.truth.standing.append((self.now, self.now + seconds))
        self.now += seconds
        if says and self.chance.random() < 0.9:
            at = self.now + self.chance.uniform(10, 40)
            self.said.append((at, Said("sitting", channel="trace")))

    # Away

    def leaves(self, seconds: float, how: str = "as it is") -> None:
        """Gone for so long. how: as it is, lock, lid, or video (something plays on)."""
        start = self.now
        back = start + seconds
        last = self._last_input()
        if how == "lock":
            # The hand is on the keys until the lock.
            self.on["input"].append((max(last, start - 2), start))
            self._lock(start + self.chance.uniform(0.1, 2), back)
        elif how == "lid":
            shut = start + self.chance.uniform(1, 8)
            self.on["asleep"].append((shut, max(shut + 1, back - 4)))
            self._lock(shut, back)
        elif how == "video":
            # It had been on for a while, watched or beside the work.
            playing_since = max(0.0, start - self.chance.uniform(10, 1800))
            until = start + seconds * self.chance.uniform(0.5, 1.05)
            self.on["playing"].append((playing_since, until))
        self.gone.append((start, back))
        self.now = back

    def machine_is_off(self, seconds: float) -> None:
        """The app has crashed, or the machine starts again; the person sits on."""
        self.on["off"].append((self.now, self.now + seconds))
        self.types(seconds + 5)

    def is_blind(self, seconds: float) -> None:
        self.on["blind"].append((self.now, self.now + seconds))

    # In the small

    def _sat(self, seconds: float) -> None:
        self.truth.sitting.append((self.now, self.now + seconds))
        self.now += seconds

    def _signal(self, kind: str, seconds: float) -> None:
        self.on[kind].append((self.now, self.now + seconds))

    def _last_input(self) -> float:
        return max((until for _, until in self.on["input"][-3:]), default=0.0)

    def _click(self) -> None:
        self.on["input"].append((self.now, self.now + self.chance.uniform(0.2, 2)))

    def _input(self, until: float, hands: Hands, burst: float, gap: float) -> None:
        at = self.now + self.chance.uniform(0, 3)
        while at < until:
            end = min(until, at + hands.burst(burst))
            self.on["input"].append((at, end))
            at = end + hands.gap(gap)

    def _rarely(self, seconds: float, an_hour: float) -> None:
        if an_hour <= 0:
            return
        at = self.now + self.chance.expovariate(an_hour / 3600)
        while at < self.now + seconds:
            self.on["input"].append((at, at + self.chance.uniform(0.2, 4)))
            at += 5 + self.chance.expovariate(an_hour / 3600)

    def _lock(self, since: float, back: float) -> None:
        """Until somebody is back and has typed the password."""
        typed = self.chance.uniform(2, 6)
        self.on["locked"].append((since, back + typed))
        self.on["input"].append((back, back + typed))

    def finished(self, name: str) -> InventedDay:
        """The day, with what the machine did by itself and the bumps put in."""
        self.on["locked"] += self._locks_itself()
        self.on["input"] += self._bumps()
        trace = Trace(ZoneInfo("Europe/Berlin"), _MORNING, self.length)
        for kind, spans in self.on.items():
            clean = joined(spans, self.length)
            starts = array("d", (since for since, _ in clean))
            trace.intervals[kind] = (starts, array("d", (until for _, until in clean)))
        trace.points = [p for p in sorted(self.said, key=lambda p: p[0]) if p[0] < self.length]
        truth = replace(
            self.truth,
            sitting=joined(self.truth.sitting, self.length),
            standing=joined(self.truth.standing, self.length),
            calls=joined(self.truth.calls, self.length),
        )
        return InventedDay(name, trace, truth)

    def _bumps(self) -> list[Span]:
        """Somebody passes by, or the table shakes."""
        found = []
        for since, until in self.gone:
            at = since + 30 + self.chance.expovariate(self.person.bumps_an_hour / 3600 + 1e-9)
            while at < until - 30:
                if not any(a <= at <= b for a, b in self.on["asleep"]):
                    found.append((at, at + self.chance.uniform(0.05, 1.4)))
                at += 90 + self.chance.expovariate(self.person.bumps_an_hour / 3600 + 1e-9)
        return found

    def _locks_itself(self) -> list[Span]:
        """Where the silence was longer than the machine waits, and nothing played."""
        found: list[Span] = []
        # What is left of a silence in which somebody saw it dim is short enough.
        touched = joined(self.on["input"], self.length)
        shut = [*self.on["locked"], *self.on["asleep"], *self.on["off"]]
        after = self.person.autolock
        kept_awake = joined(self.on["playing"], self.length)
        for (_, last), (back, _) in itertools.pairwise(touched):
            idle_from = last
            for since, until in kept_awake:
                if since < idle_from + after and until > idle_from:
                    idle_from = until
            if back - idle_from <= after or any(a <= idle_from + after < b for a, b in shut):
                continue
            if self._sees_it_dim(idle_from + after):
                continue
            typed = back + self.chance.uniform(2, 6)
            self.on["input"].append((back, typed))
            found.append((idle_from + after, typed))
            if back - idle_from > self.person.autosuspend > after:
                self.on["asleep"].append((idle_from + self.person.autosuspend, back))
        return found

    def _sees_it_dim(self, at: float) -> bool:
        """Who sits before a screen that is about to lock itself mostly touches something."""
        there = any(since <= at < until for since, until in self.truth.sitting)
        if not there or self.chance.random() > 0.85:
            return False
        touch = at - self.chance.uniform(1, 8)
        self.on["input"].append((touch, touch + self.chance.uniform(0.1, 1)))
        return True


def joined(spans: list[Span], length: float) -> list[Span]:
    """In order, without overlap, within the day."""
    out: list[Span] = []
    for since, until in sorted(spans):
        since, until = max(since, 0.0), min(until, length)
        if until <= since:
            continue
        if out and since <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], until))
        else:
            out.append((since, until))
    return out
