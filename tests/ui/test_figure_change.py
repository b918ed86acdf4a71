# SPDX-License-Identifier: Apache-2.0
"""The figure paints when something can be seen to change, and only then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from library import EXERCISES
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchbreak.ui.figure_change import looks_alike
from stretchbreak.ui.figure_scene import scene_at
from stretchbreak.ui.figure_view import FigureView

KNEEL = EXERCISES["hf_half_kneel"]


class Counted(FigureView):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.fixture
def view(qtbot: QtBot) -> Counted:
    found = Counted()
    qtbot.addWidget(found)
    found.resize(480, 480)
    found.show_at(KNEEL, 0.0)
    with qtbot.waitExposed(found):
        found.show()
    QApplication.processEvents()
    return found


def frames(view: Counted, start: float, end: float) -> int:
    before = view.painted
    for k in range(round(30 * (end - start))):
        view.show_at(KNEEL, start + k / 30)
        QApplication.processEvents()
    return view.painted - before


def test_while_nothing_moves_nothing_is_painted(view: Counted) -> None:
    frames(view, KNEEL.held_at, KNEEL.held_at + 0.1)
    assert frames(view, KNEEL.held_at + 0.1, KNEEL.held_until) == 0


def test_a_small_slow_movement_takes_few_frames_and_a_large_one_many(view: Counted) -> None:
    tucks = next(
        k for k in KNEEL.poses if k.step is not None and KNEEL.steps[k.step].kind == "tuck"
    )
    before = max(k.at for k in KNEEL.poses if k.at < tucks.at)
    small = frames(view, before, tucks.at) / (30 * (tucks.at - before))
    assert 0.1 < small < 0.8


def test_small_steps_add_up_to_one_that_is_seen(view: Counted) -> None:
    for k in range(1, 200):
        view.show_at(KNEEL, k * KNEEL.held_at / 200)
    QApplication.processEvents()
    (shown, _), (now, _) = view._painted[0], view.scenes()[0]
    assert looks_alike(shown, now, 290.0)


def test_a_breath_a_turn_and_another_side_are_seen_at_once(view: Counted) -> None:
    acts: tuple[Callable[[], None], ...] = (
        lambda: view.breathe(1.0),
        lambda: view.turn_by(5.0),
        lambda: view.show_at(KNEEL, 0.0, "left"),
        lambda: view.show_at(KNEEL, 0.0, "left", "too_far"),
        lambda: view.set_badge(shown=True),
    )
    for act in acts:
        before = view.painted
        act()
        QApplication.processEvents()
        assert view.painted == before + 1


def test_what_fades_is_told_apart_as_well_as_what_moves() -> None:
    scene = scene_at(KNEEL, KNEEL.held_at)
    assert looks_alike(scene, scene, 1000.0)
    for other in (
        replace(scene, strength=scene.strength - 0.1),
        replace(scene, bowl=0.5),
        replace(scene, breath=0.5),
        replace(scene, yaw=scene.yaw + 1.0),
        replace(scene, skeleton=scene.skeleton.shifted((0.01, 0.0, 0.0))),
    ):
        assert not looks_alike(scene, other, 290.0)
    assert looks_alike(
        scene, replace(scene, skeleton=scene.skeleton.shifted((0.0005, 0.0, 0.0))), 290.0
    )
