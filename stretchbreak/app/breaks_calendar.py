# SPDX-License-Identifier: Apache-2.0
"""Breaks as an iCalendar file (RFC 5545), for a calendar that shows them beside everything else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import reason
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.records import BreakTaken

_FOLD_AT = 75


def as_calendar(days: Iterable[DaySummary], version: str, say: Say = as_written) -> str:
    """The whole file, with the line ends that the format wants.

    The same break has the same UID each time, so that reading a file in again makes no copies.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//StretchBreak//StretchBreak {version}//EN",
        *(line for day in days for taken in day.breaks for line in _event(taken, say)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, never cut inside a letter."""
    pieces, piece, room = [], "", _FOLD_AT
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", _FOLD_AT - 1  # the blank that begins the next one counts
        piece += letter
        room -= size
    return "\r\n ".join([*pieces, piece])


def _event(taken: BreakTaken, say: Say) -> list[str]:
    since = taken.since.wall.astimezone(UTC)
    seconds = max(0.0, taken.until - taken.since)
    name = since.strftime("%Y%m%dT%H%M%S.%f")
    told = say("a moment") if seconds < 60 else say("{n} min").format(n=round(seconds / 60))
    because = reason(taken.because, say, "away")
    return [
        "BEGIN:VEVENT",
        f"UID:break-{name}@stretchbreak",
        # Of a fact that does not change: a stamp of now would make each file another one.
        f"DTSTAMP:{_time(since + timedelta(seconds=seconds))}",
        f"DTSTART:{_time(since)}",
        # Without this it lasts no time, which an end at its beginning may not say.
        *([f"DTEND:{_time(since + timedelta(seconds=seconds))}"] if seconds >= 1 else []),
        f"SUMMARY:{_text(say('Break') if taken.full else say('Short break'))}",
        f"DESCRIPTION:{_text(say('{time}; because: {reason}').format(time=told, reason=because))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _time(at: datetime) -> str:
    return at.strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    for letter, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(letter, written)
    return "".join(letter for letter in text if letter.isprintable())
