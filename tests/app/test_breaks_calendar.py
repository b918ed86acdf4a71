# SPDX-License-Identifier: Apache-2.0
"""Breaks as a calendar that other programs can read."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.app.breaks_calendar import as_calendar, folded
from stretchbreak.app.calendar_file import read_calendar
from stretchbreak.domain.days import DaySummary, summarise
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import BreakTaken
from stretchbreak.domain.settings import Settings

NINE = Moment(datetime.fromisoformat("2026-03-02T09:00:00+01:00"), 1000.0)


def days(*breaks: BreakTaken) -> list[DaySummary]:
    return summarise(breaks, None, Settings())


def lines(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def taken(seconds: float, because: str = "locked", after: float = 0.0) -> BreakTaken:
    since = NINE.shifted(after)
    until = since.shifted(seconds)
    return BreakTaken(until, since, until, because, full=seconds >= 120)


def test_a_break_is_an_event_in_utc_that_keeps_nobody_busy() -> None:
    text = as_calendar(days(taken(300)), "1.0")
    assert lines(text) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//StretchBreak//StretchBreak 1.0//EN",
        "BEGIN:VEVENT",
        "UID:break-20260302T080000.000000@stretchbreak",
        "DTSTAMP:20260302T080500Z",
        "DTSTART:20260302T080000Z",
        "DTEND:20260302T080500Z",
        "SUMMARY:Break",
        r"DESCRIPTION:5 min\; because: screen locked",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert read_calendar(text) == ([], [])


def test_a_break_that_was_only_said_has_no_end() -> None:
    text = as_calendar(days(taken(0, "moved")), "1.0")
    assert "DTEND" not in text
    assert "DTSTART:20260302T080000Z" in text


def test_a_clock_that_was_set_back_in_a_break_does_not_end_it_before_it_began() -> None:
    until = Moment(datetime.fromisoformat("2025-03-02T09:05:00+01:00"), 1300.0)
    text = as_calendar(days(BreakTaken(until, NINE, until, "locked", full=True)), "1.0")
    assert "DTEND:20260302T080500Z" in text


@given(st.lists(st.tuples(st.floats(0, 30000), st.text()), max_size=5))
def test_the_file_is_valid_whatever_the_reasons_are_and_always_the_same(
    made: list[tuple[float, str]],
) -> None:
    breaks = [taken(length, why, number * 40_000.0) for number, (length, why) in enumerate(made)]
    text = as_calendar(days(*breaks), "1.0")
    assert text == as_calendar(days(*breaks), "1.0")
    assert re.sub("\r\n", "", text).isprintable()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    whole = lines(text)
    names = [line for line in whole if line.startswith("UID:")]
    assert len(names) == len(set(names)) == len(breaks)
    assert all(re.match(r"[A-Z]+:", line) for line in whole[:-1])
    starts = [line[8:] for line in whole if line.startswith("DTSTART:")]
    assert [datetime.strptime(at, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) for at in starts] == [
        one.since.wall.astimezone(UTC) for one in breaks
    ]


@given(st.text())
def test_a_folded_line_unfolds_to_itself(line: str) -> None:
    whole = line.replace("\r", "").replace("\n", "")
    assert folded(whole).replace("\r\n ", "") == whole
