# SPDX-License-Identifier: Apache-2.0
"""The page of a session: the figure, the words of the moment, the ring and both sides."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise, Safety, Side
from stretchbreak.domain.routine import Going, Session
from stretchbreak.ui import session_words as words
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.session_figure import FigureArea, MakeFigure
from stretchbreak.ui.session_parts import Ring, SideBar
from stretchbreak.ui.theme import Colours


class SessionFace(QWidget):
    """Shows a session; keeps nothing but what it showed last."""

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        safety: Safety,
        colours: Colours,
        make_figure: MakeFigure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._safety = safety
        self._compared: tuple[str, Side, bool] | None = None
        self.figure = FigureArea(make_figure, self)
        self.cue = self._label("cue")
        self.step = self._label("step")
        self.limit = self._label("limit")
        self.note = self._label("note")
        self.upcoming = self._label("upcoming")
        self.ring = Ring(colours, self)
        self.bars: dict[Side, SideBar] = {
            "left": SideBar(words.say("L"), colours, self),
            "right": SideBar(words.say("R"), colours, self),
        }
        self._arrange()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        return label

    def _arrange(self) -> None:
        times = QVBoxLayout()
        times.setSpacing(2)
        times.addStretch(1)
        for bar in self.bars.values():
            times.addWidget(bar)
        times.addWidget(self.upcoming)
        times.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.ring)
        row.addLayout(times, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        for label in (self.cue, self.step, self.limit, self.note):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(row)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(16, 0, 16, 8)
        self._halves.setSpacing(8)
        self._halves.addWidget(self.figure, 3)
        self._halves.addLayout(column, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() > 1.2 * event.size().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)

    def recolour(self, colours: Colours) -> None:
        self.ring.recolour(colours)
        for bar in self.bars.values():
            bar.recolour(colours)

    def show_session(self, session: Session, compare: bool, missed: bool) -> None:
        """compare: *too far* stands beside the figure. missed: time passed that nobody saw."""
        said = words.said(session, self._exercises)
        self.cue.setText(said.cue)
        self.step.setText(said.step)
        self._say_if_any(self.limit, said.limit)
        self._say_if_any(self.note, self._note(session, missed))
        self.upcoming.setText(said.upcoming)
        self.ring.show()
        describe(self.ring, words.ring_name(session))
        share = session.position / session.length if session.length else 1.0
        holding = session.held_side is not None
        self.ring.show_time(str(words.seconds_shown(session)), share, holding)
        self._show_sides(session)
        self._show_figure(session, said.figure, compare)

    def show_end(self, session: Session) -> None:
        """The calm last page: what was done, or how to come out."""
        result = player.result(session)
        if session.going is Going.FINISHED:
            self.cue.setText(words.done_title(result))
            self.step.setText(words.outcome(result))
            limit = words.say("Stand for a moment, and go on when you like.")
        else:
            self.cue.setText(words.say("Come out slowly"))
            self.step.setText(words.content(self._safety.ease_out))
            limit = words.outcome(result)
        self._say_if_any(self.limit, limit)
        self._say_if_any(self.note, "")
        self.upcoming.setText("")
        self.ring.hide()
        self._show_sides(session)
        last = session.segment or session.segments[0]
        exercise = self._exercises[last.exercise]
        self._compare(exercise, last.side, wanted=False)
        # The movement's first moment is standing or kneeling at ease, before anything is asked.
        self.figure.show_at(exercise, 0.0, last.side, words.content(exercise.name))

    def _show_sides(self, session: Session) -> None:
        held = {"left": session.held_left, "right": session.held_right}
        for side, bar in self.bars.items():
            planned = sum(
                s.seconds
                for s in session.segments
                if s.phase == "hold" and s.side in (side, "both")
            )
            bar.setVisible(planned > 0)
            active = session.segment is not None and session.segment.side in (side, "both")
            share = held[side] / planned if planned else 0.0
            bar.show_held(words.held(held[side]), share, active and not session.over)
            if session.position == 0.0 or session.over or session.going is Going.PAUSED:
                describe(bar, words.bar_name(side, held[side], planned))

    def _show_figure(self, session: Session, described: str, compare: bool) -> None:
        segment = session.segment
        shown = segment or session.segments[0]
        exercise = self._exercises[shown.exercise]
        at = exercise.held_at if segment is None else segment.figure_at(session.position)
        self._compare(exercise, shown.side, wanted=compare)
        self.figure.show_at(exercise, at, shown.side, described)

    def _compare(self, exercise: Exercise, side: Side, *, wanted: bool) -> None:
        # Once for each exercise and side: the second figure stands still.
        if self._compared != (exercise.id, side, wanted):
            self._compared = (exercise.id, side, wanted)
            self.figure.compare(exercise, side, wanted)

    def _note(self, session: Session, missed: bool) -> str:
        if session.going is not Going.PAUSED:
            return ""
        if missed:
            return words.say("Paused: some time passed unseen. Go on where you were.")
        return words.say("Paused. Come out of the stretch if you like.")

    @staticmethod
    def _say_if_any(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
