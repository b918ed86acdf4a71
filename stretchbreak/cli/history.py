# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak history delete|rebuild`: what is done to the history, not only read from it."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from stretchbreak.cli.out import DONE, failed, out, wrong
from stretchbreak.cli.speaking import say

if TYPE_CHECKING:
    from stretchbreak.app.paths import Paths


def act(options: argparse.Namespace) -> int:
    """`history ACTION [WHAT]`."""
    if options.action == "rebuild":
        return rebuild()
    return delete(options.what, sure=options.yes)


def delete(what: str | None, *, sure: bool) -> int:
    """A day, or `all`. The running app does it, since it remembers too."""
    from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
    from stretchbreak.app.paths import Paths

    day = None
    if what != "all":
        try:
            day = date.fromisoformat(what or "")
        except ValueError:
            return wrong("“{text}” is neither a day such as 2026-03-02 nor: all", text=what or "")
    if not sure and day is None:
        return wrong("this deletes the whole history for good; say it again with --yes")
    if not sure:
        return wrong(
            "this deletes what is known of {day} for good; say it again with --yes", day=day
        )
    text = None if day is None else day.isoformat()
    paths = Paths()
    try:
        answer = ask(paths.socket, {"do": "forget", "from": text, "to": text}, timeout=60)
    except NotAnswering as error:
        return failed(error)
    except NotRunning:
        return _delete_at_rest(paths, day)
    if "error" in answer:
        return failed(answer["error"])
    out(answer["sentence"])
    return DONE


def _delete_at_rest(paths: Paths, day: date | None) -> int:
    from stretchbreak.app.upkeep import forget_at_rest
    from stretchbreak.storage.journal import SqliteJournal

    if not paths.database.exists():
        out(say("There is no history to delete."))
        return DONE
    journal = SqliteJournal(paths.database)
    sentence = forget_at_rest(journal, day, day)
    health = journal.health
    journal.close()
    if health.condition.value == "broken":
        return failed(health.detail)
    out(sentence)
    return DONE


def rebuild() -> int:
    """Days are always worked out from the events; this works them out twice and compares."""
    import hashlib
    import json

    from stretchbreak.app import diary
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.reading import read_records, read_state
    from stretchbreak.storage.settings_file import SettingsFile

    paths = Paths()
    settings = SettingsFile(paths.settings_file).load().settings
    read, state = read_records(paths.database), read_state(paths.database)
    if read.problem:
        return failed(read.problem)
    whole = [json.dumps(day.as_json()) for day in diary.days(read.records, state, settings)]
    again = read_records(paths.database)
    twice = [json.dumps(day.as_json()) for day in diary.days(again.records, state, settings)]
    if whole != twice:
        return failed("the same events gave other figures the second time; please report this")
    mark = hashlib.sha256("\n".join(whole).encode()).hexdigest()[:16]
    told = say("Days worked out anew: {days}, from events: {events}. Their figures are {mark}.")
    out(told.format(days=len(whole), events=len(read.records), mark=mark))
    return DONE
