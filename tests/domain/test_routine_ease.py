# SPDX-License-Identifier: Apache-2.0
"""Doing less in the middle of it: on the library's own exercises and routines."""

from __future__ import annotations

import pytest
from library import LIBRARY

from stretchbreak.domain import routine as player
from stretchbreak.domain import routine_ease
from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.exercise_timing import Breaths
from stretchbreak.domain.routine_figure import eased_second, figure_second, mistake_due
from stretchbreak.domain.routine_state import BreathOver, Eased, Happening, Session

ALL = LIBRARY.exercises


class Doing:
    """Someone doing a routine; time passes in quarter seconds."""

    def __init__(self, routine: str | Routine) -> None:
        wanted = LIBRARY.routines[routine] if isinstance(routine, str) else routine
        self.session = player.begin(wanted, ready=0.0)
        self.saw: list[Happening] = []

    def take(self, moved: player.Moved) -> Doing:
        self.session, happened = moved
        self.saw += happened
        return self

    def waits(self, seconds: float) -> Doing:
        for _ in range(round(seconds * 4)):
            self.take(player.advance(self.session, 0.25))
        return self

    def into(self, phase: str, number: int = 0) -> Doing:
        """Until the numbered segment of a phase begins."""
        places = [i for i, s in enumerate(self.session.segments) if s.phase == phase]
        while self.session.index != places[number]:
            self.take(player.skip(self.session))
        return self

    def easier(self) -> Doing:
        return self.take(routine_ease.easier(self.session, ALL))

    def too_much(self) -> Doing:
        return self.take(routine_ease.too_much(self.session, ALL))

    def breathes(self) -> Doing:
        return self.take(player.breathe(self.session))

    @property
    def here(self) -> Segment:
        assert self.session.segment is not None
        return self.session.segment

    @property
    def figure(self) -> float:
        return figure_second(self.session, ALL[self.here.exercise])

    def held(self) -> tuple[float, float]:
        outcome = player.result(self.session)
        return outcome.seconds_left, outcome.seconds_right


def breaths(count: int = 5) -> Routine:
    work = Breaths(count, 4, 6)
    part = Segment("straddle_fold", "breathe", "both", work.total, figure=(8.0, 9.0), work=work)
    rest = Segment("straddle_fold", "return", "both", 5, figure=(19.0, 24.5))
    return Routine("fold", "Fold", "home", "", work.total + 5, (part, rest))


def test_the_gentler_variants_come_in_the_order_of_the_half_kneeling_stretch() -> None:
    doing = Doing("half_kneeling").into("hold").waits(12)
    seen = [(doing.here.exercise, False)]
    for _ in range(4):
        doing.easier()
        seen.append((doing.here.exercise, doing.here.exercise in doing.session.eased))
    assert seen == [
        ("hf_half_kneel", False),
        ("hf_half_kneel", True),  # the tuck without the glide
        ("hf_standing", False),
        ("hf_chair", False),
        ("ppt_drill", False),
    ]
    assert not routine_ease.can_be_easier(doing.session, ALL)
    assert doing.easier().session.segment == doing.here


def test_the_first_easier_takes_no_second_and_leaves_out_the_glide() -> None:
    doing = Doing("half_kneeling").into("hold").waits(12)
    assert doing.figure == 8.0
    doing.easier()
    assert doing.session.position == 12.0
    doing.waits(3)
    assert doing.figure == eased_second(ALL["hf_half_kneel"]) == 5.5
    assert doing.held() == (0.0, 15.0)


def test_another_exercise_goes_on_with_the_hold_where_it_was() -> None:
    doing = Doing("half_kneeling").into("hold").waits(12).easier().easier()
    assert (doing.here.exercise, doing.here.phase) == ("hf_standing", "setup")
    assert Eased("hf_half_kneel", "hf_standing") in doing.saw
    doing.waits(doing.here.seconds)
    assert (doing.here.phase, doing.session.position) == ("hold", 12.0)
    assert doing.figure == doing.here.figure[0]
    doing.waits(18)
    assert doing.held() == (0.0, 30.0)
    doing.waits(200)
    assert doing.session.over
    assert doing.held() == (30.0, 30.0)


def test_easier_while_getting_ready_changes_what_is_to_come() -> None:
    session = player.begin(LIBRARY.routines["standing"])
    session, _ = routine_ease.easier(session, ALL)
    assert session.eased == ("hf_standing",)
    session, _ = routine_ease.easier(session, ALL)
    assert session.routine.id == "standing"
    assert {s.exercise for s in session.segments} == {"hf_chair"}
    assert (session.planned("left"), session.planned("right")) == (30, 30)
    assert session.index == player.READY


def test_what_is_barred_never_stands_in() -> None:
    session = Doing("standing").into("hold").easier().session
    assert routine_ease.easier(session, ALL, barred={"hf_chair"}) == (session, ())


