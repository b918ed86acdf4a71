# SPDX-License-Identifier: Apache-2.0
"""The very first stretch, the routines to pick from, and what is steered around, in the app."""

from __future__ import annotations

import tomllib

from rig import Desk
from whole_app import WINDOW, answers, clean, desktop, end, events, start

SESSION = ("--name", "^(One minute|Standing stretch|Half-kneeling)")
INTRODUCTION = ("--name", "^Before the first stretch$")
PICKER = ("--name", "^Pick a stretch$")


def test_before_the_first_stretch_comes_the_introduction_and_it_comes_once(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min", "introduce=on")
    desk.cli("stretch", "standing_short")
    desk.use(*INTRODUCTION)
    assert not desk.windows(*SESSION)
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not desk.windows(*INTRODUCTION), 10, "it to be put off")
    desk.wait_for(lambda: ("stop", "session") in answers(desk), 10, "the end of the attempt")

    assert "first stretch" not in desk.cli("stretch", "standing_short").stdout
    desk.use(*INTRODUCTION)
    desk.screenshot("first-use")
    desk.xdotool("key", "shift+Tab", "space", "Return")  # the last chip: standing up quickly
    desk.use(*SESSION)
    settings = tomllib.loads((desk.home / "settings.toml").read_text("utf-8"))
    assert settings["introduce"] is False
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not desk.windows(*SESSION), 10, "the window to close")
    desk.cli("stretch", "standing_short")
    desk.use(*SESSION)
    clean(app)
    end(desk, app)


def test_a_routine_is_picked_from_the_command_line_the_tray_window_and_by_key(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min")
    done = desk.cli("pick")
    assert (done.returncode, done.stdout) == (0, "Here are the routines to pick from.\n")
    picker = desk.use(*PICKER)
    desk.wait_for(lambda: len(desk.colours(picker)) > 50, 10, "the figures on the cards")
    desk.screenshot("picker")
    desk.xdotool("key", "Return")
    desk.use(*SESSION)
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not desk.windows(*SESSION), 10, "the window to close")
    assert desk.start_app().wait(10) == 0
    desk.use(*WINDOW)
    desk.xdotool("key", "alt+i")
    desk.use(*PICKER)
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not desk.windows(*PICKER), 10, "the picker to close")
    clean(app)
    end(desk, app)


def test_a_movement_is_steered_around_for_today(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min", "ask_each_time=on")
    desk.cli("stretch", "half_kneeling")
    desk.use(*SESSION)
    desk.xdotool("key", "a", "a", "space")  # away, back with the keyboard in it; then kneeling
    desk.screenshot("steered-around")
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not desk.windows(*SESSION), 10, "the window to close")
    desk.cli("stretch", "half_kneeling")
    desk.use(*SESSION)
    desk.xdotool("key", "space")
    desk.wait_for(lambda: events(desk, "session"), 20, "the end of the routine")
    desk.xdotool("key", "1")
    (rating,) = desk.wait_for(lambda: events(desk, "rating"), 10, "the answer in the journal")
    assert "hf_half_kneel" not in rating["exercises"]
    assert not (desk.home / "settings.toml").exists()
    clean(app)
    end(desk, app)
