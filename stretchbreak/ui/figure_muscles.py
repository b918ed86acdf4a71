# SPDX-License-Identifier: Apache-2.0
"""Where muscles are tinted, and the two styles: stretched (long fibres) and working (bands)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stretchbreak.domain.body.turns import Vec
from stretchbreak.domain.exercise import Exercise
from stretchbreak.ui.figure_flesh import Round, both_rounds

Style = Literal["stretch", "work"]


@dataclass(frozen=True, slots=True)
class Tint:
    """Where a muscle lies: circles along it, within the body, written for the right side.

    on: the group of parts it is painted over ("leg" or "trunk"); part and faces: the direction,
    in a part's axes, from which it can be seen; words: how exercises name the muscle.
    """

    on: Literal["leg", "trunk"]
    part: str
    faces: Vec
    rounds: tuple[Round, ...]
    words: tuple[str, ...]


MUSCLES: dict[str, Tint] = {
    "hip_flexors": Tint(
        "leg",
        "thigh",
        (1.0, 0.0, 0.0),
        (
            ("pelvis", (0.050, 0.062, 0.070), 0.018),
            ("pelvis", (0.050, 0.022, 0.082), 0.031),
            ("thigh", (0.044, -0.050, 0.012), 0.036),
            ("thigh", (0.048, -0.130, 0.010), 0.030),
            ("thigh", (0.042, -0.235, 0.006), 0.011),
        ),
        ("iliacus", "psoas", "hip flexor"),
    ),
    "glute": Tint(
        "leg",
        "thigh",
        (-1.0, 0.0, 0.0),
        (
            ("pelvis", (-0.072, 0.040, 0.085), 0.026),
            ("pelvis", (-0.076, -0.010, 0.085), 0.042),
            ("thigh", (-0.048, -0.060, 0.020), 0.030),
            ("thigh", (-0.034, -0.110, 0.020), 0.012),
        ),
        ("gluteus maximus", "buttock"),
    ),
    "side_hip": Tint(
        "leg",
        "pelvis",
        (0.0, 0.0, 1.0),
        (
            ("pelvis", (-0.010, 0.070, 0.128), 0.016),
            ("pelvis", (-0.008, 0.030, 0.132), 0.032),
            ("pelvis", (-0.004, -0.020, 0.138), 0.026),
            ("thigh", (0.000, -0.070, 0.060), 0.011),
        ),
        ("gluteus medius", "gluteus minimus", "abductor"),
    ),
    "quads": Tint(
        "leg",
        "thigh",
        (1.0, 0.0, 0.0),
        (
            ("thigh", (0.050, -0.070, 0.006), 0.018),
            ("thigh", (0.046, -0.150, 0.006), 0.032),
            ("thigh", (0.042, -0.240, 0.004), 0.029),
            ("thigh", (0.036, -0.330, 0.000), 0.020),
            ("thigh", (0.036, -0.390, 0.000), 0.009),
        ),
        ("quadriceps", "rectus femoris"),
    ),
    "hamstrings": Tint(
        "leg",
        "thigh",
        (-1.0, 0.0, 0.0),
        (
            ("thigh", (-0.046, -0.080, 0.004), 0.018),
            ("thigh", (-0.034, -0.160, 0.004), 0.030),
            ("thigh", (-0.028, -0.250, 0.002), 0.027),
            ("thigh", (-0.028, -0.330, 0.000), 0.018),
            ("thigh", (-0.030, -0.390, 0.000), 0.008),
        ),
        ("hamstring",),
    ),
    "adductors": Tint(
        "leg",
        "thigh",
        (0.0, 0.0, -1.0),
        (
            ("thigh", (0.004, -0.050, -0.030), 0.020),
            ("thigh", (0.006, -0.120, -0.034), 0.033),
            ("thigh", (0.004, -0.210, -0.032), 0.028),
            ("thigh", (0.002, -0.300, -0.028), 0.018),
            ("thigh", (0.000, -0.370, -0.026), 0.008),
        ),
        ("adductor", "gracilis"),
    ),
    "calf": Tint(
        "leg",
        "shank",
        (-1.0, 0.0, 0.0),
        (
            ("shank", (-0.034, -0.040, 0.0), 0.014),
            ("shank", (-0.038, -0.110, 0.0), 0.030),
            ("shank", (-0.034, -0.180, 0.0), 0.026),
            ("shank", (-0.024, -0.270, 0.0), 0.010),
        ),
        ("calf", "gastrocnemius", "soleus"),
    ),
    "abs": Tint(
        "trunk",
        "lumbar2",
        (1.0, 0.0, 0.0),
        (
            ("chest_low", (0.080, 0.070, 0.036), 0.016),
            ("chest_low", (0.072, 0.000, 0.036), 0.029),
            ("lumbar2", (0.062, 0.030, 0.036), 0.030),
            ("lumbar1", (0.064, 0.000, 0.036), 0.026),
            ("pelvis", (0.052, 0.050, 0.034), 0.013),
        ),
        ("abdom", "oblique"),
    ),
    "back": Tint(
        "trunk",
        "lumbar2",
        (-1.0, 0.0, 0.0),
        (
            ("pelvis", (-0.072, 0.070, 0.034), 0.014),
            ("lumbar1", (-0.028, 0.020, 0.036), 0.024),
            ("lumbar2", (-0.026, 0.030, 0.036), 0.027),
            ("chest_low", (-0.038, 0.020, 0.036), 0.024),
            ("chest_low", (-0.054, 0.095, 0.036), 0.011),
        ),
        ("spinal extensor", "lumbar extensor", "erector", "lower back", "back extensor"),
    ),
    "upper_back": Tint(
        "trunk",
        "chest",
        (-1.0, 0.0, 0.0),
        (
            ("chest_low", (-0.050, 0.070, 0.042), 0.016),
            ("chest", (-0.062, 0.000, 0.046), 0.028),
            ("chest", (-0.060, 0.060, 0.050), 0.027),
            ("chest", (-0.050, 0.110, 0.044), 0.012),
        ),
        ("thoracic extensor", "upper back", "trapezius", "rhomboid"),
    ),
    "chest": Tint(
        "trunk",
        "chest",
        (1.0, 0.0, 0.0),
        (
            ("chest", (0.092, -0.010, 0.040), 0.018),
            ("chest", (0.086, 0.026, 0.070), 0.028),
            ("chest", (0.062, 0.066, 0.112), 0.020),
            ("chest", (0.040, 0.088, 0.142), 0.009),
        ),
        ("pectoral", "chest"),
    ),
}

PLACES: dict[str, dict[str, tuple[Round, ...]]] = {
    name: both_rounds(tint.rounds) for name, tint in MUSCLES.items()
}
"""The circles of each muscle for "l" and "r"."""


def styled_tints(exercise: Exercise) -> tuple[tuple[str, Style], ...]:
    """The muscles that an exercise tints, each as stretched or, when it is named only among those
    that work, as working."""
    return tuple((name, _style(name, exercise)) for name in exercise.tints)


def _style(name: str, exercise: Exercise) -> Style:
    words = MUSCLES[name].words
    if _any(words, exercise.stretches) or not _any(words, exercise.works):
        return "stretch"
    return "work"


def _any(words: tuple[str, ...], said: tuple[str, ...]) -> bool:
    return any(word in muscle.lower() for word in words for muscle in said)
