# SPDX-License-Identifier: Apache-2.0
"""Is this file a whole journal that this version may write to? Asked before SQLite opens it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from pathlib import Path

from stretchbreak.domain.sentence import Sentence
from stretchbreak.storage.trouble import ERRORS, DatabaseError, Trouble, trouble_of

FOLLOWERS = ("-wal", "-shm", "-journal")
_MAGIC = b"SQLite format 3\0"
_HEADER = 100
# Reading all of a large file takes longer than a start may. A larger one is read when it was not
# closed properly; otherwise its length tells most.
ALWAYS_READ = 4_000_000


def examine(path: Path, newest: int) -> bool:
    """True when the content should be checked once the file is open.

    Raises FileNotFoundError when there is none, other OSErrors, and DatabaseError: CORRUPT when
    damage shows, NEWER when the format is later than `newest`. Changes nothing. Not to be called
    while this process has the file open: closing it here would let go of SQLite's locks
    (sqlite.org/howtocorrupt.html, 2.2).
    """
    left_over = any(_size(path.with_name(path.name + end)) for end in ("-wal", "-journal"))
    try:
        found = path.stat()
    except FileNotFoundError:
        if left_over:
            raise DatabaseError(Trouble.CORRUPT, Sentence("the file itself is missing")) from None
        raise
    if not stat.S_ISREG(found.st_mode):
        raise DatabaseError(Trouble.UNUSABLE, Sentence("it is not a file"))
    if not found.st_size:
        # SQLite would take it for a new one, and throw away what stands in the WAL.
        raise DatabaseError(Trouble.CORRUPT, Sentence("the file is empty"))
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise DatabaseError(Trouble.CORRUPT, Sentence("it is not a database"))
    if _number(header, 60) > newest:
        _check_newer(path, newest, left_over=left_over)
    if not left_over and found.st_size < _length(header):
        raise DatabaseError(Trouble.CORRUPT, Sentence("its end is missing"))
    return left_over or found.st_size < ALWAYS_READ


def newer(version: int, newest: int) -> DatabaseError:
    text = Sentence(
        "it was written by a later version of StretchBreak (format {theirs}, not {ours})",
        theirs=version,
        ours=newest,
    )
    return DatabaseError(Trouble.NEWER, text)


def check(connection: sqlite3.Connection) -> None:
    """Read all of it. Raises DatabaseError (CORRUPT) or sqlite3.Error."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DatabaseError(Trouble.CORRUPT, " ".join(str(found).split()))


def check_from_outside(path: Path) -> None:
    """The same for a file with a log beside it: whoever opens both to write moves the log into the
    file when it closes them, and damage would then be in neither as it was.

    A disk on which that cannot be asked says nothing here. Raises DatabaseError (CORRUPT).
    """
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=1.0)) as connection:
            check(connection)
    except ERRORS as error:
        if trouble_of(error).trouble is Trouble.CORRUPT:
            raise trouble_of(error) from error


def is_blank(connection: sqlite3.Connection) -> bool:
    """True when nothing was ever put into it: the first start was cut short."""
    found: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return found == 0


def check_tables(connection: sqlite3.Connection) -> None:
    """A file whose tables are not what its version says is no journal."""
    try:
        connection.execute("SELECT state FROM engine_state").fetchone()
        # One at a time: each then looks at the end of a tree, together they read the table.
        connection.execute("SELECT max(id) FROM event").fetchone()
        connection.execute("SELECT max(at) FROM event").fetchone()
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            raise DatabaseError(Trouble.CORRUPT, str(error)) from error
        raise


def close_to_others(path: Path) -> None:
    """Make an older file this person's own."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):
            path.chmod(0o600)


def _check_newer(path: Path, newest: int, *, left_over: bool) -> None:
    """Damage can look like a later version. Only what is sound is left to that version."""
    # Reading what nobody has open as unchanging leaves no files beside it.
    uri = f"{path.absolute().as_uri()}?{'mode=ro' if left_over else 'immutable=1'}"
    version = newest + 1
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=1.0)) as connection:
            check(connection)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except ERRORS as error:
        if trouble_of(error).trouble is Trouble.CORRUPT:
            raise trouble_of(error) from error
    # A sound page in the WAL can stand for the damaged one in the file.
    if version > newest:
        raise newer(version, newest)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _length(header: bytes) -> int:
    """Bytes the file should have; 0 when the header does not say (sqlite.org/fileformat.html)."""
    size = int.from_bytes(header[16:18], "big")
    size = 65536 if size == 1 else size
    return size * _number(header, 28) if header[24:28] == header[92:96] else 0
