# SPDX-License-Identifier: Apache-2.0
"""Which routine comes next, told as days."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from domain.small_library import TODAY, Small, done, routine, small

from stretchbreak.domain.choice import Choice, Situation, Wanted, choose

AT_OFFICE = Situation(TODAY)
AT_HOME = Situation(TODAY, place="home")


def next_of(situation: Situation, library: Small | None = None, wanted: Wanted = "next") -> Choice:
    choice = choose(library or small(), situation, wanted)
    assert choice is not None
    return choice


def day(situation: Situation, offers: int = 12) -> list[str]:
    return [next_of(replace(situation, offers=n)).routine.id for n in range(offers)]


def why(choice: Choice) -> str:
    return " ".join(str(reason) for reason in choice.because)


def test_a_day_at_the_office_is_eight_walks_two_short_and_two_longer_stretches() -> None:
    assert Counter(day(AT_OFFICE)) == {"stroll": 8, "desk": 2, "two": 2}
    assert day(AT_OFFICE)[:6] == ["stroll", "stroll", "desk", "stroll", "stroll", "two"]


def test_a_day_at_home_ends_with_the_long_routine() -> None:
    assert Counter(day(AT_HOME)) == {"stroll": 8, "desk": 2, "two": 1, "hips": 1}
    assert day(AT_HOME)[-1] == "hips"


def test_after_twelve_offers_there_are_only_walks() -> None:
    later = next_of(replace(AT_HOME, offers=14))
    assert later.routine.id == "stroll"
    assert "The stretches of the day are done" in why(later)


def test_who_asks_for_a_stretch_gets_the_next_one_of_the_rota() -> None:
    assert next_of(AT_OFFICE, wanted="stretch").routine.id == "desk"
    assert next_of(replace(AT_OFFICE, offers=4), wanted="stretch").routine.id == "two"
    assert next_of(replace(AT_OFFICE, offers=30), wanted="stretch").routine.id == "desk"
    assert next_of(replace(AT_OFFICE, offers=2), wanted="walk").routine.id == "stroll"


def test_a_warm_up_is_never_offered() -> None:
    everything = {*day(AT_OFFICE, 40), *day(AT_HOME, 40)}
    assert "warm" not in everything


def test_of_two_for_the_same_turn_the_one_done_longer_ago_comes() -> None:
    library = small()
    routines = {**library.routines, "other": replace(library.routines["desk"], id="other")}
    library = replace(library, routines=routines)
    third = replace(AT_OFFICE, offers=2)
    assert next_of(third, library).routine.id == "desk"
    third = replace(third, sessions=[done("desk", 20, 20)])
    assert next_of(third, library).routine.id == "other"
    third = replace(third, sessions=[done("desk", 20, 20), done("other", 20, 20)])
    assert next_of(third, library).routine.id == "desk"


def test_it_begins_with_the_side_that_is_behind() -> None:
    third = replace(AT_OFFICE, offers=2)
    assert next_of(third).side_first == "right"
    assert next_of(replace(third, side_first="left")).side_first == "left"
    behind = next_of(replace(third, sessions=[done("desk", 5, 20)]))
    assert behind.side_first == "left"
    assert "left side, which is 15 s behind" in why(behind)
    evened = [done("desk", 5, 20), done("desk", 20, 5, hour=11)]
    assert next_of(replace(third, sessions=evened, side_first="left")).side_first == "left"


def test_a_side_is_behind_for_a_week_and_then_forgotten() -> None:
    third = replace(AT_OFFICE, offers=2)
    for days, side in ((7, "left"), (8, "right")):
        old = done("desk", 0, 20, day=TODAY - timedelta(days=days))
        assert next_of(replace(third, sessions=[old])).side_first == side


def test_a_walk_has_no_side_to_begin_with() -> None:
    walk = next_of(replace(AT_OFFICE, sessions=[done("desk", 5, 20)]))
    assert walk.side_first == "right"
    assert "behind" not in why(walk)


def test_after_four_minutes_a_side_there_is_no_more_stretching_that_day() -> None:
    third = replace(AT_OFFICE, offers=2)
    nearly = [done("two", 220, 220)]
    assert next_of(replace(third, sessions=nearly)).routine.id == "desk"
    plenty = next_of(replace(third, sessions=[done("two", 221, 200)]))
    assert plenty.routine.id == "stroll"
    assert "plenty of hip stretching for today: 221 s left, 200 s right" in why(plenty)
    yesterday = [done("two", 240, 240, day=TODAY - timedelta(days=1))]
    assert next_of(replace(third, sessions=yesterday)).routine.id == "desk"


def test_holds_of_other_muscles_do_not_count_for_the_hip_flexors() -> None:
    third = replace(AT_OFFICE, offers=2, sessions=[done("sit", 240, 240)])
    assert next_of(third).routine.id == "desk"


def test_a_session_of_a_routine_that_is_gone_counts() -> None:
    third = replace(AT_OFFICE, offers=2, sessions=[done("gone", 240, 240)])
    assert next_of(third).routine.id == "stroll"


def test_nothing_that_needs_the_floor_is_offered_at_the_office() -> None:
    library = replace(small(), routines={"hips": small().routines["hips"]})
    assert choose(library, replace(AT_OFFICE, offers=11)) is None
    assert next_of(replace(AT_HOME, offers=11), library).routine.id == "hips"


def test_what_only_some_should_do_is_never_offered() -> None:
    library = small()
    asked = replace(library.exercises["stand"], only_if="A clinician suggested this to me.")
    library = replace(library, exercises={**library.exercises, "stand": asked})
    assert set(day(AT_OFFICE, 12)) == {"stroll", "desk", "two"}
    assert {next_of(replace(AT_OFFICE, offers=n), library).routine.id for n in range(12)} == {
        "stroll"
    }


def test_who_stays_seated_is_offered_the_seated_routine_all_day() -> None:
    seated = replace(AT_OFFICE, filters=frozenset({"seated_only"}))
    assert set(day(seated)) == {"sit"}
    assert "You stay seated" in why(next_of(seated))


def test_who_rises_slowly_begins_the_day_seated_and_then_rises_in_stages() -> None:
    slowly = replace(AT_OFFICE, filters=frozenset({"no_fast_rise"}))
    assert day(slowly)[:6] == ["sit", "stroll", "sit", "stroll", "stroll", "two"]
    walk = next_of(replace(slowly, offers=1)).routine
    assert walk.segments[0].seconds == 10
    assert "stand up slowly" in walk.segments[0].cue


def test_what_is_left_out_is_said_with_what_takes_its_place() -> None:
    third = replace(AT_OFFICE, offers=2, filters=frozenset({"no_hip_ext"}))
    choice = next_of(third)
    assert choice.routine.id == "desk"
    assert "Stand is left out; in its place: Squeeze, Tuck." in why(choice)


def test_an_exercise_hidden_for_a_week_is_left_out_like_any_other() -> None:
    choice = next_of(replace(AT_OFFICE, offers=2, hidden=frozenset({"stand"})))
    assert "stand" not in choice.routine.exercises()


def test_notes_come_along() -> None:
    choice = next_of(replace(AT_OFFICE, offers=2, filters=frozenset({"pregnancy"})))
    assert choice.notes == ("Small.",)


def test_what_cannot_be_done_gives_way_to_the_next_best() -> None:
    library = replace(small(), instead={})
    choice = next_of(replace(AT_OFFICE, offers=2, filters=frozenset({"no_hip_ext"})), library)
    assert choice.routine.id == "stroll"
    assert "cannot be done today" in why(choice)


@pytest.mark.parametrize("wanted", ["next", "stretch", "walk"])
def test_an_empty_library_offers_nothing(wanted: Wanted) -> None:
    empty = Small({}, {"odd": routine("odd")}, {})
    assert choose(empty, AT_OFFICE, wanted) is None
