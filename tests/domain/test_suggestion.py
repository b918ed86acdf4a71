# SPDX-License-Identifier: Apache-2.0
"""What a reminder suggests, told as days with the program's own texts and routines."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from library import LIBRARY

from stretchbreak.app.catalogue import Catalogue
from stretchbreak.app.reminder_texts import load_texts
from stretchbreak.domain.choice import Situation
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import BoutEnded, Record, Reminded
from stretchbreak.domain.suggestion import Suggestion, Text, suggest

ASSETS = Path(__file__).parents[2] / "assets"
TEXTS, _ = load_texts(ASSETS)
TODAY = date(2026, 3, 4)
OFFICE, HOME = Situation(TODAY), Situation(TODAY, place="home")


@pytest.fixture(scope="module")
def library() -> Catalogue:
    return LIBRARY


def at(day: date, number: int) -> Moment:
    wall = datetime(day.year, day.month, day.day, 8, tzinfo=UTC) + timedelta(minutes=30 * number)
    return Moment(wall, wall.timestamp())


class Days:
    """Reminders one after the other, each at the end of a bout."""

    def __init__(self, library: Catalogue, situation: Situation, most: int = 4) -> None:
        self.library, self.situation, self.most = library, situation, most
        self.records: list[Record] = []

    def next(self) -> Suggestion:
        found = suggest(TEXTS, self.library, self.situation, self.records, self.most)
        assert found is not None
        return found

    def reminds(self, number: int, *, breaks: bool = True) -> Text:
        text = self.next().text
        moment = at(self.situation.today, number)
        self.records.append(Reminded(moment, "notice", 1800.0, text=text.id))
        if breaks:
            self.records.append(BoutEnded(moment, moment, moment, 1800.0, "input"))
        return text

    def day(self, reminders: int = 14) -> list[Text]:
        return [self.reminds(number) for number in range(reminders)]

    def tomorrow(self) -> None:
        self.situation = replace(self.situation, today=self.situation.today + timedelta(days=1))


def kinds(texts: list[Text]) -> Counter[str]:
    return Counter(text.kind for text in texts)


@pytest.mark.parametrize("situation", [OFFICE, HOME], ids=["office", "home"])
def test_most_of_a_day_is_walking_or_standing_and_four_are_hip_stretches(
    library: Catalogue, situation: Situation
) -> None:
    day = Days(library, situation).day()
    assert kinds(day)["hip"] == 4
    assert kinds(day)["walk"] + kinds(day)["stand"] == 10
    assert kinds(day)["walk"] >= 3
    assert kinds(day)["stand"] >= 2


@pytest.mark.parametrize("situation", [OFFICE, HOME], ids=["office", "home"])
def test_nothing_is_said_twice_in_a_day_of_sixteen_reminders(
    library: Catalogue, situation: Situation
) -> None:
    days = Days(library, situation)
    for _ in range(5):
        said = [text.id for text in days.day(16)]
        assert len(set(said)) == 16
        days.tomorrow()


def test_over_a_week_every_text_that_fits_has_its_turn(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    said: set[str] = set()
    for _ in range(5):
        said |= {text.id for text in days.day(14)}
        days.tomorrow()
    fits = {t.id for t in TEXTS if t.kind in ("walk", "stand") and not t.place}
    assert fits <= said


def test_a_second_nudge_in_a_bout_says_the_same_as_the_first(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    first = days.reminds(0, breaks=False)
    assert days.reminds(1).id == first.id
    assert days.reminds(2).id != first.id


def test_two_nudges_in_a_bout_are_one_offer_of_the_rota(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    for number in range(12):
        days.reminds(2 * number, breaks=False)
        days.reminds(2 * number + 1)
    said = {one.text for one in days.records if isinstance(one, Reminded)}
    assert kinds([t for t in TEXTS if t.id in said])["hip"] == 4


@pytest.mark.parametrize("most", [0, 2, 3])
def test_no_more_hip_stretches_than_the_person_wants(library: Catalogue, most: int) -> None:
    assert kinds(Days(library, OFFICE, most).day(16))["hip"] == most


def test_more_than_four_come_only_when_asked_for_and_after_the_rota(library: Catalogue) -> None:
    day = Days(library, OFFICE, 6).day(20)
    assert kinds(day)["hip"] == 6
    assert kinds(day[:12])["hip"] == 4


def test_who_stays_seated_is_never_told_to_stand_or_walk(library: Catalogue) -> None:
    seated = replace(OFFICE, filters=frozenset({"seated_only"}))
    day = Days(library, seated).day(14)
    assert kinds(day) == {"other": 14}
    assert len({text.id for text in day}) == 14


@pytest.mark.parametrize(
    "left_out",
    ["no_kneel", "no_floor", "no_hip_ext", "no_deep_flex", "no_single_leg", "pregnancy",
     "no_end_range", "nerve_sensitive", "no_wide", "no_spine_flex", "no_fast_rise"],
)  # fmt: skip
@pytest.mark.parametrize("place", ["office", "home"])
def test_with_any_movement_left_out_there_is_an_act_for_the_whole_day(
    library: Catalogue, left_out: str, place: str
) -> None:
    situation = Situation(TODAY, place=place, filters=frozenset({left_out}))
    for text in Days(library, situation).day(12):
        assert left_out not in text.avoid


def test_what_is_for_home_is_not_said_in_the_office(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    for _ in range(6):
        assert all(text.place != "home" for text in days.day(14))
        days.tomorrow()


def test_it_says_why(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    why = [str(reason) for reason in days.next().because]
    assert "Most breaks are a walk or a stand" in why[0]
    days.day(2)
    assert "turn of a short stretch" in str(days.next().because[0])
    assert "said least lately" in str(days.next().because[-1])


def test_a_stretch_is_drawn_as_the_one_that_it_opens(library: Catalogue) -> None:
    days = Days(library, OFFICE)
    days.day(2)
    suggestion = days.next()
    assert suggestion.text.routine == "at_desk"
    assert suggestion.exercise == "hf_standing"


def test_without_texts_nothing_is_suggested(library: Catalogue) -> None:
    assert suggest((), library, OFFICE, (), 4) is None
