# SPDX-License-Identifier: Apache-2.0
"""Every trace in tests/traces is judged as the file beside it says.

`NAME.expect.json` holds minutes in each judgement, and, where given, what is believed at a time
(`"09:40": "passive playing"`), the reminders (`[time, step, held by …]`, a minute late at most),
the questions (`[from, to]`), the tints and the bouts (`[minutes, ended by]`). pains: of the list in
docs/trace-format.md. A time without a date is on the first day.
"""

from __future__ import annotations

import itertools
import json
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from stretchbreak.app.replay import replay_file
from stretchbreak.domain.settings import Settings

TRACES = Path(__file__).parent.parent / "traces"
NAMES = sorted(path.stem for path in TRACES.glob("*.jsonl"))
KNOWN = {
    "pains", "sitting", "away", "standing", "unknown", "asleep", "off", "tolerance",
    "states", "reminders", "questions", "bouts", "tints", "adapted",
}  # fmt: skip


class Judged:
    def __init__(self, name: str) -> None:
        path = TRACES / f"{name}.jsonl"
        self.expected: dict[str, Any] = json.loads((TRACES / f"{name}.expect.json").read_text())
        self.header: dict[str, Any] = json.loads(path.read_text().splitlines()[0])
        self.answer = replay_file(path, Settings())
        self.tolerance = timedelta(minutes=self.expected.get("tolerance", 0.1))

    def time(self, text: str) -> datetime:
        if "T" not in text:
            begin = self.header["from"]
            text = f"{begin[:11]}{text if text.count(':') == 2 else text + ':00'}{begin[-6:]}"
        return datetime.fromisoformat(text)


@cache
def judged_once(name: str) -> Judged:
    """Every test looks at the same replay."""
    return Judged(name)


@pytest.fixture(params=NAMES)
def judged(request: pytest.FixtureRequest) -> Judged:
    return judged_once(request.param)


def near(one: float, other: float, judged: Judged) -> bool:
    return abs(one - other) <= judged.tolerance.total_seconds() / 60


def test_there_are_traces_for_every_day_that_went_wrong_elsewhere() -> None:
    expected = [json.loads(path.read_text()) for path in TRACES.glob("*.expect.json")]
    assert len(NAMES) >= 40
    assert {f"{name}.expect.json" for name in NAMES} == {p.name for p in TRACES.glob("*.json")}
    assert all("sitting" in one and set(one) <= KNOWN for one in expected)
    # The other numbers are about windows and about choosing a sensor.
    told = {pain for one in expected for pain in one.get("pains", [])}
    assert set(range(1, 32)) - {20, 23, 28} <= told


def test_the_states_tile_the_day_from_its_first_moment_to_its_last(judged: Judged) -> None:
    states = judged.answer["states"]
    assert datetime.fromisoformat(states[0]["from"]) == judged.time(judged.header["from"])
    assert datetime.fromisoformat(states[-1]["to"]) == judged.time(judged.header["to"])
    for before, after in itertools.pairwise(states):
        assert before["to"] == after["from"]


def test_the_minutes_are_right(judged: Judged) -> None:
    totals = judged.answer["totals"]
    for name in ("sitting", "away", "standing", "unknown", "asleep", "off"):
        if name in judged.expected:
            found = totals[f"{name}_minutes"]
            assert near(found, judged.expected[name], judged), f"{name} {found}"


def test_what_is_believed_is_right(judged: Judged) -> None:
    for text, expected in judged.expected.get("states", {}).items():
        at = judged.time(text)
        (found,) = [
            f"{state['state']} {state['because']}"
            for state in judged.answer["states"]
            if datetime.fromisoformat(state["from"]) <= at < datetime.fromisoformat(state["to"])
        ]
        assert found == expected, f"at {text}"


def test_the_reminders_are_right(judged: Judged) -> None:
    if "reminders" not in judged.expected:
        return
    expected = judged.expected["reminders"]
    found = judged.answer["reminders"]
    assert [[r["step"], *r["held_by"]] for r in found] == [e[1:] for e in expected]
    for reminder, (text, *_) in zip(found, expected, strict=True):
        late = datetime.fromisoformat(reminder["at"]) - judged.time(text)
        assert timedelta(seconds=-1) - judged.tolerance <= late <= timedelta(seconds=61), text


def test_the_tints_are_right(judged: Judged) -> None:
    if "tints" in judged.expected:
        found = [datetime.fromisoformat(tint["at"]) for tint in judged.answer["tints"]]
        expected = [judged.time(text) for text in judged.expected["tints"]]
        assert len(found) == len(expected)
        for at, wanted in zip(found, expected, strict=True):
            assert abs(at - wanted) <= judged.tolerance


def test_what_was_adapted_is_right(judged: Judged) -> None:
    if "adapted" in judged.expected:
        found = [[one["before"], one["after"], one["why"]] for one in judged.answer["adapted"]]
        assert found == judged.expected["adapted"]


def test_the_questions_are_right(judged: Judged) -> None:
    if "questions" not in judged.expected:
        return
    found = [
        (datetime.fromisoformat(q["from"]), datetime.fromisoformat(q["to"]))
        for q in judged.answer["questions"]
    ]
    expected = [(judged.time(one), judged.time(two)) for one, two in judged.expected["questions"]]
    assert len(found) == len(expected)
    for pair, wanted in zip(found, expected, strict=True):
        assert all(abs(a - b) <= judged.tolerance for a, b in zip(pair, wanted, strict=True)), pair


def test_the_bouts_are_right(judged: Judged) -> None:
    if "bouts" not in judged.expected:
        return
    found = [(bout["minutes"], bout["ended_by"]) for bout in judged.answer["bouts"]]
    assert [by for _, by in found] == [by for _, by in judged.expected["bouts"]], found
    for (length, _), (expected, _) in zip(found, judged.expected["bouts"], strict=True):
        assert near(length, expected, judged), found
