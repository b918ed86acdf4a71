# SPDX-License-Identifier: Apache-2.0
"""What is left of a session when the program is killed in its middle, and how it goes on."""

from __future__ import annotations

from rig import Desk
from whole_app import SESSION, clean, desktop, end, events, start


def test_killed_in_mid_session_the_seconds_are_kept_and_it_can_go_on(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min", speed=4)
    desk.cli("stretch", "standing")
    desk.use(*SESSION)
    desk.xdotool("key", "space")

    def held() -> float:
        kept = events(desk, "progress")
        return float(kept[-1]["seconds_right"]) if kept else 0.0

    desk.wait_for(lambda: held() >= 10, 20, "ten seconds kept")
    app.kill()
    desk.wait_for(lambda: not app.running, 10, "the end of the program")
    assert events(desk, "session") == []
    kept = events(desk, "progress")[-1]

    again = start(desk, "remind_after=20min", speed=20)
    (session,) = events(desk, "session")
    assert session["finished"] is False
    assert (session["seconds_left"], session["seconds_right"]) == (0.0, kept["seconds_right"])
    assert session["since"] == kept["since"]

    desk.cli("stretch", "standing")
    desk.use(*SESSION)
    desk.screenshot("session-goes-on")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: len(events(desk, "session")) == 2, 20, "the end of the session")
    rest = events(desk, "session")[-1]
    assert rest["finished"] is True
    assert rest["seconds_left"] == 30.0
    assert abs(rest["seconds_right"] + kept["seconds_right"] - 30.0) < 0.01
    desk.xdotool("key", "3")
    desk.wait_for(lambda: events(desk, "rating"), 10, "the answer in the journal")
    assert events(desk, "rating")[0]["said"] == "7+"
    clean(again)
    end(desk, again)
