# SPDX-License-Identifier: Apache-2.0
"""Records as plain values that JSON can hold, and back, without loss.

A moment is `{"wall": ISO 8601 with offset, "elapsed": seconds}`; it comes back with a fixed offset
in place of a named zone. Tuples inside a note's detail come back as lists.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import (
    Adapted,
    Answered,
    Asked,
    BoutEnded,
    BreakTaken,
    Corrected,
    DayCounted,
    Delivered,
    Imported,
    Judged,
    Noted,
    Rated,
    Record,
    Reminded,
    SessionEnded,
    SessionProgress,
)

# These words are in every journal: they are never renamed.
KINDS: Mapping[str, type[Record]] = {
    "judged": Judged,
    "correction": Corrected,
    "imported": Imported,
    "day-counted": DayCounted,
    "bout": BoutEnded,
    "break": BreakTaken,
    "reminder": Reminded,
    "delivery": Delivered,
    "adapted": Adapted,
    "question": Asked,
    "answer": Answered,
    "session": SessionEnded,
    "progress": SessionProgress,
    "rating": Rated,
    "note": Noted,
}
_KIND_OF = {record_type: kind for kind, record_type in KINDS.items()}


def kind_of(record: Record) -> str:
    """The word for this type of record."""
    return _KIND_OF[type(record)]


def to_plain(record: Record) -> dict[str, Any]:
    """`{"kind": …, "at": …, …}` with nothing but dicts, lists, text, numbers, bools and None."""
    plain: dict[str, Any] = {"kind": kind_of(record)}
    for name, _reader in _FIELDS[type(record)]:
        plain[name] = _plain(getattr(record, name))
    return plain


def from_plain(plain: Mapping[str, Any]) -> Record:
    """The record that `to_plain` wrote, perhaps by a later version.

    Fields that are not known are left out; a kind that is not known becomes a note that holds all
    of it. Raises ValueError when a field that is needed is missing or is of the wrong sort.
    """
    record_type = KINDS.get(plain.get("kind", ""))
    try:
        if record_type is None:
            rest = {key: value for key, value in plain.items() if key not in ("at", "kind")}
            return Noted(moment_from_plain(plain["at"]), str(plain.get("kind")), rest)
        values = {
            name: reader(plain[name]) for name, reader in _FIELDS[record_type] if name in plain
        }
        return record_type(**values)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise ValueError(f"not a record: {error!r}") from error


def moment_to_plain(moment: Moment) -> dict[str, Any]:
    return {"wall": moment.wall.isoformat(), "elapsed": moment.elapsed}


def moment_from_plain(plain: Mapping[str, Any] | Moment) -> Moment:
    """Raises ValueError, KeyError or TypeError when it is none. What is a moment already stays."""
    if isinstance(plain, Moment):
        return plain
    wall = datetime.fromisoformat(plain["wall"])
    if wall.tzinfo is None:
        raise ValueError("a moment without an offset")
    return Moment(wall, float(plain["elapsed"]))


def _plain(value: Any) -> Any:
    if isinstance(value, Moment):
        return moment_to_plain(value)
    if isinstance(value, Spell):
        return {
            "presence": value.presence.value,
            "since": moment_to_plain(value.since),
            "until": moment_to_plain(value.until),
            "because": value.because,
        }
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    if isinstance(value, bool | int | float) or value is None:
        return value
    return str(value)


def _spell(plain: Mapping[str, Any]) -> Spell:
    words = {presence.value: presence for presence in Presence}
    return Spell(
        words.get(plain["presence"], Presence.UNKNOWN),
        moment_from_plain(plain["since"]),
        moment_from_plain(plain["until"]),
        _text(plain["because"]),
    )


def _presence(plain: Any) -> Presence | None:
    return None if plain is None else Presence(plain)


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError(f"not text: {plain!r}")
    return plain


def _flag(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError(f"neither true nor false: {plain!r}")
    return plain


def _texts(plain: Any) -> tuple[str, ...]:
    if not isinstance(plain, list):
        raise TypeError(f"not a list: {plain!r}")
    return tuple(_text(one) for one in plain)


# By the annotation of the field: a record with a new type of field needs its reader here.
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "Moment": moment_from_plain,
    "Spell": _spell,
    "Presence": Presence,
    "Presence | None": _presence,
    "str": _text,
    "float": float,
    "int": int,
    "bool": _flag,
    "tuple[str, ...]": _texts,
    "Mapping[str, Any]": dict,
}
_FIELDS: Mapping[type[Record], list[tuple[str, Callable[[Any], Any]]]] = {
    record_type: [
        (field.name, _READERS[str(field.type)]) for field in dataclasses.fields(record_type)
    ]
    for record_type in KINDS.values()
}
