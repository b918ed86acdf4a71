# SPDX-License-Identifier: Apache-2.0
"""Deleting days from the journal, so that their bytes are gone from its files too."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from stretchbreak.domain.forgetting import without
from stretchbreak.domain.records import Record
from stretchbreak.domain.sentence import Sentence
from stretchbreak.storage.rows import from_row, to_row, utc_bounds
from stretchbreak.storage.trouble import DatabaseError, Trouble

_COLUMNS = "id, at, zone_offset_s, elapsed, kind, data"
# A spell is written when it is over; a correction at any time.
_NEAR = (
    f"SELECT {_COLUMNS} FROM event WHERE (at >= ? AND at < ?) OR kind = 'correction' ORDER BY id"  # noqa: S608
)
_LONGEST = timedelta(days=60)
_FIRST, _LAST = date(1, 1, 2), date(9999, 12, 30)
_INSERT = f"INSERT INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
_NEW = "INSERT INTO event (at, zone_offset_s, elapsed, kind, data) VALUES (?, ?, ?, ?, ?)"
_AGAIN = (
    "INSERT INTO event (at, zone_offset_s, elapsed, kind, data) "
    "SELECT at, zone_offset_s, elapsed, kind, data FROM event WHERE id > ? AND id <= ? ORDER BY id"
)
_PATIENCE_MS, _USUAL_MS = 3000, 100
# What was set aside, copied before a migration, or replaced by a backup, beside the journal.
_COPIES = ("{name}.*", "{name}-wal.bad-*", "before-restore-*")


def erase(
    connection: sqlite3.Connection, first: date | None, last: date | None, *, compact: bool = True
) -> None:
    """Delete the local days from first to last; None is without an end.

    compact: write the file anew, without free pages. Otherwise they are filled with zeros.

    Raises sqlite3.Error or DatabaseError; then what was deleted may still stand in free pages.
    """
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
    try:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("BEGIN IMMEDIATE")
        try:
            _delete(connection, first, last)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        if compact:
            connection.execute("VACUUM")
        # The log holds the old pages still.
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            why = Sentence(
                "the days are deleted, but its log could not be emptied while another program reads"
            )
            raise DatabaseError(Trouble.UNUSABLE, why)
    finally:
        connection.execute(f"PRAGMA busy_timeout={_USUAL_MS}")


def outside(records: Iterable[Record], first: date | None, last: date | None) -> list[Record]:
    """What is left of the records without these days."""
    return [left for one in records for left in without(one, first or _FIRST, last or _LAST)]


def copies_of(path: Path) -> list[Path]:
    """What lies beside the journal and may hold days of it too."""
    patterns = (pattern.format(name=path.name) for pattern in _COPIES)
    return sorted(one for pattern in patterns for one in path.parent.glob(pattern))


def erase_copies(path: Path) -> list[Path]:
    """Write over them and remove them; those with which that did not work."""
    left: list[Path] = []
    for copy in copies_of(path):
        try:
            for file in [*copy.rglob("*")] if copy.is_dir() else [copy]:
                if file.is_file():
                    _write_over(file)
            shutil.rmtree(copy) if copy.is_dir() else copy.unlink()
        except OSError:
            left.append(copy)
    return left


def _delete(connection: sqlite3.Connection, first: date | None, last: date | None) -> None:
    if last is None and first is None:
        connection.execute("DELETE FROM event")
        return
    first, last = first or _FIRST, last or _LAST
    low, _high = utc_bounds(first.isoformat(), None)
    _low, high = utc_bounds(None, (min(last, _LAST - _LONGEST) + _LONGEST).isoformat())
    rows = connection.execute(_NEAR, (low, high)).fetchall()
    # From the last to the first, since making room gives later rows new numbers.
    for number, *row in reversed(rows):
        record = from_row((row[0], row[1], row[2], row[3], row[4]))
        left = without(record, first, last)
        if left == [record]:
            continue
        connection.execute("DELETE FROM event WHERE id = ?", (number,))
        if left:
            connection.execute(_INSERT, (number, *to_row(left[0])))
        if left[1:]:
            _insert_after(connection, number, left[1:])


def _insert_after(connection: sqlite3.Connection, number: int, pieces: Iterable[Record]) -> None:
    """A later judgement wins, so a piece may not stand behind what was judged after it."""
    last = connection.execute("SELECT max(id) FROM event").fetchone()[0]
    connection.executemany(_NEW, map(to_row, pieces))
    connection.execute(_AGAIN, (number, last))
    connection.execute("DELETE FROM event WHERE id > ? AND id <= ?", (number, last))


def _write_over(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as content:
        for start in range(0, size, 1 << 20):
            content.write(bytes(min(1 << 20, size - start)))
        content.flush()
        with contextlib.suppress(OSError):
            os.fsync(content.fileno())
