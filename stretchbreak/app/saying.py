# SPDX-License-Identifier: Apache-2.0
"""How a text of this layer reaches a person's language: whoever shows it brings a `Say`."""

from __future__ import annotations

from typing import Protocol


class Say(Protocol):
    def __call__(self, text: str, n: int = -1) -> str:
        """The translation of a text; `n` takes the place of `%n`, in the form for that number."""


def as_written(text: str, n: int = -1) -> str:
    """English, as the program has it."""
    return text.replace("%n", str(n))
