# SPDX-License-Identifier: Apache-2.0
"""The doctor's window of the real app: hands move and rest, and the steps are marked."""

from __future__ import annotations

from rig import Desk
from whole_app import WINDOW, click, desktop, end, start

DOCTOR = ("--name", "^StretchBreak: what it sees$")


def rest(desk: Desk, seconds: float) -> None:
    """Hands off mouse and keyboard: this silence is what is looked for."""
    desk.xdotool("sleep", str(seconds))


def test_the_steps_succeed_on_a_real_desktop_by_keyboard_alone(desk: Desk) -> None:
    desktop(desk)
    app = start(desk)
    desk.cli("run")
    desk.use(*WINDOW)
    desk.xdotool("key", "alt+c")
    desk.use(*DOCTOR)
    desk.xdotool("key", "alt+t")
    desk.type_for(2)
    rest(desk, 2)
    desk.xdotool("key", "Shift_L")
    rest(desk, 12)
    desk.screenshot("doctor-lock")
    assert "A test from StretchBreak" not in desk.notifications()
    # Two are skipped, for there is no lock and no video: the notice shows that two were seen.
    desk.xdotool("key", "alt+s", "sleep", "0.3", "key", "alt+s")
    click(desk, "I see it")
    desk.wait_for(lambda: not desk.windows("--class", "Dunst"), 10, "the notice to go")
    assert "A test from StretchBreak" in desk.notifications()
    rest(desk, 2)
    desk.screenshot("doctor-done")
    desk.use(*DOCTOR)
    desk.xdotool("key", "alt+l")
    desk.wait_for(lambda: not desk.windows(*DOCTOR), 10, "the doctor to close")
    end(desk, app)
