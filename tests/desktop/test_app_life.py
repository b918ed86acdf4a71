# SPDX-License-Identifier: Apache-2.0
"""The running app begins, is found again, and ends: nothing is in the way, nothing stays behind."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from program import Program
from rig import Desk
from whole_app import SESSION, WINDOW, answers, clean, desktop, end, events, start, status

from stretchbreak.ui.tray_icon import DISC


def test_a_second_start_brings_the_window_of_the_first_to_the_front(desk: Desk) -> None:
    desktop(desk)
    app = start(desk)
    assert desk.windows(*WINDOW) == []
    second = desk.start_app()
    assert second.wait(10) == 0
    assert "already running" in second.output
    desk.wait_for(lambda: desk.windows(*WINDOW), 10, "the small window")
    assert app.running
    end(desk, app)


@pytest.mark.parametrize("panel", ["trayer", "xfce4-panel"])
def test_a_panel_that_starts_late_gets_the_icon_and_no_window_comes_at_login(
    desk: Desk, panel: str
) -> None:
    desktop(desk, panel="")
    app = desk.app("--background")
    desk.wait_for(lambda: status(desk)["tray"] == "waiting", 10, "the tray to be missed")
    desk.tray_host(panel)
    desk.wait_for(lambda: DISC.name().upper() in desk.colours(), 15, "the icon in the late panel")
    if panel == "xfce4-panel":  # it says that it came; the other is noticed within a minute
        desk.wait_for(lambda: status(desk)["tray"] == "shown", 10, "the status to tell")
    assert desk.windows(*WINDOW) == []
    end(desk, app)


def test_without_any_panel_the_small_window_is_there_and_says_so(desk: Desk) -> None:
    desktop(desk, panel="")
    app = desk.app()
    desk.wait_for(lambda: desk.windows(*WINDOW), 10, "the small window")
    assert status(desk)["tray"] == "waiting"
    desk.screenshot("app-without-tray")
    end(desk, app)


def quit_by_command(desk: Desk, _app: Program) -> None:
    assert "has ended" in desk.cli("quit").stdout


def terminate(_desk: Desk, app: Program) -> None:
    os.kill(app.pid, signal.SIGTERM)


@pytest.mark.parametrize("way", [quit_by_command, terminate])
def test_it_ends_at_once_and_leaves_its_state_and_nothing_else(
    desk: Desk, way: Callable[[Desk, Program], None]
) -> None:
    desktop(desk)
    app = start(desk)
    assert list((desk.home / "run").iterdir()) != []
    desk.type_for(1)
    sat = status(desk)["sitting_minutes"]
    way(desk, app)
    assert app.wait(5) == 0
    clean(app)
    assert list((desk.home / "run").iterdir()) == []
    assert [one.name for one in (desk.home / "data").iterdir()] == ["journal.sqlite3"]
    assert desk.cli("status").returncode == 3
    assert not desk.windows("--class", "stretchbreak")
    app = start(desk)
    assert status(desk)["sitting_minutes"] >= sat
    assert events(desk, "bout") == []
    end(desk, app)


def test_a_setting_holds_at_once_and_in_the_next_run_and_comments_stay(desk: Desk) -> None:
    file = desk.home / "settings.toml"
    file.write_text("# mine\ngap = '4s' # a pause\n", "utf-8")
    desktop(desk)
    app = start(desk)
    assert desk.start_app().wait(10) == 0
    desk.use(*WINDOW)
    desk.xdotool("key", "alt+e")
    desk.use("--name", "^StretchBreak settings$")
    desk.xdotool("key", "Tab", "Tab", "ctrl+a")  # from the search by the groups
    desk.xdotool("type", "45")
    desk.xdotool("key", "Tab")
    desk.wait_for(lambda: status(desk)["remind_after_minutes"] == 45, 5, "the new interval")
    text = file.read_text("utf-8")
    assert text.startswith("# mine\ngap = '4s' # a pause\n")
    assert 'remind_after = "45min"' in text
    file.write_text(text.replace("45min", "50min"), "utf-8")
    desk.wait_for(lambda: status(desk)["remind_after_minutes"] == 50, 5, "what a hand wrote")
    assert desk.cli("settings", "set", "remind_after", "45min").returncode == 0
    desk.wait_for(lambda: status(desk)["remind_after_minutes"] == 45, 5, "what the command wrote")
    end(desk, app)
    app = desk.app()
    assert status(desk)["remind_after_minutes"] == 45
    end(desk, app)


def test_quit_in_the_middle_of_a_stretch_keeps_what_was_held(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, speed=4)
    assert desk.cli("stretch").returncode == 0
    desk.use(*SESSION)
    desk.xdotool("key", "space")
    # Twenty seconds of the hold are left then: five for us to quit in.
    desk.wait_for(
        lambda: any(one["seconds_right"] >= 10 for one in events(desk, "progress")), 20, "a hold"
    )
    end(desk, app)
    (session,) = events(desk, "session")
    assert session["finished"] is False
    assert 0 < session["seconds_right"] <= 30
    assert session["seconds_left"] == 0
    assert answers(desk)[-1] == ("stop", "session")
