# SPDX-License-Identifier: Apache-2.0
"""The journal in SQLite. Whatever the disk does, saving does not raise and loses no record."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from stretchbreak.app.ports import Condition, Health
from stretchbreak.domain.records import Record
from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.storage.database import open_database
from stretchbreak.storage.files import Stamp, local_stamp
from stretchbreak.storage.reading import read_records, read_state, select_records
from stretchbreak.storage.rows import Row, on_dates, to_row
from stretchbreak.storage.soundness import ALWAYS_READ, check_from_outside
from stretchbreak.storage.trouble import ERRORS, DatabaseError, Trouble, trouble_of

_STATE = (
    "INSERT INTO engine_state (id, state) VALUES (1, ?) "
    "ON CONFLICT (id) DO UPDATE SET state = excluded.state"
)
_EVENT = "INSERT INTO event (at, zone_offset_s, elapsed, kind, data) VALUES (?, ?, ?, ?, ?)"


class SqliteJournal:
    """The Journal port over one file, opened at once; `health` tells how that went.

    What could not be written waits in memory, in order, and goes with the next save that works.
    """

    def __init__(self, path: Path, stamp: Stamp = local_stamp) -> None:
        self.path = path
        self._stamp = stamp
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._untouchable = False
        self._state: str | None = None
        self._waiting: list[Record] = []
        self._rows: list[Row] = []
        self._told = ""
        self._broken = ""
        self._found = ""
        self._try(lambda _connection: None)

    @property
    def health(self) -> Health:
        """BROKEN while records wait in memory. LIVE with a detail: a damaged file was replaced."""
        if self._broken:
            return Health("journal", Condition.BROKEN, self._broken)
        return Health("journal", Condition.LIVE, self._told)

    def load_state(self) -> str | None:
        if self._state is not None:
            return self._state
        found: list[str | None] = []
        if self._try(lambda connection: found.append(_state_in(connection))):
            return found[0]
        return None if self._untouchable else read_state(self.path)

    def save(self, state: str, records: Sequence[Record]) -> None:
        self._state = state
        self._waiting.extend(records)
        self._rows.extend(map(to_row, records))
        if self._try(self._write):
            self._state = None
            self._waiting.clear()
            self._rows.clear()
            self._broken = ""

    def add(self, records: Sequence[Record]) -> None:
        """Write records that change nothing for the engine; what it remembers stays."""
        self._waiting.extend(records)
        self._rows.extend(map(to_row, records))
        if self._try(self._write):
            self._waiting.clear()
            self._rows.clear()
            self._state, self._broken = None, ""

    def records(self, since: str | None = None, until: str | None = None) -> Sequence[Record]:
        """Also those that still wait in memory. ValueError for what is not an ISO date."""
        stored: list[Record] = []
        if not self._try(lambda one: stored.extend(select_records(one, since, until))):
            stored = [] if self._untouchable else read_records(self.path, since, until).records
        return [*stored, *on_dates(self._waiting, since, until)]

    def forget(self, first: date | None, last: date | None, *, compact: bool = True) -> str:
        from stretchbreak.storage import erasing  # rarely wanted

        self._waiting = (
            [] if first is None and last is None else erasing.outside(self._waiting, first, last)
        )
        self._rows = list(map(to_row, self._waiting))
        if not self._try(lambda one: erasing.erase(one, first, last, compact=compact)):
            return self._broken
        if first is None and last is None:
            left = erasing.erase_copies(self.path)
        else:
            left = erasing.copies_of(self.path)
        if not left or not compact:
            return ""
        return Sentence(
            "Copies beside the journal may still hold them: {names}.",
            names=", ".join(one.name for one in left),
        )

    def look_through(self) -> None:
        """Read all of a file that is too large to be read at a start, in a thread of its own. The
        next save deals with damage, as with any that is met."""
        import threading

        try:
            if self._connection is None or self.path.stat().st_size < ALWAYS_READ:
                return
        except OSError:  # somebody took it away; the next save sees that
            return
        threading.Thread(target=self._look, name="look-journal", daemon=True).start()

    def _look(self) -> None:
        try:
            check_from_outside(self.path)
        except DatabaseError as error:
            self._found = error.args[0]

    def close(self) -> None:
        if self._state is not None:
            self.save(self._state, ())
        self._drop()

    def _write(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            if self._state is not None:
                connection.execute(_STATE, (self._state,))
            connection.executemany(_EVENT, self._rows)
            connection.execute("COMMIT")
        except sqlite3.Error:
            # After a full disk SQLite has rolled back by itself, after other errors not.
            with contextlib.suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            raise

    def _try(self, action: Callable[[sqlite3.Connection], None]) -> bool:
        """Do something with the database, opened again when needed. False: health says why."""
        damage, self._found = self._found, ""
        if damage:
            self._drop()
        for _attempt in range(2):
            try:
                action(self._opened(damage))
            except ERRORS as error:
                trouble = trouble_of(error)
                self._drop()
                if trouble.trouble is Trouble.CORRUPT and not damage:
                    damage = str(trouble)
                    continue
                self._fail(trouble)
                return False
            if self._state is None:
                self._broken = ""
            return True
        return False

    def _opened(self, damage: str) -> sqlite3.Connection:
        if self._untouchable:
            raise DatabaseError(Trouble.NEWER, self._broken)
        if self._connection is not None and self._identity != _identity(self.path):
            # Somebody took the file away: what is written to it now would be lost with it.
            self._drop()
        if self._connection is None:
            opened = open_database(self.path, self._stamp, damage=damage)
            self._connection, self._identity = opened.connection, _identity(self.path)
            self._told = opened.message or self._told
        return self._connection

    def _fail(self, error: DatabaseError) -> None:
        if self._untouchable:
            return
        kept = Sentence("Until that is mended, the history is kept in memory only.")
        if error.trouble is Trouble.NEWER:
            self._untouchable = True
            kept = Sentence(
                "It is left as it is; this run is kept in memory only. Please update the app."
            )
        self._told = error.story or self._told
        cannot = Sentence(
            "The journal {file} cannot be used: {why}.", file=self.path, why=error.args[0]
        )
        self._broken = beside(cannot, kept, self._told)

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _state_in(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT state FROM engine_state").fetchone()
    return None if row is None else str(row[0])


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
