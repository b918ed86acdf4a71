# SPDX-License-Identifier: Apache-2.0
"""What people say of sessions, and what the next one is because of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain import gentle
from stretchbreak.domain.gentle import Resting
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated

MONDAY = date(2026, 3, 2)
KNEEL = "hf_half_kneel"


def said(*answers: str, exercise: str = KNEEL, first: date = MONDAY) -> list[Rated]:
    """One answer a day, from a Monday on."""
    found = []
    for number, answer in enumerate(answers):
        wall = datetime.combine(first + timedelta(days=number), datetime.min.time(), UTC)
        found.append(Rated(Moment(wall, number * 86400.0), "kneel", (exercise,), answer))
    return found


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


@pytest.mark.parametrize("two", [("7+", "7+"), ("stopped", "7+"), ("7+", "stopped")])
def test_too_much_twice_in_a_row_rests_for_a_week(two: tuple[str, str]) -> None:
    records = said(*two)
    assert gentle.resting(records, day(1)) == (Resting(KNEEL, day(8)),)
    assert gentle.resting(records, day(8)) != ()
    assert gentle.resting(records, day(9)) == ()


@pytest.mark.parametrize("answers", [("7+",), ("7+", "0-3", "7+"), ("4-6", "4-6"), ("stopped",)])
def test_anything_less_hides_nothing(answers: tuple[str, ...]) -> None:
    assert gentle.resting(said(*answers), day(len(answers))) == ()


def test_another_exercise_in_between_does_not_break_the_row() -> None:
    records = said("7+") + said("0-3", exercise="squat", first=day(1)) + said("7+", first=day(2))
    assert [one.exercise for one in gentle.resting(records, day(2))] == [KNEEL]


def test_after_the_week_it_takes_two_again() -> None:
    records = said("7+", "7+") + said("7+", first=day(12))
    assert gentle.resting(records, day(12)) == ()


def test_not_today_is_over_tomorrow_and_counts_as_nothing_else() -> None:
    records = said("7+", "not today", "7+")
    assert gentle.resting(records[:2], day(1)) == (Resting(KNEEL, day(1)),)
    assert gentle.resting(records[:2], day(2)) == ()
    assert gentle.resting(records, day(2)) != ()


def test_what_begins_to_rest_is_said_once() -> None:
    first, second, third = said("7+", "7+", "7+")
    assert gentle.newly_resting([], first) == ()
    assert gentle.newly_resting([first], second) == (Resting(KNEEL, day(8)),)
    assert gentle.newly_resting([first, second], third) == ()


@pytest.mark.parametrize(
    ("answers", "may"),
    [
        (("0-3", "0-3", "0-3"), True),
        (("7+", "0-3", "0-3", "0-3"), True),
        (("0-3", "not today", "0-3", "0-3"), True),
        (("0-3", "0-3"), False),
        (("0-3", "0-3", "4-6"), False),
        (("0-3", "stopped", "0-3", "0-3"), False),
        ((), False),
    ],
)
def test_more_may_be_offered_after_three_easy_ones_without_a_stop(
    answers: tuple[str, ...], may: bool
) -> None:
    assert gentle.may_progress(said(*answers), KNEEL) is may


@pytest.mark.parametrize(
    ("left", "right", "plenty"), [(239.9, 0, False), (240, 0, True), (0, 300, True), (0, 0, False)]
)
def test_four_minutes_a_side_are_plenty_for_a_day(left: float, right: float, plenty: bool) -> None:
    assert gentle.is_plenty(left, right) is plenty


@given(st.lists(st.sampled_from(["0-3", "4-6", "7+", "stopped", "not today"]), max_size=12))
def test_nothing_rests_longer_than_a_week_after_the_last_word(answers: list[str]) -> None:
    records = said(*answers)
    assert gentle.resting(records, day(len(answers) + 8)) == ()
    if answers[-2:] in (["7+", "7+"], ["stopped", "stopped"]):
        last = day(len(answers) - 1)
        assert [one.exercise for one in gentle.resting(records, last)] == [KNEEL]
