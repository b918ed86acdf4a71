# SPDX-License-Identifier: Apache-2.0
"""A saved state comes back as it was, or is refused in one sentence."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import Any

import hypothesis.strategies as st
import pytest
from domain.day import Day
from hypothesis import given

from stretchbreak.domain.codec import StateError, state_from_text, state_to_text
from stretchbreak.domain.engine import begin
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State

FULL = (
    Day()
    .works(minutes=32)
    .says("delay 10")
    .meanwhile("microphone", minutes=60)
    .reads(minutes=9)
    .says("pause until 2026-03-02T12:00:00+01:00")
    .works(minutes=3)
    .says("stretch")
    .answer.state
)


def first() -> State:
    return begin(Moment(datetime(2026, 3, 2, 9, tzinfo=UTC), 0.1), math.inf, Settings())[0]


@pytest.mark.parametrize("state", [first(), FULL])
def test_a_state_comes_back_as_it_was(state: State) -> None:
    text = state_to_text(state)
    assert state_from_text(text) == state
    assert state_to_text(state_from_text(text)) == text
    assert "\n" not in text


def test_what_a_newer_minor_version_added_is_passed_over_and_what_it_dropped_takes_defaults() -> (
    None
):
    read = json.loads(state_to_text(FULL))
    read["state"]["mood"] = "good"
    read["state"]["desk"]["chair"] = 3
    del read["state"]["ladder"]
    found = state_from_text(json.dumps(read))
    assert found.desk == FULL.desk
    assert found.ladder == State(FULL.now, FULL.desk).ladder


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "[]", "5", '"x"', '{"format": 2, "state": {}}', '{"format": 1}',
     '{"format": 1, "state": {}}', '{"format": 1, "state": null}', "[" * 100_000,
     '{"format": 1, "state": {"now": {"wall": "2026-03-02T09:00", "elapsed": 0}}}',
     '{"format": 1, "state": {"now": {"wall": 5, "elapsed": 0}}}'],
)  # fmt: skip
def test_a_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(StateError):
        state_from_text(text)


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys = list(value.items()) if isinstance(value, dict) else []
    if isinstance(value, list):
        keys = list(enumerate(value))
    return [at, *[path for key, inner in keys for path in paths(inner, (*at, key))]]


@given(
    st.sampled_from(paths(json.loads(state_to_text(FULL)))[1:]),
    st.none() | st.booleans() | st.text(max_size=5) | st.floats() | st.just([]) | st.just({}),
)
def test_one_value_exchanged_for_anything_is_read_or_refused(
    path: tuple[Any, ...], value: object
) -> None:
    read = json.loads(state_to_text(FULL))
    inner = read
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    try:
        found = state_from_text(json.dumps(read))
    except StateError as error:
        assert str(error)  # noqa: PT017
    else:
        assert isinstance(found, State)
