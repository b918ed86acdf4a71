# SPDX-License-Identifier: Apache-2.0
"""What is worth knowing stands in a window of its own, with its sources and the warning signs."""

from __future__ import annotations

import pytest
from library import LIBRARY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from stretchbreak.ui.worth_knowing import WorthKnowing

SAFETY = LIBRARY.safety


@pytest.fixture
def window(qtbot: QtBot) -> WorthKnowing:
    found = WorthKnowing(SAFETY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def texts(window: WorthKnowing) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_every_card_is_there_with_its_sources(window: WorthKnowing) -> None:
    shown = texts(window)
    assert len(SAFETY.cards) >= 6
    for card in SAFETY.cards:
        assert card.title in shown
        assert set(card.lines) <= set(shown)
        assert card.sources
        assert "Sources: " + "; ".join(card.sources) in shown


def test_nothing_that_the_safety_file_says_is_left_out(window: WorthKnowing) -> None:
    shown = "\n".join(texts(window))
    wanted = [*SAFETY.encouragements, *SAFETY.surroundings, SAFETY.stop_rule, SAFETY.reviewed]
    wanted += [f"{level}: {means}" for level, means in SAFETY.intensity]
    assert len(wanted) > 10
    assert [text for text in wanted if text not in shown] == []


def test_the_warning_signs_are_whole_and_one_key_away(window: WorthKnowing) -> None:
    shown = texts(window)
    for group in SAFETY.warnings:
        assert {"•  " + sign for sign in group.signs} <= set(shown)
    window.to_signs.click()
    heading = next(
        label for label in window.findChildren(QLabel) if label.text() == SAFETY.warnings[0].title
    )
    assert not heading.visibleRegion().isEmpty()


def test_no_line_is_cut_at_twice_the_text_size(qtbot: QtBot) -> None:
    font = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(2 * font.pointSizeF())
    QApplication.setFont(large)
    try:
        window = WorthKnowing(SAFETY)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        for label in window.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.width() <= window.width()
    finally:
        QApplication.setFont(font)


def test_escape_closes_it(window: WorthKnowing) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
