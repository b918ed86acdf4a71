# SPDX-License-Identifier: Apache-2.0
"""The figure as a widget: what it shows at a second, how it turns, what it tells."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from library import EXERCISES
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stretchbreak.ui.figure_painter import paint_figure
from stretchbreak.ui.figure_scene import scene_at, tint_strength
from stretchbreak.ui.figure_sheet import CAMERAS, figure_image, render_pose, render_sheet
from stretchbreak.ui.figure_theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    theme_for,
)
from stretchbreak.ui.figure_view import FADE, TURN_STEP, FigureView

KNEEL = EXERCISES["hf_half_kneel"]
STAND = EXERCISES["hf_standing"]


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    found = FigureView()
    qtbot.addWidget(found)
    found.resize(300, 300)
    found.show_at(KNEEL, 0.0)
    return found


def picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def pixels(image: QImage) -> array[int]:
    """Each as 0xAARRGGBB, line by line."""
    if image.format() != QImage.Format.Format_ARGB32_Premultiplied:
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
    found = array("I", bytes(image.constBits()))
    assert len(found) == image.width() * image.height()
    return found


def test_the_picture_depends_on_the_second_alone(view: FigureView) -> None:
    view.show_at(KNEEL, 9.0)
    held = picture(view)
    view.show_at(KNEEL, 1.0)
    assert picture(view) != held
    view.show_at(KNEEL, 9.0)
    assert picture(view) == held


def test_right_and_too_far_are_different_pictures_on_the_same_scale(view: FigureView) -> None:
    view.show_at(KNEEL, 9.0)
    right = picture(view)
    (scene, _) = view.scenes()[0]
    view.show_at(KNEEL, 9.0, "right", "too_far")
    assert picture(view) != right
    assert view.scenes()[0][0].stage == scene.stage


def test_an_unknown_error_or_one_without_a_posture_is_refused(view: FigureView) -> None:
    for variant in ("no_such_error", "bouncing"):
        with pytest.raises(KeyError):
            view.show_at(KNEEL, 0.0, "right", variant)


@pytest.mark.parametrize("name", EXERCISES)
def test_the_left_side_is_the_mirror_image_of_the_right(name: str) -> None:
    chosen = EXERCISES[name]
    right = figure_image(scene_at(chosen, 10.0, "right"), LIGHT, 300, 300)
    left = figure_image(scene_at(chosen, 10.0, "left"), LIGHT, 300, 300)
    flipped = left.flipped(Qt.Orientation.Horizontal)
    far_off = sum(
        abs(QColor(one).lightness() - QColor(other).lightness()) > 90
        for one, other in zip(pixels(right), pixels(flipped), strict=True)
        if one != other
    )
    assert far_off < 90  # of 90 000: what the smoothing of edges makes of it
    assert left != right


def test_ctrl_and_arrows_turn_the_figure_and_plain_arrows_do_not(
    view: FigureView, qtbot: QtBot
) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    before = picture(view)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.turn == 0.0
    with qtbot.waitSignal(view.turned) as told:
        QTest.keyClick(view, Qt.Key.Key_Right, ctrl)
    assert told.args == [TURN_STEP]
    assert picture(view) != before
    QTest.keyClick(view, Qt.Key.Key_Left, ctrl)
    QTest.keyClick(view, Qt.Key.Key_Left, ctrl)
    assert view.turn == -TURN_STEP
    QTest.keyClick(view, Qt.Key.Key_Up, ctrl)
    assert view.turn == 0.0
    assert picture(view) == before


def test_dragging_turns_the_figure_and_a_double_click_brings_it_back(
    view: FigureView, qtbot: QtBot
) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(160, 100))
    QTest.mouseRelease(view, left, pos=QPoint(160, 100))
    assert view.turn == -30.0
    QTest.mouseDClick(view, left, pos=QPoint(160, 100))
    assert view.turn == 0.0


def test_turning_half_a_round_and_more_stays_within_one_round(view: FigureView) -> None:
    view.turn_by(170.0)
    view.turn_by(30.0)
    assert view.turn == -160.0


def test_the_posture_is_told_in_words_for_each_side_and_for_errors(view: FigureView) -> None:
    view.show_at(KNEEL, 4.5, "left")
    assert "left side" in view.accessibleName()
    assert "Tucked" in view.accessibleDescription()
    assert "Tuck first" in view.accessibleDescription()
    view.show_at(KNEEL, 4.5, "right", "too_far")
    assert "right side" in view.accessibleName()
    assert "Not like this" in view.accessibleDescription()
    assert "Lunging too far" in view.accessibleDescription()


def test_reduced_motion_shows_key_poses_that_fade_into_one_another(view: FigureView) -> None:
    view.set_reduced_motion(True)
    key = KNEEL.poses[2]
    view.show_at(KNEEL, key.at + FADE / 2)
    (below, full), (above, share) = view.scenes()
    assert full == 1.0
    assert share == pytest.approx(0.5)
    assert above.skeleton == scene_at(KNEEL, key.at).skeleton
    assert below.skeleton == scene_at(KNEEL, KNEEL.poses[1].at).skeleton
    view.show_at(KNEEL, key.at + 1.0)
    assert [opacity for _, opacity in view.scenes()] == [1.0]


def test_before_anything_is_shown_it_paints_nothing_and_does_not_fail(qtbot: QtBot) -> None:
    empty = FigureView()
    qtbot.addWidget(empty)
    assert empty.scenes() == []
    assert not picture(empty).isNull()


def test_the_stretched_muscle_is_tinted_on_the_rear_leg_while_it_is_stretched() -> None:
    assert tint_strength(KNEEL, 0.0) == 0.0
    assert 0.0 < tint_strength(KNEEL, 4.5) < 1.0
    assert tint_strength(KNEEL, KNEEL.held_at) == 1.0
    assert tint_strength(KNEEL, KNEEL.length) == 0.0
    assert scene_at(KNEEL, 9.0, "left").tints == (("hip_flexors", "l", "stretch"),)
    assert scene_at(KNEEL, 9.0, "left", "heel_up").mark == "foot_r"
    assert scene_at(KNEEL, 9.0, "right", "heel_up").mark == "foot_l"


@pytest.mark.parametrize(
    ("back", "front", "theme"),
    [
        ("#fafafa", "#202020", LIGHT),
        ("#202428", "#e0e0e0", DARK),
        ("#ffffff", "#000000", CONTRAST_LIGHT),
        ("#000000", "#ffffff", CONTRAST_DARK),
    ],
)
def test_the_theme_follows_the_palette(back: str, front: str, theme: object) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(back))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(front))
    assert theme_for(palette) is theme


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", EXERCISES)
def test_it_can_be_painted_from_all_around_and_never_outside_its_place(
    name: str, theme: str
) -> None:
    chosen = EXERCISES[name]
    for yaw in range(-180, 180, 45):
        image = QImage(180, 180, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        scene = scene_at(chosen, 10.0, yaw=float(yaw))
        paint_figure(painter, QRectF(10, 10, 160, 160), scene, THEMES[theme])
        assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
        painter.end()
        seen = pixels(image)  # premultiplied: 0 where nothing was painted
        rows = [seen[180 * k + 10 : 180 * k + 170 : 8] for k in range(180)]
        assert sum(len(row) - row.count(0) for row in rows) > 300
        for edge in (seen[180:360], seen[1::180], seen[178::180]):
            assert not any(edge), yaw


def test_the_contact_sheet_and_single_pictures_are_written(tmp_path: Path) -> None:
    sheet, one = tmp_path / "sheet.png", tmp_path / "one.png"
    render_sheet(sheet, EXERCISES, size=60)
    assert QImage(str(sheet)).width() == 360
    for camera in ("best", *CAMERAS):
        render_pose("hf_standing", camera, 9.0, one, EXERCISES, size=64)
        assert QImage(str(one)).width() == 64
    with pytest.raises(KeyError):
        render_pose("hf_flying", "side", 0.0, one, EXERCISES)
    with pytest.raises(KeyError):
        render_pose("hf_standing", "above", 0.0, one, EXERCISES)
    with pytest.raises(OSError, match="cannot be written"):
        render_pose("hf_standing", "side", 0.0, tmp_path / "no" / "one.png", EXERCISES)
