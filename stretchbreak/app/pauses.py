# SPDX-License-Identifier: Apache-2.0
"""What people write for a pause, as words the engine knows; every pause has an end."""

from __future__ import annotations

from datetime import datetime, timedelta

from stretchbreak.domain.settings_durations import parse_duration

# "Until tomorrow" means until the morning: nobody's reminders should come back at midnight.
_MORNING = 5
_AT_LEAST = timedelta(hours=3)
_FORMS = "30min, 1h, 90 (minutes), tomorrow, or “until 14:30”"


def pause_words(text: str, now: datetime) -> str:
    """`"30min"`, `"tomorrow"`, `"until 14:30"` … as `"pause 30"` or `"pause until <ISO time>"`.

    now: aware, local. Raises ValueError with a sentence that shows the right forms.
    """
    text = " ".join(text.split())
    if text == "tomorrow":
        return f"pause until {_next(now + _AT_LEAST, _MORNING, 0).isoformat(timespec='minutes')}"
    if text.startswith("until ") and ":" in text and "T" not in text:
        return f"pause until {_clock_time(text[6:], now).isoformat(timespec='minutes')}"
    if text.startswith("until "):
        return f"pause {text}"  # a time with a date; `parse_said` looks at it
    seconds = float(text) * 60 if text.replace(".", "", 1).isdigit() else parse_duration(text)
    if seconds is None or not 0 < seconds <= 7 * 24 * 3600:
        raise ValueError(f"“{text}” is no length for a pause; write {_FORMS}")
    return f"pause {seconds / 60:g}"


def _clock_time(text: str, now: datetime) -> datetime:
    try:
        time = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - made aware in `_next`
    except ValueError:
        raise ValueError(f"“{text}” is no time of day; write {_FORMS}") from None
    return _next(now, time.hour, time.minute)


def _next(after: datetime, hour: int, minute: int) -> datetime:
    """The next time the wall clock shows this, in the offset that will hold then."""
    wall = after.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if wall <= after:
        wall += timedelta(days=1)
    return wall.replace(tzinfo=None).astimezone()
