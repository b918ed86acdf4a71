# SPDX-License-Identifier: Apache-2.0
"""Every rule of reminding on the time line of its day; the days are in `reminding_days`."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from domain.reminding_days import RULES, TRACES, Rule

from stretchbreak.domain.records import Reminded

# The first pause in typing is waited for, a minute at most.
LATE = timedelta(seconds=61)


@pytest.fixture(params=sorted(RULES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def rule(name: str) -> Rule:
    return RULES[name]


def test_the_reminders_of_the_day_are_those_of_its_rule(rule: Rule) -> None:
    found = [r for r in rule.day.answer.records if isinstance(r, Reminded)]
    assert [(r.step, *r.held_by) for r in found] == [tuple(what) for _, *what in rule.reminders]
    for reminded, (minutes, *_) in zip(found, rule.reminders, strict=True):
        late = timedelta(seconds=reminded.at.elapsed) - timedelta(minutes=minutes)
        assert timedelta(seconds=-1) <= late <= LATE, f"{reminded.step} {late}"


def test_the_trace_in_the_folder_is_that_day(name: str, rule: Rule) -> None:
    assert (TRACES / f"{name}.jsonl").read_text("utf-8").splitlines() == rule.day.lines()
    expected = json.loads((TRACES / f"{name}.expect.json").read_text("utf-8"))
    assert expected == rule.expected()
