# SPDX-License-Identifier: Apache-2.0
"""Where the body is at any second of an exercise: a function of time, never a count of frames."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from stretchbreak.domain.body.points import POINTS
from stretchbreak.domain.body.pose import PLACE, Pose
from stretchbreak.domain.body.reach import held
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.solid import PART_OF
from stretchbreak.domain.body.surface import Touch
from stretchbreak.domain.body.turns import Vec
from stretchbreak.domain.exercise import Exercise, KeyPose, Side


@dataclass(frozen=True, slots=True)
class Frame:
    """One moment: the pose, where it puts the body, and what touches what."""

    pose: Pose
    skeleton: Skeleton
    touches: tuple[Touch, ...]


def frame_at(exercise: Exercise, seconds: float, variant: str = "right") -> Frame:
    """The right side's frame at a second; `variant` is "right" or an error's id.

    Between two key poses every angle is eased at once, and the whole body is shifted so that the
    first point that both of them declare as touching keeps its place. Hands and feet that both
    declare keep theirs too: their limbs bend as the trunk's movement asks. KeyError for an
    unknown variant or an error that cannot be drawn.
    """
    if variant != "right":
        error = exercise.error(variant)
        if error is None or error.pose is None:
            raise KeyError(variant)
        return Frame(error.pose, _kept(error.pose), error.touches)
    return frame_between(*exercise.around(seconds))


def frame_between(before: KeyPose, after: KeyPose, share: float) -> Frame:
    """The frame at an eased share (0 … 1) of the way between two key poses."""
    if share <= 0.0:
        return Frame(before.pose, _kept(before.pose), before.touches)
    if share >= 1.0:
        return Frame(after.pose, _kept(after.pose), after.touches)
    pose = before.pose.towards(after.pose, share)
    skeleton = posed(pose)
    touches = tuple(t for t in before.touches if t in after.touches)
    start, end = _kept(before.pose), _kept(after.pose)
    aims = {
        t.point: _between(start.point(t.point), end.point(t.point), share)
        for t in touches
        if not t.on_body
    }
    for point, aim in aims.items():
        shift = _less(aim, skeleton.point(point))
        skeleton = skeleton.shifted(shift)
        place = zip(PLACE, shift, strict=True)
        pose = pose.changed({name: pose[name] + by for name, by in place})
        break
    pose, skeleton = held(pose, skeleton, aims, _ankles(start, end, aims, share))
    on_body: dict[str, Vec] = {}
    for t in touches:
        if t.on_body:
            part = PART_OF[t.on]
            a, b = (body.own(part, body.point(t.point)) for body in (start, end))
            on_body[t.point] = skeleton.place(part, _between(a, b, share))
    pose, skeleton = held(pose, skeleton, on_body)
    return Frame(pose, skeleton, touches)


def _ankles(start: Skeleton, end: Skeleton, aims: dict[str, Vec], share: float) -> dict[str, Vec]:
    """By side, where the ankle of a foot that touches is: it turns about the point that does."""
    found: dict[str, Vec] = {}
    for point, aim in aims.items():
        part, side = POINTS[point][0][:-2], POINTS[point][0][-1]
        if part == "foot" and side not in found:
            foot = f"foot_{side}"
            a = _less(start.origins[foot], start.point(point))
            way = _between(a, _less(end.origins[foot], end.point(point)), share)
            scale = hypot(*a) / hypot(*way)
            found[side] = (
                aim[0] + scale * way[0],
                aim[1] + scale * way[1],
                aim[2] + scale * way[2],
            )
    return found


@lru_cache(maxsize=256)
def _kept(pose: Pose) -> Skeleton:
    """The skeleton of a key pose; nobody changes a skeleton."""
    return posed(pose)


def _between(a: Vec, b: Vec, share: float) -> Vec:
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def _less(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def on_side(frame: Frame, side: Side) -> Frame:
    """The same frame for a side: as written for "right" and "both", mirrored for "left"."""
    if side != "left":
        return frame
    pose = frame.pose.mirrored()
    touches = tuple(t.mirrored() for t in frame.touches)
    return Frame(pose, posed(pose), touches)
