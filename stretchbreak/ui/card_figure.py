# SPDX-License-Identifier: Apache-2.0
"""The small figure on the card: it shows the movement for a while, then stands still."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchbreak.domain.exercise import Exercise
from stretchbreak.ui.figure_view import FigureView

SIZE = 120
# Long enough to see what it is; what goes on moving in a corner would only distract.
MOVES_FOR = 15.0
_LOOK_MS = 50


class CardFigure(FigureView):
    """`show_exercise`, and it moves as long as it is seen, for MOVES_FOR seconds at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(SIZE, SIZE)
        self._shown: Exercise | None = None
        self._moves = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    def show_exercise(self, exercise: Exercise, *, still: bool) -> None:
        self._shown, self._moves = exercise, not still
        self.set_reduced_motion(still)
        self.show_at(exercise, exercise.held_at)
        self._timer.stop()
        if self.isVisible():
            self._begin()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _begin(self) -> None:
        if self._moves and self._shown is not None:
            self._since.start()
            self._timer.start()

    def _look(self) -> None:
        if self._shown is None:
            return
        seconds = self._since.elapsed() / 1000
        if seconds >= MOVES_FOR:
            self._timer.stop()
            self.show_at(self._shown, self._shown.held_at)
        else:
            self.show_at(self._shown, seconds % self._shown.length)
