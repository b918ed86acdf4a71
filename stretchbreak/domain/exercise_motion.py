# SPDX-License-Identifier: Apache-2.0
"""Where the body is at any second of an exercise: a function of time, never a count of frames."""

from __future__ import annotations

from dataclasses import dataclass

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.surface import Touch
from stretchbreak.domain.exercise import Exercise, Side


@dataclass(frozen=True, slots=True)
class Frame:
    """One moment: the pose, where it puts the body, and what touches what."""

    pose: Pose
    skeleton: Skeleton
    touches: tuple[Touch, ...]


def frame_at(exercise: Exercise, seconds: float, variant: str = "right") -> Frame:
    """The right side's frame at a second; `variant` is "right" or an error's id.

    Between two key poses every angle is eased at once, and the whole body is shifted so that the
    first point that both of them declare as touching keeps still. KeyError for an unknown
    variant or an error that cannot be drawn.
    """
    if variant != "right":
        error = exercise.error(variant)
        if error is None or error.pose is None:
            raise KeyError(variant)
        return Frame(error.pose, posed(error.pose), error.touches)
    before, after, share = exercise.around(seconds)
    if share <= 0.0:
        return Frame(before.pose, posed(before.pose), before.touches)
    pose = before.pose.towards(after.pose, share)
    skeleton = posed(pose)
    touches = tuple(t for t in before.touches if t in after.touches)
    anchors = [t.point for t in touches if not t.on_body]
    if anchors:
        point = anchors[0]
        ax, ay, az = posed(before.pose).point(point)
        bx, by, bz = posed(after.pose).point(point)
        x, y, z = skeleton.point(point)
        by_x = ax + (bx - ax) * share - x
        by_y = ay + (by - ay) * share - y
        by_z = az + (bz - az) * share - z
        skeleton = skeleton.shifted((by_x, by_y, by_z))
        pose = pose.changed(
            pelvis_tx=pose["pelvis_tx"] + by_x,
            pelvis_ty=pose["pelvis_ty"] + by_y,
            pelvis_tz=pose["pelvis_tz"] + by_z,
        )
    return Frame(pose, skeleton, touches)


def on_side(frame: Frame, side: Side) -> Frame:
    """The same frame for a side: as written for "right" and "both", mirrored for "left"."""
    if side != "left":
        return frame
    pose = frame.pose.mirrored()
    touches = tuple(t.mirrored() for t in frame.touches)
    return Frame(pose, posed(pose), touches)
