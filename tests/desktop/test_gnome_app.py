# SPDX-License-Identifier: Apache-2.0
"""The whole app on GNOME's compositor and in GNOME Shell, real Wayland windows and no screen."""

from __future__ import annotations

from typing import Any

import pytest
from compositors import gnome_shell, mutter
from program import Program
from rig import Desk
from running_copy import told

from stretchbreak.adapters.presence.mutter import NAME, PATH

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


def status(desk: Desk) -> dict[str, Any]:
    return told(desk.env)


def make_input(desk: Desk) -> None:
    """mutter takes this for input, with MUTTER_DEBUG_RESET_IDLETIME set."""
    send = ("dbus-send", "--session", "--print-reply", f"--dest={NAME}", PATH)
    desk.run(*send, f"{NAME}.ResetIdletime")


@pytest.fixture(params=[mutter, gnome_shell])
def app(desk: Desk, request: pytest.FixtureRequest) -> Program:
    desk.session_bus()
    desk.system_bus_stub()
    request.param(desk)
    desk.wait_for(lambda: desk.on_bus(NAME), 30, "mutter's idle monitor")
    make_input(desk)
    settings = ("remind_after=8s", "away_after=6s", "break_length=6s", "settle=0.2s")
    arguments = [word for one in settings for word in ("--set", one)]
    return desk.app(*arguments, QT_QPA_PLATFORM="wayland", WAYLAND_DEBUG="client")


def test_silence_is_an_absence_and_input_a_return(desk: Desk, app: Program) -> None:
    def is_seen() -> bool:
        make_input(desk)  # one touch is a bump of the desk; a hand goes on
        return bool(status(desk)["state"] == "active")

    def sees_input() -> bool:
        sensors = {one["name"]: one["condition"] for one in status(desk)["sensors"]}
        return bool(sensors["input"] == "live")

    desk.wait_for(sees_input, 20, "the input sensor")
    desk.wait_for(is_seen, 20, "somebody to be seen")
    assert status(desk)["because"] == "input"
    desk.wait_for(lambda: status(desk)["state"] == "away", 30, "the absence")
    desk.wait_for(is_seen, 20, "the return")
    assert app.running


def test_the_reminder_and_the_stretch_are_windows_that_the_compositor_puts_up(
    desk: Desk, app: Program
) -> None:
    def windows() -> int:
        make_input(desk)
        return app.output.count(".get_toplevel(")

    before = windows()
    desk.wait_for(lambda: windows() > before, 40, "the card, for nobody shows notifications")
    card = windows()
    assert desk.cli("stretch").returncode == 0
    desk.wait_for(lambda: windows() > card, 10, "the stretch window")
    desk.wait_for(lambda: "Stretch" in app.output.rpartition("set_title(")[2], 10, "its title")
    assert app.running
    assert "Traceback" not in app.output
