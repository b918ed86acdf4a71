# SPDX-License-Identifier: Apache-2.0
"""Records as rows of the event table, and back."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Corrected, Noted, Record
from stretchbreak.domain.records_json import from_plain, to_plain

Row = tuple[str, int, float, str, str]
"""at, zone_offset_s, elapsed, kind, data"""
UNREADABLE = "unreadable"


def to_row(record: Record) -> Row:
    plain = to_plain(record)
    del plain["at"]
    kind = plain.pop("kind")
    offset = record.at.wall.utcoffset() or timedelta()
    at = utc_text(record.at.wall)
    data = json.dumps(plain, separators=(",", ":"))
    return (at, round(offset.total_seconds()), record.at.elapsed, kind, data)


def from_row(row: Row) -> Record:
    """The record. A row that cannot be understood becomes a note that holds what it said."""
    at, offset, elapsed, kind, data = row
    try:
        zone = timezone(timedelta(seconds=offset))
        moment = Moment(datetime.fromisoformat(at).astimezone(zone), elapsed)
    except (ValueError, OverflowError, TypeError):
        moment = Moment(datetime.fromtimestamp(0, UTC), 0.0)
    try:
        fields = json.loads(data)
        return from_plain({**fields, "kind": kind, "at": moment})
    except (ValueError, TypeError, RecursionError):
        return Noted(moment, UNREADABLE, {"at": at, "kind": kind, "data": data})


def is_readable(record: Record) -> bool:
    """False for what `from_row` could not understand."""
    return not (isinstance(record, Noted) and record.what == UNREADABLE)


def utc_text(wall: datetime) -> str:
    with contextlib.suppress(OverflowError):  # a clock set to the first or last day there is
        wall = wall.astimezone(UTC)
    return wall.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def utc_bounds(since: str | None, until: str | None) -> tuple[str, str]:
    """Texts [low, high) between which `at` lies for every record on these local dates.

    A zone is at most a day away from UTC. Raises ValueError for what is not an ISO date.
    """
    low = date.fromisoformat(since) if since else date.min
    high = date.fromisoformat(until) if until else date.max
    day = timedelta(days=1)
    first = low - day if low > date.min else low
    last = high + 2 * day if high < date.max - 2 * day else date.max
    return first.isoformat(), last.isoformat() + ("~" if last == date.max else "")


def on_dates(records: Iterable[Record], since: str | None, until: str | None) -> list[Record]:
    """Those whose own local date lies in [since, until], and every correction, which may be about
    these days whenever it was made. ValueError for what is no ISO date."""
    low = date.fromisoformat(since).isoformat() if since else ""
    high = date.fromisoformat(until).isoformat() if until else "~"
    return [
        one
        for one in records
        if isinstance(one, Corrected) or low <= one.at.wall.date().isoformat() <= high
    ]
