# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak import PROGRAM PATH`: a past that another program kept."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from stretchbreak.cli.out import DONE, failed, out, wrong


def import_history(options: argparse.Namespace) -> int:
    from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
    from stretchbreak.app.importing import take_in
    from stretchbreak.app.paths import Paths
    from stretchbreak.domain.imports import ImportProblem
    from stretchbreak.storage.journal import SqliteJournal

    paths = Paths()
    try:
        ask(paths.socket, {"do": "status"})
    except NotAnswering as error:
        return failed(error)
    except NotRunning:
        pass
    else:
        return failed(
            "StretchBreak is running; end it first with: {command}", command="stretchbreak quit"
        )
    paths.prepare()
    journal = SqliteJournal(paths.database)
    try:
        sentence = take_in(options.program, options.path, journal, datetime.now(UTC))
    except ImportProblem as problem:
        return wrong(problem)
    finally:
        health = journal.health
        journal.close()
    if health.condition.value == "broken":
        return failed(health.detail)
    out(sentence)
    return DONE
