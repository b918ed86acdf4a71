# SPDX-License-Identifier: Apache-2.0
"""The tool that solves poses: what it solves is what the files hold, and it says what it can't."""

from __future__ import annotations

import importlib
import tomllib
from pathlib import Path

import pytest
from poses.files import rounded, with_poses
from poses.solve import at, missed, over, settle

from stretchbreak.domain.body.pose import NAMES, PLACE, Pose
from stretchbreak.domain.body.skeleton import posed

ROOT = Path(__file__).parents[1]
RECIPES = sorted(
    path.stem for path in (ROOT / "tools/poses/recipes").glob("*.py") if path.stem != "__init__"
)


@pytest.mark.parametrize("name", RECIPES)
def test_a_file_holds_what_its_recipe_solves(name: str) -> None:
    poses, errors = importlib.import_module(f"poses.recipes.{name}").drawn()
    text = (ROOT / "assets/exercises" / f"{name}.toml").read_text("utf-8")
    solved, held = tomllib.loads(with_poses(text, poses, errors)), tomllib.loads(text)
    for kind, label in (("pose", "name"), ("error", "id")):
        for a, b in zip(solved[kind], held[kind], strict=True):
            assert _apart(a.get("angles", {}), b.get("angles", {})) <= 0.11, a[label]
    assert {pose["name"] for pose in held["pose"]} == set(poses)
    assert {error["id"] for error in held["error"] if "angles" in error} == set(errors)


def _apart(a: dict[str, float], b: dict[str, float]) -> float:
    """Degrees or millimetres between two tables of angles: one in the last place is rounding."""
    return max(
        abs(x - y) * (1000.0 if name in PLACE else 1.0)
        for name, x, y in zip(NAMES, Pose.of(a).values, Pose.of(b).values, strict=True)
    )


def test_a_foot_finds_its_place_without_leaving_the_range_of_its_joints() -> None:
    standing = Pose.of(pelvis_ty=0.92)
    aims = [at("heel_r", x=0.3, y=0.2)]
    free = ["hip_flexion_r", "knee_flexion_r"]
    stepping = settle(standing.changed(knee_flexion_r=40, hip_flexion_r=40), aims, free)
    assert missed(stepping, aims) < 0.005
    assert missed(standing, aims) > 0.1
    beyond = settle(stepping, [at("heel_r", x=-0.3, y=1.6)], free)
    assert 0.0 <= beyond["knee_flexion_r"] <= 150.0


def test_only_what_is_free_moves() -> None:
    standing = Pose.of(pelvis_ty=0.92, pelvis_tx=0.2)
    solved = settle(standing, [over(x=0.0, weight=1.0)], ["pelvis_tx"])
    assert posed(solved).mass_centre()[0] == pytest.approx(0.0, abs=0.001)
    assert solved.changed(pelvis_tx=0.2) == standing


def test_only_angles_are_written_and_every_other_line_stays() -> None:
    text = (
        "# A comment.\n"
        'name = "An exercise"\n'
        "\n"
        "[[error]]\n"
        'id = "wrong"\n'
        'name = "Wrong"\n'
        "[error.angles]\n"
        "knee_flexion_r = 1.0\n"
        "\n"
        "[[pose]]\n"
        "at = 0.0\n"
        'name = "Right"\n'
        "[pose.angles]\n"
        "pelvis_ty = 0.1\n"
    )
    written = with_poses(
        text, {"Right": Pose.of(pelvis_ty=0.91236)}, {"wrong": Pose.of(knee_flexion_r=9.96)}
    )
    assert written == text.replace("= 1.0\n", "= 10.0\n").replace("= 0.1\n", "= 0.9124\n")
    with pytest.raises(KeyError):
        with_poses(text, {}, {"wrong": Pose.of()})


def test_numbers_are_rounded_to_what_an_eye_can_see() -> None:
    pose = rounded(Pose.of(pelvis_tx=0.12346, knee_flexion_r=12.345, hip_flexion_r=0.04))
    assert pose.named() == {"pelvis_tx": 0.1235, "knee_flexion_r": 12.3}
