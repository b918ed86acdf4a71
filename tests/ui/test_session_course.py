# SPDX-License-Identifier: Apache-2.0
"""A session from getting ready to its end, and what the window tells of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid
from ui.session_hands import Clock, Heard, Key, Open, going, press, shown

from stretchbreak.domain.routine import Going, SessionResult
from stretchbreak.domain.routine_state import Progress


def test_it_opens_with_what_is_needed_and_waits_eight_seconds(
    open_window: Open, clock: Clock
) -> None:
    window = open_window()
    assert window.face.words.cue.text() == "What you need"
    assert window.face.words.step.text() == "A desk or a wall to hold"
    assert window.footer.pause.text() == "Start"
    clock.passes(7.9)
    assert window.driver.session.segment is None
    clock.passes(0.2)
    assert window.face.words.cue.text() == "Hand on the desk"


def test_a_whole_routine_tells_its_start_and_its_end_to_the_second(
    open_window: Open, clock: Clock
) -> None:
    window = open_window()
    heard = Heard(window)
    clock.passes(8 + 52)
    assert heard.told == [
        ("started", "desk"),
        ("finished", SessionResult("desk", 20.0, 20.0, finished=True)),
    ]
    assert window.face.words.cue.text() == "Both sides done"
    assert window.face.words.limit.text() == "20 s left, 20 s right"
    assert window.footer.close_key.hasFocus()
    assert window.driver.interval is None


def test_twenty_times_as_fast_is_still_right_to_the_second(open_window: Open, clock: Clock) -> None:
    window = open_window(speed=20.0)
    heard = Heard(window)
    for _ in range(13):
        clock.leaps(0.25)
    assert heard.told[-1] == ("finished", SessionResult("desk", 20.0, 20.0, finished=True))


def test_the_left_side_comes_first_when_it_is_behind(open_window: Open, clock: Clock) -> None:
    window = open_window(side_first="left", ready=0.0)
    clock.passes(10)
    assert window.driver.session.held_left == pytest.approx(6.0)
    assert window.driver.session.held_right == 0.0
    assert shown(window)[2] == "left"
    clock.passes(20)
    assert shown(window)[2] == "right"


def test_closing_in_mid_hold_tells_what_was_held(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    heard = Heard(window)
    clock.passes(9)
    window.close()
    assert heard.told == [
        ("started", "desk"),
        ("stopped", SessionResult("desk", 0.0, 5.0, finished=False)),
        "placed",
        "closed",
    ]


def test_closing_before_the_first_step_is_no_session(open_window: Open, clock: Clock) -> None:
    window = open_window()
    heard = Heard(window)
    clock.passes(3)
    window.close()
    assert heard.told == ["placed", "closed"]


@pytest.mark.parametrize("way", ["key", "click"])
@pytest.mark.parametrize("go_on", [None, Progress("desk", 0, 5.0, 1, 5.0, "right")])
def test_stop_before_the_first_step_closes_plainly(
    open_window: Open, clock: Clock, way: str, go_on: Progress | None
) -> None:
    window = open_window(go_on=go_on)
    heard = Heard(window)
    clock.passes(3)
    if way == "key":
        press(window, Key.Key_Escape)
    else:
        QTest.mouseClick(window.footer.stop, Qt.MouseButton.LeftButton)
    assert heard.told == ["placed", "closed"]


def test_a_closed_window_is_gone_with_its_timer(open_window: Open) -> None:
    window = open_window(ready=0.0)
    driver = window.driver
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(window)
    assert not isValid(driver)


def test_a_skipped_side_is_not_called_done(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(26)
    press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert going(window) is Going.FINISHED
    assert window.face.words.cue.text() == "Done"
    assert window.face.words.limit.text() == "0 s left, 20 s right"
