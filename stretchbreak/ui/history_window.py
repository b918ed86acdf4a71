# SPDX-License-Identifier: Apache-2.0
"""The history: the days, and one of them as a ribbon and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.days import DaySummary
from stretchbreak.ui import words
from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.history_ribbon import Legend, Ribbon
from stretchbreak.ui.history_tables import (
    TextTable,
    days_header,
    days_row,
    moments_header,
    moments_rows,
)
from stretchbreak.ui.theme import Colours, Theme


class HistoryWindow(QWidget):
    """Shows what `show_days` gives it. `look_asked()`: it shows, and wants the latest days."""

    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("StretchBreak history"))
        self._days: list[DaySummary] = []
        self._chosen: date | None = None
        self._theme = Theme(self)
        self._theme.changed.connect(self.update)
        self._build()
        self.resize(QSize(760, 620).boundedTo(self.screen().availableGeometry().size()))

    def _build(self) -> None:
        self._empty = QLabel(self.tr("Nothing yet. Today appears here as it goes on."))
        self._empty.setMargin(16)
        self._day_table = TextTable(days_header(), self)
        self._day_view = _table(self._day_table, self.tr("Days"))
        self._day_view.selectionModel().currentRowChanged.connect(self._on_day_chosen)
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setContentsMargins(8, 4, 8, 0)
        self._ribbon = Ribbon(self._colours)
        self._moments_table = TextTable(moments_header(), self)
        self._moments_view = _table(self._moments_table, self.tr("This day"))

        self._day = QWidget()
        below = QVBoxLayout(self._day)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._title)
        below.addWidget(self._ribbon)
        below.addWidget(Legend(self._colours))
        below.addWidget(self._moments_view, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._day_view)
        self._split.addWidget(self._day)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([200, 420])
        layout = QVBoxLayout(self)
        layout.addWidget(self._empty)
        layout.addWidget(self._split, 1)

    def show_days(self, days: Sequence[DaySummary]) -> None:
        """Days in any order; the newest stands first. The chosen day stays chosen."""
        kept = self._chosen
        self._days = sorted(days, key=lambda day: day.day, reverse=True)
        self._empty.setVisible(not self._days)
        self._split.setVisible(bool(self._days))
        self._day_table.show_rows([days_row(day) for day in self._days])
        row = next((i for i, day in enumerate(self._days) if day.day == kept), 0)
        if self._days:
            self._day_view.selectRow(row)
            self._show_day(self._days[row])

    def _show_day(self, day: DaySummary) -> None:
        self._chosen = day.day
        title = self.tr("{day}: {time} at the computer").format(
            day=words.day(day.day), time=words.duration(day.totals.sitting)
        )
        self._title.setText(title)
        self._ribbon.show_day(day)
        describe(self._ribbon, title, self.tr("The table below says the same in words."))
        self._moments_table.show_rows(moments_rows(day))

    def _on_day_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and self._days[current.row()].day != self._chosen:
            self._show_day(self._days[current.row()])

    def _colours(self) -> Colours:
        return self._theme.colours

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _table(model: TextTable, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.verticalHeader().setVisible(False)
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return view
