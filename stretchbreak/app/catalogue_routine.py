# SPDX-License-Identifier: Apache-2.0
"""A routine and the safety texts from their tables (the format is in docs/content.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from stretchbreak.app.catalogue_exercise import PLACES, checked_id
from stretchbreak.app.catalogue_fields import Table
from stretchbreak.app.catalogue_timing import counted_from
from stretchbreak.domain.exercise import (
    PHASES,
    SIDES,
    Card,
    Exercise,
    Phase,
    Routine,
    Safety,
    Segment,
    Side,
    WarningGroup,
)
from stretchbreak.domain.exercise_blocks import LONGEST_HOLD, joined, shown
from stretchbreak.domain.exercise_timing import Counted, Reps
from stretchbreak.domain.filters import Instead

OFFERS = ("walk", "short", "stretch", "long", "seated")


def routine_from(table: Table, exercises: Mapping[str, Exercise]) -> Routine:
    """ContentError when a key is wrong, an exercise is unknown or the seconds do not add up."""
    segments: list[Segment] = []
    for each in table.tables("segment", 1):
        made = _segment(each, exercises)
        before = segments[-1] if segments else None
        segments.append(made if each.has("figure") else joined(before, made))
    mode = table.choice("mode", ("static", "dynamic"), "static")
    breathes = any(segment.phase == "breathe" for segment in segments)
    if mode == "dynamic" and breathes and table.roomy:
        mode = "static"  # earlier, breathing in a position was not yet holding it
    routine = Routine(
        id=checked_id(table),
        name=table.text("name", longest=40),
        place=table.choice("place", PLACES),
        purpose=table.text("purpose", longest=160),
        total=table.whole("total", 1, 3600),
        segments=tuple(segments),
        mode=mode,
        default=table.flag("default", False),
        offer=table.choice("offer", OFFERS) if table.has("offer") else "",
    )
    added = sum(segment.seconds for segment in segments)
    if added != routine.total:
        raise table.wrong("total", f"is {routine.total}, but the segments add up to {added}")
    if routine.held("right") != routine.held("left"):
        raise table.wrong(
            "segment",
            f"holds {routine.held('right')} s right but {routine.held('left')} s left",
        )
    if routine.mode == "dynamic" and (breathes or any(s.phase == "hold" for s in segments)):
        raise table.wrong("mode", "a dynamic routine holds nothing")
    table.done()
    return routine


def _segment(table: Table, exercises: Mapping[str, Exercise]) -> Segment:
    name = table.text("exercise", longest=40)
    if name not in exercises:
        raise table.wrong("exercise", f"{name!r} is not an exercise that could be read")
    exercise = exercises[name]
    phase = cast("Phase", table.choice("phase", PHASES))
    side = cast("Side", table.choice("side", SIDES, "both"))
    if phase == "hold" and exercise.sided and side == "both":
        raise table.wrong("side", "a hold of this exercise needs a side")
    look = shown(exercise, phase)
    figure = table.pair("figure", 0.0, exercise.length) if table.has("figure") else look.figure
    work = counted_from(table)
    longest = LONGEST_HOLD if phase == "hold" else 600
    segment = Segment(
        exercise=name,
        phase=phase,
        side=side,
        seconds=table.whole("seconds", 1, longest),
        step=table.whole("step", 1, len(exercise.steps)) - 1 if table.has("step") else look.step,
        cue=table.cue("cue", ""),
        figure=figure,
        loops=table.flag("loops", False if table.has("figure") else look.loops),
        work=work,
        alternates=table.flag("alternates", False),
    )
    if work is not None and work.total != segment.seconds:
        raise table.wrong("seconds", f"is {segment.seconds}, but {_sum(work)}")
    if segment.alternates and (side == "both" or not isinstance(work, Reps)):
        raise table.wrong("alternates", "needs repetitions, and the side that begins")
    table.done()
    return segment


def _sum(work: Counted) -> str:
    counted = "repetitions" if isinstance(work, Reps) else "breaths"
    return f"{work.count} {counted} of {work.each} s are {work.total}"


def instead_from(table: Table) -> Instead:
    """Exercise -> what may stand in for it, best first. Ids that nothing has are never reached."""
    return {name: table.rows(name) for name in table.names()}


def safety_from(table: Table) -> Safety:
    """ContentError names the key and what is wrong with it."""
    safety = Safety(
        stop_rule=table.text("stop_rule"),
        soreness=table.text("soreness"),
        ease_out=table.text("ease_out"),
        wellness=table.text("wellness", longest=600),
        encouragements=table.texts("encouragements", 1),
        intensity=tuple(
            (t.text("level", longest=10), t.text("means", longest=120))
            for t in table.tables("intensity", 3, 12)
        ),
        warnings=tuple(
            WarningGroup(
                t.text("title", longest=80), t.text("intro"), t.texts("signs", 1, longest=200)
            )
            for t in table.tables("warning", 1, 8)
        ),
        surroundings=table.texts("surroundings", longest=200),
        reviewed=table.text("reviewed", longest=120),
        cards=tuple(_card(t) for t in table.tables("card", 0, 12)),
    )
    table.done()
    return safety


def _card(table: Table) -> Card:
    card = Card(
        checked_id(table),
        table.text("title", longest=60),
        table.texts("lines", 1, longest=260),
        table.texts("sources", longest=80),
    )
    table.done()
    return card
