# SPDX-License-Identifier: Apache-2.0
"""What the figure costs: CPU milliseconds a frame at 480 pixels, and a moving figure's share of
one core at 30 frames a second. Paints into memory; needs no screen.

A frame is everything from the second of the movement to its last pixel. Each exercise is told by
the median of its frames, so that what else the machine does hardly counts. The widget paints only
frames that look different, so the share is that of the exercise that moves most, over a set of
ten repetitions: the widget keeps the frames of the first ones.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.domain.exercise import Exercise
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_change import looks_alike
from stretchbreak.ui.figure_painter import paint_figure
from stretchbreak.ui.figure_scene import scene_at
from stretchbreak.ui.figure_theme import LIGHT
from stretchbreak.ui.figure_view import FigureView

SIZE = 480
FRAME_MS, CORE_SHARE = 2.0, 0.06
FRAMES = 150
RATE, REPETITIONS = 30, 10


def milliseconds_a_frame(exercise: Exercise) -> float:
    """The median of `FRAMES` frames spread over the whole movement."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    taken: list[float] = []
    for frame in range(FRAMES):
        began = time.thread_time()
        scene = scene_at(exercise, exercise.length * frame / FRAMES)
        paint_figure(painter, QRectF(0, 0, SIZE, SIZE), scene, LIGHT)
        taken.append(time.thread_time() - began)
    painter.end()
    return 1000 * statistics.median(taken)


def frames_seen(exercise: Exercise) -> float:
    """The share of frames, at `RATE` a second, that look different from what was shown."""
    rect = QRectF(0, 0, SIZE, SIZE)
    shown = scene_at(exercise, 0.0)
    scale = View(rect, shown.stage, shown.yaw, shown.pitch).scale
    count, seen = max(1, round(exercise.length * RATE)), 0
    for frame in range(count):
        scene = scene_at(exercise, frame / RATE)
        if not looks_alike(shown, scene, scale):
            shown, seen = scene, seen + 1
    return seen / count


def share_of_a_core(exercise: Exercise) -> float:
    """CPU of a shown widget that moves at `RATE` frames a second, its event loop included, over
    a set of repetitions."""
    view = FigureView()
    view.resize(SIZE, SIZE)
    view.show()
    loop = QEventLoop()
    clock = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=round(1000 / RATE))
    seconds = REPETITIONS * exercise.length
    began = time.monotonic()

    def tick() -> None:
        passed = time.monotonic() - began
        view.show_at(exercise, passed % exercise.length)
        if passed > seconds:
            loop.quit()

    clock.timeout.connect(tick)
    clock.start()
    used = time.process_time()
    loop.exec()
    used = time.process_time() - used
    clock.stop()
    view.close()
    return used / seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strict", action="store_true", help="status 1 when a limit is not kept")
    strict = parser.parse_args().strict
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    exercises = load_catalogue(Path(__file__).parents[2] / "assets").exercises
    frames = {name: milliseconds_a_frame(exercise) for name, exercise in exercises.items()}
    seen = {name: frames_seen(exercise) for name, exercise in exercises.items()}
    for name, taken in frames.items():
        print(f"  {name:24}{taken:6.2f} ms  {seen[name]:4.0%} of the frames")
    dearest = max(frames, key=lambda name: frames[name])
    busiest = max(frames, key=lambda name: frames[name] * seen[name])
    figures = {
        f"frame, ms ({dearest})": (frames[dearest], FRAME_MS),
        f"30 a second, of a core ({busiest})": (share_of_a_core(exercises[busiest]), CORE_SHARE),
    }
    for what, (measured, limit) in figures.items():
        kept = "kept" if measured <= limit else "NOT KEPT"
        print(f"{what:48}{measured:9.3f}   limit {limit:<6g} {kept}")
    del app
    return 1 if strict and any(measured > limit for measured, limit in figures.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