@pytest.mark.parametrize("routine", sorted(LIBRARY.routines))
@pytest.mark.parametrize("presses", [1, 2, 3, 5])
def test_every_routine_made_easier_ends_and_holds_nothing_longer(
    routine: str, presses: int
) -> None:
    longest = max(
        (s.seconds for s in LIBRARY.routines[routine].segments if s.phase == "hold"), default=0
    )
    doing = Doing(routine).waits(17)
    for _ in range(presses):
        doing.easier().waits(1)
    holds = [s for s in doing.session.segments if s.phase == "hold"]
    assert all(s.seconds <= longest for s in holds)
    assert doing.waits(600).session.over


def test_too_much_eases_off_at_once_and_both_sides_hold_less() -> None:
    doing = Doing("standing").into("hold").waits(10)
    assert doing.figure == 9.0
    doing.too_much().waits(0.5)
    assert doing.figure < 9.0
    doing.waits(2)
    assert doing.figure == eased_second(ALL["hf_standing"]) == 7.2
    assert doing.here.seconds == 20
    doing.waits(100)
    assert doing.held() == (20.0, 20.0)


def test_too_much_again_comes_out_of_it_and_rests() -> None:
    doing = Doing("standing").into("hold").waits(10).too_much().waits(2).too_much()
    assert doing.here.phase == "rest"
    assert doing.held() == (0.0, 12.0)
    doing.waits(4)
    assert doing.figure == pytest.approx(4.4)
    doing.into("hold", 1)
    assert doing.here.seconds == 10
    assert doing.session.alarms == 2


def test_too_much_of_squats_rests_and_leaves_half_of_the_rest() -> None:
    doing = Doing("two_minutes").into("move").waits(7)
    doing.too_much()
    assert doing.here.phase == "rest"
    moves = [s.work.count for s in doing.session.segments if s.phase == "move" and s.work]
    assert moves == [1, 1]
    assert doing.waits(200).session.over


def test_breaths_go_by_the_guide_until_somebody_taps() -> None:
    doing = Doing(breaths()).waits(25)
    assert (doing.session.breaths, doing.session.own_pace) == (2, False)
    beat = doing.session.beat
    assert beat is not None
    assert (beat.number, beat.part) == (3, 1)
    doing.breathes()
    assert (doing.session.position, doing.session.breaths) == (30.0, 3)
    assert BreathOver(3) in doing.saw


def test_at_ones_own_pace_a_breath_waits_for_the_tap_but_not_for_ever() -> None:
    doing = Doing(breaths()).waits(5).breathes().waits(15)
    assert (doing.session.breaths, doing.session.position) == (1, 20.0)
    doing.breathes()
    assert doing.session.breaths == 2
    doing.waits(20)
    assert doing.session.breaths == 3
    doing.breathes().breathes()
    assert doing.here.phase == "return"


def test_breaths_count_for_no_side_and_paused_taps_for_nothing() -> None:
    doing = Doing(breaths()).waits(5)
    doing.take(player.pause(doing.session)).breathes()
    assert doing.session.breaths == 0
    assert doing.held() == (0.0, 0.0)


def test_too_much_while_breathing_leaves_fewer_breaths() -> None:
    doing = Doing(breaths()).waits(12).too_much()
    assert doing.here.work == Breaths(3, 4, 6)
    assert doing.waits(60).session.over


def test_a_stop_has_a_way_out_of_five_seconds_to_where_it_began() -> None:
    doing = Doing("half_kneeling").into("hold").waits(20)
    doing.take(player.stop(doing.session))
    assert (doing.session.over, doing.session.coming_out) == (True, True)
    seconds = [doing.waits(0.5).figure for _ in range(10)]
    assert seconds == sorted(seconds, reverse=True)
    assert seconds[-1] == pytest.approx(2.0)
    assert not doing.session.coming_out
    assert doing.held() == (0.0, 20.0)


def test_the_mistake_is_shown_once_after_the_first_move_in() -> None:
    doing = Doing("standing_long")
    shown: list[tuple[int, float]] = []
    while not doing.session.over:
        if mistake_due(doing.session):
            shown.append((doing.session.index, doing.session.position))
        doing.waits(0.25)
    assert [index for index, _ in shown] == [1] * 12
    assert (shown[0][1], shown[-1][1]) == (4.75, 7.5)


def test_taken_up_where_it_was_left_it_waits_and_counts_anew() -> None:
    session: Session = player.take_up(player.begin(LIBRARY.routines["standing"]), 2, 12.0)
    assert (session.going, session.index, session.position) == (player.Going.PAUSED, 2, 12.0)
    doing = Doing("standing")
    doing.session = player.resume(session)[0]
    doing.waits(18 + 35)
    assert doing.held() == (30.0, 18.0)
    assert player.take_up(session, 99) == session
