# SPDX-License-Identifier: Apache-2.0
"""What every exercise and routine that comes with the program must have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from library import LIBRARY

from stretchbreak.app.catalogue import PLAIN_SAFETY
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.filters import MOVEMENTS

EXERCISES = LIBRARY.exercises
ROUTINES = LIBRARY.routines

# Words that make a claim, frighten or push. The full list is checked over the whole project.
NEVER = (
    "cure", "heal ", "heals", "relieve", "fix your", "correct your", "posture", "lengthen",
    "release", "unlock", "reset", "asleep", "dead", "prevent", "guarantee", "proven", " burn",
    "push through", "deeper", "further", "danger", "damage", "harmless", "prescri", "therapy",
    "patient", "diagnos", "no pain",
)  # fmt: skip

# A place for a foot or a seat, not a wish for more; and what the drill is not.
ALLOWED = ("further from your buttock", "further onto the seat", "a drill, not a posture")


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
    assert LIBRARY.problems == ()
    assert LIBRARY.safety is not PLAIN_SAFETY
    assert {"hf_half_kneel", "hf_standing"} <= set(EXERCISES)


def test_the_standing_routine_is_the_default_one() -> None:
    assert LIBRARY.default_routine is ROUTINES["standing"]
    assert [r.id for r in ROUTINES.values() if r.default] == ["standing"]


@pytest.mark.parametrize("name", EXERCISES)
def test_no_text_claims_frightens_or_pushes(name: str) -> None:
    for text in texts(EXERCISES[name]):
        said = text.lower()
        for allowed in ALLOWED:
            said = said.replace(allowed, "")
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
    assert exercise.cues
    assert exercise.poses
    assert exercise.timings


@pytest.mark.parametrize("name", EXERCISES)
def test_the_gluteus_medius_moves_the_leg_out_or_keeps_the_pelvis_level(name: str) -> None:
    """It is an abductor; standing on one leg it does the same for the pelvis."""
    exercise = EXERCISES[name]
    abducts = {"hip_abd_stand", "hip_abd_side", "leg_swing"}
    muscles = " ".join((*exercise.stretches, *exercise.works)).lower()
    assert "gluteus medius" not in muscles or exercise.id in abducts
    assert "gluteus medius" not in muscles or "adductor" not in muscles


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


def test_the_stop_rule_and_the_warning_signs_are_there() -> None:
    safety = LIBRARY.safety
    for word in ("Stop", "pain", "tingling", "numbness", "weakness", "dizziness", "Ease out"):
        assert word in safety.stop_rule
    assert "\n" not in safety.stop_rule
    assert "emergency" in safety.warnings[0].title.lower()
    assert len(safety.warnings) >= 3
    assert any(level == "3" and "aim" in means for level, means in safety.intensity)


def test_what_is_worth_knowing_never_reassures_without_the_warning_signs() -> None:
    cards = {card.id: " ".join(card.lines) for card in LIBRARY.safety.cards}
    assert {"hip_flexors", "side_of_the_hip", "nerves", "back", "breathing"} <= set(cards)
    for name in ("nerves", "back"):
        assert "warning signs" in cards[name]
    assert "adductor" not in cards["side_of_the_hip"]
