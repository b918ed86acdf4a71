# SPDX-License-Identifier: Apache-2.0
"""The command line. It imports no toolkit: what the running app must do, it asks of it.

Exit codes: 0 done; 1 it could not be done; 2 the command or a file is wrong; 3 not running.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from stretchbreak import __version__

DONE, FAILED, WRONG, NOT_RUNNING = 0, 1, 2, 3


@dataclass(frozen=True)
class RunOptions:
    """How `run` was asked for. overrides: KEY=VALUE texts; routine: open this one at once.
    speed: sessions run this much faster, for trying them out."""

    overrides: tuple[str, ...] = ()
    routine: str | None = None
    background: bool = False
    speed: float = 1.0


RunApp = Callable[[RunOptions], int]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"stretchbreak: {message}. Try: {self.prog} --help\n")


_Argument = tuple[tuple[str, ...], dict[str, Any]]


@dataclass(frozen=True)
class _Command:
    name: str
    help: str
    act: Callable[[argparse.Namespace], int]
    arguments: Sequence[_Argument] = ()


def main(argv: Sequence[str] | None, run_app: RunApp) -> int:
    """Do what the command line says. `run_app` starts the desktop app and returns its exit code."""
    parser = _parser(run_app)
    options = parser.parse_args(argv)
    act = getattr(options, "act", None)
    if act is None:
        return run_app(RunOptions())
    try:
        return int(act(options))
    except BrokenPipeError:
        return DONE
    except KeyboardInterrupt:
        return FAILED


def _parser(run_app: RunApp) -> _Parser:
    parser = _Parser(
        prog="stretchbreak",
        description="Knows how long you have been at the computer, and shows one gentle stretch.",
    )
    parser.add_argument("--version", action="version", version=f"stretchbreak {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in _commands(run_app):
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        for names, how in command.arguments:
            sub.add_argument(*names, **how)
        sub.set_defaults(act=command.act)
    return parser


def _commands(run_app: RunApp) -> list[_Command]:
    as_json: _Argument = (("--json",), {"action": "store_true", "help": "print JSON"})
    overrides: _Argument = (
        ("--set",),
        {
            "action": "append",
            "default": [],
            "metavar": "KEY=VALUE",
            "help": "override a setting for this run, such as remind_after=20min",
        },
    )
    from_to: list[_Argument] = [
        (("--from",), {"dest": "since", "metavar": "DATE", "help": "first day, as 2026-03-02"}),
        (("--to",), {"dest": "until", "metavar": "DATE", "help": "last day, included"}),
    ]

    def run(options: argparse.Namespace) -> int:
        return run_app(
            RunOptions(tuple(options.set), background=options.background, speed=options.speed)
        )

    def stretch(options: argparse.Namespace) -> int:
        routine = options.routine or ""
        code = _tell({"do": "stretch", "routine": routine}, quiet=True)
        return run_app(RunOptions(routine=routine)) if code == NOT_RUNNING else code

    background: _Argument = (
        ("--background",),
        {"action": "store_true", "help": "start without any window, as at login"},
    )
    speed: _Argument = (
        ("--session-speed",),
        {
            "dest": "speed",
            "type": float,
            "default": 1.0,
            "metavar": "FACTOR",
            "help": "run sessions faster, to try them out",
        },
    )
    routine: _Argument = (
        ("routine",),
        {"nargs": "?", "metavar": "ROUTINE", "help": "such as standing"},
    )
    minutes: _Argument = (("minutes",), {"metavar": "MIN", "help": "minutes"})
    length: _Argument = (
        ("length",),
        {"nargs": "+", "metavar": "DURATION", "help": "30min, 1h, tomorrow, or: until 14:30"},
    )
    sheet: list[_Argument] = [
        (("--sheet",), {"metavar": "OUT.png", "help": "every figure, right and wrong"}),
        (("--exercise",), {"metavar": "ID", "help": "one figure: which exercise"}),
        (
            ("--camera",),
            {"choices": ("front", "side", "quarter"), "default": "quarter", "help": "from where"},
        ),
        (("--at",), {"type": float, "default": 0.0, "metavar": "SECONDS", "help": "which moment"}),
        (("--out",), {"metavar": "OUT.png", "help": "where the one figure goes"}),
    ]
    trace: list[_Argument] = [
        (("trace",), {"metavar": "TRACE.jsonl", "type": Path, "help": "a recorded day"}),
        (("--settings",), {"metavar": "FILE", "type": Path, "help": "a settings file (TOML)"}),
        as_json,
    ]
    csv: _Argument = (("--csv",), {"action": "store_true", "help": "print one row a day as CSV"})
    return [
        _Command("run", "start the app in the tray", run, [overrides, background, speed]),
        _Command("status", "what the app believes now, and why", _status, [as_json]),
        _Command("stretch", "open a routine now", stretch, [routine]),
        _Command("moved", "say that you just had a break", _says("moved")),
        _Command("standing", "say that you stand from now on", _says("standing")),
        _Command("sitting", "say that you sit again", _says("sitting")),
        _Command("delay", "remind again in MIN minutes", _delay, [minutes]),
        _Command("pause", "no reminders for a while", _pause, [length]),
        _Command("resume", "end the pause", _says("resume")),
        _Command("history", "your days so far", _history, [*from_to, as_json, csv]),
        _Command("replay", "judge a recorded day", _replay, trace),
        _Command("figures", "draw the figures into a picture", _figures, sheet),
        _Command("quit", "end the app", lambda _options: _tell({"do": "quit"})),
    ]


def _says(words: str) -> Callable[[argparse.Namespace], int]:
    return lambda _options: _tell({"do": "say", "say": words})


def _delay(options: argparse.Namespace) -> int:
    return _tell({"do": "say", "say": f"delay {options.minutes}"})


def _pause(options: argparse.Namespace) -> int:
    from datetime import datetime

    from stretchbreak.app.pauses import pause_words

    try:
        words = pause_words(" ".join(options.length), datetime.now().astimezone())
    except ValueError as error:
        return _wrong(str(error))
    return _tell({"do": "say", "say": words})


def _status(options: argparse.Namespace) -> int:
    answer = _ask({"do": "status"})
    if answer is None:
        if options.json:
            _out(json.dumps({"state": "off", "because": "off", "running": False}))
        return NOT_RUNNING
    if "error" in answer:
        return _failed(str(answer["error"]))
    _out(json.dumps(answer["status"], indent=2) if options.json else answer["sentence"])
    return DONE


def _tell(command: dict[str, Any], *, quiet: bool = False) -> int:
    answer = _ask(command, quiet=quiet)
    if answer is None:
        return NOT_RUNNING
    if "error" in answer:
        return _failed(str(answer["error"]))
    if answer.get("sentence"):
        _out(answer["sentence"])
    return DONE


def _ask(command: dict[str, Any], *, quiet: bool = False) -> dict[str, Any] | None:
    """The app's answer; None, with a message unless quiet, when it does not run."""
    from stretchbreak.adapters.instance.client import NotRunning, ask
    from stretchbreak.app.paths import Paths

    try:
        return ask(Paths().socket, command)
    except NotRunning as error:
        if not quiet:
            _complain(f"{error}")
        return None


