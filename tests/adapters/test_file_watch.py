# SPDX-License-Identifier: Apache-2.0
"""A file that is written, replaced, taken away and brought back, on a real file system."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.file_watch import QtFileWatch


class Heard:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.times = 0

    def __call__(self) -> None:
        self.times += 1

    def after(self, change: Callable[[], object]) -> None:
        """Waits until the change is told."""
        before = self.times
        change()
        self._qtbot.waitUntil(lambda: self.times > before, timeout=5000)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.ics"
    path.write_text("one")
    return path


@pytest.fixture
def heard(qtbot: QtBot, file: Path) -> Iterator[Heard]:
    watch, heard = QtFileWatch(), Heard(qtbot)
    watch.start(file, heard)
    yield heard
    watch.stop()


def test_a_file_that_is_written_to_is_told(heard: Heard, file: Path) -> None:
    heard.after(lambda: file.write_text("another"))
    heard.after(lambda: file.write_text("and one more"))


def test_a_file_that_another_takes_the_place_of_is_still_watched(heard: Heard, file: Path) -> None:
    new = file.with_name("new")
    for text in ("second", "the third"):
        new.write_text(text)
        heard.after(lambda: new.replace(file))
    heard.after(lambda: file.write_text("the fourth one"))


def test_a_file_that_goes_and_comes_is_told(heard: Heard, file: Path) -> None:
    heard.after(file.unlink)
    heard.after(lambda: file.write_text("here again"))


def test_other_files_in_the_folder_are_none_of_its_business(
    heard: Heard, file: Path, qtbot: QtBot
) -> None:
    file.with_name("other").write_text("x")
    heard.after(lambda: file.write_text("told, and by now so would be the other"))
    assert heard.times <= 2
