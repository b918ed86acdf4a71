# SPDX-License-Identifier: Apache-2.0
"""The head: skull, hair and ears. Its shapes are kept, since a head turns less than it moves."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPainterPath

from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_shapes import chain
from stretchbreak.ui.figure_shot import Axed, Shot

_HAIR_ONLY = -0.55  # facing away by more than this, no face is seen
_EAR = 0.25


def head_shapes(shot: Shot) -> tuple[list[QPainterPath], QPainterPath, list[QPainterPath]]:
    """What is skin, the hair over it, and the ears over that."""
    turn = shot.body.turns["head"]
    x, y, *axes = shot.axes("head")
    forward = shot.view.depth((turn[0], turn[3], turn[6]))
    right = shot.view.depth((turn[2], turn[5], turn[8]))
    ears = ("r" if right > _EAR else "") + ("l" if right < -_EAR else "")
    skin, hair, ear = _shapes(
        tuple(round(4.0 * v) for v in axes),
        round(4.0 * shot.view.scale),
        forward > _HAIR_ONLY,
        ears,
    )
    return (
        [path.translated(x, y) for path in skin],
        hair.translated(x, y),
        [path.translated(x, y) for path in ear],
    )


@lru_cache(maxsize=48)
def _shapes(
    quarters: tuple[int, ...], scale: int, face: bool, ears: str
) -> tuple[list[QPainterPath], QPainterPath, list[QPainterPath]]:
    """quarters, scale: the head's axes and pixels a metre, in quarters of a pixel."""
    a, b, c, d, e, f = (q / 4.0 for q in quarters)
    shot = Axed(scale / 4.0, {"head": (0.0, 0.0, a, b, c, d, e, f)})
    skin = [shot.egg(flesh.SKULL), shot.egg(flesh.JAW), chain(shot.circles(flesh.NOSE))]
    hair = shot.egg(flesh.HAIR)
    if face:  # it shows where the hair's line does not cover it
        hair = hair.subtracted(shot.egg(flesh.FACE))
    return skin, hair, [shot.egg(flesh.EAR, side) for side in ears]
