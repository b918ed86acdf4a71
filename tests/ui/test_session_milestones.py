# SPDX-License-Identifier: Apache-2.0
"""What is heard of a session without looking, and what is chosen before it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget
from ui.conftest import PlainFigure, desk_minute
from ui.session_hands import Clock, Key, Open, going, press

from stretchbreak.domain.routine import Going
from stretchbreak.ui.session import SessionWindow


def ear(window: SessionWindow) -> list[Any]:
    heard: list[Any] = []
    window.milestones.turned.connect(heard.append)
    window.milestones.cued.connect(lambda text: heard.append((text,)))
    window.milestones.hushed.connect(lambda: heard.append("hush"))
    return heard


def test_turning_points_and_each_cue_are_told_once_and_a_pause_hushes(
    open_window: Open, clock: Clock
) -> None:
    window = open_window()
    heard = ear(window)
    press(window, Key.Key_Space)
    clock.passes(8)
    press(window, Key.Key_Space, Key.Key_Space)
    clock.passes(50)
    assert [one for one in heard if isinstance(one, str)] == ["begin", "hush", "switch", "done"]
    cues = [one for one in heard if isinstance(one, tuple)]
    assert cues[0] == ("Hand on the desk",)
    assert all(one != after for one, after in pairwise(cues))


def test_coming_out_is_quiet(open_window: Open, clock: Clock) -> None:
    window = open_window(ready=0.0)
    clock.passes(8)
    heard = ear(window)
    press(window, Key.Key_Escape)
    clock.passes(6)
    assert heard == ["hush"]


class Breathing(PlainFigure):
    """Remembers how full its chest was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.breaths: list[float] = []

    def breathe(self, full: float) -> None:
        self.breaths.append(full)


def test_the_figure_breathes_while_something_is_held_and_only_then(
    open_window: Open, clock: Clock
) -> None:
    window = open_window(ready=0.0, make_figure=Breathing)
    figure = window.face.figure.right.figure
    assert isinstance(figure, Breathing)
    clock.passes(3.5)
    assert set(figure.breaths) == {0.0}
    figure.breaths.clear()
    clock.passes(12)
    assert max(figure.breaths) > 0.9
    assert min(figure.breaths) < 0.1
    press(window, Key.Key_Escape)
    assert figure.breaths[-1] == 0.0


def test_what_to_steer_around_waits_for_the_answer_and_the_start(
    open_window: Open, clock: Clock
) -> None:
    window = open_window()
    window.page.offer_to_steer("", at_once=False)
    told: list[str] = []
    window.page.steered.connect(told.append)
    clock.passes(2)
    press(window, Key.Key_A)
    clock.passes(60)
    assert window.driver.session.segment is None
    assert not window.face.ring.isVisible()
    press(window, Key.Key_Space)  # the first of the row has the keyboard
    assert told == ["no_kneel"]
    window.do_instead(desk_minute(), {"hf_standing"})
    assert going(window) is Going.PAUSED
    assert window.course.barred == {"hf_standing"}
    window.footer.pause.click()
    clock.passes(1)
    assert window.driver.session.index == 0
    assert window.face.ring.isVisible()
    assert window.page.compare_key.isVisible()
    assert not window.page.steer_key.isVisible()
    before = window.driver.session
    window.do_instead(desk_minute(), ())
    assert window.driver.session == before  # what has begun is not changed under the person
