# SPDX-License-Identifier: Apache-2.0
"""Calendar files: what in them makes somebody busy, and when."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.app.calendar_busy import busy, usable
from stretchbreak.app.calendar_file import read_calendar


@pytest.fixture(autouse=True, scope="module")
def in_berlin() -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set for a test")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def calendar(*events: str, before: str = "") -> str:
    """Each event is the lines inside it, parted by blanks that no value here has."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *before.split()]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.split(), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def spans(text: str, since: str, days: float = 1) -> list[str]:
    """The busy spans from a local midnight on, as `02T14:00-15:00` on the clocks of Berlin."""
    events, problems = read_calendar(text)
    assert problems == []
    begin = datetime.fromisoformat(since).astimezone()
    found = busy(events, begin, begin + timedelta(days=days))
    return [f"{span.since.astimezone():%dT%H:%M}-{span.until.astimezone():%H:%M}" for span in found]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("DTSTART:20260302T130000Z DTEND:20260302T140000Z", ["02T14:00-15:00"]),
        ("DTSTART:20260302T140000 DURATION:PT1H30M", ["02T14:00-15:30"]),
        ("DTSTART;TZID=America/New_York:20260302T080000 DURATION:PT30M", ["02T14:00-14:30"]),
        ('DTSTART;TZID="Europe/London":20260302T130000 DTEND;TZID="Europe/London":20260302T140000',
         ["02T14:00-15:00"]),
        ("DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20260302T090000 DURATION:PT1H",
         ["02T09:00-10:00"]),
        ("DTSTART;TZID=Tokyo_Standard_Time:20260302T170000 DURATION:PT1H", ["02T09:00-10:00"]),
        ("DTSTART;VALUE=DATE:20260302 TRANSP:OPAQUE", ["02T00:00-00:00"]),
        ("DTSTART;VALUE=DATE:20260302 DTEND;VALUE=DATE:20260303", []),
        ("DTSTART:20260302T140000 DURATION:PT1H TRANSP:TRANSPARENT", []),
        ("DTSTART:20260302T140000 DURATION:PT1H STATUS:CANCELLED", []),
        ("DTSTART:20260302T140000 DURATION:PT1H X-MICROSOFT-CDO-BUSYSTATUS:FREE", []),
        ("DTSTART:20260302T140000", []),
        ("DTSTART:20260301T230000 DURATION:PT2H", ["01T23:00-01:00"]),
        ("DTSTART:20260303T140000 DURATION:PT1H", []),
    ],
)  # fmt: skip
def test_an_event_makes_busy_from_its_begin_to_its_end(event: str, expected: list[str]) -> None:
    text = calendar(event).replace("Tokyo_Standard_Time", "Tokyo Standard Time")
    assert spans(text, "2026-03-02") == expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;INTERVAL=3",
         ["02T09:00-10:00", "05T09:00-10:00", "08T09:00-10:00"]),
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=2",
         ["02T09:00-10:00", "03T09:00-10:00"]),
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20260303T080000Z",
         ["02T09:00-10:00", "03T09:00-10:00"]),
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20260303",
         ["02T09:00-10:00", "03T09:00-10:00"]),
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR",
         ["02T09:00-10:00", "04T09:00-10:00", "06T09:00-10:00"]),
        (("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=MO,WE "
         "EXDATE:20260304T090000"), ["02T09:00-10:00"]),
        (("DTSTART;TZID=Europe/Berlin:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=3 "
         "EXDATE:20260303T080000Z"), ["02T09:00-10:00", "04T09:00-10:00"]),
        ("DTSTART:20260104T090000 DURATION:PT1H RRULE:FREQ=MONTHLY;BYDAY=1SU", ["01T09:00-10:00"]),
        ("DTSTART:20250305T090000 DURATION:PT1H RRULE:FREQ=YEARLY", ["05T09:00-10:00"]),
        ("DTSTART:20260131T090000 DURATION:PT1H RRULE:FREQ=MONTHLY", []),
        ("DTSTART:20260302T090000 DURATION:PT1H RDATE:20260306T110000",
         ["02T09:00-10:00", "06T11:00-12:00"]),
        ("DTSTART:20260302T090000 DURATION:PT1H RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
         ["02T09:00-10:00"]),
    ],
)  # fmt: skip
def test_an_event_repeats_as_its_rule_says(event: str, expected: list[str]) -> None:
    assert spans(calendar(event), "2026-03-01", days=8) == expected


