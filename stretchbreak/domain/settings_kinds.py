# SPDX-License-Identifier: Apache-2.0
"""How a setting is declared, and how a value of each kind is read and written."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from stretchbreak.domain.sentence import Sentence
from stretchbreak.domain.settings_durations import format_duration, parse_duration
from stretchbreak.domain.settings_written import WRITTEN

Value = float | int | bool | str

SHORTEST = 0.2
LONGEST = 24 * 3600.0
NONE = "none"
_ON = frozenset({"true", "yes", "on"})
_OFF = frozenset({"false", "no", "off"})
_IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}", re.ASCII)


class Kind(StrEnum):
    DURATION = "duration"
    CHOICE = "choice"
    BOOL = "bool"
    INT = "int"
    TEXT = "text"
    LIST = "list"
    HOURS = "hours"
    DATES = "dates"
    FILE = "file"
    TIME = "time"
    COMMAND = "command"


class Level(StrEnum):
    """NOTE: nothing is wrong with what was asked; WARNING: a default is used; ERROR: refused."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be, said so that a person can mend it.

    `message` is whole sentences. `source` names the file, or is "" (command line, dialog).
    """

    key: str
    found: str
    message: str
    level: Level = Level.WARNING
    source: str = ""

    def __str__(self) -> str:
        return str(self.told())

    def told(self) -> str:
        """The message with its file, to be said in any language."""
        if not self.source:
            return self.message
        return Sentence("{file}: {problem}", file=self.source, problem=self.message)


@dataclass(frozen=True, slots=True)
class Declaration:
    """Everything that is known about one setting. `low` and `high` are seconds for a duration.

    `choices` are (value, label); a LIST holds any of their values as text, in their order, with
    commas: "" for none of them, which is written "none". `can_be_off`: 0 or "off" is allowed
    and is stored as 0.0.
    """

    key: str
    kind: Kind
    default: Value
    group: str
    label: str
    explanation: str
    low: float = 0.0
    high: float = 0.0
    choices: tuple[tuple[str, str], ...] = ()
    can_be_off: bool = False

    @property
    def range_text(self) -> str:
        """What may be written, in words: `20min to 60min`, `office or home`, `true or false`."""
        if self.kind is Kind.DURATION:
            return Sentence(
                "{low} to {high}, or off" if self.can_be_off else "{low} to {high}",
                low=format_minutes(self.low),
                high=format_minutes(self.high),
            )
        if self.kind is Kind.INT:
            return Sentence("{low} to {high}", low=int(self.low), high=int(self.high))
        known = [value for value, _label in self.choices]
        if self.kind is Kind.CHOICE:
            *head, last = known
            return Sentence("{several} or {last}", several=", ".join(head), last=last)
        if self.kind is Kind.LIST:
            return Sentence("none, or any of {several}", several=", ".join(known))
        if self.kind in WRITTEN:
            return Sentence("none, or {what}", what=WRITTEN[self.kind].allowed)
        return Sentence("true or false" if self.kind is Kind.BOOL else "a name like standing")

    @property
    def example(self) -> str:
        """A value as it may be written."""
        return WRITTEN[self.kind].example if self.kind in WRITTEN else self.shown(self.default)

    def plain(self, value: Value) -> str | int | bool:
        """The value as TOML and the command line have it; `read` gives it back."""
        if self.kind is Kind.DURATION:
            return "off" if self.can_be_off and not value else format_duration(float(value))
        if self.kind is Kind.LIST or self.kind in WRITTEN:
            return str(value) or NONE
        return str(value) if isinstance(value, float) else value

    def shown(self, value: Value) -> str:
        """The value as it is written in a message or a table."""
        plain = self.plain(value)
        return str(plain).lower() if isinstance(plain, bool) else str(plain)

    def read(self, raw: object, *, beyond_range: bool = False) -> Value | None:
        """The value that `raw` (from TOML, or text) means; None when it is none.

        `beyond_range` lets a duration leave its recommended range, down to SHORTEST: one-run
        overrides are how short-interval tests are made.
        """
        if self.kind is Kind.DURATION:
            return self._duration(raw, beyond_range)
        text = raw.strip() if isinstance(raw, str) else ""
        if self.kind is Kind.BOOL:
            if isinstance(raw, bool):
                return raw
            return True if text.lower() in _ON else False if text.lower() in _OFF else None
        if self.kind is Kind.INT:
            if re.fullmatch(r"-?[0-9]{1,9}", text, re.ASCII):
                raw = int(text)
            fits = isinstance(raw, int) and not isinstance(raw, bool)
            return raw if fits and self.low <= raw <= self.high else None  # type: ignore[return-value, operator]
        if self.kind is Kind.CHOICE:
            named = {value.lower(): value for value, _label in self.choices}
            return named.get(text.lower())
        if self.kind is Kind.LIST:
            return self._list(raw)
        if self.kind in WRITTEN:
            none = isinstance(raw, str) and text.lower() in ("", NONE)
            return "" if none else WRITTEN[self.kind].read(raw)
        return text if _IDENTIFIER.fullmatch(text) else None

    def _list(self, raw: object) -> str | None:
        """Text with commas, or a list of texts. One unknown name is enough to refuse it all: a
        movement that was to be left out must not come back unnoticed."""
        parts = raw.split(",") if isinstance(raw, str) else raw
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            return None
        names = {part.strip().lower() for part in parts} - {"", NONE}
        known = [value for value, _label in self.choices]
        return ", ".join(n for n in known if n in names) if names <= set(known) else None

    def _duration(self, raw: object, beyond_range: bool) -> float | None:
        if raw is False or (isinstance(raw, int | float) and raw == 0):
            return 0.0 if self.can_be_off else None
        if not isinstance(raw, str):
            return None
        if self.can_be_off and raw.strip().lower() in ("0", *_OFF):
            return 0.0
        seconds = parse_duration(raw)
        if seconds == 0 and self.can_be_off:
            return 0.0
        low, high = (SHORTEST, LONGEST) if beyond_range else (self.low, self.high)
        return seconds if seconds is not None and low <= seconds <= high else None


def format_minutes(seconds: float) -> str:
    """Like `format_duration`, but 60 min stays `60min`: ranges read better in one unit."""
    return "60min" if seconds == 3600 else format_duration(seconds)


def _declared(**facts: Any) -> Any:
    return dataclasses.field(default=facts["default"], metadata=facts)


def duration(
    default: str, low: str, high: str, group: str, label: str, explanation: str, off: bool = False
) -> Any:
    """A dataclass field that holds seconds."""
    seconds = [parse_duration(text) for text in (default, low, high)]
    return _declared(
        kind=Kind.DURATION, default=seconds[0], low=seconds[1], high=seconds[2],
        can_be_off=off, group=group, label=label, explanation=explanation,
    )  # fmt: skip


def choice(default: str, choices: dict[str, str], group: str, label: str, explanation: str) -> Any:
    """A dataclass field that holds one of the keys of `choices` (value → label)."""
    return _declared(
        kind=Kind.CHOICE, default=default, choices=tuple(choices.items()),
        group=group, label=label, explanation=explanation,
    )  # fmt: skip


def switch(group: str, label: str, explanation: str, *, default: bool) -> Any:
    """A dataclass field that is true or false."""
    return _declared(
        kind=Kind.BOOL, default=default, group=group, label=label, explanation=explanation
    )


def identifier(default: str, group: str, label: str, explanation: str) -> Any:
    """A dataclass field that holds the id of something in the catalogue."""
    return _declared(
        kind=Kind.TEXT, default=default, group=group, label=label, explanation=explanation
    )


def written(kind: Kind, group: str, label: str, explanation: str) -> Any:
    """A dataclass field of one of the kinds of `settings_written`, with none at first."""
    return _declared(kind=kind, default="", group=group, label=label, explanation=explanation)


def whole(default: int, low: int, high: int, group: str, label: str, explanation: str) -> Any:
    """A dataclass field that holds a whole number from `low` to `high`."""
    return _declared(
        kind=Kind.INT, default=default, low=low, high=high,
        group=group, label=label, explanation=explanation,
    )  # fmt: skip


def several(choices: Mapping[str, str], group: str, label: str, explanation: str) -> Any:
    """A dataclass field that holds any of the keys of `choices` (value → label), none at first."""
    return _declared(
        kind=Kind.LIST, default="", choices=tuple(choices.items()),
        group=group, label=label, explanation=explanation,
    )  # fmt: skip
