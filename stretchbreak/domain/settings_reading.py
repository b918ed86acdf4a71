# SPDX-License-Identifier: Apache-2.0
"""Settings from what a person wrote: a file, or KEY=VALUE for one run. Nothing here raises."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.settings_kinds import Declaration, Kind, Level, Problem, Value


def parse_value(key: str, raw: object, *, beyond_range: bool = False) -> Value | Problem:
    """The value of setting `key` that `raw` means, or a WARNING Problem that says what to write."""
    declaration = DECLARATIONS.get(key)
    if declaration is None:
        return unknown_key(key)
    value = declaration.read(raw, beyond_range=beyond_range)
    if value is not None:
        return value
    found = _as_written(raw)
    default = declaration.shown(declaration.default)
    example = declaration.example
    if declaration.kind not in (Kind.BOOL, Kind.INT):
        example = f'"{example}"'
    return Problem(
        key,
        found,
        Sentence(
            "{key} = {found} cannot be used; allowed is {allowed}. The default, {default}, is "
            "used. To change it, write for example {key} = {example}.",
            key=key,
            found=found,
            allowed=declaration.range_text,
            default=default,
            example=example,
        ),
    )


def unknown_key(key: str, level: Level = Level.NOTE) -> Problem:
    """The Problem for a key that no setting has; it names the nearest one that exists."""
    import difflib  # here, since only a misspelt key needs it

    near = difflib.get_close_matches(key, DECLARATIONS, n=1, cutoff=0.5)
    unknown = Sentence("There is no setting called {key}.", key=_as_written(key))
    hint = Sentence("Did you mean {key}?", key=near[0]) if near else ""
    return Problem(key, "", beside(unknown, hint), level)


def from_mapping(raw: Mapping[str, object], source: str = "") -> tuple[Settings, list[Problem]]:
    """Settings from parsed TOML. A bad value leaves the default; each Problem names `source`."""
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    for key, written in raw.items():
        value = parse_value(key, written)
        if key not in DECLARATIONS:
            kept = unknown_key(key)
            message = beside(kept.message, Sentence("It is left in the file as it is."))
            problems.append(dataclasses.replace(kept, message=message, source=source))
        elif isinstance(value, Problem):
            problems.append(dataclasses.replace(value, source=source))
        else:
            values[key] = value
    settings, more = _agreeing(dataclasses.replace(Settings(), **values))  # type: ignore[arg-type]
    return settings, problems + [dataclasses.replace(one, source=source) for one in more]


def override(settings: Settings, pairs: Sequence[str]) -> tuple[Settings, list[Problem]]:
    """Settings for one run from `KEY=VALUE` texts, which may leave the recommended range.

    What cannot be read is an ERROR and changes nothing.
    """
    problems: list[Problem] = []
    for pair in pairs:
        key, equals, text = (part.strip() for part in pair.partition("="))
        declaration = DECLARATIONS.get(key)
        if not equals:
            message = Sentence(
                '"{pair}" is not of the form KEY=VALUE, such as remind_after=30min.', pair=pair
            )
            problems.append(Problem(key, pair, message, Level.ERROR))
        elif declaration is None:
            problems.append(unknown_key(key, Level.ERROR))
        else:
            value = declaration.read(text, beyond_range=True)
            if value is None:
                problems.append(_refused(declaration, text))
            else:
                settings = dataclasses.replace(settings, **{key: value})  # type: ignore[arg-type]
    settings, more = _agreeing(settings)
    return settings, problems + more


def _refused(declaration: Declaration, text: str) -> Problem:
    key, example = declaration.key, declaration.example
    allowed = declaration.range_text
    if declaration.kind is Kind.DURATION:
        allowed = Sentence(
            "a time from 0.2s to 24h, or off"
            if declaration.can_be_off
            else "a time from 0.2s to 24h"
        )
    message = Sentence(
        "{key}={found} cannot be used; allowed is {allowed}. Write for example {key}={example}.",
        key=key,
        found=text,
        allowed=allowed,
        example=example,
    )
    return Problem(key, text, message, Level.ERROR)


def _agreeing(settings: Settings) -> tuple[Settings, list[Problem]]:
    """A full break cannot be shorter than a break."""
    if settings.full_break >= settings.break_length:
        return settings, []
    length = DECLARATIONS["break_length"].shown(settings.break_length)
    message = Sentence(
        "full_break is shorter than break_length; {length} is used for both.", length=length
    )
    found = DECLARATIONS["full_break"].shown(settings.full_break)
    problem = Problem("full_break", found, message, Level.NOTE)
    return dataclasses.replace(settings, full_break=settings.break_length), [problem]


def _as_written(raw: object) -> str:
    """A value from a file as one short printable line."""
    text = f'"{raw}"' if isinstance(raw, str) else str(raw)
    if isinstance(raw, bool):
        text = text.lower()
    line = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    return line if len(line) <= 60 else line[:59] + "…"
