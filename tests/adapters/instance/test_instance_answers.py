# SPDX-License-Identifier: Apache-2.0
"""What a running copy answers, to good clients and bad ones."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path
from typing import Any

import pytest
from adapters.instance_peer import Asking, Copy, asked, raw, said
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.instance import socket_listener
from stretchbreak.adapters.instance.address import LONGEST_LINE
from stretchbreak.adapters.instance.client import NotRunning


def test_a_command_gets_its_answer(copy: Copy, qtbot: QtBot) -> None:
    assert asked(copy.path, {"do": "say", "say": "stehe auf ✓"}, qtbot) == {"sentence": "Done."}
    assert copy.heard == [{"do": "say", "say": "stehe auf ✓"}]


def test_ten_at_once_are_all_answered(copy: Copy, qtbot: QtBot) -> None:
    asking = [Asking(copy.path, {"number": number}) for number in range(10)]
    qtbot.waitUntil(lambda: all(one.done for one in asking))
    assert [one.answer for one in asking] == [{"sentence": "Done."}] * 10
    assert sorted(command["number"] for command in copy.heard) == list(range(10))


def test_nobody_else_can_reach_the_socket(copy: Copy) -> None:
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700


def test_another_person_is_not_answered(
    copy: Copy, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    asking = Asking(copy.path, {"do": "status"})
    qtbot.waitUntil(lambda: asking.done)
    assert isinstance(asking.problem, NotRunning)
    assert copy.heard == []


@pytest.mark.parametrize(
    "bad", [b"nonsense\n", b"[1]\n", b"\xff\xfe\n", b"\n", b"[" * 9999 + b"\n"]
)
def test_what_is_no_command_gets_an_error(bad: bytes, copy: Copy, qtbot: QtBot) -> None:
    with raw(copy.path) as connection:
        connection.sendall(bad)
        assert "error" in said(connection, qtbot)
    assert copy.heard == []
    assert asked(copy.path, {"do": "status"}, qtbot) == copy.answer


def test_a_command_that_is_too_long_is_refused(copy: Copy, qtbot: QtBot) -> None:
    with raw(copy.path) as connection:
        connection.sendall(b'{"say": "' + b"x" * LONGEST_LINE + b'"}\n')
        assert "too long" in said(connection, qtbot)["error"]
    assert copy.heard == []


@pytest.mark.allow_log("stretchbreak.adapters.instance")
def test_a_command_that_fails_gets_an_error_and_the_next_one_its_answer(
    copy: Copy, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    assert "log" in asked(copy.path, {"do": "fail"}, qtbot)["error"]
    assert "ValueError: mine" in caplog.text
    assert asked(copy.path, {"do": "status"}, qtbot) == copy.answer


@pytest.mark.allow_log("stretchbreak.adapters.instance")
@pytest.mark.parametrize("answer", [{"a": object()}, {"a": "x" * LONGEST_LINE}])
def test_an_answer_that_cannot_be_sent_is_an_error(
    answer: dict[str, Any], copy: Copy, qtbot: QtBot
) -> None:
    copy.answer = answer
    assert "error" in asked(copy.path, {"do": "status"}, qtbot)


def test_a_long_answer_comes_whole(copy: Copy, qtbot: QtBot) -> None:
    copy.answer = {"days": ["x" * 1000] * 60}
    assert asked(copy.path, {"do": "status"}, qtbot) == copy.answer


def test_who_sends_half_a_command_or_hangs_up_holds_nobody_up(copy: Copy, qtbot: QtBot) -> None:
    half = raw(copy.path)
    half.sendall(b'{"do": "sta')
    raw(copy.path).close()
    assert asked(copy.path, {"do": "status"}, qtbot) == copy.answer
    half.sendall(b'tus"}\n{"do": "quit"}\n')
    assert said(half, qtbot) == copy.answer
    half.close()
    assert copy.heard == [{"do": "status"}] * 2


def test_who_never_says_anything_is_left_after_a_while(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket_listener, "PATIENCE_MS", 100)
    copy = Copy(path)
    assert copy.server.start() == ""
    silent = [raw(path) for _count in range(socket_listener.MOST_AT_ONCE)]

    def over(connection: socket.socket) -> bool:
        try:
            return connection.recv(1) == b""
        except BlockingIOError:
            return False

    qtbot.waitUntil(lambda: all(over(connection) for connection in silent))
    for connection in silent:
        connection.close()
    assert asked(path, {"do": "status"}, qtbot) == copy.answer
    copy.server.stop()


def test_a_command_that_ends_the_app_is_still_answered(path: Path, qtbot: QtBot) -> None:
    copy = Copy(path)
    assert copy.server.start() == ""
    asking = Asking(path, {"do": "quit"})
    qtbot.waitUntil(lambda: bool(copy.heard))
    copy.server.stop()
    qtbot.waitUntil(lambda: asking.done)
    assert asking.answer == copy.answer
    assert not path.exists()
