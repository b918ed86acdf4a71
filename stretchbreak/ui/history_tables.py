# SPDX-License-Identifier: Apache-2.0
"""The history in words: the days, and what happened on one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence
from stretchbreak.ui import words
from stretchbreak.ui.history_ribbon import in_words
from stretchbreak.ui.words import say

Row = tuple[str, ...]
Index = QModelIndex | QPersistentModelIndex


class TextTable(QAbstractTableModel):
    """Rows of texts under a header, read only."""

    def __init__(self, header: Row, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
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
        say("Longest at a time"),
        say("Breaks"),
        say("Reminders"),
        say("Stretches"),
        say("Left"),
        say("Right"),
    )


def days_row(day: DaySummary) -> Row:
    return (
        words.day(day.day),
        words.duration(day.totals.sitting),
        words.duration(day.totals.longest_bout),
        str(len(day.breaks)),
        str(day.totals.reminders),
        str(len(day.sessions)),
        words.duration(day.seconds_left),
        words.duration(day.seconds_right),
    )


def moments_header() -> Row:
    return (say("From"), say("To"), say("What"), say("Length"), say("Because"))


def moments_rows(day: DaySummary) -> list[Row]:
    """Everything the ribbon shows, in order: states, reminders, stretches."""
    found: list[tuple[float, int, Row]] = []

    def add(since: Moment, until: Moment | None, what: str, length: str, because: str) -> None:
        end = words.clock(until.wall) if until is not None else ""
        row = (words.clock(since.wall), end, what, length, because)
        found.append((since.elapsed, len(found), row))

    for spell in day.spells:
        because = (
            "" if spell.presence is Presence.OFF else words.reason(spell.because, spell.presence)
        )
        length = words.duration(spell.seconds)
        add(spell.since, spell.until, in_words(spell.presence), length, because)
    for reminded in day.reminders:
        sat = words.at_the_computer(reminded.sat)
        held = ", ".join(words.reason(signal) for signal in reminded.held_by)
        because = say("{sat}, held: {reasons}").format(sat=sat, reasons=held) if held else sat
        add(reminded.at, None, say("reminder"), "", because)
    for session in day.sessions:
        sides = say("left {left}, right {right}").format(
            left=words.duration(session.seconds_left), right=words.duration(session.seconds_right)
        )
        what = say("stretch") if session.finished else say("stretch, stopped early")
        add(session.since, session.at, what, words.duration(session.at - session.since), sides)
    return [row for _elapsed, _order, row in sorted(found)]
