# SPDX-License-Identifier: Apache-2.0
"""A bad content file is left out with a message that names file, key and what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stretchbreak.app.catalogue import PLAIN_SAFETY, load_catalogue
from stretchbreak.resources import assets

OWN = Path(__file__).parents[2] / "assets"
KNEEL = "exercises/hf_half_kneel.toml"
ROUTINE = "routines/standing.toml"


FEW = (
    *("exercises/hf_half_kneel.toml", "exercises/hf_standing.toml", "safety.toml", "instead.toml"),
    *(f"routines/standing{which}.toml" for which in ("", "_long", "_short")),
    *(f"routines/half_kneeling{which}.toml" for which in ("", "_long")),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in FEW:
        (tmp_path / file).parent.mkdir(exist_ok=True)
        shutil.copy(OWN / file, tmp_path / file)
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> int:
    """Returns the line of the change."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def messages(folder: Path) -> list[str]:
    """Without line numbers: those have a test of their own."""
    return [re.sub(r"\.toml:\d+:", ".toml:", str(p)) for p in load_catalogue(folder).problems]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (KNEEL, 'name = "Half', '#name = "Half', f"{KNEEL}: name: is missing"),
        (KNEEL, "held_at = 8.0", 'held_at = "8"', f"{KNEEL}: held_at: should be a number"),
        (KNEEL, "held_at = 8.0", "held_at = nan", f"{KNEEL}: held_at: nan is not between"),
        (KNEEL, "held_at = 8.0", "held_at = 1e999", f"{KNEEL}: held_at: inf is not between"),
        (KNEEL, "held_until = 14.0", "held_until = 3", f"{KNEEL}: held_until: is before held_at"),
        (KNEEL, "tempo = 30.0", "temp = 30.0", f"{KNEEL}: temp: is not known here"),
        (
            KNEEL,
            'cue = "',
            'cue = "a b c d e f ',
            f"{KNEEL}: step[1].cue: a cue has at most 6 words, this one has",
        ),
        (
            ROUTINE,
            'cue = "',
            'cue = "a b c d e f ',
            f"{ROUTINE}: segment[1].cue: a cue has at most 6 words, this one has",
        ),
        (KNEEL, 'kind = "pad"', 'kind = "bed"', f"{KNEEL}: prop[1].kind: 'bed' is not one of"),
        (KNEEL, "yaw = 14.0", "yaw = true", f"{KNEEL}: camera.yaw: should be a number"),
        (KNEEL, "total = 150", "total = 151", f"{KNEEL}: timing[1].total: the parts add up to 150"),
        (KNEEL, 'point = "knee_r"', 'point = "nose"', "touches[1].point: 'nose' is not a point"),
        (KNEEL, "hip_flexion_l = ", "hip_flexon_l = ", "angles.hip_flexon_l: is not the name"),
        (KNEEL, "trunk_lean = [-5, 10]", "trunk_lean = [9, 1]", "envelope.trunk_lean: 9 is more"),
        (KNEEL, 'no_kneel = "hide"', 'no_stairs = "hide"', "filters.no_stairs: is not a filter"),
        (KNEEL, "[muscles]", "[muscles", f"{KNEEL}: is not valid TOML"),
        (ROUTINE, "total = 75", "total = 70", "total: is 70, but the segments add up to 75"),
        (ROUTINE, "seconds = 30", "seconds = 29.5", "seconds: 29.5 is not a whole number"),
        (ROUTINE, "seconds = 30", "seconds = 45", "seconds: 45 is not a whole number from 1 to 30"),
        (ROUTINE, "hf_standing", "hf_flying", "exercise: 'hf_flying' is not an exercise"),
        (ROUTINE, 'side = "right"', 'side = "front"', "side: 'front' is not one of"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(
    folder: Path, file: str, old: str, new: str, said: str
) -> None:
    change(folder, file, old, new)
    assert any(said in message for message in messages(folder)), messages(folder)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (KNEEL, "held_at = 8.0", "held_at = nan"),
        (KNEEL, "yaw = 14.0", "yaw = true"),
        (KNEEL, 'kind = "pad"', 'kind = "bed"'),
        (KNEEL, "total = 80", "total = 81"),
        (KNEEL, 'cue = "Tuck first"', 'cue = ""'),
        (KNEEL, 'point = "knee_r"', 'point = "nose"'),
        (KNEEL, "hip_flexion_l = ", "hip_flexon_l = "),
        (KNEEL, "trunk_lean = [-5, 10]", "trunk_lean = [9, 1]"),
        (KNEEL, 'no_kneel = "hide"', 'no_stairs = "hide"'),
        (KNEEL, "[muscles]", "[muscles"),
        (ROUTINE, "total = 75", "total = 70"),
        (ROUTINE, "seconds = 30", "seconds = 29.5"),
    ],
)
def test_the_line_that_is_wrong_is_named(folder: Path, file: str, old: str, new: str) -> None:
    line = change(folder, file, old, new)
    first = load_catalogue(folder).problems[0]
    assert (first.file, first.line) == (file, line), first


