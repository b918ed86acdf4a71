# SPDX-License-Identifier: Apache-2.0
"""What is seen and heard of a session: figure, names, colours, size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget
from ui.session_hands import Clock, Key, Open, going, press, shown, shown_by

from stretchbreak.domain.routine import Going
from stretchbreak.ui.figure_view import FigureView
from stretchbreak.ui.session_figure import FigurePane
from stretchbreak.ui.theme import DARK, LIGHT, Theme


def test_the_commonest_mistake_stands_beside_the_figure_once_for_three_seconds(
    open_window: Open, clock: Clock
) -> None:
    window = open_window()
    assert window.face.figure.wrong is None
    assert shown(window) == ("hf_standing", 6.0, "right", "right")
    press(window, Key.Key_Space)
    seen = []
    for _ in range(104):
        clock.passes(0.5)
        if any(pane.isVisible() for pane in window.findChildren(FigurePane, "pane_wrong")):
            seen.append(window.driver.session.index)
    assert seen == [1] * 6
    wrong = window.findChild(FigurePane, "pane_wrong")
    assert isinstance(wrong, FigurePane)
    assert shown_by(wrong.figure) == ("hf_standing", 6.0, "right", "stride")
    assert wrong.caption.text() == "✗ Too far"


def test_the_comparison_can_be_asked_for(open_window: Open) -> None:
    window = open_window(ready=0.0)
    press(window, Key.Key_C)
    wrong = window.face.figure.wrong
    assert wrong is not None
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
    window.setGeometry(120, 90, 500, 700)
    places: list[bytes] = []
    window.placed.connect(places.append)
    window.close()
    again = open_window(place=places[0])
    assert (again.width(), again.height()) == (500, 700)
    # Within the window frame that the platform of the tests makes up.
    assert (again.x(), again.y()) == pytest.approx((120, 90), abs=4)


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
