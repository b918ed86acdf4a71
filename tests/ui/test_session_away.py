# SPDX-License-Identifier: Apache-2.0
"""Who leaves in the middle of a session, and what is left of it."""

from __future__ import annotations

import pytest
from library import LIBRARY
from ui.session_hands import Clock, Heard, Key, Open, press

from stretchbreak.domain.routine import SessionResult
from stretchbreak.ui.session import SessionWindow


def real(open_window: Open) -> SessionWindow:
    """The standing stretch of the library, at its first step."""
    return open_window(
        routine=LIBRARY.routines["standing"],
        exercises=LIBRARY.exercises,
        safety=LIBRARY.safety,
        ready=0.0,
    )


def test_somebody_who_walked_away_finds_it_waiting(open_window: Open, clock: Clock) -> None:
    window = real(open_window)
    heard = Heard(window)
    clock.passes(19)
    clock.passes(1, look_each=1.0, look=False)
    window.course.walk_away()
    assert [one[0] for one in heard.told] == ["started"]
    clock.passes(300, 0.25)
    assert "Welcome back" in window.face.words.note.text()
    assert window.driver.session.held_right == pytest.approx(10.0)
    press(window, Key.Key_Space)
    clock.passes(1)
    assert window.face.words.note.text() == ""
    assert [one[0] for one in heard.told] == ["started", "started"]


@pytest.mark.parametrize("way", ["stop", "close"])
def test_who_walked_away_and_ends_it_there_keeps_the_seconds(
    open_window: Open, clock: Clock, way: str
) -> None:
    window = real(open_window)
    heard = Heard(window)
    clock.passes(20)
    window.course.walk_away()
    clock.passes(300, 0.25)
    if way == "stop":
        press(window, Key.Key_Escape)
    else:
        window.close()
    stopped = SessionResult("standing", 0.0, 10.0, finished=False)
    assert heard.told[:2] == [("started", "standing"), ("stopped", stopped)]
