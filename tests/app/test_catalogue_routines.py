# SPDX-License-Identifier: Apache-2.0
"""The routines that come with the program: to the second, and whole under every filter."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from library import LIBRARY

from stretchbreak.domain.choice import ROTA, Situation, choose
from stretchbreak.domain.choice_seconds import planned
from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.exercise_timing import Breaths, Reps
from stretchbreak.domain.filters import FILTERS, MOVEMENTS, barred

EXERCISES, ROUTINES = LIBRARY.exercises, LIBRARY.routines

# Filter -> letter: h is left out, n has a note, s is done seated instead.
K, F, E, D, W, S, B, N, P, R, C = MOVEMENTS
MATRIX: dict[str, dict[str, str]] = {
    "hf_half_kneel": {K: "h", F: "h", E: "h", D: "h", S: "n", N: "n", P: "h", R: "n", C: "h"},
    "hf_standing": {E: "h", S: "n", N: "n", P: "n", R: "n", C: "h"},
    "hf_chair": {E: "h", D: "n", S: "n", N: "n", P: "n", R: "n", C: "h"},
    "ppt_drill": {B: "n", P: "n", C: "s"},
    "glute_squeeze": {C: "s"},
    "glute_bridge": {F: "h", E: "n", N: "n", P: "n", C: "h"},
    "squat_glute": {D: "n", W: "n", N: "n", P: "n", C: "h"},
    "reverse_lunge": {E: "h", D: "n", S: "h", N: "n", P: "h", R: "n", C: "h"},
    "leg_swing": {E: "h", D: "n", S: "h", N: "h", P: "h", R: "n", C: "h"},
    "straddle_fold": {F: "h", D: "h", W: "h", B: "h", N: "h", P: "h", R: "n", C: "h"},
    "hip_abd_stand": {W: "n", S: "h", P: "n", C: "h"},
    "hip_abd_side": {F: "h", W: "n", P: "n", C: "h"},
    "adductor_rock": {K: "h", F: "h", D: "h", W: "h", N: "n", P: "h", R: "n", C: "h"},
    "knee_to_chest": {F: "h", D: "h", B: "n", N: "n", P: "h", C: "h"},
    "sciatic_slider": {D: "n", B: "n", N: "n", P: "n"},
    "thoracic_ext_chair": {P: "n", R: "n"},
    "walk_2min": {E: "n", S: "n", C: "h"},
}
TOTALS = {
    "at_desk": 60, "seated": 60, "two_minutes": 120, "hip_opener": 240, "warm_up": 300,
    "easy_back": 300, "walk": 120, "walk_long": 300, "standing": 75, "standing_short": 50,
    "standing_long": 140, "half_kneeling": 80, "half_kneeling_long": 150,
}  # fmt: skip


def seconds(routine: Routine) -> list[int]:
    return [part.seconds for part in routine.segments]


def whole(routine: Routine, total: int) -> None:
    """What every routine keeps to, as it is and with movements left out."""
    assert sum(seconds(routine)) == routine.total == total
    assert routine.held("right") == routine.held("left")
    for part in routine.segments:
        exercise = EXERCISES[part.exercise]
        assert part.phase != "hold" or 10 <= part.seconds <= 30
        assert part.work is None or part.work.total == part.seconds
        assert 0.0 <= part.figure[0] <= part.figure[1] <= exercise.length
        assert part.step is None or 0 <= part.step < len(exercise.steps)
        assert routine.mode != "dynamic" or part.phase not in ("hold", "breathe")
        assert routine.place in exercise.places or routine.place == "home"


@pytest.mark.parametrize("name", MATRIX)
def test_each_filter_does_to_an_exercise_what_it_should(name: str) -> None:
    letters = {"hide": "h", "note": "n", "seated": "s"}
    assert {r.filter: letters[r.handling] for r in EXERCISES[name].filters} == MATRIX[name]
    assert all(rule.note for rule in EXERCISES[name].filters if rule.handling == "note")


def test_the_totals_are_those_that_were_planned() -> None:
    assert {name: routine.total for name, routine in ROUTINES.items()} == TOTALS


@pytest.mark.parametrize("name", TOTALS)
def test_a_routine_is_exact_to_the_second(name: str) -> None:
    whole(ROUTINES[name], TOTALS[name])


def test_the_minute_at_the_desk_has_the_seconds_that_were_planned() -> None:
    assert seconds(ROUTINES["at_desk"]) == [4, 2, 20, 4, 20, 10]
    assert seconds(ROUTINES["seated"]) == [30, 24, 6]
    assert seconds(ROUTINES["two_minutes"]) == [5, 5, 30, 5, 30, 24, 21]


def test_the_long_routines_have_the_seconds_that_were_planned() -> None:
    opener = [4, 21, 10, 30, 10, 30, 8, 25, 7, 25, 10, 50, 10]
    warm_up = [60, 4, 20, 4, 20, 4, 50, 4, 48, 4, 18, 4, 18, 42]
    easy_back = [10, 20, 5, 20, 5, 35, 5, 36, 24, 10, 30, 100]
    assert seconds(ROUTINES["hip_opener"]) == opener
    assert seconds(ROUTINES["warm_up"]) == warm_up
    assert seconds(ROUTINES["easy_back"]) == easy_back


def test_nothing_is_held_before_a_workout_and_nobody_is_sent_there() -> None:
    warm_up = ROUTINES["warm_up"]
    assert warm_up.mode == "dynamic"
    assert warm_up.offer == ""
    assert {part.phase for part in warm_up.segments} == {"walk", "setup", "move", "switch"}


def test_the_five_breaths_of_the_fold_take_fifty_seconds() -> None:
    works = [part.work for part in ROUTINES["hip_opener"].segments]
    assert Breaths(5, 4, 6) in works


def test_squats_and_lunges_are_counted() -> None:
    works = [part.work for part in ROUTINES["warm_up"].segments]
    assert Reps(10, (2, 0, 2, 1)) in works
    lunges = next(part for part in ROUTINES["warm_up"].segments if part.alternates)
    assert lunges.work == Reps(12, (2, 0, 2))


def test_a_day_of_the_rota_holds_each_hip_for_a_hundred_seconds() -> None:
    of = {r.offer: planned(r, EXERCISES) for r in ROUTINES.values() if r.offer}
    for place, turns in ROTA.items():
        for side in ("left", "right"):
            assert sum(getattr(of[turn], side) for turn in turns) == 100, place


def test_holds_of_hip_flexors_and_of_other_muscles_are_not_mixed() -> None:
    """A session's seconds count for the hip flexors or not: one number for each side is kept."""
    for routine in ROUTINES.values():
        hip = planned(routine, EXERCISES)
        assert (hip.left, hip.right) in ((0, 0), (routine.held("left"), routine.held("right")))


