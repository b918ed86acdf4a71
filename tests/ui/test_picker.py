# SPDX-License-Identifier: Apache-2.0
"""The window with the routines as cards, over the real catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from library import LIBRARY
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from stretchbreak.app.status import Status
from stretchbreak.domain.movements import FILTERS
from stretchbreak.domain.settings import Settings
from stretchbreak.resources import assets
from stretchbreak.ui.picker import Picker
from stretchbreak.ui.picker_card import RoutineCard
from stretchbreak.ui.picker_entries import Entry, Shelf, entries
from stretchbreak.ui.sources import Sources
from stretchbreak.ui.windows import Windows


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def open_picker(qapp: QApplication) -> Iterator[Callable[..., Picker]]:
    opened: list[Picker] = []

    def opens(clock: Clock | None = None, *, still: bool = False) -> Picker:
        rule = LIBRARY.safety.stop_rule
        picker = Picker(entries(LIBRARY), rule, clock or Clock(), still=still)
        opened.append(picker)
        picker.show()
        assert QTest.qWaitForWindowActive(picker)
        picker.take_keyboard()
        return picker

    yield opens
    for picker in opened:
        picker.close()
        picker.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def sources(settings: Callable[[], Settings]) -> Sources:
    """What the windows show, without a journal."""
    status = Status("active", "input", 0.0, 1800.0)
    return Sources(assets(), assets(), Clock(), settings, lambda: status, lambda _since, _until: [])


def pickers() -> list[Picker]:
    """Those that are on screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Picker)]


def shown(picker: Picker) -> list[str]:
    return [card.entry.id for card in picker.cards if not card.isHidden()]


def focused(picker: Picker) -> RoutineCard:
    card = picker.focusWidget()
    assert isinstance(card, RoutineCard)
    return card


def by_id(filters: frozenset[str] = frozenset()) -> dict[str, Entry]:
    return {one.id: one for one in entries(LIBRARY, filters)}


def test_every_routine_has_its_place() -> None:
    found = by_id()
    assert set(found) == set(LIBRARY.routines)
    assert {found[name].where for name in ("half_kneeling", "hip_opener", "easy_back")} == {"floor"}
    assert found["seated"].where == "desk"
    assert {found[name].where for name in ("standing", "at_desk", "walk")} == {"standing"}


def test_only_the_dynamic_one_is_for_before_a_workout() -> None:
    assert [one.id for one in entries(LIBRARY) if one.fits("workout")] == ["warm_up"]


def test_what_is_left_out_is_in_no_picture_and_the_card_says_what_came_instead() -> None:
    found = by_id(frozenset({"no_kneel"}))
    assert all(one.id != "hf_half_kneel" for entry in found.values() for one in entry.shown)
    assert found["half_kneeling"].changed
    assert found["standing"].changed == ()


def test_each_exercise_that_came_instead_stands_for_itself_and_can_be_said() -> None:
    names = {one.name for one in LIBRARY.exercises.values()}
    swaps = [
        swap
        for left_out in FILTERS
        for entry in entries(LIBRARY, frozenset({left_out}))
        for swap in entry.changed
    ]
    assert any(len(instead) > 1 for _out, instead in swaps)
    for out, instead in swaps:
        assert {out, *instead} <= names


@pytest.mark.parametrize("left_out", FILTERS)
def test_there_is_something_to_pick_whatever_is_left_out(left_out: str) -> None:
    assert entries(LIBRARY, frozenset({left_out}))


@pytest.mark.parametrize("seconds", [0.0, 3.0, 47.0, 1000.0])
def test_the_moving_picture_is_always_a_second_of_one_of_its_exercises(seconds: float) -> None:
    for entry in entries(LIBRARY):
        exercise, at = entry.picture_at(seconds)
        assert exercise in entry.shown
        assert 0.0 <= at <= exercise.length


def test_a_routine_is_picked_by_the_keyboard_alone(open_picker: Callable[..., Picker]) -> None:
    picker = open_picker()
    heard: list[str] = []
    picker.chosen.connect(heard.append)
    order = shown(picker)
    assert focused(picker).entry.id == order[0]
    QTest.keyClick(focused(picker), Qt.Key.Key_Right)
    assert focused(picker).entry.id == order[1]
    above = focused(picker)
    QTest.keyClick(above, Qt.Key.Key_Down)
    below = focused(picker)
    assert below.y() > above.y()
    assert below.x() == above.x()
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert heard == [below.entry.id]
    assert not picker.isVisible()


