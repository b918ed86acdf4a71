# SPDX-License-Identifier: Apache-2.0
"""The window in use and whether it fills the screen, under a real X server and openbox."""

from __future__ import annotations

import sys
import time

import pytest
from program import Program
from rig import Desk

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.fullscreen import Fullscreen

# A window that F11 takes to the full screen and back, and F9 to the size of the screen.
WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() == Qt.Key.Key_F9:
            self.showMaximized()

app = QApplication(sys.argv)
window = Window()
window.setWindowTitle(sys.argv[1])
window.resize(300, 200)
window.show()
app.exec()
"""


@pytest.fixture
def fullscreen(desk: Desk) -> Fullscreen:
    desk.x_server()
    return Fullscreen(desk.env)


def window(desk: Desk, title: str) -> Program:
    desk.env["QT_QPA_PLATFORM"] = "xcb"
    program = desk.start("window", sys.executable, "-c", WINDOW, title)
    desk.wait_for(lambda: desk.windows("--name", title), 20, title)
    focus(desk, title)
    return program


def focus(desk: Desk, title: str) -> None:
    found = desk.windows("--name", title)[0]
    desk.xdotool("windowactivate", found)
    desk.wait_for(
        lambda: desk.xdotool("getactivewindow").strip() == found, 10, f"{title} to be in use"
    )


def becomes(desk: Desk, fullscreen: Fullscreen, on: bool | None) -> None:
    desk.wait_for(lambda: fullscreen.look().on is on, 10, f"fullscreen to be {on}")


def test_a_window_that_fills_the_screen_is_seen_while_it_is_in_use(
    desk: Desk, fullscreen: Fullscreen
) -> None:
    desk.window_manager()
    becomes(desk, fullscreen, on=False)
    window(desk, "slides")
    assert fullscreen.look() == Finding(False)
    desk.xdotool("key", "F9")
    assert fullscreen.look() == Finding(False)  # as large as the screen is not the same
    desk.xdotool("key", "F11")
    becomes(desk, fullscreen, on=True)
    other = window(desk, "letter")
    becomes(desk, fullscreen, on=False)
    other.stop()
    focus(desk, "slides")
    becomes(desk, fullscreen, on=True)
    desk.xdotool("key", "F11")
    becomes(desk, fullscreen, on=False)


def test_a_window_of_this_program_does_not_count(
    desk: Desk, fullscreen: Fullscreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window_manager()
    program = window(desk, "stretch")
    desk.xdotool("key", "F11")
    becomes(desk, fullscreen, on=True)
    monkeypatch.setattr("os.getpid", lambda: program.pid)
    assert fullscreen.look() == Finding(False)


def test_without_a_manager_that_tells_nothing_is_claimed(
    desk: Desk, fullscreen: Fullscreen
) -> None:
    found = fullscreen.look()
    assert found.on is None
    assert "window manager" in found.detail


def test_a_display_that_is_gone_leaves_the_question_open(
    desk: Desk, fullscreen: Fullscreen
) -> None:
    desk.window_manager()
    becomes(desk, fullscreen, on=False)
    desk.programs[0].kill()
    assert fullscreen.look().on is None
    assert Fullscreen({}).look().on is None


def test_a_look_takes_milliseconds(desk: Desk, fullscreen: Fullscreen) -> None:
    desk.window_manager()
    window(desk, "slides")
    took = []
    for _ in range(5):
        began = time.perf_counter()
        fullscreen.look()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.05
