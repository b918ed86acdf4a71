# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journal_rig import (
    MORNING,
    NOON,
    journal_at,
    tear_down_without_closing,
)
from record_strategies import an_answer, records

from stretchbreak.app.ports import Condition, Journal
from stretchbreak.domain.records import Corrected, Noted, Record
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.memory_journal import MemoryJournal
from stretchbreak.storage.reading import read_records


@pytest.fixture
def path(journal_path: Path) -> Path:
    return journal_path


def test_a_new_journal_is_empty_and_live(journal: SqliteJournal) -> None:
    assert journal.health.condition is Condition.LIVE
    assert journal.health.detail == ""
    assert journal.load_state() is None
    assert journal.records() == []


def test_state_and_records_are_there_after_a_restart(path: Path) -> None:
    first = journal_at(path)
    first.save("one", [MORNING])
    first.save("two", [NOON])
    first.close()
    second = journal_at(path)
    assert second.load_state() == "two"
    assert second.records() == [MORNING, NOON]
    second.close()


def test_the_file_is_for_this_person_alone(journal: SqliteJournal, path: Path) -> None:
    journal.save("state", [MORNING])
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(
        ("journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm"), 0o600
    )
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_older_file_open_to_others_is_closed(path: Path) -> None:
    journal_at(path).close()
    path.chmod(0o644)
    journal_at(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(st.lists(records, max_size=8))
@settings(max_examples=50, deadline=None)
def test_whatever_happened_comes_back_in_its_order(
    tmp_path_factory: pytest.TempPathFactory, happened: list[Record]
) -> None:
    path = tmp_path_factory.mktemp("j") / "journal.sqlite3"
    first = journal_at(path)
    first.save("state", happened)
    first.close()
    assert read_records(path).records == happened


@given(
    st.lists(records, max_size=6),
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()),
)
@settings(max_examples=40, deadline=None)
def test_the_two_journals_agree_on_any_span_of_days(
    tmp_path_factory: pytest.TempPathFactory, happened: list[Record], since: str, until: str
) -> None:
    stored = journal_at(tmp_path_factory.mktemp("j") / "journal.sqlite3")
    both: list[Journal] = [stored, MemoryJournal()]
    for journal in both:
        journal.save("state", happened)
    spans = [(since, until), (since, None), (None, until)] + [
        (day, day) for day in {one.at.wall.date().isoformat() for one in happened}
    ]
    answers = [[journal.records(low, high) for low, high in spans] for journal in both]
    stored.close()
    assert answers[0] == answers[1]
    # Corrections count for any day, whenever they were made.
    of_a_day = [one for one in happened if not isinstance(one, Corrected)]
    found = [one for answer in answers[0][3:] for one in answer if not isinstance(one, Corrected)]
    assert len(found) == len(of_a_day)


def test_a_record_belongs_to_the_day_on_the_wall_where_it_happened(journal: SqliteJournal) -> None:
    late_in_auckland = an_answer("2026-03-03T00:30:00+13:00")
    early_in_honolulu = an_answer("2026-03-02T23:30:00-10:00")
    journal.save("state", [late_in_auckland, early_in_honolulu])
    assert journal.records("2026-03-03", "2026-03-03") == [late_in_auckland]
    assert journal.records("2026-03-02", "2026-03-02") == [early_in_honolulu]


def test_a_day_that_is_no_date_is_a_value_error(journal: SqliteJournal) -> None:
    with pytest.raises(ValueError, match="yesterday"):
        journal.records("yesterday")


def test_a_row_that_makes_no_sense_becomes_a_note(journal: SqliteJournal, path: Path) -> None:
    journal.save("state", [MORNING])
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(
            "INSERT INTO event (at, zone_offset_s, elapsed, kind, data)"
            " VALUES ('2026-03-02T10:00:00.000000Z', 0, 1.0, 'answer', '{')"
        )
    good, odd = journal.records()
    assert good == MORNING
    assert isinstance(odd, Noted)
    assert odd.what == "unreadable"


def test_events_are_never_changed(journal: SqliteJournal, path: Path) -> None:
    journal.save("state", [MORNING])
    with (
        closing(sqlite3.connect(path)) as other,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        other.execute("UPDATE event SET kind = 'note'")


def test_history_is_read_beside_the_running_app(journal: SqliteJournal, path: Path) -> None:
    journal.save("state", [MORNING])
    assert read_records(path).records == [MORNING]
    journal.save("state", [NOON])
    assert read_records(path).records == [MORNING, NOON]


def test_reading_a_journal_that_is_not_there_makes_none(path: Path) -> None:
    assert read_records(path).records == []
    assert not path.exists()


def test_reading_what_is_no_journal_is_a_sentence(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("hello, this is not a database at all" * 50)
    assert "cannot be read" in read_records(path).problem


def test_a_killed_app_loses_nothing_that_was_saved(path: Path) -> None:
    tear_down_without_closing(path, MORNING, NOON)
    after = journal_at(path)
    assert after.load_state() == "state 1"
    assert after.records() == [MORNING, NOON]
    assert after.health.detail == ""
    after.close()
