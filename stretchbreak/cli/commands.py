# SPDX-License-Identifier: Apache-2.0
"""The commands beside `run`: their arguments, and what does each."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from stretchbreak.cli import (
    Argument,
    Command,
    RunApp,
    RunOptions,
    asking,
    choosing,
    content,
    doctoring,
    importing,
    keeping,
    offline,
)
from stretchbreak.cli.out import NOT_RUNNING
from stretchbreak.cli.speaking import say


def other_commands(run_app: RunApp) -> list[Command]:
    """All but `run`, in the order of the help."""
    as_json: Argument = (("--json",), {"action": "store_true", "help": say("print JSON")})
    from_to: list[Argument] = [
        (
            ("--from",),
            {"dest": "since", "metavar": "DATE", "help": say("first day, as 2026-03-02")},
        ),
        (("--to",), {"dest": "until", "metavar": "DATE", "help": say("last day, included")}),
    ]

    def stretch(options: argparse.Namespace) -> int:
        routine = options.routine or ""
        code = asking.tell({"do": "stretch", "routine": routine}, quiet=True)
        return run_app(RunOptions(routine=routine)) if code == NOT_RUNNING else code

    def show(window: str) -> Callable[[argparse.Namespace], int]:
        def act(_options: argparse.Namespace) -> int:
            code = asking.tell({"do": "show", "window": window}, quiet=True)
            return run_app(RunOptions(window=window)) if code == NOT_RUNNING else code

        return act

    doing: list[Argument] = [
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
    file: Argument = (("file",), {"metavar": "FILE", "type": Path, "help": say("the file")})
    past: list[Argument] = [
        (("program",), {"choices": ("activitywatch", "workrave"), "help": say("which program's")}),
        (("path",), {"metavar": "PATH", "type": Path, "help": say("its file or folder")}),
    ]

    def settings(options: argparse.Namespace) -> int:
        return choosing.settings(options) if options.what else show("settings")(options)

    routine: Argument = (
        ("routine",),
        {"nargs": "?", "metavar": "ROUTINE", "help": say("such as standing")},
    )
    minutes: Argument = (("minutes",), {"metavar": "MIN", "help": say("minutes")})
    length: Argument = (
        ("length",),
        {"nargs": "+", "metavar": "DURATION", "help": say("30min, 1h, tomorrow, or: until 14:30")},
    )
    end: Argument = (
        ("length",),
        {"nargs": "+", "metavar": "UNTIL", "help": say("14:30, or a length such as 45min")},
    )
    sheet: list[Argument] = [
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
    trace: list[Argument] = [
        (("trace",), {"metavar": "TRACE.jsonl", "type": Path, "help": say("a recorded day")}),
        (("--settings",), {"metavar": "FILE", "type": Path, "help": say("a settings file (TOML)")}),
        as_json,
    ]
    checking: list[Argument] = [
        (("what",), {"choices": ("check",), "help": say("say what is wrong, with file and line")}),
        (
            ("paths",),
            {"nargs": "+", "metavar": "PATH", "type": Path, "help": say("files or folders")},
        ),
    ]
    pages: list[Argument] = [
        ((f"--{scale}",), {"dest": "scale", "action": "store_const", "const": scale, "help": told})
        for scale, told in (
            ("week", say("with --plot: the week of that day")),
            ("month", say("with --plot: its month")),
            ("year", say("with --plot: the twelve months up to it")),
        )
    ]
    plot: list[Argument] = [
        (("--plot",), {"metavar": "OUT.svg|.png", "help": say("draw a day into a picture")}),
        (("--day",), {"metavar": "DATE", "help": say("with --plot: which day; today without it")}),
        *pages,
    ]
    switch: Argument = (("switch",), {"nargs": "?", "choices": ("on", "off")})
    changing: list[Argument] = [
        (("what",), {"nargs": "?", "choices": ("get", "set", "reset", "export", "import")}),
        (("key",), {"nargs": "?", "metavar": "KEY|PATH", "help": say("which setting, or file")}),
        (("value",), {"nargs": "?", "metavar": "VALUE", "help": say("what it is from now on")}),
    ]
    csv: Argument = (
        ("--csv",),
        {"action": "store_true", "help": say("print one row a day as CSV")},
    )
    ics: Argument = (
        ("--ics",),
        {"action": "store_true", "help": say("print the breaks as a calendar")},
    )
    return [
        Command("status", say("what the app believes now, and why"), asking.status, [as_json]),
        Command("stretch", say("open a routine now"), stretch, [routine]),
        Command("pick", say("see the routines, and pick one"), show("picker")),
        Command("settings", say("see and change the settings"), settings, changing),
        Command("welcome", say("see the first pages again"), show("welcome")),
        Command("moved", say("say that you just had a break"), asking.says("moved")),
        Command("walking", say("say that you go for a walk now"), asking.says("walking")),
        Command("meeting", say("no reminders while you are in a meeting"), asking.meeting, [end]),
        Command("standing", say("say that you stand from now on"), asking.says("standing")),
        Command("sitting", say("say that you sit again"), asking.says("sitting")),
        Command("was-away", say("say that you were up, when asked"), asking.says("was-away")),
        Command("still-here", say("say that you were at the computer"), asking.says("still-here")),
        Command("card", say("give the keyboard to the card, when there is one"), asking.card),
        Command("delay", say("remind again in MIN minutes"), asking.delay, [minutes]),
        Command("pause", say("no reminders for a while"), asking.pause, [length]),
        Command("resume", say("end the pause or the meeting"), asking.says("resume")),
        Command(
            "doctor", say("what it can see here, and what would help"), doctoring.doctor, [as_json]
        ),
        Command(
            "history",
            say("your days so far"),
            offline.history,
            [*doing, *from_to, as_json, csv, ics, *plot],
        ),
        Command("backup", say("everything you have here, into one file"), keeping.backup, [file]),
        Command("restore", say("everything back from such a file"), keeping.restore, [file]),
        Command(
            "import", say("the days that another program kept"), importing.import_history, past
        ),
        Command("replay", say("judge a recorded day"), offline.replay, trace),
        Command(
            "exercises",
            say("the exercises there are, and how long they take"),
            content.exercises,
            [as_json],
        ),
        Command(
            "routines",
            say("the routines there are, and what each is for"),
            content.routines,
            [as_json],
        ),
        Command("content", say("check exercise and routine files"), content.content, checking),
        Command("figures", say("draw the figures into a picture"), offline.figures, sheet),
        Command(
            "autostart", say("start at login: on, off, or how it is"), asking.autostart, [switch]
        ),
        Command("quit", say("end the app"), lambda _options: asking.tell({"do": "quit"})),
    ]
