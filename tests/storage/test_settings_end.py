# SPDX-License-Identifier: Apache-2.0
"""A settings file that the app began has a last line, so that a cut is told wherever it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchbreak.domain.settings import Settings
from stretchbreak.storage.settings_file import Loaded, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def file_at(path: Path) -> SettingsFile:
    return SettingsFile(path, stamp=lambda: "20260302-091500")


def written_here(path: Path) -> bytes:
    file = file_at(path)
    for key, value in (("theme", "dark"), ("volume", 40), ("gap", 5.0)):
        assert file.set(key, value) is None
    return path.read_bytes()


def test_a_file_that_the_app_wrote_ends_with_its_end(path: Path) -> None:
    content = written_here(path)
    assert content.endswith(b'\ngap = "5s"\n# The end.\n')
    assert content.count(b"# The end.\n") == 1


def test_what_somebody_adds_behind_the_end_counts_and_the_end_moves_behind_it(path: Path) -> None:
    path.write_bytes(written_here(path) + b'remind_after = "40min"')
    file = file_at(path)
    assert file.load() == Loaded(Settings(theme="dark", volume=40, gap=5.0, remind_after=2400.0))
    assert file.set("volume", 30) is None
    assert path.read_bytes().endswith(b'\nremind_after = "40min"\n# The end.\n')


@pytest.mark.parametrize("mend", [True, False])
def test_a_cut_anywhere_in_what_the_app_wrote_is_told(path: Path, mend: bool) -> None:
    """At the end of a line as anywhere; only of an empty file nobody can know."""
    content = written_here(path)
    kept = path.with_name("settings.toml.bad-20260302-091500")
    for cut in range(1, len(content) - 1):
        path.write_bytes(content[:cut])
        loaded = file_at(path).load(mend=mend)
        assert loaded.problems, content[:cut]
        if mend:
            lines = content[:cut].count(b"\n") - 3
            assert loaded.settings.theme == ("dark" if lines >= 1 else Settings().theme)
            assert loaded.settings.volume == (40 if lines >= 2 else Settings().volume)
            assert kept.read_bytes() == content[:cut]
            assert file_at(path).load(mend=True).problems == ()
            kept.unlink()
