# SPDX-License-Identifier: Apache-2.0
"""One copy, and the command line that asks it: real processes, real sockets, bad clients."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.instance import client, socket_listener
from stretchbreak.adapters.instance.address import LONGEST_LINE, folder_problem, lock_path
from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
from stretchbreak.adapters.instance.pipe_listener import PipeListener
from stretchbreak.adapters.instance.server import InstanceServer

KEEPER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from stretchbreak.adapters.instance.server import InstanceServer
app = QCoreApplication([])
server = InstanceServer(Path(sys.argv[1]), lambda command: {"heard": command})
print(server.start() or "listening", flush=True)
app.exec()
"""


class Copy:
    """A server in this process, and what it was asked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.heard: list[dict[str, Any]] = []
        self.answer: dict[str, Any] = {"sentence": "Done."}
        self.server = InstanceServer(path, self._handle)

    def _handle(self, command: dict[str, Any]) -> dict[str, Any]:
        self.heard.append(command)
        if command.get("do") == "fail":
            raise ValueError("mine")
        return self.answer


@pytest.fixture
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run") / "stretchbreak.sock"


@pytest.fixture
def copy(path: Path, qtbot: QtBot) -> Iterator[Copy]:
    copy = Copy(path)
    assert copy.server.start() == ""
    yield copy
    copy.server.stop()


class Asking:
    """A client on a thread of its own, as another process would be; the test's loop goes on."""

    def __init__(self, path: Path, command: dict[str, Any], timeout: float = 5.0) -> None:
        self.answer: dict[str, Any] = {}
        self.problem: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(path, command, timeout))
        self._thread.start()

    def _run(self, path: Path, command: dict[str, Any], timeout: float) -> None:
        try:
            self.answer = ask(path, command, timeout)
        except NotRunning as problem:
            self.problem = problem

    @property
    def done(self) -> bool:
        return not self._thread.is_alive()


def asked(path: Path, command: dict[str, Any], qtbot: QtBot) -> dict[str, Any]:
    asking = Asking(path, command)
    qtbot.waitUntil(lambda: asking.done)
    assert asking.problem is None
    return asking.answer


def raw(path: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(0)
    connection.connect(str(path))
    return connection


def said(connection: socket.socket, qtbot: QtBot) -> dict[str, Any]:
    heard = bytearray()

    def ended() -> bool:
        try:
            data = connection.recv(LONGEST_LINE)
        except BlockingIOError:
            return False
        except ConnectionResetError:  # it did not read all that was sent; its answer came first
            return True
        heard.extend(data)
        return not data

    qtbot.waitUntil(ended)
    return dict(json.loads(heard))


def keeper(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "listening\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


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
        assert "65536" in said(connection, qtbot)["error"]
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


# Two copies


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
    assert "No such file" in folder_problem(tmp_path / "nowhere")
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


# The client


def test_nothing_there_says_how_to_start_it(path: Path) -> None:
    with pytest.raises(NotRunning, match="stretchbreak run"):
        ask(path, {"do": "status"})


def test_a_copy_that_hangs_is_not_waited_for(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(path))
        hung.listen()
        with pytest.raises(NotAnswering, match="does not answer"):
            ask(path, {"do": "status"}, timeout=0.1)


@pytest.mark.parametrize("said", [b"", b"nonsense\n", b"[]\n", b'{"half": '])
def test_an_answer_that_is_none_is_said_plainly(said: bytes, path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as odd:
        odd.bind(str(path))
        odd.listen()

        def serve() -> None:
            with odd.accept()[0] as connection:
                connection.recv(1000)
                connection.sendall(said)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(NotRunning, match="broke off"):
            ask(path, {"do": "status"})
        thread.join()


def test_the_client_loads_no_toolkit() -> None:
    program = (
        "import sys\n"
        "import stretchbreak.adapters.instance.client\n"
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'asyncio', 'subprocess')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


# Where there are no Unix sockets


def test_the_listener_for_pipes_answers_and_refuses(path: Path, qtbot: QtBot) -> None:
    heard: list[dict[str, Any]] = []

    def handle(command: dict[str, Any]) -> dict[str, Any]:
        heard.append(command)
        return {"sentence": "Done."}

    listener = PipeListener(str(path), handle)
    assert asked(path, {"do": "status"}, qtbot) == {"sentence": "Done."}
    with raw(path) as connection:
        connection.sendall(b"nonsense\n")
        assert "error" in said(connection, qtbot)
    listener.close()
    assert heard == [{"do": "status"}]
    with pytest.raises(OSError, match=r"\w"):
        PipeListener(str(path.parent / "nowhere" / "deep"), handle)


def test_the_client_speaks_through_a_pipe_as_through_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for a Windows pipe: a file that holds the answer behind the request."""
    pipe = tmp_path / "pipe"
    line = b'{"do": "status"}\n'
    pipe.write_bytes(line.replace(b"s", b"x") + b'{"sentence": "Done."}\n')
    monkeypatch.setattr(client, "_NO_SOCKETS", True)
    monkeypatch.setattr(client, "pipe_name", lambda _path: str(pipe))
    assert ask(tmp_path / "stretchbreak.sock", {"do": "status"}) == {"sentence": "Done."}
    assert pipe.read_bytes().startswith(line)
