# SPDX-License-Identifier: Apache-2.0
"""How long an exercise takes: holds, repetitions, breaths, or plain minutes. Whole seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hold:
    """A stretch held still, `repeats` times for a side, with a rest between two holds."""

    seconds: int
    repeats: int = 1
    rest: int = 0

    @property
    def total(self) -> int:
        return self.repeats * self.seconds + (self.repeats - 1) * self.rest


@dataclass(frozen=True, slots=True)
class Beat:
    """Where someone is in counted work. number: counts from 1; part: index of the part of a
    repetition (0 the first; for breaths 0 in, 1 out); left: seconds to the end of that part."""

    number: int
    part: int
    left: float


@dataclass(frozen=True, slots=True)
class Reps:
    """Repetitions at a pace.

    tempo: seconds of its parts, in this order: there, stay, back, rest. One to four, later ones
    may be left out, and a part may have 0 seconds.
    """

    count: int
    tempo: tuple[int, ...]

    @property
    def each(self) -> int:
        """Seconds of one repetition."""
        return sum(self.tempo)

    @property
    def total(self) -> int:
        return self.count * self.each

    def at(self, into: float) -> Beat:
        """The repetition that runs `into` seconds after the first began; at the end, the last."""
        return _beat(self.count, self.tempo, into)


@dataclass(frozen=True, slots=True)
class Breaths:
    """Slow breaths, counted. `inward` and `outward` are seconds; nothing is ever held between."""

    count: int
    inward: int
    outward: int

    @property
    def each(self) -> int:
        return self.inward + self.outward

    @property
    def total(self) -> int:
        return self.count * self.each

    def at(self, into: float) -> Beat:
        """The breath that runs `into` seconds after the first began; at the end, the last."""
        return _beat(self.count, (self.inward, self.outward), into)


@dataclass(frozen=True, slots=True)
class Timed:
    """Something that simply goes on, such as a walk."""

    seconds: int

    @property
    def total(self) -> int:
        return self.seconds


Work = Hold | Reps | Breaths | Timed
Counted = Reps | Breaths


@dataclass(frozen=True, slots=True)
class Timing:
    """One way of doing an exercise. setup: getting into place, once; switch: changing sides;
    ending: coming out of it, once. `work` is done for each of `sides`."""

    name: str
    work: Work
    setup: int = 0
    switch: int = 0
    sides: int = 1
    ending: int = 0

    @property
    def total(self) -> int:
        between = (self.sides - 1) * self.switch
        return self.setup + self.sides * self.work.total + between + self.ending


def _beat(count: int, parts: tuple[int, ...], into: float) -> Beat:
    each = sum(parts)
    done = min(max(0.0, into), float(count * each))
    number = min(count - 1, int(done // each))
    left = done - number * each
    for part, seconds in enumerate(parts):
        if left < seconds:
            return Beat(number + 1, part, seconds - left)
        left -= seconds
    last = max(i for i, seconds in enumerate(parts) if seconds)
    return Beat(number + 1, last, 0.0)
