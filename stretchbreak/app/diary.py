# SPDX-License-Identifier: Apache-2.0
"""The days in the journal, ready to be shown, printed or written as CSV."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta

from stretchbreak.app.saved import read_saved
from stretchbreak.app.saying import Say, as_written
from stretchbreak.domain.codec import StateError
from stretchbreak.domain.days import DaySummary, summarise
from stretchbreak.domain.history import minutes
from stretchbreak.domain.presence import Spell
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings

COLUMNS = (
    "date",
    "sitting_minutes",
    "standing_minutes",
    "away_minutes",
    "unknown_minutes",
    "asleep_minutes",
    "off_minutes",
    "longest_bout_minutes",
    "bouts_over_30",
    "bouts_over_60",
    "breaks",
    "reminders",
    "hip_flexor_seconds_left",
    "hip_flexor_seconds_right",
    "counted_minutes",
    "counted_by",
)


_DATE = 10  # letters


def range_to_read(since: date | None, until: date | None) -> tuple[str | None, str | None]:
    """The dates whose records tell about these days.

    A judgement is written when it is known: for the end of a day that may be the next one.
    """
    first = (since - timedelta(days=1)).isoformat() if since is not None else None
    last = (until + timedelta(days=1)).isoformat() if until is not None else None
    return first, last


def days(
    records: Sequence[Record],
    saved: str | None,
    settings: Settings,
    since: date | None = None,
    until: date | None = None,
) -> list[DaySummary]:
    """Days from `since` to `until`, both included. saved: the state's text, for the open spell."""
    going_on = _open_spell(saved)
    if until is not None and going_on is not None:
        # Between days long ago and now there is time of which nothing was read: no bout runs on.
        read_until = until + timedelta(days=1)
        going_on = going_on if going_on.since.wall.date() <= read_until else None
    found = summarise(records, going_on, settings)
    return [
        day
        for day in found
        if (since is None or day.day >= since) and (until is None or day.day <= until)
    ]


def as_csv(found: list[DaySummary]) -> str:
    """One row a day, with a header."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for day in found:
        row = day.as_json()
        for one in day.counted[:1]:
            row |= {"counted_minutes": minutes(one.seconds), "counted_by": one.program}
        writer.writerow(row)
    return out.getvalue()


def as_text(found: list[DaySummary], say: Say = as_written) -> str:
    """A table for a terminal; each column is as wide as what stands in it."""
    if not found:
        return say("Nothing is in the history yet for these days.")
    heads = (
        say("day"),
        say("at the computer"),
        say("longest"),
        say("breaks"),
        say("reminders"),
        say("stretch left"),
        say("right"),
    )
    rows = [_row(day, say) for day in found]
    widths = [
        max(_cells(one) for one in column)
        for column in zip(heads, *(row for row in rows if len(row) == len(heads)), strict=True)
    ]
    return "\n".join(_line(row, widths) for row in (heads, *rows))


def _row(day: DaySummary, say: Say) -> tuple[str, ...]:
    date, total = day.day.isoformat(), day.totals
    if day.counted and not day.spells:
        phrase = say("{time} by {program}")
        told = say(", ").join(
            phrase.format(time=_hours(one.seconds, say), program=one.program) for one in day.counted
        )
        return date, say("counted: {counts}, which knows no times").format(counts=told)
    return (
        date,
        _hours(total.sitting, say),
        _hours(total.longest_bout, say),
        str(len(day.breaks)),
        str(total.reminders),
        say("{n} s").format(n=round(day.seconds_left)),
        say("{n} s").format(n=round(day.seconds_right)),
    )


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = row
    cells = [first + " " * (max(widths[0], _DATE) - _cells(first))]
    if len(row) == len(widths):
        rest = [
            " " * (width - _cells(one)) + one for one, width in zip(rest, widths[1:], strict=True)
        ]
    return "  ".join([*cells, *rest]).rstrip()


def _cells(text: str) -> int:
    """How wide a terminal shows it: letters of East Asia take two cells."""
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)


def _hours(seconds: float, say: Say) -> str:
    whole = round(seconds / 60)
    if whole < 60:
        return say("{n} min").format(n=whole)
    return say("{h} h {m:02d} min").format(h=whole // 60, m=whole % 60)


def _open_spell(saved: str | None) -> Spell | None:
    if saved is None:
        return None
    try:
        state = read_saved(saved).state
    except StateError:
        return None
    return Spell(state.desk.presence, state.desk.since, state.now, state.desk.because)
