# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from journal_rig import (
    MORNING,
    NOON,
    condition,
    journal_at,
)
from other_person import ROOT, needs_permissions, run_python

from stretchbreak.app.ports import Condition
from stretchbreak.domain.records import Noted
from stretchbreak.storage.reading import read_records


@pytest.fixture
def path(journal_path: Path) -> Path:
    return journal_path


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
        child.wait()  # its end closes the pipe before it lets go of the file's locks
    after = journal_at(path)
    state = int(after.load_state() or "-1")
    kept = after.records()
    after.close()
    # What was reported is there; one more may have been saved and not reported any more.
    assert state in (said, said + 1)
    assert [(one.what, one.at.elapsed) for one in kept if isinstance(one, Noted)] == [
        (what, float(number)) for number in range(state + 1) for what in ("first", "second")
    ]


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


DAMAGED_ON_A_FULL_DISK = """
import json, resource, signal, sys
from pathlib import Path
from stretchbreak.storage.journal import SqliteJournal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
path.parent.mkdir()
path.write_text("this is no database")
resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
journal = SqliteJournal(path)
for number in range(5):
    journal.save(str(number), [])
files = sorted(file.name for file in path.parent.iterdir())
print(json.dumps([files, journal.health.condition.value, journal.health.detail]))
"""


def test_damage_on_a_full_disk_is_kept_once_and_told_all_the_time(path: Path) -> None:
    done = run_python(DAMAGED_ON_A_FULL_DISK, path)
    assert done.stderr == ""
    files, condition, detail = json.loads(done.stdout)
    assert condition == "broken"
    assert len(files) == 1
    assert files[0].startswith("journal.sqlite3.bad-")
    assert files[0] in detail


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
