# SPDX-License-Identifier: Apache-2.0
"""The doctor's window on sensors that the test moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fakes import FakeClock, FakeDesk, FakeInput, FakeNotifier, FakeSurvey
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from stretchbreak.app.doctor import STEPS, Mark
from stretchbreak.app.doctor_report import Finding, Report
from stretchbreak.app.doctor_trial import Instruments
from stretchbreak.ui.doctor_window import DoctorWindow


class Room:
    """A window with its patient."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.looking = False
        self.rounds = 0
        self.stopped = 0
        self.window = DoctorWindow(self.report, self.instruments)

    def report(self) -> Report:
        found = Finding("camera", "missing", "No camera is seen.", "Plug one in.")
        return Report((found,), (("system", "linux"),), looking=self.looking)

    def instruments(self) -> Instruments:
        self.rounds += 1
        self.input, self.desk = FakeInput(self.clock), FakeDesk()
        self.survey, self.notifier = FakeSurvey(), FakeNotifier()
        return Instruments(self.input, self.desk, self.survey, self.notifier, lambda: "shown")

    def passes(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.pass_time(1)
            if self.rounds:
                self.input.look()
                self.survey.answer()
            self.window.pass_second()

    def trying(self) -> str:
        step = self.window.exam.current
        return step.key if step else ""


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    room = Room()
    room.window.show()
    assert QTest.qWaitForWindowActive(room.window)
    yield room
    room.window.close()
    room.window.deleteLater()


def button(room: Room, text: str) -> QPushButton:
    found = {one.text().replace("&", ""): one for one in room.window.findChildren(QPushButton)}
    return found[text]


def press(key: Qt.Key, room: Room) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert room.window.isAncestorOf(focused)
    QTest.keyClick(focused, key)


def texts(room: Room) -> str:
    return "\n".join(one.text() for one in room.window.findChildren(QLabel) if one.isVisible())


def test_every_step_is_tried_for_real_and_marked(room: Room) -> None:
    room.window.begin()
    room.passes(2)
    room.input.touch()
    room.passes(11)
    assert room.window.exam.mark("silence") is Mark.SEEN
    room.desk.signal("locked", True)
    room.survey.on = {"playing"}
    room.passes(3)
    assert room.trying() == "notify"
    room.notifier.answer("seen", "")
    room.passes(1)
    assert "Everything was seen." in texts(room)
    assert all(step.mark is Mark.SEEN for step in room.window.exam.steps)


def test_the_keyboard_alone_goes_through_all_steps(room: Room) -> None:
    assert QApplication.focusWidget() is button(room, "Try it")
    press(Qt.Key.Key_Space, room)
    for _ in STEPS:
        assert QApplication.focusWidget() is button(room, "Skip this step")
        press(Qt.Key.Key_Return, room)
    assert room.window.exam.over
    assert "Done. What was not seen can be tried again." in texts(room)


def test_what_is_not_seen_says_what_that_means_and_can_be_tried_again(room: Room) -> None:
    room.window.begin()
    room.passes(31)
    assert "Time at the computer cannot be counted like this." in texts(room)
    for _ in STEPS[1:]:
        button(room, "Skip this step").click()
    button(room, "Try again").click()
    assert room.rounds == 2
    assert room.trying() == "input"


def test_every_state_is_there_in_words_for_a_screen_reader(room: Room) -> None:
    room.window.begin()
    names = {one.accessibleName() for one in room.window.findChildren(QLabel)}
    assert "Mouse or key: now" in names
    assert "Screen lock: not tried yet" in names
    assert room.window.findChildren(QPlainTextEdit)[0].accessibleName() == "What each part says"


def test_the_report_is_copied_with_how_the_steps_went(room: Room) -> None:
    room.window.begin()
    button(room, "Skip this step").click()
    button(room, "Copy report").click()
    copied = QGuiApplication.clipboard().text()
    assert "[missing] camera: No camera is seen." in copied
    assert "Mouse or key: skipped" in copied
    assert "Copied." in texts(room)


def test_closing_ends_the_round_and_a_new_look_starts_afresh(room: Room) -> None:
    room.window.begin()
    room.window.close()
    room.desk.signal("locked", True)
    room.window.show()
    assert room.trying() == ""
    assert room.window.exam.mark("lock") is Mark.WAITING


def test_answers_that_are_still_to_come_are_waited_for(room: Room) -> None:
    room.window.close()
    room.looking = True
    room.window.show()
    timer = room.window._timer
    assert timer.isActive()
    room.looking = False
    room.passes(1)
    assert not timer.isActive()


def test_every_control_can_be_reached_by_tab(room: Room) -> None:
    reached: set[QWidget] = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        press(Qt.Key.Key_Tab, room)
    assert {button(room, name) for name in ("Try it", "Copy report", "Close")} <= reached
    assert room.window.findChildren(QPlainTextEdit)[0] in reached
