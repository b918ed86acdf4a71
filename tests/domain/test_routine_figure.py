# SPDX-License-Identifier: Apache-2.0
"""What the figure's chest does while somebody holds, counts breaths or moves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from library import LIBRARY

from stretchbreak.domain import routine as player
from stretchbreak.domain.routine_figure import breath_at, figure_breath
from stretchbreak.domain.routine_state import Session


def at_phase(routine: str, phase: str) -> Session:
    session = player.begin(LIBRARY.routines[routine], ready=0.0)
    while session.segment is None or session.segment.phase != phase:
        session, _ = player.skip(session)
    return session


def course(session: Session, seconds: float, step: float = 0.1) -> list[float]:
    found = [figure_breath(session)]
    for _ in range(round(seconds / step)):
        session, _ = player.advance(session, step)
        found.append(figure_breath(session))
    return found


def test_a_breath_takes_four_seconds_in_and_six_out() -> None:
    assert breath_at(0.0) == 0.0
    assert breath_at(4.0) == pytest.approx(1.0)
    assert breath_at(10.0) == pytest.approx(0.0)
    assert breath_at(2.0) == pytest.approx(breath_at(7.0))
    rising = [breath_at(k / 10) for k in range(41)]
    assert rising == sorted(rising)


def test_in_a_hold_the_chest_breathes_and_is_still_again_when_the_hold_ends() -> None:
    session = at_phase("hip_opener", "hold")
    breaths = course(session, session.length - 0.1)
    assert max(breaths) == pytest.approx(1.0, abs=0.01)
    assert breaths[0] == 0.0
    assert breaths[-1] < 0.05
    assert max(abs(b - a) for a, b in pairwise(breaths)) < 0.1


def test_counted_breaths_fill_the_chest_at_their_own_pace() -> None:
    session = at_phase("hip_opener", "breathe")
    breaths = course(session, 20.0)
    assert [breaths[k] for k in (0, 40, 100, 140)] == pytest.approx([0, 1, 0, 1], abs=0.01)


def test_whoever_breathes_at_their_own_pace_is_waited_for_with_an_empty_chest() -> None:
    session, _ = player.advance(at_phase("hip_opener", "breathe"), 4.0)
    session, _ = player.breathe(session)
    assert figure_breath(session) == pytest.approx(0.0, abs=0.01)
    assert course(session, 12.0)[-1] == pytest.approx(0.0, abs=0.01)


def test_nothing_breathes_by_itself_while_one_moves_or_has_stopped() -> None:
    assert set(course(at_phase("hip_opener", "setup"), 3.0)) == {0.0}
    session, _ = player.advance(at_phase("hip_opener", "hold"), 4.0)
    assert figure_breath(player.stop(session)[0]) == 0.0
