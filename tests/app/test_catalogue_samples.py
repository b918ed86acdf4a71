# SPDX-License-Identifier: Apache-2.0
"""Exercises and routines of one's own, as they were written for earlier versions."""

from __future__ import annotations

from pathlib import Path

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.resources import assets

SAMPLES = Path(__file__).parent / "samples" / "own_content"


def test_own_files_written_when_the_format_was_first_described_still_open() -> None:
    catalogue = load_catalogue(assets(), SAMPLES)
    assert [str(problem) for problem in catalogue.problems] == []
    assert "my_squat_glute" in catalogue.exercises
    assert "my_standing" in catalogue.routines
