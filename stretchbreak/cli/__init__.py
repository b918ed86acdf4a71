# SPDX-License-Identifier: Apache-2.0
"""The command line. It imports no toolkit: what the running app must do, it asks of it.

`run` is on the way to the first icon, so it is declared here, and the others, with all that they
do, are imported only when one of them is meant.

Exit codes: 0 done; 1 it could not be done; 2 the command or a file is wrong; 3 not running.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, NoReturn

from stretchbreak import __version__
from stretchbreak.cli.out import DONE, FAILED, WRONG
from stretchbreak.cli.speaking import say


class RunOptions(NamedTuple):
    """How `run` was asked for. overrides: KEY=VALUE texts; routine: open this one at once;
    window: or this one, see commands.SHOWN. speed: sessions run this much faster, to try them."""

    overrides: tuple[str, ...] = ()
    routine: str | None = None
    window: str = ""
    background: bool = False
    speed: float = 1.0


RunApp = Callable[[RunOptions], int]
Argument = tuple[tuple[str, ...], dict[str, Any]]


class Command(NamedTuple):
    """One command; `act` does it and returns the exit code."""

    name: str
    help: str
    act: Callable[[argparse.Namespace], int]
    arguments: Sequence[Argument] = ()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        tip = say("Try: {command}").format(command=f"{self.prog} --help")
        self.exit(WRONG, f"stretchbreak: {message}. {tip}\n")


def main(argv: Sequence[str] | None, run_app: RunApp) -> int:
    """Do what the command line says. `run_app` starts the desktop app and returns its exit code."""
    given = sys.argv[1:] if argv is None else list(argv)
    if not given:
        return run_app(RunOptions())
    only_run = given[0] == "run"
    parser = command_line([run_command(run_app)] if only_run else all_commands(run_app))
    options = parser.parse_args(given)
    act = getattr(options, "act", None)
    if act is None:
        return run_app(RunOptions())
    try:
        return int(act(options))
    except BrokenPipeError:
        return DONE
    except KeyboardInterrupt:
        return FAILED


def command_line(commands: Sequence[Command]) -> argparse.ArgumentParser:
    """What parses these commands, and no others."""
    parser = _Parser(
        prog="stretchbreak",
        description=say(
            "Knows how long you have been at the computer, and shows one gentle stretch."
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"stretchbreak {__version__}",
        help=say("show program's version number and exit"),
    )
    by_name = parser.add_subparsers(title=say("commands"), metavar="COMMAND")
    for command in commands:
        sub = by_name.add_parser(command.name, help=command.help, description=command.help)
        for names, how in command.arguments:
            sub.add_argument(*names, **how)
        sub.set_defaults(act=command.act)
    return parser


def all_commands(run_app: RunApp) -> list[Command]:
    """Every command there is, in the order of the help."""
    from stretchbreak.cli.commands import other_commands

    return [run_command(run_app), *other_commands(run_app)]


def run_command(run_app: RunApp) -> Command:
    overrides: Argument = (
        ("--set",),
        {
            "action": "append",
            "default": [],
            "metavar": "KEY=VALUE",
            "help": say("override a setting for this run, such as remind_after=20min"),
        },
    )
    background: Argument = (
        ("--background",),
        {"action": "store_true", "help": say("start without any window, as at login")},
    )
    speed: Argument = (
        ("--session-speed",),
        {
            "dest": "speed",
            "type": float,
            "default": 1.0,
            "metavar": "FACTOR",
            "help": say("run sessions faster, to try them out"),
        },
    )

    def run(options: argparse.Namespace) -> int:
        return run_app(
            RunOptions(tuple(options.set), background=options.background, speed=options.speed)
        )

    return Command("run", say("start the app in the tray"), run, [overrides, background, speed])
