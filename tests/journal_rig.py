# SPDX-License-Identifier: Apache-2.0
"""Journals for the tests: where, how opened, and how left behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from record_strategies import an_answer

from stretchbreak.domain.records import Record
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.rows import utc_text

MORNING = an_answer("2026-03-02T09:00:00+01:00", "moved")
NOON = an_answer("2026-03-02T12:00:00+01:00", "stretch")
BAD = "journal.sqlite3.bad-20260302-091500"


def journal_at(path: Path) -> SqliteJournal:
    return SqliteJournal(path, stamp=lambda: "20260302-091500")


def condition(journal: SqliteJournal) -> str:
    return journal.health.condition.value


def tear_down_without_closing(path: Path, *happened: Record) -> None:
    """A process that saves each record on its own and is then killed: the WAL stays behind."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    source = journal_at(path)
    for number, record in enumerate(happened):
        source.save(f"state {number}", [record])
    left = {end: path.with_name(path.name + end).read_bytes() for end in ("", "-wal")}
    source.close()
    for end, content in left.items():
        path.with_name(path.name + end).write_bytes(content)


def a_full_journal(path: Path) -> bytes:
    """A closed journal of many pages; its content."""
    source = journal_at(path)
    for day in range(1, 29):
        date = f"2026-02-{day:02}"
        source.save(
            "x" * 4000, [an_answer(f"{date}T{h:02}:00:00+01:00", "w" * 200) for h in range(24)]
        )
    source.close()
    return path.read_bytes()


_WHOLE = re.compile(
    rb"(\d{4}-\d\d-\d\dT[\d:.]+Z).{0,11}?answer\{.\w+.:.\w*.,.channel.:.tray.\}", re.DOTALL
)


def readable_in(content: bytes) -> set[str]:
    """The times of the answers that stand whole in these bytes."""
    return {found.decode() for found in _WHOLE.findall(content)}


def times_of(records: Iterable[Record]) -> set[str]:
    return {utc_text(record.at.wall) for record in records}
