# SPDX-License-Identifier: Apache-2.0
"""What is said and asked before the very first stretch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from library import LIBRARY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from stretchbreak.ui.first_use import FirstUse

SAFETY = LIBRARY.safety


@pytest.fixture
def first(qapp: QApplication) -> Iterator[FirstUse]:
    window = FirstUse(SAFETY, "no_wide")
    window.show()
    assert QTest.qWaitForWindowActive(window)
    yield window
    window.close()
    window.deleteLater()


def heard_from(window: FirstUse) -> list[str]:
    heard: list[str] = []
    window.done.connect(heard.append)
    window.put_off.connect(lambda: heard.append("put off"))
    return heard


def test_it_says_what_this_is_when_to_stop_and_where_the_answers_stay(first: FirstUse) -> None:
    said = [label.text() for label in first.findChildren(QLabel)]
    assert SAFETY.wellness in said
    assert SAFETY.stop_rule in said
    assert "Kept only on this computer." in said


def test_movements_are_chosen_and_told_with_go_on(first: FirstUse) -> None:
    heard = heard_from(first)
    QTest.keyClick(first.about.chips.chips["no_kneel"], Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert heard == ["no_kneel, no_wide"]
    assert not first.isVisible()


def test_skip_leaves_everything_as_it_was(first: FirstUse) -> None:
    heard = heard_from(first)
    first.about.chips.chips["no_kneel"].click()
    first.skip.click()
    assert heard == ["no_wide"]


def test_closed_without_an_answer_it_is_put_off_and_tells_no_choice(first: FirstUse) -> None:
    heard = heard_from(first)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert heard == ["put off"]


def test_nothing_is_cut_at_twice_the_size(first: FirstUse) -> None:
    font = first.font()
    font.setPointSize(2 * font.pointSize())
    first.setFont(font)
    QApplication.processEvents()
    page = first.page.widget()
    assert page is not None
    assert page.width() <= first.page.viewport().width()
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for chip in first.about.chips.chips.values():
        assert first.about.chips.rect().contains(chip.geometry())
