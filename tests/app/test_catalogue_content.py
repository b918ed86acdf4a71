# SPDX-License-Identifier: Apache-2.0
"""What every exercise and routine that comes with the program must have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stretchbreak.app.catalogue import PLAIN_SAFETY, load_catalogue
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.filters import MOVEMENTS

CATALOGUE = load_catalogue(Path(__file__).parents[2] / "assets")
EXERCISES = CATALOGUE.exercises
ROUTINES = CATALOGUE.routines

# Words that make a claim, frighten or push. The full list is checked over the whole project.
NEVER = (
    "cure", "heal ", "heals", "relieve", "fix your", "correct your", "posture", "lengthen",
    "release", "unlock", "reset", "asleep", "dead", "prevent", "guarantee", "proven", "burn",
    "push through", "deeper", "further", "danger", "damage", "harmless", "prescri", "therapy",
    "patient", "diagnos", "no pain",
)  # fmt: skip


def texts(exercise: Exercise) -> Iterator[str]:
    yield from (exercise.name, exercise.purpose, exercise.feel)
    for step in exercise.steps:
        yield from (step.text, step.cue)
    for error in exercise.errors:
        yield from (error.name, error.fix)
    for row in (exercise.cues, exercise.adjust, exercise.stop, exercise.avoid_if):
        yield from row
    yield from (rule.note for rule in exercise.filters)


def test_everything_that_comes_with_the_program_can_be_read() -> None:
    assert CATALOGUE.problems == ()
    assert CATALOGUE.safety is not PLAIN_SAFETY
    assert {"hf_half_kneel", "hf_standing"} <= set(EXERCISES)
    assert {"standing", "half_kneeling"} <= set(ROUTINES)


def test_the_standing_routine_is_the_default_one() -> None:
    assert CATALOGUE.default_routine is ROUTINES["standing"]
    assert [r.id for r in ROUTINES.values() if r.default] == ["standing"]


@pytest.mark.parametrize("name", EXERCISES)
def test_no_text_claims_frightens_or_pushes(name: str) -> None:
    allowed = "further from your buttock"  # a place for the foot, not a wish for more
    for text in texts(EXERCISES[name]):
        said = text.lower().replace(allowed, "")
        assert [word for word in NEVER if word in said] == [], text


@pytest.mark.parametrize("name", EXERCISES)
def test_an_exercise_says_all_that_it_must(name: str) -> None:
    exercise = EXERCISES[name]
    assert len(exercise.steps) >= 4
    assert len(exercise.errors) >= 2
    assert exercise.stop
    assert exercise.avoid_if
    assert exercise.sources
    assert exercise.reviewed
    assert exercise.stretches or exercise.works
    assert {rule.filter for rule in exercise.filters} <= set(MOVEMENTS)
    assert "gluteus medius" not in " ".join(exercise.works) or "abd" in exercise.id


@pytest.mark.parametrize("name", EXERCISES)
def test_the_tuck_comes_before_the_glide(name: str) -> None:
    kinds = [step.kind for step in EXERCISES[name].steps]
    if "glide" in kinds:
        assert kinds.index("tuck") < kinds.index("squeeze") < kinds.index("glide")


@pytest.mark.parametrize("name", EXERCISES)
def test_the_figure_does_what_the_step_says_in_the_order_of_the_steps(name: str) -> None:
    steps = [key.step for key in EXERCISES[name].poses if key.step is not None]
    assert steps == sorted(steps)
    assert len(set(steps)) >= 2


@pytest.mark.parametrize("name", EXERCISES)
def test_the_commonest_error_is_drawn_and_pointed_out(name: str) -> None:
    drawn = [error for error in EXERCISES[name].errors if error.pose is not None]
    assert drawn
    assert all(error.mark for error in drawn)


@pytest.mark.parametrize("name", ROUTINES)
def test_the_seconds_of_a_routine_add_up_and_both_sides_get_the_same(name: str) -> None:
    routine = ROUTINES[name]
    assert sum(segment.seconds for segment in routine.segments) == routine.total
    assert routine.held("right") == routine.held("left") > 0
    sides = [s.side for s in routine.segments if s.phase == "hold"]
    assert sides == sorted(sides, reverse=True)  # right, then left


@pytest.mark.parametrize("name", ROUTINES)
def test_no_hold_is_longer_than_thirty_seconds(name: str) -> None:
    assert all(s.seconds <= 30 for s in ROUTINES[name].segments if s.phase == "hold")


@pytest.mark.parametrize("name", ROUTINES)
def test_the_figure_is_in_the_held_position_for_most_of_a_hold(name: str) -> None:
    for segment in ROUTINES[name].segments:
        if segment.phase == "hold":
            exercise = EXERCISES[segment.exercise]
            at = segment.figure_at(segment.seconds / 3)
            assert exercise.held_at <= at <= exercise.held_until


def test_the_totals_are_those_of_the_evidence() -> None:
    totals = {name: routine.total for name, routine in ROUTINES.items()}
    assert totals["half_kneeling"] == 80
    assert totals["half_kneeling_long"] == 150
    assert totals["standing_long"] == 140
    assert totals["standing_short"] == 50
    assert totals["standing"] == 5 + 70  # rising first
    assert {t.total for t in EXERCISES["hf_half_kneel"].timings} == {150, 80}
    assert {t.total for t in EXERCISES["hf_standing"].timings} == {140, 70, 50}


def test_the_stop_rule_and_the_warning_signs_are_there() -> None:
    safety = CATALOGUE.safety
    for word in ("Stop", "pain", "tingling", "numbness", "weakness", "dizziness", "Ease out"):
        assert word in safety.stop_rule
    assert "\n" not in safety.stop_rule
    assert "emergency" in safety.warnings[0].title.lower()
    assert len(safety.warnings) >= 3
    assert any(level == "3" and "aim" in means for level, means in safety.intensity)
