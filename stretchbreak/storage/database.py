# SPDX-License-Identifier: Apache-2.0
"""Opening the journal's database, so that it is sound, ours and of this version.

WAL with synchronous=NORMAL: a commit is in the operating system's hands at once, so a program that
is killed loses nothing that was committed; a power cut can lose the commits since the last
checkpoint, but never leaves a broken file. FULL would add an fsync to each save, on the thread
that draws the windows.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.storage.files import Stamp, local_stamp, set_aside
from stretchbreak.storage.soundness import (
    FOLLOWERS,
    check,
    check_from_outside,
    check_tables,
    close_to_others,
    examine,
    is_blank,
    newer,
)
from stretchbreak.storage.trouble import ERRORS, DatabaseError, Trouble, trouble_of
from stretchbreak.storage.wal import committed_frames, keep_damaged, torn

_WAIT_S = 0.1


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that can be written. `message`: what had to be done for it, or ""."""

    connection: sqlite3.Connection
    message: str = ""


def migrations() -> tuple[str, ...]:
    """The scripts, in order: script n makes version n from version n - 1."""
    folder = Path(__file__).parent / "migrations"
    return tuple(path.read_text("utf-8") for path in sorted(folder.glob("[0-9]*.sql")))


def open_database(
    path: Path,
    stamp: Stamp = local_stamp,
    scripts: Sequence[str] | None = None,
    damage: str = "",
) -> Opened:
    """Open, check and bring up to date; a corrupt file is set aside and a new one begun.

    `damage` says what somebody found wrong with the content already. Raises DatabaseError (NEWER
    or UNUSABLE).
    """
    scripts = migrations() if scripts is None else scripts
    try:
        if damage:
            raise DatabaseError(Trouble.CORRUPT, damage)
        return _open(path, stamp, scripts)
    except DatabaseError as error:
        if error.trouble is not Trouble.CORRUPT:
            raise
        damage = error.args[0]
    try:
        kept = set_aside(path, stamp, FOLLOWERS)
    except OSError as error:
        text = Sentence(
            "it is damaged ({damage}) and cannot be set aside ({why})",
            damage=damage,
            why=why(error),
        )
        raise DatabaseError(Trouble.UNUSABLE, text) from error
    cannot = Sentence("The journal could not be read ({damage}).", damage=damage)
    try:
        opened = _open(path, stamp, scripts)
    except DatabaseError as error:
        story = beside(cannot, Sentence("It is kept as {name}.", name=kept.name))
        raise DatabaseError(error.trouble, error.args[0], story) from error
    return Opened(opened.connection, beside(cannot, _carried_over(kept, opened.connection)))


def _told_of(kept: Path, path: Path, connection: sqlite3.Connection) -> str:
    """What became of a log of which a part is damaged."""
    from stretchbreak.storage.salvage import salvage

    count = salvage(path, kept, connection)
    lost = Sentence("The last events before the app stopped could not all be read.")
    if not count:
        return beside(lost, Sentence("The whole of it is kept as {name}.", name=kept.name))
    found = Sentence(
        "%n more that stood behind the damage were carried over, and the whole of it is kept as "
        "{name}.",
        count,
        name=kept.name,
    )
    return beside(lost, found)


def _carried_over(kept: Path, connection: sqlite3.Connection) -> str:
    """What became of its records."""
    from stretchbreak.storage.salvage import salvage  # what is rarely wanted is not kept at hand

    try:
        count = salvage(kept, kept.with_name(kept.name + "-wal"), connection)
    except (OSError, sqlite3.Error) as error:
        return Sentence(
            "It is kept as {name}, and a new one is begun; its records could not be carried over "
            "({why}).",
            name=kept.name,
            why=trouble_of(error).args[0],
        )
    if not count:
        return Sentence("It is kept as {name}, and a new one is begun.", name=kept.name)
    return Sentence(
        "It is kept as {name}, and a new one is begun with the %n records in it that can be read.",
        count,
        name=kept.name,
    )


def _open(path: Path, stamp: Stamp, scripts: Sequence[str]) -> Opened:
    log = path.with_name(path.name + "-wal")
    connection: sqlite3.Connection | None = None
    fresh = False
    try:
        try:
            suspect = examine(path, len(scripts))
            expected, is_torn = (committed_frames(log), torn(log)) if suspect else (0, False)
            close_to_others(path)
            unchecked = suspect and not log.exists()
            if suspect and not unchecked:
                check_from_outside(path)
        except FileNotFoundError:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _create(path)
            fresh, unchecked, expected, is_torn = True, False, 0, False
        connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
        version = _version(connection)
        if version > len(scripts):  # it can stand in the WAL alone
            raise newer(version, len(scripts))
        if version < 0:
            says = Sentence("it says to be of version {version}", version=version)
            raise DatabaseError(Trouble.CORRUPT, says)
        kept = keep_damaged(connection, log, expected, stamp, is_torn=is_torn)
        for setting in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {setting}").fetchone()
        if unchecked:
            check(connection)
        if version == 0 and not is_blank(connection):
            raise DatabaseError(Trouble.CORRUPT, Sentence("it is not a journal of StretchBreak"))
        _bring_up_to_date(connection, path, stamp, scripts, version)
        check_tables(connection)
        message = "" if kept is None else _told_of(kept, path, connection)
    except ERRORS as error:
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()
        if fresh:
            _remove(path)
        raise trouble_of(error) from error
    return Opened(connection, message)


def _create(path: Path) -> None:
    """An empty file for this person alone; SQLite gives its followers the same permissions."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _remove(path: Path) -> None:
    for end in ("", *FOLLOWERS):
        with contextlib.suppress(OSError):
            path.with_name(path.name + end).unlink()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up_to_date(
    connection: sqlite3.Connection, path: Path, stamp: Stamp, scripts: Sequence[str], version: int
) -> None:
    """Each step is one transaction. Before the first one that changes something, a whole copy."""
    if 0 < version < len(scripts):
        _copy(connection, path.with_name(f"{path.name}.v{version}-{stamp()}"))
    for number in range(version, len(scripts)):
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{scripts[number]}\n;PRAGMA user_version={number + 1};COMMIT;"
            )
        except sqlite3.Error:
            if connection.in_transaction:
                connection.rollback()
            raise


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    _create(target)
    try:
        with contextlib.closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)
    except sqlite3.Error:
        _remove(target)
        raise
