# SPDX-License-Identifier: Apache-2.0
"""A person in front of the session window: keys, time, and what the window tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stretchbreak.domain.routine import Going, SessionResult
from stretchbreak.ui.figure_view import FigureView
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.theme import DARK, LIGHT, Theme

Open = Callable[..., SessionWindow]


class Clock(Protocol):
    """See ByHand in conftest.py."""

    def passes(self, seconds: float, look_each: float = 0.05) -> None: ...
    def leaps(self, seconds: float) -> None: ...


Key = Qt.Key


def press(window: SessionWindow, *keys: Key) -> None:
    for key in keys:
        focused: QWidget | None = window.focusWidget()
        QTest.keyClick(window if focused is None else focused, key)


def going(window: SessionWindow) -> Going:
    return window.driver.session.going


def shown(window: SessionWindow) -> Any:
    """(exercise, second, side, variant) that the figure shows."""
    return shown_by(window.face.figure.right.figure)


def shown_by(figure: QWidget) -> Any:
    return getattr(figure, "shown")  # noqa: B009  # see PlainFigure in conftest.py


class Heard:
    """All that a window told, in order."""

    def __init__(self, window: SessionWindow) -> None:
        self.told: list[Any] = []
        window.started.connect(lambda routine: self.told.append(("started", routine)))
        window.finished.connect(lambda result: self.told.append(("finished", result)))
        window.stopped.connect(lambda result: self.told.append(("stopped", result)))
        window.placed.connect(lambda place: self.told.append("placed" if place else "nowhere"))
        window.closed.connect(lambda: self.told.append("closed"))


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


def test_space_starts_at_once_pauses_and_goes_on(open_window: Open, clock: Clock) -> None:
    window = open_window()
    press(window, Key.Key_Space)
    assert window.driver.session.index == 0
    clock.passes(10)
    press(window, Key.Key_Space)
    assert going(window) is Going.PAUSED
    assert window.footer.pause.text() == "Go on"
    assert window.face.words.note.isVisible()
    clock.passes(60)
    press(window, Key.Key_Space)
    clock.passes(3)
    assert window.driver.session.held_right == pytest.approx(9.0)


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
    assert window.face.words.step.text() == "20 s left, 20 s right"
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


def test_a_closed_window_is_gone_with_its_timer(open_window: Open) -> None:
    window = open_window(ready=0.0)
    driver = window.driver
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(window)
    assert not isValid(driver)


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
    clock.passes(120)
    press(window, Key.Key_Right, Key.Key_Left, Key.Key_Space)
    assert going(window) is Going.PAUSED
    press(window, Key.Key_Escape)
    assert window.face.isVisible()
    assert window.driver.session.held_right == pytest.approx(5.0)
    assert going(window) is Going.PAUSED
    press(window, Key.Key_Space)
    assert going(window) is Going.RUNNING


def test_the_warning_signs_can_be_read_after_the_stop(open_window: Open) -> None:
    window = open_window(ready=0.0)
    press(window, Key.Key_Escape)
    QTest.mouseClick(window.footer.signs, Qt.MouseButton.LeftButton)
    assert window.reading_signs
    press(window, Key.Key_Escape)
    assert window.face.words.cue.text() == "Come out slowly"
    assert window.footer.close_key.isVisible()


def test_right_and_too_far_stand_side_by_side_while_getting_ready(open_window: Open) -> None:
    window = open_window()
    wrong = window.face.figure.wrong
    assert wrong is not None
    assert wrong.isVisible()
    assert shown_by(wrong.figure) == ("hf_standing", 6.0, "right", "stride")
    assert shown(window) == ("hf_standing", 6.0, "right", "right")
    assert wrong.caption.text() == "✗ Too far"
    press(window, Key.Key_Space)
    assert not wrong.isVisible()
    press(window, Key.Key_C)
    assert wrong.isVisible()
    press(window, Key.Key_C)
    assert not wrong.isVisible()


def test_the_figure_follows_the_movement_of_the_segment(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(1)
    assert shown(window) == ("hf_standing", 1.0, "right", "right")
    clock.passes(2)
    assert shown(window) == ("hf_standing", 2.0, "right", "right")
    clock.passes(9)
    assert shown(window) == ("hf_standing", 6.0, "right", "right")


def test_it_is_painted_often_only_while_something_moves(open_window: Open, clock: Clock) -> None:
    window = open_window()
    assert window.driver.interval == 250
    press(window, Key.Key_Space)
    assert window.driver.interval == 33
    clock.passes(3)
    assert window.driver.interval == 250
    clock.passes(2)
    assert window.driver.interval == 33
    clock.passes(5)
    assert window.driver.interval == 250
    press(window, Key.Key_Space)
    assert window.driver.interval is None


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


def test_every_control_has_a_name_and_the_picture_says_what_it_shows(
    open_window: Open, clock: Clock
) -> None:
    window = open_window(ready=0.0, make_figure=FigureView)
    figure = window.face.figure.right.figure
    assert "right side" in figure.accessibleName()
    before = figure.accessibleDescription()
    keys = window.findChildren(QWidget)
    unnamed = [k.objectName() for k in keys if k.focusPolicy() and not k.accessibleName()]
    assert unnamed == []
    clock.passes(30)
    assert "left side" in figure.accessibleName()
    clock.passes(10)
    assert figure.accessibleDescription() != before


def test_nothing_is_renamed_each_second(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(10)
    parts = [window.face.ring, *window.face.bars.values()]
    before = [part.accessibleName() for part in parts]
    assert before[0] == "Hold for 20 seconds"
    clock.passes(10)
    assert [part.accessibleName() for part in parts] == before
    press(window, Key.Key_Space)
    assert window.face.bars["right"].accessibleName() == "right side: 16 of 20 seconds held"


def test_the_colours_follow_while_it_is_open(open_window: Open) -> None:
    theme = Theme()
    theme.choose(LIGHT)
    window = open_window(theme=theme)
    assert LIGHT.window in window.styleSheet()
    theme.choose(DARK)
    assert DARK.window in window.styleSheet()
    assert LIGHT.window not in window.styleSheet()
    image = window.grab().toImage()
    assert image.pixelColor(QPoint(5, 5)).name() == DARK.window


def test_it_opens_where_it_was_put(open_window: Open) -> None:
    window = open_window()
    window.setGeometry(120, 90, 500, 620)
    places: list[bytes] = []
    window.placed.connect(places.append)
    window.close()
    again = open_window(place=places[0])
    assert (again.width(), again.height()) == (500, 620)
    # Within the window frame that the platform of the tests makes up.
    assert (again.x(), again.y()) == pytest.approx((120, 90), abs=4)


def test_a_skipped_side_is_not_called_done(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(26)
    press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert going(window) is Going.FINISHED
    assert window.face.words.cue.text() == "Done"
    assert window.face.words.step.text() == "0 s left, 20 s right"


def test_the_window_keeps_its_size_from_getting_ready_to_the_end(
    open_window: Open, clock: Clock
) -> None:
    window = open_window(make_figure=FigureView)
    sizes = set()
    for _ in range(7):
        QCoreApplication.processEvents()
        sizes.add(window.size().toTuple())
        press(window, Key.Key_Space if window.driver.session.segment is None else Key.Key_Right)
    assert going(window) is Going.FINISHED
    assert len(sizes) == 1
