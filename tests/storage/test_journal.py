# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from other_person import ROOT, needs_permissions, run_python
from record_strategies import an_answer, records

from stretchbreak.app.ports import Condition, Journal
from stretchbreak.domain.records import Noted, Record
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.memory_journal import MemoryJournal
from stretchbreak.storage.reading import read_records

MORNING = an_answer("2026-03-02T09:00:00+01:00", "moved")
NOON = an_answer("2026-03-02T12:00:00+01:00", "stretch")
BAD = "journal.sqlite3.bad-20260302-091500"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


def journal_at(path: Path) -> SqliteJournal:
    return SqliteJournal(path, stamp=lambda: "20260302-091500")


def condition(journal: SqliteJournal) -> str:
    return journal.health.condition.value


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    opened = journal_at(path)
    yield opened
    opened.close()


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
    assert sum(len(answer) for answer in answers[0][3:]) == len(happened)


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


SAVES_UNTIL_KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Noted
from stretchbreak.storage.journal import SqliteJournal
journal = SqliteJournal(Path(sys.argv[1]))
number = 0
while True:
    at = Moment(datetime(2026, 3, 2, 9, tzinfo=UTC), float(number))
    journal.save(str(number), [Noted(at, "first", {"n": number}), Noted(at, "second")])
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("saves", [0, 1, 7, 40, 300])
def test_kill_9_in_the_middle_of_saves_loses_at_most_the_last(path: Path, saves: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SAVES_UNTIL_KILLED, str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        said = -1
        while said < saves:
            said = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        said = max([said, *map(int, child.stdout.read().split())])
    after = journal_at(path)
    state = int(after.load_state() or "-1")
    kept = after.records()
    after.close()
    # What was reported is there; one more may have been saved and not reported any more.
    assert state in (said, said + 1)
    assert [(one.what, one.at.elapsed) for one in kept if isinstance(one, Noted)] == [
        (what, float(number)) for number in range(state + 1) for what in ("first", "second")
    ]


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


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_journal_cut_off_anywhere_is_kept_and_a_new_one_begun(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut") / "journal.sqlite3"
    whole = a_full_journal(path)
    cut = data.draw(st.integers(min_value=0, max_value=len(whole) - 1))
    path.write_bytes(whole[:cut])
    journal = journal_at(path)
    journal.save("new", [NOON])
    assert journal.records() == [NOON]
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
    assert journal.records()[-1] == NOON
    journal.close()
    kept = path.with_name(BAD)
    assert not kept.exists() or kept.read_bytes() == damaged


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
    assert (journal.load_state(), journal.records()) == ("new", [NOON])
    assert BAD in journal.health.detail
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


def test_a_locked_journal_says_so_and_takes_everything_when_it_is_free(path: Path) -> None:
    journal_at(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        journal = journal_at(path)
        journal.save("one", [MORNING])
        assert condition(journal) == "broken"
        assert "locked" in journal.health.detail
        assert (journal.load_state(), journal.records()) == ("one", [MORNING])
        other.execute("ROLLBACK")
    journal.save("two", [NOON])
    assert condition(journal) == "live"
    journal.close()
    assert read_records(path).records == [MORNING, NOON]


def test_while_records_wait_a_reading_that_works_does_not_hide_it(path: Path) -> None:
    journal = journal_at(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.save("one", [MORNING])
        assert journal.records() == [MORNING]
        assert journal.health.condition is Condition.BROKEN
        other.execute("ROLLBACK")
    journal.close()
    assert read_records(path).records == [MORNING]


def test_a_journal_that_somebody_deletes_is_begun_again(path: Path) -> None:
    journal = journal_at(path)
    journal.save("one", [MORNING])
    for file in path.parent.iterdir():
        file.unlink()
    journal.save("two", [NOON])
    assert journal.health.condition is Condition.LIVE
    journal.close()
    assert read_records(path).records == [NOON]


def test_a_folder_in_the_journals_place_is_a_message(path: Path) -> None:
    path.mkdir(parents=True)
    journal = journal_at(path)
    journal.save("one", [MORNING])
    assert "it is not a file" in journal.health.detail
    assert journal.records() == [MORNING]
    journal.close()


ON_A_FULL_DISK = """
import json, resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Answered
from stretchbreak.storage.journal import SqliteJournal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
at = Moment(datetime(2026, 3, 2, 9, tzinfo=UTC), 0.0)
journal = SqliteJournal(Path(sys.argv[1]))
journal.save("zero", [Answered(at, "zero", "tray")])
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
story = []
for number in range(40):
    journal.save(str(number), [Answered(at, str(number), "y" * 5000)])
    story.append(journal.health.condition.value)
detail = journal.health.detail
seen = len(journal.records())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
journal.save("end", [])
print(json.dumps([story, detail, seen, journal.health.condition.value]))
journal.close()
"""


def test_on_a_full_disk_records_wait_and_are_written_when_there_is_room(path: Path) -> None:
    done = run_python(ON_A_FULL_DISK, path)
    assert done.stderr == ""
    story, detail, seen, end = json.loads(done.stdout)
    assert (story[0], story[-1], end) == ("live", "broken", "live")
    assert "kept in memory" in detail
    assert seen == 41
    after = read_records(path).records
    assert [getattr(one, "said", "") for one in after] == ["zero", *map(str, range(40))]


IN_A_READ_ONLY_FOLDER = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Answered
from stretchbreak.storage.journal import SqliteJournal
at = Moment(datetime(2026, 3, 2, 9, tzinfo=UTC), 0.0)
journal = SqliteJournal(Path(sys.argv[1]))
state = journal.load_state()
journal.save("new", [Answered(at, "now", "tray")])
seen = [record.said for record in journal.records()]
print(json.dumps([state, seen, journal.health.condition.value, journal.health.detail]))
journal.close()
"""


@needs_permissions
def test_in_a_read_only_folder_the_past_is_seen_and_today_is_kept_in_memory(path: Path) -> None:
    first = journal_at(path)
    first.save("old", [MORNING])
    first.close()
    content = path.read_bytes()
    path.chmod(0o400)
    path.parent.chmod(0o500)
    done = run_python(IN_A_READ_ONLY_FOLDER, path, humbly=True)
    path.parent.chmod(0o700)
    assert done.stderr == ""
    state, seen, condition, detail = json.loads(done.stdout)
    assert (state, seen, condition) == ("old", ["moved", "now"], "broken")
    assert str(path) in detail
    assert path.read_bytes() == content


@needs_permissions
def test_in_a_read_only_home_without_a_journal_everything_is_kept_in_memory(path: Path) -> None:
    path.parent.mkdir(mode=0o500)
    done = run_python(IN_A_READ_ONLY_FOLDER, path, humbly=True)
    assert done.stderr == ""
    state, seen, condition, detail = json.loads(done.stdout)
    assert (state, seen, condition) == (None, ["now"], "broken")
    assert "permission denied" in detail
    assert list(path.parent.iterdir()) == []