def test_right_to_left_the_arrows_go_where_they_point(open_picker: Callable[..., Picker]) -> None:
    picker = open_picker()
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    first = focused(picker)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert focused(picker).x() < first.x()


@pytest.mark.parametrize(
    ("shelf", "some"),
    [("desk", "seated"), ("standing", "walk"), ("floor", "hip_opener"), ("workout", "warm_up")],
)
def test_a_shelf_shows_what_stands_on_it(
    open_picker: Callable[..., Picker], shelf: Shelf, some: str
) -> None:
    picker = open_picker()
    QTest.keyClick(picker.shelves[shelf], Qt.Key.Key_Space)
    assert some in shown(picker)
    assert len(shown(picker)) < len(picker.cards)
    picker.shelves["all"].click()
    assert len(shown(picker)) == len(picker.cards)


def test_only_the_card_in_use_moves(open_picker: Callable[..., Picker]) -> None:
    clock = Clock()
    picker = open_picker(clock)
    at_rest = {card: card.figure.scenes() for card in picker.cards}
    moving = focused(picker)
    clock.now = 1.0
    picker.look()
    changed = [card for card in picker.cards if card.figure.scenes() != at_rest[card]]
    assert changed == [moving]
    QTest.keyClick(moving, Qt.Key.Key_Right)
    assert moving.figure.scenes() == at_rest[moving]


def test_with_less_movement_nothing_moves(open_picker: Callable[..., Picker]) -> None:
    clock = Clock()
    picker = open_picker(clock, still=True)
    at_rest = [card.figure.scenes() for card in picker.cards]
    clock.now = 1.0
    picker.look()
    assert [card.figure.scenes() for card in picker.cards] == at_rest


def test_a_card_is_a_button_that_tells_all_it_shows(open_picker: Callable[..., Picker]) -> None:
    picker = open_picker()
    for card in picker.cards:
        seen = QAccessible.queryAccessibleInterface(card)
        assert seen.role() == QAccessible.Role.Button
        assert seen.text(QAccessible.Text.Name) == card.entry.name
        told = seen.text(QAccessible.Text.Description)
        assert card.entry.purpose.rstrip(".") in told
    warm_up = next(card for card in picker.cards if card.entry.id == "warm_up")
    assert "5 min" in warm_up.accessibleDescription()
    assert "Before a workout" in warm_up.accessibleDescription()


@pytest.mark.parametrize("points", [10, 20])
def test_no_text_on_a_card_is_cut(open_picker: Callable[..., Picker], points: int) -> None:
    picker = open_picker()
    font = picker.font()
    font.setPointSize(points)
    picker.setFont(font)
    for label in picker.findChildren(QLabel):
        if label.text():
            label.setText(label.text() + " und noch etwas länger")
    QApplication.processEvents()
    for card in picker.cards:
        for label in card.findChildren(QLabel):
            if label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                assert card.rect().contains(label.geometry())


def test_escape_closes_it_and_picks_nothing(open_picker: Callable[..., Picker]) -> None:
    picker = open_picker()
    heard: list[str] = []
    picker.chosen.connect(heard.append)
    QTest.keyClick(focused(picker), Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert heard == []


def test_closed_it_is_thrown_away_and_opened_again_it_heeds_what_is_left_out(
    qapp: QApplication,
) -> None:
    heard: list[str] = []
    settings = [Settings()]
    windows = Windows(sources(lambda: settings[0]))
    windows.stretch_asked.connect(heard.append)
    windows.show("picker")
    (first,) = pickers()
    windows.show("picker")
    assert pickers() == [first]
    chosen = first.cards[0].entry.id
    first.cards[0].click()
    assert heard == [chosen]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settings[0] = replace(Settings(), leave_out="seated_only")
    windows.show("picker")
    (second,) = pickers()
    assert {card.entry.where for card in second.cards} == {"desk"}
    windows.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
