# SPDX-License-Identifier: Apache-2.0
"""The movements to leave out, as chips: by keyboard, wrapped, mirrored, and in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stretchbreak.domain.movements import FILTERS
from stretchbreak.domain.settings import Settings
from stretchbreak.ui.filter_chips import FilterChips, SteerAround
from stretchbreak.ui.settings_dialog import SettingsDialog


@pytest.fixture
def chips(qapp: QApplication) -> Iterator[FilterChips]:
    chips = FilterChips()
    chips.resize(420, chips.heightForWidth(420))
    chips.show()
    assert QTest.qWaitForWindowActive(chips)
    yield chips
    chips.close()
    chips.deleteLater()


def shown(chips: QWidget) -> list[QWidget]:
    return [one for one in chips.children() if isinstance(one, QWidget)]


def test_a_chip_is_switched_by_the_keyboard_and_tells_what_the_setting_is(
    chips: FilterChips,
) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    for name in ("no_floor", "no_kneel"):
        chips.chips[name].setFocus()
        QTest.keyClick(chips.chips[name], Qt.Key.Key_Space)
    assert heard == ["no_floor", "no_kneel, no_floor"]
    assert chips.filters == {"no_kneel", "no_floor"}


def test_showing_what_is_left_out_tells_nothing(chips: FilterChips) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    chips.show_filters("no_wide, pregnancy")
    assert heard == []
    assert chips.filters == {"no_wide", "pregnancy"}


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("points", [10, 20])
def test_no_chip_is_cut_off_or_lies_on_another(
    chips: FilterChips, points: int, direction: Qt.LayoutDirection
) -> None:
    chips.setLayoutDirection(direction)
    font = chips.font()
    font.setPointSize(points)
    chips.setFont(font)
    for chip in chips.chips.values():
        chip.setText(chip.text() + ", und noch etwas länger gesagt als sonst üblich")
    chips.resize(380, chips.heightForWidth(380))
    QApplication.processEvents()
    boxes = [chip.geometry() for chip in chips.chips.values()]
    assert all(chips.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    for chip in chips.chips.values():
        assert chip.height() >= chip.heightForWidth(chip.width())


def test_each_is_a_check_box_with_its_words_to_a_screen_reader(chips: FilterChips) -> None:
    for name, chip in chips.chips.items():
        seen = QAccessible.queryAccessibleInterface(chip)
        assert seen.role() == QAccessible.Role.CheckBox
        assert seen.text(QAccessible.Text.Name) == FILTERS[name]
    group = QAccessible.queryAccessibleInterface(chips)
    assert group.role() == QAccessible.Role.Grouping


def test_the_row_before_a_stretch_scrolls_to_the_chip_in_use(qapp: QApplication) -> None:
    row = SteerAround()
    row.resize(400, row.sizeHint().height())
    row.show()
    assert QTest.qWaitForWindowActive(row)
    heard: list[str] = []
    row.chosen.connect(heard.append)
    last = list(row.chips.chips.values())[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    view = row.row.viewport()
    assert view.rect().contains(last.mapTo(view, last.rect().center()))
    QTest.keyClick(last, Qt.Key.Key_Space)
    assert heard == ["no_fast_rise"]
    row.close()
    row.deleteLater()


def test_they_are_changed_later_in_the_settings(qapp: QApplication) -> None:
    dialog = SettingsDialog(replace(Settings(), leave_out="no_wide"))
    heard: list[tuple[str, object]] = []
    dialog.changed.connect(lambda key, value: heard.append((key, value)))
    chips = dialog.findChild(FilterChips)
    assert chips is not None
    assert chips.filters == {"no_wide"}
    chips.chips["no_kneel"].click()
    assert heard == [("leave_out", "no_kneel, no_wide")]
    dialog.deleteLater()
