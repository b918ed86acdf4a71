# SPDX-License-Identifier: Apache-2.0
"""An exercise from its table (the format is in docs/content.md)."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import cast

from stretchbreak.app.catalogue_fields import ContentError, Table
from stretchbreak.app.catalogue_timing import timing_from
from stretchbreak.domain.body.measures import MEASURES
from stretchbreak.domain.body.pose import NAMES, PLACE, Pose
from stretchbreak.domain.body.skeleton import PARTS, POINTS
from stretchbreak.domain.body.surface import KINDS, SURFACES, Kind, Prop, Touch
from stretchbreak.domain.exercise import (
    Camera,
    Error,
    Exercise,
    FilterRule,
    Handling,
    KeyPose,
    Step,
)
from stretchbreak.domain.filters import MOVEMENTS

TINTS = (
    "hip_flexors",
    "glute",
    "side_hip",
    "quads",
    "hamstrings",
    "adductors",
    "calf",
    "abs",
    "back",
    "upper_back",
    "chest",
)
PLACES = ("office", "home")
_ID = re.compile(r"[a-z][a-z0-9_]{1,39}")


def checked_id(table: Table) -> str:
    found = table.text("id")
    if not _ID.fullmatch(found):
        raise table.wrong("id", f"{found!r} should be small letters, digits and _")
    return found


def exercise_from(table: Table) -> Exercise:
    """ContentError names the key and what is wrong with it."""
    steps = tuple(
        Step(t.text("text", longest=200), t.cue("cue"), t.text("kind", ""))
        for t in table.tables("step", 4, 12)
    )
    poses = tuple(_key_pose(t, len(steps)) for t in table.tables("pose", 2, 60))
    if poses[0].at != 0.0:
        raise ContentError("pose[1].at", "the first pose should be at 0")
    for number, (a, b) in enumerate(pairwise(poses), start=2):
        if b.at <= a.at:
            raise ContentError(f"pose[{number}].at", "should come later than the pose before it")
    muscles = table.table("muscles")
    held_at = table.number("held_at", 0.0, poses[-1].at)
    exercise = Exercise(
        id=checked_id(table),
        name=table.text("name", longest=40),
        purpose=table.text("purpose", longest=160),
        stretches=muscles.texts("stretches", longest=80),
        works=muscles.texts("works", longest=80),
        position=table.text("position", longest=60),
        equipment=table.texts("equipment", longest=90),
        steps=steps,
        cues=table.texts("cues", longest=60),
        feel=table.text("feel", longest=180),
        adjust=table.texts("adjust", longest=120),
        errors=tuple(_error(t) for t in table.tables("error", 2, 20)),
        stop=table.texts("stop", 1, longest=120),
        avoid_if=table.texts("avoid_if", 1, longest=140),
        filters=_filters(table.table("filters")),
        timings=tuple(timing_from(t) for t in table.tables("timing", 1, 6)),
        sources=table.texts("sources", 1),
        reviewed=table.text("reviewed", longest=120),
        poses=poses,
        envelope=_ranges(table.table("envelope")),
        held=_ranges(table.table("held")),
        held_at=held_at,
        camera=_camera(table.table("camera")),
        props=tuple(_prop(t) for t in table.tables("prop", 0, 8)),
        tints=table.texts("tints"),
        places=table.texts("places", 1),
        sided=table.flag("sided", True),
        loops=table.flag("loops", False),
        gentler=table.text("gentler", "", longest=40),
        more=table.text("more", "", longest=90),
        tempo=table.number("tempo", 1.0, 400.0, 60.0),
        held_until=table.number("held_until", 0.0, poses[-1].at, _still_until(poses, held_at)),
        rep=table.pair("rep", 0.0, poses[-1].at) if table.has("rep") else None,
        travels=table.flag("travels", False),
        only_if=table.text("only_if", "", longest=90),
    )
    _check_repetition(table, exercise)
    kinds = [step.kind for step in steps]
    if "glide" in kinds and "tuck" not in kinds[: kinds.index("glide")]:
        raise table.wrong("step", "the tuck comes before the glide")
    if exercise.held_until < exercise.held_at:
        raise table.wrong("held_until", "is before held_at")
    for tint in exercise.tints:
        if tint not in TINTS:
            raise table.wrong("tints", f"{tint!r} is not one of {', '.join(TINTS)}")
    for place in exercise.places:
        if place not in PLACES:
            raise table.wrong("places", f"{place!r} is not one of {', '.join(PLACES)}")
    ids = [error.id for error in exercise.errors]
    if len(set(ids)) != len(ids):
        raise table.wrong("error", "two errors have the same id")
    table.done()
    return exercise


def _still_until(poses: tuple[KeyPose, ...], held_at: float) -> float:
    """The second of the last pose that is still the one at `held_at`: what files of the first
    version, which did not name it, meant."""
    later = [key for key in poses if key.at >= held_at]
    return list(takewhile(lambda key: key.pose == later[0].pose, later))[-1].at


def _check_repetition(table: Table, exercise: Exercise) -> None:
    """From one key pose to a later one that is the same, so that it can follow on itself."""
    if exercise.rep is None:
        return
    start, end = (next((k.pose for k in exercise.poses if k.at == at), None) for at in exercise.rep)
    if exercise.rep[0] == exercise.rep[1] or start is None or end is None:
        raise table.wrong("rep", "should go from the second of one pose to that of a later one")
    if not exercise.follows_on(end, start):
        raise table.wrong("rep", "should end in the pose that it began with")


def _pose(table: Table) -> Pose:
    angles: dict[str, float] = {}
    for name in table.names():
        if name not in NAMES:
            raise table.wrong(name, "is not the name of an angle")
        far = 3.0 if name in PLACE else 180.0
        angles[name] = table.number(name, -far, far)
    return Pose.of(angles)


def _touches(table: Table) -> tuple[Touch, ...]:
    found: list[Touch] = []
    for t in table.tables("touches", 0, 12):
        point = t.text("point")
        if point not in POINTS:
            raise t.wrong("point", f"{point!r} is not a point of the body")
        on = t.choice("on", SURFACES)
        found.append(Touch(point, on, t.flag("carries", True), t.flag("rolls", False)))
        t.done()
    return tuple(found)


def _key_pose(table: Table, steps: int) -> KeyPose:
    step = table.whole("step", 1, steps) - 1 if table.has("step") else None
    key = KeyPose(
        table.number("at", 0.0, 600.0),
        table.text("name", longest=60),
        _pose(table.table("angles")),
        _touches(table),
        step,
        table.texts("marks"),
        table.flag("through", False),
    )
    table.done()
    return key


def _error(table: Table) -> Error:
    breaks = table.texts("breaks")
    for measure in breaks:
        if measure not in MEASURES and measure not in NAMES:
            raise table.wrong("breaks", f"{measure!r} is not a measure or an angle")
    pose = _pose(table.table("angles")) if table.has("angles") else None
    if pose is not None and not breaks:
        raise table.wrong("breaks", "should name what the drawn posture breaks")
    mark = table.choice("mark", PARTS) if table.has("mark") else ""
    error = Error(
        checked_id(table),
        table.text("name", longest=45),
        table.text("fix", longest=70),
        pose,
        _touches(table),
        breaks,
        mark,
        _camera(table.table("camera")) if table.has("camera") else None,
    )
    table.done()
    return error


def _camera(table: Table) -> Camera:
    return Camera(table.number("yaw", -180, 180), table.number("pitch", 0, 60, 6.0))


def _ranges(table: Table) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for name in table.names():
        if name not in MEASURES and name not in NAMES:
            raise table.wrong(name, "is not a measure or an angle")
        found[name] = table.pair(name, -360.0, 360.0)
    return found


def _filters(table: Table) -> tuple[FilterRule, ...]:
    found: list[FilterRule] = []
    for name in table.names():
        if name not in MOVEMENTS:
            raise table.wrong(name, f"is not a filter; they are {', '.join(MOVEMENTS)}")
        said = table.text(name, longest=120)
        if said in ("hide", "seated"):
            found.append(FilterRule(name, cast("Handling", said)))
        else:
            found.append(FilterRule(name, "note", said))
    return tuple(found)


def _prop(table: Table) -> Prop:
    prop = Prop(
        cast("Kind", table.choice("kind", KINDS)),
        table.number("x", -3, 3, 0.0),
        table.number("z", -3, 3, 0.0),
        table.number("length", 0, 4, 0.0),
        table.number("width", 0, 4, 0.0),
        table.number("height", 0, 3, 0.0),
        table.number("back", 0, 3, 0.0),
        table.choice("facing", ("+x", "-x", "+z", "-z"), "+x"),
        table.number("base", 0, 2, 0.0),
    )
    table.done()
    return prop
