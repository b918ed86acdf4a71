# SPDX-License-Identifier: Apache-2.0
"""Settings that are written out in words of their own: hours of the week, dates, a file.

Each is kept as text in its usual form, "" for none; the engine reads that text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from stretchbreak.domain.hours import dates_text, hours_text, parse_dates, parse_hours


@dataclass(frozen=True, slots=True)
class Written:
    """read: the usual form of what a file or a person has, None when it is none."""

    read: Callable[[object], str | None]
    allowed: str
    example: str


def _hours(raw: object) -> str | None:
    hours = parse_hours(raw) if isinstance(raw, str) else None
    return None if hours is None else hours_text(hours)


def _dates(raw: object) -> str | None:
    """Text, or the dates that TOML has of its own, alone or in a list."""
    parts = raw if isinstance(raw, list) else [raw]
    if not all(isinstance(part, str | date) and not isinstance(part, datetime) for part in parts):
        return None
    dates = parse_dates(", ".join(str(part) for part in parts))
    return None if dates is None else dates_text(dates)


def _file(raw: object) -> str | None:
    """A whole path, or one that begins at home; whether there is such a file is not looked at."""
    if not isinstance(raw, str) or not raw.isprintable():
        return None
    path = raw.strip()
    whole = path.startswith(("/", "~/", "~\\", "\\\\")) or path[1:3] in (":\\", ":/")
    return path if whole or not path else None


# By the name of the kind, since `settings_kinds` imports this.
WRITTEN: Mapping[str, Written] = {
    "hours": Written(
        _hours,
        "times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00",
        "mon-fri 08:30-12:00 13:00-18:00",
    ),
    "dates": Written(
        _dates,
        "dates like 2026-05-01, 2026-12-24..2027-01-02",
        "2026-12-24..2027-01-02",
    ),
    "file": Written(_file, "the whole path of a file", "~/calendar.ics"),
}
