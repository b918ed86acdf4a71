# SPDX-License-Identifier: Apache-2.0
"""What holds of the choice whatever the day, the filters and the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.small_library import TODAY, done, small
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchbreak.domain.choice import MOST_A_DAY, Situation, Wanted, choose
from stretchbreak.domain.choice_seconds import held_today, planned
from stretchbreak.domain.filters import FILTERS, NO_FAST_RISE, RISE_SECONDS, barred, fitted

LIBRARY = small()
SOME_FILTERS = st.frozensets(st.sampled_from(sorted(FILTERS)), max_size=4)
SOME_HIDDEN = st.frozensets(st.sampled_from(sorted(LIBRARY.exercises)), max_size=2)
HELD = st.floats(0, 240)
PAST = st.lists(
    st.builds(
        done,
        st.sampled_from([*LIBRARY.routines, "gone"]),
        HELD,
        HELD,
        st.integers(0, 9).map(lambda days: TODAY - timedelta(days=days)),
    ),
    max_size=6,
)
SITUATIONS = st.builds(
    Situation,
    today=st.just(TODAY),
    offers=st.integers(0, 20),
    place=st.sampled_from(["office", "home"]),
    filters=SOME_FILTERS,
    hidden=SOME_HIDDEN,
    sessions=PAST,
    side_first=st.sampled_from(["left", "right"]),
)
WANTED: st.SearchStrategy[Wanted] = st.sampled_from(["next", "stretch", "walk"])


@settings(max_examples=400, deadline=None)
@given(SITUATIONS, WANTED)
def test_what_is_chosen_can_be_done(situation: Situation, wanted: Wanted) -> None:
    choice = choose(LIBRARY, situation, wanted)
    if choice is None:
        return
    names = choice.routine.exercises()
    assert not any(
        barred(LIBRARY.exercises[name], situation.filters, situation.hidden) for name in names
    )
    assert situation.place == "home" or choice.routine.place == "office"
    assert choice.routine.mode != "dynamic"
    assert choice.because
    assert all(str(reason) for reason in choice.because)


@settings(max_examples=400, deadline=None)
@given(SITUATIONS, WANTED)
def test_no_side_is_held_for_more_than_four_minutes_a_day(
    situation: Situation, wanted: Wanted
) -> None:
    choice = choose(LIBRARY, situation, wanted)
    if choice is None:
        return
    more = planned(choice.routine, LIBRARY.exercises)
    if more.any:
        before = held_today(LIBRARY, situation.sessions, situation.today)
        assert before.left + more.left <= MOST_A_DAY
        assert before.right + more.right <= MOST_A_DAY
        assert more.left == more.right


@settings(max_examples=200, deadline=None)
@given(SITUATIONS, WANTED)
def test_the_same_situation_gives_the_same_choice(situation: Situation, wanted: Wanted) -> None:
    again = replace(situation, sessions=tuple(situation.sessions))
    assert choose(LIBRARY, situation, wanted) == choose(LIBRARY, again, wanted)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(LIBRARY.routines)), SOME_FILTERS, SOME_HIDDEN)
def test_a_fitted_routine_keeps_its_seconds(
    name: str, filters: frozenset[str], hidden: frozenset[str]
) -> None:
    routine = LIBRARY.routines[name]
    found = fitted(routine, LIBRARY.exercises, LIBRARY.instead, filters, hidden)
    if found is None:
        return
    seated = routine.offer == "seated" or "seated_only" in filters
    rise = RISE_SECONDS if NO_FAST_RISE in filters and not seated else 0
    assert found.routine.total == routine.total + rise
    assert sum(part.seconds for part in found.routine.segments) == found.routine.total
    assert found.routine.held("left") == found.routine.held("right")
    for part in found.routine.segments:
        assert part.seconds >= 1
        assert part.phase != "hold" or 10 <= part.seconds <= 30
        assert part.work is None or part.work.total == part.seconds


@given(PAST, st.sampled_from(["left", "right"]))
def test_the_side_that_was_held_less_begins(past: list[object], preferred: str) -> None:
    situation = Situation(TODAY, offers=2, sessions=past, side_first=preferred)  # type: ignore[arg-type]
    choice = choose(LIBRARY, situation)
    assert choice is not None
    if not planned(choice.routine, LIBRARY.exercises).any:
        return
    counted = [
        one
        for one in situation.sessions
        if one.routine in ("desk", "two", "hips", "gone") and (TODAY - one.at.wall.date()).days <= 7
    ]
    by = sum(one.seconds_right - one.seconds_left for one in counted)
    if by >= 1:
        assert choice.side_first == "left"
    elif by <= -1:
        assert choice.side_first == "right"
