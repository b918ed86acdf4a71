# SPDX-License-Identifier: Apache-2.0
"""`history --plot`: the pictures that the command line draws."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from command_line import run
from days_made import past
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from stretchbreak.app.paths import Paths
from stretchbreak.storage.journal import SqliteJournal

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def ninety_days() -> None:
    path = Paths().database
    path.parent.mkdir(parents=True, exist_ok=True)
    journal = SqliteJournal(path)
    journal.save("", past(date(2026, 1, 1), 90))
    journal.close()


def texts(picture: Path) -> list[str]:
    root = ElementTree.parse(picture).getroot()  # noqa: S314 - just made here
    return ["".join(one.itertext()).strip() for one in root.iter(f"{SVG}text")]


@pytest.mark.parametrize(
    ("page", "title", "inside"),
    [
        ((), "Wednesday, 25 March 2026", "at the computer"),
        (("--week",), "Time in bouts, day by day", "bouts over 60 min"),
        (("--month",), "March 2026", "31"),
        (("--year",), "April 2025 to March 2026", "over 4 h"),
    ],
)
def test_each_page_is_drawn_with_its_title_and_legend(
    qapp: QApplication,
    ninety_days: None,
    tmp_path: Path,
    page: tuple[str, ...],
    title: str,
    inside: str,
) -> None:
    picture = tmp_path / "out.svg"
    assert run("history", "--plot", str(picture), "--day", "2026-03-25", *page) == 0
    found = texts(picture)
    assert inside in found
    assert title.replace(",", "") in " ".join(found).replace(",", "")


def test_without_a_screen_a_png_is_drawn_all_the_same(ninety_days: None, tmp_path: Path) -> None:
    picture = tmp_path / "out.png"
    env = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    argv = [sys.executable, "-m", "stretchbreak", "history", "--plot", str(picture), "--year"]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, str(picture), "")
    assert QImage(str(picture)).width() == 1920


def test_an_empty_history_is_a_picture_that_says_so(qapp: QApplication, tmp_path: Path) -> None:
    picture = tmp_path / "out.svg"
    assert run("history", "--plot", str(picture), "--week") == 0
    assert "Nothing was seen here." in texts(picture)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--plot", "{}/out.gif"), 2, "an .svg or a .png"),
        (("--plot", "{}/none/out.svg"), 1, "cannot be written"),
        (("--plot", "{}/out.svg", "--day", "yesterday"), 2, "“yesterday” is no day"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    assert run("history", *(one.format(tmp_path) for one in arguments)) == code
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
