# SPDX-License-Identifier: Apache-2.0
"""The words a person can say to the app, read from text (tray, command line, trace)."""

from __future__ import annotations

import math
from datetime import datetime

from stretchbreak.domain.event import Said
from stretchbreak.domain.sentence import Sentence

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
        raise ValueError(
            Sentence(
                "“{text}” is not something I know; use one of: {words}",
                text=text,
                words=", ".join(WORDS),
            )
        )
    if word not in _TAKES_MINUTES:
        if rest:
            raise ValueError(
                Sentence("“{word}” stands alone; “{rest}” cannot follow it", word=word, rest=rest)
            )
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
        raise ValueError(
            Sentence(
                "“{text}” is not a time with an offset, such as 2026-03-02T14:30+01:00", text=text
            )
        )
    return until


def _minutes(word: str, text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = math.nan
    if not 0 < minutes <= _LONGEST_MINUTES:
        raise ValueError(
            Sentence(
                "“{word}” needs minutes from 1 to {most}, not “{text}”",
                word=word,
                most=f"{_LONGEST_MINUTES:.0f}",
                text=text,
            )
        )
    return minutes
