# SPDX-License-Identifier: Apache-2.0
"""Commands that need no running app: they read files, and draw."""

from __future__ import annotations

import argparse
import json
from math import isfinite
from pathlib import Path

from stretchbreak.cli.out import DONE, complain, out, wrong
from stretchbreak.cli.speaking import say


def history(options: argparse.Namespace) -> int:
    if options.action is not None:
        from stretchbreak.cli.history import act

        return act(options)
    if options.plot:
        from stretchbreak.cli.plotting import plot_history

        return plot_history(options)
    from datetime import date

    from stretchbreak.app import diary
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.reading import read_records, read_state
    from stretchbreak.storage.settings_file import SettingsFile

    try:
        since = date.fromisoformat(options.since) if options.since else None
        until = date.fromisoformat(options.until) if options.until else None
    except ValueError:
        given = options.since if not options.until else f"{options.since} … {options.until}"
        return wrong("“{text}” is no day such as 2026-03-02", text=given)
    paths = Paths()
    settings = SettingsFile(paths.settings_file).load().settings
    read = read_records(paths.database, *diary.range_to_read(since, until))
    if read.problem:
        complain(read.problem)
    found = diary.days(read.records, read_state(paths.database), settings, since, until)
    if options.json:
        out(json.dumps([day.as_json() for day in found], indent=2))
    elif options.ics:
        from stretchbreak import __version__
        from stretchbreak.app.breaks_calendar import as_calendar
        from stretchbreak.cli.out import out_as_is

        out_as_is(as_calendar(found, __version__, say))
    elif options.csv:
        out(diary.as_csv(found).rstrip("\n"))
    else:
        out(diary.as_text(found, say))
    return DONE


def replay(options: argparse.Namespace) -> int:
    from stretchbreak.app.replay import replay_file
    from stretchbreak.app.trace import TraceError
    from stretchbreak.domain.settings import Settings

    settings = Settings()
    if options.settings is not None:
        from stretchbreak.storage.settings_file import SettingsFile

        if not options.settings.exists():
            return wrong("{file}: there is no such settings file", file=options.settings)
        loaded = SettingsFile(options.settings).load()
        for problem in loaded.problems:
            complain(problem.told())
        settings = loaded.settings
    try:
        answer = replay_file(options.trace, settings)
    except TraceError as error:
        return wrong(error)
    out(json.dumps(answer, indent=None if options.json else 2))
    return DONE


def figures(options: argparse.Namespace) -> int:
    if not options.sheet and not options.exercise:
        return wrong("figures needs --sheet OUT.png, or --exercise ID and --out OUT.png")
    if not isfinite(options.at):
        return wrong("--at should be a number of seconds, not {number}", number=options.at)
    from stretchbreak.ui.figure_sheet import render_pose, render_sheet

    try:
        if options.sheet:
            render_sheet(Path(options.sheet))
            out(options.sheet)
        if options.exercise:
            target = Path(options.out or f"{options.exercise}-{options.camera}.png")
            render_pose(options.exercise, options.camera, options.at, target)
            out(target)
    except KeyError as error:
        return wrong(
            "{name} is no exercise; stretchbreak exercises lists them", name=repr(error.args[0])
        )
    except OSError as error:
        return wrong(error)
    return DONE
