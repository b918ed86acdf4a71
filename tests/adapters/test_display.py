# SPDX-License-Identifier: Apache-2.0
"""A display that is not there is named before Qt would abort over it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rig import Desk

from stretchbreak.adapters.display import display_problem


def test_no_display_at_all_says_what_is_not_set() -> None:
    assert "neither WAYLAND_DISPLAY nor DISPLAY is set" in display_problem({})


def test_a_display_that_nobody_serves_is_named() -> None:
    assert "nothing answers at DISPLAY=:4711" in display_problem({"DISPLAY": ":4711"})
    lost = {"WAYLAND_DISPLAY": "gone-0", "XDG_RUNTIME_DIR": "/nonexistent"}
    assert "WAYLAND_DISPLAY=gone-0" in display_problem(lost)


def test_a_platform_without_a_display_needs_none() -> None:
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_a_real_x_server_is_found_even_beside_a_lost_wayland(desk: Desk) -> None:
    display = desk.x_server()
    lost = {"WAYLAND_DISPLAY": "gone-0", "XDG_RUNTIME_DIR": "/nonexistent"}
    assert display_problem({"DISPLAY": display} | lost) == ""


def test_a_library_that_qt_needs_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    display = desk.x_server()
    real = ctypes.CDLL

    def without_cursors(name: str) -> ctypes.CDLL:
        if "cursor" in name:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return real(name)

    monkeypatch.setattr(ctypes, "CDLL", without_cursors)
    problem = display_problem({"DISPLAY": display})
    assert "libxcb-cursor.so.0: cannot open" in problem
    assert "Install the package of your system" in problem


def test_a_qt_that_cannot_be_loaded_is_told_in_one_sentence(tmp_path: Path) -> None:
    lost = tmp_path / "PySide6"
    lost.mkdir()
    why = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (lost / "__init__.py").write_text(f"raise ImportError({why!r})\n", "utf-8")
    env = dict(os.environ) | {
        "PYTHONPATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "STRETCHBREAK_HOME": str(tmp_path / "home"),
        "LANGUAGE": "en",
    }
    argv = [sys.executable, "-m", "stretchbreak", "run"]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        f"stretchbreak: StretchBreak cannot start: a library that Qt needs is missing ({why}). "
        "Install the package of your system that brings it.\n"
    )
