# SPDX-License-Identifier: Apache-2.0
"""Pauses and meetings as people write them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from stretchbreak.app.pauses import spoken

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set for a test")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pause 30min", "pause 30"),
        ("pause 1h", "pause 60"),
        ("pause 2h", "pause 120"),
        ("pause 90", "pause 90"),
        ("pause until 14:30", "pause until 2026-03-02T14:30+01:00"),
        ("pause until 08:00", "pause until 2026-03-03T08:00+01:00"),
        ("pause tomorrow", "pause until 2026-03-03T05:00+01:00"),
        ("meeting 14:30", "meeting until 2026-03-02T14:30+01:00"),
        ("meeting until 14:30", "meeting until 2026-03-02T14:30+01:00"),
        ("meeting 45min", "meeting 45"),
        ("moved", "moved"),
    ],
)
def test_every_form_becomes_words_with_an_end(written: str, meant: str) -> None:
    assert spoken(written, at("2026-03-02T09:00:00+01:00")) == meant


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-03-28T22:00:00+01:00", "2026-03-29T05:00+02:00"),  # the lost hour lies between
        ("2026-10-24T22:00:00+02:00", "2026-10-25T05:00+01:00"),  # the hour that comes twice
        ("2026-01-31T22:00:00+01:00", "2026-02-01T05:00+01:00"),
        ("2028-02-28T22:00:00+01:00", "2028-02-29T05:00+01:00"),
        ("2026-12-31T22:00:00+01:00", "2027-01-01T05:00+01:00"),
        ("2026-03-02T00:30:00+01:00", "2026-03-02T05:00+01:00"),  # after midnight: this morning
        ("2026-03-02T02:30:00+01:00", "2026-03-03T05:00+01:00"),
    ],
)
def test_until_tomorrow_is_five_on_the_clock_that_will_hold_then(now: str, until: str) -> None:
    assert spoken("pause tomorrow", at(now)) == f"pause until {until}"


@pytest.mark.parametrize("written", ["meeting", "meeting tomorrow", "meeting 25:00", "pause -1"])
def test_what_has_no_end_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(ValueError, match="write 30min"):
        spoken(written, at("2026-03-02T09:00:00+01:00"))
