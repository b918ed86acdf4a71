# SPDX-License-Identifier: Apache-2.0
"""The command line. It imports no toolkit: what the running app must do, it asks of it.

Exit codes: 0 done; 1 it could not be done; 2 the command or a file is wrong; 3 not running.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from stretchbreak import __version__
from stretchbreak.cli import asking, choosing, content, doctoring, importing, keeping, offline
from stretchbreak.cli.out import DONE, FAILED, NOT_RUNNING, WRONG
from stretchbreak.cli.speaking import say


@dataclass(frozen=True)
class RunOptions:
    """How `run` was asked for. overrides: KEY=VALUE texts; routine: open this one at once;
    window: or this one, see commands.SHOWN. speed: sessions run this much faster, to try them."""

    overrides: tuple[str, ...] = ()
    routine: str | None = None
    window: str = ""
    background: bool = False
    speed: float = 1.0


RunApp = Callable[[RunOptions], int]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        tip = say("Try: {command}").format(command=f"{self.prog} --help")
        self.exit(WRONG, f"stretchbreak: {message}. {tip}\n")


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
        description=say(
            "Knows how long you have been at the computer, and shows one gentle stretch."
        ),
    )
    parser.add_argument("--version", action="version", version=f"stretchbreak {__version__}")
    commands = parser.add_subparsers(title=say("commands"), metavar="COMMAND")
    for command in _commands(run_app):
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        for names, how in command.arguments:
            sub.add_argument(*names, **how)
        sub.set_defaults(act=command.act)
    return parser


def _commands(run_app: RunApp) -> list[_Command]:
    as_json: _Argument = (("--json",), {"action": "store_true", "help": say("print JSON")})
    overrides: _Argument = (
        ("--set",),
        {
            "action": "append",
            "default": [],
            "metavar": "KEY=VALUE",
            "help": say("override a setting for this run, such as remind_after=20min"),
        },
    )
    from_to: list[_Argument] = [
        (
            ("--from",),
            {"dest": "since", "metavar": "DATE", "help": say("first day, as 2026-03-02")},
        ),
        (("--to",), {"dest": "until", "metavar": "DATE", "help": say("last day, included")}),
    ]

    def run(options: argparse.Namespace) -> int:
        return run_app(
            RunOptions(tuple(options.set), background=options.background, speed=options.speed)
        )

    def stretch(options: argparse.Namespace) -> int:
        routine = options.routine or ""
        code = asking.tell({"do": "stretch", "routine": routine}, quiet=True)
        return run_app(RunOptions(routine=routine)) if code == NOT_RUNNING else code

    def show(window: str) -> Callable[[argparse.Namespace], int]:
        def act(_options: argparse.Namespace) -> int:
            code = asking.tell({"do": "show", "window": window}, quiet=True)
            return run_app(RunOptions(window=window)) if code == NOT_RUNNING else code

        return act

    doing: list[_Argument] = [
        (
            ("action",),
            {
                "nargs": "?",
                "choices": ("delete", "rebuild"),
                "help": say("delete a day for good, or work all days out anew"),
            },
        ),
        (("what",), {"nargs": "?", "metavar": "DATE|all", "help": say("what to delete")}),
        (("--yes",), {"action": "store_true", "help": say("really delete it")}),
    ]
    file: _Argument = (("file",), {"metavar": "FILE", "type": Path, "help": say("the file")})
    past: list[_Argument] = [
        (("program",), {"choices": ("activitywatch", "workrave"), "help": say("which program's")}),
        (("path",), {"metavar": "PATH", "type": Path, "help": say("its file or folder")}),
    ]

    def settings(options: argparse.Namespace) -> int:
        return choosing.settings(options) if options.what else show("settings")(options)

    background: _Argument = (
        ("--background",),
        {"action": "store_true", "help": say("start without any window, as at login")},
    )
    speed: _Argument = (
        ("--session-speed",),
        {
            "dest": "speed",
            "type": float,
            "default": 1.0,
            "metavar": "FACTOR",
            "help": say("run sessions faster, to try them out"),
        },
    )
    routine: _Argument = (
        ("routine",),
        {"nargs": "?", "metavar": "ROUTINE", "help": say("such as standing")},
    )
    minutes: _Argument = (("minutes",), {"metavar": "MIN", "help": say("minutes")})
    length: _Argument = (
        ("length",),
        {"nargs": "+", "metavar": "DURATION", "help": say("30min, 1h, tomorrow, or: until 14:30")},
    )
    end: _Argument = (
        ("length",),
        {"nargs": "+", "metavar": "UNTIL", "help": say("14:30, or a length such as 45min")},
    )
    sheet: list[_Argument] = [
        (("--sheet",), {"metavar": "OUT.png", "help": say("every figure, right and wrong")}),
        (("--exercise",), {"metavar": "ID", "help": say("one figure: which exercise")}),
        (
            ("--camera",),
            {
                "choices": ("front", "side", "quarter"),
                "default": "quarter",
                "help": say("from where"),
            },
        ),
        (
            ("--at",),
            {"type": float, "default": 0.0, "metavar": "SECONDS", "help": say("which moment")},
        ),
        (("--out",), {"metavar": "OUT.png", "help": say("where the one figure goes")}),
    ]
    trace: list[_Argument] = [
        (("trace",), {"metavar": "TRACE.jsonl", "type": Path, "help": say("a recorded day")}),
        (("--settings",), {"metavar": "FILE", "type": Path, "help": say("a settings file (TOML)")}),
        as_json,
    ]
    checking: list[_Argument] = [
        (("what",), {"choices": ("check",), "help": say("say what is wrong, with file and line")}),
        (
            ("paths",),
            {"nargs": "+", "metavar": "PATH", "type": Path, "help": say("files or folders")},
        ),
    ]
    pages: list[_Argument] = [
        ((f"--{scale}",), {"dest": "scale", "action": "store_const", "const": scale, "help": told})
        for scale, told in (
            ("week", say("with --plot: the week of that day")),
            ("month", say("with --plot: its month")),
            ("year", say("with --plot: the twelve months up to it")),
        )
    ]
    plot: list[_Argument] = [
        (("--plot",), {"metavar": "OUT.svg|.png", "help": say("draw a day into a picture")}),
        (("--day",), {"metavar": "DATE", "help": say("with --plot: which day; today without it")}),
        *pages,
    ]
    switch: _Argument = (("switch",), {"nargs": "?", "choices": ("on", "off")})
    changing: list[_Argument] = [
        (("what",), {"nargs": "?", "choices": ("get", "set", "reset", "export", "import")}),
        (("key",), {"nargs": "?", "metavar": "KEY|PATH", "help": say("which setting, or file")}),
        (("value",), {"nargs": "?", "metavar": "VALUE", "help": say("what it is from now on")}),
    ]
    csv: _Argument = (
        ("--csv",),
        {"action": "store_true", "help": say("print one row a day as CSV")},
    )
    ics: _Argument = (
        ("--ics",),
        {"action": "store_true", "help": say("print the breaks as a calendar")},
    )
    return [
        _Command("run", say("start the app in the tray"), run, [overrides, background, speed]),
        _Command("status", say("what the app believes now, and why"), asking.status, [as_json]),
        _Command("stretch", say("open a routine now"), stretch, [routine]),
        _Command("pick", say("see the routines, and pick one"), show("picker")),
        _Command("settings", say("see and change the settings"), settings, changing),
        _Command("welcome", say("see the first pages again"), show("welcome")),
        _Command("moved", say("say that you just had a break"), asking.says("moved")),
        _Command("walking", say("say that you go for a walk now"), asking.says("walking")),
        _Command("meeting", say("no reminders while you are in a meeting"), asking.meeting, [end]),
        _Command("standing", say("say that you stand from now on"), asking.says("standing")),
        _Command("sitting", say("say that you sit again"), asking.says("sitting")),
        _Command("was-away", say("say that you were up, when asked"), asking.says("was-away")),
        _Command("still-here", say("say that you were at the computer"), asking.says("still-here")),
        _Command("delay", say("remind again in MIN minutes"), asking.delay, [minutes]),
        _Command("pause", say("no reminders for a while"), asking.pause, [length]),
        _Command("resume", say("end the pause or the meeting"), asking.says("resume")),
        _Command(
            "doctor", say("what it can see here, and what would help"), doctoring.doctor, [as_json]
        ),
        _Command(
            "history",
            say("your days so far"),
            offline.history,
            [*doing, *from_to, as_json, csv, ics, *plot],
        ),
        _Command("backup", say("everything you have here, into one file"), keeping.backup, [file]),
        _Command("restore", say("everything back from such a file"), keeping.restore, [file]),
        _Command(
            "import", say("the days that another program kept"), importing.import_history, past
        ),
        _Command("replay", say("judge a recorded day"), offline.replay, trace),
        _Command(
            "exercises",
            say("the exercises there are, and how long they take"),
            content.exercises,
            [as_json],
        ),
        _Command(
            "routines",
            say("the routines there are, and what each is for"),
            content.routines,
            [as_json],
        ),
        _Command("content", say("check exercise and routine files"), content.content, checking),
        _Command("figures", say("draw the figures into a picture"), offline.figures, sheet),
        _Command(
            "autostart", say("start at login: on, off, or how it is"), asking.autostart, [switch]
        ),
        _Command("quit", say("end the app"), lambda _options: asking.tell({"do": "quit"})),
    ]
