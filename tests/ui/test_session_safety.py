# SPDX-License-Identifier: Apache-2.0
"""Stopping: the rule in sight, the warning signs, and time that nobody saw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.session_hands import Clock, Heard, Key, Open, going, press

from stretchbreak.domain.routine import Going, SessionResult


def test_escape_stops_shows_the_way_out_and_then_closes(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    heard = Heard(window)
    clock.passes(10)
    press(window, Key.Key_Escape)
    assert window.face.words.cue.text() == "Come out slowly"
    assert window.face.words.step.text() == "Ease out slowly. Breathe once."
    assert window.footer.signs.isVisible()
    assert ("stopped", SessionResult("desk", 0.0, 6.0, finished=False)) in heard.told
    press(window, Key.Key_Escape)
    assert heard.told[-2:] == ["placed", "closed"]
    assert [one[0] for one in heard.told].count("stopped") == 1


def test_the_stop_rule_is_seen_at_every_moment(open_window: Open, clock: Clock) -> None:
    window = open_window()

    def seen() -> bool:
        return window.footer.rule.isVisible() and "Stop if" in window.footer.rule.text()

    assert seen()
    clock.passes(9)
    assert seen()
    press(window, Key.Key_F1)
    assert window.reading_signs
    assert seen()
    press(window, Key.Key_Escape)
    clock.passes(1)
    press(window, Key.Key_Escape)
    assert going(window) is Going.STOPPED
    assert seen()


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_W])
def test_the_warning_signs_are_one_key_away_and_the_session_waits(
    open_window: Open, clock: Clock, key: Key
) -> None:
    window = open_window(ready=0.0)
    clock.passes(9)
    press(window, key)
    assert window.reading_signs
    clock.passes(120, 0.25)
    press(window, Key.Key_Right, Key.Key_Left, Key.Key_Space)
    assert going(window) is Going.PAUSED
    press(window, Key.Key_Escape)
    assert window.face.isVisible()
    assert window.driver.session.held_right == pytest.approx(5.0)
    assert going(window) is Going.PAUSED
    press(window, Key.Key_Space)
    assert going(window) is Going.RUNNING


def test_the_warning_signs_can_be_read_after_the_stop(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(1)
    press(window, Key.Key_Escape)
    QTest.mouseClick(window.footer.signs, Qt.MouseButton.LeftButton)
    assert window.reading_signs
    press(window, Key.Key_Escape)
    assert window.face.words.cue.text() == "Come out slowly"
    assert window.footer.close_key.isVisible()


def test_a_window_out_of_sight_waits(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(9)
    window.showMinimized()
    assert window.driver.interval is None
    clock.leaps(600)
    window.showNormal()
    assert going(window) is Going.PAUSED
    assert window.driver.session.held_right == pytest.approx(5.0)


def test_a_closed_lid_pauses_and_says_so(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(9)
    clock.leaps(3600)
    assert going(window) is Going.PAUSED
    assert "unseen" in window.face.words.note.text()
    press(window, Key.Key_Space)
    clock.passes(1)
    press(window, Key.Key_Space)
    assert "unseen" not in window.face.words.note.text()
    assert window.driver.session.held_right == pytest.approx(6.0)
