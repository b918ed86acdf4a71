# SPDX-License-Identifier: Apache-2.0
"""What one picture shows: a body at one moment, the things around it, and from where it is seen."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from math import hypot

from stretchbreak.domain.body.skeleton import POINTS, Skeleton, posed
from stretchbreak.domain.body.surface import Prop, Touch
from stretchbreak.domain.exercise import Exercise, KeyPose, Side
from stretchbreak.domain.exercise_motion import frame_at, on_side
from stretchbreak.ui.figure_camera import Stage
from stretchbreak.ui.figure_moves import Arrow, arrows_at, bowl_at, bowl_of
from stretchbreak.ui.figure_muscles import Style, styled_tints


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's content.

    tints: (muscle, "l" or "r", style); strength: 0 … 1 of the tint. mark: the part an error's ring
    goes round. bowl: how plainly the tuck's bowl is shown; breath: how full the chest is, 0 … 1.
    """

    skeleton: Skeleton
    touches: tuple[Touch, ...]
    props: tuple[Prop, ...]
    tints: tuple[tuple[str, str, Style], ...]
    strength: float
    stage: Stage
    yaw: float
    pitch: float
    mark: str = ""
    arrows: tuple[Arrow, ...] = ()
    bowl: float = 0.0
    breath: float = 0.0


def scene_at(
    exercise: Exercise,
    seconds: float,
    side: Side = "right",
    variant: str = "right",
    yaw: float | None = None,
    pitch: float | None = None,
    breath: float = 0.0,
) -> Scene:
    """The picture of an exercise at a second of its movement.

    yaw, pitch: degrees for the right side (None: the best for what is shown); the left side is
    shown as the exact mirror image of the right one's picture; what travels stays in the middle.
    KeyError for an unknown variant.
    """
    frame = frame_at(exercise, seconds, variant)
    error = exercise.error(variant)
    camera = exercise.camera_for(variant)
    angle = camera.yaw if yaw is None else yaw
    mark = error.mark if error is not None else ""
    about = _about(exercise)
    stage, props, tints = about.stage, exercise.props, about.tints
    arrows = () if error is not None else arrows_at(exercise, seconds, frame.skeleton)
    along = 0.0
    if exercise.travels:
        along = exercise.poses[0].pose["pelvis_tx"] - frame.pose["pelvis_tx"]
    if side == "left":
        frame = on_side(frame, side)
        angle = 180.0 - angle
        props = tuple(prop.mirrored() for prop in props)
        stage = Stage(stage.x, -stage.z, stage.radius, stage.height)
        mark = _other(mark)
        tints = tuple((name, _OTHER[letter], style) for name, letter, style in tints)
        arrows = tuple(arrow.mirrored() for arrow in arrows)
    return Scene(
        frame.skeleton.shifted((along, 0.0, 0.0)) if along else frame.skeleton,
        frame.touches,
        props,
        tints,
        0.0 if error is not None else tint_strength(exercise, seconds),
        stage,
        angle,
        camera.pitch if pitch is None else pitch,
        mark,
        tuple(arrow.shifted(along) for arrow in arrows) if along else arrows,
        bowl_at(exercise, seconds) if error is None else bowl_of(exercise, error),
        breath,
    )


def plainly(scene: Scene) -> Scene:
    """The same with its arrows fully shown, for pictures that stand still."""
    return replace(scene, arrows=tuple(replace(arrow, strength=1.0) for arrow in scene.arrows))


_OTHER = {"l": "r", "r": "l"}


def _other(part: str) -> str:
    return part[:-1] + _OTHER[part[-1]] if part[-2:] in ("_l", "_r") else part


@dataclass(frozen=True, slots=True)
class _About:
    """What stays the same in all pictures of an exercise, on its right side."""

    exercise: Exercise
    stage: Stage
    tints: tuple[tuple[str, str, Style], ...]


_known: OrderedDict[int, _About] = OrderedDict()


def _about(exercise: Exercise) -> _About:
    # By identity: to compare two exercises costs more than the rest of a picture.
    found = _known.get(id(exercise))
    if found is None:
        letters = "r" if exercise.sided else "lr"
        tints = tuple((name, at, how) for name, how in styled_tints(exercise) for at in letters)
        found = _known[id(exercise)] = _About(exercise, _stage(exercise), tints)
        while len(_known) > _KEPT:
            _known.popitem(last=False)
    return found


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


def stage_of(exercise: Exercise) -> Stage:
    """Holds every key pose and every drawable error, so that all pictures have one scale."""
    return _about(exercise).stage


def _stage(exercise: Exercise) -> Stage:
    poses = [key.pose for key in exercise.poses]
    poses += [error.pose for error in exercise.errors if error.pose is not None]
    if exercise.travels:
        start = poses[0]["pelvis_tx"]
        poses = [pose.changed(pelvis_tx=start) for pose in poses]
    bodies = [posed(pose) for pose in poses]
    body = [one.point(name) for one in bodies for name in POINTS]
    spots = list(body)
    for prop in exercise.props:
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
_KEPT = 64  # exercises
