# SPDX-License-Identifier: Apache-2.0
"""What a person gets who asked for one routine and leaves movements out."""

from __future__ import annotations

from itertools import combinations

import pytest
from library import LIBRARY

from stretchbreak.domain.filters import barred
from stretchbreak.domain.movements import FILTERS


@pytest.mark.parametrize("routine", LIBRARY.routines)
def test_no_set_of_filters_ever_shows_a_movement_that_was_left_out(routine: str) -> None:
    sets = [frozenset(FILTERS), *(frozenset(pair) for pair in combinations(FILTERS, 2))]
    for filters in sets:
        doing = LIBRARY.done_without(LIBRARY.routines[routine], filters)
        shown = [LIBRARY.exercises[name] for name in doing.exercises()]
        assert not [one.id for one in shown if barred(one, filters)], filters


def test_with_nothing_left_out_a_routine_is_as_it_is() -> None:
    for routine in LIBRARY.routines.values():
        assert LIBRARY.done_without(routine, frozenset()) == routine


def test_the_gentler_one_is_looked_for_among_what_is_not_left_out() -> None:
    out = LIBRARY.barred(frozenset({"no_kneel"}), frozenset({"walk_2min"}))
    assert {"hf_half_kneel", "walk_2min"} <= out
    assert "hf_standing" not in out
