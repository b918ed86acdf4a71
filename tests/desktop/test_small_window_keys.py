# SPDX-License-Identifier: Apache-2.0
"""The small window on a real screen: closing it, and using it without a mouse."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from program import Program
from rig import Desk

STAGE = str(Path(__file__).with_name("stage.py"))
WINDOW = ("--name", "^StretchBreak$")


def small_window(desk: Desk, *fields: str) -> tuple[Program, str]:
    desk.x_server()
    desk.window_manager()
    program = desk.start("window", sys.executable, STAGE, "small_window", *fields)
    return program, desk.use(*WINDOW)


def test_closing_hides_the_window_where_a_tray_brings_it_back(desk: Desk) -> None:
    program, _window = small_window(desk, "tray=shown")
    desk.xdotool("key", "alt+F4")
    desk.wait_for(lambda: not desk.windows(*WINDOW), 10, "the window to go")
    assert program.running


def test_without_a_tray_the_first_close_explains_and_the_second_minimises(desk: Desk) -> None:
    program, window = small_window(desk, "tray=none")
    before = desk.xdotool("getwindowgeometry", window)
    desk.xdotool("key", "alt+F4")
    desk.wait_for(
        lambda: desk.xdotool("getwindowgeometry", window) != before, 10, "the explanation"
    )
    desk.screenshot("small-window-stays")
    assert desk.windows(*WINDOW) == [window]
    desk.xdotool("key", "alt+F4")
    state = ("xprop", "-id", window, "WM_STATE")
    desk.wait_for(lambda: "Iconic" in desk.run(*state), 10, "the window to be minimised")
    assert program.running


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("alt+s",), "stretch_asked"),
        (("alt+m",), "said moved"),
        (("alt+t",), "said standing"),
        (("alt+h",), "window_asked history"),
        (("alt+e",), "window_asked settings"),
        (("alt+q",), "quit_asked"),
        (("alt+p", "Down", "Down", "Return"), "said pause 60"),
        (("Tab", "space"), "window_asked picker"),
    ],
)
def test_the_keyboard_is_enough(desk: Desk, keys: tuple[str, ...], told: str) -> None:
    program, _window = small_window(desk, "tray=none")
    for key in keys:
        desk.xdotool("key", key)
    desk.wait_for(lambda: told in program.output, 10, told)
