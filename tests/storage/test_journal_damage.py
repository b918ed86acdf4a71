# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journal_rig import (
    BAD,
    MORNING,
    NOON,
    a_full_journal,
    condition,
    journal_at,
    readable_in,
    tear_down_without_closing,
    times_of,
)
from record_strategies import an_answer

from stretchbreak.app.ports import Condition


@pytest.fixture
def path(journal_path: Path) -> Path:
    return journal_path


def test_a_damaged_log_is_kept_and_told_and_what_is_sound_in_it_counts(path: Path) -> None:
    tear_down_without_closing(path, *[MORNING] * 20)
    log = path.with_name("journal.sqlite3-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    journal = journal_at(path)
    journal.save("new", [NOON])
    found = journal.records()
    # One save is two pages; both may have stood in the damaged frame and no other.
    assert 19 <= found.count(MORNING) <= 20
    assert found[-1] == NOON
    kept = path.with_name("journal.sqlite3-wal.bad-20260302-091500")
    assert kept.name in journal.health.detail
    journal.close()
    assert kept.read_bytes() == content


def test_a_log_that_ends_in_the_middle_of_a_page_is_kept_and_told(path: Path) -> None:
    tear_down_without_closing(path, *[MORNING] * 20)
    log = path.with_name("journal.sqlite3-wal")
    cut = log.read_bytes()[: log.stat().st_size // 2]
    assert (len(cut) - 32) % (24 + 4096) != 0
    log.write_bytes(cut)
    journal = journal_at(path)
    assert 0 < len(journal.records()) < 20
    kept = path.with_name("journal.sqlite3-wal.bad-20260302-091500")
    assert kept.name in journal.health.detail
    assert kept.read_bytes() == cut
    journal.close()


def test_a_log_that_ends_between_two_pages_is_read_up_to_there(path: Path) -> None:
    tear_down_without_closing(path, *[MORNING] * 20)
    log = path.with_name("journal.sqlite3-wal")
    log.write_bytes(log.read_bytes()[: 32 + 20 * (24 + 4096)])
    journal = journal_at(path)
    assert 0 < len(journal.records()) < 20
    assert journal.health.detail == ""
    journal.close()


def test_a_damaged_page_does_not_pass_for_a_later_version_while_the_log_has_it_whole(
    path: Path,
) -> None:
    tear_down_without_closing(path, MORNING, NOON)
    content = bytearray(path.read_bytes())
    content[60:64] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    journal = journal_at(path)
    assert journal.records() == [MORNING, NOON]
    journal.close()


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_journal_cut_off_anywhere_is_kept_and_what_is_left_of_it_is_carried_over(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut") / "journal.sqlite3"
    whole = a_full_journal(path)
    cut = data.draw(st.integers(min_value=0, max_value=len(whole) - 1))
    path.write_bytes(whole[:cut])
    journal = journal_at(path)
    journal.save("new", [NOON])
    assert readable_in(whole[:cut]) <= times_of(journal.records())
    assert journal.records()[-1] == NOON
    assert journal.health.condition is Condition.LIVE
    assert BAD in journal.health.detail
    journal.close()
    assert path.with_name(BAD).read_bytes() == whole[:cut]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_journal_with_a_damaged_page_never_raises_and_loses_no_file(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("flip") / "journal.sqlite3"
    whole = a_full_journal(path)
    at = data.draw(st.integers(min_value=0, max_value=len(whole) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=600))
    damaged = (whole[:at] + noise + whole[at + len(noise) :])[: len(whole)]
    path.write_bytes(damaged)
    journal = journal_at(path)
    journal.load_state()
    journal.records()
    journal.save("new", [NOON])
    assert NOON in journal.records()
    journal.close()
    kept = path.with_name(BAD)
    assert not kept.exists() or kept.read_bytes() == damaged


def test_a_version_below_the_first_is_damage(path: Path) -> None:
    whole = bytearray(a_full_journal(path))
    whole[60:64] = b"\x80\0\0\0"
    path.write_bytes(whole)
    journal = journal_at(path)
    assert "version -2147483648" in journal.health.detail
    assert len(journal.records()) == 28 * 24
    journal.close()


@pytest.mark.parametrize(
    "content", [b"garbage" * 1000, b"SQLite format 3\0", b"SQLite format 3\0" + bytes(5000), b"x"]
)
def test_a_file_that_is_no_database_is_set_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    journal = journal_at(path)
    assert BAD in journal.health.detail
    assert journal.health.condition is Condition.LIVE
    journal.close()
    assert path.with_name(BAD).read_bytes() == content


def test_somebody_elses_database_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    journal = journal_at(path)
    assert BAD in journal.health.detail
    journal.close()


def test_a_lost_file_leaves_its_wal_to_be_kept(path: Path) -> None:
    tear_down_without_closing(path, MORNING)
    wal = path.with_name("journal.sqlite3-wal").read_bytes()
    path.unlink()
    journal = journal_at(path)
    assert "missing" in journal.health.detail
    journal.close()
    assert path.with_name(BAD + "-wal").read_bytes() == wal


def test_a_start_that_was_cut_short_before_the_tables_is_no_damage(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
    journal = journal_at(path)
    assert journal.health.detail == ""
    journal.close()


def test_damage_that_shows_in_the_middle_of_the_day_is_set_aside_and_the_day_goes_on(
    path: Path,
) -> None:
    first = journal_at(path)
    first.save("old", [an_answer("2026-03-01T09:00:00+01:00", "w" * 500)] * 12_000)
    first.close()
    journal = journal_at(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    damaged = path.read_bytes()
    assert journal.records() == []
    journal.save("new", [NOON])
    assert (journal.load_state(), journal.records()) == ("new", [NOON])
    assert condition(journal) == "live"
    assert BAD in journal.health.detail
    journal.close()
    assert path.with_name(BAD).read_bytes() == damaged


def test_damage_that_shows_while_saving_costs_no_record(path: Path) -> None:
    a_full_journal(path)
    journal = journal_at(path)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("DROP TRIGGER event_is_never_changed")
        other.execute("PRAGMA writable_schema=ON")
        # The index now claims a page of the table.
        other.execute("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'event_at'")
        other.execute("PRAGMA schema_version=77")
    journal.save("new", [NOON])
    assert (journal.load_state(), len(journal.records())) == ("new", 28 * 24 + 1)
    assert journal.records()[-1] == NOON
    assert BAD in journal.health.detail
    journal.close()


def test_a_journal_without_its_first_page_keeps_every_record_and_the_state(path: Path) -> None:
    state = '"a boot" {"format":1,"state":"' + "x" * 9000 + '"}'
    journal = journal_at(path)
    for number in range(300):
        journal.save(state, [an_answer(f"2026-03-02T09:00:00.{number:03}+01:00", "w" * number)])
    before = journal.records()
    journal.close()
    content = path.read_bytes()
    assert len(readable_in(content)) == 300
    path.write_bytes(b"\0" * 4096 + content[4096:])
    journal = journal_at(path)
    assert "with the 300 records in it that can be read" in journal.health.detail
    assert (journal.load_state(), journal.records()) == (state, before)
    journal.close()


def test_a_journal_of_a_later_version_is_not_touched(path: Path) -> None:
    journal_at(path).close()
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA user_version=99")
    content = path.read_bytes()
    journal = journal_at(path)
    journal.save("new", [NOON])
    assert journal.health.condition is Condition.BROKEN
    assert "later version" in journal.health.detail
    assert "update the app" in journal.health.detail
    assert (journal.load_state(), journal.records()) == ("new", [NOON])
    journal.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == content
