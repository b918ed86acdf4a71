# SPDX-License-Identifier: Apache-2.0
"""One page of the history on screen: pictures above, the same in words below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.history_legend import Legend
from stretchbreak.ui.history_panels import Page, Panel
from stretchbreak.ui.history_panels import Table as Rows
from stretchbreak.ui.history_picture import HistoryPicture
from stretchbreak.ui.history_tables import TextTable
from stretchbreak.ui.theme import Colours


class PageView(QSplitter):
    """pointed(sentence): a thing is looked at. day_picked(date): the thing that was entered is a
    day. menu_asked(index, position): of a thing in the first picture that is no day."""

    pointed = Signal(str)
    day_picked = Signal(object)
    menu_asked = Signal(int, QPoint)

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._colours = colours
        self._panels = [_PanelView(colours) for _ in range(2)]
        self._tables = [_TableView() for _ in range(2)]
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setContentsMargins(14, 4, 14, 4)
        self._above = above = QWidget()
        layout = QVBoxLayout(above)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sentence)
        for panel in self._panels:
            layout.addWidget(panel)
            panel.picture.pointed.connect(self.pointed)
            panel.day_picked.connect(self.day_picked)
        layout.addStretch(1)
        self._panels[0].menu_asked.connect(self.menu_asked)
        scroll = QScrollArea()
        scroll.setWidget(above)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._below = below = QSplitter(Qt.Orientation.Horizontal)
        for table in self._tables:
            below.addWidget(table)
            table.day_picked.connect(self.day_picked)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        below.setChildrenCollapsible(False)
        self.addWidget(scroll)
        self.addWidget(below)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setChildrenCollapsible(False)
        self._parted_by_hand = False
        self.splitterMoved.connect(self._on_moved)

    @property
    def picture(self) -> HistoryPicture:
        """The first picture."""
        return self._panels[0].picture

    def show_page(self, page: Page) -> None:
        """Show this instead."""
        self._sentence.setText(page.sentence)
        for index, view in enumerate(self._panels):
            view.setVisible(index < len(page.panels))
            if index < len(page.panels):
                view.show_panel(page.panels[index])
        for index, table in enumerate(self._tables):
            there = index < len(page.tables) and bool(page.tables[index].rows)
            table.setVisible(there)
            if there:
                table.show_table(page.tables[index])
        self._below.setVisible(any(table.rows for table in page.tables))
        self._part()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._part()

    def _part(self) -> None:
        """The pictures get what they need, while some rows of the table are left."""
        if self._parted_by_hand or not self.height():
            return
        above = self._above.sizeHint().height()
        if self._above.hasHeightForWidth():
            above = self._above.heightForWidth(self.width())
        above = min(above + 4, self.height() - self.fontMetrics().height() * 8)
        self.setSizes([above, self.height() - above])

    def _on_moved(self, _position: int, _index: int) -> None:
        self._parted_by_hand = True


class _PanelView(QWidget):
    """A picture between its name and what explains it."""

    day_picked = Signal(object)
    menu_asked = Signal(int, QPoint)

    def __init__(self, colours: Callable[[], Colours]) -> None:
        super().__init__()
        self._name = QLabel()
        self._name.setContentsMargins(14, 6, 14, 0)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self.picture = HistoryPicture(colours)
        self.picture.picked.connect(self._on_picked)
        self.picture.menu_asked.connect(self.menu_asked)
        self._legend = Legend(colours)
        self._panel: Panel | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        layout.addWidget(self.picture)
        explained = QVBoxLayout()
        explained.setContentsMargins(14, 2, 14, 6)
        explained.addWidget(self._legend)
        layout.addLayout(explained)

    def show_panel(self, panel: Panel) -> None:
        self._panel = panel
        self._name.setText(panel.drawing.name)
        self._name.setVisible(panel.named)
        self.picture.show_drawing(panel.drawing)
        self._legend.show_entries(panel.entries)

    def _on_picked(self, index: int) -> None:
        if self._panel is not None and index < len(self._panel.days):
            self.day_picked.emit(self._panel.days[index])
        else:
            self.menu_asked.emit(index, self.picture.middle_of(index))


class _TableView(QTableView):
    """Figures in words. day_picked(date): a row was entered that is of a day."""

    day_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[date, ...] = ()
        self._rows = TextTable((), self)
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().setVisible(False)
        header = self.horizontalHeader()
        # By the rows that are seen first: a year of them would be measured before the first paint.
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.activated.connect(self._on_activated)

    def show_table(self, table: Rows) -> None:
        kept = self.currentIndex().row()
        self._days = tuple(table.days)
        describe(self, table.name)
        self._rows.show_rows(table.rows, table.header)
        self.resizeColumnsToContents()
        if 0 <= kept < len(table.rows):
            self.selectRow(kept)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.row() < len(self._days):
            self.day_picked.emit(self._days[index.row()])
