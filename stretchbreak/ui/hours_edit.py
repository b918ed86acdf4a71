# SPDX-License-Identifier: Apache-2.0
"""An editor for hours of the week: each line is some days, and from when to when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.hours import Hours, hours_text, parse_hours
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.filter_chips import Chip
from stretchbreak.ui.flow import FlowLayout

_FIRST = Hours((0, 1, 2, 3, 4), 9 * 60, 17 * 60)
_HIT = 28


class HoursEdit(QGroupBox):
    """`chosen(text)`: the hours as the settings write them, "" for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._none = QLabel(self.tr("None"))
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.add = QPushButton(self.tr("Add hours"))
        self.add.setAutoDefault(False)
        self.add.setMinimumHeight(_HIT)
        self.add.clicked.connect(self._on_add)
        self._column.addWidget(self._none)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def lines(self) -> Sequence[_Line]:
        return self._lines

    def show_text(self, text: str) -> None:
        """Show what the setting holds; nothing is emitted."""
        hours = parse_hours(text) or ()
        if tuple(line.hours for line in self._lines) == hours:
            return
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for one in hours:
            self._put(one)
        self._none.setVisible(not self._lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A group to those who listen; nothing is drawn around it."""

    def _put(self, hours: Hours) -> _Line:
        line = _Line(hours, self)
        line.changed.connect(self._tell)
        line.removed.connect(self._on_removed)
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        self._none.setVisible(False)
        return line

    def _on_add(self) -> None:
        after = self._lines[-1].hours if self._lines else None
        if after is None:
            new = _FIRST
        else:
            begin = min(after.end + 60, 23 * 60) if after.end > after.begin else 9 * 60
            new = Hours(after.days, begin, min(begin + 240, 24 * 60 - 1))
        self._put(new).chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _on_removed(self, line: QWidget) -> None:
        self._lines = [one for one in self._lines if one is not line]
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        line.hide()
        line.deleteLater()
        self._none.setVisible(not self._lines)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(hours_text(line.hours for line in self._lines if line.hours.days))


class _Line(QWidget):
    """Some days, a begin and an end. `changed()`; `removed(itself)`."""

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, hours: Hours, parent: QWidget) -> None:
        super().__init__(parent)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        self._days = [(first + more) % 7 for more in range(7)]
        self.chips = []
        row = FlowLayout(self, 4)
        for day in self._days:
            name = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            chip = Chip(name, self, wraps=False)
            chip.setAccessibleName(locale.standaloneDayName(day + 1))
            chip.setChecked(day in hours.days)
            chip.toggled.connect(self.changed)
            self.chips.append(chip)
            row.addWidget(chip)
        self.begin = _clock(hours.begin, self.tr("From"))
        self.end = _clock(hours.end, self.tr("To"))
        remove = QPushButton(self.tr("Remove"))
        remove.setAutoDefault(False)
        remove.setMinimumHeight(_HIT)
        remove.clicked.connect(lambda: self.removed.emit(self))
        times = QWidget()
        from_to = QHBoxLayout(times)
        from_to.setContentsMargins(4, 2, 4, 2)
        for widget in (self.begin, QLabel("–"), self.end, remove):
            from_to.addWidget(widget)
        row.addWidget(times)
        self.begin.timeChanged.connect(self._on_time)
        self.end.timeChanged.connect(self._on_time)

    @property
    def hours(self) -> Hours:
        """As they stand here; without days when none is chosen."""
        days = sorted(
            day for day, chip in zip(self._days, self.chips, strict=True) if chip.isChecked()
        )
        return Hours(tuple(days), _minutes(self.begin), _minutes(self.end))

    def _on_time(self) -> None:
        if self.begin.time() != self.end.time():
            self.changed.emit()


class _Clock(QTimeEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _clock(minutes: int, name: str) -> QTimeEdit:
    edit = _Clock(QTime(minutes // 60 % 24, minutes % 60))
    edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    edit.setKeyboardTracking(False)
    edit.setMinimumHeight(_HIT)
    describe(edit, name)
    return edit


def _minutes(edit: QTimeEdit) -> int:
    return edit.time().hour() * 60 + edit.time().minute()
