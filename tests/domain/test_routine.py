# SPDX-License-Identifier: Apache-2.0
"""A session on a time line: what passes, what the person does, and what is counted."""

from __future__ import annotations

import pytest

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Phase, Routine, Segment, Side
from stretchbreak.domain.routine import (
    READY,
    Finished,
    Going,
    Happening,
    HoldOver,
    SegmentBegan,
    SessionResult,
    SideSwitched,
    TimeMissed,
)


def part(phase: Phase, side: Side, seconds: int) -> Segment:
    return Segment(exercise="hf_standing", phase=phase, side=side, seconds=seconds)


def minute() -> Routine:
    parts = (
        part("setup", "right", 6),
        part("hold", "right", 20),
        part("switch", "left", 4),
        part("hold", "left", 20),
        part("rest", "both", 10),
    )
    return Routine("desk", "Desk minute", "office", "", sum(p.seconds for p in parts), parts)


class Doing:
    """Someone doing the routine: `.waits(s)` lets time pass in ordinary small steps."""

    def __init__(self, side_first: Side = "right", ready: float = 0.0) -> None:
        self.session = player.begin(minute(), side_first, ready)
        self.saw: list[Happening] = []

    def waits(self, seconds: float, each: float = 0.25) -> Doing:
        while seconds > 1e-9:
            step = min(each, seconds)
            self._take(player.advance(self.session, step))
            seconds -= step
        return self

    def does(self, *actions: str) -> Doing:
        for action in actions:
            self._take(getattr(player, action)(self.session))
        return self

    def _take(self, moved: player.Moved) -> None:
        self.session, happened = moved
        self.saw.extend(happened)

    @property
    def held(self) -> tuple[float, float]:
        outcome = player.result(self.session)
        return outcome.seconds_left, outcome.seconds_right


def test_a_minute_done_to_its_end_holds_both_sides_to_the_second() -> None:
    doing = Doing().waits(60)
    assert player.result(doing.session) == SessionResult("desk", 20.0, 20.0, finished=True)
    assert doing.saw == [
        SegmentBegan(1),
        HoldOver("right"),
        SegmentBegan(2),
        SideSwitched("left"),
        SegmentBegan(3),
        HoldOver("left"),
        SegmentBegan(4),
        Finished(),
    ]


def test_it_ends_at_its_total_and_not_before() -> None:
    assert Doing().waits(59.75).session.going is Going.RUNNING
    assert Doing().waits(60).session.going is Going.FINISHED


@pytest.mark.parametrize("each", [1 / 30, 0.1, 0.25, 1.0, 1.9])
def test_the_size_of_the_steps_changes_no_count(each: float) -> None:
    assert Doing().waits(61, each).held == (20.0, 20.0)


def test_getting_ready_comes_first_and_counts_for_nothing() -> None:
    doing = Doing(ready=8).waits(7.75)
    assert doing.session.index == READY
    assert doing.session.segment is None
    doing.waits(0.25)
    assert doing.session.index == 0
    assert doing.saw == [SegmentBegan(0)]
    assert doing.held == (0.0, 0.0)


def test_skipping_the_getting_ready_starts_at_once() -> None:
    doing = Doing(ready=8).waits(1).does("skip").waits(60)
    assert doing.session.going is Going.FINISHED
    assert doing.held == (20.0, 20.0)


def test_the_side_that_is_behind_can_come_first() -> None:
    doing = Doing(side_first="left").waits(16)
    assert doing.held == (10.0, 0.0)
    assert doing.waits(44).held == (20.0, 20.0)


def test_stopping_ten_seconds_into_a_hold_has_held_ten() -> None:
    doing = Doing().waits(16).does("stop").waits(30)
    assert player.result(doing.session) == SessionResult("desk", 0.0, 10.0, finished=False)


def test_paused_time_is_not_held() -> None:
    doing = Doing().waits(11).does("pause").waits(300).does("resume").waits(2)
    assert doing.held == (0.0, 7.0)
    assert doing.session.position == pytest.approx(7.0)


def test_a_closed_lid_pauses_where_it_was_last_seen() -> None:
    doing = Doing().waits(10)
    doing._take(player.advance(doing.session, 900.0))
    assert doing.session.going is Going.PAUSED
    assert doing.saw[-1] == TimeMissed(900.0)
    assert doing.held == (0.0, 4.0)
    assert doing.does("resume").waits(50).held == (20.0, 20.0)


def test_two_seconds_at_once_are_still_seen() -> None:
    session, happened = player.advance(Doing().session, 2.0)
    assert (session.position, happened) == (2.0, ())
    session, happened = player.advance(session, 2.01)
    assert session.going is Going.PAUSED


def test_a_faster_clock_may_say_that_longer_steps_are_seen() -> None:
    session, _ = player.advance(Doing().session, 30.0, longest=40.0)
    assert (session.index, session.position) == (3, 0.0)


def test_back_in_mid_hold_begins_the_hold_again_and_keeps_what_was_held() -> None:
    doing = Doing().waits(16).does("back")
    assert (doing.session.index, doing.session.position) == (1, 0.0)
    assert doing.waits(20).held == (0.0, 30.0)


def test_back_at_the_start_of_a_segment_goes_to_the_one_before() -> None:
    doing = Doing().waits(7).does("back")
    assert (doing.session.index, doing.session.position) == (0, 0.0)
    assert doing.held == (0.0, 1.0)


def test_back_from_the_first_segment_shows_what_is_needed_again() -> None:
    doing = Doing(ready=8).does("skip").waits(1).does("back")
    assert doing.session.index == READY
    assert doing.does("back", "back").session.index == READY
    assert Doing(ready=0).does("back").session.index == 0


def test_skipping_adds_nothing_and_ends_after_the_last() -> None:
    doing = Doing().waits(10).does("skip")
    assert (doing.session.index, doing.held) == (2, (0.0, 4.0))
    assert not any(isinstance(seen, HoldOver) for seen in doing.saw)
    doing.does("skip", "skip", "skip")
    assert doing.session.going is Going.FINISHED
    assert player.result(doing.session) == SessionResult("desk", 0.0, 4.0, finished=True)


def test_a_paused_session_can_be_leafed_through_and_stays_paused() -> None:
    doing = Doing().does("pause", "skip", "skip").waits(30)
    assert (doing.session.index, doing.session.going) == (2, Going.PAUSED)
    assert doing.saw == [SegmentBegan(1), SegmentBegan(2), SideSwitched("left")]


@pytest.mark.parametrize("action", ["pause", "resume", "back", "skip", "stop"])
@pytest.mark.parametrize("end", ["stop", "finish"])
def test_what_is_over_stays_over(action: str, end: str) -> None:
    doing = Doing().waits(16)
    _ = doing.does("stop").waits(5) if end == "stop" else doing.waits(44)
    before = doing.session
    assert doing.does(action).waits(5).session == before


def test_no_more_than_four_minutes_a_side_are_counted() -> None:
    doing = Doing().waits(6)
    for _ in range(20):
        doing.waits(15).does("back")
    assert doing.held == (0.0, 240.0)


def test_the_next_segment_is_known_until_the_last() -> None:
    doing = Doing(ready=8)
    assert doing.session.upcoming == minute().segments[0]
    doing.does("skip")
    assert doing.session.upcoming == minute().segments[1]
    doing.does("skip", "skip", "skip", "skip")
    assert doing.session.upcoming is None
