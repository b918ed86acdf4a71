# SPDX-License-Identifier: Apache-2.0
"""Draws poses: `python tools/poses ID …` solves a recipe and writes its angles into the file.

    python tools/poses squat_glute               write, then check every frame and every error
    python tools/poses --check squat_glute       check only
    python tools/poses --look OUT.png ID …       the contact sheet of some exercises

A recipe is a module `recipes/ID.py` with `drawn()`, which returns the poses by name and the
errors by id; texts, seconds, contacts and ranges stand in `assets/exercises/ID.toml` and are
written by hand. See squat_glute.py for a short one.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0:0] = [str(ROOT), str(ROOT / "tools")]


def write(exercise_id: str) -> None:
    """Solves the recipe and updates the exercise's file."""
    from poses.files import with_poses

    recipe = importlib.import_module(f"poses.recipes.{exercise_id}")
    poses, errors = recipe.drawn()
    path = ROOT / "assets" / "exercises" / f"{exercise_id}.toml"
    path.write_text(with_poses(path.read_text("utf-8"), poses, errors), "utf-8")


def check(exercise_id: str) -> bool:
    """Prints what is wrong, the worst of each kind once; True when nothing is."""
    from stretchbreak.app.catalogue import load_catalogue
    from stretchbreak.domain.body.limits import contact_findings, joint_findings
    from stretchbreak.domain.body.skeleton import posed
    from stretchbreak.domain.exercise_checks import error_breaks, exercise_findings

    catalogue = load_catalogue(ROOT / "assets")
    for problem in catalogue.problems:
        if exercise_id in problem.file:
            print(problem)
    if exercise_id not in catalogue.exercises:
        return False
    exercise = catalogue.exercises[exercise_id]
    good = True
    seen: dict[tuple[str, str], list[tuple[float, str]]] = {}
    for second, finding in exercise_findings(exercise):
        seen.setdefault((finding.check, finding.what), []).append((second, str(finding)))
    for places in seen.values():
        good = False
        (first, one), (last, other) = places[0], places[-1]
        middle = places[len(places) // 2]
        print(f"{exercise_id}: {first:.2f} to {last:.2f} s: {one} … {middle[1]} … {other}")
    for error in exercise.errors:
        if error.pose is None:
            continue
        body = posed(error.pose)
        found = joint_findings(error.pose) + contact_findings(body, error.touches, exercise.props)
        broken = error_breaks(exercise, error)
        missing = set(error.breaks) - set(broken)
        values = ", ".join(f"{name} {value:.3g}" for name, value in broken.items())
        print(f"{exercise_id}: {error.id} breaks {values}")
        for line in (*map(str, found), *(f"does not break {name}" for name in missing)):
            good = False
            print(f"{exercise_id}: {error.id}: {line}")
    return good


def look(path: Path, exercise_ids: list[str], size: int) -> None:
    from stretchbreak.app.catalogue import load_catalogue
    from stretchbreak.ui.figure_sheet import render_sheet

    known = load_catalogue(ROOT / "assets").exercises
    render_sheet(path, {name: known[name] for name in exercise_ids}, size, ("light",))


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/poses", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("exercise", nargs="+", help="id of an exercise")
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--look", type=Path, metavar="OUT.png", help="paint the contact sheet")
    parser.add_argument("--size", type=int, default=260, help="pixels of one picture")
    asked = parser.parse_args()
    good = True
    for exercise_id in asked.exercise:
        if not asked.check:
            write(exercise_id)
        good = check(exercise_id) and good
    if asked.look:
        look(asked.look, asked.exercise, asked.size)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
