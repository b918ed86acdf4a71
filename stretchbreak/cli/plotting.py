# SPDX-License-Identifier: Apache-2.0
"""`history --plot`: a day, a week or twelve months as a picture, without a running app."""

from __future__ import annotations

import argparse
from pathlib import Path

from stretchbreak.cli.out import DONE, complain, failed, out, wrong


def plot_history(options: argparse.Namespace) -> int:
    """Write the picture that `options.plot` names. day: ISO date, today without one; week, month,
    year: the page that day is on."""
    from datetime import date

    from stretchbreak.app import diary
    from stretchbreak.app.paths import Paths
    from stretchbreak.domain.calendar_pages import Scale
    from stretchbreak.storage.reading import read_records, read_state
    from stretchbreak.storage.settings_file import SettingsFile
    from stretchbreak.ui.history_plot import plot, shown_days
    from stretchbreak.ui.offscreen import ready

    today = date.today()  # noqa: DTZ011 - the person's own day
    try:
        day = date.fromisoformat(options.day) if options.day else today
    except ValueError:
        return wrong("“{text}” is no day such as 2026-03-02", text=options.day)
    scale = Scale(options.scale or "day")
    since, until = shown_days(scale, day)
    paths = Paths()
    settings = SettingsFile(paths.settings_file).load().settings
    read = read_records(paths.database, *diary.range_to_read(since, until))
    if read.problem:
        complain(read.problem)
    found = diary.days(read.records, read_state(paths.database), settings, since, until)
    ready(settings.language)
    try:
        plot(Path(options.plot), scale, day, found, today)
    except ValueError as error:
        return wrong(error)
    except OSError as error:
        from stretchbreak.app.why import why

        return failed("The picture cannot be written: {why}.", why=why(error))
    out(options.plot)
    return DONE
