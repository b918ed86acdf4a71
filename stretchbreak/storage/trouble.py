# SPDX-License-Identifier: Apache-2.0
"""Why there is no database to write to: SQLite's and the system's errors in three words."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence

_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

# The commonest of SQLite's words, which come in English whatever is spoken.
_SQLITE = {
    str(one): one
    for one in (
        Sentence("file is not a database"),
        Sentence("database disk image is malformed"),
        Sentence("unable to open database file"),
        Sentence("attempt to write a readonly database"),
        Sentence("database or disk is full"),
        Sentence("disk I/O error"),
    )
}


class Trouble(StrEnum):
    """Broken content, a later version's file, or one that cannot be used for now."""

    CORRUPT = "corrupt"
    NEWER = "newer"
    UNUSABLE = "unusable"


class DatabaseError(Exception):
    """`trouble`, and as text one clause that says what it is.

    `story`: a sentence about a damaged file that was set aside before, or "".
    """

    def __init__(self, trouble: Trouble, why: str, story: str = "") -> None:
        super().__init__(why)
        self.trouble = trouble
        self.story = story


# SQLite's own messages quote the file, and a damaged file need not be text.
ERRORS = (sqlite3.Error, OSError, UnicodeDecodeError, DatabaseError)


def trouble_of(error: Exception) -> DatabaseError:
    """Any error of SQLite or the system, as ours."""
    if isinstance(error, DatabaseError):
        return error
    if isinstance(error, sqlite3.Error):
        # The low byte is the code; the rest says more about where.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            return DatabaseError(Trouble.UNUSABLE, Sentence("another program has it locked"))
        trouble = Trouble.CORRUPT if code in _CORRUPT else Trouble.UNUSABLE
        return DatabaseError(trouble, _SQLITE.get(str(error), str(error)))
    if isinstance(error, UnicodeDecodeError):
        return DatabaseError(Trouble.CORRUPT, Sentence("what should be text in it is none"))
    clause = why(error) if isinstance(error, OSError) else str(error).lower()
    return DatabaseError(Trouble.UNUSABLE, clause)
