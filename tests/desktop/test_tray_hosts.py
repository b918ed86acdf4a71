# SPDX-License-Identifier: Apache-2.0
"""The tray icon under real panels: there, late, restarted, and its menu at work."""

from __future__ import annotations

import sys
from pathlib import Path

import configs
import pytest
from program import Program
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from rig import Desk

from stretchbreak.ui.theme import contrast
from stretchbreak.ui.tray_icon import DISC, TRACK

STAGE = str(Path(__file__).with_name("stage.py"))
HOSTS = ("trayer", "xfce4-panel")


def desktop(desk: Desk) -> None:
    desk.x_server()
    desk.session_bus()
    desk.window_manager()


def panel(desk: Desk, host: str, *, dark: bool = False, scale: int = 1) -> Program:
    if host == "trayer":
        # It maps no window before its first icon, so there is nothing to wait for.
        tint = ("--transparent", "true", "--alpha", "0", "--tint", "0x1c1c1c") if dark else ()
        size = ("--height", str(32 * scale))
        return desk.start("trayer", *configs.TRAYER, *size, *tint)
    desk.env |= {"GTK_THEME": "Adwaita:dark" if dark else "Adwaita", "GDK_SCALE": str(scale)}
    return desk.tray_host(host)


def tray(desk: Desk, *fields: str) -> Program:
    return desk.start("tray", sys.executable, STAGE, "tray", *fields)


def items(desk: Desk) -> str:
    """What is registered with the StatusNotifierItem host."""
    return desk.run(
        *("dbus-send", "--session", "--print-reply", "--dest=org.kde.StatusNotifierWatcher"),
        *("/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get"),
        *("string:org.kde.StatusNotifierWatcher", "string:RegisteredStatusNotifierItems"),
    )


def shown(icon: Program) -> str:
    """The condition that was told last."""
    lines = [line for line in icon.output.splitlines() if line.startswith("condition")]
    return lines[-1].split()[1] if lines else ""


@pytest.mark.parametrize("host", HOSTS)
def test_a_panel_that_is_there_shows_the_icon(desk: Desk, host: str) -> None:
    desktop(desk)
    panel(desk, host)
    icon = tray(desk)
    desk.wait_for(lambda: shown(icon) == "shown", 15, "the icon in the panel")


@pytest.mark.parametrize("host", HOSTS)
def test_a_panel_that_starts_late_gets_the_icon(desk: Desk, host: str) -> None:
    desktop(desk)
    icon = tray(desk, "minutes=fly")
    desk.wait_for(lambda: shown(icon) == "waiting", 15, "the icon to wait for a panel")
    panel(desk, host)
    desk.wait_for(lambda: shown(icon) == "shown", 15, "the icon in the late panel")
    if host == "xfce4-panel":
        desk.wait_for(lambda: "StatusNotifierItem" in items(desk), 10, "the icon to register")


def test_a_panel_that_crashed_and_came_back_shows_the_icon_again(desk: Desk) -> None:
    desktop(desk)
    host = desk.tray_host("xfce4-panel")
    icon = tray(desk, "minutes=fly")
    desk.wait_for(lambda: "StatusNotifierItem" in items(desk), 15, "the icon to register")
    host.stop()
    desk.wait_for(lambda: shown(icon) == "waiting", 10, "the panel to be missed")
    desk.start("xfce4-panel", "xfce4-panel", "--disable-wm-check")
    desk.wait_for(lambda: shown(icon) == "shown", 15, "the panel to be seen")
    desk.wait_for(lambda: "StatusNotifierItem" in items(desk), 10, "the icon to register again")


def test_without_any_panel_and_bus_the_icon_waits_and_the_program_runs(desk: Desk) -> None:
    desk.x_server()
    icon = tray(desk)
    desk.wait_for(lambda: "ready" in icon.output, 15, "the program")
    assert shown(icon) == "waiting"
    assert icon.running


