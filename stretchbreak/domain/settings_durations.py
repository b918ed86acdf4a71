# SPDX-License-Identifier: Apache-2.0
"""Durations as people write them: `30min`, `4s`, `1h30min`, and back."""

from __future__ import annotations

import re

_UNITS = {
    "h": 3600.0, "hour": 3600.0, "hours": 3600.0,
    "min": 60.0, "m": 60.0, "minute": 60.0, "minutes": 60.0,
    "s": 1.0, "sec": 1.0, "second": 1.0, "seconds": 1.0,
}  # fmt: skip
_PART = re.compile(r"\s*([0-9]{1,9}(?:\.[0-9]{1,20})?)\s*([a-z]+)", re.ASCII)


def parse_duration(text: str) -> float | None:
    """Seconds, or None when the text is not a duration. Larger units come first, each once."""
    rest, seconds, last_unit = text.strip().lower(), 0.0, float("inf")
    if not rest:
        return None
    while rest:
        part = _PART.match(rest)
        unit = _UNITS.get(part[2]) if part else None
        if part is None or unit is None or unit >= last_unit:
            return None
        seconds += float(part[1]) * unit
        last_unit, rest = unit, rest[part.end() :].strip()
    return seconds


def format_duration(seconds: float) -> str:
    """The shortest usual text that `parse_duration` reads back as exactly this number."""
    if seconds != int(seconds):
        return f"{seconds!r}s"
    hours, rest = divmod(int(seconds), 3600)
    minutes, left = divmod(rest, 60)
    parts = [(hours, "h"), (minutes, "min"), (left, "s")]
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"
