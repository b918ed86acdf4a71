# SPDX-License-Identifier: Apache-2.0
"""The welcome: three pages, by keyboard alone, skipped at any point."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import Status
from stretchbreak.domain.settings import Settings
from stretchbreak.resources import assets
from stretchbreak.ui.icon_meanings import IconMeanings
from stretchbreak.ui.welcome import Welcome


def status(tray: str = "shown", *sensors: Health) -> Status:
    return Status("active", "input", 600.0, 1800.0, tray=tray, sensors=sensors)


@pytest.fixture
def welcome(qapp: QApplication) -> Iterator[Welcome]:
    safety = load_catalogue(assets(), Path("/nonexistent")).safety
    window = Welcome(safety, Settings(), status())
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


def heard_from(welcome: Welcome) -> list[tuple[str, Any]]:
    heard: list[tuple[str, Any]] = []
    welcome.changed.connect(lambda key, value: heard.append((key, value)))
    return heard


def said(welcome: Welcome) -> str:
    return " ".join(one.text() for one in welcome.findChildren(QLabel) if one.isVisible())


def test_enter_leads_through_and_the_end_spares_the_introduction(welcome: Welcome) -> None:
    heard = heard_from(welcome)
    seen = []
    for _ in range(3):
        seen.append(welcome.where.text())
        QTest.keyClick(welcome.focusWidget(), Qt.Key.Key_Return)
    assert seen == ["1 of 3", "2 of 3", "3 of 3"]
    assert not welcome.isVisible()
    assert heard == [("introduce", False)]


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_skipping_changes_nothing_and_the_introduction_still_comes(
    welcome: Welcome, page: int, key: Qt.Key
) -> None:
    heard = heard_from(welcome)
    closed: list[bool] = []
    welcome.closed.connect(lambda: closed.append(True))
    for _ in range(page):
        welcome.next.click()
    welcome.skip.setFocus()
    QTest.keyClick(welcome.skip, key)
    assert not welcome.isVisible()
    assert closed == [True]
    assert heard == []


@pytest.mark.parametrize("leave", [Welcome.close, lambda one: one.back.click() or one.skip.click()])
def test_who_was_shown_the_last_page_is_not_shown_the_same_before_the_first_stretch(
    welcome: Welcome, leave: Callable[[Welcome], object]
) -> None:
    """However they left it: what comes before the first stretch would say it all again."""
    heard = heard_from(welcome)
    welcome.next.click()
    welcome.next.click()
    leave(welcome)
    assert not welcome.isVisible()
    assert heard == [("introduce", False)]


def test_every_picture_of_the_icon_has_its_meaning_beside_it(welcome: Welcome) -> None:
    meanings = welcome.findChildren(IconMeanings)[0]
    pictures = [one for one in meanings.findChildren(QLabel) if not one.pixmap().isNull()]
    told = {one.text() for one in meanings.findChildren(QLabel)}
    assert len(pictures) == 8
    for picture in pictures:
        assert picture.accessibleName() in told
    images = [one.pixmap().toImage() for one in pictures]
    assert all(one != other for one, other in combinations(images, 2))


@pytest.mark.parametrize("larger", [1, 2])
def test_nothing_on_the_first_page_is_cut(welcome: Welcome, larger: int) -> None:
    font = welcome.font()
    font.setPointSizeF(font.pointSizeF() * larger)
    welcome.setFont(font)
    QApplication.processEvents()
    page, scroll = welcome.counting, welcome.stack.widget(0)
    assert isinstance(scroll, QScrollArea)
    assert page.width() <= scroll.viewport().width()
    for label in page.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(
    ("tray", "words"),
    [
        ("shown", "among the small icons of the panel"),
        ("waiting", "no such icons at the moment"),
        ("none", "no place for such icons"),
    ],
)
def test_it_says_truthfully_where_the_icon_is(welcome: Welcome, tray: str, words: str) -> None:
    welcome.show_status(status(tray))
    assert words in said(welcome)
    assert "How you sit, or whether you sit at all" in said(welcome)
    assert "Nothing leaves this computer." in said(welcome)


def test_choices_hold_at_once(welcome: Welcome) -> None:
    heard = heard_from(welcome)
    welcome.next.click()
    place = welcome.choosing.rows["place"].editor
    QTest.keyClick(place, Qt.Key.Key_Down)
    welcome.next.click()
    welcome.about.chips.chips["no_kneel"].click()
    assert heard == [("place", "home"), ("leave_out", "no_kneel")]


def test_what_is_missing_on_this_desktop_is_named_and_can_be_checked(welcome: Welcome) -> None:
    asked: list[str] = []
    welcome.check_asked.connect(lambda: asked.append("check"))
    welcome.test_asked.connect(lambda: asked.append("test"))
    welcome.counting.test.click()
    assert "Sent." in said(welcome)
    welcome.next.click()
    welcome.next.click()
    assert "everything it needs is there" in said(welcome)
    broken = Health("input", Condition.MISSING, "Nobody tells whether a key was pressed.")
    welcome.show_status(status("shown", broken))
    assert "Nobody tells whether a key was pressed." in said(welcome)
    welcome.moving.check.click()
    assert asked == ["test", "check"]


def test_every_page_can_be_reached_by_tab_and_nothing_is_too_small(welcome: Welcome) -> None:
    for _ in range(3):
        buttons = [
            one
            for one in welcome.findChildren(QAbstractButton)
            if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        reached = set()
        for _ in range(80):
            QTest.keyClick(welcome, Qt.Key.Key_Tab)
            reached.add(welcome.focusWidget())
        for button in buttons:
            assert button in reached, button.text()
            assert min(button.width(), button.height()) >= 24, button.text()
        welcome.next.click()
