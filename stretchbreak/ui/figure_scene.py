# SPDX-License-Identifier: Apache-2.0
"""What one picture shows: a body at one moment, the things around it, and from where it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import POINTS, Skeleton, posed
from stretchbreak.domain.body.surface import Prop, Touch
from stretchbreak.domain.exercise import Exercise, KeyPose, Side
from stretchbreak.domain.exercise_motion import frame_at, on_side
from stretchbreak.ui.figure_camera import Stage
from stretchbreak.ui.figure_muscles import Style, styled_tints


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's content. tints: (muscle, "l" or "r", style); strength: 0 … 1 of the tint."""

    skeleton: Skeleton
    touches: tuple[Touch, ...]
    props: tuple[Prop, ...]
    tints: tuple[tuple[str, str, Style], ...]
    strength: float
    stage: Stage
    yaw: float
    pitch: float
    mark: str = ""


def scene_at(
    exercise: Exercise,
    seconds: float,
    side: Side = "right",
    variant: str = "right",
    yaw: float | None = None,
) -> Scene:
    """The picture of an exercise at a second of its movement.

    yaw: degrees for the right side (None: the exercise's best); the left side is shown as the
    exact mirror image of the right one's picture; what travels stays in the middle. KeyError for
    an unknown variant.
    """
    frame = on_side(frame_at(exercise, seconds, variant), side)
    angle = exercise.camera.yaw if yaw is None else yaw
    letters = ("l" if side == "left" else "r") if exercise.sided else "lr"
    stage = stage_of(exercise)
    props = exercise.props
    if side == "left":
        angle = 180.0 - angle
        props = tuple(prop.mirrored() for prop in props)
        stage = Stage(stage.x, -stage.z, stage.radius, stage.height)
    error = exercise.error(variant)
    mark = error.mark if error is not None else ""
    if side == "left" and mark[-2:] in ("_l", "_r"):
        mark = mark[:-1] + {"l": "r", "r": "l"}[mark[-1]]
    skeleton = frame.skeleton
    if exercise.travels:
        along = exercise.poses[0].pose["pelvis_tx"] - frame.pose["pelvis_tx"]
        skeleton = skeleton.shifted((along, 0.0, 0.0))
    return Scene(
        skeleton,
        frame.touches,
        props,
        tuple((name, letter, how) for name, how in styled_tints(exercise) for letter in letters),
        0.0 if error is not None else tint_strength(exercise, seconds),
        stage,
        angle,
        exercise.camera.pitch,
        mark,
    )


def tint_strength(exercise: Exercise, seconds: float) -> float:
    """0 … 1: comes in with the first pose in which the stretch is felt, full while it is held."""
    before, after, share = exercise.around(seconds)
    here, there = _tint_of(exercise, before), _tint_of(exercise, after)
    return here + (there - here) * share


def _tint_of(exercise: Exercise, key: KeyPose) -> float:
    begins = next((k.at for k in exercise.poses if "stretch" in k.marks), exercise.held_at)
    if begins <= key.at < exercise.held_at:
        return 0.55
    return 1.0 if exercise.held_at <= key.at <= exercise.held_until else 0.0


@lru_cache(maxsize=32)
def _stage(poses: tuple[Pose, ...], props: tuple[Prop, ...]) -> Stage:
    body = [posed(pose).point(name) for pose in poses for name in POINTS]
    spots = list(body)
    for prop in props:
        a, b = prop.length / 2, prop.width / 2
        spots += [(prop.x - a, prop.height, prop.z - b), (prop.x + a, prop.back, prop.z + b)]
    lows = [min(spot[axis] for spot in spots) for axis in range(3)]
    highs = [max(spot[axis] for spot in spots) for axis in range(3)]
    x, z = (lows[0] + highs[0]) / 2, (lows[2] + highs[2]) / 2
    square = max(highs[0] - lows[0], highs[2] - lows[2]) / 2 + _MARGIN
    around = max(hypot(spot[0] - x, spot[2] - z) for spot in body) + _FLESH
    return Stage(x, z, max(square, around), highs[1] + _MARGIN)


_MARGIN = 0.05
_FLESH = 0.02  # metres: a limb that is turned to the side is still inside


def stage_of(exercise: Exercise) -> Stage:
    """Holds every key pose and every drawable error, so that all pictures have one scale."""
    shown = [key.pose for key in exercise.poses]
    shown += [error.pose for error in exercise.errors if error.pose is not None]
    if exercise.travels:
        start = shown[0]["pelvis_tx"]
        shown = [pose.changed(pelvis_tx=start) for pose in shown]
    return _stage(tuple(shown), exercise.props)
