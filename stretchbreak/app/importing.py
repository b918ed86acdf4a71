# SPDX-License-Identifier: Apache-2.0
"""What another program kept, into the journal: all of it or nothing, and nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from stretchbreak.app.import_activitywatch import read_activitywatch
from stretchbreak.app.import_workrave import read_workrave
from stretchbreak.app.saved import read_saved
from stretchbreak.domain.codec import StateError
from stretchbreak.domain.imports import ACTIVITYWATCH, WORKRAVE, new_counts, new_spells, own_since
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record

PROGRAMS = {"activitywatch": ACTIVITYWATCH, "workrave": WORKRAVE}


class Target(Protocol):
    """The part of the journal that is needed here."""

    def load_state(self) -> str | None: ...

    def records(self) -> Sequence[Record]: ...

    def add(self, records: Sequence[Record]) -> None:
        """Write records that change nothing for the engine."""


def take_in(
    program: str, path: Path, journal: Target, now: datetime, zone: tzinfo | None = None
) -> str:
    """Read it, keep what is new, and say in a sentence what that was. Raises ImportProblem.

    program: a key of PROGRAMS. zone: where the days are; None is that of this computer.
    """
    known = journal.records()
    begins = own_since(known, _going_on(journal.load_state()))
    before = now if begins is None else min(begins, now)
    name = PROGRAMS[program]
    new: Sequence[Record]
    if program == "workrave":
        counted = new_counts(read_workrave(path, zone), known, before)
        what = f"{_many(len(counted), 'day')} that {name} counted"
        new = counted
    else:
        spells = new_spells(read_activitywatch(path), known, before, name, zone)
        days = len({one.at.shifted(-one.seconds).wall.date() for one in spells})
        what = f"{_many(len(spells), 'spell')} on {_many(days, 'day')} from {name}"
        new = spells
    if new:
        journal.add(new)
    own = "" if begins is None else f" Your own begins on {begins.astimezone(zone):%Y-%m-%d %H:%M}."
    if not new:
        return f"There is nothing in {path} that the history does not have already.{own}"
    verb = "is" if len(new) == 1 else "are"
    return f"{what} {verb} in the history now.{own}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _going_on(saved: str | None) -> Moment | None:
    try:
        return None if saved is None else read_saved(saved).state.desk.since
    except StateError:
        return None
