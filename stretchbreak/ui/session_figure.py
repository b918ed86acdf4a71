# SPDX-License-Identifier: Apache-2.0
"""Where the figure stands in the session window: alone, or *like this* beside *too far*."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Exercise, Side
from stretchbreak.domain.routine_figure import common_error
from stretchbreak.ui.session_words import content, say


class Figure(Protocol):
    """What is asked of the figure widget; `variant` is "right" or the id of an error."""

    def show_at(
        self, exercise: Exercise, seconds: float, side: Side, variant: str = "right"
    ) -> None: ...


LEAST_HEIGHT = 180
MakeFigure = Callable[[QWidget], QWidget]


class FigurePane(QWidget):
    """A figure and its caption."""

    def __init__(self, name: str, make_figure: MakeFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"pane_{name}")
        self.figure = make_figure(self)
        self.figure.setObjectName(f"figure_{name}")
        self.figure.setMinimumSize(110, 110)
        self.caption = QLabel(self)
        self.caption.setObjectName(f"caption_{name}")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Not wrapped: a wrapped label would make the figure's wished-for height its least height.
        self.setMinimumSize(130, LEAST_HEIGHT)  # the same with the caption and without
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.figure, 1)
        column.addWidget(self.caption)


class FigureArea(QWidget):
    """The second figure is made when it is first asked for."""

    def __init__(self, make_figure: MakeFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_figure = make_figure
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.right = FigurePane("right", make_figure, self)
        self._row.addWidget(self.right, 1)
        self.wrong: FigurePane | None = None
        self._still = False

    def set_reduced_motion(self, reduced: bool) -> None:
        """Still pictures, one for each step, where the figure can do that."""
        self._still = reduced
        self._be_still(self.right)

    def breathe(self, full: float) -> None:
        """How full the chest is, 0 … 1, where the figure can show that."""
        breathes = getattr(self.right.figure, "breathe", None)
        if breathes is not None:
            breathes(full)

    def _be_still(self, pane: FigurePane) -> None:
        become = getattr(pane.figure, "set_reduced_motion", None)
        if become is not None:
            become(self._still)

    def show_at(self, exercise: Exercise, seconds: float, side: Side) -> None:
        """The movement at a second of its own, for a side. The figure tells what it shows."""
        _show(self.right.figure, exercise, seconds, side, "right")

    def compare(self, exercise: Exercise, side: Side, wanted: bool) -> None:
        """Put the commonest error beside it, where the exercise has one that can be drawn."""
        error = common_error(exercise) if wanted else None
        self.right.caption.setVisible(error is not None)
        self.right.caption.setText("✓ " + say("Like this"))
        if error is None:
            if self.wrong is not None:
                self.wrong.hide()
            return
        if self.wrong is None:
            self.wrong = FigurePane("wrong", self._make_figure, self)
            self._be_still(self.wrong)
            self._row.addWidget(self.wrong, 1)
        name, fix = content(error.name), content(error.fix)
        _show(self.wrong.figure, exercise, exercise.held_at, side, error.id)
        self.wrong.caption.setText("✗ " + say("Too far"))
        self.wrong.caption.setToolTip(f"{name}. {fix}")
        self.wrong.show()


def _show(figure: QWidget, exercise: Exercise, seconds: float, side: Side, variant: str) -> None:
    shown: Figure = figure  # type: ignore[assignment]  # made by the factory as both
    shown.show_at(exercise, seconds, side, variant)


def the_figure(parent: QWidget) -> QWidget:
    """The app's own figure."""
    from stretchbreak.ui.figure_view import FigureView

    return FigureView(parent)
