# SPDX-License-Identifier: Apache-2.0
"""Reads what reminders say, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from stretchbreak.app.catalogue_fields import ContentError, Table
from stretchbreak.app.catalogue_file import Problem, read
from stretchbreak.domain.movements import FILTERS
from stretchbreak.domain.suggestion import KINDS, Text

LONGEST = 64
"""So that a notification shows it whole, and the card in two lines at twice the size."""
_SHORTEST_SECONDS, _LONGEST_SECONDS = 60, 600


def load_texts(assets: Path) -> tuple[tuple[Text, ...], tuple[Problem, ...]]:
    """The texts of `reminders.toml`; none of them, and why, when the file is not right."""
    problems: list[Problem] = []
    found = read(assets / "reminders.toml", assets, texts_from, problems)
    return found or (), tuple(problems)


def texts_from(table: Table) -> tuple[Text, ...]:
    """Raises ContentError, naming the key."""
    texts: dict[str, Text] = {}
    for one in table.tables("text", least=1):
        text = _text(one)
        if text.id in texts:
            raise one.wrong("id", f"{text.id!r} is taken by another text")
        texts[text.id] = text
    table.done()
    return tuple(texts.values())


def _text(table: Table) -> Text:
    kind = table.choice("kind", KINDS)
    seconds = table.whole("seconds", _SHORTEST_SECONDS, _LONGEST_SECONDS)
    say = table.text("say", longest=LONGEST)
    if not say.endswith(f", {length(seconds)}"):
        raise table.wrong("say", f"should end with its length: {length(seconds)!r}")
    avoid = table.texts("avoid")
    for name in avoid:
        if name not in FILTERS:
            raise table.wrong("avoid", f"{name!r} is not one of {', '.join(FILTERS)}")
    text = Text(
        id=table.text("id", longest=40),
        say=say,
        kind=next(each for each in KINDS if each == kind),
        seconds=seconds,
        routine=table.text("routine", ""),
        place=table.choice("place", ("", "home"), ""),
        avoid=frozenset(avoid),
    )
    if text.kind == "hip" and not text.routine:
        raise ContentError(table.name("routine"), "is missing: a stretch shows how it is done")
    table.done()
    return text


def length(seconds: int) -> str:
    """ "1 minute", "2 minutes", "90 seconds"."""
    minutes, rest = divmod(seconds, 60)
    if rest:
        return f"{seconds} seconds"
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
