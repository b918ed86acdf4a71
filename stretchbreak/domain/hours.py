# SPDX-License-Identifier: Apache-2.0
"""Times of the week and dates, as people write them, and whether the wall clock is in them.

What counts is what the wall clock shows: in the night of the lost hour a range is an hour shorter,
in the night of the hour that comes twice an hour longer, and in another zone it is that zone's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES = {name: number for number, name in enumerate(DAYS)} | {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_RANGE = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})", re.ASCII)
_MIDNIGHT = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """On each of `days` (0 is Monday) from minute `begin` of the day to `end`, before or after
    midnight: an end that is not after the begin is on the next day."""

    days: tuple[int, ...]
    begin: int
    end: int

    def has(self, wall: datetime) -> bool:
        minute, day = wall.hour * 60 + wall.minute, wall.weekday()
        if self.end > self.begin:
            return day in self.days and self.begin <= minute < self.end
        yesterday = (day - 1) % 7
        return (day in self.days and minute >= self.begin) or (
            yesterday in self.days and minute < self.end
        )


@lru_cache(maxsize=16)
def parse_hours(text: str) -> tuple[Hours, ...] | None:
    """`mon-fri 08:30-12:00 13:00-18:00; sat 22:00-02:00`; without days it is every day.

    None for what is none of this; an empty tuple for an empty text.
    """
    found: list[Hours] = []
    for part in text.lower().split(";"):
        words = part.replace("–", "-").replace(",", " ").split()
        days: set[int] = set()
        ranges: list[tuple[int, int]] = []
        for word in words:
            times = _times(word)
            if times is not None:
                ranges.append(times)
                continue
            named = _days(word)
            if named is None or ranges:
                return None
            days |= named
        if words and not ranges:
            return None
        every = tuple(sorted(days)) or tuple(range(7))
        found += [Hours(every, begin, end) for begin, end in ranges]
    return tuple(found)


def _times(word: str) -> tuple[int, int] | None:
    match = _RANGE.fullmatch(word)
    if match is None:
        return None
    hours, minutes = (int(match[1]), int(match[3])), (int(match[2]), int(match[4]))
    begin, end = hours[0] * 60 + minutes[0], hours[1] * 60 + minutes[1]
    right = max(minutes) < 60 and begin < _MIDNIGHT and end <= _MIDNIGHT and begin != end
    return (begin, end) if right else None


def _days(word: str) -> set[int] | None:
    first, dash, last = word.partition("-")
    if word == "daily":
        return set(range(7))
    if first not in _NAMES or (dash and last not in _NAMES):
        return None
    begin, end = _NAMES[first], _NAMES[last] if dash else _NAMES[first]
    return {(begin + more) % 7 for more in range((end - begin) % 7 + 1)}


def hours_text(hours: Iterable[Hours]) -> str:
    """The usual form, which `parse_hours` reads back as the same."""
    parts: list[str] = []
    before: tuple[int, ...] | None = None
    for one in hours:
        times = f"{_clock(one.begin)}-{_clock(one.end)}"
        if one.days == before:
            parts[-1] += f" {times}"
        else:
            parts.append(f"{_named(one.days)} {times}")
        before = one.days
    return "; ".join(parts)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _named(days: tuple[int, ...]) -> str:
    if len(days) == 7:
        return "daily"
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{DAYS[days[0]]}-{DAYS[days[-1]]}"
    return " ".join(DAYS[day] for day in days)


def within(hours: Iterable[Hours], wall: datetime) -> bool:
    """True when one of them has this wall time."""
    return any(one.has(wall) for one in hours)


@lru_cache(maxsize=16)
def parse_dates(text: str) -> tuple[tuple[date, date], ...] | None:
    """`2026-05-01, 2026-12-24..2027-01-02` as (first, last), both included; None for others."""
    found = []
    for part in text.split(","):
        if not part.strip():
            continue
        first, dots, last = (piece.strip() for piece in part.partition(".."))
        try:
            begin = date.fromisoformat(first)
            end = date.fromisoformat(last) if dots else begin
        except ValueError:
            return None
        if end < begin:
            return None
        found.append((begin, end))
    return tuple(sorted(found))


def dates_text(dates: Iterable[tuple[date, date]]) -> str:
    """The usual form, which `parse_dates` reads back as the same."""
    return ", ".join(f"{a}" if a == b else f"{a}..{b}" for a, b in dates)


def on_a_day_of(dates: Iterable[tuple[date, date]], wall: datetime) -> bool:
    today = wall.date()
    return any(first <= today <= last for first, last in dates)


def seconds_to_change(hours: Iterable[Hours], wall: datetime) -> float:
    """Seconds until the wall clock shows the next begin, end or midnight, were it not set.

    At most a day. In a night in which the clocks change it may be an hour off: it is only used to
    look again.
    """
    now = wall.hour * 3600 + wall.minute * 60 + wall.second + wall.microsecond / 1e6
    marks = {minute * 60.0 for one in hours for minute in (one.begin, one.end)} | {0.0}
    return min((mark - now - 1e-6) % 86400 + 1e-6 for mark in marks)
