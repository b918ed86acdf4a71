# SPDX-License-Identifier: Apache-2.0
"""When the events of a calendar make somebody busy: repeated, and right on every clock.

An event repeats by the wall clock of its own zone: a meeting at nine stays at nine.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from stretchbreak.app.calendar_file import Event

_DAY = timedelta(days=1)
_REPEATS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_MAY_FIT_NO_DAY = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")
_UNTIL = re.compile(r"UNTIL=(\d{8})(T\d{6})?(Z)?")


@dataclass(frozen=True, slots=True)
class Span:
    """Busy from `since` to `until`, both in UTC."""

    since: datetime
    until: datetime


def busy(events: Iterable[Event], since: datetime, until: datetime) -> list[Span]:
    """The spans that touch [since, until], apart from one another, in order.

    Raises ValueError for an event whose rule cannot be followed; `usable` finds those before.
    """
    found: list[Span] = []
    for event in events:
        for start in _starts(event, since - event.length, until):
            begin = event.aware(start)
            span = Span(begin, begin + event.length)
            if span.until > since and span.since < until:
                found.append(span)
    return _apart(found)


def usable(event: Event) -> bool:
    """True when the event's rule can be followed."""
    try:
        _starts(event, event.aware(event.start), event.aware(event.start))
    except (ValueError, TypeError, KeyError, OverflowError):
        return False
    return True


def _starts(event: Event, since: datetime, until: datetime) -> list[datetime]:
    """The starts on the event's own clocks; a day more on either side."""
    first, last = _shown(event, since) - _DAY, _shown(event, until) + _DAY
    starts = {event.start, *event.further}
    if event.rule:
        starts |= set(_repeated(event, first, last))
    return [start for start in sorted(starts - event.without) if first <= start <= last]


def _repeated(event: Event, first: datetime, last: datetime) -> list[datetime]:
    from dateutil.rrule import rrulestr  # here: a calendar without repeats does not need it

    text = _UNTIL.sub(lambda match: _until(event, match), event.rule)
    rule = dict(part.split("=", 1) for part in text.split(";") if part)
    if rule.get("FREQ") not in _REPEATS:
        raise ValueError(f"an event that repeats {rule.get('FREQ', 'in no way')} is not followed")
    if rule["FREQ"] in ("DAILY", "WEEKLY") and any(part in rule for part in _MAY_FIT_NO_DAY):
        raise ValueError("such a rule may fit no day, and would be followed for 8000 years")
    if "UNTIL" not in rule:
        text = f"{text};UNTIL={max(last, event.start):%Y%m%dT%H%M%S}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # an end beside a COUNT
        repeated = rrulestr(text, dtstart=event.start)
    return list(repeated.between(first, last, inc=True))


def _until(event: Event, match: re.Match[str]) -> str:
    """The end of a rule on the event's own clocks: files have it in UTC."""
    day, clock, utc = match.groups()
    if clock is None:
        return f"UNTIL={day}T235959"
    if utc is None:
        return match[0]
    end = datetime.strptime(day + clock, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return f"UNTIL={_shown(event, end):%Y%m%dT%H%M%S}"


def _shown(event: Event, moment: datetime) -> datetime:
    """What the event's clocks show at that moment."""
    return moment.astimezone(event.zone).replace(tzinfo=None)


def _apart(spans: list[Span]) -> list[Span]:
    apart: list[Span] = []
    for span in sorted(spans, key=lambda span: span.since):
        if apart and span.since <= apart[-1].until:
            apart[-1] = Span(apart[-1].since, max(apart[-1].until, span.until))
        else:
            apart.append(span)
    return apart
