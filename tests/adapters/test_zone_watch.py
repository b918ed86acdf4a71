# SPDX-License-Identifier: Apache-2.0
"""A change of the time zone is told, in whichever way the link is replaced."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.zone_watch import ZoneWatch


class Told:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    for city in ("Berlin", "Auckland", "Lima"):
        (tmp_path / city).write_bytes(city.encode())
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / "localtime").symlink_to(tmp_path / "Berlin")
    return folder


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def watch(etc: Path, told: Told, qtbot: QtBot) -> Iterator[ZoneWatch]:
    watch = ZoneWatch(told, etc)
    yield watch
    watch.deleteLater()


def travel(etc: Path, city: str) -> None:
    """As timedated does it: a new link takes the place of the old one."""
    link = etc / "new"
    link.symlink_to(etc.parent / city)
    link.replace(etc / "localtime")


@pytest.mark.usefixtures("watch")
def test_each_change_of_the_zone_is_told(etc: Path, told: Told, qtbot: QtBot) -> None:
    travel(etc, "Auckland")
    qtbot.waitUntil(lambda: told.times == 1)
    travel(etc, "Lima")
    qtbot.waitUntil(lambda: told.times == 2)


@pytest.mark.usefixtures("watch")
def test_a_link_that_is_taken_away_first_is_told_too(etc: Path, told: Told, qtbot: QtBot) -> None:
    (etc / "localtime").unlink()
    (etc / "localtime").symlink_to(etc.parent / "Lima")
    qtbot.waitUntil(lambda: told.times > 0)


def test_other_files_of_the_folder_are_nothing_to_tell(
    etc: Path, told: Told, watch: ZoneWatch, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.findChildren(QFileSystemWatcher)[0].directoryChanged):
        (etc / "hosts").write_text("127.0.0.1", "ascii")
    assert told.times == 0
    os.utime(etc / "hosts")
    travel(etc, "Auckland")
    qtbot.waitUntil(lambda: told.times == 1)


def test_after_the_end_nothing_is_told(etc: Path, told: Told, qtbot: QtBot) -> None:
    ended, heard = ZoneWatch(told, etc), Told()
    ended.close()
    other = ZoneWatch(heard, etc)
    travel(etc, "Auckland")
    qtbot.waitUntil(lambda: heard.times == 1)
    assert told.times == 0
    other.close()


def test_without_such_a_folder_it_is_silent(tmp_path: Path, told: Told, qtbot: QtBot) -> None:
    watch = ZoneWatch(told, tmp_path / "no-etc")
    watch.close()
    assert told.times == 0
