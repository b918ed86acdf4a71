# SPDX-License-Identifier: Apache-2.0
"""The words a person can say to the app, read from text (tray, command line, trace)."""

from __future__ import annotations

import math
from datetime import datetime

from stretchbreak.domain.event import Said

WORDS = (
    "standing",
    "sitting",
    "moved",
    "still-here",
    "was-away",
    "walking",
    "delay",
    "meeting",
    "pause",
    "resume",
    "stretch",
    "done",
    "stop",
    "too-many",
    "fine",
    "more",
    "as-before",
    "dismissed",
)
_TAKES_MINUTES = ("delay", "meeting", "pause")
_LONGEST_MINUTES = 7 * 24 * 60.0


def parse_said(text: str, channel: str = "command line") -> Said:
    """`"delay 10"`, `"pause 60"`, `"meeting until 2026-03-02T14:30+01:00"`, or a bare word.

    Raises ValueError with a sentence for a person when the text is none of these.
    """
    word, _, rest = text.strip().partition(" ")
    if word not in WORDS:
        raise ValueError(f"“{text}” is not something I know; use one of: {', '.join(WORDS)}")
    if word not in _TAKES_MINUTES:
        if rest:
            raise ValueError(f"“{word}” stands alone; “{rest}” cannot follow it")
        return Said(word, channel=channel)
    if word != "delay" and rest.startswith("until "):
        return Said(word, until=_until(rest[6:]), channel=channel)
    return Said(word, minutes=_minutes(word, rest), channel=channel)


def _until(text: str) -> datetime:
    try:
        until = datetime.fromisoformat(text)
    except ValueError:
        until = None
    if until is None or until.tzinfo is None:
        raise ValueError(f"“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00")
    return until


def _minutes(word: str, text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = math.nan
    if not 0 < minutes <= _LONGEST_MINUTES:
        raise ValueError(f"“{word}” needs minutes from 1 to {_LONGEST_MINUTES:.0f}, not “{text}”")
    return minutes
