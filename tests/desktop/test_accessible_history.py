# SPDX-License-Identifier: Apache-2.0
"""The history window on a desktop: as a screen reader gets it, and by keys alone."""

from __future__ import annotations

from rig import Desk
from test_accessible import (
    assert_each_control_can_be_used,
    everything,
    listening,
    names,
    press,
    small_window,
    window,
)

TITLE = "StretchBreak history"


def test_the_history_is_read_and_gone_through_by_keys(desk: Desk) -> None:
    app = listening(desk)
    small_window(desk)
    desk.type_for(1)
    press(desk, "History")
    history = window(desk, TITLE)
    assert_each_control_can_be_used(history)
    assert names(history, "page tab") == ["Day", "Week", "Month", "Year"]
    assert names(history, "table") == ["This day"]
    assert {"From", "To", "What", "Because"} <= set(names(history, "table column header"))
    assert "Because: input" in names(history, "table cell")
    pictures = [one for one in everything(history) if one["role"] == "image"]
    assert any("at the computer" in one["name"] for one in pictures)
    assert all(one["name"] for one in pictures)

    desk.use("--name", TITLE)

    def looked_at() -> bool:
        """The keyboard came to the ribbon, and its first span is said."""
        # Home does nothing where the keyboard passes by; an arrow would turn the page there.
        desk.xdotool("key", "Tab")
        desk.xdotool("key", "Home")
        shown = window(desk, TITLE)
        ribbon = next(one for one in everything(shown) if one["role"] == "image")
        return "Because: input" in ribbon["description"]

    desk.wait_for(looked_at, 40, "the ribbon to be reached by Tab and to say why")
    desk.xdotool("key", "alt+w")
    week = desk.wait_for(
        lambda: next(
            (one for one in [window(desk, TITLE)] if names(one, "table") == ["Days"]), None
        ),
        10,
        "the week",
    )
    assert week is not None
    assert {"At the computer", "bouts over 60 min"} <= set(names(week, "table column header"))
    app.stop()
    assert "Traceback" not in app.output
