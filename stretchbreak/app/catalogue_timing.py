# SPDX-License-Identifier: Apache-2.0
"""How long things take, from a table: holds, repetitions, breaths, or plain seconds."""

from __future__ import annotations

from stretchbreak.app.catalogue_fields import Table
from stretchbreak.domain.exercise_timing import Breaths, Counted, Hold, Reps, Timed, Timing, Work

LONGEST_HOLD = 60
"""Seconds: what an exercise may offer to those who choose longer holds. Routines keep to 30."""
_KINDS = ("hold", "reps", "breaths", "timed")


def timing_from(table: Table) -> Timing:
    """ContentError when the total is not what the parts add up to."""
    timing = Timing(
        name=table.text("name", longest=40),
        work=_work(table),
        setup=table.whole("setup", 0, 60, 0),
        switch=table.whole("switch", 0, 60, 0),
        sides=table.whole("sides", 1, 2, 1),
        ending=table.whole("ending", 0, 60, 0),
    )
    if table.whole("total", 1, 900) != timing.total:
        raise table.wrong("total", f"the parts add up to {timing.total}")
    table.done()
    return timing


def counted_from(table: Table) -> Counted | None:
    """Repetitions or breaths, where the table has any."""
    if table.has("reps") and table.has("breaths"):
        raise table.wrong("breaths", "is one way of counting too many, beside reps")
    if table.has("reps"):
        return Reps(table.whole("reps", 1, 60), _tempo(table))
    if table.has("breaths"):
        return _breaths(table)
    return None


def _work(table: Table) -> Work:
    kinds = [kind for kind in _KINDS if table.has(kind)]
    if len(kinds) != 1:
        raise table.wrong("hold", f"there should be exactly one of {', '.join(_KINDS)}")
    if kinds[0] == "hold":
        return Hold(
            table.whole("hold", 1, LONGEST_HOLD),
            table.whole("repeats", 1, 20, 1),
            table.whole("rest", 0, 60, 0),
        )
    if kinds[0] == "reps":
        return Reps(table.whole("reps", 1, 60), _tempo(table))
    if kinds[0] == "breaths":
        return _breaths(table)
    return Timed(table.whole("timed", 1, 900))


def _tempo(table: Table) -> tuple[int, ...]:
    found = table.wholes("tempo", 0, 30)
    if not 1 <= len(found) <= 4 or sum(found) < 1:
        raise table.wrong("tempo", "should be 1 to 4 whole seconds: [there, stay, back, rest]")
    return found


def _breaths(table: Table) -> Breaths:
    pace = table.wholes("breath", 2, 10)
    if len(pace) != 2:
        raise table.wrong("breath", "should be two whole seconds: [in, out]")
    return Breaths(table.whole("breaths", 1, 30), *pace)
