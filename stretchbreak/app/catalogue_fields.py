# SPDX-License-Identifier: Apache-2.0
"""Reading one table of a content file: a checked value, or a sentence on what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

CUE_WORDS = 6
ROOMY = 400  # characters that every text could have before each had the room of its window
_BARE = re.compile(r"[\w-]+")


class ContentError(ValueError):
    """What is wrong in a content file, and at which key. `str()` is a sentence for the author."""

    def __init__(self, key: str, wrong: str) -> None:
        super().__init__(f"{key}: {wrong}")
        self.key = key


class Table:
    """A TOML table with the path that leads to it, for messages such as `step[2].text`.

    roomy: what earlier versions took is taken: texts that are longer than their room.
    """

    def __init__(self, values: Mapping[str, Any], path: str = "", *, roomy: bool = False) -> None:
        self._values = values
        self._path = path
        self.roomy = roomy
        self._used: set[str] = set()

    def _inner(self, values: Mapping[str, Any], path: str) -> Table:
        return Table(values, path, roomy=self.roomy)

    def _most(self, longest: int) -> int:
        return max(longest, ROOMY) if self.roomy else longest

    def name(self, key: str) -> str:
        shown = key if _BARE.fullmatch(key.partition("[")[0]) else f"{key!r:.42}"
        return f"{self._path}.{shown}" if self._path else shown

    def wrong(self, key: str, message: str) -> ContentError:
        return ContentError(self.name(key), message)

    def has(self, key: str) -> bool:
        return key in self._values

    def _get(self, key: str) -> Any:
        self._used.add(key)
        if key not in self._values:
            raise self.wrong(key, "is missing")
        return self._values[key]

    def text(self, key: str, default: str | None = None, longest: int = 400) -> str:
        """A line of text, trimmed; not empty unless `default` is."""
        if default is not None and key not in self._values:
            return default
        value = self._get(key)
        if not isinstance(value, str):
            raise self.wrong(key, f"should be text, not {value!r:.60}")
        value = value.strip()
        if not value and default is None:
            raise self.wrong(key, "is empty")
        if len(value) > self._most(longest):
            raise self.wrong(key, f"is longer than {self._most(longest)} characters")
        return value

    def cue(self, key: str, default: str | None = None) -> str:
        """A text that is read at a glance while moving: at most six words."""
        value = self.text(key, default, longest=40)
        words = len(value.split())
        if words > CUE_WORDS and not self.roomy:
            raise self.wrong(key, f"a cue has at most {CUE_WORDS} words, this one has {words}")
        return value

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in allowed:
            raise self.wrong(key, f"{value!r} is not one of {', '.join(allowed)}")
        return value

    def texts(self, key: str, least: int = 0, longest: int = 120) -> tuple[str, ...]:
        """A list of at most 40 lines of text."""
        if least == 0 and key not in self._values:
            return ()
        value = self._get(key)
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.wrong(key, "should be a list of texts")
        if not least <= len(value) <= 40:
            raise self.wrong(key, f"should have {least} to 40 entries, has {len(value)}")
        for number, line in enumerate(value, start=1):
            if len(line.strip()) > self._most(longest):
                wrong = f"is longer than {self._most(longest)} characters"
                raise self.wrong(f"{key}[{number}]", wrong)
        return tuple(v.strip() for v in value)

    def rows(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts, such as [["a"], ["b", "c"]]."""
        value = self._get(key)
        if not isinstance(value, list):
            raise self.wrong(key, "should be a list of lists of texts")
        inner = self._inner({str(i): row for i, row in enumerate(value, start=1)}, self.name(key))
        return tuple(inner.texts(name, 1) for name in inner.names())

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        if default is not None and key not in self._values:
            return default
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(key, f"should be a number, not {value!r:.60}")
        # Compared before it is turned into a float: a whole number may be too large for one, and
        # what is not a number is between nothing.
        if not low <= value <= high:
            raise self.wrong(key, f"{value!r:.60} is not between {low:g} and {high:g}")
        return float(value)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        if default is not None and key not in self._values:
            return default
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(key, f"{value!r:.60} is not a whole number from {low} to {high}")
        return value

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """A list of at most 20 whole numbers."""
        value = self._get(key)
        if not isinstance(value, list) or len(value) > 20:
            raise self.wrong(key, "should be a list of whole numbers")
        inner = self._inner({str(i): one for i, one in enumerate(value, start=1)}, self.name(key))
        return tuple(inner.whole(name, low, high) for name in inner.names())

    def flag(self, key: str, default: bool) -> bool:
        if key not in self._values:
            return default
        value = self._get(key)
        if not isinstance(value, bool):
            raise self.wrong(key, f"should be true or false, not {value!r:.60}")
        return value

    def pair(self, key: str, low: float, high: float) -> tuple[float, float]:
        """Two numbers, the lower first."""
        value = self._get(key)
        if not isinstance(value, list) or len(value) != 2:
            raise self.wrong(key, "should be two numbers: [lowest, highest]")
        inner = self._inner({"0": value[0], "1": value[1]}, self.name(key))
        first, second = inner.number("0", low, high), inner.number("1", low, high)
        if first > second:
            raise self.wrong(key, f"{first:g} is more than {second:g}")
        return first, second

    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def table(self, key: str) -> Table:
        value = self._get(key)
        if not isinstance(value, dict):
            raise self.wrong(key, "should be a table")
        return self._inner(value, self.name(key))

    def tables(self, key: str, least: int = 0, most: int = 400) -> tuple[Table, ...]:
        """A list of tables; their paths count from 1."""
        if least == 0 and key not in self._values:
            return ()
        value = self._get(key)
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self.wrong(key, "should be a list of tables")
        if not least <= len(value) <= most:
            raise self.wrong(key, f"should have {least} to {most} entries, has {len(value)}")
        return tuple(
            self._inner(v, f"{self.name(key)}[{number}]") for number, v in enumerate(value, start=1)
        )

    def done(self) -> None:
        """Complains about the first key that nobody asked for: most likely a slip of the pen."""
        for key in self._values:
            if key not in self._used:
                raise self.wrong(key, "is not known here")
