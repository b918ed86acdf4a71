# SPDX-License-Identifier: Apache-2.0
"""One setting in the dialog: label, editor, way back to the default, explanation, problem."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from stretchbreak.domain.sentence import said as in_words
from stretchbreak.domain.settings_durations import format_duration
from stretchbreak.domain.settings_kinds import Declaration, Kind, Value
from stretchbreak.ui.setting_editors import HIT, build_editor, fill, is_wide, with_steps
from stretchbreak.ui.setting_words import in_units, said, with_units
from stretchbreak.ui.words import say


class SettingRow(QWidget):
    """`changed(key, value)`: the person chose a value. `undone()`: what adapting had
    made of it is to be as before.

    `choices` are (value, label) for a text setting whose values are known elsewhere.
    """

    changed = Signal(str, object)
    undone = Signal()

    def __init__(
        self,
        declaration: Declaration,
        choices: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._declaration = declaration
        self._choices = tuple(declaration.choices or choices)
        self._value: Value = declaration.default
        name = said(declaration.label)
        self.label = _line(name)
        self.editor = build_editor(declaration, self._choices, self._on_chosen, self._on_refused)
        self.editor.setAccessibleName(name)
        self.label.setBuddy(self.editor)
        self.explanation = _line(said(declaration.explanation), quiet=True)
        self.problem = _line()
        self.problem.setVisible(False)
        self.default = QPushButton(self.tr("Back to default"))
        self.default.setAutoDefault(False)
        self.default.setMinimumHeight(HIT)
        shown = self.shown(declaration.default)
        self.default.setToolTip(self.tr("Back to {value}").format(value=shown))
        self.default.setAccessibleName(self.tr("{setting}: default").format(setting=name))
        self.default.clicked.connect(self._on_default)
        self._adapted = _line()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setAutoDefault(False)
        self._undo.setMinimumHeight(HIT)
        self._undo.setAccessibleName(self.tr("{setting}: undo").format(setting=name))
        self._undo.clicked.connect(self.undone)
        self._build()
        self._words = _folded(f"{name} {self.explanation.text()} {declaration.key} {self._labels}")
        self._show_way_back()
        self._describe()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 7, 0, 7)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        box = with_steps(self.editor, self.label.text())
        if is_wide(self._declaration, self.editor):
            grid.addWidget(self.label, 0, 0, 1, 2)
            grid.addWidget(box, 1, 0, 1, 2)
        else:
            grid.addWidget(self.label, 0, 0)
            grid.addWidget(box, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.explanation, 2, 0, 1, 2)
        grid.addWidget(self.problem, 3, 0, 1, 2)
        self._marked = QWidget()
        marked = QHBoxLayout(self._marked)
        marked.setContentsMargins(0, 0, 0, 0)
        marked.addWidget(self._adapted, 1)
        marked.addWidget(self._undo)
        self._marked.setVisible(False)
        grid.addWidget(self._marked, 4, 0, 1, 2)
        grid.addWidget(self.default, 5, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def matches(self, query: str) -> bool:
        """Every word of the query is somewhere in what is said about the setting, or its key."""
        return all(word in self._words for word in _folded(query).split())

    def show_value(self, value: Value) -> None:
        """Show a value that came from elsewhere, without telling anybody."""
        self._value = value
        fill(self.editor, value)
        self._show_way_back()

    def show_problem(self, message: str) -> None:
        """Say under the setting what is wrong with it; "" when nothing is."""
        self.problem.setText(message)
        self.problem.setVisible(bool(message))
        self._describe()

    def show_mark(self, text: str) -> None:
        """Say under the setting what adapting made of it, with the way back; "" when nothing."""
        self._adapted.setText(text)
        self._undo.setAccessibleDescription(text)
        self._marked.setVisible(bool(text))
        self._describe()

    def _show_way_back(self) -> None:
        different = self._value != self._declaration.default
        self.default.setEnabled(different)
        self.default.setVisible(different)

    def _on_chosen(self, value: Value) -> None:
        self.show_problem("")
        if value != self._value:
            self._value = value
            self._show_way_back()
            self.changed.emit(self._declaration.key, value)

    def _on_refused(self, text: str) -> None:
        message = self.tr("“{text}” cannot be used; allowed is {range}. {value} is kept.")
        allowed = in_words(self._declaration.range_text, say)
        if self._declaration.kind is Kind.DURATION:
            allowed = with_units(allowed)
        self.show_problem(
            message.format(
                text=text,
                range=allowed,
                value=self.shown(self._value),
            )
        )

    def _on_default(self) -> None:
        # The button goes from under the finger: the keyboard goes on at the editor.
        if self.default.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        value = self._declaration.default
        self.show_problem("")
        if value != self._value:
            self.show_value(value)
            self.changed.emit(self._declaration.key, value)

    @property
    def _labels(self) -> str:
        return " ".join(said(label) for _value, label in self._choices)

    def shown(self, value: Value) -> str:
        """A value in the words of the window."""
        labels = dict(self._choices)
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        if value in labels:
            return said(labels[str(value)])
        if self._declaration.kind is Kind.DURATION:
            return in_units(format_duration(float(value))) if value else self.tr("off")
        return self._declaration.shown(value)

    def _describe(self) -> None:
        parts = [self.problem.text(), self._adapted.text(), self.explanation.text()]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))


def _line(text: str = "", *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _folded(text: str) -> str:
    """Without case and without accents: what people type in a hurry."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
