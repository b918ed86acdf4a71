# SPDX-License-Identifier: Apache-2.0
"""The whole app on a real desktop: a call holds the reminder, and it says why."""

from __future__ import annotations

from typing import Any

import pytest
import running_copy
from program import needs
from rig import Desk
from sound import pulseaudio, records

pytest.importorskip("pulsectl")
pytestmark = pytest.mark.slow
QUICK = ("remind_after=8s", "gap=1s", "gap_wait=3s", "settle=0.2s", "after_call=0.2s")


def status(desk: Desk) -> Any:
    return running_copy.told(desk.env)


@pytest.fixture
def working(desk: Desk) -> Desk:
    """A desktop with a sound server and notifications."""
    needs("pulseaudio")
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    desk.window_manager()
    desk.dunst()
    pulseaudio(desk)
    return desk


def start(desk: Desk, *more: str) -> None:
    desk.app(*(part for one in (*QUICK, *more) for part in ("--set", one)))
    desk.type_for(seconds=12)


def test_while_somebody_records_the_reminder_waits_and_the_status_says_for_what(
    working: Desk,
) -> None:
    records(working, "microphone")
    start(working)
    told = status(working)
    assert (told["held_by"], told["due"]) == (["microphone"], True)
    assert told["sitting_minutes"] > 0.15  # a call is time at the computer
    assert "microphone in use" in working.cli("status").stdout
    assert "at the computer" not in working.notifications()


def test_recording_what_the_loudspeaker_plays_holds_nothing(working: Desk) -> None:
    records(working, "loudspeaker.monitor")
    start(working)
    working.wait_for(lambda: "at the computer" in working.notifications(), 10, "the reminder")


def test_with_the_microphone_switched_off_in_the_settings_the_reminder_comes(
    working: Desk,
) -> None:
    records(working, "microphone")
    start(working, "see_microphone=false")
    working.wait_for(lambda: "at the computer" in working.notifications(), 10, "the reminder")
    sensors = {sensor["name"]: sensor["condition"] for sensor in status(working)["sensors"]}
    assert sensors["microphone"] == "off"


def test_paused_notifications_hold_the_reminder_until_they_go_on(working: Desk) -> None:
    needs("dunstctl")
    working.run("dunstctl", "set-paused", "true")
    start(working)
    assert status(working)["held_by"] == ["do-not-disturb"]
    working.run("dunstctl", "set-paused", "false")  # dunst tells of it by itself
    working.wait_for(lambda: "at the computer" in working.notifications(), 10, "the reminder")
