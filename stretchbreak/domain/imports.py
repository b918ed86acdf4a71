# SPDX-License-Identifier: Apache-2.0
"""What another program saw before this one was there: told once, however often it is read in.

It is kept only for the time before this app's own first moment. Its elapsed time is counted from
a zero so far away that it lies below any of the app's own, and in the order of the wall.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import DayCounted, Imported, Judged, Record

ACTIVITYWATCH = "ActivityWatch"
WORKRAVE = "Workrave"
# Elapsed time of this app begins at the start of a machine: it is never negative.
_ZERO = 5_000_000_000.0
_Spans = list[tuple[int, int]]


class ImportProblem(ValueError):
    """A file cannot be taken in; the text names it, says where in it and what is wrong."""


@dataclass(frozen=True, slots=True)
class Told:
    """What another program said of [since, until), in whole seconds since 1970: active or away."""

    since: int
    until: int
    presence: Presence


def is_own(record: Record) -> bool:
    """False for what another program told."""
    return not isinstance(record, Imported | DayCounted)


def own_since(records: Iterable[Record], going_on: Moment | None) -> datetime | None:
    """When this app's own history begins. going_on: since when that is, which is not judged yet."""
    found = [
        one.spell.since if isinstance(one, Judged) else one.at for one in records if is_own(one)
    ]
    if going_on is not None:
        found.append(going_on)
    return min(found, key=lambda at: at.elapsed).wall if found else None


def new_spells(
    told: Sequence[Told],
    known: Iterable[Record],
    before: datetime,
    program: str,
    zone: tzinfo | None = None,
) -> list[Imported]:
    """What is not known yet of what was told, up to `before`, cut at local midnights.

    Where two computers tell different things of one time, the one that was used is right.
    zone: where the days are; None is that of this computer.
    """
    end = int(before.timestamp())
    active = merged((one.since, one.until) for one in told if one.presence is Presence.ACTIVE)
    away = merged((one.since, one.until) for one in told if one.presence is Presence.AWAY)
    taken = merged((span.since, span.until) for span in map(_told, known) if span is not None)
    taken = merged([*taken, (end, max(end, *(one.until for one in told), end + 1))])
    pieces = [(span, Presence.ACTIVE) for span in outside(active, taken)]
    pieces += [(span, Presence.AWAY) for span in outside(away, merged([*taken, *active]))]
    return [
        Imported(moment(until, zone), float(until - since), presence, program)
        for (start, stop), presence in sorted(pieces, key=lambda piece: piece[0])
        for since, until in _by_day(start, stop, zone)
    ]


def new_counts(
    told: Iterable[DayCounted], known: Iterable[Record], before: datetime
) -> list[DayCounted]:
    """Counts of days before that of `before`, where they are more than what is known already."""
    known_days = day_counts(known)
    counts = {day: max(one.seconds for one in found) for day, found in known_days.items()}
    found: dict[date, DayCounted] = {}
    for one in told:
        day = one.at.wall.date()
        if day < before.date() and one.seconds > counts.get(day, 0.0):
            counts[day] = one.seconds
            found[day] = one
    return [found[day] for day in sorted(found)]


def day_counts(records: Iterable[Record]) -> Mapping[date, tuple[DayCounted, ...]]:
    """The largest count of each program for each day: a day is told again until it is over."""
    most: dict[date, dict[str, DayCounted]] = {}
    for one in records:
        if isinstance(one, DayCounted):
            of_the_day = most.setdefault(one.at.wall.date(), {})
            before = of_the_day.get(one.program)
            if before is None or one.seconds > before.seconds:
                of_the_day[one.program] = one
    return {day: tuple(found.values()) for day, found in most.items()}


def moment(seconds: int, zone: tzinfo | None) -> Moment:
    """A second since 1970 as a moment before all of the app's own. OverflowError far from now."""
    wall = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
    return Moment(wall.astimezone(timezone(wall.utcoffset() or timedelta())), seconds - _ZERO)


def merged(spans: Iterable[tuple[int, int]]) -> _Spans:
    """The same time in spans that are apart from one another, in order."""
    out: _Spans = []
    for since, until in sorted(spans):
        if until <= since:
            continue
        if out and since <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], until))
        else:
            out.append((since, until))
    return out


def outside(spans: _Spans, taken: _Spans) -> _Spans:
    """What is left of the spans without what is taken; both apart and in order."""
    out: _Spans = []
    index = 0
    for since, until in spans:
        while index < len(taken) and taken[index][1] <= since:
            index += 1
        at, left = index, since
        while at < len(taken) and taken[at][0] < until:
            if taken[at][0] > left:
                out.append((left, taken[at][0]))
            left = max(left, taken[at][1])
            at += 1
        if left < until:
            out.append((left, until))
    return out


def _told(record: Record) -> Told | None:
    if not isinstance(record, Imported):
        return None
    until = round(record.at.wall.timestamp())
    return Told(until - round(record.seconds), until, record.presence)


def _by_day(since: int, until: int, zone: tzinfo | None) -> _Spans:
    pieces: _Spans = []
    while since < until:
        day = datetime.fromtimestamp(since, UTC).astimezone(zone).date() + timedelta(days=1)
        midnight = datetime.combine(day, time.min, zone).timestamp()
        cut = min(until, max(since + 1, int(midnight)))
        pieces.append((since, cut))
        since = cut
    return pieces
