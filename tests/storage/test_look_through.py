# SPDX-License-Identifier: Apache-2.0
"""A journal too large to be read at a start is read later, beside the running app."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from journal_rig import BAD, MORNING, NOON, a_full_journal, journal_at

from stretchbreak.storage import journal as module
from stretchbreak.storage import soundness
from stretchbreak.storage.journal import SqliteJournal


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every journal is a large one."""
    for place in (module, soundness):
        monkeypatch.setattr(place, "ALWAYS_READ", 1)
    return tmp_path / "journal.sqlite3"


def looked(journal: SqliteJournal) -> None:
    journal.look_through()
    for thread in threading.enumerate():
        if thread.name == "look-journal":
            thread.join(10)


def test_damage_in_the_middle_is_found_and_told_with_the_next_save(path: Path) -> None:
    whole = bytearray(a_full_journal(path))
    middle = len(whole) // 8192 * 4096
    whole[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(whole)
    journal = journal_at(path)
    journal.save("state", [MORNING])
    assert journal.health.detail == ""
    looked(journal)
    journal.save("state", [NOON])
    assert BAD in journal.health.detail
    found = journal.records()
    assert found[-2:] == [MORNING, NOON]
    assert len(found) > 300
    assert journal.load_state() == "state"
    journal.close()


def test_of_a_sound_one_nothing_is_said(path: Path) -> None:
    a_full_journal(path)
    journal = journal_at(path)
    looked(journal)
    journal.save("state", [NOON])
    assert journal.health.detail == ""
    assert not path.with_name(BAD).exists()
    path.unlink()
    looked(journal)
    journal.close()
    looked(journal)