def icon_on_screen(desk: Desk, name: str) -> tuple[QImage, QRect]:
    """A picture of the screen, and where on it the icon's colours are; an empty QRect: nowhere."""
    picture = QImage(str(desk.screenshot(name)))
    wanted = {colour.rgb() for colour in (DISC, TRACK)}
    found = [
        (x, y)
        for y in range(picture.height() - 80, picture.height())
        for x in range(picture.width())
        if picture.pixel(x, y) in wanted
    ]
    if len(found) < 40:
        return picture, QRect()
    across, down = zip(*found, strict=True)
    corners = QPoint(min(across), min(down)), QPoint(max(across), max(down))
    return picture, QRect(*corners)


def wait_for_icon(desk: Desk, name: str) -> tuple[QImage, QRect]:
    def seen() -> tuple[QImage, QRect] | None:
        picture, place = icon_on_screen(desk, name)
        return None if place.isEmpty() else (picture, place)

    found = desk.wait_for(seen, 15, "the icon on the screen")
    assert found is not None
    return found


@pytest.mark.parametrize("host", HOSTS)
def test_the_menu_of_the_icon_works_by_pointer_and_by_keyboard(desk: Desk, host: str) -> None:
    desktop(desk)
    panel(desk, host)
    icon = tray(desk)
    _picture, place = wait_for_icon(desk, f"tray-{host}")
    middle = (str(place.center().x()), str(place.center().y()))
    desk.xdotool("mousemove", *middle, "click", "1")
    desk.wait_for(lambda: "window_asked" in icon.output, 10, "the click")
    before = set(desk.windows("--name", ".*"))
    desk.xdotool("click", "3")
    desk.wait_for(lambda: set(desk.windows("--name", ".*")) - before, 10, "the menu")
    desk.wait_for(lambda: "look_asked" in icon.output, 10, "the question before the menu")
    desk.screenshot(f"tray-menu-{host}")
    desk.xdotool("key", "Down", "Down", "Down", "Return")
    desk.wait_for(lambda: "window_asked picker" in icon.output, 10, "the choice")


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("ground", ["light", "dark"])
@pytest.mark.parametrize("host", HOSTS)
def test_the_icon_stands_out_from_light_and_dark_panels(
    desk: Desk, host: str, ground: str, scale: int
) -> None:
    desktop(desk)
    panel(desk, host, dark=ground == "dark", scale=scale)
    desk.env["QT_SCALE_FACTOR"] = str(scale)
    tray(desk)
    picture, place = wait_for_icon(desk, f"tray-{host}-{ground}-{scale}x")
    beside = picture.pixelColor(max(0, place.left() - 6), place.center().y())
    if host == "trayer" and place.left() < 6:
        beside = picture.pixelColor(place.right() + 6, place.center().y())
    around = place.adjusted(-2, -2, 2, 2)
    best = max(
        contrast(picture.pixelColor(x, y).name(), beside.name())
        for x in range(max(0, around.left()), around.right())
        for y in range(around.top(), min(picture.height(), around.bottom()))
    )
    assert (beside.lightness() < 100) == (ground == "dark"), f"the panel is {beside.name()}"
    assert best >= 3
    assert place.width() >= 14 * scale


@pytest.mark.parametrize("host", HOSTS)
def test_a_pause_can_be_chosen_and_ended(desk: Desk, host: str) -> None:
    desktop(desk)
    panel(desk, host)
    icon = tray(desk, "paused=30")
    _picture, place = wait_for_icon(desk, f"tray-paused-{host}")
    before = set(desk.windows("--name", ".*"))
    desk.xdotool("mousemove", str(place.center().x()), str(place.center().y()), "click", "3")
    desk.wait_for(lambda: set(desk.windows("--name", ".*")) - before, 10, "the menu")
    # From the end: Quit, Check what it sees, Settings, History, Pause reminders, Resume reminders.
    desk.xdotool("key", *["Up"] * 5, "Right")
    desk.screenshot(f"tray-pause-{host}")
    desk.xdotool("key", "Down", "Return")
    desk.wait_for(lambda: "said pause 60" in icon.output, 10, "the pause")
