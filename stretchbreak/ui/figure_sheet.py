# SPDX-License-Identifier: Apache-2.0
"""The contact sheet: every exercise's key poses, right and wrong, light and dark, to look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.domain.exercise import Exercise, Side
from stretchbreak.domain.sentence import Sentence
from stretchbreak.resources import assets
from stretchbreak.ui.figure_badge import paint_badge
from stretchbreak.ui.figure_painter import paint_figure
from stretchbreak.ui.figure_scene import Scene, plainly, scene_at
from stretchbreak.ui.figure_theme import THEMES, FigureTheme
from stretchbreak.ui.offscreen import ready

CAMERAS = {"side": 0.0, "quarter": 32.0, "front": 90.0, "back": -90.0, "far": 180.0}
_LABEL = 34
_TITLE = 46
_ACROSS = 6


def _own() -> Mapping[str, Exercise]:
    return load_catalogue(assets()).exercises


def figure_image(scene: Scene, theme: FigureTheme, width: int, height: int) -> QImage:
    """A scene on the theme's paper, without any text. Needs no QApplication for its pixels."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, width, height), scene, theme)
    painter.end()
    return image


def render_pose(
    exercise_id: str,
    camera: str,
    seconds: float,
    path: Path,
    exercises: Mapping[str, Exercise] | None = None,
    side: Side = "right",
    variant: str = "right",
    size: int = 480,
    theme: str = "light",
) -> None:
    """Writes one picture as PNG.

    camera: "best" or one of `CAMERAS`. exercises: None for those that come with the program.
    KeyError for an unknown exercise, camera, variant or theme; OSError when the file can't be
    written.
    """
    yaw = None if camera == "best" else CAMERAS[camera]
    exercise = (_own() if exercises is None else exercises)[exercise_id]
    ready()  # only once it is known what to paint
    scene = scene_at(exercise, seconds, side, variant, yaw)
    _save(figure_image(scene, THEMES[theme], size, size), path)


def _save(image: QImage, path: Path) -> None:
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(
            Sentence("{file} cannot be written: {why}", file=path, why=writer.errorString())
        )


def _entries(exercise: Exercise) -> Iterable[tuple[str, bool, Scene]]:
    shown: list[object] = []
    for key in exercise.poses:
        posture = key.pose.changed(pelvis_tx=0.0) if exercise.travels else key.pose
        if posture not in shown:
            shown.append(posture)
            yield key.name, True, plainly(scene_at(exercise, key.at))
    at = exercise.held_at
    for name, yaw in (("side", 0.0), ("front", 90.0), ("quarter", 45.0)):
        yield f"{exercise.steps[-2].cue} ({name})", True, scene_at(exercise, at, yaw=yaw)
    if exercise.sided:
        yield "Left side", True, scene_at(exercise, at, "left")
    for error in exercise.errors:
        if error.pose is not None:
            yield error.name, False, scene_at(exercise, 0.0, "right", error.id)


def render_sheet(
    path: Path,
    exercises: Mapping[str, Exercise] | None = None,
    size: int = 260,
    themes: tuple[str, ...] = ("light", "dark"),
) -> None:
    """Writes the contact sheet as one PNG; `size`: pixels of one picture.

    exercises: None for those that come with the program.
    OSError when the file can't be written.
    """
    ready()
    chosen = _own() if exercises is None else exercises
    rows = [(e, list(_entries(e))) for e in chosen.values()]
    cell = size + _LABEL
    tall = sum(_TITLE + -(-len(entries) // _ACROSS) * cell for _, entries in rows)
    image = QImage(_ACROSS * size, max(1, tall * len(themes)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    y = 0
    for theme in (THEMES[name] for name in themes):
        painter.fillRect(0, y, image.width(), tall, QColor(theme.paper))
        for exercise, entries in rows:
            _text(painter, QRectF(14, y, image.width(), _TITLE), exercise.name, theme, 17)
            y += _TITLE
            for k, (name, right, scene) in enumerate(entries):
                x = (k % _ACROSS) * size
                if k and k % _ACROSS == 0:
                    y += cell
                box = QRectF(x + 6, y, size - 12, size)
                painter.save()
                painter.setClipRect(box)
                paint_figure(painter, box, scene, theme)
                painter.restore()
                paint_badge(painter, box, right, theme)
                _text(painter, QRectF(x, y + size, size, _LABEL), name, theme, 12, centred=True)
            y += cell
    painter.end()
    _save(image, path)


def _text(
    painter: QPainter,
    box: QRectF,
    text: str,
    theme: FigureTheme,
    pixels: int,
    centred: bool = False,
) -> None:
    font = QFont()
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter, text)
