# SPDX-License-Identifier: Apache-2.0
"""The side that asks, and the ways without Unix sockets."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from adapters.instance_peer import asked, raw, said
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.instance import client
from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
from stretchbreak.adapters.instance.pipe_listener import PipeListener


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
