# SPDX-License-Identifier: Apache-2.0
"""Weeks of the invented year that `make bench` judges whole: where its clocks do odd things."""

from __future__ import annotations

from datetime import date

import pytest
from reminding_year import SETTINGS, judged
from year_days import year

from stretchbreak.app.replay import replay


@pytest.mark.parametrize(
    ("first", "last"),
    [
        pytest.param(date(2028, 2, 28), date(2028, 3, 1), id="the leap day"),
        pytest.param(date(2028, 3, 24), date(2028, 3, 28), id="the night of the lost hour"),
        pytest.param(date(2028, 4, 8), date(2028, 4, 13), id="a journey to Tokyo"),
        pytest.param(date(2028, 4, 29), date(2028, 5, 3), id="a day off"),
        pytest.param(date(2028, 6, 13), date(2028, 6, 16), id="a clock that is reset"),
        pytest.param(date(2028, 10, 27), date(2028, 10, 31), id="the hour that comes twice"),
    ],
)
def test_no_reminder_comes_where_none_may_and_none_is_lost(first: date, last: date) -> None:
    told = year(first, last)
    found = judged(told, replay(told.trace, SETTINGS))
    assert found.wrong == []
    assert found.counts["reminders"] >= 8
    assert found.counts["long bouts in which one could come"] >= 3


def test_what_is_wrong_would_be_seen() -> None:
    told = year(date(2028, 3, 6), date(2028, 3, 8))
    found = judged(told, replay(told.trace, type(SETTINGS)(settle=0.2, after_call=0.2)))
    seen = {what for what, _at in found.wrong}
    assert {"outside working hours", "in quiet hours", "in the first two minutes"} & seen
