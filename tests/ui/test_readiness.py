# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stretchbreak.ui.readiness import Readiness


def test_what_a_stretch_needs_is_done_piece_by_piece_and_once(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    ready = Readiness([lambda: done.append("first"), lambda: done.append("second")], parent)
    ready.begin()
    ready.begin()
    assert done == []
    qtbot.waitUntil(lambda: ready.complete)
    assert done == ["first", "second"]
    ready.begin()
    ready.stop()
    assert done == ["first", "second"]


LATER = """
import sys
import stretchbreak.ui.windows
from stretchbreak.ui.readiness import MODULES, imports
assert not set(MODULES) & set(sys.modules), "needed before anybody asks for a stretch"
for step in imports():
    step()
assert set(MODULES) <= set(sys.modules)
"""


def test_none_of_it_is_imported_before() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LATER], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
