# SPDX-License-Identifier: Apache-2.0
"""Frames that are kept look as those that are painted, and only where the body is changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.domain.exercise import Exercise, Side
from stretchbreak.ui import figure_frames
from stretchbreak.ui.figure_bounds import bounds_of
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_frames import MOST, Frames, on_frame
from stretchbreak.ui.figure_painter import paint_figure, paint_room
from stretchbreak.ui.figure_scene import Scene, scene_at
from stretchbreak.ui.figure_theme import DARK, LIGHT, FigureTheme
from stretchbreak.ui.figure_view import FigureView

EXERCISES = load_catalogue(Path(__file__).parents[2] / "assets").exercises
SQUAT = EXERCISES["squat_glute"]
ROUNDING = 3  # of 255: see-through edges are put together in another order


def blank(width: int, height: int, dots: float = 1.0) -> QImage:
    image = QImage(round(width * dots), round(height * dots), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dots)
    image.fill(Qt.GlobalColor.white)
    return image


def farthest(one: QImage, other: QImage) -> int:
    """The largest difference of any colour of any pixel."""
    assert one.size() == other.size()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    return max(abs(x - y) for x, y in zip(a, b, strict=True)) if a != b else 0


def by_frames(
    frames: Frames, scene: Scene, theme: FigureTheme, rect: QRectF, dots: float
) -> QImage:
    image = blank(round(rect.right()) + 8, round(rect.bottom()) + 8, dots)
    painter = QPainter(image)
    frames.paint(painter, rect, scene, theme)
    painter.end()
    return image


def directly(scene: Scene, theme: FigureTheme, rect: QRectF, dots: float) -> QImage:
    image = blank(round(rect.right()) + 8, round(rect.bottom()) + 8, dots)
    painter = QPainter(image)
    paint_figure(painter, rect, scene, theme)
    painter.end()
    return image


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_outside_its_bounds_there_is_only_the_room(exercise: Exercise, qapp: QApplication) -> None:
    rect = QRectF(0, 0, 240, 240)
    variants = ["right", *(error.id for error in exercise.errors if error.pose is not None)]
    looks = [(k * exercise.length / 7, "right") for k in range(8)]
    looks += [(exercise.held_at, variant) for variant in variants]
    for turn, (seconds, variant) in enumerate(looks):
        side: Side = "left" if turn % 2 else "right"
        scene = scene_at(exercise, seconds, side, variant, 40.0 * turn, breath=1.0)
        whole, room = blank(240, 240), blank(240, 240)
        for image, paint in ((whole, paint_figure), (room, paint_room)):
            painter = QPainter(image)
            paint(painter, rect, scene, LIGHT)
            bounds = bounds_of(scene, View(rect, scene.stage, scene.yaw, scene.pitch))
            painter.fillRect(bounds, Qt.GlobalColor.black)
            painter.end()
        assert whole == room, (seconds, variant)


@pytest.mark.parametrize("dots", [1.0, 1.1, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("name", ["squat_glute", "hf_chair", "glute_bridge", "reverse_lunge"])
def test_a_frame_looks_the_same_each_time(name: str, dots: float, qapp: QApplication) -> None:
    frames, rect = Frames(), QRectF(4, 4, 200, 232)
    exercise = EXERCISES[name]
    for seconds in (0.0, exercise.length / 3, exercise.length / 2):
        scene = frames.scene(seconds, partial(scene_at, exercise, seconds))
        wanted = directly(scene, LIGHT, rect, dots)
        for _ in range(4):
            assert farthest(by_frames(frames, scene, LIGHT, rect, dots), wanted) <= ROUNDING


def test_it_follows_another_theme_and_another_size(qapp: QApplication) -> None:
    frames, small, large = Frames(), QRectF(4, 4, 120, 120), QRectF(4, 4, 200, 160)
    scene = frames.scene("squat", lambda: scene_at(SQUAT, 2.0))
    for theme, rect in ((LIGHT, small), (DARK, small), (DARK, large), (LIGHT, large)):
        wanted = directly(scene, theme, rect, 1.0)
        for _ in range(3):
            assert farthest(by_frames(frames, scene, theme, rect, 1.0), wanted) <= ROUNDING


def test_it_is_worked_out_twice_and_never_again(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Scene] = []

    def counted(painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme) -> None:
        painted.append(scene)
        paint_figure(painter, rect, scene, theme)

    monkeypatch.setattr(figure_frames, "paint_figure", counted)
    frames = Frames()
    scene = frames.scene(1, lambda: scene_at(SQUAT, 2.0))
    for _ in range(5):
        by_frames(frames, scene, LIGHT, QRectF(4, 4, 120, 120), 1.0)
    assert len(painted) == 2


def test_a_frame_of_a_repetition_is_worked_out_once(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames, rect = Frames(), QRectF(4, 4, 120, 120)
    scene = frames.scene(1, lambda: scene_at(SQUAT, 2.0))
    wanted = directly(scene, LIGHT, rect, 1.0)
    painted: list[Scene] = []

    def counted(painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme) -> None:
        painted.append(scene)
        paint_figure(painter, rect, scene, theme)

    monkeypatch.setattr(figure_frames, "paint_figure", counted)
    for _ in range(3):
        image = blank(132, 132)
        painter = QPainter(image)
        frames.paint(painter, rect, scene, LIGHT, again=True)
        painter.end()
        assert farthest(image, wanted) <= ROUNDING
    assert len(painted) == 1


def test_only_so_many_are_kept_and_none_when_they_are_forgotten() -> None:
    frames, made = Frames(), []

    def make() -> Scene:
        made.append(1)
        return scene_at(SQUAT, len(made) / 100)

    first = frames.scene(0, make)
    assert frames.scene(0, make) is first
    for k in range(1, MOST + 1):
        frames.scene(k, make)
    assert frames.scene(0, make) is not first
    frames.forget()
    frames.scene(0, make)
    assert len(made) == MOST + 3


def shown(view: FigureView) -> QImage:
    """What is on the screen: what was painted last, in parts or whole."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


class Watched(FigureView):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.asked.append(event.rect())
        super().paintEvent(event)


def test_what_is_painted_in_parts_adds_up_to_the_whole(qtbot: QtBot) -> None:
    """The widget asks for as much of the picture as changes."""
    view, fresh = Watched(), FigureView()
    for widget in (view, fresh):
        qtbot.addWidget(widget)
        widget.resize(280, 280)
        widget.move(QPoint(0, 0))
    view.show()
    for turn in range(3):
        for k in range(0, 180, 5):
            view.show_at(SQUAT, k / 30)
            QApplication.processEvents()
        view.show_at(SQUAT, 2.2 + turn / 10)
        moved = shown(view)
        view.hide()
        fresh.show_at(SQUAT, 2.2 + turn / 10)
        fresh.show()
        assert farthest(moved, shown(fresh)) <= ROUNDING
        fresh.hide()
        view.show()
    assert min(rect.width() for rect in view.asked) < 200


def test_a_second_is_shown_by_its_nearest_frame() -> None:
    assert on_frame(1.0) == 1.0
    assert on_frame(1.01) == 1.0
    assert on_frame(1.02) == pytest.approx(1.0 + 1 / 30)
