# SPDX-License-Identifier: Apache-2.0
"""A routine of two minutes by real keys and clicks, and what the journal says of it, to the second.

The app's sessions run at twenty times the speed of a person; where a key must come at a moment
that is sure, a session's time stands still until it has come.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from program import Program
from rig import Desk
from whole_app import answers, clean, desktop, end, events, start, status

ROUTINE, TITLE = "two_minutes", ("--name", "^Two minutes standing$")
TEN_RIGHT, TEN_LEFT = "seconds_right=1", "seconds_left=1"


def opened(desk: Desk, stop_at: str = "") -> tuple[Program, str]:
    """The app after some work, with the routine on screen; and the window's id.

    With the question before it, the routine waits for the start. stop_at: see still_clock.py.
    """
    desktop(desk)
    app = start(desk, "remind_after=20min", "ask_each_time=on", speed=20, stop_at=stop_at)
    desk.type_for(1)
    assert status(desk)["sitting_minutes"] > 0
    desk.cli("stretch", ROUTINE)
    window = desk.wait_for(lambda: desk.windows(*TITLE), 10, "the session window")[-1]
    desk.xdotool("windowactivate", "--sync", window)
    desk.wait_for(lambda: len(desk.colours(window)) > 50, 10, "its figure")
    return app, window


def ended(desk: Desk) -> dict[str, Any]:
    (session,) = desk.wait_for(lambda: events(desk, "session"), 30, "the end of the routine")
    assert session["routine"] == ROUTINE
    return session


def kept(desk: Desk) -> tuple[float, float]:
    """(left, right) seconds held so far, as they would be after a crash."""
    found = events(desk, "progress")
    return (found[-1]["seconds_left"], found[-1]["seconds_right"]) if found else (0.0, 0.0)


def test_two_minutes_for_both_sides_end_the_bout(desk: Desk) -> None:
    app, window = opened(desk)
    geometry = desk.xdotool("getwindowgeometry", "--shell", window)
    facts = dict(re.findall(r"(\w+)=(\d+)", geometry))
    # The second of four keys, above the smaller ones and three lines of the stop rule.
    across, down = round(int(facts["WIDTH"]) * 0.37), int(facts["HEIGHT"]) - 125
    desk.xdotool("mousemove", "--window", window, str(across), str(down), "click", "1")
    session = ended(desk)
    assert session["finished"] is True
    assert (session["seconds_left"], session["seconds_right"]) == (30.0, 30.0)
    (bout,) = events(desk, "bout")
    assert bout["ended_by"] == "stretch"
    after = status(desk)
    assert (after["state"], after["sitting_minutes"]) == ("standing", 0)
    desk.screenshot("two-minutes-done")
    clean(app)
    end(desk, app)


def test_a_pause_counts_for_nothing_and_nothing_is_lost(desk: Desk) -> None:
    app, _window = opened(desk, TEN_RIGHT)
    desk.xdotool("key", "space")
    desk.wait_for(lambda: kept(desk)[1] >= 10, 20, "ten seconds of the right side")
    before = kept(desk)
    desk.xdotool("key", "space")
    desk.screenshot("two-minutes-paused")  # takes its time
    desk.cli("status")
    assert (events(desk, "session"), kept(desk)) == ([], before)
    desk.xdotool("key", "space")
    session = ended(desk)
    assert (session["seconds_left"], session["seconds_right"]) == (30.0, 30.0)
    clean(app)
    end(desk, app)


def test_back_holds_once_more_and_stop_keeps_what_was_held_to_the_second(desk: Desk) -> None:
    app, _window = opened(desk, f"{TEN_RIGHT},{TEN_LEFT}")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: kept(desk)[1] >= 10, 20, "ten seconds of the right side")
    once = kept(desk)[1]
    desk.xdotool("key", "Left")
    desk.wait_for(lambda: kept(desk)[0] >= 10, 20, "ten seconds of the left side")
    left_then, right_then = kept(desk)
    assert right_then == pytest.approx(once + 30.0, abs=0.01)  # a whole hold, and what was before
    desk.xdotool("key", "Escape")
    session = ended(desk)
    assert session["finished"] is False
    assert session["seconds_left"] == pytest.approx(left_then, abs=0.01)
    assert session["seconds_right"] == pytest.approx(once + 30.0, abs=0.01)
    desk.wait_for(lambda: ("stop", "session") in answers(desk), 10, "the stop in the journal")
    desk.xdotool("key", "Escape")
    clean(app)
    end(desk, app)


def test_easier_goes_on_with_the_same_seconds_for_both_sides(desk: Desk) -> None:
    app, _window = opened(desk)
    desk.xdotool("key", "space")
    desk.wait_for(lambda: kept(desk)[1] > 0, 10, "seconds of the right side")
    desk.xdotool("key", "e")
    desk.screenshot("two-minutes-easier")
    session = ended(desk)
    assert session["finished"] is True
    assert session["seconds_left"] == session["seconds_right"] == 30.0
    desk.xdotool("key", "2")
    (rating,) = desk.wait_for(lambda: events(desk, "rating"), 10, "the answer in the journal")
    assert rating["said"] == "4-6"
    clean(app)
    end(desk, app)
