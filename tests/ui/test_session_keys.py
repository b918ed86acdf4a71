# SPDX-License-Identifier: Apache-2.0
"""The keys of the session window, each by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.session_hands import Clock, Key, Open, going, press

from stretchbreak.domain.routine import Going


def test_space_starts_at_once_pauses_and_goes_on(open_window: Open, clock: Clock) -> None:
    window = open_window()
    press(window, Key.Key_Space)
    assert window.driver.session.index == 0
    clock.passes(10)
    press(window, Key.Key_Space)
    assert going(window) is Going.PAUSED
    assert window.footer.pause.text() == "Go on"
    assert window.face.words.note.isVisible()
    clock.passes(60, 0.25)
    press(window, Key.Key_Space)
    clock.passes(3)
    assert window.driver.session.held_right == pytest.approx(9.0)


def test_arrow_keys_go_back_and_on(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    press(window, Key.Key_Right)
    assert window.driver.session.index == 1
    clock.passes(5)
    press(window, Key.Key_Left)
    assert (window.driver.session.index, window.driver.session.position) == (1, 0.0)
    press(window, Key.Key_Left)
    assert window.driver.session.index == 0
    assert window.driver.session.held_right == pytest.approx(5.0)


def test_a_clicked_skip_leaves_space_to_mean_pause(open_window: Open) -> None:
    window = open_window(ready=0.0)
    QTest.mouseClick(window.footer.skip, Qt.MouseButton.LeftButton)
    assert window.driver.session.index == 1
    press(window, Key.Key_Space)
    assert (window.driver.session.index, window.driver.session.going) == (1, Going.PAUSED)


def test_the_tab_key_reaches_every_key_and_enter_presses_it(open_window: Open) -> None:
    window = open_window(ready=0.0)
    reached = set()
    for _ in range(8):
        reached.add(window.focusWidget().objectName())
        press(window, Key.Key_Tab)
    assert reached >= {"pause", "back", "skip", "stop", "signs_key", "compare"}
    window.footer.skip.setFocus()
    press(window, Key.Key_Return)
    assert window.driver.session.index == 1
