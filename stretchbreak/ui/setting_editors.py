# SPDX-License-Identifier: Apache-2.0
"""The editor for a setting, by its kind: made, filled, and listened to in one way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from stretchbreak.domain.settings_kinds import Declaration, Kind, Value
from stretchbreak.domain.settings_written import WRITTEN
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.duration_edit import DurationEdit
from stretchbreak.ui.filter_chips import FilterChips
from stretchbreak.ui.hours_edit import HoursEdit
from stretchbreak.ui.setting_words import in_units, said

HIT = 28
"""The least height of what is pressed, pixels; WCAG 2.2 asks for 24."""
_LONG = 18
"""A choice with more letters than this gets a line of its own."""


def build_editor(
    declaration: Declaration,
    choices: Sequence[tuple[str, str]],
    chosen: Callable[[Value], None],
    refused: Callable[[str], None],
) -> QWidget:
    """chosen(value): the person set it. refused(text): what they wrote cannot be used."""
    kind = declaration.kind
    if kind is Kind.DURATION:
        duration = DurationEdit(declaration)
        duration.chosen.connect(chosen)
        duration.refused.connect(refused)
        return duration
    if kind is Kind.LIST:
        chips = FilterChips()
        chips.chosen.connect(chosen)
        return chips
    if kind is Kind.HOURS:
        hours = HoursEdit()
        hours.chosen.connect(chosen)
        return hours
    if choices:
        combo = CalmCombo()
        for value, label in choices:
            combo.addItem(said(label), value)
        combo.activated.connect(lambda index: chosen(combo.itemData(index)))
        return combo
    if kind is Kind.BOOL:
        # The label stands beside it: the text of a check box cannot wrap.
        box = QCheckBox(said("On"))
        box.toggled.connect(chosen)
        return box
    if kind is Kind.INT:
        spin = CalmSpin()
        spin.setRange(int(declaration.low), int(declaration.high))
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(chosen)
        return spin
    return _line(declaration, chosen, refused)


def _line(
    declaration: Declaration, chosen: Callable[[Value], None], refused: Callable[[str], None]
) -> QLineEdit:
    line = QLineEdit()
    if declaration.kind in WRITTEN:
        line.setPlaceholderText(declaration.example)

    def typed() -> None:
        value = declaration.read(line.text())
        if value is None:
            refused(line.text())
        else:
            chosen(value)

    line.editingFinished.connect(typed)
    return line


def fill(editor: QWidget, value: Value) -> None:
    """Show a value that came from elsewhere, without telling anybody."""
    editor.blockSignals(True)
    if isinstance(editor, DurationEdit):
        editor.show_seconds(float(value))
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(value))
    elif isinstance(editor, FilterChips):
        editor.show_filters(str(value))
    elif isinstance(editor, HoursEdit):
        editor.show_text(str(value))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
    editor.blockSignals(False)


def is_wide(declaration: Declaration, editor: QWidget) -> bool:
    """The editor needs a line of its own under the label."""
    if isinstance(editor, QComboBox):
        return max(len(editor.itemText(i)) for i in range(editor.count())) > _LONG
    wide = declaration.kind is Kind.LIST or declaration.kind in WRITTEN
    return wide and declaration.kind is not Kind.TIME


def with_steps(editor: QWidget, name: str) -> QWidget:
    """A spin box beside two buttons that a finger can hit; any other editor as it is."""
    editor.setMinimumHeight(HIT)
    if not isinstance(editor, QAbstractSpinBox):
        return editor
    editor.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    wide = editor.fontMetrics().horizontalAdvance(in_units("00min00s"))
    editor.setMinimumWidth(wide + 16)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(editor, 1)
    for sign, steps, what in (
        ("−", -1, said("{setting}: less")),
        ("+", 1, said("{setting}: more")),
    ):
        key = QToolButton()
        key.setText(sign)
        key.setAutoRepeat(True)
        key.setMinimumSize(QSize(HIT, HIT))
        # By keyboard the arrow keys in the field do the same.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        describe(key, what.format(setting=name))
        key.clicked.connect(lambda _on=False, by=steps: editor.stepBy(by))
        row.addWidget(key)
    box.setFocusProxy(editor)
    return box


class CalmCombo(QComboBox):
    """A combo box that scrolling past does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmSpin(QSpinBox):
    """A spin box that scrolling past does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
