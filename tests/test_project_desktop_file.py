# SPDX-License-Identifier: Apache-2.0
"""The desktop file: what it starts exists, and each action is declared."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path

from library import LIBRARY
from program import needs

from stretchbreak.app.paths import DESKTOP_FILE
from stretchbreak.cli import all_commands, command_line

FILE = Path(__file__).parents[1] / f"packaging/linux/{DESKTOP_FILE}.desktop"


def read() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their case
    parser.read(FILE, "utf-8")
    return parser


def test_each_action_is_declared_and_each_declared_one_is_there() -> None:
    parser = read()
    named = parser["Desktop Entry"]["Actions"].strip(";").split(";")
    there = [name.split()[-1] for name in parser.sections() if name.startswith("Desktop Action")]
    assert sorted(named) == sorted(there)
    for name in named:
        assert parser[f"Desktop Action {name}"]["Name"]


def test_the_routines_that_it_opens_exist() -> None:
    routines = LIBRARY.routines
    started = [one["Exec"].split() for one in read().values() if "Exec" in one]
    assert all(words[0] == "stretchbreak" for words in started)
    opened = [words[2] for words in started if words[1] == "stretch" and len(words) > 2]
    assert opened == ["warm_up"]
    assert set(opened) <= set(routines)
    assert {words[1] for words in started} == {"run", "stretch", "pick", "pause", "settings"}


def test_it_is_valid() -> None:
    needs("desktop-file-validate")
    argv = ["desktop-file-validate", "--warn-kde", str(FILE)]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_what_it_starts_is_a_command_with_its_arguments() -> None:
    for words in (one["Exec"].split() for one in read().values() if "Exec" in one):
        parsed = command_line(all_commands(lambda _options: 0)).parse_args(words[1:])
        assert parsed.act is not None
