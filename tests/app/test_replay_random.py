# SPDX-License-Identifier: Apache-2.0
"""Whatever a day is made of, its answer adds up."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import hypothesis.strategies as st
from domain.live_desk import BECAUSES, NEAR
from hypothesis import given

from stretchbreak.app.replay import Answer, replay
from stretchbreak.app.trace import INTERVALS, read_lines
from stretchbreak.domain.records import Reminded
from stretchbreak.domain.settings import Settings

BEGIN = datetime.fromisoformat("2026-03-28T20:00:00+01:00")
LENGTH = 12 * 3600

moments = st.one_of(
    st.floats(-100, LENGTH + 100).map(lambda s: round(s, 3)),
    st.integers(0, LENGTH // 300).map(lambda n: n * 300.0),
)
lengths = st.one_of(
    st.sampled_from([0.0, 1.5, 2.5, 59.0, 60.0, 61.0, 300.0, 899.0, 5400.0]), st.floats(0, 9000)
)
intervals = st.tuples(st.sampled_from(INTERVALS), moments, lengths)
says = st.sampled_from(
    ["standing", "sitting", "moved", "still-here", "was-away", "delay 10", "pause 60", "resume",
     "stretch", "done", "stop", "pause until 2026-03-29T03:30:00+02:00"]
)  # fmt: skip
points = st.one_of(
    st.tuples(st.just("say"), moments, says),
    st.tuples(st.just("clock-step"), moments, st.sampled_from([-90000, -1, 3600, 4e9 - 1])),
    st.tuples(st.just("zone"), moments, st.sampled_from(["Pacific/Apia", "UTC"])),
)
# Somebody who really works is in most days, or little of interest would happen.
working = st.lists(
    st.tuples(st.just("input"), moments, st.floats(100, 9000)), min_size=1, max_size=5
)


def at(seconds: float) -> str:
    return (BEGIN + timedelta(seconds=seconds)).isoformat()


def told(work: list[Any], rest: list[Any], said: list[Any]) -> Answer:
    facts: list[dict[str, Any]] = [
        {"trace": 1, "zone": "Europe/Berlin", "from": at(0), "to": at(LENGTH)}
    ]
    for what, since, length in [*work, *rest]:
        facts.append({"what": what, "from": at(since), "to": at(since + length)})
    for what, when, value in said:
        key = {"say": "say", "clock-step": "by", "zone": "zone"}[what]
        facts.append({"what": what, "at": at(when), key: value})
    return replay(read_lines([json.dumps(fact) for fact in facts], "random"), Settings())


days = (working, st.lists(intervals, max_size=12), st.lists(points, max_size=8))


@given(*days)
def test_states_tile_the_day_and_every_reason_is_known(
    work: list[Any], rest: list[Any], said: list[Any]
) -> None:
    answer = told(work, rest, said)
    spells = answer.spells
    assert spells[0].since.elapsed == 0
    assert spells[-1].until.elapsed == LENGTH
    for before, after in pairwise(spells):
        assert abs(after.since - before.until) < NEAR
    assert {spell.because for spell in spells} <= BECAUSES


@given(*days)
def test_totals_and_bouts_agree_with_the_states(
    work: list[Any], rest: list[Any], said: list[Any]
) -> None:
    answer = told(work, rest, said)
    found = answer.as_json()
    sitting = sum(s.seconds for s in answer.spells if s.presence.sits) / 60
    parts = ("sitting", "standing", "away", "unknown", "asleep", "off")
    totals = found["totals"]
    assert abs(totals["sitting_minutes"] - sitting) < 0.01
    assert abs(sum(bout["minutes"] for bout in found["bouts"]) - sitting) < 0.1
    assert abs(sum(totals[f"{part}_minutes"] for part in parts) - LENGTH / 60) < 0.1
    assert all(bout["ended_by"] in BECAUSES | {"end"} for bout in found["bouts"])


@given(*days)
def test_the_engine_and_the_history_count_the_same_bout(
    work: list[Any], rest: list[Any], said: list[Any]
) -> None:
    answer = told(work, rest, said)
    state, found = answer.state, answer.as_json()["bouts"]
    running = found[-1]["minutes"] if found and found[-1]["ended_by"] == "end" else 0.0
    assert abs(state.sat(state.now) / 60 - running) < 0.02


@given(*days)
def test_the_same_trace_twice_gives_the_same_answer(
    work: list[Any], rest: list[Any], said: list[Any]
) -> None:
    one = json.dumps(told(work, rest, said).as_json())
    assert one == json.dumps(told(work, rest, said).as_json())
    assert "NaN" not in one
    assert "Infinity" not in one


@given(*days)
def test_reminders_come_only_to_somebody_who_sits(
    work: list[Any], rest: list[Any], said: list[Any]
) -> None:
    answer = told(work, rest, said)
    for record in answer.records:
        if isinstance(record, Reminded):
            when = record.at.elapsed
            (spell,) = [
                s for s in answer.spells if s.since.elapsed <= when - 1e-6 < s.until.elapsed
            ]
            # Up to a minute of silence the chair is not called empty; the absence may begin there.
            just_left = when - spell.since.elapsed <= 61
            assert spell.presence.sits or just_left or spell.because == "was-away"
            assert record.sat >= 0
