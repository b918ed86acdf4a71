# SPDX-License-Identifier: Apache-2.0
"""ActivityWatch's own export: only when somebody was at the computer, never in which window.

The file is what its *Export* buttons give: all buckets, or one. Of those of type `afkstatus` each
event has `timestamp`, `duration` in seconds, and `data.status`: `afk` or `not-afk`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stretchbreak.app.why import why
from stretchbreak.domain.imports import ImportProblem, Told
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.sentence import Sentence

_TYPE = "afkstatus"
_SAYS = {"afk": Presence.AWAY, "not-afk": Presence.ACTIVE}
_LONGEST = 366 * 86400.0


def read_activitywatch(path: Path) -> list[Told]:
    """Everything that the file tells. Raises ImportProblem."""
    try:
        whole = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise ImportProblem(_at(path, why(error))) from None
    except UnicodeDecodeError:
        raise ImportProblem(_at(path, Sentence("is not text in UTF-8"))) from None
    except json.JSONDecodeError as error:
        raise ImportProblem(
            Sentence(
                "{file}, line {line}: {problem}",
                file=path,
                line=error.lineno,
                problem=Sentence("is not JSON"),
            )
        ) from None
    except (RecursionError, ValueError):
        raise ImportProblem(_at(path, Sentence("is not JSON that can be read"))) from None
    buckets = [one for one in _buckets(whole) if one[1].get("type") == _TYPE]
    if not buckets:
        raise ImportProblem(
            _at(
                path,
                Sentence(
                    "has no bucket of type “{type}”; please export all buckets, or "
                    "aw-watcher-afk, from ActivityWatch as JSON",
                    type=_TYPE,
                ),
            )
        )
    return [told for name, bucket in buckets for told in _events(f"{path}, {name}", bucket)]


def _at(where: object, problem: str) -> Sentence:
    return Sentence("{file}: {problem}", file=where, problem=problem)


def _buckets(whole: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if not isinstance(whole, dict):
        return
    found = whole.get("buckets", {str(whole.get("id", "bucket")): whole})
    if isinstance(found, list):
        found = {str(number): one for number, one in enumerate(found, 1)}
    if isinstance(found, dict):
        yield from ((name, one) for name, one in found.items() if isinstance(one, dict))


def _events(where: str, bucket: Mapping[str, Any]) -> Iterator[Told]:
    events = bucket.get("events")
    if not isinstance(events, list):
        raise ImportProblem(_at(where, Sentence("has no list of events")))
    for number, event in enumerate(events, 1):
        try:
            told = _told(event)
        except ImportProblem as problem:
            raise ImportProblem(
                Sentence(
                    "{file}, event {number}: {problem}",
                    file=where,
                    number=number,
                    problem=problem.args[0],
                )
            ) from None
        if told is not None:
            yield told


def _told(event: object) -> Told | None:
    """None for an event of no length, and for a status that says neither."""
    if not isinstance(event, dict):
        raise ImportProblem(Sentence("is not an object"))
    seconds = event.get("duration")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ImportProblem(Sentence("“duration” should be a number of seconds"))
    if not (math.isfinite(seconds) and 0 <= seconds <= _LONGEST):
        raise ImportProblem(Sentence("“duration” cannot be {number} seconds", number=seconds))
    data = event.get("data")
    status = data.get("status") if isinstance(data, dict) else None
    if not isinstance(status, str):
        raise ImportProblem(Sentence("“data” should have a “status”: afk or not-afk"))
    since = _seconds(event.get("timestamp"))
    presence = _SAYS.get(status)
    until = round(since + seconds)
    if presence is None or until <= round(since):
        return None
    return Told(round(since), until, presence)


def _seconds(text: object) -> float:
    """Since 1970. Without an offset a time is in UTC, as ActivityWatch has it."""
    try:
        at = datetime.fromisoformat(text if isinstance(text, str) else "")
        if not 1990 <= at.year <= 2200:
            raise ValueError
    except ValueError:
        raise ImportProblem(
            Sentence("“timestamp” should be a time such as 2026-03-02T08:00:00Z")
        ) from None
    return (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).timestamp()
