# SPDX-License-Identifier: Apache-2.0
"""What is heard of a session without looking, and what is chosen before it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from library import LIBRARY
from PySide6.QtWidgets import QWidget
from ui.conftest import PlainFigure, desk_minute
from ui.session_hands import Clock, Key, Open, going, press

from stretchbreak.domain import gentle
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Rated
from stretchbreak.domain.routine import Going
from stretchbreak.domain.routine_state import Rating
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.session_after import Follows
from stretchbreak.ui.session_before import SessionBefore


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
    clock.passes(60, 0.25)
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


KNEEL = ("hf_half_kneel",)
NOON = Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), 0.0)


@pytest.mark.parametrize(
    ("before", "now", "offered"),
    [
        ((), gentle.MILD, False),
        ((gentle.MILD, gentle.MILD), gentle.MILD, True),
        ((gentle.MILD, gentle.STRONG), gentle.MILD, False),
        ((gentle.MILD, gentle.STOPPED, gentle.MILD), gentle.MILD, False),
        ((gentle.MILD, gentle.MILD, gentle.MILD), gentle.STRONG, False),
    ],
)
def test_more_is_offered_after_three_mild_times_in_a_row_and_never_comes_by_itself(
    before: tuple[gentle.Said, ...], now: gentle.Said, offered: bool
) -> None:
    records = [
        Rated(NOON.shifted(hour * 3600), "half_kneeling", KNEEL, said)
        for hour, said in enumerate(before)
    ]
    later = NOON.shifted(timedelta(hours=9).total_seconds())
    prepared = SessionBefore(LIBRARY, lambda _since: records, lambda: later)
    follows = prepared.after_rating(Rating("half_kneeling", KNEEL, now))
    assert bool(follows.may_add) is offered


def test_what_may_be_added_is_said_once_it_is_over(open_window: Open, clock: Clock) -> None:
    routine = LIBRARY.routines["half_kneeling"]
    window = open_window(
        ready=0.0,
        routine=routine,
        exercises=LIBRARY.exercises,
        after_rating=lambda _rating: Follows(may_add=KNEEL),
    )
    clock.passes(routine.total + 1)
    press(window, Key.Key_1)
    assert "Only if you like, next time: Reach up" in window.face.words.limit.text()
