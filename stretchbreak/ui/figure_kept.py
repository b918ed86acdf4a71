# SPDX-License-Identifier: Apache-2.0
"""Head and feet: their shapes are kept, since they turn less often than they move."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from stretchbreak.ui import figure_flesh as flesh
from stretchbreak.ui.figure_shapes import add_hull, hull
from stretchbreak.ui.figure_shot import Axed, Shot

_HAIR_ONLY = -0.55  # facing away by more than this, no face is seen
_EAR = 0.25


Shape = tuple[QPainterPath, bool]
"""An outline, and whether it is hair."""


def head_shapes(shot: Shot) -> list[Shape]:
    """The head's shapes, in the order in which they are painted."""
    turn = shot.body.turns["head"]
    x, y, *axes = shot.axes["head"]
    forward = shot.view.depth((turn[0], turn[3], turn[6]))
    right = shot.view.depth((turn[2], turn[5], turn[8]))
    ears = ("r" if right > _EAR else "") + ("l" if right < -_EAR else "")
    shapes = _shapes(
        tuple([round(4.0 * v) for v in axes]),
        round(4.0 * shot.scale),
        forward > _HAIR_ONLY,
        forward < 0.0,
        ears,
    )
    return [(path.translated(x, y), hair) for path, hair in shapes]


@lru_cache(maxsize=48)
def _shapes(
    quarters: tuple[int, ...], scale: int, face: bool, away: bool, ears: str
) -> tuple[Shape, ...]:
    """quarters, scale: the head's axes and pixels a metre, in quarters of a pixel."""
    a, b, c, d, e, f = (q / 4.0 for q in quarters)
    shot = Axed(scale / 4.0, {"head": (0.0, 0.0, a, b, c, d, e, f)})
    found = [(shot.egg(flesh.JAW), False), (shot.egg(flesh.HAIR), True)]
    if face:  # it lies over the hair; from behind there is only hair
        found.append((shot.egg(flesh.FACE), False))
    nose = (hull(shot.circles(flesh.NOSE)), False)
    found = [nose, *found] if away else [*found, nose]  # the head hides it, or it the cheek
    return (*found, *((shot.egg(flesh.EARS[side]), False) for side in ears))


def foot_shape(shot: Shot, side: str, reach: float) -> tuple[QPainterPath, QPainterPath]:
    """A foot, and the same `reach` pixels wider."""
    x, y, *axes = shot.axes[f"foot_{side}"]
    toe_x, toe_y, *toe_axes = shot.axes[f"toes_{side}"]
    foot, halo = _feet(
        tuple([round(4.0 * v) for v in axes]),
        tuple([round(4.0 * v) for v in (20.0 * (toe_x - x), 20.0 * (toe_y - y), *toe_axes)]),
        round(4.0 * shot.scale),
        round(64.0 * reach),
        side,
    )
    return foot.translated(x, y), halo.translated(x, y)


@lru_cache(maxsize=96)
def _feet(
    foot: tuple[int, ...], toes: tuple[int, ...], scale: int, reach: int, side: str
) -> tuple[QPainterPath, QPainterPath]:
    a, b, c, d, e, f = (q / 4.0 for q in foot)
    x, y, g, h, i, j, k, m = (q / 4.0 for q in toes)
    shot = Axed(
        scale / 4.0,
        {
            f"foot_{side}": (0.0, 0.0, a, b, c, d, e, f),
            f"toes_{side}": (x / 20.0, y / 20.0, g, h, i, j, k, m),
        },
    )
    shape, halo = QPainterPath(), QPainterPath()
    for rounds in (flesh.FOOT_ROUNDS, flesh.TOE_ROUNDS):
        circles = shot.circles(rounds[side])
        add_hull(shape, circles)
        add_hull(halo, circles, reach / 64.0)
    for path in (shape, halo):
        path.setFillRule(Qt.FillRule.WindingFill)
    return shape, halo
