# SPDX-License-Identifier: Apache-2.0
"""Reading a journal without ever writing to it, beside the running app or on a read-only disk."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from stretchbreak.domain.records import Record
from stretchbreak.domain.sentence import Sentence
from stretchbreak.storage.rows import from_row, on_dates, utc_bounds
from stretchbreak.storage.trouble import ERRORS, trouble_of

_COLUMNS = "at, zone_offset_s, elapsed, kind, data"
_RECORDS = (
    f"SELECT {_COLUMNS} FROM event WHERE id IN (SELECT id FROM event WHERE at >= ? AND at < ? "  # noqa: S608
    "UNION SELECT id FROM event WHERE kind = 'correction') ORDER BY id"
)
# Without the index: damage to it, which SQLite cannot see, would hide records that are all there.
_ALL = f"SELECT {_COLUMNS} FROM event NOT INDEXED ORDER BY id"  # noqa: S608
_NO_SHARED_MEMORY = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read:
    """What could be read. `problem`: one sentence, or "" when all is well."""

    records: list[Record] = field(default_factory=list)
    problem: str = ""


def read_records(path: Path, since: str | None = None, until: str | None = None) -> Read:
    """Records on local dates [since, until], oldest first; a missing journal has none.

    Raises ValueError for what is not an ISO date, and nothing else.
    """
    utc_bounds(since, until)
    if not path.exists():
        return Read()
    try:
        return Read(_reading(path, lambda one: select_records(one, since, until)))
    except ERRORS as error:
        why = trouble_of(error).args[0]
        return Read(
            problem=Sentence("The journal {file} cannot be read: {why}.", file=path, why=why)
        )


def read_state(path: Path) -> str | None:
    """The engine state, or None when there is none or it cannot be read."""
    try:
        rows = _reading(path, lambda one: one.execute("SELECT state FROM engine_state").fetchall())
    except ERRORS:
        return None
    return str(rows[0][0]) if rows else None


def select_records(
    connection: sqlite3.Connection, since: str | None, until: str | None
) -> list[Record]:
    # A damaged letter costs that letter, not the whole history.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    if since is None and until is None:
        return [from_row(row) for row in connection.execute(_ALL)]
    rows = connection.execute(_RECORDS, utc_bounds(since, until))
    return on_dates(map(from_row, rows), since, until)


def _reading(path: Path, action: Callable[[sqlite3.Connection], T]) -> T:
    """On a disk that cannot be written, WAL's shared memory cannot be made: then the file is read
    as one that nobody changes."""
    try:
        return _with_mode(path, "mode=ro", action)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _NO_SHARED_MEMORY:
            raise
        return _with_mode(path, "immutable=1", action)


def _with_mode(path: Path, mode: str, action: Callable[[sqlite3.Connection], T]) -> T:
    uri = f"{path.absolute().as_uri()}?{mode}"
    with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=1.0)) as connection:
        return action(connection)
