# SPDX-License-Identifier: Apache-2.0
"""Settings that are written out in words of their own: hours, dates, a file, a command.

Each is kept as text in its usual form, "" for none; the engine reads that text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from stretchbreak.domain.hours import dates_text, hours_text, parse_dates, parse_hours
from stretchbreak.domain.sentence import Sentence

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", re.ASCII)


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


def _time(raw: object) -> str | None:
    """A time of day, as text or as TOML has it."""
    if isinstance(raw, time):
        return f"{raw:%H:%M}"
    if not isinstance(raw, str):
        return None
    found = _CLOCK.fullmatch(raw.strip())
    return f"{int(found[1]):02}:{found[2]}" if found else None


def _command(raw: object) -> str | None:
    """A program and its arguments: a list of texts, or one text that is taken apart as a shell
    would take it. Nothing in it is expanded, since no shell ever sees it."""
    import shlex  # most people have no hooks

    if isinstance(raw, str):
        try:
            parts = shlex.split(raw)
        except ValueError:
            return None
    elif isinstance(raw, list) and all(isinstance(part, str) for part in raw):
        parts = raw
    else:
        return None
    if not all(part.isprintable() for part in parts) or (parts and not parts[0].strip()):
        return None
    return shlex.join(parts)


# By the name of the kind, since `settings_kinds` imports this.
WRITTEN: Mapping[str, Written] = {
    "hours": Written(
        _hours,
        Sentence("times like mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00"),
        "mon-fri 08:30-12:00 13:00-18:00",
    ),
    "dates": Written(
        _dates,
        Sentence("dates like 2026-05-01, 2026-12-24..2027-01-02"),
        "2026-12-24..2027-01-02",
    ),
    "file": Written(_file, Sentence("the whole path of a file"), "~/calendar.ics"),
    "time": Written(_time, Sentence("a time of day such as 17:30"), "17:30"),
    "command": Written(
        _command,
        Sentence("a program with its arguments, such as notify-send 'Stand up'"),
        "notify-send 'Stand up'",
    ),
}
