# SPDX-License-Identifier: Apache-2.0
"""A bad content file is left out with a message that names file, key and what is wrong."""

from __future__ import annotations

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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("exercises", "routines"):
        shutil.copytree(OWN / part, tmp_path / part)
    shutil.copy(OWN / "safety.toml", tmp_path)
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def messages(folder: Path) -> list[str]:
    return [str(problem) for problem in load_catalogue(folder).problems]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (KNEEL, 'name = "Half', '#name = "Half', f"{KNEEL}: name: is missing"),
        (KNEEL, "held_at = 8.0", 'held_at = "8"', f"{KNEEL}: held_at: should be a number"),
        (KNEEL, "held_at = 8.0", "held_at = nan", f"{KNEEL}: held_at: nan is not between"),
        (KNEEL, "held_at = 8.0", "held_at = 1e999", f"{KNEEL}: held_at: inf is not between"),
        (KNEEL, "held_until = 14.0", "held_until = 3", f"{KNEEL}: held_until: is before held_at"),
        (KNEEL, "tempo = 30.0", "temp = 30.0", f"{KNEEL}: temp: is not known here"),
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
    assert {problem.file for problem in catalogue.problems} == {
        "exercises",
        "routines",
        "safety.toml",
    }


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
