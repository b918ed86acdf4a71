# SPDX-License-Identifier: Apache-2.0
"""Reading a trace: a recorded or invented day, as the sensors would have seen it.

JSON Lines: a header, then one fact a line in any order. Times are seconds since the header's
`from` once read. Every fault names the file, the line and what to do.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from stretchbreak.domain.event import Said
from stretchbreak.domain.presence import Signal
from stretchbreak.domain.said import parse_said
from stretchbreak.domain.sentence import Sentence
from stretchbreak.domain.settings import DECLARATIONS
from stretchbreak.domain.settings_kinds import Value

INTERVALS = ("input", "asleep", "off", *(signal.value for signal in Signal))
POINTS = ("say", "set", "clock-step", "zone")


class TraceError(ValueError):
    """The trace cannot be read; the text says where and why."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The person changes a setting."""

    key: str
    value: Value


Point = Said | Setting | float | ZoneInfo


@dataclass
class Trace:
    """One trace. intervals: kind to (starts, ends), sorted, apart from one another, in seconds.

    points: (seconds, what) where what is a Said, a Setting, a clock step in seconds, or a zone.
    """

    zone: ZoneInfo
    start: datetime
    length: float
    intervals: dict[str, tuple[array[float], array[float]]] = field(default_factory=dict)
    points: list[tuple[float, Point]] = field(default_factory=list)


def read_trace(path: Path) -> Trace:
    """Read and check the whole trace. Raises TraceError."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            return read_lines(lines, str(path))
    except FileNotFoundError:
        raise TraceError(Sentence("{file}: there is no such file", file=path)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise TraceError(f"{path}: cannot be read as text ({error})") from None


def read_lines(lines: Iterable[str], name: str) -> Trace:
    """As `read_trace`, from lines; `name` is what errors call them."""
    trace: Trace | None = None
    found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in INTERVALS}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            fact = _fact(line)
            if trace is None:
                trace = _header(fact)
            else:
                _take(fact, trace, found)
        except TraceError as error:
            raise TraceError(f"{name}, line {number}: {error}") from None
    if trace is None:
        raise TraceError(f"{name}: is empty; the first line must be a header with “trace”: 1")
    for kind, pairs in found.items():
        # A key can be pressed for no time at all; a lock or a call of no length is nothing.
        trace.intervals[kind] = _merged(pairs, trace.length, points=kind == "input")
    trace.points.sort(key=lambda point: point[0])
    return trace


def _fact(line: str) -> dict[str, Any]:
    try:
        fact = json.loads(line)
    except (ValueError, RecursionError) as error:
        why = str(error).split(" (char")[0]
        raise TraceError(f"is not JSON ({why}); each line must be one complete object") from None
    if not isinstance(fact, dict):
        raise TraceError("must be an object in braces, with “what” and its times")
    return fact


def _header(fact: dict[str, Any]) -> Trace:
    version = fact.get("trace")
    if isinstance(version, bool) or version != 1:
        raise TraceError("must be the header, with “trace”: 1, “zone”, “from” and “to”")
    start, end = _time(fact, "from"), _time(fact, "to")
    length = (end - start).total_seconds()
    if length <= 0:
        raise TraceError("“to” must be later than “from”")
    if length > _LONGEST:
        raise TraceError("“from” and “to” are more than ten years apart; make several traces of it")
    return Trace(_zone(fact), start, length)


def _take(fact: dict[str, Any], trace: Trace, found: dict[str, list[tuple[float, float]]]) -> None:
    what = fact.get("what")
    if isinstance(what, str) and what in found:
        since = (_time(fact, "from") - trace.start).total_seconds()
        until = (_time(fact, "to") - trace.start).total_seconds()
        if until < since:
            raise TraceError("“to” is before “from”")
        found[what].append((since, until))
        return
    if what not in POINTS:
        known = ", ".join((*INTERVALS, *POINTS))
        raise TraceError(f"“what” is {_shown(what)}, which is none of: {known}")
    at = (_time(fact, "at") - trace.start).total_seconds()
    if 0 <= at <= trace.length:
        trace.points.append((at, _point(str(what), fact)))


def _point(what: str, fact: dict[str, Any]) -> Point:
    if what == "zone":
        return _zone(fact)
    if what == "clock-step":
        by = fact.get("by")
        if isinstance(by, bool) or not isinstance(by, (int, float)) or not abs(by) < 4e9:
            raise TraceError(f"“by” must be a number of seconds, not {_shown(by)}")
        return float(by)
    if what == "set":
        return _setting(fact)
    say = fact.get("say")
    if not isinstance(say, str):
        raise TraceError(f"“say” must be text, not {_shown(say)}")
    try:
        return parse_said(say if len(say) <= 60 else say[:59] + "…", channel="trace")
    except ValueError as error:
        raise TraceError(str(error)) from None


def _setting(fact: dict[str, Any]) -> Setting:
    key = fact.get("key")
    if not isinstance(key, str) or key not in DECLARATIONS:
        raise TraceError(f"“key” is {_shown(key)}, which is no setting; docs/settings.md has them")
    value = DECLARATIONS[key].read(fact.get("value"))
    if value is None:
        allowed = DECLARATIONS[key].range_text
        raise TraceError(f"“value” is {_shown(fact.get('value'))}; {key} may be {allowed}")
    return Setting(key, value)


def _zone(fact: dict[str, Any]) -> ZoneInfo:
    name = fact.get("zone")
    try:
        return ZoneInfo(str(name))
    except (ValueError, OSError, KeyError):
        known = "which is no time zone such as Europe/Berlin"
        raise TraceError(f"“zone” is {_shown(name)}, {known}") from None


def _shown(value: object) -> str:
    """A value from the file, short enough for one line of a message."""
    text = ascii(value) if not isinstance(value, str) or not value.isprintable() else f"“{value}”"
    return text if len(text) <= 60 else text[:59] + "…"


def _time(fact: dict[str, Any], key: str) -> datetime:
    text = fact.get(key)
    if not isinstance(text, str):
        raise TraceError(f"“{key}” is missing or not text; a time looks like {_EXAMPLE}")
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise TraceError(
            f"“{key}” is {_shown(text)}, which is no time such as {_EXAMPLE}"
        ) from None
    if time.tzinfo is None:
        raise TraceError(
            f"“{key}” is {_shown(text)}, without an offset; a time looks like {_EXAMPLE}"
        )
    if not _YEARS[0] <= time.year <= _YEARS[1]:
        raise TraceError(
            f"“{key}” is {_shown(text)}; years from {_YEARS[0]} to {_YEARS[1]} can be replayed"
        )
    return time


_YEARS = (1902, 2900)
_LONGEST = 10 * 366 * 86400.0
_EXAMPLE = "2026-03-02T09:00:03+01:00"


def _merged(
    pairs: list[tuple[float, float]], length: float, *, points: bool
) -> tuple[array[float], array[float]]:
    starts, ends = array("d"), array("d")
    pairs.sort()
    for since, until in pairs:
        if until < 0 or since > length:
            continue
        since, until = max(since, 0.0), min(until, length)
        if starts and since <= ends[-1]:
            ends[-1] = max(ends[-1], until)
        elif points or until > since:
            starts.append(since)
            ends.append(until)
    pairs.clear()
    return starts, ends
