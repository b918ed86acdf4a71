# SPDX-License-Identifier: Apache-2.0
"""The frames of a movement, kept: repetitions are alike, and to unpack a frame takes a third of
the time of working it out and painting it. Packed, a second of them takes half a megabyte, else 12.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from stretchbreak.ui.figure_bounds import bounds_of
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_painter import paint_figure, paint_room
from stretchbreak.ui.figure_scene import Scene
from stretchbreak.ui.figure_theme import FigureTheme

RATE = 30
"""Frames a second of a movement; between two of them nothing else is shown."""
MOST = 8 * RATE  # the longest repetition there is
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FAST = 1  # zlib: the others take twice as long for a sixth less
_BARE = -15  # without a checksum over what never left the memory


def on_frame(seconds: float) -> float:
    """The second of the nearest frame."""
    return round(seconds * RATE) / RATE


@dataclass(slots=True)
class _Frame:
    """size: of its picture, in the screen's pixels; None where those are no whole ones."""

    scene: Scene
    bounds: QRect | None = None
    size: tuple[int, int] | None = None
    painted: bool = False
    packed: bytes = b""


class Frames:
    """Keeps the `MOST` frames asked for last, and their pictures as long as those have one size
    and one theme. What belongs to a repetition is packed, and what is painted for the second time.
    """

    def __init__(self) -> None:
        self._by_name: OrderedDict[Hashable, _Frame] = OrderedDict()
        self._by_scene: dict[int, _Frame] = {}  # to compare two scenes would cost what this saves
        self._way: object = None

    def scene(self, name: Hashable, make: Callable[[], Scene]) -> Scene:
        """The scene of that name, made when there is none."""
        frame = self._by_name.get(name)
        if frame is not None:
            self._by_name.move_to_end(name)
            return frame.scene
        frame = self._by_name[name] = _Frame(make())
        self._by_scene[id(frame.scene)] = frame
        if len(self._by_name) > MOST:
            _, oldest = self._by_name.popitem(last=False)
            del self._by_scene[id(oldest.scene)]
        return frame.scene

    def bounds(self, scene: Scene, view: View) -> QRect:
        """As `bounds_of`, worked out once; the view is that of the last painting, or equals it."""
        frame = self._by_scene.get(id(scene))
        if frame is None:
            return bounds_of(scene, view)
        if frame.bounds is None:
            frame.bounds = bounds_of(scene, view)
        return frame.bounds

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        scene: Scene,
        theme: FigureTheme,
        asked: QRect | None = None,
        again: bool = False,
    ) -> None:
        """As `paint_figure` does, to within a rounding of each colour.

        asked: what of it is to be painted, all of it when None. again: it belongs to a repetition.
        """
        frame = self._by_scene.get(id(scene))
        if frame is None or painter.opacity() < 1.0:  # what fades is another each time
            paint_figure(painter, rect, scene, theme)
            return
        dots = painter.deviceTransform().m11()
        self._paint_this_way((rect.x(), rect.y(), rect.width(), rect.height(), dots, theme))
        if not frame.painted:
            view = View(rect, scene.stage, scene.yaw, scene.pitch)
            frame.size = _whole(self.bounds(scene, view), dots)
        bounds = frame.bounds
        if frame.size is None or bounds is None:  # its picture would be blurred
            paint_figure(painter, rect, scene, theme)
            return
        width, height = frame.size
        if frame.packed:
            bits = zlib.decompress(frame.packed, _BARE, 4 * width * height)
            image = QImage(bits, width, height, 4 * width, _FORMAT)
            image.setDevicePixelRatio(dots)
        else:
            image = QImage(width, height, _FORMAT)
            image.setDevicePixelRatio(dots)
            image.fill(Qt.GlobalColor.transparent)
            inner = QPainter(image)
            inner.translate(-bounds.topLeft())
            paint_figure(inner, rect, scene, theme)
            inner.end()
            if frame.painted or again:
                frame.packed = zlib.compress(bytes(image.constBits()), _FAST, _BARE)
            frame.painted = True
        if asked is None or not bounds.contains(asked):
            self._paint_around(painter, rect, scene, theme, bounds)
        painter.drawImage(bounds.topLeft(), image)

    def _paint_around(
        self, painter: QPainter, rect: QRectF, scene: Scene, theme: FigureTheme, bounds: QRect
    ) -> None:
        painter.save()
        around = QRegion(rect.toAlignedRect()) - QRegion(bounds)
        painter.setClipRegion(around, Qt.ClipOperation.IntersectClip)
        paint_room(painter, rect, scene, theme)
        painter.restore()

    def forget(self) -> None:
        """Frees them; they come back when they are asked for."""
        self._by_name.clear()
        self._by_scene.clear()

    def _paint_this_way(self, way: object) -> None:
        if way != self._way:
            self._way = way
            for frame in self._by_scene.values():
                frame.bounds, frame.painted, frame.packed = None, False, b""


def _whole(bounds: QRect, dots: float) -> tuple[int, int] | None:
    """How many of the screen's pixels it is wide and high, if it fills whole ones."""
    edges = (bounds.x(), bounds.y(), bounds.width(), bounds.height())
    sides = [dots * side for side in edges]
    return (int(sides[2]), int(sides[3])) if all(side.is_integer() for side in sides) else None
