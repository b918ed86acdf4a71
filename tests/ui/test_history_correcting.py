# SPDX-License-Identifier: Apache-2.0
"""Setting a span right in the history window, and deleting."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from days_made import NINE, day_of
from history_hands import MONDAY, TUESDAY, Open, picture, said
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton

from stretchbreak.domain.presence import Presence


def test_a_span_is_set_right_by_keyboard(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    told: list[tuple[datetime, datetime, str]] = []
    window.corrected.connect(lambda *what: told.append(what))
    shown = picture(window)
    shown.setFocus()
    for _ in range(4):
        QTest.keyClick(shown, Qt.Key.Key_Right)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    menu = window.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions() if action.isEnabled()]
    assert [text for text in texts if text] == [
        "I was at the computer",
        "I was standing",
        "I do not know",
        "Leave it as it is",
    ]
    QTest.keyClick(menu, Qt.Key.Key_C)
    minutes = [(one[0] - NINE.wall, one[1] - NINE.wall, one[2]) for one in told]
    assert minutes == [(timedelta(minutes=41), timedelta(minutes=47), "passive")]


def test_what_was_corrected_can_be_taken_back_or_left(history: Open) -> None:
    day = day_of((Presence.AWAY, 41, "corrected"), (Presence.ACTIVE, 6, "input"))
    window = history(day, today=day.day)
    told: list[str] = []
    window.corrected.connect(lambda _since, _until, word: told.append(word))
    correct = next(b for b in window.findChildren(QPushButton) if "otherwise" in b.text())
    assert not correct.isEnabled()
    picture(window).look_at(0)
    assert correct.isEnabled()
    for key in (Qt.Key.Key_L, Qt.Key.Key_T):
        QTest.mouseClick(correct, Qt.MouseButton.LeftButton)
        menu = window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
        QTest.keyClick(menu, key)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert told == ["judged"]


def test_a_mark_is_nothing_to_set_right(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    shown = picture(window)
    shown.look_at(1)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert not window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_what_came_of_it_is_said_in_the_window(history: Open) -> None:
    window = history(MONDAY)
    window.show_answer("the history has nothing at 09:00")
    assert "the history has nothing at 09:00" in said(window)


@pytest.mark.parametrize(("answer", "expected"), [("Delete this day", [TUESDAY.day]), ("Keep", [])])
def test_a_day_is_deleted_only_after_a_question(
    history: Open, answer: str, expected: list[date]
) -> None:
    window = history(TUESDAY)
    told: list[date | None] = []
    window.delete_asked.connect(told.append)
    window._bar.delete_asked.emit(False)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Tuesday, 3 March 2026" in box.text()
    chosen = next(b for b in box.buttons() if b.text().replace("&", "").startswith(answer))
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert told == expected


def test_everything_is_deleted_only_after_a_question_that_enter_declines(history: Open) -> None:
    window = history(TUESDAY)
    told: list[date | None] = []
    window.delete_asked.connect(told.append)
    window._bar.delete_asked.emit(True)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "cannot be brought back" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert told == []