def _history(options: argparse.Namespace) -> int:
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
        return _wrong(f"“{given}” is no day such as 2026-03-02")
    paths = Paths()
    settings = SettingsFile(paths.settings_file).load().settings
    read = read_records(paths.database, *diary.range_to_read(since, until))
    if read.problem:
        _complain(read.problem)
    found = diary.days(read.records, read_state(paths.database), settings, since, until)
    if options.json:
        _out(json.dumps([day.as_json() for day in found], indent=2))
    elif options.csv:
        _out(diary.as_csv(found).rstrip("\n"))
    else:
        _out(diary.as_text(found))
    return DONE


def _replay(options: argparse.Namespace) -> int:
    from stretchbreak.app.replay import replay_file
    from stretchbreak.app.trace import TraceError
    from stretchbreak.domain.settings import Settings

    settings = Settings()
    if options.settings is not None:
        from stretchbreak.storage.settings_file import SettingsFile

        if not options.settings.exists():
            return _wrong(f"{options.settings}: there is no such settings file")
        loaded = SettingsFile(options.settings).load()
        for problem in loaded.problems:
            _complain(f"{problem}")
        settings = loaded.settings
    try:
        answer = replay_file(options.trace, settings)
    except TraceError as error:
        return _wrong(str(error))
    _out(json.dumps(answer, indent=None if options.json else 2))
    return DONE


def _figures(options: argparse.Namespace) -> int:
    if not options.sheet and not options.exercise:
        return _wrong("figures needs --sheet OUT.png, or --exercise ID and --out OUT.png")
    from stretchbreak.ui.figure_sheet import render_pose, render_sheet

    try:
        if options.sheet:
            render_sheet(Path(options.sheet))
            _out(options.sheet)
        if options.exercise:
            out = Path(options.out or f"{options.exercise}-{options.camera}.png")
            render_pose(options.exercise, options.camera, options.at, out)
            _out(out)
    except KeyError as error:
        return _wrong(f"{error} is no exercise or camera that there is")
    except OSError as error:
        return _wrong(str(error))
    return DONE


def _wrong(message: str) -> int:
    _complain(message)
    return WRONG


def _failed(message: str) -> int:
    _complain(message)
    return FAILED


def _out(text: object) -> None:
    sys.stdout.write(f"{text}\n")


def _complain(message: str) -> None:
    sys.stderr.write(f"stretchbreak: {message}\n")
