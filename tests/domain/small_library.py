# SPDX-License-Identifier: Apache-2.0
"""A library small enough to hold in the head: for tests of filters and of the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.exercise import (
    Camera,
    Exercise,
    FilterRule,
    KeyPose,
    Phase,
    Routine,
    Segment,
    Side,
    Step,
)
from stretchbreak.domain.exercise_timing import Counted, Hold, Reps, Timed, Timing, Work
from stretchbreak.domain.filters import Instead
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import SessionEnded

TODAY = date(2026, 3, 4)


@dataclass(frozen=True)
class Small:
    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    instead: Instead = field(default_factory=dict)


def exercise(
    name: str,
    work: Work,
    *,
    hides: Sequence[str] = (),
    notes: Mapping[str, str] | None = None,
    setup: int = 4,
    sides: int = 1,
    places: Sequence[str] = ("office", "home"),
    stretches: Sequence[str] = (),
) -> Exercise:
    rules = [FilterRule(each, "hide") for each in hides]
    rules += [FilterRule(each, "note", note) for each, note in (notes or {}).items()]
    return Exercise(
        id=name, name=name.title(), purpose="", stretches=tuple(stretches), works=(),
        position="", equipment=(), steps=(Step("", "Stand", "setup"), Step("", "Go", "hold")),
        cues=(), feel="", adjust=(), errors=(), stop=(), avoid_if=(), filters=tuple(rules),
        timings=(Timing("", work, setup=setup, switch=setup, sides=sides),),
        sources=(), reviewed="",
        poses=(KeyPose(0.0, "", Pose.of({}), (), 0), KeyPose(4.0, "", Pose.of({}), (), 1)),
        envelope={}, held={}, held_at=4.0, held_until=4.0, camera=Camera(), props=(), tints=(),
        places=tuple(places), sided=sides == 2,
    )  # fmt: skip


def part(
    name: str, phase: Phase, seconds: int, side: Side = "both", work: Counted | None = None
) -> Segment:
    return Segment(name, phase, side, seconds, work=work)


def holding(name: str, seconds: int, each: int) -> tuple[Segment, ...]:
    """A hold for each side, in so many seconds altogether."""
    around = seconds - 2 * each
    return (
        part(name, "setup", around - around // 2, "right"),
        part(name, "hold", each, "right"),
        part(name, "switch", around // 2, "left"),
        part(name, "hold", each, "left"),
    )


def routine(
    name: str, *parts: Segment, offer: str = "", place: str = "office", mode: str = "static"
) -> Routine:
    total = sum(each.seconds for each in parts)
    return Routine(name, name, place, "", total, parts, mode=mode, offer=offer)


def small() -> Small:
    hip = ("psoas major",)
    kneel = exercise("kneel", Hold(30), sides=2, hides=["no_kneel", "no_hip_ext"],
                     places=["home"], stretches=hip)  # fmt: skip
    stand = exercise("stand", Hold(30), sides=2, hides=["no_hip_ext", "seated_only"],
                     notes={"pregnancy": "Small."}, stretches=hip)  # fmt: skip
    squeeze = exercise("squeeze", Reps(8, (1, 5, 1, 1)), setup=2, hides=["seated_only"])
    tuck = exercise("tuck", Reps(6, (2, 3, 2)), hides=["seated_only"])
    lunge = exercise("lunge", Reps(12, (2, 0, 2)), hides=["no_hip_ext", "seated_only"])
    chair = exercise("chair", Reps(8, (3, 0, 3)))
    walk = exercise("walk", Timed(120), setup=0, hides=["seated_only"])
    routines = [
        routine("desk", *holding("stand", 50, 20), part("squeeze", "move", 10,
                work=Reps(2, (1, 3, 1))), offer="short"),
        routine("two", *holding("stand", 75, 30), part("walk", "walk", 45), offer="stretch"),
        routine("hips", *holding("kneel", 80, 30), part("tuck", "move", 21,
                work=Reps(3, (2, 3, 2))), part("tuck", "return", 9), offer="long", place="home"),
        routine("warm", part("walk", "walk", 20), part("lunge", "move", 40,
                work=Reps(10, (2, 0, 2))), mode="dynamic", place="home"),
        routine("sit", part("chair", "move", 30, work=Reps(5, (3, 0, 3))),
                part("chair", "return", 6), offer="seated"),
        routine("stroll", part("walk", "walk", 120), offer="walk"),
    ]  # fmt: skip
    return Small(
        {each.id: each for each in (kneel, stand, squeeze, tuck, lunge, chair, walk)},
        {each.id: each for each in routines},
        {
            "kneel": [("stand",), ("squeeze", "tuck")],
            "stand": [("squeeze", "tuck")],
            "lunge": [("stand",), ("walk",)],
            "walk": [("squeeze",)],
            "squeeze": [("tuck",)],
            "tuck": [("squeeze",)],
        },
    )


def done(name: str, left: float, right: float, day: date = TODAY, hour: int = 10) -> SessionEnded:
    at = Moment(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), 0.0)
    return SessionEnded(at, at, name, left, right, finished=True)
