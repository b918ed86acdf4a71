# SPDX-License-Identifier: Apache-2.0
"""Any order of times, breaths, easier, too much and stops, on routines of every kind.

The seconds of a side are counted a second time here: a quarter second for each in which a hold for
that side was on screen and running.
"""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from library import LIBRARY

from stretchbreak.domain import routine as player
from stretchbreak.domain import routine_ease
from stretchbreak.domain.exercise import Routine, Segment, Side
from stretchbreak.domain.exercise_timing import Breaths
from stretchbreak.domain.routine_figure import figure_second
from stretchbreak.domain.routine_state import Finished, Going, Session

_FOLD = Breaths(5, 4, 6)
FOLD = Routine(
    "fold",
    "Fold",
    "home",
    "",
    65,
    (
        Segment("straddle_fold", "setup", "both", 10, figure=(0.0, 8.0)),
        Segment("straddle_fold", "breathe", "both", 50, figure=(8.0, 9.0), work=_FOLD),
        Segment("straddle_fold", "return", "both", 5, figure=(19.0, 24.5)),
    ),
)
NAMES = ("half_kneeling", "standing_long", "two_minutes", "warm_up")
ROUTINES = [FOLD, *(LIBRARY.routines[name] for name in NAMES)]
LONGEST = 30
WORK = ("hold", "breathe", "move")


