# SPDX-License-Identifier: Apache-2.0
"""The command line: how it starts the app, how it ends, and what it never imports."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Called, run
from other_person import run_python

from stretchbreak import __version__
from stretchbreak.cli import RunOptions

TRACE = str(Path(__file__).parent / "traces" / "a_bump_of_the_desk_ends_no_absence.jsonl")
AND_MODULES = """
import sys
from stretchbreak.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as ended:
    code = ended.code
sys.stderr.write("\\n" + " ".join(sorted({name.split(".")[0] for name in sys.modules})))
sys.exit(code)
"""
HEAVY = {"PySide6", "shiboken6", "apscheduler", "plyer", "jeepney"}
NOT_TO_ASK = HEAVY | {"sqlite3", "tomlkit", "platformdirs"}


@pytest.fixture
def started() -> Called:
    return Called()


@pytest.mark.parametrize(
    ("args", "code", "never"),
    [
        (("--help",), 0, HEAVY),
        (("--version",), 0, NOT_TO_ASK),
        (("status", "--json"), 3, NOT_TO_ASK),
        (("moved",), 3, NOT_TO_ASK),
        (("standing",), 3, NOT_TO_ASK),
        (("sitting",), 3, NOT_TO_ASK),
        (("delay", "10"), 3, NOT_TO_ASK),
        (("pause", "tomorrow"), 3, NOT_TO_ASK),
        (("resume",), 3, NOT_TO_ASK),
        (("quit",), 3, NOT_TO_ASK),
        (("history",), 0, HEAVY),
        (("history", "--csv"), 0, HEAVY),
        (("replay", TRACE, "--json"), 0, HEAVY | {"sqlite3"}),
        (("stretch",), 1, HEAVY),
        (("run",), 1, HEAVY),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_no_toolkit_is_imported_and_the_exit_code_tells(
    args: tuple[str, ...], code: int, never: set[str]
) -> None:
    done = run_python(AND_MODULES, *args, QT_QPA_PLATFORM="")
    *said, modules = done.stderr.splitlines()
    assert done.returncode == code, done.stderr
    assert "stretchbreak" in modules.split()
    assert never & set(modules.split()) == set()
    assert "Traceback" not in "".join(said)


def test_run_and_stretch_start_the_app_as_they_were_told(started: Called) -> None:
    assert run(app=started) == 0
    pair = ("--set", "remind_after=20min", "--set", "gap=1s")
    assert run("run", *pair, "--background", "--session-speed", "20", app=started) == 0
    assert run("stretch", "standing", app=started) == 0
    assert started == [
        RunOptions(),
        RunOptions(("remind_after=20min", "gap=1s"), None, background=True, speed=20.0),
        RunOptions(routine="standing"),
    ]


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("bogus",), "invalid choice"),
        (("delay",), "MIN"),
        (("pause", "soon"), "is no length for a pause"),
        (("pause", "0"), "is no length for a pause"),
        (("pause", "8", "days"), "is no length for a pause"),
        (("pause", "until", "25:00"), "is no time of day"),
        (("history", "--from", "monday"), "is no day such as"),
        (("replay", "/nowhere.jsonl"), "there is no such file"),
        (("replay", TRACE, "--settings", "/nowhere.toml"), "there is no such settings file"),
        (("figures",), "--sheet OUT.png"),
        (("figures", "--exercise", "nope"), "'nope' is no exercise"),
        (("figures", "--exercise", "hf_chair", "--at", "nan"), "--at should be a number"),
        (("run", "--session-speed", "fast"), "invalid float"),
    ],
)
def test_a_wrong_command_is_answered_with_one_line_and_exit_code_2(
    args: tuple[str, ...], why: str, started: Called, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*args, app=started) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert line.startswith("stretchbreak: ")
    assert why in line
    assert started == []


def test_help_names_every_command_and_version_the_version(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("--help") == 0
    shown = capsys.readouterr().out
    for command in ("run", "status", "stretch", "moved", "standing", "sitting", "delay", "pause",
                    "resume", "history", "replay", "figures", "quit"):  # fmt: skip
        assert f"    {command} " in shown
    assert run("--version") == 0
    assert capsys.readouterr().out == f"stretchbreak {__version__}\n"
