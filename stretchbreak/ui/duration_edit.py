# SPDX-License-Identifier: Apache-2.0
"""An editor for a length of time, in minutes and seconds, by arrow keys or by typing."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from stretchbreak.domain.settings_durations import format_duration
from stretchbreak.domain.settings_kinds import Declaration
from stretchbreak.ui.setting_words import in_units, plain_units

# (longest of the range, seconds a step): fine where the range is short.
STEPS = ((10, 1), (300, 5), (1800, 30), (7200, 60))
LONGEST_STEP = 300


class DurationEdit(QAbstractSpinBox):
    """Shows and reads what its `Declaration` allows; 0 is "Off" where that is allowed.

    `chosen(seconds)`: a new value, after a step or after Enter or leaving the field.
    `refused(text)`: what was typed is not allowed; the value is as before.
    """

    chosen = Signal(float)
    refused = Signal(str)

    def __init__(self, declaration: Declaration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declaration = declaration
        self._seconds = float(declaration.default)
        spans = (step for longest, step in STEPS if declaration.high <= longest)
        self._step = float(next(spans, LONGEST_STEP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._on_editing_finished)
        self.show_seconds(self._seconds)

    @property
    def seconds(self) -> float:
        return self._seconds

    def show_seconds(self, seconds: float) -> None:
        """Show a value without telling anybody."""
        self._seconds = seconds
        self.lineEdit().setText(self._shown(seconds))

    def stepBy(self, steps: int) -> None:  # noqa: N802
        low, high = self._declaration.low, self._declaration.high
        if steps > 0 and self._seconds < low:
            target = low
        elif steps < 0 and self._declaration.can_be_off and self._seconds <= low:
            target = 0.0
        else:
            # From 33 min a step of 5 min leads to 35 min, not to 38 min.
            whole = self._seconds // self._step
            exact = whole * self._step == self._seconds
            whole += steps if steps > 0 or exact else steps + 1
            target = min(high, max(low, whole * self._step))
        self._take(target)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802
        flags = QAbstractSpinBox.StepEnabledFlag
        lowest = 0.0 if self._declaration.can_be_off else self._declaration.low
        result = flags.StepNone
        if self._seconds < self._declaration.high:
            result |= flags.StepUpEnabled
        if self._seconds > lowest:
            result |= flags.StepDownEnabled
        return result

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        # Nothing is forbidden while somebody types; it is judged when they are done.
        return QValidator.State.Acceptable, text, position

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = self.lineEdit().text() != self._shown(self._seconds)
        if event.key() == Qt.Key.Key_Escape and typed:
            self.show_seconds(self._seconds)
            self.chosen.emit(self._seconds)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past a field must not change it.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_editing_finished(self) -> None:
        text = self.lineEdit().text().strip()
        if text == self._shown(self._seconds):
            return
        if re.fullmatch(r"[0-9]+", text) and text != "0":
            text += "min" if self._declaration.low >= 60 else "s"
        if text.lower() == self.tr("Off").lower():
            text = "off"
        value = self._declaration.read(plain_units(text))
        if value is None:
            self.refused.emit(self.lineEdit().text())
        else:
            self._take(float(value))

    def _take(self, seconds: float) -> None:
        different = seconds != self._seconds
        self.show_seconds(seconds)
        if different:
            self.chosen.emit(seconds)

    def _shown(self, seconds: float) -> str:
        if not seconds and self._declaration.can_be_off:
            return self.tr("Off")
        return in_units(format_duration(seconds))