class AnyLess(RuleBasedStateMachine):
    @initialize(
        routine=st.sampled_from(ROUTINES),
        ready=st.sampled_from((0.0, 3.0)),
        first=st.sampled_from(("right", "left")),
        work=st.integers(0, 2),
        into=st.integers(0, 60),
    )
    def begins(self, routine: Routine, ready: float, first: str, work: int, into: int) -> None:
        """Somewhere in the first pieces of work, where there is something to change."""
        self.session = player.begin(routine, "left" if first == "left" else "right", ready)
        self.held = {"left": 0.0, "right": 0.0}
        self.asked = max(self.session.planned("left"), self.session.planned("right"))
        self.finishes = 0
        places = [i for i, s in enumerate(self.session.segments) if s.phase in WORK]
        while self.session.index < places[min(work, len(places) - 1)]:
            self.took(player.skip(self.session))
        for _ in range(into):
            self.quarter()

    def took(self, moved: player.Moved) -> None:
        before = self.session
        self.session, happened = moved
        self.finishes += sum(isinstance(one, Finished) for one in happened)
        assert self.session.held_left >= before.held_left
        assert self.session.held_right >= before.held_right

    def quarter(self) -> None:
        session = self.session
        if session.going is Going.RUNNING:
            side = session.held_side
            for one in ("left", "right"):
                if side in (one, "both"):
                    self.held[one] = min(240.0, self.held[one] + min(0.25, session.left_over))
        self.took(player.advance(session, 0.25))

    @rule(quarters=st.integers(1, 60))
    def time_passes(self, quarters: int) -> None:
        for _ in range(quarters):
            self.quarter()

    @rule(times=st.integers(1, 3))
    def makes_it_easier(self, times: int) -> None:
        for _ in range(times):
            self.took(routine_ease.easier(self.session, LIBRARY.exercises))

    @rule()
    def says_it_is_too_much(self) -> None:
        self.took(routine_ease.too_much(self.session, LIBRARY.exercises))

    @precondition(lambda self: hasattr(self, "session") and self.session.breathing is not None)
    @rule()
    def ends_a_breath(self) -> None:
        self.took(player.breathe(self.session))

    @rule()
    def pauses(self) -> None:
        self.took(player.pause(self.session))

    @rule()
    def resumes(self) -> None:
        self.took(player.resume(self.session))

    @rule()
    def skips(self) -> None:
        self.took(player.skip(self.session))

    @rule()
    def goes_back(self) -> None:
        self.took(player.back(self.session))

    @rule(seconds=st.floats(2.01, 1e6))
    def time_is_missed(self, seconds: float) -> None:
        if not self.session.coming_out:
            self.took(player.advance(self.session, seconds))

    @rule(really=st.integers(0, 9))
    def stops_now_and_then(self, really: int) -> None:
        if really == 0:
            self.took(player.stop(self.session))

    @rule(hours=st.floats(0.0, 48.0))
    def walks_away_and_comes_back(self, hours: float) -> None:
        self.took(player.pause(self.session))
        before = self.session
        if not before.coming_out:
            self.took(player.advance(before, hours * 3600.0))
            assert self.session == before
        self.took(player.resume(self.session))

    @rule(late=st.floats(0.0, 1e6))
    def starts_late(self, late: float) -> None:
        if self.session.segment is None and not self.session.over:
            self.took(player.pause(self.session))
            self.took(player.advance(self.session, late))
            assert self.session.segment is None
            self.took(player.skip(player.resume(self.session)[0]))
            assert (self.session.index, self.session.position) == (0, 0.0)

    @precondition(lambda self: hasattr(self, "session") and not self.session.over)
    @rule(later=st.booleans())
    def the_window_goes_and_it_is_taken_up_later(self, later: bool) -> None:
        here = self.session
        same = not here.swapped and len(here.segments) == len(here.routine.segments)
        if later and same and here.segment is not None:
            sides = (s.side for s in here.segments if s.side != "both")
            side: Side = next(sides, "right")
            self.session = player.take_up(
                player.begin(here.routine, side), here.index, here.position
            )
            self.held = {"left": 0.0, "right": 0.0}
            assert self.session.going is Going.PAUSED
            assert self.session.position <= here.position

    @rule(gentler=st.booleans(), seconds=st.integers(0, 6))
    def stops_and_perhaps_goes_on_more_gently(self, gentler: bool, seconds: int) -> None:
        if not gentler or self.session.over or self.session.segment is None:
            return
        self.took(player.stop(self.session))
        for _ in range(seconds * 4):
            self.quarter()
        assert self.session.coming_out is (seconds < 5)
        self.session, _ = routine_ease.gentler_after_stop(self.session, LIBRARY.exercises)
        self.held = {"left": 0.0, "right": 0.0}
        assert self.session.going is Going.RUNNING

    @invariant()
    def sides_are_right_to_the_second(self) -> None:
        if hasattr(self, "session"):
            assert self.session.held_left == pytest.approx(self.held["left"], abs=1e-6)
            assert self.session.held_right == pytest.approx(self.held["right"], abs=1e-6)

    @invariant()
    def nothing_is_longer_than_allowed(self) -> None:
        if not hasattr(self, "session"):
            return
        session = self.session
        assert 0.0 <= session.position <= session.length
        assert 0.0 <= session.entered <= session.length
        for part in session.segments:
            assert part.seconds >= 1
            assert part.phase != "hold" or part.seconds <= LONGEST
            assert part.work is None or part.work.total == part.seconds
        assert (
            max(session.planned("left"), session.planned("right")) <= max(self.asked, 1) + LONGEST
        )

    @invariant()
    def there_is_always_something_to_show(self) -> None:
        if hasattr(self, "session"):
            segment = self.session.segment or self.session.segments[0]
            exercise = LIBRARY.exercises[segment.exercise]
            assert 0.0 <= figure_second(self.session, exercise) <= exercise.length + 1e-9
            beat = self.session.beat
            assert beat is None or segment.work is None or 1 <= beat.number <= segment.work.count

    @invariant()
    def it_finishes_at_most_once(self) -> None:
        if hasattr(self, "session"):
            assert self.finishes == int(self.session.going is Going.FINISHED)

    def teardown(self) -> None:
        """Left running it reaches its end, within what it says is left and each breath twice."""
        if not hasattr(self, "session"):
            return
        self.took(player.resume(self.session))
        most = left(self.session)
        for _ in range(round(most * 4) + 4):
            self.quarter()
        assert self.session.over


def left(session: Session) -> float:
    seconds = session.left_over + 60.0
    for part in session.segments[session.index + 1 :]:
        seconds += part.seconds
    return seconds


TestAnyLess = AnyLess.TestCase
TestAnyLess.settings = settings(max_examples=220, stateful_step_count=12, deadline=None)
