# SPDX-License-Identifier: Apache-2.0
"""A routine keeps its length, whatever is left out of it."""

from __future__ import annotations

from dataclasses import replace

from domain.small_library import exercise, holding, part, routine, small

from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.exercise_timing import Breaths, Hold, Reps
from stretchbreak.domain.filters import Fitted, barred, fitted, notes

LIBRARY = small()


def fit(wanted: Routine | str, *filters: str, hidden: tuple[str, ...] = ()) -> Fitted:
    whole = LIBRARY.routines[wanted] if isinstance(wanted, str) else wanted
    found = fitted(whole, LIBRARY.exercises, LIBRARY.instead, filters, hidden)
    assert found is not None
    return found


def told(segments: tuple[Segment, ...]) -> list[tuple[str, str, str, int]]:
    return [(s.exercise, s.phase, s.side, s.seconds) for s in segments]


def test_without_filters_a_routine_is_what_it_was() -> None:
    assert fit("desk") == Fitted(LIBRARY.routines["desk"], {}, ())


def test_kneeling_becomes_standing_in_the_same_time() -> None:
    found = fit("hips", "no_kneel")
    assert found.swaps == {"kneel": ("stand",)}
    assert found.routine.total == 110
    assert told(found.routine.segments) == [
        ("stand", "setup", "right", 10),
        ("stand", "hold", "right", 30),
        ("stand", "switch", "left", 4),
        ("stand", "hold", "left", 30),
        ("tuck", "move", "both", 21),
        ("tuck", "return", "both", 9 + 6),  # what the standing one does not need
    ]


def test_two_exercises_share_the_time_of_one() -> None:
    found = fit("desk", "no_hip_ext")
    assert found.swaps == {"stand": ("squeeze", "tuck")}
    assert found.routine.total == 60
    assert told(found.routine.segments)[:4] == [
        ("squeeze", "setup", "both", 5),
        ("squeeze", "move", "both", 16),
        ("tuck", "setup", "both", 4),
        ("tuck", "move", "both", 21),
    ]


def test_spare_seconds_are_more_repetitions_at_the_end_and_then_rest() -> None:
    last = fit("desk", "no_hip_ext").routine.segments[-1]
    # 50 s for the two leave 4 over: too few for one more squeeze of 5 s.
    assert (last.phase, last.seconds) == ("rest", 4)
    roomy = routine("roomy", *holding("kneel", 90, 30), part("tuck", "move", 7,
                    work=Reps(1, (2, 3, 2))))  # fmt: skip
    end = fit(replace(roomy, place="home"), "no_kneel").routine.segments[-2:]
    assert [(s.phase, s.seconds, s.work) for s in end] == [
        ("move", 14, Reps(2, (2, 3, 2))),
        ("rest", 4, None),
    ]


def test_holds_become_no_shorter_than_ten_seconds() -> None:
    short = routine("short", *holding("kneel", 28, 10))
    found = fit(replace(short, place="home"), "no_kneel")
    assert [s.seconds for s in found.routine.segments if s.phase == "hold"] == [10, 10]
    shorter = replace(routine("shorter", *holding("kneel", 26, 10)), place="home")
    assert fit(shorter, "no_kneel").swaps == {"kneel": ("squeeze", "tuck")}


def test_two_holds_a_side_stay_two_holds() -> None:
    twice = exercise("twice", Hold(30, 2, 5), sides=2, hides=())
    library = {**LIBRARY.exercises, "twice": twice}
    long = replace(routine("long", *holding("kneel", 150, 60)), place="home")
    found = fitted(long, library, {"kneel": [("twice",)]}, ["no_kneel"])
    assert found is not None
    assert [s.seconds for s in found.routine.segments if s.phase == "hold"] == [30] * 4
    assert found.routine.total == 150


def test_breaths_stay_whole_breaths() -> None:
    calm = exercise("calm", Breaths(5, 4, 6), setup=3)
    library = {**LIBRARY.exercises, "calm": calm}
    found = fitted(LIBRARY.routines["desk"], library, {"stand": [("calm",)]}, ["no_hip_ext"])
    assert found is not None
    breathing = next(s for s in found.routine.segments if s.phase == "breathe")
    assert breathing.work == Breaths(4, 4, 6)
    assert breathing.seconds == 40
    assert found.routine.total == 60


def test_a_routine_without_holds_gets_none() -> None:
    library = {**LIBRARY.exercises, "stand": exercise("stand", Hold(30), sides=2)}
    warm = LIBRARY.routines["warm"]
    found = fitted(warm, library, LIBRARY.instead, ["no_hip_ext"])
    assert found is not None
    assert found.swaps == {"lunge": ("walk",)}
    assert found.routine.total == warm.total


def test_an_office_routine_stays_in_the_office() -> None:
    found = fitted(
        LIBRARY.routines["desk"], LIBRARY.exercises, {"stand": [("kneel",)]}, [], ["stand"]
    )
    assert found is None


def test_what_only_leads_away_from_something_goes_with_it() -> None:
    parts = (part("tuck", "move", 14, work=Reps(2, (2, 3, 2))), part("chair", "return", 9))
    found = fit(routine("tail", *parts), hidden=("chair",))
    assert told(found.routine.segments) == [
        ("tuck", "move", "both", 21),
        ("tuck", "rest", "both", 2),
    ]
    only = routine("only", part("chair", "return", 9))
    assert fitted(only, LIBRARY.exercises, {}, [], ["chair"]) is None


def test_what_the_routine_has_already_is_the_last_resort() -> None:
    chain = {"kneel": [("tuck",), ("squeeze",)]}
    found = fitted(LIBRARY.routines["hips"], LIBRARY.exercises, chain, ["no_kneel"])
    assert found is not None
    assert found.swaps == {"kneel": ("squeeze",)}
    found = fitted(LIBRARY.routines["hips"], LIBRARY.exercises, chain, ["no_kneel"], ["squeeze"])
    assert found is not None
    assert found.swaps == {"kneel": ("tuck",)}


def test_who_rises_slowly_has_ten_seconds_more_before_the_first_step() -> None:
    found = fit("two", "no_fast_rise").routine
    assert found.total == 120 + 10 == sum(s.seconds for s in found.segments)
    assert found.segments[0].cue == "Breathe twice, then stand up slowly"
    assert fit("sit", "no_fast_rise").routine.total == 36


def test_notes_are_those_of_what_remains() -> None:
    assert fit("desk", "pregnancy").notes == ("Small.",)
    assert fit("desk", "pregnancy", hidden=("stand",)).notes == ()
    assert notes(LIBRARY.exercises["stand"], ["no_hip_ext"]) == ()


def test_an_exercise_is_barred_by_a_filter_or_by_name() -> None:
    stand = LIBRARY.exercises["stand"]
    assert barred(stand, ["no_hip_ext"])
    assert barred(stand, [], ["stand"])
    assert not barred(stand, ["pregnancy", "no_kneel"], ["kneel"])
