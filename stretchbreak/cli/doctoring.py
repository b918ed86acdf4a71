# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak doctor`: what the app can see here, why not the rest, and what would help."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from typing import Any

from stretchbreak.cli.out import DONE, NOT_RUNNING, failed, in_words, out
from stretchbreak.cli.speaking import say

_PATIENCE, _ASK_EACH = 5.0, 0.25


def doctor(options: argparse.Namespace) -> int:
    """Exit code 3 when the app does not run: then only what is visible from outside is checked."""
    told = _from_the_app()
    if told is None:
        told = _from_outside(os.environ)
    if "error" in told:
        return failed(told["error"])
    out(json.dumps(told["report"], indent=2) if options.json else told["sentence"])
    return DONE if told["report"]["running"] else NOT_RUNNING


def _from_the_app() -> dict[str, Any] | None:
    """The app's report, once it has looked around; None when no app answers."""
    import time

    from stretchbreak.adapters.instance.client import NotRunning, ask
    from stretchbreak.app.paths import Paths

    until = time.monotonic() + _PATIENCE
    try:
        while True:
            told = ask(Paths().socket, {"do": "doctor"})
            still = "error" not in told and told["report"]["looking"]
            if not still or time.monotonic() > until:
                return told
            time.sleep(_ASK_EACH)
    except NotRunning:
        return None


def _from_outside(environ: Mapping[str, str]) -> dict[str, Any]:
    from stretchbreak.app.checkup import about, private_words
    from stretchbreak.app.doctor_report import Finding, Report, discreet_report
    from stretchbreak.app.ports import Condition

    findings = (
        Finding(
            "the app",
            Condition.OFF.value,
            say("StretchBreak is not running, so only what can be seen from outside is checked."),
            say("Start it with: {command}").format(command="stretchbreak run"),
        ),
        *(
            Finding(name, (Condition.BROKEN if problem else Condition.LIVE).value, problem or fine)
            for name, fine, problem in (
                ("settings", say("The settings file can be read."), _settings_problem()),
                ("journal", say("The journal can be read."), _journal_problem()),
                ("display", say("The display answers."), _display_problem(environ)),
                ("session bus", say("The session bus answers."), _bus_problem(environ)),
            )
        ),
    )
    report = discreet_report(
        Report(findings, about(environ), running=False), private_words(environ)
    )
    return {"report": report.as_json(), "sentence": report.as_text(say)}


def _settings_problem() -> str:
    from stretchbreak.app.paths import Paths
    from stretchbreak.domain.settings_kinds import Level
    from stretchbreak.storage.settings_file import SettingsFile

    problems = SettingsFile(Paths().settings_file).load().problems
    return " ".join(in_words(one.told()) for one in problems if one.level is not Level.NOTE)


def _journal_problem() -> str:
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.reading import read_records

    # One day that has nothing is enough to see whether it opens.
    return in_words(read_records(Paths().database, "2000-01-01", "2000-01-01").problem)


def _display_problem(environ: Mapping[str, str]) -> str:
    from stretchbreak.adapters.display import display_problem

    problem = in_words(display_problem(environ))
    return problem[:1].upper() + problem[1:]


def _bus_problem(environ: Mapping[str, str]) -> str:
    """One sentence, or "" when something listens at one of the addresses."""
    folder = environ.get("XDG_RUNTIME_DIR")
    fallback = f"unix:path={folder}/bus" if folder else ""
    address = environ.get("DBUS_SESSION_BUS_ADDRESS") or fallback
    if not address:
        return say("There is no session bus: notifications and the lock need one.")
    if any(_listens(one) for one in address.split(";")):
        return ""
    return say("The session bus does not answer: notifications and the lock need it.")


def _listens(address: str) -> bool:
    import socket
    from urllib.parse import unquote

    kind, _, values = address.partition(":")
    pairs = dict(pair.partition("=")[::2] for pair in values.split(","))
    name = unquote(pairs.get("path", ""))
    if not name and "abstract" in pairs:
        name = "\0" + unquote(pairs["abstract"])
    if kind != "unix" or not name:
        return kind != "unix"  # another transport: nothing that can be said from here
    try:
        with socket.socket(socket.AF_UNIX) as tried:
            tried.settimeout(2.0)
            tried.connect(name)
    except OSError:
        return False
    return True
