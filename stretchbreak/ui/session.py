# SPDX-License-Identifier: Apache-2.0
"""The session window: shows a routine being done, and says what came of it.

It decides nothing about reminders or records; it tells, in the past tense.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontInfo,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise, Routine, Safety, Side
from stretchbreak.domain.routine import READY, READY_SECONDS, Going, Happening, TimeMissed
from stretchbreak.ui import session_words as words
from stretchbreak.ui.accessibility import announce
from stretchbreak.ui.safety import WarningSigns
from stretchbreak.ui.session_driver import SessionDriver
from stretchbreak.ui.session_face import SessionFace
from stretchbreak.ui.session_figure import MakeFigure
from stretchbreak.ui.session_footer import SessionFooter
from stretchbreak.ui.session_page import SessionPage
from stretchbreak.ui.session_place import freshen, settle
from stretchbreak.ui.session_style import sheet
from stretchbreak.ui.theme import Theme, palette


class SessionWindow(QMainWindow):
    """One session in one window; a new window for each, deleted when it is closed.

    clock: elapsed seconds from any zero, read on this thread. place: what `placed` gave last time.
    make_figure: makes the figure widget for a parent (see session_figure.Figure).

    Told in this order: `started(routine id)` when the first step begins; then exactly one of
    `finished(SessionResult)` and `stopped(SessionResult)`; `placed(bytes)` and `closed()` last.
    A window that is closed before the first step tells neither of the first three.
    """

    started = Signal(str)
    finished = Signal(object)
    stopped = Signal(object)
    placed = Signal(bytes)
    closed = Signal()

    def __init__(
        self,
        routine: Routine,
        exercises: Mapping[str, Exercise],
        safety: Safety,
        clock: Callable[[], float],
        *,
        speed: float = 1.0,
        side_first: Side = "right",
        ready: float = READY_SECONDS,
        theme: Theme | None = None,
        place: bytes = b"",
        make_figure: MakeFigure | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.content(routine.name))
        self._safety = safety
        self._theme = theme or Theme(self)
        self._compare = False
        self._missed = False
        self._told_start = False
        self._told_end = False
        self._signs: WarningSigns | None = None
        session = player.begin(routine, side_first, ready)
        self.driver = SessionDriver(session, clock, speed, self)
        colours = self._theme.colours
        body = QWidget()
        self._pages = QStackedWidget(body)
        self.page = SessionPage(words.content(routine.name), self._pages)
        self.face = SessionFace(exercises, safety, colours, make_figure or _the_figure, self.page)
        self.page.hold(self.face)
        self._pages.addWidget(self.page)
        self.footer = SessionFooter(safety, body)
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._pages, 1)
        self._rows.addWidget(self.footer)
        self.setCentralWidget(body)
        self._connect()
        self._restyle()
        self.face.expect(session)
        settle(self, place, self._least)
        self._show_now()

    # Putting together

    def _connect(self) -> None:
        self.driver.happened.connect(self._on_happened)
        self.driver.moved.connect(self._on_moved)
        self._theme.changed.connect(self._restyle)
        footer = self.footer
        footer.back.clicked.connect(self.driver.back)
        footer.pause.clicked.connect(self.driver.press_pause)
        footer.skip.clicked.connect(self.driver.skip)
        footer.stop.clicked.connect(self.driver.stop)
        footer.close_key.clicked.connect(self.close)
        footer.signs.clicked.connect(self.show_signs)
        self.page.compare_key.toggled.connect(self._on_compare)
        for key, act in {
            "Left": self._go_back,
            "Right": self._go_on,
            "Escape": self._leave,
            "F1": self.show_signs,
            "W": self.show_signs,
            "C": self.page.compare_key.toggle,
        }.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _least(self, size: QSize) -> QSize:
        """The size, or as much more as the texts need at that width."""
        self.footer.prepare_for(size.width())
        self.face.prepare_for(size)
        freshen(self.face, self.page, self._pages, self.footer)
        return size.expandedTo(self._rows.totalMinimumSize())

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if not self.driver.session.over and not self.reading_signs:
                self.driver.press_pause()
        else:
            super().keyPressEvent(event)

    @property
    def reading_signs(self) -> bool:
        return self._pages.currentIndex() > 0

    def show_signs(self) -> None:
        """The warning signs, in this window; a running session waits meanwhile."""
        self.driver.pause()
        if self._signs is None:
            self._signs = WarningSigns(self._safety, self)
            self._signs.recolour(self._theme.colours)
            self._signs.left.connect(self.leave_signs)
            self._pages.addWidget(self._signs)
        self._pages.setCurrentWidget(self._signs)
        self.footer.hide_keys()
        self._signs.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_signs(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show_now()
        self._focus_main_key()

    def _go_back(self) -> None:
        if not self.reading_signs and self.footer.back.isEnabled():
            self.driver.back()

    def _go_on(self) -> None:
        if not self.reading_signs and self.footer.skip.isEnabled():
            self.driver.skip()

    def _leave(self) -> None:
        if self.reading_signs:
            self.leave_signs()
        elif self.driver.session.over:
            self.close()
        else:
            self.driver.stop()

    def _on_compare(self, wanted: bool) -> None:
        self._compare = wanted
        self._show_now()

    # What happened

    def _on_happened(self, happening: Happening) -> None:
        self._missed = isinstance(happening, TimeMissed)

    def _on_moved(self) -> None:
        session = self.driver.session
        self._missed = self._missed and session.going is Going.PAUSED
        if session.index != READY and not self._told_start:
            self._told_start = True
            self.started.emit(session.routine.id)
        self._show_now()
        if session.over:
            self._tell_end()

    def _tell_end(self) -> None:
        if self._told_end:
            return
        self._told_end = True
        session = self.driver.session
        if session.going is Going.FINISHED:
            self.finished.emit(player.result(session))
        elif self._told_start:
            self.stopped.emit(player.result(session))

    # What is seen

    def _show_now(self) -> None:
        session = self.driver.session
        self.footer.show_session(session, self._theme.colours)
        self.page.show_session(session)
        cue_before = self.face.words.cue.text()
        if session.over:
            self.face.show_end(session)
            self._focus_main_key()
        else:
            self.face.show_session(session, self._compare or session.index == READY, self._missed)
        if self.face.words.cue.text() != cue_before and self.isVisible():
            announce(self, f"{self.face.words.cue.text()}. {self.face.words.step.text()}")

    def _focus_main_key(self) -> None:
        over = self.driver.session.over
        key = self.footer.close_key if over else self.footer.pause
        if not key.hasFocus():
            key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        colours = self._theme.colours
        self.setPalette(palette(colours))  # the figure takes its scheme from it
        self.setStyleSheet(sheet(colours, QFontInfo(QApplication.font()).pixelSize()))
        self.face.recolour(colours)
        self.page.recolour(colours)
        self.footer.show_session(self.driver.session, colours)
        if self._signs is not None:
            self._signs.recolour(colours)

    # What Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.driver.show()
        self._focus_main_key()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.driver.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._theme.look_again()
        elif event.type() == QEvent.Type.WindowStateChange:
            if self.isMinimized():
                self.driver.hide()
            elif self.isVisible():
                self.driver.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.driver.stop()
        self._tell_end()
        self.placed.emit(self.saveGeometry().data())
        self.closed.emit()


def _the_figure(parent: QWidget) -> QWidget:
    from stretchbreak.ui.figure_view import FigureView

    return FigureView(parent)
