# SPDX-License-Identifier: Apache-2.0
"""Days are worked out from the events alone, so they come out the same, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from record_strategies import a_moment, records

from stretchbreak.app import diary
from stretchbreak.app.paths import Paths
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Corrected, Imported, Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.backup import back_up, restore
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.reading import read_records

BEGIN = a_moment("2026-03-01T00:00:00+01:00", 1000.0)
hours = st.integers(0, 96 * 4).map(lambda quarters: quarters / 4)
states = st.sampled_from(list(Presence))


def judged(since: float, length: float, presence: Presence) -> Judged:
    first = BEGIN.shifted(since * 3600)
    last = first.shifted(length * 3600)
    return Judged(last, Spell(presence, first, last, "input"))


def corrected(since: float, length: float, presence: Presence) -> Corrected:
    spell = judged(since, length, presence).spell
    return Corrected(BEGIN.shifted(200 * 3600), spell.since, spell.until, presence)


def imported(before: float, length: float, presence: Presence) -> Imported:
    return Imported(BEGIN.shifted(-before * 3600 - 1e6), length * 3600, presence, "ActivityWatch")


lengths = st.integers(1, 40).map(lambda quarters: quarters / 4)
happened = st.one_of(
    st.builds(judged, hours, lengths, states),
    st.builds(corrected, hours, lengths, states),
    st.builds(imported, hours, lengths, states),
    records,
)


def figures(found: list[Record]) -> str:
    return json.dumps([day.as_json() for day in diary.days(found, None, Settings())])


@settings(max_examples=40, deadline=None)
@given(st.lists(happened, max_size=25), st.integers(0, 25))
def test_the_disk_a_second_run_and_a_restored_backup_give_the_same_figures(
    tmp_path_factory: pytest.TempPathFactory, made: list[Record], cut: int
) -> None:
    home = tmp_path_factory.mktemp("home")
    paths = Paths({"STRETCHBREAK_HOME": str(home)})
    paths.prepare()
    for part in (made[:cut], made[cut:]):
        journal = SqliteJournal(paths.database)
        journal.save("state", part)
        journal.close()
    once = figures(read_records(paths.database).records)
    assert once == figures(made)
    assert once == figures(read_records(paths.database).records)
    back_up(paths, home / "all.zip")
    journal = SqliteJournal(paths.database)
    journal.forget(None, None)
    journal.close()
    restore(paths, home / "all.zip")
    assert figures(read_records(paths.database).records) == once


def test_two_journals_over_one_file_lose_nothing_of_each_other(tmp_path: Path) -> None:
    """Two copies cannot run; should they, the one that must wait keeps its records."""
    path = tmp_path / "journal.sqlite3"
    one, other = SqliteJournal(path), SqliteJournal(path)
    spells = [judged(hour, 0.5, Presence.ACTIVE) for hour in range(20)]
    for number, spell in enumerate(spells):
        (one, other)[number % 2].save("state", [spell])
    one.close()
    other.close()
    assert read_records(path).records == spells
