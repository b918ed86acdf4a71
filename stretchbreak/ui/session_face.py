# SPDX-License-Identifier: Apache-2.0
"""The page of a session: the figure, the words of the moment, the ring and both sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import floor

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchbreak.domain.exercise import Exercise, Safety, Side
from stretchbreak.domain.routine import WAY_OUT, Going, Session
from stretchbreak.domain.routine_figure import (
    common_error,
    figure_breath,
    figure_second,
    figure_side,
    mistake_due,
)
from stretchbreak.ui import session_words as words
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.session_after import After, ending, every_ending
from stretchbreak.ui.session_figure import FigureArea, MakeFigure
from stretchbreak.ui.session_parts import Key, Ring, SideBar
from stretchbreak.ui.session_scale import Scale
from stretchbreak.ui.session_text import RoomyLabel, WordBox
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
        self._moments: tuple[words.Said, ...] = ()
        self._keeps_for: words.Said | None = None
        self.figure = FigureArea(make_figure, self)
        self.words = WordBox(self)
        self.ring = Ring(colours, self)
        self.bars: dict[Side, SideBar] = {
            "left": SideBar(words.say("L"), words.say("R"), colours, self),
            "right": SideBar(words.say("R"), words.say("L"), colours, self),
        }
        self.ring.setObjectName("ring")
        self.scale = Scale(colours, self)
        self.breath = Key("breath", self)
        self.breath.setProperty("small", True)
        self.breath.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.breath.hide()
        for side, bar in self.bars.items():
            bar.setObjectName(f"bar_{side}")
        self.upcoming = RoomyLabel("upcoming", self)
        self.asking = False  # a question stands where the times are
        self._arrange()

    def expect(self, session: Session) -> None:
        """Keep room for everything that this session will say."""
        moments = words.every_moment(session, self._exercises)
        moments += every_ending(session, self._safety, self._exercises)
        self._moments = moments
        self._keeps_for = None
        self.words.expect(moments, self.scale.sizeHint().height() + self._column.spacing())
        self.upcoming.expect([moment.upcoming for moment in moments])

    def _arrange(self) -> None:
        times = QVBoxLayout()
        times.setSpacing(2)
        times.addStretch(1)
        for bar in self.bars.values():
            times.addWidget(bar)
        times.addWidget(self.breath)
        times.addWidget(self.upcoming)
        times.addStretch(1)
        row = self._row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.ring)
        row.addLayout(times, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.scale)
        column.addStretch(1)
        column.addLayout(row)
        self._column = column
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(16, 0, 16, 8)
        self._halves.setSpacing(8)
        self._halves.addWidget(self.figure, 3)
        self._halves.addLayout(column, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size())
        super().resizeEvent(event)

    def prepare_for(self, size: QSize) -> None:
        """Before it is shown: lay out as for this size, so that the least size is true."""
        margins = self._halves.contentsMargins()
        width = size.width() - margins.left() - margins.right()
        if self._turn(size):
            width = (width - self._halves.spacing()) // 2
        self.words.keep_room(width)
        beside = self.ring.sizeHint().width() + self._row.spacing()
        self.upcoming.keep_room(width - beside)

    def _turn(self, size: QSize) -> bool:
        """Low windows have the figure beside the words; says whether this one has."""
        wide = size.width() > 1.2 * size.height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._halves.setStretch(0, 1 if wide else 3)
        self._halves.setStretch(1, 1 if wide else 2)
        return wide

    def ask(self, question: QWidget, wanted: bool) -> None:
        """Something to answer before it begins, in the place of the times."""
        if question.parent() is not self:
            self._column.addWidget(question)
        self.asking = wanted
        times = (self.ring, self.upcoming, *self.bars.values())
        # What goes goes before anything comes: both at once would make the window taller for good.
        for part in times if wanted else (question,):
            part.hide()
        for part in (question,) if wanted else times:
            part.show()

    def recolour(self, colours: Colours) -> None:
        self.ring.recolour(colours)
        self.scale.recolour(colours)
        self.breath.show_as("breath", words.say("Breath done"), "B", colours)
        for bar in self.bars.values():
            bar.recolour(colours)

    def show_session(self, session: Session, compare: bool, note: str = "") -> None:
        """compare: *too far* stands beside the figure. note: said in place of the limit."""
        said = words.said(session, self._exercises)
        step, due = said.step, mistake_due(session)
        error = common_error(self._exercises[session.segments[max(0, session.index)].exercise])
        if due and error is not None:
            step = words.mistake(error)
        self.words.say(said.cue, step, said.limit, note or said.note)
        self._make_room(replace(said, note=note) if session.segment is None else None)
        self.upcoming.setText(said.upcoming)
        self.ring.setVisible(not self.asking)
        describe(self.ring, words.ring_name(session))
        self._show_time(session)
        self._show_scale(said.scaled)
        self.breath.setVisible(session.breathing is not None)
        self._show_sides(session)
        self._show_figure(session, compare or due)

    def _make_room(self, only: words.Said | None) -> None:
        """Before it begins the figure has what room the words do not need yet; then all is kept."""
        if only != self._keeps_for:
            self._keeps_for = only
            beneath = self.scale.sizeHint().height() + self._column.spacing()
            self.words.expect(self._moments if only is None else (only,), beneath)

    def _show_scale(self, wanted: bool) -> None:
        """It stands in the room that longer words need at other times, so that nothing moves."""
        if wanted == self.scale.isVisibleTo(self):
            return
        beneath = self.scale.sizeHint().height() + self._column.spacing()
        if wanted:
            self.words.leave_room(beneath)
        self.scale.setVisible(wanted)
        if not wanted:
            self.words.leave_room(0)

    def _show_time(self, session: Session) -> None:
        share = session.position / session.length if session.length else 1.0
        count = words.count_shown(session)
        breaths, beat = session.breathing, session.beat
        if breaths is not None and beat is not None:  # it grows while breathing in
            inward = beat.part == 0
            share = beat.left / (breaths.inward if inward else breaths.outward)
            share = 1.0 - share if inward else share
        strong = session.held_side is not None or bool(count)
        waits = session.segment is None and session.going is Going.PAUSED
        seconds = "" if waits else str(words.seconds_shown(session))
        self.ring.show_time(count or seconds, share, strong)

    def show_end(self, session: Session, after: After) -> None:
        """The way out, then what was done, and what may follow."""
        said = ending(session, self._safety, after, self._exercises)
        self._make_room(None)
        self.words.say(said.cue, said.step, said.limit)
        self.upcoming.setText("")
        self.ring.setVisible(session.coming_out)
        if session.coming_out:
            describe(self.ring, words.say("Five seconds to come out"))
            seconds = words.seconds_shown(session)
            self.ring.show_time(str(seconds), session.out / WAY_OUT, False)
        self._show_scale(False)
        self.breath.hide()
        self._show_sides(session)
        last = session.segment or session.segments[0]
        exercise = self._exercises[last.exercise]
        side = figure_side(session, exercise)
        self._compare(exercise, side, wanted=False)
        self.figure.breathe(0.0)
        self.figure.show_at(exercise, figure_second(session, exercise), side)

    def _show_sides(self, session: Session) -> None:
        held = {"left": session.held_left, "right": session.held_right}
        for side, bar in self.bars.items():
            planned = max(session.planned(side), floor(held[side]))
            bar.setVisible(planned > 0 and not self.asking)
            now = session.held_side or (session.segment.side if session.segment else "")
            active = now == side or session.held_side == "both"
            share = held[side] / planned if planned else 0.0
            bar.show_held(words.held(held[side]), share, active and not session.over)
            if session.position == 0.0 or session.over or session.going is Going.PAUSED:
                describe(bar, words.bar_name(side, held[side], planned))

    def _show_figure(self, session: Session, compare: bool) -> None:
        shown = session.segment or session.segments[0]
        exercise = self._exercises[shown.exercise]
        side = figure_side(session, exercise)
        self._compare(exercise, side, wanted=compare)
        self.figure.breathe(figure_breath(session))
        self.figure.show_at(exercise, figure_second(session, exercise), side)

    def _compare(self, exercise: Exercise, side: Side, *, wanted: bool) -> None:
        # Once for each exercise and side: the second figure stands still.
        if self._compared != (exercise.id, side, wanted):
            self._compared = (exercise.id, side, wanted)
            self.figure.compare(exercise, side, wanted)
