# SPDX-License-Identifier: Apache-2.0
"""Reading a calendar file (iCalendar, RFC 5545): the events in it that make somebody busy.

What cannot be read is left out and told with its line; the rest of the file is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from stretchbreak.domain.sentence import Sentence

_DURATION = re.compile(
    r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII
)
_PROPERTY = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:])*)*):(.*)')
_TIMED = ("DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID")
_KEPT = (*_TIMED, "DURATION", "RRULE", "TRANSP", "STATUS", "UID", "X-MICROSOFT-CDO-BUSYSTATUS")


@dataclass(frozen=True, slots=True)
class Event:
    """One event. start: without a zone, as the clocks of `zone` show it; None is where we are.

    rule: an RRULE or "". without: starts that are left out. further: starts that are added.
    """

    start: datetime
    length: timedelta
    zone: tzinfo | None = None
    rule: str = ""
    without: frozenset[datetime] = frozenset()
    further: tuple[datetime, ...] = ()

    def aware(self, start: datetime) -> datetime:
        """In UTC, so that lengths are what really passes."""
        zoned = start.astimezone() if self.zone is None else start.replace(tzinfo=self.zone)
        return zoned.astimezone(UTC)


@dataclass(slots=True)
class _Raw:
    """An event as far as it was read. Values by property, each with what stood before the colon."""

    line: int
    values: dict[str, list[tuple[dict[str, str], str]]] = field(default_factory=dict)
    broken: bool = False

    def text(self, name: str) -> str:
        found = self.values.get(name)
        return found[0][1].strip().upper() if found else ""


def read_calendar(text: str) -> tuple[list[Event], list[str]]:
    """The events that make somebody busy, and a sentence for each thing that cannot be read."""
    problems: list[str] = []
    if "BEGIN:VCALENDAR" not in text[:10_000].upper():
        return [], [
            Sentence("there is no BEGIN:VCALENDAR at its beginning: it is no calendar file")
        ]
    raws, zones = _components(text, problems)
    events: list[tuple[str, Event]] = []
    moved: dict[str, list[tuple[datetime, tzinfo | None]]] = {}
    for raw in raws:
        try:
            uid = raw.values.get("UID", [({}, "")])[0][1]
            instead_of, zone = _times(raw, "RECURRENCE-ID", zones)
            event = None if raw.broken else _event(raw, zones)
        except (ValueError, KeyError, OverflowError, OSError) as error:
            why = error.args[0] if error.args else error
            problems.append(
                Sentence(
                    "line {line}: the event there cannot be used ({why})", line=raw.line, why=why
                )
            )
            continue
        if instead_of:
            moved.setdefault(uid, []).extend((start, zone) for start in instead_of)
            event = None if event is None else replace(event, rule="")
        if event is not None:
            events.append((uid if not instead_of else "", event))
    return [_less(event, moved.get(uid, ())) for uid, event in events], problems


def _less(event: Event, moved: Iterable[tuple[datetime, tzinfo | None]]) -> Event:
    """Without the repetitions that an event of their own takes the place of."""
    gone = {_on_its_clocks(start, zone, event.zone) for start, zone in moved}
    return replace(event, without=event.without | gone) if gone else event


def _on_its_clocks(start: datetime, theirs: tzinfo | None, zone: tzinfo | None) -> datetime:
    if zone is None or theirs is None or theirs == zone:
        return start
    return start.replace(tzinfo=theirs).astimezone(zone).replace(tzinfo=None)


def _components(text: str, problems: list[str]) -> tuple[list[_Raw], dict[str, str]]:
    """The events, and by which usual name each zone of the file goes."""
    raws: list[_Raw] = []
    zones: dict[str, str] = {}
    inside: list[str] = []
    zone = ""
    for number, line in _unfolded(text):
        match = _PROPERTY.fullmatch(line)
        if match is None:
            problems.append(Sentence("line {line} is not of the form NAME:VALUE", line=number))
            if inside[-1:] == ["VEVENT"] and raws:
                raws[-1].broken = raws[-1].broken or line[:7].upper().startswith("DTSTART")
            continue
        name, value = match[1].upper(), match[3]
        if name == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] == "VEVENT":
                raws.append(_Raw(number))
        elif name == "END":
            if inside:
                inside.pop()
        elif inside[-1:] == ["VTIMEZONE"]:
            zone = value if name == "TZID" else zone
            if name == "X-LIC-LOCATION":
                zones[zone] = value
        elif inside[-1:] == ["VEVENT"] and name in _KEPT:
            raws[-1].values.setdefault(name, []).append((_parameters(match[2]), value))
    return raws, zones


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; a line that begins with a space goes on with the one before."""
    began, whole = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1] in (" ", "\t"):
            whole += line[1:]
            continue
        if whole.strip():
            yield began, whole
        began, whole = number, line
    if whole.strip():
        yield began, whole


