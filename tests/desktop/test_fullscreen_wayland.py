# SPDX-License-Identifier: Apache-2.0
"""The window in use and whether it fills the screen, under real Wayland compositors."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import pytest
from compositors import Sway, weston
from program import Program
from rig import Desk

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.fullscreen import Fullscreen
from stretchbreak.adapters.meeting.wlr_fullscreen import WlrFullscreen
from stretchbreak.adapters.meeting.wlr_windows import ACTIVATED, FULLSCREEN, windows
from stretchbreak.app.paths import DESKTOP_FILE

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget

QApplication.setDesktopFileName(sys.argv[1])
app = QApplication(sys.argv)
window = QWidget()
window.showFullScreen() if "full" in sys.argv else window.show()
print("shown", flush=True)
app.exec()
"""


@pytest.fixture
def sway(desk: Desk) -> Iterator[Sway]:
    sway = Sway(desk)
    yield sway
    for program in reversed(desk.programs):
        program.stop()
    sway.close()


def window(desk: Desk, program: str, *how: str) -> Program:
    desk.env.update(QT_QPA_PLATFORM="wayland", QT_QUICK_BACKEND="software")
    started = desk.start(program, sys.executable, "-c", WINDOW, program, *how)
    desk.wait_for(lambda: "shown" in started.output, 20, program)
    return started


def becomes(desk: Desk, on: bool) -> None:
    look = WlrFullscreen(desk.env).look
    desk.wait_for(lambda: look() == Finding(on), 10, f"fullscreen to be {on}")


@pytest.mark.usefixtures("sway")
def test_under_sway_the_window_in_use_is_seen_to_fill_the_screen(desk: Desk) -> None:
    becomes(desk, on=False)
    slides = window(desk, "slides", "full")
    becomes(desk, on=True)
    # A new window takes the focus, or stays behind the one that fills the screen.
    slides.stop()
    becomes(desk, on=False)
    window(desk, "letter")
    assert WlrFullscreen(desk.env).look() == Finding(False)


@pytest.mark.usefixtures("sway")
def test_a_window_of_this_program_does_not_count(desk: Desk) -> None:
    window(desk, DESKTOP_FILE, "full")
    place = f"{desk.env['XDG_RUNTIME_DIR']}/{desk.env['WAYLAND_DISPLAY']}"

    def ours_fills_the_screen() -> bool:
        states = {one.program: one.states for one in windows(place) or []}
        return {ACTIVATED, FULLSCREEN} <= states.get(DESKTOP_FILE, frozenset())

    desk.wait_for(ours_fills_the_screen, 10, "our window to fill the screen")
    assert WlrFullscreen(desk.env).look() == Finding(False)


@pytest.mark.usefixtures("sway")
def test_a_look_takes_milliseconds(desk: Desk) -> None:
    took = []
    for _ in range(5):
        began = time.perf_counter()
        WlrFullscreen(desk.env).look()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.05


def test_a_compositor_that_does_not_tell_or_is_gone_leaves_the_question_open(desk: Desk) -> None:
    server = weston(desk)
    found = WlrFullscreen(desk.env).look()
    assert found.on is None
    assert "no program" in found.detail
    server.kill()
    gone = WlrFullscreen(desk.env).look()
    assert gone.on is None
    assert "does not answer" in gone.detail
    assert WlrFullscreen({}).look() == Finding(None)
    assert Fullscreen(desk.env).look().on is None
