# SPDX-License-Identifier: Apache-2.0
"""Everything into one file and back, whole or not at all."""

from __future__ import annotations

import json
import shutil
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journal_rig import MORNING, NOON
from record_strategies import records

from stretchbreak.app.paths import Paths
from stretchbreak.domain.records import Record
from stretchbreak.storage.backup import BackupError, back_up, restore
from stretchbreak.storage.journal import SqliteJournal

SETTINGS = '# mine\ntheme = "dark"\n'
OWN = 'id = "mine"\n'


def a_home(folder: Path, *happened: Record, filled: bool = True) -> Paths:
    paths = Paths({"STRETCHBREAK_HOME": str(folder)})
    folder.mkdir()
    paths.prepare()
    if filled:
        journal = SqliteJournal(paths.database)
        journal.save("a state", happened)
        journal.close()
        paths.settings_file.write_text(SETTINGS)
        (paths.own_content / "exercises").mkdir(parents=True)
        (paths.own_content / "exercises" / "mine.toml").write_text(OWN)
    return paths


def content_of(paths: Paths) -> dict[str, bytes]:
    kept = (one for one in paths.data_folder.rglob("*") if one.is_file())
    return {str(one): one.read_bytes() for one in [*kept, paths.settings_file] if one.exists()}


def found_in(paths: Paths) -> tuple[str | None, list[Record]]:
    journal = SqliteJournal(paths.database)
    found = journal.load_state(), list(journal.records())
    assert journal.health.detail == ""
    journal.close()
    return found


@given(st.lists(records, max_size=10))
@settings(max_examples=30, deadline=None)
def test_what_was_backed_up_is_restored_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, happened: list[Record]
) -> None:
    folder = tmp_path_factory.mktemp("backup")
    here, there = a_home(folder / "here", *happened), a_home(folder / "there", filled=False)
    back_up(here, folder / "all.zip")
    assert restore(there, folder / "all.zip") is None
    assert found_in(there) == ("a state", happened)
    assert there.settings_file.read_text() == SETTINGS
    assert (there.own_content / "exercises" / "mine.toml").read_text() == OWN


def test_what_is_replaced_is_kept_and_all_is_for_this_person_alone(tmp_path: Path) -> None:
    here, there = a_home(tmp_path / "here", MORNING), a_home(tmp_path / "there", NOON)
    back_up(here, tmp_path / "all.zip")
    before = restore(there, tmp_path / "all.zip", stamp=lambda: "20260302-091500")
    assert before is not None
    assert found_in(there) == ("a state", [MORNING])
    kept = SqliteJournal(before / "journal.sqlite3")
    assert kept.records() == [NOON]
    kept.close()
    for file in (tmp_path / "all.zip", there.database, there.settings_file):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_backup_beside_the_running_app_has_what_stands_in_its_log(tmp_path: Path) -> None:
    here, there = a_home(tmp_path / "here", MORNING), a_home(tmp_path / "there", filled=False)
    running = SqliteJournal(here.database)
    running.save("later", [NOON])
    back_up(here, tmp_path / "all.zip")
    running.close()
    restore(there, tmp_path / "all.zip")
    assert found_in(there) == ("later", [MORNING, NOON])


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_damaged_backup_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    here, there = a_home(folder / "here", MORNING), a_home(folder / "there", NOON)
    file = folder / "all.zip"
    back_up(here, file)
    whole = file.read_bytes()
    cut = data.draw(st.integers(0, len(whole) - 1))
    file.write_bytes(whole[:cut])
    before = content_of(there)
    with pytest.raises(BackupError, match=r"all\.zip"):
        restore(there, file)
    assert content_of(there) == before


@pytest.mark.parametrize("name", ["../evil", "content/../../evil", "/etc/evil", "other.txt"])
def test_a_file_that_reaches_outside_is_refused(tmp_path: Path, name: str) -> None:
    there = a_home(tmp_path / "there", NOON)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("backup.json", json.dumps({"format": 1, "files": {name: ""}}))
        archive.writestr(name, "x")
    with pytest.raises(BackupError, match="does not belong into a backup"):
        restore(there, tmp_path / "all.zip")
    assert found_in(there) == ("a state", [NOON])


def test_when_the_swap_fails_half_way_everything_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = a_home(tmp_path / "here", MORNING), a_home(tmp_path / "there", NOON)
    back_up(here, tmp_path / "all.zip")
    before = content_of(there)
    real = shutil.move

    def fails_for_settings(source: Path, target: Path) -> object:
        if Path(source).name == "settings.toml" and ".restore-" in str(source):
            raise OSError(28, "No space left on device")
        return real(source, target)

    monkeypatch.setattr(shutil, "move", fails_for_settings)
    with pytest.raises(BackupError, match="nothing was changed"):
        restore(there, tmp_path / "all.zip")
    assert content_of(there) == before
