# SPDX-License-Identifier: Apache-2.0
"""The figure as a widget: shows an exercise at a second, and can be turned with pointer or keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchbreak.domain.exercise import Exercise, Side
from stretchbreak.ui.accessibility import Picture
from stretchbreak.ui.figure_badge import paint_badge
from stretchbreak.ui.figure_camera import View
from stretchbreak.ui.figure_change import looks_alike, stays
from stretchbreak.ui.figure_frames import Frames, on_frame
from stretchbreak.ui.figure_painter import forget_rooms
from stretchbreak.ui.figure_parts import BREATHS
from stretchbreak.ui.figure_scene import Scene, plainly, scene_at
from stretchbreak.ui.figure_theme import FigureTheme, Fitting

TURN_STEP = 15.0
LIFT_STEP = 10.0
HIGHEST = 55.0  # degrees from which the floor is looked at; from the ceiling nothing is plain
FADE = 0.4

_DRAG = 0.5  # degrees a pixel


def _as_it_is(scene: Scene) -> Scene:
    return scene


class FigureView(Picture):
    """Shows what `show_at` was told last; it has no clock and no timer of its own.

    Dragging sideways turns the figure, dragging up and down looks from lower and higher; so do
    Ctrl+Left and Ctrl+Right, Ctrl+Page up and Ctrl+Page down while it has the focus. Ctrl+Up or a
    double click brings the exercise's best view back. Plain arrow keys are left to the window.
    `turned` and `lifted` tell the new angles, in degrees away from the best view.
    """

    turned = Signal(float)
    lifted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self._seconds = 0.0
        self._side: Side = "right"
        self._variant = "right"
        self._turn = 0.0
        self._lift = 0.0
        self._breath = 0.0
        self._grabbed: QPointF | None = None
        self._badge = False
        self._still = False
        self._theme: FigureTheme | None = None
        self._told: object = None
        self._painted: list[tuple[Scene, float]] = []
        self._frames = Frames()
        self._fitting = Fitting()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_at(
        self,
        exercise: Exercise,
        seconds: float,
        side: Side = "right",
        variant: str = "right",
    ) -> None:
        """Shows a second of the exercise's own movement.

        side "both" is drawn as "right". variant: "right", or the id of an error that has a
        posture; KeyError for another. Paints anew only when it can be seen.
        """
        if variant != "right":
            error = exercise.error(variant)
            if error is None or error.pose is None:
                raise KeyError(variant)
        same = (exercise is self._exercise, seconds, side, variant)
        if same == (True, self._seconds, self._side, self._variant):
            return
        if exercise is not self._exercise:
            self._frames.forget()
        self._exercise, self._seconds = exercise, seconds
        self._side, self._variant = side, variant
        self._describe()
        self._refresh()

    def breathe(self, full: float) -> None:
        """How full the chest is, 0 … 1; ask `figure_breath(session)` whenever `show_at` is told.

        Nothing with reduced motion.
        """
        full = 0.0 if self._still else round(full * BREATHS) / BREATHS
        if full != self._breath:
            self._breath = full
            self._refresh()

    def set_badge(self, shown: bool) -> None:
        """A tick or a cross in the corner, for pictures that stand side by side."""
        self._badge = shown
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Key poses that fade into one another, instead of movement."""
        self._still = reduced
        self.update()

    def set_theme(self, theme: FigureTheme | None) -> None:
        """A fixed theme; None follows the palette."""
        self._theme = theme
        self.update()

    @property
    def turn(self) -> float:
        """Degrees away from the exercise's best view."""
        return self._turn

    def turn_by(self, degrees: float) -> None:
        """Turns the figure; half a round each way."""
        self.turn_to(self._turn + degrees)

    def turn_to(self, degrees: float) -> None:
        wrapped = (degrees + 180.0) % 360.0 - 180.0
        if wrapped != self._turn:
            self._turn = wrapped
            self.update()
            self.turned.emit(wrapped)

    @property
    def lift(self) -> float:
        """Degrees that it is looked at from higher (+) or lower than in the best view."""
        return self._lift

    def lift_by(self, degrees: float) -> None:
        """Looks from higher or lower: from the floor's height to `HIGHEST`."""
        self.lift_to(self._lift + degrees)

    def lift_to(self, degrees: float) -> None:
        pitch = 0.0 if self._exercise is None else self._exercise.camera_for(self._variant).pitch
        kept = min(HIGHEST - pitch, max(-pitch, degrees))
        if kept != self._lift:
            self._lift = kept
            self.update()
            self.lifted.emit(kept)

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def scenes(self) -> list[tuple[Scene, float]]:
        """What is painted now: scenes with their opacity, the lower one first."""
        exercise = self._exercise
        if exercise is None:
            return []
        camera = exercise.camera_for(self._variant)
        yaw = camera.yaw + (self._turn if self._side != "left" else -self._turn)
        pitch = min(HIGHEST, max(0.0, camera.pitch + self._lift))

        def at(seconds: float, change: Callable[[Scene], Scene] = _as_it_is) -> Scene:
            way = (seconds, self._side, self._variant, yaw, pitch, self._breath)
            return self._frames.scene((way, change), lambda: change(scene_at(exercise, *way)))

        if not self._still or self._variant != "right":
            return [(at(on_frame(self._seconds)), 1.0)]
        # Still pictures need their arrow most: it is shown from the start.
        keys = [key.at for key in exercise.poses if key.at <= self._seconds] or [0.0]
        share = min(1.0, (self._seconds - keys[-1]) / FADE)
        if len(keys) == 1 or share >= 1.0:
            return [(at(keys[-1], plainly), 1.0)]
        return [(at(keys[-2], plainly), 1.0), (at(keys[-1], plainly), share)]

    def _refresh(self) -> None:
        """Paints anew, unless what was painted last would look the same."""
        new, shown = self.scenes(), self._painted
        if len(new) == len(shown) == 1:
            (one, _), (other, _) = shown[0], new[0]
            view = View(self._inside(), other.stage, other.yaw, other.pitch)
            if looks_alike(one, other, view.scale * self.devicePixelRatioF()):
                return
            if stays(one) == stays(other):
                self.update(self._frames.bounds(one, view) | self._frames.bounds(other, view))
                return
        self.update()

    def _inside(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme or self._fitting.theme(self.palette())
        painter = QPainter(self)
        rect = self._inside()
        self._painted = self.scenes()
        again = self._exercise is not None and self._exercise.repeats_at(self._seconds)
        for scene, opacity in self._painted:
            painter.setOpacity(opacity)
            self._frames.paint(painter, rect, scene, theme, event.rect(), again=again)
        painter.setOpacity(1.0)
        if self._badge:
            paint_badge(painter, rect, self._variant == "right", theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.palette().highlight().color()), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() == Qt.Key.Key_Left:
                self.turn_by(-TURN_STEP)
                return
            if event.key() == Qt.Key.Key_Right:
                self.turn_by(TURN_STEP)
                return
            if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                up = event.key() == Qt.Key.Key_PageUp
                self.lift_by(LIFT_STEP if up else -LIFT_STEP)
                return
            if event.key() == Qt.Key.Key_Up:
                self._look_as_at_first()
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self.turn_by(-moved.x() * _DRAG)
            self.lift_by(moved.y() * _DRAG)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._look_as_at_first()

    def _look_as_at_first(self) -> None:
        self.turn_to(0.0)
        self.lift_to(0.0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._told = None
            self._describe()
            self.update()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        forget_rooms()
        self._frames.forget()
        super().hideEvent(event)

    def _describe(self) -> None:
        """Tells assistive technology which posture is shown, once for each posture."""
        exercise = self._exercise
        if exercise is None:
            return
        posture = exercise.poses[0]
        for key in exercise.poses:
            if key.at <= self._seconds:
                posture = key
        now = (id(exercise), posture.at, self._side, self._variant)
        if now == self._told:
            return
        self._told = now
        error = exercise.error(self._variant)
        if error is not None:
            shown = self.tr("Not like this: {error}. {fix}.").format(
                error=error.name, fix=error.fix
            )
        else:
            cue = exercise.steps[posture.step].cue if posture.step is not None else ""
            shown = self.tr("{posture}. {cue}.").format(posture=posture.name, cue=cue)
        sides = {
            "right": self.tr("right side"),
            "left": self.tr("left side"),
            "both": self.tr("both sides"),
        }
        name = self.tr("Picture: {exercise}, {side}").format(
            exercise=exercise.name, side=sides[self._side]
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(shown)