def _parameters(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in re.findall(r';((?:"[^"]*"|[^";])*)', text))
    return {name.upper(): value.strip('"') for name, _, value in pairs}


def _event(raw: _Raw, zones: dict[str, str]) -> Event | None:
    """None for one that makes nobody busy. Raises ValueError."""
    starts, zone = _times(raw, "DTSTART", zones)
    if not starts:
        raise ValueError(Sentence("it has no DTSTART"))
    whole_day = _is_date(raw.values["DTSTART"][0])
    free = raw.text("TRANSP") == "TRANSPARENT" or raw.text("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"
    # Birthdays and holidays are events of a whole day, too: busy is who says so.
    if raw.text("STATUS") == "CANCELLED" or free or (whole_day and raw.text("TRANSP") != "OPAQUE"):
        return None
    event = Event(
        starts[0],
        timedelta(days=1) if whole_day else timedelta(0),
        zone,
        raw.text("RRULE"),
        frozenset(_in_zone(raw, "EXDATE", zones, zone)),
        tuple(_in_zone(raw, "RDATE", zones, zone)),
    )
    ends, end_zone = _times(raw, "DTEND", zones)
    if ends:
        length = replace(event, zone=end_zone).aware(ends[0]) - event.aware(event.start)
        event = replace(event, length=length)
    elif raw.values.get("DURATION"):
        event = replace(event, length=_duration(raw.text("DURATION")))
    return event if event.length > timedelta(0) else None


def _in_zone(raw: _Raw, name: str, zones: dict[str, str], zone: tzinfo | None) -> list[datetime]:
    """Those times as the event's own clocks show them."""
    found, theirs = _times(raw, name, zones)
    return [_on_its_clocks(start, theirs, zone) for start in found]


def _times(raw: _Raw, name: str, zones: dict[str, str]) -> tuple[list[datetime], tzinfo | None]:
    found: list[datetime] = []
    zone: tzinfo | None = None
    for parameters, value in raw.values.get(name, []):
        for part in value.split(","):
            text = part.strip().partition("/")[0]
            found.append(_time(text, name))
            zone = UTC if text.endswith("Z") else _zone(parameters.get("TZID", ""), zones)
    return found, zone


def _time(text: str, name: str) -> datetime:
    for form in ("%Y%m%dT%H%M%SZ", "%Y%m%dT%H%M%S", "%Y%m%d"):
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - its zone is known elsewhere
        except ValueError:
            continue
    raise ValueError(
        Sentence(
            "{name} has “{text}”, which is no time such as 20260302T140000",
            name=name,
            text=text[:40],
        )
    )


def _is_date(value: tuple[dict[str, str], str]) -> bool:
    return len(value[1].strip()) == 8


def _duration(text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(
            Sentence("DURATION has “{text}”, which is none such as PT1H30M", text=text[:40])
        )
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _zone(name: str, zones: dict[str, str]) -> tzinfo | None:
    """None, which is local time, for no name. Raises ValueError for one that nobody knows."""
    if not name:
        return None
    # Some programs put a path before it, such as /citadel.org/20210210_1/Europe/Berlin.
    parts = name.strip("/").split("/")
    tried = [zones.get(name, name), "/".join(parts[-2:]), "/".join(parts[-3:]), _windows(name)]
    for one in tried:
        try:
            return ZoneInfo(one)
        except (KeyError, ValueError, OSError):
            continue
    raise ValueError(Sentence("the time zone “{name}” is not known", name=name[:60]))


def _windows(name: str) -> str:
    """The usual name of a zone that Windows calls something else; "" for none."""
    try:
        from tzlocal.windows_tz import win_tz
    except ImportError:
        return ""
    return str(win_tz.get(name, ""))
