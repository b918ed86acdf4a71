# SPDX-License-Identifier: Apache-2.0
"""The rig itself, with a bare tray icon in place of the app."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rig import Desk

BARE_ICON = str(Path(__file__).parents[1] / "bench" / "bare_icon.py")
ICON_COLOUR = "#008000"


def test_xdotool_moves_the_pointer_of_the_x_server_that_was_started(desk: Desk) -> None:
    desk.x_server("800x600x24")
    desk.xdotool("mousemove", "123", "234")
    assert "x:123 y:234" in desk.xdotool("getmouselocation")
    assert "-geometry 800x600" in desk.run("xwininfo", "-root")


def test_two_desks_do_not_see_each_other(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    try:
        assert desk.x_server() != other.x_server()
        assert desk.session_bus() != other.session_bus()
    finally:
        other.stop()
    assert not any(program.running for program in other.programs)
    assert all(program.running for program in desk.programs)


def test_a_display_stays_its_own_while_its_server_is_down(desk: Desk, tmp_path: Path) -> None:
    display = desk.x_server()
    desk.programs[-1].kill()
    other = Desk(tmp_path / "other")
    try:
        assert other.x_server() != display
        assert desk.x_server() == display
    finally:
        other.stop()


def test_the_buses_have_nobody_on_them(desk: Desk) -> None:
    desk.session_bus()
    desk.system_bus_stub()
    assert not desk.on_bus("org.freedesktop.Notifications")
    assert desk.env["DBUS_SESSION_BUS_ADDRESS"] != desk.env["DBUS_SYSTEM_BUS_ADDRESS"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("host", ["trayer", "xfce4-panel"])
def test_a_tray_host_shows_a_bare_icon(desk: Desk, host: str, dark: bool) -> None:
    desk.x_server()
    desk.session_bus()
    desk.window_manager()
    desk.tray_host(host, dark=dark)
    icon = desk.start("icon", sys.executable, BARE_ICON, "--say-when-available")
    desk.wait_for(lambda: "available True" in icon.output, 15, "the icon to find its tray")
    desk.wait_for(lambda: ICON_COLOUR in desk.colours(), 10, "the icon to be on screen")
    shade = "dark" if dark else "light"
    assert desk.screenshot(f"rig-{host}-{shade}").stat().st_size > 0


def test_a_click_on_a_notification_sends_the_action_that_was_chosen(desk: Desk) -> None:
    desk.x_server()
    desk.session_bus()
    desk.dunst()
    sender = desk.start(
        "notify-send",
        *("notify-send", "--app-name=Rig", "--wait", "--action=later=In 10 minutes"),
        *("--action=now=Stretch now", "30 minutes at the computer", "Ready when you are"),
    )
    desk.wait_for(lambda: "30 minutes at the computer" in desk.notifications(), 10, "the notice")
    desk.click_notification("Stretch now")
    desk.wait_for(lambda: not sender.running, 10, "notify-send to hear the click")
    assert "now" in sender.output.split()


def test_waiting_in_vain_says_for_what_and_shows_the_logs(desk: Desk) -> None:
    desk.start("speaker", sys.executable, "-c", "print('last words')").wait(20)
    with pytest.raises(pytest.fail.Exception, match=r"(?s)waited 0.05 s for rain.*last words"):
        desk.wait_for(lambda: False, 0.05, "rain")
