# SPDX-License-Identifier: Apache-2.0
"""Arrows, bowl and breath follow from the poses and the second; the camera from what is shown."""

from __future__ import annotations

from itertools import pairwise
from math import nextafter

import pytest
from library import EXERCISES
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.ui.figure_camera import Stage, View
from stretchbreak.ui.figure_muscles import MUSCLES
from stretchbreak.ui.figure_painter import paint_figure
from stretchbreak.ui.figure_scene import Scene, scene_at
from stretchbreak.ui.figure_sheet import figure_image
from stretchbreak.ui.figure_theme import LIGHT, THEMES
from stretchbreak.ui.figure_view import HIGHEST, LIFT_STEP, FigureView

KNEEL = EXERCISES["hf_half_kneel"]
BRIDGE = EXERCISES["glute_bridge"]
SQUAT = EXERCISES["squat_glute"]


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    found = FigureView()
    qtbot.addWidget(found)
    found.resize(300, 300)
    found.show_at(KNEEL, KNEEL.held_at)
    return found


def test_while_the_hips_glide_an_arrow_points_the_way_they_go() -> None:
    before, after = next(
        (a, b) for a, b in pairwise(KNEEL.poses) if b.pose["pelvis_tx"] > a.pose["pelvis_tx"] + 0.03
    )
    (arrow,) = scene_at(KNEEL, (before.at + after.at) / 2).arrows
    assert arrow.end[0] - arrow.start[0] > 0.07
    assert abs(arrow.end[1] - arrow.start[1]) < 0.03
    assert arrow.strength == 1.0


def test_a_squat_is_pointed_down_and_then_up() -> None:
    down = scene_at(SQUAT, SQUAT.poses[1].at / 2).arrows
    up = scene_at(SQUAT, (SQUAT.poses[1].at + SQUAT.poses[2].at) / 2).arrows
    assert all(arrow.end[1] < arrow.start[1] for arrow in down)
    assert all(arrow.end[1] > arrow.start[1] for arrow in up)
    assert down
    assert up


@pytest.mark.parametrize("name", EXERCISES)
def test_nothing_points_while_nothing_moves(name: str) -> None:
    exercise = EXERCISES[name]
    still = [(a, b) for a, b in pairwise(exercise.poses) if a.pose == b.pose]
    assert all(scene_at(exercise, (a.at + b.at) / 2).arrows == () for a, b in still)
    errors = [error.id for error in exercise.errors if error.pose is not None]
    assert all(scene_at(exercise, 1.0, "right", error).arrows == () for error in errors)


def test_the_left_sides_arrow_is_the_mirror_image() -> None:
    (right,) = scene_at(KNEEL, 6.5, "right").arrows
    (left,) = scene_at(KNEEL, 6.5, "left").arrows
    assert left == right.mirrored()
    assert left.start[2] == -right.start[2]


def test_the_bowl_is_shown_during_the_tuck_and_only_then() -> None:
    tucked = next(
        k for k in KNEEL.poses if k.step is not None and KNEEL.steps[k.step].kind == "tuck"
    )
    assert scene_at(KNEEL, 0.0).bowl == 0.0
    assert scene_at(KNEEL, tucked.at).bowl == 1.0
    assert scene_at(KNEEL, KNEEL.held_at).bowl == 0.0
    assert scene_at(KNEEL, tucked.at, "right", "too_far").bowl == 0.0


def test_an_error_that_loses_the_tuck_spills_the_bowl() -> None:
    assert scene_at(KNEEL, 0.0, "right", "no_tuck").bowl == 1.0
    assert scene_at(KNEEL, 0.0, "right", "twisted").bowl == 0.0


def changed(a: QImage, b: QImage) -> int:
    return sum(a.pixel(x, y) != b.pixel(x, y) for x in range(a.width()) for y in range(a.height()))


def bowl(tilt: float, yaw: float = 0.0, pitch: float = 0.0) -> QImage:
    """A bowl over a standing body, its difference from the same without one."""
    body = posed(Pose.of(pelvis_ty=0.93, pelvis_tilt=tilt, body_pitch=pitch))
    stage = Stage(0.0, 0.0, 0.8, 1.8)
    return figure_image(Scene(body, (), (), (), 0.0, stage, yaw, 6.0, bowl=1.0), LIGHT, 240, 240)


def test_the_bowl_tilts_with_the_pelvis_and_is_left_out_where_it_would_lie_or_face_us() -> None:
    water = {"level": 0, "tilted": 0}
    for name, tilt in (("level", 10.0), ("tilted", -10.0)):
        image = bowl(tilt)
        rows = [
            y for y in range(240) for x in range(240) if image.pixelColor(x, y).name() == LIGHT.move
        ]
        water[name] = max(rows) - min(rows)
    assert 0 < water["tilted"] < water["level"]  # the rest is spilt
    plain = Scene(
        posed(Pose.of(pelvis_ty=0.93)), (), (), (), 0.0, Stage(0.0, 0.0, 0.8, 1.8), 90.0, 6.0
    )
    assert changed(bowl(0.0, yaw=90.0), figure_image(plain, LIGHT, 240, 240)) == 0


def test_the_chest_rises_a_little_while_it_is_held(view: FigureView) -> None:
    empty = view.grab().toImage()
    view.breathe(1.0)
    full = view.grab().toImage()
    assert 5 < changed(empty, full) < 1500
    view.breathe(0.0)
    assert changed(view.grab().toImage(), empty) == 0


def test_with_reduced_motion_nothing_breathes_and_arrows_are_there_at_once(
    view: FigureView,
) -> None:
    view.set_reduced_motion(True)
    view.breathe(1.0)
    assert view.scenes()[0][0].breath == 0.0
    key = next(k for k in KNEEL.poses if scene_at(KNEEL, k.at + 0.01).arrows)
    view.show_at(KNEEL, key.at + 0.6)
    assert [arrow.strength for arrow in view.scenes()[-1][0].arrows] == [1.0]


