# SPDX-License-Identifier: Apache-2.0
"""Settings that change while the app runs, in its windows and in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.file_watch import QtFileWatch
from stretchbreak.compose.changes import Changes
from stretchbreak.compose.preferences import Preferences
from stretchbreak.domain.settings import Settings


class Watched:
    """A settings file that the app heeds, and what came of it."""

    def __init__(self, path: Path, *overrides: str) -> None:
        self.path = path
        self._root = QObject()
        self.preferences = Preferences(path, overrides)
        self.changes = Changes(self.preferences, QtFileWatch(self._root), self._root)
        self.told: list[tuple[str, ...]] = []
        self.wrong: list[str] = []
        self.changes.changed.connect(
            lambda problems: self.told.append(tuple(one.message for one in problems))
        )
        self.changes.file_wrong.connect(self.wrong.append)
        self.changes.start(path)

    @property
    def now(self) -> Settings:
        return self.preferences.now


@pytest.fixture
def watched(qapp: QApplication, tmp_path: Path) -> Iterator[Watched]:
    watched = Watched(tmp_path / "settings.toml", "gap=0.5s")
    yield watched
    watched.changes.stop()


def test_an_edit_by_hand_holds_at_once(watched: Watched, qtbot: QtBot) -> None:
    watched.path.write_text('theme = "dark"\n')
    qtbot.waitUntil(lambda: watched.now.theme == "dark")
    watched.path.write_text('theme = "light"\n')
    qtbot.waitUntil(lambda: watched.now.theme == "light")
    assert watched.wrong == []


def test_a_new_file_with_the_old_name_is_read_too(watched: Watched, qtbot: QtBot) -> None:
    watched.path.write_text("volume = 10\n")
    qtbot.waitUntil(lambda: watched.now.volume == 10)
    beside = watched.path.with_name("settings.toml.swp")
    beside.write_text("volume = 20\n")
    beside.replace(watched.path)
    qtbot.waitUntil(lambda: watched.now.volume == 20)


def test_what_the_app_wrote_itself_is_told_once(watched: Watched, qtbot: QtBot) -> None:
    watched.changes.set("theme", "dark")
    assert watched.told == [()]
    watched.path.write_text(watched.path.read_text() + "volume = 7\n")
    qtbot.waitUntil(lambda: watched.now.volume == 7)
    assert watched.now.theme == "dark"
    assert watched.told == [(), ()]


def test_a_broken_file_leaves_in_force_what_was_and_is_not_touched(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.changes.set("volume", 33)
    watched.path.write_text('theme = "dark\n')
    qtbot.waitUntil(lambda: watched.wrong != [])
    (message,) = watched.wrong
    assert str(watched.path) in message
    assert "line 1" in message
    assert "stays in force" in message
    assert watched.now.volume == 33
    watched.changes.set("place", "home")
    assert watched.now.place == "home"
    assert watched.path.read_text() == 'theme = "dark\n'
    assert [file.name for file in watched.path.parent.iterdir()] == ["settings.toml"]


def test_what_was_set_meanwhile_is_written_once_the_file_is_mended(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.path.write_text('theme = "dark\n')
    qtbot.waitUntil(lambda: watched.wrong != [])
    watched.changes.set("place", "home")
    watched.path.write_text('theme = "dark"  # mended\n')
    qtbot.waitUntil(lambda: "home" in watched.path.read_text())
    assert watched.path.read_text().startswith('theme = "dark"  # mended\n')
    assert (watched.now.theme, watched.now.place) == ("dark", "home")
    assert watched.told[-1] == ()


def test_a_value_that_cannot_be_used_is_told_once_and_the_rest_counts(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.path.write_text('theme = "blue"\nvolume = 5\n')
    qtbot.waitUntil(lambda: watched.wrong != [])
    assert watched.now.volume == 5
    watched.changes.set("place", "home")
    watched.path.write_text(watched.path.read_text() + 'gap = "7s"\n')
    qtbot.waitUntil(lambda: '"7s"' in watched.path.read_text() and len(watched.told) >= 2)
    assert len(watched.wrong) == 1


def test_what_this_run_was_started_with_outlasts_an_edit(watched: Watched, qtbot: QtBot) -> None:
    watched.path.write_text('gap = "7s"\nvolume = 5\n')
    qtbot.waitUntil(lambda: watched.now.volume == 5)
    assert watched.now.gap == 0.5
    watched.changes.set("gap", 4.0)
    watched.path.write_text('gap = "7s"\nvolume = 6\n')
    qtbot.waitUntil(lambda: watched.now.volume == 6)
    assert watched.now.gap == 7.0


def test_a_new_language_is_told_after_whoever_set_it_is_done(
    watched: Watched, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watched.changes.language_changed):
        watched.changes.set("language", "de")
        assert watched.told == [()]
