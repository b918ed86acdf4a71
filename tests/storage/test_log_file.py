# SPDX-License-Identifier: Apache-2.0
"""The log stays small, is the person's alone, and never gets in the way."""

from __future__ import annotations

import logging
from pathlib import Path

from stretchbreak.storage import log_file
from stretchbreak.storage.log_file import LogFile


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("x", logging.WARNING, "x.py", 1, text, None, None)


def test_nothing_is_written_before_there_is_something_to_say(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    handler = LogFile(path)
    assert not path.exists()
    handler.emit(record("first"))
    handler.close()
    assert "first" in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_log_that_has_grown_gives_way_to_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    handler = LogFile(path)
    for _ in range(5000):
        handler.emit(record("x" * 200))
    handler.close()
    assert path.stat().st_size <= log_file.LARGEST + 300
    assert (tmp_path / "a.old.log").stat().st_size <= log_file.LARGEST + 300


def test_a_log_that_cannot_be_written_bothers_nobody(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "missing" / "a.log")
    handler.emit(record("lost"))
    handler.close()
    assert not (tmp_path / "missing").exists()
