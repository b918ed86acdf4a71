# SPDX-License-Identifier: Apache-2.0
"""A text that remembers how it was made, so that whoever shows it can say it in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Translate = Callable[[str, int], str]
"""The translation of a pattern, with a number in the place of its `%n` (-1: it has none)."""


class Sentence(str):
    """English, as a text like any other: what the log, JSON and other programs get.

    `Sentence("{file} cannot be read: {why}", file=…, why=…)`: the pattern stands in the code as a
    whole, where tools/translations.py finds it; `n` takes the place of `%n`. A value may be a
    Sentence itself. What is added to it, or put into an f-string, is an ordinary text again.
    """

    pattern: str
    n: int
    values: Mapping[str, object]

    def __new__(cls, pattern: str, n: int = -1, /, **values: object) -> Sentence:
        made = super().__new__(cls, _filled(pattern.replace("%n", str(n)), values))
        made.pattern, made.n, made.values = pattern, n, values
        return made

    def said(self, say: Translate) -> str:
        """The same, with the pattern and all its values translated."""
        values = {
            name: value.said(say) if isinstance(value, Sentence) else value
            for name, value in self.values.items()
        }
        return _filled(say(self.pattern, self.n), values)


def said(text: object, say: Translate) -> str:
    """A text, or what an exception was raised with, in the language of `say` where that is known.

    A text that is no Sentence stays as it is.
    """
    if isinstance(text, Exception):
        text = text.args[0] if len(text.args) == 1 else text
    return text.said(say) if isinstance(text, Sentence) else str(text)


def beside(*texts: str) -> Sentence:
    """Whole sentences one after the other; empty ones leave no gap."""
    values = {f"part{number}": text for number, text in enumerate(texts) if text}
    return Sentence(" ".join(f"{{{name}}}" for name in values), **values)


def _filled(pattern: str, values: Mapping[str, object]) -> str:
    return pattern.format(**values) if values else pattern
