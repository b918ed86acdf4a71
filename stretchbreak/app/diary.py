# SPDX-License-Identifier: Apache-2.0
"""The days in the journal, ready to be shown, printed or written as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, timedelta

from stretchbreak.app.saved import read_saved
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


def as_text(found: list[DaySummary]) -> str:
    """A table for a terminal."""
    if not found:
        return "Nothing is in the history yet for these days."
    head = f"{'day':<12}{'at the computer':>16}{'longest':>9}{'breaks':>8}{'reminders':>11}"
    lines = [f"{head}{'stretch left':>14}{'right':>8}"]
    for day in found:
        total = day.totals
        if day.counted and not day.spells:
            told = " and ".join(f"{_hours(one.seconds)} by {one.program}" for one in day.counted)
            lines.append(f"{day.day.isoformat():<12}counted: {told}, which knows no times")
            continue
        lines.append(
            f"{day.day.isoformat():<12}{_hours(total.sitting):>16}{_hours(total.longest_bout):>9}"
            f"{len(day.breaks):>8}{total.reminders:>11}"
            f"{round(day.seconds_left):>12} s{round(day.seconds_right):>6} s"
        )
    return "\n".join(lines)


def _hours(seconds: float) -> str:
    whole = round(seconds / 60)
    return f"{whole // 60} h {whole % 60:02d} min" if whole >= 60 else f"{whole} min"


def _open_spell(saved: str | None) -> Spell | None:
    if saved is None:
        return None
    try:
        state = read_saved(saved).state
    except StateError:
        return None
    return Spell(state.desk.presence, state.desk.since, state.now, state.desk.because)
