# SPDX-License-Identifier: Apache-2.0
"""Floor, chair, side of the hip and walking: angles, filters, seconds and words as they must be."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from library import EXERCISES

from stretchbreak.domain.body.measures import measured
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.exercise_checks import exercise_findings, sampled
from stretchbreak.domain.exercise_motion import frame_at
from stretchbreak.domain.exercise_timing import Breaths, Hold, Reps, Timed

NAMES = (
    "straddle_fold",
    "hip_abd_stand",
    "hip_abd_side",
    "adductor_rock",
    "knee_to_chest",
    "sciatic_slider",
    "thoracic_ext_chair",
    "walk_2min",
)

# Which movement filter hides an exercise (x) or shows a note with it (!).
FILTERS: dict[str, dict[str, str]] = {
    "straddle_fold": {
        "no_floor": "x", "no_deep_flex": "x", "no_wide": "x", "no_spine_flex": "x",
        "nerve_sensitive": "x", "pregnancy": "x", "no_end_range": "!", "seated_only": "x",
    },
    "hip_abd_stand": {"no_wide": "!", "no_single_leg": "x", "pregnancy": "!", "seated_only": "x"},
    "hip_abd_side": {"no_floor": "x", "no_wide": "!", "pregnancy": "!", "seated_only": "x"},
    "adductor_rock": {
        "no_kneel": "x", "no_floor": "x", "no_deep_flex": "x", "no_wide": "x",
        "nerve_sensitive": "!", "pregnancy": "x", "no_end_range": "!", "seated_only": "x",
    },
    "knee_to_chest": {
        "no_floor": "x", "no_deep_flex": "x", "no_spine_flex": "!", "nerve_sensitive": "!",
        "pregnancy": "x", "seated_only": "x",
    },
    "sciatic_slider": {
        "no_deep_flex": "!", "no_spine_flex": "!", "nerve_sensitive": "!", "pregnancy": "!",
    },
    "thoracic_ext_chair": {"pregnancy": "!", "no_end_range": "!"},
    "walk_2min": {"no_hip_ext": "!", "no_single_leg": "!", "seated_only": "x"},
}  # fmt: skip

# Where a movement is at its largest: measure -> (lowest, highest) in degrees or metres.
LARGEST: dict[str, dict[str, tuple[float, float]]] = {
    "straddle_fold": {
        "trunk_lean": (20, 30), "hip_flexion_r": (110, 120), "hip_adduction_r": (-44, -31),
        "knee_flexion_r": (3, 12), "pelvis_tilt": (-11, -9), "heel_gap": (0.9, 1.2),
        "toes_up_r": (75, 90),
    },
    "hip_abd_stand": {
        "hip_adduction_r": (-25, -20), "pelvis_drop": (-3, 3), "trunk_side_lean": (-2, 2),
        "hip_flexion_r": (-3, 5), "knee_flexion_r": (0, 5), "hip_rotation_r": (-3, 3),
    },
    "hip_abd_side": {
        "hip_adduction_r": (-32, -28), "hip_flexion_r": (-5, 0), "knee_flexion_r": (0, 5),
        "pelvis_right_up": (85, 90), "pelvis_face_up": (-3, 3),
    },
    "adductor_rock": {
        "hip_flexion_l": (112, 118), "knee_flexion_l": (112, 124), "hip_adduction_r": (-62, -52),
        "knee_flexion_r": (0, 14), "trunk_lean": (80, 90), "spine_flexion": (-3, 3),
    },
    "knee_to_chest": {
        "apparent_hip_r": (108, 112), "knee_flexion_r": (108, 112), "pelvis_tilt": (4, 6),
        "apparent_hip_l": (38, 48), "knee_flexion_l": (86, 96),
    },
    "sciatic_slider": {
        "knee_flexion_r": (33, 37), "neck_flexion": (-17, -13), "hip_flexion_r": (80, 92),
        "ankle_dorsiflexion_r": (-2, 2), "trunk_lean": (-2, 2),
    },
    "thoracic_ext_chair": {
        "thorax_extension": (11, 13), "lumbar_extension": (-5, 0), "neck_flexion": (-2, 2),
        "hip_flexion_r": (78, 92), "knee_flexion_r": (82, 92),
    },
    "walk_2min": {
        "hip_flexion_r": (20, 27), "knee_flexion_r": (8, 12), "trunk_lean": (0, 4),
        "pelvis_tilt": (-1, 1), "hip_flexion_l": (-12, 2), "knee_flexion_l": (18, 26),
    },
}  # fmt: skip

TOTALS = {
    "straddle_fold": {"standard": 70, "short": 45},
    "hip_abd_stand": {"standard": 88, "short": 44},
    "hip_abd_side": {"standard": 116, "short": 68},
    "adductor_rock": {"standard": 98, "short": 65},
    "knee_to_chest": {"standard": 105, "short": 55},
    "sciatic_slider": {"standard": 77},
    "thoracic_ext_chair": {"standard": 52, "short": 30},
    "walk_2min": {"standard": 120, "short": 60, "long": 300},
}

# Words that its own stop rules must contain.
STOPS = {
    "straddle_fold": ("behind the knee", "sit bone", "tingling"),
    "hip_abd_stand": ("outside of the hip",),
    "hip_abd_side": ("outside of the hip",),
    "adductor_rock": ("groin", "inner side of the knee"),
    "knee_to_chest": ("groin", "down the leg"),
    "sciatic_slider": ("hour after", "tingling"),
    "thoracic_ext_chair": ("neck", "arm"),
    "walk_2min": ("chest pain", "out of breath", "dizzy", "calf"),
}


@pytest.mark.parametrize("name", NAMES)
def test_each_filter_hides_the_exercise_or_says_something_with_it(name: str) -> None:
    found = {rule.filter: rule for rule in EXERCISES[name].filters}
    shown = {key: "x" if rule.handling == "hide" else "!" for key, rule in found.items()}
    assert shown == FILTERS[name]
    assert all(rule.note for rule in found.values() if rule.handling == "note")


@pytest.mark.parametrize("name", NAMES)
def test_the_largest_position_has_the_angles_it_should(name: str) -> None:
    exercise = EXERCISES[name]
    frame = frame_at(exercise, exercise.held_at)
    for measure, (low, high) in LARGEST[name].items():
        value = measured(measure, frame.pose, frame.skeleton)
        assert low <= value <= high, f"{measure} is {value:.2f}"


@pytest.mark.parametrize("name", NAMES)
def test_the_seconds_of_every_way_of_doing_it_add_up(name: str) -> None:
    assert {t.name: t.total for t in EXERCISES[name].timings} == TOTALS[name]


@pytest.mark.parametrize("name", NAMES)
def test_one_repetition_of_the_figure_lasts_as_long_as_one_that_is_counted(name: str) -> None:
    exercise = EXERCISES[name]
    work = exercise.timings[0].work
    if isinstance(work, Reps):
        assert exercise.rep is not None
        assert exercise.rep[1] - exercise.rep[0] == pytest.approx(work.each)
        assert exercise.rep[0] < exercise.held_at <= exercise.held_until < exercise.rep[1]
    else:
        assert isinstance(work, Hold | Breaths | Timed)


@pytest.mark.parametrize("name", NAMES)
def test_its_own_stop_rules_are_there(name: str) -> None:
    said = " ".join(EXERCISES[name].stop).lower()
    assert [word for word in STOPS[name] if word not in said] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_review_by_a_physiotherapist_is_still_to_come_and_it_says_so(name: str) -> None:
    assert "review pending" in EXERCISES[name].reviewed
    assert len(EXERCISES[name].sources) >= 1


def test_the_side_of_the_hip_works_when_the_leg_moves_out_and_adductors_when_it_is_out() -> None:
    for name in ("hip_abd_stand", "hip_abd_side"):
        assert EXERCISES[name].works[0] == "gluteus medius"
        assert not any("adductor" in muscle for muscle in EXERCISES[name].works)
    for name in ("straddle_fold", "adductor_rock"):
        assert "adductor longus" in EXERCISES[name].stretches
        assert "gluteus medius" not in EXERCISES[name].works


def test_five_breaths_are_fifty_seconds_and_slower_out_than_in() -> None:
    work = EXERCISES["straddle_fold"].timings[0].work
    assert isinstance(work, Breaths)
    assert (work.count, work.total) == (5, 50)
    assert work.outward > work.inward


def test_the_leg_glide_is_for_those_whose_clinician_suggested_it() -> None:
    glide = EXERCISES["sciatic_slider"]
    assert glide.name == "Seated leg glide"
    assert "clinician" in glide.only_if
    assert all(not EXERCISES[name].only_if for name in NAMES if name != glide.id)
    assert "clinician" in next(r.note for r in glide.filters if r.filter == "nerve_sensitive")


def test_the_leg_glide_never_tightens_both_ends() -> None:
    glide = EXERCISES["sciatic_slider"]
    for _, frame in sampled(glide):
        knee_open = 85.0 - frame.pose["knee_flexion_r"]
        chin_down = frame.pose["neck_flexion"]
        assert knee_open < 26.0 or chin_down < 3.0
        assert knee_open < 45.0 or chin_down < -8.0
        assert frame.pose["ankle_dorsiflexion_r"] < 6.0


def test_the_walk_goes_forward_and_a_loop_begins_where_the_last_one_ended() -> None:
    walk = EXERCISES["walk_2min"]
    assert walk.travels
    assert walk.rep is not None
    begin, end = (frame_at(walk, at).pose for at in walk.rep)
    assert end["pelvis_tx"] - begin["pelvis_tx"] > 0.8
    assert walk.follows_on(end, begin)
    assert not replace(walk, travels=False).follows_on(end, begin)
    seconds = walk.rep[1] - walk.rep[0]
    metres_a_second = (end["pelvis_tx"] - begin["pelvis_tx"]) / seconds
    assert 0.4 <= metres_a_second <= 0.85  # about 3 km/h at most


def test_the_walk_keeps_an_even_pace_from_step_to_step() -> None:
    walk = EXERCISES["walk_2min"]
    assert walk.rep is not None
    start, end = walk.rep
    hops = [frame_at(walk, start + (end - start) * k / 8).pose["pelvis_tx"] for k in range(9)]
    steps = [b - a for a, b in pairwise(hops)]
    assert min(steps) > 0.4 * max(steps)


def _without_rolling(exercise: Exercise) -> Exercise:
    poses = tuple(
        replace(key, touches=tuple(replace(t, rolls=False) for t in key.touches))
        for key in exercise.poses
    )
    return replace(exercise, poses=poses)


def test_sit_bones_that_roll_may_move_and_those_that_are_said_to_stay_may_not() -> None:
    fold = EXERCISES["straddle_fold"]
    assert exercise_findings(fold) == []
    found = {(f.check, f.what) for _, f in exercise_findings(_without_rolling(fold))}
    assert found == {("still", "seat")}
