# SPDX-License-Identifier: Apache-2.0
"""The history window: turning its pages, reading them, setting a span right, deleting."""

from __future__ import annotations

import pytest
from history_hands import MONDAY, TUESDAY, Open, button, picture, read_all, rows, said
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from stretchbreak.domain.calendar_pages import Scale
from stretchbreak.domain.days import DaySummary
from stretchbreak.ui.history_window import HistoryWindow


def test_it_opens_on_today_and_turns_to_the_day_before(history: Open) -> None:
    window = history(MONDAY, TUESDAY)
    assert "Tuesday, 3 March 2026" in said(window)
    assert not button(window, "Later").isEnabled()
    QTest.mouseClick(button(window, "Earlier"), Qt.MouseButton.LeftButton)
    assert "Monday, 2 March 2026" in said(window)
    assert button(window, "Later").isEnabled()


def test_the_table_says_all_that_the_ribbon_shows_in_order(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    assert rows(window, "This day") == [
        ["09:00", "09:41", "at the computer", "41 min", "input"],
        ["09:30", "", "reminder", "", "30 minutes at the computer, held: camera in use"],
        ["09:30", "", "your answer", "", "in 10 minutes"],
        ["09:41", "09:47", "away", "6 min", "no input"],
        ["09:43", "09:45", "stretch", "2 min", "left 30 s, right 28 s"],
        ["09:47", "11:02", "at the computer, without input", "1 h 15 min", "microphone in use"],
    ]


def test_arrow_keys_go_through_spans_and_marks_and_each_says_why(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    shown = picture(window)
    shown.setFocus()
    heard: list[str] = []
    shown.pointed.connect(heard.append)
    for _ in range(7):  # one more than there are: the last one stays
        QTest.keyClick(shown, Qt.Key.Key_Right)
    assert heard[:2] == [
        "09:00 to 09:41: at the computer, 41 min. Because: input",
        "09:30: reminder. 30 minutes at the computer, held: camera in use",
    ]
    assert heard[-1] == heard[-2]
    assert heard[-1].endswith("Because: microphone in use")
    assert heard[-1] in said(window)
    assert shown.accessibleDescription() == heard[-1]
    QTest.keyClick(shown, Qt.Key.Key_Home)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert heard[-1] == heard[0]


def test_right_to_left_the_left_key_goes_on(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = picture(window)
    shown.look_at(0)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert shown.at == 1


def test_the_pointer_finds_a_mark_before_the_span_under_it(history: Open) -> None:
    window = history(MONDAY, today=MONDAY.day)
    shown = picture(window)
    shown.grab()
    place = shown.mapFromGlobal(shown.middle_of(1))
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert shown.at == 1


def test_a_week_stands_in_the_table_with_its_bouts_by_length(history: Open) -> None:
    window = history(MONDAY, TUESDAY)
    window.turn_to(Scale.WEEK, TUESDAY.day)
    week = rows(window, "Days")
    assert len(week) == 7
    assert week[0] == [
        "Monday, 2 March 2026",
        *("1 h 56 min", "0 s", "41 min", "1 h 15 min", "1 h 15 min", "0 s"),
        *("1", "1", "30 s", "28 s"),
    ]
    assert week[1][:3] == ["Tuesday, 3 March 2026", "20 min", "20 min"]
    shown = picture(window)
    shown.look_at(0)
    assert (
        "Monday, 2 March 2026: bouts over 60 min: 1 h 15 min, bouts of 30 to 60 min: 41 min"
    ) in said(window)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert len(rows(window, "This day")) == 6
    assert window.findChild(QTabBar).currentIndex() == 0  # type: ignore[union-attr]


def test_the_week_begins_where_the_locale_has_it(history: Open) -> None:
    QLocale.setDefault(QLocale("en_US"))
    window = history(MONDAY, TUESDAY)
    window.turn_to(Scale.WEEK, TUESDAY.day)
    assert rows(window, "Days")[0][0] == "Sunday, March 1, 2026"


def test_a_year_is_read_piece_by_piece_after_the_window_shows(history: Open) -> None:
    window = history(MONDAY, TUESDAY)
    window.turn_to(Scale.YEAR, TUESDAY.day)
    assert not window._loader.complete
    read_all(window)
    days = rows(window, "Days")
    assert [day[0] for day in days] == ["Tuesday, 3 March 2026", "Monday, 2 March 2026"]
    weeks = rows(window, "Weeks")
    assert weeks[0] == ["02/03/2026", "", "not enough days to say", "", ""]
    assert any("Not enough days to say" in text for text in said(window))


def test_in_a_year_the_side_keys_go_by_weeks_and_the_others_by_days(history: Open) -> None:
    window = history(MONDAY, TUESDAY)
    window.turn_to(Scale.YEAR, TUESDAY.day)
    read_all(window)
    shown = picture(window)
    shown.look_at(10)
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.at == 17
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.at == 16


@pytest.mark.parametrize("scale", Scale)
def test_without_days_a_sentence_says_so(history: Open, scale: Scale) -> None:
    window = history()
    window.turn_to(scale, TUESDAY.day)
    read_all(window)
    assert "Nothing was seen here." in said(window)


def test_a_day_that_came_since_is_there_when_the_window_shows_again(history: Open) -> None:
    days: list[DaySummary] = []
    window = HistoryWindow(lambda _since, _until: days, lambda: MONDAY.day)
    window.show()
    days.append(MONDAY)
    window.hide()
    window.show()
    assert len(rows(window, "This day")) == 6
    window.close()
    window.deleteLater()
