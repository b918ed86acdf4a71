# SPDX-License-Identifier: Apache-2.0
"""The notification daemon ends and comes back during the day, as at every update of a desktop."""

from __future__ import annotations

import pytest
from rig import Desk
from whole_app import (
    SESSION,
    answers,
    click,
    desktop,
    end,
    events,
    start,
    status,
    work_until_reminded,
)

BUS_NAME = "org.freedesktop.Notifications"


@pytest.mark.parametrize("shown", [False, True], ids=["between two reminders", "under a reminder"])
def test_the_next_reminder_is_shown_by_the_new_daemon_and_its_buttons_work(
    desk: Desk, shown: bool
) -> None:
    desktop(desk)
    (daemon,) = [program for program in desk.programs if program.name == "dunst"]
    app = start(desk, "remind_after=3s", speed=200)
    work_until_reminded(desk, 3)
    if not shown:
        assert desk.cli("moved").returncode == 0
    daemon.kill()
    desk.wait_for(lambda: not desk.on_bus(BUS_NAME), 10, "the daemon to be gone")
    if shown:
        assert desk.cli("moved").returncode == 0
    desk.dunst()
    desk.wait_for(lambda: status(desk)["notifications"] == "live", 10, "notifications to be back")

    work_until_reminded(desk, 3, count=2)
    click(desk, "Stretch now")
    desk.wait_for(lambda: desk.windows(*SESSION), 10, "the session window")
    assert ("stretch", "notification") in answers(desk)
    assert [one["step"] for one in events(desk, "reminder")] == ["notice", "notice"]
    end(desk, app)


def test_a_day_that_begins_without_a_daemon_uses_the_one_that_comes(desk: Desk) -> None:
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    desk.window_manager()
    desk.tray_host("trayer")
    app = start(desk, "remind_after=3s", speed=200)
    desk.type_for(1)
    desk.dunst()
    work_until_reminded(desk, 3)
    click(desk, "I just moved")
    desk.wait_for(lambda: ("moved", "notification") in answers(desk), 10, "the answer")
    end(desk, app)