def test_a_repeated_event_stays_at_its_hour_when_the_clocks_change() -> None:
    nine = "DTSTART;TZID=Europe/Berlin:20260301T090000 DURATION:PT1H RRULE:FREQ=DAILY"
    assert spans(calendar(nine), "2026-03-28", days=3)[:2] == ["28T09:00-10:00", "29T09:00-10:00"]
    # New York changes three weeks earlier: until then its nine o'clock is at two, there.
    abroad = "DTSTART;TZID=America/New_York:20260301T090000 DURATION:PT1H RRULE:FREQ=DAILY"
    assert spans(calendar(abroad), "2026-03-08") == ["08T14:00-15:00"]
    assert spans(calendar(abroad), "2026-03-30") == ["30T15:00-16:00"]


def test_one_repetition_that_was_moved_is_where_it_was_moved_to() -> None:
    text = calendar(
        "UID:a DTSTART;TZID=Europe/Berlin:20260302T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=3",
        "UID:a RECURRENCE-ID:20260303T080000Z DTSTART:20260303T150000 DURATION:PT1H",
        "UID:a RECURRENCE-ID:20260304T080000Z DTSTART:20260304T090000 STATUS:CANCELLED",
    )
    assert spans(text, "2026-03-02", days=4) == ["02T09:00-10:00", "03T15:00-16:00"]


def test_events_that_overlap_or_touch_are_one_span() -> None:
    text = calendar(
        "DTSTART:20260302T100000 DURATION:PT1H",
        "DTSTART:20260302T090000 DURATION:PT1H30M",
        "DTSTART:20260302T110000 DURATION:PT1H",
    )
    assert spans(text, "2026-03-02") == ["02T09:00-12:00"]


def test_a_line_that_is_folded_is_one_line() -> None:
    text = calendar("DTSTART:20260302T090000 DURATION:PT1H").replace("T0900", "T0\r\n 900")
    assert spans(text, "2026-03-02") == ["02T09:00-10:00"]


def test_a_zone_that_the_file_names_itself_goes_by_its_place() -> None:
    zone = "BEGIN:VTIMEZONE TZID:Own X-LIC-LOCATION:Asia/Tokyo END:VTIMEZONE"
    text = calendar("DTSTART;TZID=Own:20260302T170000 DURATION:PT1H", before=zone)
    assert spans(text, "2026-03-02") == ["02T09:00-10:00"]


def test_alarms_and_tasks_make_nobody_busy() -> None:
    text = calendar(
        "DTSTART:20260302T090000 DURATION:PT1H BEGIN:VALARM DURATION:PT9H END:VALARM"
    ).replace("END:VCALENDAR", "BEGIN:VTODO\nDTSTART:20260302T150000\nEND:VTODO\nEND:VCALENDAR")
    assert spans(text, "2026-03-02") == ["02T09:00-10:00"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no calendar file"),
        ("<html>", "no calendar file"),
        (calendar("DTSTART:yesterday DURATION:PT1H"), "line 3: .*“yesterday”"),
        (calendar("DTSTART:20260230T090000 DURATION:PT1H"), "line 3: .*no time"),
        (calendar("SUMMARY:x"), "line 3: .*no DTSTART"),
        (calendar("DTSTART;TZID=Atlantis:20260302T090000 DURATION:PT1H"), "“Atlantis” is not"),
        (calendar("DTSTART:20260302T090000 DURATION:1h"), "DURATION has “1H”"),
        (calendar("!garbage"), "line 4 is not of the form NAME:VALUE"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, told: str) -> None:
    import re

    good = "DTSTART:20260302T090000 DURATION:PT1H"
    text = text.replace("END:VCALENDAR", "\r\n".join(calendar(good).splitlines()[2:]))
    events, problems = read_calendar(text)
    assert re.search(told, problems[0])
    assert len(events) == (1 if "BEGIN:VCALENDAR" in text else 0)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "COUNT=3",
        "X",
        "FREQ=",
    ],
)
def test_a_rule_that_cannot_be_followed_is_found(rule: str) -> None:
    (event,), _ = read_calendar(calendar(f"DTSTART:20260302T090000 DURATION:PT1H RRULE:{rule}"))
    assert not usable(event)


@given(st.text(alphabet='BEGIN:VT;=DUR20PZ\n \r,/AQX"-', max_size=200))
def test_no_text_upsets_the_reading(text: str) -> None:
    events, _ = read_calendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + text + "\nEND:VEVENT\n")
    assert all(event.length > timedelta(0) for event in events)
