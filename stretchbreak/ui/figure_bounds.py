# SPDX-License-Identifier: Apache-2.0
"""Which part of a picture the body takes, with its shadows and signs: outside is only the room."""

from __future__ import annotations

from PySide6.QtCore import QRect

from stretchbreak.domain.body.points import POINTS
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_scene import Scene

_FLESH = 0.15  # metres round bones and named points: a ring round an error is the widest
_STEP = 32
# Pixels: seldom other ones from one frame to the next, and whole ones on every screen.


def bounds_of(scene: Scene, view: View) -> QRect:
    """In the pixels of the view, to whole steps."""
    body = scene.skeleton
    flat = view.flat
    spots = [flat(body.point(name)) for name in POINTS]
    for origin in body.origins.values():
        spots.append(flat(origin))
        spots.append(flat((origin[0], 0.0, origin[2])))
    for arrow in scene.arrows:
        spots += (flat(arrow.start), flat(arrow.end))
    around = _FLESH * view.scale + 2.0
    left, right = min(x for x, _ in spots) - around, max(x for x, _ in spots) + around
    top, bottom = min(y for _, y in spots) - around, max(y for _, y in spots) + around
    x, y = int(left // _STEP) * _STEP, int(top // _STEP) * _STEP
    return QRect(x, y, _up(right - x), _up(bottom - y))


def _up(length: float) -> int:
    return int(-(-length // _STEP)) * _STEP
