# SPDX-License-Identifier: Apache-2.0
"""What people write for a pause or a meeting, as words the engine knows; each has an end."""

from __future__ import annotations

from datetime import datetime, timedelta

from stretchbreak.domain.sentence import Sentence
from stretchbreak.domain.settings_durations import parse_duration

# "Until tomorrow" means until the morning: nobody's reminders should come back at midnight.
_MORNING = 5
_AT_LEAST = timedelta(hours=3)
_FORMS = Sentence("30min, 1h, 90 (minutes), tomorrow, or “until 14:30”")
_MEETING_FORMS = Sentence("30min, 1h, 90 (minutes), or “until 14:30”")


def spoken(words: str, now: datetime) -> str:
    """A pause or a meeting as people write it, in the engine's words; other words as they are.

    now: aware, local. Raises ValueError with a sentence that shows the right forms.
    """
    word, _, rest = words.partition(" ")
    if word == "pause" and rest:
        return pause_words(rest, now)
    return meeting_words(rest, now) if word == "meeting" else words


def pause_words(text: str, now: datetime) -> str:
    """`"30min"`, `"tomorrow"`, `"until 14:30"` … as `"pause 30"` or `"pause until <ISO time>"`."""
    text = " ".join(text.split())
    if text == "tomorrow":
        return f"pause until {_next(now + _AT_LEAST, _MORNING, 0).isoformat(timespec='minutes')}"
    return _with_end("pause", text, now, _FORMS)


def meeting_words(text: str, now: datetime) -> str:
    """`"30"`, `"until 14:30"` or plain `"14:30"` as `"meeting 30"`, `"meeting until <ISO>"`."""
    text = " ".join(text.split())
    if ":" in text and not text.startswith("until "):
        text = f"until {text}"
    return _with_end("meeting", text, now, _MEETING_FORMS)


def _with_end(word: str, text: str, now: datetime, forms: str) -> str:
    if text.startswith("until ") and ":" in text and "T" not in text:
        return f"{word} until {_clock_time(text[6:], now, forms).isoformat(timespec='minutes')}"
    if text.startswith("until "):
        return f"{word} {text}"  # a time with a date; `parse_said` looks at it
    seconds = float(text) * 60 if text.replace(".", "", 1).isdigit() else parse_duration(text)
    if seconds is None or not 0 < seconds <= 7 * 24 * 3600:
        raise ValueError(
            Sentence(
                "“{text}” is no length for a pause; write {forms}"
                if word == "pause"
                else "“{text}” is no length for a meeting; write {forms}",
                text=text,
                forms=forms,
            )
        )
    return f"{word} {seconds / 60:g}"


def _clock_time(text: str, now: datetime, forms: str) -> datetime:
    try:
        time = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - made aware in `_next`
    except ValueError:
        raise ValueError(
            Sentence("“{text}” is no time of day; write {forms}", text=text, forms=forms)
        ) from None
    return _next(now, time.hour, time.minute)


def _next(after: datetime, hour: int, minute: int) -> datetime:
    """The next time the wall clock shows this, in the offset that will hold then."""
    wall = after.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if wall <= after:
        wall += timedelta(days=1)
    return wall.replace(tzinfo=None).astimezone()
