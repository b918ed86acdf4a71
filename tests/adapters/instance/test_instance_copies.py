# SPDX-License-Identifier: Apache-2.0
"""One copy only: real processes, kills, locks, and folders that are not private."""

from __future__ import annotations

from pathlib import Path

import pytest
from adapters.instance_peer import Copy, asked, end, keeper
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.instance.address import folder_problem, lock_path
from stretchbreak.adapters.instance.client import NotRunning, ask


def test_a_second_copy_is_told_which_process_runs_and_takes_nothing_from_it(
    path: Path, qtbot: QtBot
) -> None:
    first = keeper(path)
    second = Copy(path)
    try:
        assert f"process {first.pid}" in second.server.start()
        assert second.server.taken
        second.server.stop()
        assert ask(path, {"do": "status"}) == {"heard": {"do": "status"}}
    finally:
        end(first)


def test_a_copy_that_lost_its_lock_file_is_still_the_one(path: Path, qtbot: QtBot) -> None:
    first = keeper(path)
    second = Copy(path)
    try:
        lock_path(path).unlink()
        assert "already running" in second.server.start()
        assert ask(path, {"do": "status"}) == {"heard": {"do": "status"}}
    finally:
        end(first)


def test_after_a_kill_the_next_copy_starts_at_once(path: Path, qtbot: QtBot) -> None:
    first = keeper(path)
    end(first)
    assert path.exists()
    with pytest.raises(NotRunning, match="stretchbreak run"):
        ask(path, {"do": "status"})
    copy = Copy(path)
    assert copy.server.start() == ""
    assert not copy.server.taken
    assert asked(path, {"do": "status"}, qtbot) == copy.answer
    copy.server.stop()


def test_stopped_and_started_again_it_listens(copy: Copy, qtbot: QtBot) -> None:
    copy.server.stop()
    copy.server.stop()
    assert copy.server.start() == ""
    assert asked(copy.path, {"do": "status"}, qtbot) == copy.answer


@pytest.mark.parametrize("mode", [0o755, 0o770])
def test_a_folder_that_is_open_to_others_is_refused(mode: int, path: Path, qtbot: QtBot) -> None:
    path.parent.chmod(mode)
    copy = Copy(path)
    assert "chmod 700" in copy.server.start()
    assert not copy.server.taken
    assert not path.exists()
    path.parent.chmod(0o700)


def test_a_folder_that_is_none_or_missing_or_a_link_is_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(path.parent)
    path.write_text("")
    assert "not a folder" in folder_problem(path)
    assert "not a folder" in folder_problem(tmp_path / "link")
    assert "no such file" in folder_problem(tmp_path / "nowhere")
    assert folder_problem(path.parent) == ""


def test_a_path_too_long_for_a_socket_is_one_sentence_and_lets_the_lock_go(
    path: Path, qtbot: QtBot
) -> None:
    deep = path.parent / ("x" * 120)
    deep.mkdir(mode=0o700)
    copy = Copy(deep / "s.sock")
    assert "cannot listen" in copy.server.start()
    lock = QLockFile(str(lock_path(copy.path)))
    assert lock.tryLock(0)
    lock.unlock()
