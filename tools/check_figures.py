# SPDX-License-Identifier: Apache-2.0
"""Looks at every pose of every exercise and 60 moments between each two; status 1 when one is
unsafe, unstable, out of contact, too fast, or shows no mistake where it should.

Joint ranges, the exercise's own ranges, contact, nothing inside a thing or under the floor,
balance, tempo, closed loops, mirror images; and every routine at every second.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from stretchbreak.app.catalogue import Catalogue, load_catalogue  # noqa: E402  (the path is set above)
from stretchbreak.app.catalogue_check import check_files, files_of  # noqa: E402
from stretchbreak.domain.exercise import Exercise, Routine, Segment  # noqa: E402
from stretchbreak.domain.exercise_checks import SAMPLES  # noqa: E402
from stretchbreak.domain.exercise_timing import Reps  # noqa: E402

FASTEST = 2.0
"""How many times faster than by itself a counted movement may be shown."""


def complaints_about_routine(
    routine: Routine, catalogue: Catalogue, safe: set[str]
) -> Iterator[str]:
    """Every second shows a moment of a movement that is safe, at a pace that can be followed.

    safe: ids of the exercises that nothing is wrong with.
    """
    if sum(part.seconds for part in routine.segments) != routine.total:
        yield f"{routine.id}: the seconds do not add up"
    for number, part in enumerate(routine.segments, 1):
        where = f"{routine.id}: segment {number}"
        exercise = catalogue.exercises[part.exercise]
        if part.exercise not in safe:
            yield f"{where}: {part.exercise} is not safe"
        for second in range(part.seconds + 1):
            if not 0.0 <= part.figure_at(second) <= exercise.length:
                yield f"{where}: shows a moment that the movement does not have"
                break
        yield from (f"{where}: {what}" for what in _paced(part, exercise))


def _paced(part: Segment, exercise: Exercise) -> Iterator[str]:
    start, end = part.figure
    if isinstance(part.work, Reps):
        if end - start > FASTEST * part.work.each:
            yield f"{part.work.each} s are too few for a movement of {end - start:g} s"
        if not _closes(exercise, start, end):
            yield "what is repeated does not end where it began"
    elif part.loops and not _closes(exercise, start, end):
        yield "what loops does not end where it began"


def _closes(exercise: Exercise, start: float, end: float) -> bool:
    at = {key.at: key.pose for key in exercise.poses}
    return start in at and end in at and exercise.follows_on(at[end], at[start])


def main() -> int:
    assets = ROOT / "assets"
    files = [file for file in files_of(assets) if file.parent != assets]
    problems = check_files(files, assets)
    found = [str(problem) for problem in problems]
    catalogue = load_catalogue(assets)
    bad = {Path(problem.file).stem for problem in problems}
    safe = {Path(file).stem for file in files} - bad
    for routine in catalogue.routines.values():
        found += complaints_about_routine(routine, catalogue, safe)
    poses = [len(one.poses) for one in catalogue.exercises.values()]
    frames = sum(1 + (many - 1) * (SAMPLES + 1) for many in poses)
    counts = f"{len(catalogue.exercises)} exercises, {frames} frames"
    print("\n".join(found) if found else f"figures: {counts}, nothing to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
