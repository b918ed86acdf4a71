# SPDX-License-Identifier: Apache-2.0
"""The history in words: the days, and what happened on one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.domain.ribbon import DayRibbon
from stretchbreak.domain.trend import Estimate
from stretchbreak.ui import words
from stretchbreak.ui.history_bars import part_words
from stretchbreak.ui.history_words import Row, date_of, item_row
from stretchbreak.ui.words import say

Index = QModelIndex | QPersistentModelIndex


class TextTable(QAbstractTableModel):
    """Rows of texts under a header, read only."""

    def __init__(self, header: Row, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row], header: Row | None = None) -> None:
        """header: None keeps the one there is."""
        self.beginResetModel()
        self._header = self._header if header is None else header
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # A screen reader that reads cell by cell hears what the figure is about.
            column = index.column()
            return f"{self._header[column]}: {self._rows[index.row()][column]}"
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def days_header() -> Row:
    return (
        say("Day"),
        say("At the computer"),
        *(part_words(part) for part in ("short", "middle", "long")),
        say("Longest at a time"),
        say("Not known"),
        say("Breaks"),
        say("Reminders"),
        say("Left"),
        say("Right"),
    )


def days_row(day: DayFigures) -> Row:
    return (
        words.day(day.day),
        *(
            words.duration(seconds)
            for seconds in (
                day.sitting,
                day.short,
                day.middle,
                day.long,
                day.longest,
                day.unknown,
            )
        ),
        str(day.breaks),
        str(day.reminders),
        words.duration(day.left),
        words.duration(day.right),
    )


def weeks_header() -> Row:
    return (say("Week from"), say("Days"), say("Seen"), say("At least"), say("At most"))


def weeks_row_of(found: Estimate) -> Row:
    parts = (found.seen, found.low, found.high)
    return (str(found.days), *(words.duration(part) for part in parts))


def week_row(week: tuple[date, Estimate | None]) -> Row:
    """Time a day in bouts over 30 minutes, and how sure that is."""
    first, found = week
    unsaid = ("", say("not enough days to say"), "", "")
    return (date_of(first), *(unsaid if found is None else weeks_row_of(found)))


def moments_header() -> Row:
    return (say("From"), say("To"), say("What"), say("Length"), say("Because"))


def moments_rows(day: DayRibbon | None) -> list[Row]:
    """Everything the ribbon shows, in its order: states, reminders, answers, stretches."""
    return [item_row(item) for item in day.items] if day is not None else []
