# SPDX-License-Identifier: Apache-2.0
"""Exercises and routines of one's own, as they were written for earlier versions.

Each folder was read by the version of its time, at the limits that it had. When the format
changes, a folder is added and the old ones stay:
1 the first of all: texts of any length, no `held_until`, breaths in a dynamic routine
2 when the format was first described
3 before each text had the room that its window has
4 before a cue had at most six words
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.app.catalogue_check import check_files, files_of
from stretchbreak.domain.exercise_motion import frame_at
from stretchbreak.resources import assets

SAMPLES = Path(__file__).parent / "samples" / "own_content"
EARLIER = sorted(SAMPLES.iterdir())


def written(folder: Path, part: str) -> dict[str, dict[str, object]]:
    tables = [tomllib.loads(path.read_text("utf-8")) for path in (folder / part).iterdir()]
    return {table["id"]: table for table in tables}


@pytest.mark.parametrize("folder", EARLIER, ids=lambda path: path.name)
def test_own_files_of_every_earlier_version_open_and_say_what_they_said(folder: Path) -> None:
    catalogue = load_catalogue(assets(), folder)
    assert [str(problem) for problem in catalogue.problems] == []
    exercises, routines = written(folder, "exercises"), written(folder, "routines")
    assert exercises
    assert routines
    for name, table in exercises.items():
        made = catalogue.exercises[name]
        assert (made.name, made.purpose, made.feel) == (
            table["name"], table["purpose"], table["feel"],
        )  # fmt: skip
        assert [{"text": one.text, "cue": one.cue, "kind": one.kind} for one in made.steps] == (
            table["step"]
        )
        frame_at(made, made.held_until)
    for name, table in routines.items():
        assert (catalogue.routines[name].name, catalogue.routines[name].total) == (
            table["name"], table["total"],
        )  # fmt: skip


def test_the_still_part_without_an_end_ends_with_the_last_pose_that_is_the_same() -> None:
    catalogue = load_catalogue(assets(), SAMPLES / "1")
    own, ours = catalogue.exercises["my_half_kneel"], catalogue.exercises["hf_half_kneel"]
    assert (own.held_at, own.held_until) == (8.0, 14.0)
    assert (own.held_at, own.held_until) == (ours.held_at, ours.held_until)


def test_what_breathes_in_a_position_holds_it_now() -> None:
    assert load_catalogue(assets(), SAMPLES / "1").routines["my_breaths"].mode == "static"


def test_whoever_has_an_earlier_file_checked_is_told_what_has_too_little_room() -> None:
    found = check_files(files_of(SAMPLES / "4"), assets())
    assert all(problem.line for problem in found)
    assert [problem.message for problem in found] == [
        "step[1].cue: a cue has at most 6 words, this one has 7",
        "segment[1].cue: is longer than 40 characters",
    ]


def test_what_comes_along_keeps_to_the_room_there_is() -> None:
    """Only what a person wrote is taken as it was."""
    messages = [problem.message for problem in load_catalogue(SAMPLES / "4").problems]
    assert "step[1].cue: a cue has at most 6 words, this one has 7" in messages
