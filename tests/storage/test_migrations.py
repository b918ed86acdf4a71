# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from record_strategies import an_answer, records

from stretchbreak.app import diary
from stretchbreak.app.saved import read_saved
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.database import migrations, open_database
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.reading import read_records
from stretchbreak.storage.rows import to_row
from stretchbreak.storage.trouble import DatabaseError, Trouble

NOW = len(migrations())
SAMPLES = Path(__file__).parent / "samples"
MORNING = an_answer("2026-03-02T09:00:00+01:00")
ADDS_A_COLUMN = "ALTER TABLE event ADD COLUMN source TEXT NOT NULL DEFAULT 'live';"
FAILS_HALF_WAY = "CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of today's version with one record in it."""
    path = tmp_path / "journal.sqlite3"
    journal = SqliteJournal(path)
    journal.save("state", [MORNING])
    journal.close()
    return path


def stamp() -> str:
    return "20260302-091500"


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_each_script_makes_one_version_in_the_order_of_its_number(path: Path) -> None:
    assert len(migrations()) == version(path)


@given(st.lists(records, max_size=8), st.integers(1, NOW))
@settings(max_examples=40, deadline=None)
def test_a_journal_of_each_older_version_comes_over_whole(
    tmp_path_factory: pytest.TempPathFactory, happened: list[Record], older: int
) -> None:
    path = tmp_path_factory.mktemp("older") / "journal.sqlite3"
    with closing(open_database(path, stamp, migrations()[:older]).connection) as connection:
        connection.executemany(
            "INSERT INTO event (at, zone_offset_s, elapsed, kind, data) VALUES (?, ?, ?, ?, ?)",
            [to_row(one) for one in happened],
        )
        connection.execute("INSERT INTO engine_state VALUES (1, 'state')")
    journal = SqliteJournal(path, stamp)
    assert journal.health.detail == ""
    assert (journal.load_state(), journal.records()) == ("state", happened)
    journal.close()
    assert version(path) == NOW
    assert path.with_name(f"{path.name}.v{older}-20260302-091500").exists() is (older < NOW)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("journal-v*.sqlite3")), ids=lambda p: p.name)
def test_the_journal_that_an_older_version_left_gives_the_figures_it_gave(
    tmp_path: Path, sample: Path
) -> None:
    path = Path(shutil.copy(sample, tmp_path / "journal.sqlite3"))
    journal = SqliteJournal(path, stamp)
    found = diary.days(journal.records(), journal.load_state(), Settings())
    gave = json.loads((SAMPLES / "days.json").read_text())
    # Later versions may tell more, and nothing else of what was told.
    gives = [{key: day.as_json()[key] for key in gave[0]} for day in found]
    assert gives == gave
    assert read_saved(journal.load_state() or "").state.now.wall.year == 2026
    journal.close()


def test_the_tables_are_strict(path: Path) -> None:
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in REAL column"),
    ):
        connection.execute(
            "INSERT INTO event (at, zone_offset_s, elapsed, kind, data)"
            " VALUES ('2026-03-02T08:00:00.000000Z', 0, 'soon', 'note', '{}')"
        )


def test_a_crash_loses_nothing_and_saving_waits_for_no_disk(path: Path) -> None:
    with closing(open_database(path).connection) as connection:
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        normal = connection.execute("PRAGMA synchronous").fetchone()[0]
        keys = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    assert (mode, normal, keys) == ("wal", 1, 1)


def test_before_a_migration_there_is_a_whole_copy(path: Path) -> None:
    scripts = (*migrations(), ADDS_A_COLUMN)
    with closing(open_database(path, stamp, scripts).connection) as connection:
        assert connection.execute("SELECT source FROM event").fetchall() == [("live",)]
    copy = path.with_name(f"journal.sqlite3.v{NOW}-20260302-091500")
    assert read_records(copy).records == [MORNING]
    assert (version(copy), version(path)) == (NOW, NOW + 1)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_what_stands_in_the_wal_is_in_the_copy_too(path: Path) -> None:
    journal = SqliteJournal(path)
    journal.save("later", [MORNING])
    left = {end: path.with_name(path.name + end).read_bytes() for end in ("", "-wal")}
    journal.close()
    for end, content in left.items():
        path.with_name(path.name + end).write_bytes(content)
    open_database(path, stamp, (*migrations(), ADDS_A_COLUMN)).connection.close()
    copy = path.with_name(f"journal.sqlite3.v{NOW}-20260302-091500")
    assert read_records(copy).records == [MORNING, MORNING]


def test_no_copy_is_made_when_nothing_changes(path: Path) -> None:
    open_database(path, stamp).connection.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_migration_that_fails_half_way_leaves_the_journal_as_it_was(path: Path) -> None:
    with pytest.raises(DatabaseError) as caught:
        open_database(path, stamp, (*migrations(), FAILS_HALF_WAY))
    assert caught.value.trouble is Trouble.UNUSABLE
    assert version(path) == NOW
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
    assert "half" not in tables
    assert read_records(path).records == [MORNING]


def test_the_journal_of_a_later_version_is_refused_before_anything_is_written(path: Path) -> None:
    open_database(path, stamp, (*migrations(), ADDS_A_COLUMN)).connection.close()
    content = path.read_bytes()
    with pytest.raises(DatabaseError, match=f"format {NOW + 1}, not {NOW}") as caught:
        open_database(path, stamp)
    assert caught.value.trouble is Trouble.NEWER
    assert path.read_bytes() == content


def test_a_later_version_that_stands_in_the_wal_alone_is_refused_too(path: Path) -> None:
    connection = open_database(path, stamp, (*migrations(), ADDS_A_COLUMN)).connection
    left = {end: path.with_name(path.name + end).read_bytes() for end in ("", "-wal")}
    connection.close()
    for end, content in left.items():
        path.with_name(path.name + end).write_bytes(content)
    with pytest.raises(DatabaseError) as caught:
        open_database(path, stamp)
    assert caught.value.trouble is Trouble.NEWER
