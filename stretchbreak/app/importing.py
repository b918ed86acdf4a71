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
from stretchbreak.domain.sentence import Sentence, beside

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
        many = len(counted)
        told = (
            Sentence("1 day that {program} counted is in the history now.", program=name)
            if many == 1
            else Sentence(
                "%n days that {program} counted are in the history now.", many, program=name
            )
        )
        new = counted
    else:
        spells = new_spells(read_activitywatch(path), known, before, name, zone)
        days = len({one.at.shifted(-one.seconds).wall.date() for one in spells})
        told = Sentence(
            "{spells} on {days} from {program} are in the history now.",
            spells=_many(len(spells), "1 spell", "%n spells"),
            days=_many(days, "1 day", "%n days"),
            program=name,
        )
        new = spells
    if new:
        journal.add(new)
    if not new:
        told = Sentence(
            "There is nothing in {path} that the history does not have already.", path=path
        )
    if begins is None:
        return told
    time = f"{begins.astimezone(zone):%Y-%m-%d %H:%M}"
    return beside(told, Sentence("Your own begins on {time}.", time=time))


def _many(count: int, one: str, several: str) -> Sentence:
    return Sentence(one) if count == 1 else Sentence(several, count)


def _going_on(saved: str | None) -> Moment | None:
    try:
        return None if saved is None else read_saved(saved).state.desk.since
    except StateError:
        return None
