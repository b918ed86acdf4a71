# SPDX-License-Identifier: Apache-2.0
"""How thick a body is: circles and cuts along the bones, in metres, in the parts' own axes.

Written for the right side; the left is the mirror image. Chosen by eye on the contact sheet.
"""

from __future__ import annotations

from stretchbreak.domain.body.lengths import (
    ANKLE,
    BALL_AHEAD,
    TOES,
)
from stretchbreak.domain.body.turns import Vec

Round = tuple[str, Vec, float]
Egg = tuple[tuple[str, Vec], tuple[float, float, float]]  # part, middle, half axes
Cut = tuple[str, Vec, float, float, float]  # part, middle, front, back, side

_PAIRED = frozenset({"thigh", "shank", "foot", "toes", "upper_arm", "forearm", "hand"})


def _seated(part: str, at: Vec, side: str) -> tuple[str, Vec]:
    x, y, z = at
    return f"{part}_{side}" if part in _PAIRED else part, (x, y, -z if side == "l" else z)


def both_rounds(rounds: tuple[Round, ...]) -> dict[str, tuple[Round, ...]]:
    """Circles for "r" as they are written, and their mirror image for "l"."""
    return {
        side: tuple((*_seated(part, at, side), radius) for part, at, radius in rounds)
        for side in "lr"
    }


def both_cuts(cuts: tuple[Cut, ...]) -> dict[str, tuple[Cut, ...]]:
    """The same for cuts."""
    return {
        side: tuple(
            (*_seated(part, at, side), ahead, back, wide) for part, at, ahead, back, wide in cuts
        )
        for side in "lr"
    }


_SOLE = -ANKLE
_BALLS: tuple[Round, ...] = (
    ("foot", (BALL_AHEAD - 0.012, _SOLE + 0.022, 0.022), 0.022),
    ("foot", (BALL_AHEAD, _SOLE + 0.025, -0.016), 0.025),
)
# A foot is two hulls round its circles, which bend against each other at the ball.
_FOOT: tuple[Round, ...] = (
    ("foot", (0.000, 0.010, 0.0), 0.034),
    ("foot", (-0.030, _SOLE + 0.033, 0.0), 0.033),
    ("foot", (0.040, _SOLE + 0.026, 0.006), 0.026),
    *_BALLS,
)
_TOES: tuple[Round, ...] = (
    *_BALLS,
    ("toes", (TOES - 0.017, -0.008, -0.014), 0.016),
    ("toes", (0.040, -0.009, 0.020), 0.014),
)
FOOT_ROUNDS, TOE_ROUNDS = both_rounds(_FOOT), both_rounds(_TOES)
# Breadth runs along X (thumb in front), thickness along Z; fingers bend towards the palm (-Z).
_HAND: tuple[Cut, ...] = (
    ("hand", (0.000, 0.012, 0.000), 0.023, 0.023, 0.020),
    ("hand", (0.000, -0.030, -0.002), 0.036, 0.034, 0.017),
    ("hand", (0.000, -0.078, -0.004), 0.042, 0.042, 0.015),
    ("hand", (-0.002, -0.120, -0.010), 0.038, 0.039, 0.012),
    ("hand", (-0.004, -0.152, -0.020), 0.032, 0.033, 0.010),
    ("hand", (-0.004, -0.180, -0.030), 0.013, 0.016, 0.006),
)
_THUMB: tuple[Round, ...] = (
    ("hand", (0.022, -0.026, -0.006), 0.016),
    ("hand", (0.051, -0.094, -0.023), 0.011),
)
HAND_CUTS, THUMB_ROUNDS = both_cuts(_HAND), both_rounds(_THUMB)

PELVIS_CUTS: tuple[Cut, ...] = (
    ("pelvis", (-0.004, -0.116, 0.0), 0.018, 0.030, 0.048),
    ("pelvis", (0.002, -0.086, 0.0), 0.052, 0.080, 0.104),
    ("pelvis", (0.000, -0.030, 0.0), 0.084, 0.120, 0.162),
    ("pelvis", (-0.006, 0.045, 0.0), 0.094, 0.108, 0.164),
    ("pelvis", (-0.014, 0.086, 0.0), 0.095, 0.082, 0.150),
)
# Rounds the seat off when the hip is bent.
BUTTOCK = both_rounds((("pelvis", (-0.034, -0.010, 0.072), 0.082),))
CHEST_CUTS: tuple[Cut, ...] = (
    ("pelvis", (-0.015, 0.092, 0.0), 0.098, 0.078, 0.149),
    ("lumbar1", (0.006, 0.034, 0.0), 0.092, 0.058, 0.137),
    ("lumbar2", (0.004, 0.044, 0.0), 0.091, 0.056, 0.132),
    ("chest_low", (0.012, 0.000, 0.0), 0.097, 0.076, 0.138),
    ("chest_low", (0.018, 0.075, 0.0), 0.105, 0.096, 0.152),
    ("chest", (0.020, 0.015, 0.0), 0.104, 0.106, 0.166),
    ("chest", (0.014, 0.070, 0.0), 0.090, 0.100, 0.190),
    ("chest", (0.008, 0.118, 0.0), 0.062, 0.080, 0.196),
    ("chest", (0.004, 0.148, 0.0), 0.046, 0.066, 0.130),
    ("neck1", (0.004, 0.026, 0.0), 0.046, 0.056, 0.058),
)
# How much farther forward each of these cuts reaches with a full breath.
BREATH = (0.0, 0.007, 0.011, 0.013, 0.014, 0.012, 0.008, 0.003, 0.0, 0.0)
BAND_CUTS: tuple[Cut, ...] = (
    ("pelvis", (-0.014, 0.080, 0.0), 0.099, 0.086, 0.153),
    ("pelvis", (-0.016, 0.104, 0.0), 0.099, 0.075, 0.148),
)
NECK_ROUNDS: tuple[Round, ...] = (
    ("neck1", (0.002, 0.005, 0.0), 0.054),
    ("neck2", (0.004, 0.010, 0.0), 0.050),
    ("head", (0.000, 0.020, 0.0), 0.052),
)
JAW: Egg = (("head", (0.036, 0.010, 0.0)), (0.056, 0.052, 0.052))
HAIR: Egg = (("head", (0.000, 0.080, 0.0)), (0.105, 0.103, 0.084))
NOSE: tuple[Round, ...] = (
    ("head", (0.096, 0.058, 0.0), 0.010),
    ("head", (0.110, 0.034, 0.0), 0.011),
)
EARS: dict[str, Egg] = {
    side: (_seated("head", (0.004, 0.046, 0.072), side), (0.016, 0.024, 0.010)) for side in "lr"
}

# What the hair leaves free.
FACE: Egg = (("head", (0.042, 0.034, 0.0)), (0.064, 0.090, 0.077))

FINE = 160.0  # pixels a metre from which the lines between the fingers are drawn
# Where the fingers part: lines on a hand that is large enough to show them.
_FINGERS: tuple[tuple[Vec, Vec], ...] = (
    ((0.019, -0.100, -0.008), (0.014, -0.168, -0.026)),
    ((-0.001, -0.102, -0.008), (-0.004, -0.176, -0.028)),
    ((-0.021, -0.100, -0.008), (-0.021, -0.164, -0.024)),
)
FINGERS = {
    side: tuple((_seated("hand", a, side), _seated("hand", b, side)) for a, b in _FINGERS)
    for side in "lr"
}
