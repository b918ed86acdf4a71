# SPDX-License-Identifier: Apache-2.0
"""Any order of times and actions, against a second telling of the same rules.

The telling is deliberately dull: the routine laid out as a row of quarter seconds, and a finger
that moves along it.
"""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import PHASES, SIDES, Phase, Routine, Segment, Side
from stretchbreak.domain.routine import CREDITED_MOST, Finished, Going, SegmentBegan

PARTS = st.lists(
    st.tuples(st.sampled_from(PHASES), st.sampled_from(SIDES), st.integers(1, 9)),
    min_size=1,
    max_size=8,
)


class AnyOrder(RuleBasedStateMachine):
    @initialize(parts=PARTS, ready=st.integers(0, 5), first=st.sampled_from(("right", "left")))
    def begins(self, parts: list[tuple[Phase, Side, int]], ready: int, first: Side) -> None:
        segments = tuple(Segment("any", phase, side, seconds) for phase, side, seconds in parts)
        total = sum(s.seconds for s in segments)
        routine = Routine("any", "Any", "office", "", total, segments)
        self.session = player.begin(routine, first, float(ready))
        written = next((s.side for s in segments if s.side != "both"), first)
        turned = {"right": "left", "left": "right", "both": "both"} if written != first else {}
        self.cells: list[tuple[int, str]] = [(-1, "")] * (ready * 4)
        for index, s in enumerate(segments):
            side = turned.get(s.side, s.side) if s.phase == "hold" else ""
            self.cells += [(index, side)] * (s.seconds * 4)
        self.finger = 0
        self.going = True
        self.stopped = False
        self.held = {"left": 0.0, "right": 0.0}
        self.finishes = 0

    def took(self, moved: player.Moved) -> None:
        self.session, happened = moved
        self.finishes += sum(isinstance(one, Finished) for one in happened)
        for one in happened:
            if isinstance(one, SegmentBegan):
                assert 0 <= one.index < len(self.session.segments)

    @property
    def ended(self) -> bool:
        return self.stopped or self.finger >= len(self.cells)

    @property
    def here(self) -> int:
        return self.cells[self.finger][0]

    def start_of(self, index: int) -> int:
        return next(at for at, cell in enumerate(self.cells) if cell[0] == index)

    @rule(quarters=st.integers(0, 8))
    def time_passes(self, quarters: int) -> None:
        self.took(player.advance(self.session, quarters / 4))
        for _ in range(quarters):
            if self.going and not self.ended:
                for side in ("left", "right"):
                    if self.cells[self.finger][1] in (side, "both"):
                        self.held[side] = min(CREDITED_MOST, self.held[side] + 0.25)
                self.finger += 1

    @rule(seconds=st.floats(2.01, 1e6))
    def time_is_missed(self, seconds: float) -> None:
        self.took(player.advance(self.session, seconds))
        self.going = False

    @rule()
    def pauses(self) -> None:
        self.took(player.pause(self.session))
        self.going = False

    @rule()
    def resumes(self) -> None:
        self.took(player.resume(self.session))
        self.going = True

    @rule()
    def skips(self) -> None:
        self.took(player.skip(self.session))
        if not self.ended:
            here = self.here
            beyond = (at for at, cell in enumerate(self.cells) if cell[0] > here)
            self.finger = next(beyond, len(self.cells))

    @rule()
    def goes_back(self) -> None:
        self.took(player.back(self.session))
        if not self.ended:
            start = self.start_of(self.here)
            if self.finger - start < 8 and start > 0:
                start = self.start_of(self.cells[start - 1][0])
            self.finger = start

    @rule()
    def looks_again_later(self) -> None:
        self.took(player.advance(self.session, 0.0))

    @invariant()
    def sides_are_right_to_the_second(self) -> None:
        if hasattr(self, "session"):
            assert self.session.held_left == pytest.approx(self.held["left"])
            assert self.session.held_right == pytest.approx(self.held["right"])

    @invariant()
    def it_stands_where_the_finger_stands(self) -> None:
        if not hasattr(self, "session"):
            return
        assert 0.0 <= self.session.position <= self.session.length
        assert self.session.over == self.ended
        if not self.ended:
            assert self.session.index == self.here
            into = (self.finger - self.start_of(self.here)) / 4
            assert self.session.position == pytest.approx(into)

    @invariant()
    def it_finishes_at_most_once(self) -> None:
        if hasattr(self, "session"):
            assert self.finishes == int(self.session.going is Going.FINISHED)

    @rule()
    def stops_now_and_then(self) -> None:
        # Rare on purpose: after it nothing more can be tried.
        if len(self.cells) % 3 == 0:
            self.took(player.stop(self.session))
            self.stopped |= not self.ended

    def teardown(self) -> None:
        """Whatever was done before: left running, it reaches the end in the time that is left."""
        if hasattr(self, "session"):
            self.took(player.resume(self.session))
            for _ in range(len(self.cells)):
                self.took(player.advance(self.session, 0.25))
            assert self.session.over
            assert self.session.going is (Going.STOPPED if self.stopped else Going.FINISHED)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
