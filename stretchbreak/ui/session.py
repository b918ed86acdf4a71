# SPDX-License-Identifier: Apache-2.0
"""The session window: shows a routine being done, and says what came of it.

It decides nothing about reminders or records; it tells, in the past tense.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontInfo, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Exercise, Routine, Safety, Side
from stretchbreak.domain.routine import READY_SECONDS
from stretchbreak.domain.routine_state import Progress
from stretchbreak.ui import session_words as words
from stretchbreak.ui.session_course import AfterRating, SessionCourse
from stretchbreak.ui.session_driver import SessionDriver
from stretchbreak.ui.session_face import SessionFace
from stretchbreak.ui.session_figure import MakeFigure, the_figure
from stretchbreak.ui.session_footer import SessionFooter
from stretchbreak.ui.session_milestones import Milestones
from stretchbreak.ui.session_page import SessionPage
from stretchbreak.ui.session_pages import SessionPages
from stretchbreak.ui.session_place import freshen, settle
from stretchbreak.ui.session_shortcuts import Shortcuts
from stretchbreak.ui.session_style import sheet
from stretchbreak.ui.theme import Theme, palette


class SessionWindow(QMainWindow):
    """One session in one window; a new window for each, deleted when it is closed.

    clock: elapsed seconds from any zero, read on this thread. place: what `placed` gave last time.
    make_figure: makes the figure widget for a parent (see session_figure.Figure).
    go_on: where the routine was left earlier; it opens there and waits. note: said while getting
    ready. barred: exercises that never stand in for another. still: less movement.
    after_rating: what begins to rest by a rating.

    Told in this order: `started(routine id)` when the first step begins; then exactly one of
    `finished(SessionResult)` and `stopped(SessionResult)`; `placed(bytes)` and `closed()` last.
    A window that is closed before the first step tells neither of the first three. In between
    come `progressed(Progress)` and, last or not at all, `rated(Rating)`. Someone who goes on with
    the gentler version after a stop begins another session: `started` and so on come again.
    """

    started = Signal(str)
    finished = Signal(object)
    stopped = Signal(object)
    progressed = Signal(object)
    rated = Signal(object)
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
        go_on: Progress | None = None,
        note: str = "",
        barred: Collection[str] = (),
        still: bool = False,
        after_rating: AfterRating | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("session")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.content(routine.name))
        self._theme = theme or Theme(self)
        self._side_first = side_first if go_on is None else go_on.side_first
        session = player.begin(routine, self._side_first, ready)
        if go_on is not None:
            session = player.take_up(session, go_on.index, go_on.position)
        self.driver = SessionDriver(session, clock, speed, self)
        self.course = SessionCourse(self.driver, exercises, barred, after_rating, self)
        self.course.note = note
        if go_on is not None:
            self.course.offer_to_go_on()
        body = QWidget()
        self._pages = SessionPages(safety, body)
        self.page = SessionPage(words.content(routine.name), self._pages)
        make = make_figure or the_figure
        self.face = SessionFace(exercises, safety, self._theme.colours, make, self.page)
        self.face.figure.set_reduced_motion(still)
        self.page.hold(self.face)
        self._pages.addWidget(self.page)
        self.footer = SessionFooter(safety, body)
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._pages, 1)
        self._rows.addWidget(self.footer)
        self.setCentralWidget(body)
        self.milestones = Milestones(self, self.driver, self.face.words)
        self._connect()
        self._restyle()
        self.face.expect(session)
        settle(self, place, self._least)
        self._show_now()

    def do_instead(self, routine: Routine, barred: Collection[str], note: str = "") -> None:
        """Another routine before anything was begun; it waits until it is started."""
        old = self.driver.session
        if old.segment is not None or old.over:
            return
        session, _ = player.pause(player.begin(routine, self._side_first, old.ready))
        self.setWindowTitle(words.content(routine.name))
        self.page.title.setText(words.content(routine.name))
        self.course.note, self.course.barred = note, barred
        self.face.expect(session)
        self.driver.begin_with(session)

    # Putting together

    def _connect(self) -> None:
        course, driver, footer = self.course, self.driver, self.footer
        course.changed.connect(self._show_now)
        course.started.connect(self.milestones.begin)
        course.started.connect(self.started)
        course.finished.connect(self.finished)
        course.stopped.connect(self.stopped)
        course.rated.connect(self.rated)
        driver.progressed.connect(self.progressed)
        self._theme.changed.connect(self._restyle)
        self._pages.left.connect(self.leave_signs)
        self.page.compare_key.toggled.connect(self._show_now)
        self.page.steering.connect(driver.pause)
        self.page.steer_key.toggled.connect(self._on_steer_toggled)
        self.face.breath.clicked.connect(course.end_breath)
        footer.back.clicked.connect(course.go_back)
        footer.pause.clicked.connect(driver.press_pause)
        footer.skip.clicked.connect(driver.skip)
        footer.stop.clicked.connect(self._stop)
        footer.less.easier.clicked.connect(course.go_easier)
        footer.less.too_much.clicked.connect(course.ease_off)
        footer.after.rated.connect(course.rate)
        footer.after.gentler.clicked.connect(course.go_easier)
        footer.after.not_today.clicked.connect(course.leave_out_today)
        footer.close_key.clicked.connect(self.close)
        footer.signs.clicked.connect(self.show_signs)
        acts = {
            "Left": self._press_left,
            "Right": self._press_right,
            "C": self.page.compare_key.press,
            "A": self.page.steer_key.press,
            "E": course.go_easier,
            "T": course.ease_off,
            "Down": course.ease_off,
            "B": course.end_breath,
            "N": course.leave_out_today,
        }
        for number, key in enumerate(footer.after.ratings.values(), 1):
            acts[str(number)] = key.click
        always = {"Escape": self._leave, "F1": self.show_signs, "W": self.show_signs}
        self._shortcuts = Shortcuts(self, acts, always)

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
        return self._pages.reading_signs

    def show_signs(self) -> None:
        """The warning signs, in this window; a running session waits meanwhile."""
        self.driver.pause()
        self._pages.show_signs(self._theme.colours)
        self.footer.hide_keys()
        self._shortcuts.wait(True)

    def leave_signs(self) -> None:
        self._pages.leave_signs()
        self._shortcuts.wait(False)
        self._show_now()
        self._focus_main_key()

    def _press_left(self) -> None:
        (self.footer.skip if self.isRightToLeft() else self.footer.back).click()

    def _press_right(self) -> None:
        (self.footer.back if self.isRightToLeft() else self.footer.skip).click()

    def _leave(self) -> None:
        if self.reading_signs:
            self.leave_signs()
        else:
            self._stop()

    def _stop(self) -> None:
        """Stop what runs; the window goes where nothing was begun, or it is over."""
        if self.course.begun and not self.driver.session.over:
            self.driver.stop()
        else:
            self.close()

    # What is seen

    def _show_now(self) -> None:
        session, course = self.driver.session, self.course
        self._show_keys()
        self.page.show_session(session)
        if session.over:
            self.face.show_end(session, course.after)
            self._focus_main_key()
        else:
            self.face.show_session(session, self.page.compare_key.isChecked(), course.note)
        self.milestones.look()

    def _show_keys(self) -> None:
        if not self.reading_signs:
            self.footer.show_session(
                self.driver.session,
                self.course.stage,
                self._theme.colours,
                easier=self.course.can_be_easier,
                anew=self.course.anew,
            )

    def _on_steer_toggled(self, asking: bool) -> None:
        if not asking:
            self._focus_main_key()
        self._show_now()

    def _focus_main_key(self) -> None:
        over = self.driver.session.over
        key: QWidget = self.footer.close_key if over else self.footer.pause
        if not key.hasFocus():
            key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        colours = self._theme.colours
        self.setPalette(palette(colours))  # the figure takes its scheme from it
        self.setStyleSheet(sheet(colours, QFontInfo(QApplication.font()).pixelSize()))
        self.face.recolour(colours)
        self.page.recolour(colours)
        self._show_keys()
        self._pages.recolour(colours)

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
        self.course.close()
        self.placed.emit(self.saveGeometry().data())
        self.closed.emit()
