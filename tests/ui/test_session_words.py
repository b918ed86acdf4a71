# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from library import LIBRARY
from PySide6.QtWidgets import QApplication

from stretchbreak.domain import routine as player
from stretchbreak.domain import routine_ease
from stretchbreak.ui import session_words as words
from stretchbreak.ui.session_after import every_ending


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "0 s"), (19.999, "19 s"), (19.9999999, "20 s"), (20.0, "20 s")]
)
def test_seconds_held_are_never_rounded_up(seconds: float, shown: str) -> None:
    assert words.held(seconds) == shown


@pytest.mark.parametrize("routine", sorted(LIBRARY.routines))
def test_the_cue_of_the_moment_has_at_most_six_words(qapp: QApplication, routine: str) -> None:
    session = player.begin(LIBRARY.routines[routine])
    said = set()
    for part in range(len(session.segments)):
        here, _ = player.enter(session, part)
        for now in (here, routine_ease.easier(here, LIBRARY.exercises)[0]):
            moments = words.every_moment(now, LIBRARY.exercises)
            said |= {moment.cue for moment in moments}
    said |= {one.cue for one in every_ending(session, LIBRARY.safety, LIBRARY.exercises)}
    assert [cue for cue in sorted(said) if not 1 <= len(cue.split()) <= 6] == []


@pytest.mark.parametrize("name", ["standing", "half_kneeling"])
def test_a_hold_says_what_to_feel_and_then_what_to_change_for_its_side(
    qapp: QApplication, name: str
) -> None:
    session = player.begin(LIBRARY.routines[name], ready=0.0)
    exercise = LIBRARY.exercises[LIBRARY.routines[name].segments[1].exercise]
    heard: dict[str, list[str]] = {"right": [], "left": []}
    while not session.over:
        side, step = session.held_side, words.said(session, LIBRARY.exercises).step
        if side is not None and step not in heard[side]:
            heard[side].append(step)
        session, _ = player.advance(session, 0.5)
    assert heard["right"][-2:] == [exercise.feel, exercise.adjust[0]]
    assert heard["left"][-2:] == [exercise.feel.replace("right", "left"), exercise.adjust[1]]
