# SPDX-License-Identifier: Apache-2.0
"""The card on a real screen, beside somebody's work: it takes nothing away."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from program import Program
from rig import Desk
from whole_app import click_in

STAGE = str(Path(__file__).with_name("stage.py"))


def stage(desk: Desk, part: str, *fields: str) -> Program:
    program = desk.start(part, sys.executable, STAGE, part, *fields)
    desk.wait_for(lambda: "ready" in program.output, 15, part)
    return program


def work_in_an_editor(desk: Desk) -> tuple[Program, str]:
    """A desktop with an editor that has the keyboard; the editor, and its window's id."""
    desk.x_server()
    desk.window_manager()
    editor = stage(desk, "editor")
    return editor, desk.use("--name", "^Editor$")


def card(desk: Desk) -> tuple[Program, str]:
    program = stage(desk, "card", "sat=35", "due=yes")
    find = ("--name", "^StretchBreak reminder$")
    return program, desk.wait_for(lambda: desk.windows(*find), 10, "the card")[0]


def test_typing_goes_on_into_the_other_window_when_the_card_appears(desk: Desk) -> None:
    editor, window = work_in_an_editor(desk)
    desk.xdotool("type", "before ")
    shown, _card = card(desk)
    assert desk.xdotool("getactivewindow").strip() == window
    desk.xdotool("type", "and after")
    desk.xdotool("key", "space", "Return")
    desk.wait_for(lambda: "text before and after " in editor.output, 10, "the typed words")
    desk.screenshot("card")
    assert "answered" not in shown.output


def test_the_card_covers_no_more_than_a_corner(desk: Desk) -> None:
    desk.x_server()
    desk.window_manager()
    _shown, window = card(desk)
    facts = dict(
        line.split("=", 1)
        for line in desk.xdotool("getwindowgeometry", "--shell", window).splitlines()
    )
    x, y, width, height = (int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
    assert (x + width, y + height) == (1280 - 16, 800 - 16)
    assert width <= 1280 / 3
    assert height <= 800 / 4


def test_a_click_on_the_card_answers_and_leaves_the_keyboard_where_it_was(desk: Desk) -> None:
    editor, window = work_in_an_editor(desk)
    shown, card_window = card(desk)

    click_in(desk, card_window, 60, -58)
    desk.wait_for(lambda: "answered stretch" in shown.output, 10, "the answer")
    assert desk.xdotool("getactivewindow").strip() == window
    desk.xdotool("type", "still here")
    desk.wait_for(lambda: "text still here" in editor.output, 10, "the typed words")
    assert desk.windows("--name", "^StretchBreak reminder$") == []


def test_the_card_takes_the_keyboard_when_the_person_asks_for_it(desk: Desk) -> None:
    work_in_an_editor(desk)
    shown, card_window = card(desk)
    os.kill(shown.pid, signal.SIGUSR1)
    desk.wait_for(
        lambda: desk.xdotool("getwindowfocus").strip() == card_window, 10, "the keyboard's move"
    )
    desk.xdotool("key", "Tab", "space")
    desk.wait_for(lambda: "answered walking" in shown.output, 10, "the answer by keyboard")
