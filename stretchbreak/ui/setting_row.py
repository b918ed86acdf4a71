# SPDX-License-Identifier: Apache-2.0
"""One setting in the dialog: label, editor, way back to the default, explanation, problem."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from stretchbreak.domain.settings_kinds import Declaration, Kind, Value
from stretchbreak.domain.settings_written import WRITTEN
from stretchbreak.ui.duration_edit import DurationEdit
from stretchbreak.ui.filter_chips import FilterChips
from stretchbreak.ui.setting_words import said


class SettingRow(QObject):
    """Puts itself into a grid of three columns. `changed(key, value)`: the person chose a value.
    undone(): what adapting had made of it is to be as before.

    `choices` are (value, label) for a text setting whose values are known elsewhere.
    """

    changed = Signal(str, object)
    undone = Signal()

    def __init__(
        self,
        declaration: Declaration,
        choices: Sequence[tuple[str, str]] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._declaration = declaration
        self._choices = tuple(declaration.choices or choices)
        self._value: Value = declaration.default
        name = said(declaration.label)
        self.label = QLabel(name)
        self.label.setWordWrap(True)
        self.editor = self._build_editor()
        self.editor.setAccessibleName(name)
        self.label.setBuddy(self.editor)
        self.explanation = QLabel(said(declaration.explanation))
        self.explanation.setWordWrap(True)
        self.explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)
        self.mark = QLabel()
        self.mark.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self.undone)
        self.show_mark("")
        self.default = QPushButton(self.tr("Default"))
        self.default.setAutoDefault(False)
        shown = self._shown(declaration.default)
        self.default.setToolTip(self.tr("Back to {value}").format(value=shown))
        self.default.setAccessibleName(self.tr("{setting}: default").format(setting=name))
        self.default.clicked.connect(self._on_default)
        self._describe()

    def add_to(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        grid.addWidget(self.label, row, 0)
        wide = self._declaration.kind is Kind.LIST or self._declaration.kind in WRITTEN
        grid.addWidget(self.editor, row + 1 if wide else row, 0 if wide else 1, 1, 3 if wide else 1)
        grid.addWidget(self.default, row, 2)
        grid.addWidget(self.explanation, row + 2, 0, 1, 3)
        grid.addWidget(self.problem, row + 3, 0, 1, 3)
        grid.addWidget(self.mark, row + 4, 0, 1, 2)
        grid.addWidget(self.undo, row + 4, 2)
        grid.setRowMinimumHeight(row + 5, 10)

    def show_value(self, value: Value) -> None:
        """Show a value that came from elsewhere, without telling anybody."""
        self._value = value
        editor = self.editor
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
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
        editor.blockSignals(False)
        self.default.setEnabled(value != self._declaration.default)

    def show_mark(self, text: str) -> None:
        """Say under the setting what adapting made of it, with the way back; "" when nothing."""
        self.mark.setText(text)
        self.undo.setAccessibleDescription(text)
        for widget in (self.mark, self.undo):
            widget.setVisible(bool(text))

    def show_problem(self, message: str) -> None:
        """Say under the setting what is wrong with it; "" when nothing is."""
        self.problem.setText(message)
        self.problem.setVisible(bool(message))
        self._describe()

    def _build_editor(self) -> QWidget:
        declaration = self._declaration
        if declaration.kind is Kind.DURATION:
            duration = DurationEdit(declaration)
            duration.chosen.connect(self._on_chosen)
            duration.refused.connect(self._on_refused)
            return duration
        if declaration.kind is Kind.LIST:
            chips = FilterChips()
            chips.chosen.connect(self._on_chosen)
            return chips
        if self._choices:
            combo = CalmCombo()
            for value, label in self._choices:
                combo.addItem(said(label), value)
            combo.activated.connect(self._on_activated)
            return combo
        if declaration.kind is Kind.BOOL:
            # The label stands beside it: the text of a check box cannot wrap.
            box = QCheckBox(self.tr("On"))
            box.toggled.connect(self._on_chosen)
            return box
        if declaration.kind is Kind.INT:
            spin = QSpinBox()
            spin.setRange(int(declaration.low), int(declaration.high))
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._on_chosen)
            return spin
        line = QLineEdit()
        if declaration.kind in WRITTEN:
            line.setPlaceholderText(declaration.example)
        line.editingFinished.connect(self._on_typed)
        return line

    def _on_chosen(self, value: Value) -> None:
        self.show_problem("")
        if value != self._value:
            self._value = value
            self.default.setEnabled(value != self._declaration.default)
            self.changed.emit(self._declaration.key, value)

    def _on_activated(self, index: int) -> None:
        if isinstance(self.editor, QComboBox):
            self._on_chosen(self.editor.itemData(index))

    def _on_typed(self) -> None:
        if isinstance(self.editor, QLineEdit):
            value = self._declaration.read(self.editor.text())
            if value is None:
                self._on_refused(self.editor.text())
            else:
                self._on_chosen(value)

    def _on_refused(self, text: str) -> None:
        message = self.tr("“{text}” cannot be used; allowed is {range}. {value} is kept.")
        self.show_problem(
            message.format(
                text=text, range=self._declaration.range_text, value=self._shown(self._value)
            )
        )

    def _on_default(self) -> None:
        # The button turns grey under the finger: the keyboard goes on at the editor.
        if self.default.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        value = self._declaration.default
        self.show_problem("")
        if value != self._value:
            self.show_value(value)
            self.changed.emit(self._declaration.key, value)

    def _shown(self, value: Value) -> str:
        labels = dict(self._choices)
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        return said(labels[str(value)]) if value in labels else self._declaration.shown(value)

    def _describe(self) -> None:
        parts = [self.problem.text(), self.explanation.text()]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))


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
