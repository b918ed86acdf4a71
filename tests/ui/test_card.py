# SPDX-License-Identifier: Apache-2.0
"""The card: where it goes, what it tells, and what it never does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from library import EXERCISES
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton

from stretchbreak.app import answers
from stretchbreak.app.saying import as_written
from stretchbreak.app.status import Status
from stretchbreak.ui import card_figure
from stretchbreak.ui.card import MARGIN, Card, corner

ASSETS = Path(__file__).parents[2] / "assets"
DUE = Status(state="active", because="input", sitting_seconds=2100, remind_after=1800, due=True)
DESK = QRect(0, 24, 1280, 740)
FAR = QPoint(10, 30)


@pytest.fixture
def card(qapp: QApplication) -> Iterator[Card]:
    card = Card(settle_ms=0)
    card.show_status(DUE)
    card.appear()
    yield card
    card.close()
    card.deleteLater()


def button(card: Card, text: str) -> QAbstractButton:
    return next(found for found in card.findChildren(QAbstractButton) if found.text() == text)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Stretch now", "stretch"),
        ("Walking", "walking"),
        ("I just moved", "moved"),
        ("In 5 minutes", "delay 5"),
        ("In 10 minutes", "delay 10"),
        ("In 20 minutes", "delay 20"),
    ],
)
def test_an_answer_is_told_and_the_card_goes(card: Card, label: str, words: str) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    QTest.mouseClick(button(card, label), Qt.MouseButton.LeftButton)
    assert heard == [words]
    assert not card.isVisible()


def test_closing_the_card_is_not_an_answer(card: Card) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    card.dismissed.connect(lambda: heard.append("dismissed"))
    QTest.mouseClick(button(card, "×"), Qt.MouseButton.LeftButton)
    assert heard == ["dismissed"]
    assert not card.isVisible()


def test_escape_closes_the_card(card: Card) -> None:
    heard: list[str] = []
    card.dismissed.connect(lambda: heard.append("dismissed"))
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert heard == ["dismissed"]


def test_withdrawing_says_nothing(card: Card) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    card.dismissed.connect(lambda: heard.append("dismissed"))
    card.withdraw()
    assert not card.isVisible()
    assert heard == []


def test_enter_and_space_press_nothing_on_a_card_that_nobody_chose(card: Card) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(card, key)
    assert heard == []
    assert not any(found.isDefault() for found in card.findChildren(QPushButton))


def test_a_click_that_was_on_its_way_somewhere_else_does_nothing(qapp: QApplication) -> None:
    card = Card(settle_ms=60_000)
    heard: list[str] = []
    card.answered.connect(heard.append)
    card.show_status(DUE)
    card.appear()
    QTest.mouseClick(button(card, "Stretch now"), Qt.MouseButton.LeftButton)
    assert heard == []
    assert card.isVisible()
    QTest.mouseClick(button(card, "×"), Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    card.deleteLater()


def test_the_card_takes_no_focus_by_itself(card: Card) -> None:
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_the_card_says_the_time_and_one_thing_to_do(card: Card) -> None:
    texts = [label.text() for label in card.findChildren(QLabel) if label.text()]
    assert texts == [
        "35 minutes at the computer",
        "Stand up for a minute, or do one gentle stretch.",
    ]
    card.show_act("Walk to the window, 2 minutes")
    assert card.face.act.text() == "Walk to the window, 2 minutes"
    assert card.accessibleName() == "35 minutes at the computer. Walk to the window, 2 minutes"
    assert not card.face.figure.isVisible()


def test_every_button_has_a_name_for_a_screen_reader(card: Card) -> None:
    names = [found.accessibleName() or found.text() for found in card.findChildren(QAbstractButton)]
    assert sorted(names) == [
        *("Close", "I just moved", "In 10 minutes", "In 20 minutes", "In 5 minutes"),
        *("Meeting …", "Stretch now", "Walking"),
    ]


@pytest.mark.parametrize(
    ("key", "words"),
    [("s", "stretch"), ("W", "walking"), ("m", "moved"), ("5", "delay 5"), ("1", "delay 10"),
     ("2", "delay 20")],
)  # fmt: skip
def test_with_the_keyboard_a_letter_is_an_answer(card: Card, key: str, words: str) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    card.take_focus()
    QTest.keyClicks(card, key)
    assert heard == [words]
    assert not card.isVisible()


def test_other_keys_and_shortcuts_of_somebody_else_do_nothing(card: Card) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    QTest.keyClicks(card, "x9")
    QTest.keyClick(card, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert heard == []


def test_the_end_of_a_meeting_is_chosen_from_the_next_half_hours(qapp: QApplication) -> None:
    at = datetime(2026, 3, 4, 13, 52, tzinfo=UTC)
    found = answers.meeting_ends(at, as_written)
    assert [label for _words, label in found] == [
        *("Until 14:30", "Until 15:00", "Until 15:30", "Until 16:00"),
    ]
    assert found[0][0] == "meeting until 2026-03-04T14:30+00:00"


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_meeting_from_the_menu_is_an_answer(card: Card) -> None:
    heard: list[str] = []
    card.answered.connect(heard.append)
    QTest.mouseClick(button(card, "Meeting …"), Qt.MouseButton.LeftButton)
    (menu,) = card.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert len(heard) == 1
    assert heard[0].startswith("meeting until 20")
    menu.close()


def test_the_figure_moves_a_while_and_stands_still_for_who_wants_that(card: Card) -> None:
    exercise = EXERCISES["hf_standing"]
    card.show_act("Hip stretch", exercise, still=False)
    assert card.face.figure.isVisible()
    moved = [card.face.figure.moving]
    card.show_act("Hip stretch", exercise, still=True)
    moved.append(card.face.figure.moving)
    card.show_act("Hip stretch", exercise, still=False)
    moved.append(card.face.figure.moving)
    card.withdraw()
    moved.append(card.face.figure.moving)
    assert moved == [True, False, True, False]


def test_the_picture_does_not_move_for_ever(card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    exercise = EXERCISES["hf_standing"]
    monkeypatch.setattr(card_figure, "MOVES_FOR", 0.0)
    card.show_act("Hip stretch", exercise, still=False)
    card.face.figure._look()
    assert not card.face.figure.moving


def test_the_card_goes_to_the_lower_far_corner() -> None:
    place = corner(DESK, QSize(360, 110), FAR)
    assert place.bottomRight() == DESK.bottomRight() - QPoint(MARGIN, MARGIN)


def test_the_card_goes_to_the_near_corner_where_writing_runs_the_other_way() -> None:
    place = corner(DESK, QSize(360, 110), FAR, mirrored=True)
    assert place.bottomLeft() == DESK.bottomLeft() + QPoint(MARGIN, -MARGIN)


def test_the_card_does_not_slide_under_the_pointer() -> None:
    pointer = QPoint(1200, 720)
    assert not corner(DESK, QSize(360, 110), pointer).contains(pointer)


@pytest.mark.parametrize("size", [QSize(360, 110), QSize(1280, 740), QSize(4000, 4000)])
def test_the_card_never_leaves_the_work_area(size: QSize) -> None:
    assert DESK.contains(corner(DESK, size, FAR))


def test_long_words_put_the_buttons_under_one_another(qapp: QApplication) -> None:
    card = Card(settle_ms=0)
    card.show_status(DUE)
    for label in ("I just moved", "Walking"):
        button(card, label).setText("Ich habe mich eben schon ausgiebig bewegt " + label)
    card.appear()
    low, high = button(card, "In 10 minutes"), button(card, "Stretch now")
    assert low.y() > high.y()
    for shown in card.findChildren(QPushButton):
        assert shown.width() >= shown.sizeHint().width()
        assert card.rect().contains(shown.geometry())
    card.close()
    card.deleteLater()


def test_twice_the_text_fits_too(qapp: QApplication) -> None:
    card = Card(settle_ms=0)
    font = card.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    card.setFont(font)
    card.show_act("On the rug: front and inside of the hips, unhurried, 4 minutes")
    card.show_status(DUE)
    card.appear()
    for shown in card.findChildren(QPushButton):
        assert shown.width() >= shown.sizeHint().width()
        assert card.rect().contains(shown.geometry())
    assert card.face.act.height() >= card.face.act.heightForWidth(card.face.act.width())
    card.close()
    card.deleteLater()
