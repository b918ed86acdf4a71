# SPDX-License-Identifier: Apache-2.0
"""The doctor: steps that are tried for real, what each sensor says, and a report to copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.doctor import MARKS, Exam, Mark, Step
from stretchbreak.app.doctor_report import Report
from stretchbreak.app.doctor_trial import Instruments, Trial
from stretchbreak.ui import words
from stretchbreak.ui.accessibility import announce, describe

_TICK_MS = 1000
_SIGNS = {
    Mark.WAITING: "○",
    Mark.TRYING: "▶",
    Mark.SEEN: "✓",
    Mark.NOT_SEEN: "!",
    Mark.SKIPPED: "–",
}


class DoctorWindow(QWidget):
    """`report()` is asked when the window shows and while answers are still to come;
    `instruments()` gives fresh ports for each round. Nothing runs while the window is hidden.

    `tried()`: a round has ended.
    """

    tried = Signal()

    def __init__(
        self,
        report: Callable[[], Report],
        instruments: Callable[[], Instruments],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("StretchBreak: what it sees"))
        self._ask_report, self._instruments = report, instruments
        self._exam = Exam()
        self._report = Report(())
        self._trial: Trial | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.pass_second)
        self._rows = {step.key: _Row(step, self) for step in self._exam.steps}
        self._build()
        self._show_exam(self._exam)
        self.resize(QSize(620, 640).boundedTo(self.screen().availableGeometry().size()))

    @property
    def exam(self) -> Exam:
        return self._exam

    @property
    def full_report(self) -> Report:
        """What the report to copy is made of: the sensors, and how the steps went."""
        return replace(self._report, tried=self._exam.lines(words.say))

    def _build(self) -> None:
        self._ask = QLabel()
        font = self._ask.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._ask.setFont(font)
        self._ask.setWordWrap(True)
        self._left = QLabel()
        self._start = QPushButton(self.tr("&Try it"))
        self._start.clicked.connect(self.begin)
        self._skip = QPushButton(self.tr("&Skip this step"))
        self._skip.clicked.connect(self._on_skip)
        tries = QHBoxLayout()
        tries.addWidget(self._start)
        tries.addWidget(self._skip)
        tries.addStretch(1)
        steps = QWidget()
        grid = QGridLayout(steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        for number, row in enumerate(self._rows.values()):
            row.add_to(grid, number)
        scroll = QScrollArea()  # large text needs more room than a small screen has
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(steps)
        describe(scroll, self.tr("Steps"))
        heading = QLabel(self.tr("&What each part says"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        heading.setBuddy(self._text)
        describe(self._text, self.tr("What each part says"))
        self._copy = QPushButton(self.tr("&Copy report"))
        self._copy.clicked.connect(self._on_copy)
        self._copied = QLabel(self.tr("Copied. No names, titles or folders are in it."))
        self._copied.setVisible(False)
        close = QPushButton(self.tr("C&lose"))
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addWidget(self._copy)
        bottom.addWidget(self._copied, 1)
        bottom.addStretch(0)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._ask)
        layout.addWidget(self._left)
        layout.addLayout(tries)
        layout.addWidget(scroll, 1)
        layout.addWidget(heading)
        layout.addWidget(self._text, 1)
        layout.addLayout(bottom)
        for button in (self._start, self._skip, self._copy, close):
            button.setMinimumHeight(32)
            button.setAutoDefault(True)  # Enter presses it, as Space does

    def begin(self) -> None:
        """Try what was not seen so far."""
        self._end_round()
        self._trial = Trial(self._instruments(), self._on_exam, words.say, self._exam)
        self._trial.start()
        self._timer.start()

    def pass_second(self) -> None:
        """A second has gone by; the timer calls it while there is something to wait for."""
        if self._trial is not None:
            self._trial.passes(_TICK_MS / 1000)
        if self._report.looking:
            self._show_report()
        if self._trial is None and not self._report.looking:
            self._timer.stop()

    def _on_exam(self, exam: Exam) -> None:
        turned = exam.current != self._exam.current
        self._exam = exam
        self._show_exam(exam)
        if turned:
            announce(self, self._ask.text())
        if exam.over:
            self._end_round()
            self._show_report()
            self.tried.emit()

    def _end_round(self) -> None:
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.stop()

    def _show_exam(self, exam: Exam) -> None:
        step = exam.current
        if step is not None:
            self._ask.setText(words.say(step.ask))
            seconds = self.tr("{n} s left for this step").format(n=round(exam.seconds_left))
            self._left.setText(seconds)
        elif exam.over:
            seen = all(one.mark is Mark.SEEN for one in exam.steps)
            self._ask.setText(
                self.tr("Everything was seen.")
                if seen
                else self.tr("Done. What was not seen can be tried again.")
            )
            self._left.setText("")
        else:
            self._ask.setText(self.tr("Six small steps show whether StretchBreak sees you."))
            self._left.setText(self.tr("Each can be skipped."))
        self._start.setText(self.tr("&Try again") if exam.over else self.tr("&Try it"))
        use, rest = (self._start, self._skip) if step is None else (self._skip, self._start)
        use.setEnabled(True)
        if rest.hasFocus():
            use.setFocus()  # before the other is disabled, which would send the focus elsewhere
        rest.setEnabled(False)
        for one in exam.steps:
            self._rows[one.key].show_step(one)
        self._copied.setVisible(False)

    def _show_report(self) -> None:
        self._report = self._ask_report()
        text = self._report.as_text(words.say)
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    def _on_skip(self) -> None:
        if self._trial is not None:
            self._trial.skip()

    def _on_copy(self) -> None:
        self._show_report()
        QGuiApplication.clipboard().setText(self.full_report.as_text(words.say))
        self._copied.setVisible(True)
        announce(self, self._copied.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._show_report()
            if self._report.looking:
                self._timer.start()
            self._start.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # else it is minimised, perhaps by the lock
            self._end_round()
            self._timer.stop()
            self._exam = Exam()
            self._show_exam(self._exam)


class _Row:
    """One step: a sign, its title, and in words how it is."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        self._sign, self._title, self._state = QLabel(parent), QLabel(parent), QLabel(parent)
        self._sign.setFixedWidth(20)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._title.setText(words.say(step.title))
        self._title.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._state.setWordWrap(True)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        grid.addWidget(self._sign, row, 0)
        grid.addWidget(self._title, row, 1)
        grid.addWidget(self._state, row, 2)
        grid.setColumnStretch(2, 2)

    def show_step(self, step: Step) -> None:
        mark = words.say(MARKS[step.mark])
        self._sign.setText(_SIGNS[step.mark])
        why = step.note or (words.say(step.else_) if step.mark is Mark.NOT_SEEN else "")
        text = f"{mark}. {why}" if why else mark
        self._state.setText(text)
        describe(self._sign, mark)
        describe(self._state, f"{self._title.text()}: {text}")
        font = self._title.font()
        font.setBold(step.mark is Mark.TRYING)
        self._title.setFont(font)
