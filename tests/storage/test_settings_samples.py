# SPDX-License-Identifier: Apache-2.0
"""Settings files as earlier versions wrote them: every value in them still means what it meant.

Each sample was written by the declarations of its time, with no value at its default. When the
declarations change, a new sample is added and the old ones stay.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from stretchbreak.domain.settings import DECLARATIONS
from stretchbreak.storage.settings_file import SettingsFile

SAMPLES = sorted((Path(__file__).parent / "samples" / "settings").glob("*.toml"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_value_of_an_earlier_version_is_taken_as_it_was_meant(sample: Path) -> None:
    loaded = SettingsFile(sample).load(mend=True)
    assert loaded.problems == ()
    written = tomllib.loads(sample.read_text())
    assert len(written) > 15
    for key, value in written.items():
        held = getattr(loaded.settings, key)
        assert DECLARATIONS[key].read(DECLARATIONS[key].plain(held)) == held
        assert held == DECLARATIONS[key].read(value)
        assert held != DECLARATIONS[key].default, key


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_change_by_this_version_leaves_the_rest_of_an_earlier_file(
    sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(sample.read_bytes())
    file = SettingsFile(path)
    assert file.set("gap", 2.0) is None
    before, after = sample.read_text().splitlines(), path.read_text().splitlines()
    changed = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    assert changed == [('gap = "10s"', 'gap = "2s"')]


def test_the_newest_sample_has_every_setting_there_is() -> None:
    newest = tomllib.loads(SAMPLES[-1].read_text())
    assert set(newest) == set(DECLARATIONS), (
        "Settings were added or taken away: add a sample of today's shape beside the others."
    )
