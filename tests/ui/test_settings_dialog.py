# SPDX-License-Identifier: Apache-2.0
"""The settings dialog: made from the declarations, at once, and by keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from settings_hands import default_button, duration, editor, heard_from, texts, write

from stretchbreak.domain.settings import DECLARATIONS, GROUPS, Settings
from stretchbreak.domain.settings_kinds import Level, Problem
from stretchbreak.ui.settings_dialog import SettingsDialog
from stretchbreak.ui.theme import dress


@pytest.mark.parametrize("key", DECLARATIONS)
def test_every_declared_setting_has_an_editor_with_its_explanation(
    dialog: SettingsDialog, key: str
) -> None:
    declaration = DECLARATIONS[key]
    dialog.show_group(declaration.group)
    assert declaration.explanation in editor(dialog, key).accessibleDescription()
    assert declaration.label in texts(dialog)
    assert declaration.explanation in texts(dialog)


def test_showing_settings_tells_nothing(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    dialog.show_settings(
        replace(Settings(), remind_after=2400, show_card=False, theme="dark", card_after=0)
    )
    assert heard == []
    assert duration(dialog, "remind_after").text() == "40 min"
    assert duration(dialog, "card_after").text() == "Off"


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("45min", 2700), ("45 min", 2700), ("45", 2700), ("1 h", 3600), ("25 min 30 s", 1530)],
)
def test_a_typed_duration_holds_at_once(dialog: SettingsDialog, typed: str, seconds: float) -> None:
    heard = heard_from(dialog)
    write(duration(dialog, "remind_after"), typed)
    assert heard == [("remind_after", seconds)]


def test_a_bare_number_is_in_seconds_where_the_range_is(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    write(duration(dialog, "gap"), "5")
    assert heard == [("gap", 5.0)]


@pytest.mark.parametrize("typed", ["5 min", "61min", "soon", "", "0", "-30min"])
def test_a_duration_that_cannot_be_is_explained_and_changes_nothing(
    dialog: SettingsDialog, typed: str
) -> None:
    heard = heard_from(dialog)
    edit = duration(dialog, "remind_after")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    write(edit, typed)
    assert heard == []
    assert edit.seconds == 1800
    message = f"“{typed}” cannot be used; allowed is 20 min to 60 min. 30 min is kept."
    assert message in texts(dialog)
    assert message in edit.accessibleDescription()
    write(edit, "35min")
    assert message not in texts(dialog)
    assert heard == [("remind_after", 2100.0)]


def test_escape_in_a_field_takes_back_what_was_typed_and_the_dialog_stays(
    dialog: SettingsDialog,
) -> None:
    edit = duration(dialog, "remind_after")
    edit.selectAll()
    QTest.keyClicks(edit, "nonsense")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "30 min"
    assert dialog.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_arrow_keys_step_through_a_duration_and_stop_at_its_ends(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    edit = duration(dialog, "remind_after")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert [value for _key, value in heard] == [31 * 60, 30 * 60, 29 * 60]
    for _ in range(4):
        QTest.keyClick(edit, Qt.Key.Key_PageDown)
    assert heard[-1] == ("remind_after", 1200)


def test_a_step_lands_on_whole_steps(dialog: SettingsDialog) -> None:
    edit = duration(dialog, "question_every")  # steps of five minutes
    edit.show_seconds(33 * 60)
    edit.stepBy(1)
    assert edit.seconds == 35 * 60
    edit.show_seconds(33 * 60)
    edit.stepBy(-1)
    assert edit.seconds == 30 * 60


def test_below_its_shortest_a_duration_that_can_be_off_is_off(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    edit = duration(dialog, "card_after")
    edit.show_seconds(60)
    edit.stepBy(-1)
    assert edit.text() == "Off"
    edit.stepBy(1)
    assert heard == [("card_after", 0.0), ("card_after", 60.0)]
    write(edit, "off")
    assert heard[-1] == ("card_after", 0.0)


def test_a_switch_and_a_choice_hold_at_once(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    box, theme, routine = (editor(dialog, key) for key in ("show_card", "theme", "routine"))
    assert isinstance(box, QCheckBox)
    assert isinstance(theme, QComboBox)
    assert isinstance(routine, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(theme, Qt.Key.Key_Down)
    QTest.keyClick(routine, Qt.Key.Key_End)
    assert heard == [("show_card", False), ("theme", "light"), ("routine", "kneeling")]


def test_each_setting_goes_back_to_its_default_alone(dialog: SettingsDialog) -> None:
    dialog.show_settings(replace(Settings(), remind_after=2400, gap=5.0))
    heard = heard_from(dialog)
    assert not default_button(dialog, "away_after").isEnabled()
    button = default_button(dialog, "remind_after")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard == [("remind_after", 1800.0)]
    assert not button.isEnabled()
    assert duration(dialog, "gap").seconds == 5.0


def test_scrolling_over_a_field_does_not_change_it(dialog: SettingsDialog) -> None:
    heard = heard_from(dialog)
    dialog.setFocus()
    for key in ("remind_after", "theme"):
        middle = QPointF(editor(dialog, key).rect().center())
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        editor(dialog, key).wheelEvent(wheel)
    assert heard == []


def test_the_keyboard_alone_reaches_every_setting_in_reading_order(dialog: SettingsDialog) -> None:
    dialog.show_settings(replace(Settings(), remind_after=2400))
    for group in GROUPS:
        dialog.show_group(group)
        dialog.names.setFocus()
        wanted = [one.label for one in DECLARATIONS.values() if one.group == group]
        visited: list[str] = []
        for _ in range(30 + 12 * len(wanted)):
            QTest.keyClick(dialog, Qt.Key.Key_Tab)
            inside: QWidget | None = dialog.focusWidget()
            while inside is not None and inside.accessibleName() not in wanted:
                inside = inside.parentWidget()
            if inside is not None and inside.accessibleName() not in visited[-1:]:
                visited.append(inside.accessibleName())
        assert visited[: len(wanted)] == wanted


@pytest.mark.parametrize("group", GROUPS)
def test_nothing_to_press_is_smaller_than_a_finger_needs(
    dialog: SettingsDialog, group: str
) -> None:
    dialog.show_settings(replace(Settings(), working_hours="mon-fri 09:00-17:00", gap=5.0))
    dialog.show_group(group)
    for widget in dialog.findChildren(QWidget):
        pressed = isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit)
        inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QLineEdit)
        if pressed and not inner and widget.isVisible():
            assert min(widget.width(), widget.height()) >= 24, widget.accessibleName()


def test_problems_stand_under_their_setting_or_on_top(dialog: SettingsDialog) -> None:
    bad = Problem("gap", '"9h"', "gap = 9h cannot be used; allowed is 1s to 10s.", Level.WARNING)
    file = Problem("", "", "The file cannot be read.", Level.WARNING, "settings.toml")
    dialog.show_problems([bad, file])
    assert bad.message in texts(dialog)
    assert bad.message in editor(dialog, "gap").accessibleDescription()
    assert "settings.toml: The file cannot be read." in texts(dialog)
    dialog.show_problems([])
    assert bad.message not in texts(dialog)
    assert "settings.toml: The file cannot be read." not in texts(dialog)


def test_the_dialog_fits_a_small_screen(dialog: SettingsDialog) -> None:
    available = dialog.screen().availableGeometry()
    assert dialog.sizeHint().width() <= available.width()
    assert dialog.minimumSizeHint().width() <= 640


def test_what_adapting_changed_says_why_and_is_undone_in_one_click(
    dialog: SettingsDialog,
) -> None:
    undone: list[bool] = []
    dialog.undone.connect(lambda: undone.append(True))
    undo = [one for one in dialog.findChildren(QPushButton) if one.text() == "Undo"]
    assert not any(button.isVisible() for button in undo)
    dialog.show_adapted(("30min", "ignored"))
    (shown,) = [button for button in undo if button.isVisible()]
    said = shown.accessibleDescription()
    assert said == (
        "Changed by adapting, because three reminders in a row went unanswered. "
        "Before it was 30min."
    )
    assert said in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert undone == [True]
    dialog.show_adapted(None)
    assert not shown.isVisible()


def test_other_colours_hold_in_every_part_at_once(dialog: SettingsDialog) -> None:
    dress("light")
    QApplication.processEvents()
    light = dialog.names.palette().base().color()
    dress("dark")
    QApplication.processEvents()
    try:
        assert dialog.names.palette().base().color() == dialog.palette().base().color() != light
    finally:
        dress("system")


def test_a_length_of_time_is_called_as_it_is_shown(dialog: SettingsDialog) -> None:
    dialog.show_settings(replace(Settings(), remind_after=3600.0))
    button = default_button(dialog, "remind_after")
    assert button.toolTip() == "Back to 30 min"
