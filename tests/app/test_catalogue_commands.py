# SPDX-License-Identifier: Apache-2.0
"""`exercises`, `routines` and `content check`: the library told, and files looked at closely."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import run

from stretchbreak.app.catalogue_told import length
from stretchbreak.app.paths import Paths
from stretchbreak.resources import assets

STANDING = assets() / "exercises" / "hf_standing.toml"
ROUTINE = assets() / "routines" / "standing.toml"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """A copy of a file with one text replaced, in a folder of its own."""

    def changed(source: Path, old: str, new: str) -> Path:
        text = source.read_text("utf-8")
        assert old in text
        folder = tmp_path / source.parent.name
        folder.mkdir(exist_ok=True)
        target = folder / f"my_{source.name}"
        text = text.replace(old, new, 1).replace(f'id = "{source.stem}"', 'id = "mine"', 1)
        target.write_text(text.replace("default = true\n", ""), "utf-8")
        return target

    return changed


def told(capsys: Capture, *args: str) -> list[dict[str, Any]]:
    assert run(*args, "--json") == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_every_exercise_is_told_with_its_lengths_and_what_it_is_for(capsys: Capture) -> None:
    assert run("exercises") == 0
    text = capsys.readouterr().out
    assert "hf_standing: Standing hip flexor stretch (standard 2 min 20 s, one hold" in text
    assert "    A mild stretch at the front of the hip" in text
    found = {one["id"]: one for one in told(capsys, "exercises")}
    standing = found["hf_standing"]
    assert standing["timings"][0] == {
        "name": "standard",
        "seconds": 140,
        "sides": 2,
        "hold": 30,
        "repeats": 2,
        "rest": 5,
    }
    assert "no_hip_ext" in standing["leave_out"]
    assert standing["for"]
    assert found["squat_glute"]["timings"][0]["tempo"] == [3, 0, 2, 1]


def test_every_routine_is_told_with_its_length_and_what_it_is_for(capsys: Capture) -> None:
    assert run("routines") == 0
    text = capsys.readouterr().out
    assert "standing: Standing stretch (1 min 15 s, anywhere)" in text
    assert "half_kneeling: Half-kneeling stretch (1 min 20 s, needs room on the floor)" in text
    found = told(capsys, "routines")
    assert [one["seconds"] for one in found] == sorted(one["seconds"] for one in found)
    for one in found:
        assert one["for"]
        assert sum(part["seconds"] for part in one["segments"]) == one["seconds"]
    standing = next(one for one in found if one["id"] == "standing")
    assert standing["hip_flexor_seconds"] == {"left": 30, "right": 30}


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (40, "40 s"), (120, "2 min"), (150, "2 min 30 s")]
)
def test_lengths_are_told_in_minutes_and_seconds(seconds: int, text: str) -> None:
    assert length(seconds) == text


def test_own_files_are_listed_and_a_bad_one_is_named(
    capsys: Capture, write: Callable[..., Path]
) -> None:
    own = Paths().data_folder / "content"
    shutil.copytree(write(STANDING, "hf_standing", "mine").parent, own / "exercises")
    (own / "exercises" / "bad.toml").write_text("id = 3\n", "utf-8")
    assert run("exercises") == 0
    said = capsys.readouterr()
    assert "mine: " in said.out
    assert "stretchbreak: exercises/bad.toml: " in said.err


def test_a_good_file_has_nothing_to_mend(capsys: Capture, write: Callable[..., Path]) -> None:
    assert run("content", "check", str(write(STANDING, "Soft knees", "Knees soft"))) == 0
    assert capsys.readouterr().out == "nothing to mend\n"


@pytest.mark.parametrize(
    ("source", "old", "new", "key", "wrong"),
    [
        (STANDING, "tempo = 70.0", "tempo = nan", "tempo", "is not between"),
        (STANDING, "[muscles]", "[muscles", "", "is not valid TOML"),
        (ROUTINE, "seconds = 30", "seconds = 31", "segment[3].seconds", "from 1 to 30"),
        (ROUTINE, 'exercise = "hf_', 'exercise = "hg_', "segment[1].exercise", "not an exercise"),
        (STANDING, 'gentler = "hf_chair"', 'gentler = "nothing"', "gentler", "is not known"),
        (STANDING, "breaks = [", 'breaks = ["heel_lift_l", ', "error[1].breaks", "does not show"),
    ],
)
def test_file_line_key_and_what_is_wrong_are_named(
    capsys: Capture,
    write: Callable[..., Path],
    source: Path,
    old: str,
    new: str,
    key: str,
    wrong: str,
) -> None:
    target = write(source, old, new)
    assert run("content", "check", str(target)) == 2
    said = capsys.readouterr().err
    line = next(line for line in said.splitlines() if wrong in line and key in line)
    where = int(line.removeprefix(f"stretchbreak: {target}:").split(":")[0])
    rows = target.read_text("utf-8").splitlines()
    assert new.splitlines()[0] in rows[where - 1], line


def test_a_pose_that_leaves_its_contact_is_named_with_its_second(
    capsys: Capture, write: Callable[..., Path]
) -> None:
    target = write(STANDING, "pelvis_ty = 0.9262", "pelvis_ty = 0.9962")
    assert run("content", "check", str(target)) == 2
    said = capsys.readouterr().err
    assert "pose[1]: at 0.00 s contact: heel_l is 7.0 cm off the floor" in said
    assert "more moments" in said


def test_a_mistake_that_no_body_can_make_is_named(
    capsys: Capture, write: Callable[..., Path]
) -> None:
    target = write(STANDING, "hip_flexion_r = -25.0", "hip_flexion_r = -95.0")
    assert run("content", "check", str(target)) == 2
    said = capsys.readouterr().err
    assert "error[1]: range: hip_flexion_r is -95.0, not -35 to 130" in said
    assert "error[1]: contact: ball_r is" in said


def test_a_movement_that_is_too_fast_is_named(capsys: Capture, write: Callable[..., Path]) -> None:
    assert run("content", "check", str(write(STANDING, "tempo = 70.0", "tempo = 7.0"))) == 2
    assert "tempo: hip_flexion_r moves at" in capsys.readouterr().err


def test_a_whole_folder_is_checked_and_routines_may_use_its_exercises(
    capsys: Capture, write: Callable[..., Path]
) -> None:
    folder = write(STANDING, "Soft knees", "Knees soft").parent.parent
    routine = write(ROUTINE, 'id = "standing"', 'id = "my_break"')
    routine.write_text(routine.read_text("utf-8").replace("hf_standing", "mine"), "utf-8")
    assert run("content", "check", str(folder)) == 0
    assert capsys.readouterr().out == "2 files, nothing to mend\n"
    assert run("content", "check", str(routine)) == 0


def test_the_id_of_another_exercise_cannot_be_taken(
    capsys: Capture, write: Callable[..., Path]
) -> None:
    target = write(STANDING, "Soft knees", "Knees soft")
    target.write_text(target.read_text("utf-8").replace('"mine"', '"hf_half_kneel"', 1), "utf-8")
    assert run("content", "check", str(target)) == 2
    assert "'hf_half_kneel' is taken" in capsys.readouterr().err


def test_a_path_that_is_not_there_is_said(capsys: Capture, tmp_path: Path) -> None:
    assert run("content", "check", str(tmp_path / "nowhere.toml")) == 2
    assert "no such file" in capsys.readouterr().err
    assert run("content", "check", str(tmp_path)) == 2
    assert "no TOML file" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "\0", "a=" + "[" * 4000, "segment = 3", "x" * 600_000])
def test_odd_files_are_named_and_nothing_falls_over(
    capsys: Capture, tmp_path: Path, text: str
) -> None:
    target = tmp_path / "odd.toml"
    target.write_text(text, "utf-8")
    assert run("content", "check", str(target)) == 2
    assert str(target) in capsys.readouterr().err
