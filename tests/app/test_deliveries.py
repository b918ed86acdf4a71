# SPDX-License-Identifier: Apache-2.0
"""The doctor's line on what was sent, and whether the last of it reached anybody."""

from __future__ import annotations

from datetime import UTC, datetime

from stretchbreak.app.deliveries import finding
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Delivered

AT = Moment(datetime(2026, 3, 4, 14, 2, tzinfo=UTC), 0.0)


def told(*what: tuple[str, str]) -> list[Delivered]:
    return [Delivered(AT, "notice", channel, result) for channel, result in what]


def test_a_day_in_which_nothing_was_sent_says_so() -> None:
    assert finding(()).sentence == "Nothing was sent today."


def test_what_went_is_counted_and_what_came_back_is_the_last_word() -> None:
    found = finding(told(("notification", "sent"), ("notification", "walking")))
    assert found.condition == "live"
    assert found.sentence == (
        "Today: notification 1. The last: notice, notification, 14:02: walking."
    )


def test_a_failure_that_the_card_made_up_for_is_no_loss() -> None:
    found = finding(
        told(("notification", "sent"), ("notification", "failed: no service"), ("card", "shown"))
    )
    assert found.condition == "live"
    assert "notification" not in found.sentence.partition(". The last")[0]


def test_one_that_reached_nobody_is_a_fault_that_is_seen() -> None:
    lost = told(("notification", "sent"), ("notification", "failed: no service"))
    assert finding(lost).condition == "broken"
