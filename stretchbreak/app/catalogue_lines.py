# SPDX-License-Identifier: Apache-2.0
"""Which line of a TOML text a key stands on. The TOML reader of Python keeps no lines for keys."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"' -]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w-]+)\s*=")
_INDEXED = re.compile(r"(.*)\[(\d+)\]$")


def line_of(text: str, key: str) -> int:
    """The line (from 1) of a key such as `pose[3].angles.hip_flexion_r`; 0 when nothing fits.

    A key that is missing, or lies inside a value, has the line of what it belongs to. Lists count
    from 1.
    """
    lines = _keys(text)
    rows = text.splitlines()
    wanted = key
    while wanted:
        if wanted in lines:
            return lines[wanted]
        outer, _, _inner = wanted.rpartition(".")
        for path in (wanted, outer) if outer else (wanted,):
            indexed = _INDEXED.match(path)
            if indexed and indexed.group(1) in lines:
                return _entry(rows, lines[indexed.group(1)], int(indexed.group(2)))
        wanted = outer
    return 0


def _keys(text: str) -> dict[str, int]:
    """Every table and every plain `key =` with its line; the first of a name counts."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    path = ""
    for number, row in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(row)
        if header:
            bare = header.group(2).replace('"', "").replace("'", "").replace(" ", "")
            if header.group(1) == "[[":
                counts[bare] = counts.get(bare, 0) + 1
            path = _numbered(bare, counts)
            found.setdefault(path, number)
            if header.group(1) == "[[":
                found.setdefault(path.rpartition("[")[0], number)
            continue
        key = _KEY.match(row)
        if key:
            name = f"{path}.{key.group(1)}" if path else key.group(1)
            found.setdefault(name, number)
    return found


def _numbered(bare: str, counts: dict[str, int]) -> str:
    """`pose.angles` below the third `[[pose]]` is `pose[3].angles`."""
    path = ""
    plain = ""
    for part in bare.split("."):
        plain = f"{plain}.{part}" if plain else part
        path = f"{path}.{part}" if path else part
        if plain in counts:
            path += f"[{counts[plain]}]"
    return path


def _entry(rows: list[str], line: int, number: int) -> int:
    """The line of the nth inline table of a list that begins on `line`."""
    left = number
    for at in range(line, len(rows) + 1):
        row = rows[at - 1]
        if at > line and (_HEADER.match(row) or _KEY.match(row)):
            break
        left -= row.count("{")
        if left <= 0:
            return at
    return line