@pytest.mark.parametrize("name", TOTALS)
def test_the_figure_is_in_the_held_position_for_most_of_a_hold(name: str) -> None:
    for part in ROUTINES[name].segments:
        if part.phase == "hold":
            exercise = EXERCISES[part.exercise]
            assert exercise.held_at <= part.figure_at(part.seconds / 2) <= exercise.held_until


@pytest.mark.parametrize("name", TOTALS)
@pytest.mark.parametrize("left_out", FILTERS)
def test_every_routine_stays_whole_under_any_filter(name: str, left_out: str) -> None:
    found = LIBRARY.fitted(ROUTINES[name], frozenset({left_out}))
    assert found is not None
    rise = 10 if left_out == "no_fast_rise" and ROUTINES[name].offer != "seated" else 0
    whole(found.routine, TOTALS[name] + rise)
    assert not any(barred(EXERCISES[one], [left_out]) for one in found.routine.exercises())
    assert any(counts(part) for part in found.routine.segments)


@pytest.mark.parametrize("place", ROTA)
@pytest.mark.parametrize("left_out", FILTERS)
def test_every_offer_of_a_day_can_be_done_under_any_filter(place: str, left_out: str) -> None:
    for offers in range(14):
        situation = Situation(date(2026, 3, 4), offers, place, frozenset({left_out}))
        choice = choose(LIBRARY, situation)
        assert choice is not None
        whole(choice.routine, choice.routine.total)
        assert not any(barred(EXERCISES[one], [left_out]) for one in choice.routine.exercises())
        assert place == "home" or choice.routine.place == "office"


def test_a_day_without_filters_goes_by_the_rota() -> None:
    for place, last in (("office", "two_minutes"), ("home", "hip_opener")):
        day = [choose(LIBRARY, Situation(date(2026, 3, 4), n, place)) for n in range(12)]
        names = [choice.routine.id for choice in day if choice is not None]
        half = ["walk", "walk", "at_desk", "walk", "walk"]
        assert names == [*half, "two_minutes", *half, last]


def counts(part: Segment) -> bool:
    return part.phase in ("hold", "move", "walk", "breathe") and part.seconds >= 10


@pytest.mark.parametrize("pair", list(combinations(FILTERS, 2)), ids="+".join)
def test_every_pair_of_filters_leaves_a_routine(pair: tuple[str, str]) -> None:
    left = [r.id for r in ROUTINES.values() if LIBRARY.fitted(r, frozenset(pair)) is not None]
    assert "seated" in left
    assert len(left) >= 3


def test_all_filters_together_still_leave_the_seated_routine() -> None:
    found = LIBRARY.fitted(ROUTINES["seated"], frozenset(FILTERS))
    assert found is not None
    assert found.routine.total == 60


def test_who_stays_seated_does_only_what_can_be_done_in_a_chair() -> None:
    chair = {"thoracic_ext_chair", "glute_squeeze_seated", "ppt_drill_seated"}
    for routine in ROUTINES.values():
        found = LIBRARY.fitted(routine, frozenset({"seated_only"}))
        assert found is not None
        assert set(found.routine.exercises()) <= chair


@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_can_be_hidden_and_no_routine_breaks(name: str) -> None:
    for routine in ROUTINES.values():
        found = LIBRARY.fitted(routine, frozenset(), frozenset({name}))
        assert found is not None, routine.id
        whole(found.routine, routine.total)


def test_what_stands_in_for_something_is_there() -> None:
    for name, chain in LIBRARY.instead.items():
        assert name in EXERCISES
        assert {one for row in chain for one in row} <= set(EXERCISES)
        assert name not in {one for row in chain for one in row}
    assert set(EXERCISES) - set(LIBRARY.instead) == {"sciatic_slider"}


def test_what_only_some_should_do_is_in_no_routine() -> None:
    some = {name for name, exercise in EXERCISES.items() if exercise.only_if}
    assert some == {"sciatic_slider"}
    assert not any(some & set(routine.exercises()) for routine in ROUTINES.values())
