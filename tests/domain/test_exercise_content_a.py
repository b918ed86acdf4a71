# SPDX-License-Identifier: Apache-2.0
"""The exercises for hips and glutes say and draw what the evidence asks of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from library import EXERCISES

from stretchbreak.domain.body.measures import measured
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.exercise_checks import error_breaks, exercise_findings
from stretchbreak.domain.exercise_motion import frame_at
from stretchbreak.domain.exercise_timing import Reps

ALL = EXERCISES
OURS = (
    "hf_chair",
    "ppt_drill",
    "ppt_drill_seated",
    "ppt_drill_lying",
    "glute_squeeze",
    "glute_squeeze_seated",
    "glute_bridge",
    "squat_glute",
    "reverse_lunge",
    "leg_swing",
)
NEAR = 11.0  # degrees: real people vary as much
CLOSE = 2.0  # what an exercise is about

# exercise, second: measure -> (target in degrees or metres, how near)
TARGETS: dict[tuple[str, float], dict[str, tuple[float, float]]] = {
    ("hf_chair", 8.0): {
        "trunk_lean": (0, 3),
        "pelvis_tilt": (8, CLOSE),
        "apparent_hip_r": (-5, 3),
        "hip_flexion_r": (-13, 3),
        "knee_flexion_r": (80, NEAR),
        "ankle_dorsiflexion_r": (-40, NEAR),
        "apparent_hip_l": (85, NEAR),
        "knee_flexion_l": (90, NEAR),
        "knee_height_r": (0.10, 0.04),
    },
    ("ppt_drill", 0.0): {
        "trunk_lean": (0, 3),
        "pelvis_tilt": (0, CLOSE),
        "apparent_hip_r": (25, NEAR),
        "knee_flexion_r": (25, NEAR),
        "ankle_dorsiflexion_r": (0, NEAR),
    },
    ("ppt_drill", 5.0): {"trunk_lean": (0, 3), "pelvis_tilt": (10, CLOSE)},
    ("ppt_drill_seated", 5.0): {"pelvis_tilt": (10, CLOSE), "knee_flexion_r": (90, NEAR)},
    ("ppt_drill_lying", 0.0): {"apparent_hip_r": (45, NEAR), "knee_flexion_r": (90, NEAR)},
    ("ppt_drill_lying", 5.0): {"pelvis_tilt": (10, CLOSE)},
    ("glute_squeeze", 3.0): {
        "trunk_lean": (0, 3),
        "apparent_hip_r": (0, 3),
        "knee_flexion_r": (5, 5),
    },
    ("glute_squeeze_seated", 3.0): {"apparent_hip_r": (90, NEAR), "knee_flexion_r": (90, NEAR)},
    ("glute_bridge", 0.0): {
        "apparent_hip_r": (45, NEAR),
        "knee_flexion_r": (95, NEAR),
        "ankle_dorsiflexion_r": (-40, NEAR),
        "trunk_rise": (0, 4),
    },
    ("glute_bridge", 3.0): {
        "apparent_hip_r": (0, CLOSE),
        "knee_flexion_r": (80, NEAR),
        "ankle_dorsiflexion_r": (-30, NEAR),
        "pelvis_tilt": (5, CLOSE),
        "trunk_rise": (-22, 4),
    },
    ("squat_glute", 3.0): {
        "trunk_lean": (35, 5),
        "apparent_hip_r": (95, 5),
        "knee_flexion_r": (80, 5),
        "ankle_dorsiflexion_r": (20, 5),
        "pelvis_tilt": (0, CLOSE),
    },
    ("squat_glute", 0.0): {"trunk_lean": (0, 3), "knee_flexion_r": (0, 6)},
    ("reverse_lunge", 2.0): {
        "trunk_lean": (5, CLOSE),
        "pelvis_tilt": (5, CLOSE),
        "apparent_hip_l": (75, NEAR),
        "knee_flexion_l": (80, NEAR),
        "ankle_dorsiflexion_l": (10, NEAR),
        "apparent_hip_r": (-5, NEAR),
        "knee_flexion_r": (67, NEAR),
        "knee_height_r": (0.20, 0.03),
    },
    ("leg_swing", 3.0): {"trunk_lean": (0, 3), "apparent_hip_r": (35, CLOSE)},
    ("leg_swing", 2.0): {
        "trunk_lean": (0, 3),
        "apparent_hip_r": (-10, CLOSE),
        "knee_flexion_l": (5, 3),
    },
}


@pytest.mark.parametrize(("name", "at"), TARGETS)
def test_the_picture_has_the_angles_that_were_asked_for(name: str, at: float) -> None:
    frame = frame_at(ALL[name], at)
    for measure, (target, near) in TARGETS[name, at].items():
        found = measured(measure, frame.pose, frame.skeleton)
        assert found == pytest.approx(target, abs=near), measure


SECONDS = {
    "hf_chair": {"standard": 80, "short": 60},
    "ppt_drill": {"standard": 46, "short": 14},
    "ppt_drill_seated": {"standard": 46, "short": 14},
    "ppt_drill_lying": {"standard": 46, "in a routine": 40},
    "glute_squeeze": {"standard": 66, "short": 10},
    "glute_squeeze_seated": {"standard": 66, "short": 24},
    "glute_bridge": {"standard": 70, "short": 41},
    "squat_glute": {"standard": 64, "dynamic": 54, "short": 24},
    "reverse_lunge": {"standard": 52, "short": 28},
    "leg_swing": {"standard": 48, "short": 28},
}


@pytest.mark.parametrize("name", OURS)
def test_it_takes_as_long_as_the_evidence_says(name: str) -> None:
    assert {timing.name: timing.total for timing in ALL[name].timings} == SECONDS[name]


# hidden, shown with a note, done seated: the matrix of movement filters
FILTERS: dict[str, tuple[str, str, str]] = {
    "hf_chair": (
        "no_hip_ext seated_only",
        "no_deep_flex no_single_leg nerve_sensitive pregnancy no_end_range",
        "",
    ),
    "ppt_drill": ("", "no_spine_flex pregnancy", "seated_only"),
    "ppt_drill_seated": ("", "no_spine_flex pregnancy", ""),
    "ppt_drill_lying": ("no_floor seated_only", "no_spine_flex pregnancy", ""),
    "glute_squeeze": ("", "", "seated_only"),
    "glute_squeeze_seated": ("", "", ""),
    "glute_bridge": ("no_floor seated_only", "no_hip_ext nerve_sensitive pregnancy", ""),
    "squat_glute": ("seated_only", "no_deep_flex no_wide nerve_sensitive pregnancy", ""),
    "reverse_lunge": (
        "no_hip_ext no_single_leg pregnancy seated_only",
        "no_deep_flex nerve_sensitive no_end_range",
        "",
    ),
    "leg_swing": (
        "no_hip_ext no_single_leg nerve_sensitive pregnancy seated_only",
        "no_deep_flex no_end_range",
        "",
    ),
}


@pytest.mark.parametrize("name", OURS)
def test_each_movement_filter_hides_it_or_says_what_to_mind(name: str) -> None:
    hidden, noted, seated = (set(names.split()) for names in FILTERS[name])
    rules = ALL[name].filters
    assert {r.filter for r in rules if r.handling == "hide"} == hidden
    assert {r.filter for r in rules if r.handling == "note" and r.note} == noted
    assert {r.filter for r in rules if r.handling == "seated"} == seated


def test_what_is_done_seated_instead_is_there() -> None:
    for name in OURS:
        if any(rule.handling == "seated" for rule in ALL[name].filters):
            assert f"{name}_seated" in ALL


@pytest.mark.parametrize("name", OURS)
def test_nothing_is_left_unsaid(name: str) -> None:
    exercise = ALL[name]
    assert len(exercise.steps) >= 4
    assert len(exercise.errors) >= 2
    assert all(error.fix for error in exercise.errors)
    assert sum(error.pose is not None for error in exercise.errors) >= 2
    assert exercise.cues
    assert exercise.feel
    assert exercise.adjust
    assert exercise.stop
    assert exercise.avoid_if
    assert exercise.sources
    assert "pending" in exercise.reviewed
    assert exercise.works


@pytest.mark.parametrize("name", OURS)
def test_every_step_has_its_picture_or_follows_one(name: str) -> None:
    exercise = ALL[name]
    shown = [key.step for key in exercise.poses if key.step is not None]
    assert shown[0] == 0
    assert shown == sorted(shown)


@pytest.mark.parametrize("name", ["hf_chair", "reverse_lunge", "glute_bridge"])
def test_the_tuck_comes_before_the_leg_goes_back_or_the_hips_rise(name: str) -> None:
    kinds = [step.kind for step in ALL[name].steps]
    later = next(
        kind for kind in ("glide", "lift", "lower") if kind in kinds[kinds.index("tuck") :]
    )
    assert kinds.index("tuck") < len(kinds) - 1 - kinds[::-1].index(later)


@pytest.mark.parametrize("name", ["squat_glute", "reverse_lunge", "leg_swing"])
def test_what_warms_up_holds_nothing_still(name: str) -> None:
    assert all(isinstance(timing.work, Reps) for timing in ALL[name].timings)


@pytest.mark.parametrize("name", OURS)
def test_a_repetition_begins_where_the_last_one_ended(name: str) -> None:
    exercise = ALL[name]
    start, end = exercise.rep or (0.0, exercise.length)
    assert frame_at(exercise, start).pose == frame_at(exercise, end).pose


def without(exercise: Exercise, error_id: str, measure: str) -> bool:
    """Whether an error would pass unseen if its measure were not watched."""
    error = exercise.error(error_id)
    assert error is not None
    blind = replace(
        exercise,
        envelope={k: v for k, v in exercise.envelope.items() if k != measure},
        held={k: v for k, v in exercise.held.items() if k != measure},
    )
    return measure not in error_breaks(blind, error) and measure in error_breaks(exercise, error)


def test_the_envelope_is_what_sees_an_error() -> None:
    assert without(ALL["squat_glute"], "knees_in", "knee_in_r")
    assert without(ALL["reverse_lunge"], "tightrope", "track_width")
    assert without(ALL["hf_chair"], "perched", "seat_x")
    assert without(ALL["glute_bridge"], "knees_in", "knee_gap")


def test_a_wall_that_is_further_away_is_noticed() -> None:
    exercise = ALL["ppt_drill"]
    (wall,) = exercise.props
    moved = replace(exercise, props=(replace(wall, x=wall.x - 0.05),))
    found = {(finding.check, finding.what) for _, finding in exercise_findings(moved)}
    assert ("contact", "chest_back") in found


def test_a_movement_goes_through_a_pose_without_stopping() -> None:
    exercise = ALL["reverse_lunge"]
    passed = [key.at for key in exercise.poses if key.through]
    assert passed
    tiny = 0.01
    for at in (0.6, 1.0, 1.4, 2.6, 3.0, 3.4):
        before, after = frame_at(exercise, at - tiny).pose, frame_at(exercise, at + tiny).pose
        moved = max(abs(a - b) for a, b in zip(before.values, after.values, strict=True))
        assert moved > 0.2, at
    stopping = replace(exercise, poses=tuple(replace(k, through=False) for k in exercise.poses))
    at = passed[1]
    before, after = frame_at(stopping, at - tiny).pose, frame_at(stopping, at + tiny).pose
    assert max(abs(a - b) for a, b in zip(before.values, after.values, strict=True)) < 0.05
