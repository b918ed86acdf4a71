# SPDX-License-Identifier: Apache-2.0
"""Whether a picture would look any different from the one that is there: slow movements need far
fewer frames than fast ones, and what does not move needs none."""

from __future__ import annotations

from stretchbreak.domain.body.points import POINTS
from stretchbreak.domain.body.skeleton import Skeleton
from stretchbreak.ui.figure_scene import Scene

_LEAST = 0.34  # pixels: nobody sees less
_STEPS = 12  # of what comes and goes
# Where a part ends that nothing else hangs on: they turn farther than their joints move.
_ENDS = tuple(
    POINTS[name]
    for name in (
        "head_top",
        "chin",
        "seat",
        *(f"{end}_{side}" for side in "lr" for end in ("fingers", "palm", "toe", "heel", "knee")),
    )
)


def looks_alike(shown: Scene, new: Scene, scale: float) -> bool:
    """Whether nobody could tell the two apart; scale: the screen's pixels a metre."""
    same = stays(shown) == stays(new) and _comes_and_goes(shown) == _comes_and_goes(new)
    return same and _close(shown.skeleton, new.skeleton, _LEAST / scale)


def stays(scene: Scene) -> tuple[object, ...]:
    """What is no movement: where it differs the whole picture does."""
    return scene.yaw, scene.pitch, scene.stage, scene.props, scene.tints, scene.mark


def _comes_and_goes(scene: Scene) -> list[int]:
    fading = [arrow.strength for arrow in scene.arrows]
    return [round(_STEPS * s) for s in (scene.strength, scene.bowl, scene.breath, *fading)]


def _close(one: Skeleton, other: Skeleton, least: float) -> bool:
    there = other.origins
    for part, (x, y, z) in one.origins.items():
        a, b, c = there[part]
        if abs(x - a) > least or abs(y - b) > least or abs(z - c) > least:
            return False
    for part, v in _ENDS:
        x, y, z = one.place(part, v)
        a, b, c = other.place(part, v)
        if abs(x - a) > least or abs(y - b) > least or abs(z - c) > least:
            return False
    return True