def test_dragging_up_and_down_looks_from_lower_and_higher_but_never_from_below(
    view: FigureView, qtbot: QtBot
) -> None:
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(view.lifted) as told:
        QTest.mousePress(view, left, pos=QPoint(100, 100))
        QTest.mouseMove(view, QPoint(100, 140))
    assert told.args == [20.0]
    assert view.turn == 0.0
    assert view.scenes()[0][0].pitch == KNEEL.camera.pitch + 20.0
    QTest.mouseMove(view, QPoint(100, 290))
    QTest.mouseMove(view, QPoint(100, 20))
    QTest.mouseRelease(view, left, pos=QPoint(100, 20))
    assert view.scenes()[0][0].pitch == 0.0
    QTest.mouseDClick(view, left, pos=QPoint(100, 20))
    assert view.lift == 0.0


def test_keys_lift_the_camera_up_to_its_limit(view: FigureView) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_PageUp, ctrl)
    assert view.lift == LIFT_STEP
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_PageUp, ctrl)
    assert view.scenes()[0][0].pitch == HIGHEST
    QTest.keyClick(view, Qt.Key.Key_PageDown, ctrl)
    assert view.scenes()[0][0].pitch == HIGHEST - LIFT_STEP
    QTest.keyClick(view, Qt.Key.Key_Up, ctrl)
    assert view.lift == 0.0


def test_an_error_that_only_shows_from_the_front_is_shown_from_there(view: FigureView) -> None:
    best = scene_at(KNEEL, 0.0).yaw
    assert scene_at(KNEEL, 0.0, "right", "too_far").yaw == best
    assert abs(scene_at(KNEEL, 0.0, "right", "twisted").yaw - 90.0) < 30.0
    assert (
        scene_at(KNEEL, 0.0, "left", "twisted").yaw
        == 180.0 - scene_at(KNEEL, 0.0, "right", "twisted").yaw
    )
    view.show_at(KNEEL, 0.0, "right", "twisted")
    assert view.scenes()[0][0].yaw == scene_at(KNEEL, 0.0, "right", "twisted").yaw


def test_what_works_and_what_is_stretched_look_different() -> None:
    assert {style for *_, style in scene_at(KNEEL, 9.0).tints} == {"stretch"}
    assert ("glute", "l", "work") in scene_at(BRIDGE, BRIDGE.held_at).tints
    assert ("glute", "r", "work") in scene_at(BRIDGE, BRIDGE.held_at).tints


@pytest.mark.parametrize("muscle", MUSCLES)
def test_every_muscle_shows_on_its_side_of_the_body_and_not_through_it(
    muscle: str, qapp: QApplication
) -> None:
    out_of_the_way = {"arm_abduction_l": 70.0, "arm_abduction_r": 70.0}
    if muscle == "adductors":
        out_of_the_way["hip_flexion_l"] = 90.0
    body = posed(Pose.of(out_of_the_way, pelvis_ty=0.93))
    stage = Stage(0.0, 0.0, 0.9, 1.8)
    facing = {(1.0, 0.0, 0.0): 90.0, (-1.0, 0.0, 0.0): -90.0, (0.0, 0.0, 1.0): 0.0}
    yaw = facing.get(MUSCLES[muscle].faces, 180.0)
    seen: list[int] = []
    for angle in (yaw, yaw + 180.0):
        plain = figure_image(Scene(body, (), (), (), 0.0, stage, angle, 6.0), LIGHT, 200, 200)
        tinted = Scene(body, (), (), ((muscle, "r", "work"),), 1.0, stage, angle, 6.0)
        seen.append(changed(plain, figure_image(tinted, LIGHT, 200, 200)))
    assert seen[0] > 15
    assert seen[1] == 0


@pytest.mark.parametrize("size", [24, 120, 900])
@pytest.mark.parametrize("theme", THEMES)
def test_it_is_painted_small_and_large(size: int, theme: str, qapp: QApplication) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, size, size), scene_at(BRIDGE, 1.0), THEMES[theme])
    painter.end()
    assert image.pixelColor(size // 2, size - 1).alpha() == 0
    middle = range(size // 4, 3 * size // 4)
    assert any(image.pixelColor(x, y).alpha() == 255 for x in middle for y in middle)


def test_the_same_moment_looks_the_same_whatever_was_painted_before(qapp: QApplication) -> None:
    first = figure_image(scene_at(SQUAT, 1.5), LIGHT, 240, 240)
    for k in range(60):
        figure_image(scene_at(SQUAT, k / 10, yaw=3.0 * k), LIGHT, 120, 120)
    assert changed(figure_image(scene_at(SQUAT, 1.5), LIGHT, 240, 240), first) == 0


def test_the_camera_looks_at_the_right_side_from_zero_and_at_the_front_from_ninety() -> None:
    stage, rect = Stage(0.0, 0.0, 1.0, 2.0), QRectF(0, 0, 100, 100)
    side, front = View(rect, stage, 0.0, 0.0), View(rect, stage, 90.0, 0.0)
    assert side.flat((0.5, 1.0, 0.0))[0] > side.flat((0.0, 1.0, 0.0))[0]
    assert side.depth((0.0, 0.0, 1.0)) == pytest.approx(1.0)
    assert front.depth((1.0, 0.0, 0.0)) == pytest.approx(1.0)


def test_a_rounding_before_or_after_a_key_pose_is_a_picture_too() -> None:
    for exercise in EXERCISES.values():
        for key in exercise.poses:
            for towards in (0.0, 100.0):
                scene_at(exercise, nextafter(key.at, towards))