def test_a_person_adds_exercises_and_routines_of_their_own(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    for part in ("exercises", "routines"):
        (own / part).mkdir(parents=True)
    text = (folder / "exercises/hf_standing.toml").read_text(encoding="utf-8")
    mine = text.replace('id = "hf_standing"', 'id = "mine"', 1)
    (own / "exercises/mine.toml").write_text(mine, encoding="utf-8")
    (own / "exercises/bad.toml").write_text("id = 3", encoding="utf-8")
    routine = (folder / ROUTINE).read_text(encoding="utf-8").replace("hf_standing", "mine")
    routine = routine.replace('id = "standing"', 'id = "my_break"', 1).replace("default", "#")
    (own / "routines/mine.toml").write_text(routine, encoding="utf-8")
    before, after = load_catalogue(folder), load_catalogue(folder, own)
    assert set(after.exercises) - set(before.exercises) == {"mine"}
    assert set(after.routines) - set(before.routines) == {"my_break"}
    assert [problem.file for problem in after.problems] == ["exercises/bad.toml"]
    assert before.problems == ()


def test_a_file_of_ones_own_never_takes_the_place_of_one_that_came_along(
    folder: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    (own / "routines").mkdir(parents=True)
    text = (folder / ROUTINE).read_text(encoding="utf-8").replace("Standing stretch", "Mine")
    (own / "routines/standing.toml").write_text(text, encoding="utf-8")
    catalogue = load_catalogue(folder, own)
    assert catalogue.routines["standing"].name == "Standing stretch"
    assert "is taken by another file" in str(catalogue.problems[0])


def test_a_folder_of_ones_own_need_not_be_there(folder: Path) -> None:
    assert load_catalogue(folder, folder / "nowhere").problems == ()


def test_a_bad_exercise_takes_only_its_own_routines_along(folder: Path) -> None:
    change(folder, KNEEL, "held_at = 8.0", "held_at = 99")
    catalogue = load_catalogue(folder)
    assert set(catalogue.exercises) == {"hf_standing"}
    assert {r.id for r in catalogue.routines.values()} == {
        "standing",
        "standing_long",
        "standing_short",
    }
    assert {problem.file for problem in catalogue.problems} == {
        KNEEL,
        "routines/half_kneeling.toml",
        "routines/half_kneeling_long.toml",
    }


def test_sides_held_for_different_times_are_refused(folder: Path) -> None:
    text = (folder / ROUTINE).read_text(encoding="utf-8")
    start = text.rindex("seconds = 30")
    text = text[:start] + "seconds = 20" + text[start + len("seconds = 30") :]
    text = text.replace("total = 75", "total = 65")
    (folder / ROUTINE).write_text(text, encoding="utf-8")
    assert any("30 s right but 20 s left" in message for message in messages(folder))


def test_a_second_file_with_the_same_id_is_left_out(folder: Path) -> None:
    shutil.copy(folder / ROUTINE, folder / "routines" / "zz.toml")
    catalogue = load_catalogue(folder)
    assert "standing" in catalogue.routines
    assert [str(p) for p in catalogue.problems] == [
        "routines/zz.toml: id: 'standing' is taken by another file"
    ]


def test_without_any_files_there_is_an_empty_catalogue_that_still_has_a_stop_rule(
    tmp_path: Path,
) -> None:
    catalogue = load_catalogue(tmp_path / "nowhere")
    assert catalogue.exercises == {}
    assert catalogue.default_routine is None
    assert catalogue.safety is PLAIN_SAFETY
    assert "Stop" in catalogue.safety.stop_rule
    missing = {"exercises", "routines", "safety.toml", "instead.toml"}
    assert {problem.file for problem in catalogue.problems} == missing


def test_a_huge_file_is_not_read(folder: Path) -> None:
    (folder / KNEEL).write_text("#" + "x" * 600_000, encoding="utf-8")
    assert f"{KNEEL}: file: is larger than 512 KiB" in messages(folder)


@pytest.mark.parametrize(
    "text",
    [
        "a=" + "[" * 4000 + "]" * 4000,
        "a=" + "9" * 5000,
        "\0",
        "id = 1979-05-27",
        "[[pose]]\nat = {}",
        "step = [1, 2, 3, 4]",
        "muscles = []",
    ],
)
def test_odd_but_possible_files_are_left_out_with_a_message(folder: Path, text: str) -> None:
    (folder / KNEEL).write_text(text, encoding="utf-8")
    assert any(message.startswith(KNEEL) for message in messages(folder))


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_no_bytes_at_all_make_reading_fail(tmp_path: Path, data: st.DataObject) -> None:
    original = (OWN / KNEEL).read_bytes()
    start = data.draw(st.integers(0, len(original)))
    gone = data.draw(st.integers(0, 60))
    put = data.draw(st.one_of(st.binary(max_size=40), st.text(max_size=20).map(str.encode)))
    (tmp_path / "exercises").mkdir(exist_ok=True)
    path = tmp_path / KNEEL
    path.write_bytes(original[:start] + put + original[start + gone :])
    catalogue = load_catalogue(tmp_path)
    told = [problem for problem in catalogue.problems if problem.file == KNEEL]
    assert len(catalogue.exercises) + len(told) == 1


def test_the_assets_are_found_in_a_checkout() -> None:
    assert (assets() / KNEEL).is_file()
