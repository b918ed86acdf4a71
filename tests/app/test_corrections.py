# SPDX-License-Identifier: Apache-2.0
"""What a person sets right by hand: the history tells it, and the running count agrees."""

from __future__ import annotations

from datetime import timedelta

import pytest
from app.test_coach import World

from stretchbreak.app import diary
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.records import Corrected, Judged, Reminded


def today(world: World) -> DaySummary:
    world.coach.said("dismissed", "tray")
    (day,) = diary.days(world.journal.records(), world.journal.load_state(), world.coach.settings)
    return day


def set_right(world: World, since: float, until: float, word: str) -> None:
    """since, until: minutes before now."""
    now = world.clock.now().wall
    world.coach.correct(now - timedelta(minutes=since), now - timedelta(minutes=until), word)


def lengths(day: DaySummary) -> list[float]:
    return [round(span.seconds / 60, 1) for span in day.bouts]


def states(day: DaySummary) -> list[tuple[str, str, float]]:
    return [(s.presence.value, s.because, round(s.seconds / 60, 1)) for s in day.spells]


def test_a_walk_that_nobody_saw_ends_the_bout_and_starts_the_count_again() -> None:
    world = World().works(25)
    set_right(world, 15, 5, "away")
    assert world.minutes() == pytest.approx(5, abs=0.1)
    day = today(world)
    assert lengths(day) == [10, 5]
    assert [(one.full, one.because) for one in day.breaks] == [(True, "corrected")]
    assert ("away", "corrected", 10.0) in states(day)


def test_an_absence_that_was_none_joins_the_bouts_on_both_sides() -> None:
    world = World().works(15).rests(25).works(10)
    assert world.minutes() == pytest.approx(10, abs=0.2)
    assert len(today(world).breaks) == 1
    set_right(world, 36, 9, "passive")
    assert world.minutes() == pytest.approx(50, abs=0.2)
    day = today(world)
    assert lengths(day) == [pytest.approx(50, abs=0.2)]
    assert day.breaks == ()


def test_what_was_corrected_can_be_taken_back() -> None:
    world = World().works(15).rests(25).works(10)
    before = states(today(world)), today(world).breaks, world.minutes()
    set_right(world, 36, 9, "standing")
    assert states(today(world)) != before[0]
    set_right(world, 40, 5, "judged")
    assert (lengths(today(world)), today(world).breaks) == ([15, 10], before[1])
    assert world.minutes() == pytest.approx(before[2], abs=0.1)


def test_a_correction_up_to_now_leaves_what_happens_now_as_it_is() -> None:
    world = World().works(20)
    set_right(world, 5, -2, "standing")
    assert world.minutes() == 0
    world.works(5)
    assert world.minutes() == pytest.approx(5, abs=0.1)
    assert [state for state, _why, _length in states(today(world))] == [
        "active",
        "standing",
        "active",
    ]


def test_the_question_about_a_time_that_was_set_right_has_its_answer() -> None:
    world = World().works(10).rests(8).works(1)
    assert world.minutes() == pytest.approx(1, abs=0.1)
    set_right(world, 9, 1, "passive")
    count = world.minutes()
    assert count == pytest.approx(19, abs=0.2)
    world.coach.said("was-away", "tray")
    assert world.minutes() == pytest.approx(count, abs=0.1)


def test_whoever_pressed_moved_by_mistake_has_one_bout_again() -> None:
    world = World().works(10)
    world.coach.said("moved", "tray")
    world.works(10)
    assert world.minutes() == pytest.approx(10, abs=0.1)
    set_right(world, 12, 8, "passive")
    assert world.minutes() == pytest.approx(20, abs=0.1)
    assert lengths(today(world)) == [20]
    assert today(world).breaks == ()


def test_a_new_bout_is_reminded_of_from_its_own_beginning() -> None:
    world = World().works(31)
    assert len(world.kept(Reminded)) == 1
    set_right(world, 10, 5, "away")
    assert world.notifier.open is None
    world.works(20)
    assert len(world.kept(Reminded)) == 1
    world.works(6)
    assert len(world.kept(Reminded)) == 2


def test_the_judgement_stays_in_the_journal_beside_the_correction() -> None:
    world = World().works(20)
    set_right(world, 10, 5, "away")
    assert len(world.kept(Corrected)) == 1
    assert sum(one.spell.seconds for one in world.kept(Judged)) == pytest.approx(1200)  # type: ignore[attr-defined]


def test_what_was_corrected_is_still_so_after_a_restart() -> None:
    world = World().works(20)
    set_right(world, 10, 5, "away")
    again = World(world.journal, world.clock)
    assert again.minutes() == pytest.approx(5, abs=0.1)


@pytest.mark.parametrize(
    ("since", "until", "word", "said"),
    [
        (10, 5, "asleep", "nothing to correct to; use one of"),
        (5, 10, "away", "begins before it ends"),
        (500, 5, "away", "the history has nothing at"),
    ],
)
def test_what_cannot_be_corrected_is_refused_with_a_sentence(
    since: float, until: float, word: str, said: str
) -> None:
    world = World().works(20)
    with pytest.raises(ValueError, match=said):
        set_right(world, since, until, word)
    assert world.kept(Corrected) == []
