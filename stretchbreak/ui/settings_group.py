# SPDX-License-Identifier: Apache-2.0
"""A group of the settings: its heading, and its rows or a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from stretchbreak.ui.setting_row import SettingRow


class Group(QWidget):
    """A heading, and the rows under it or a page of its own."""

    def __init__(self, title: str, rows: Sequence[SettingRow], page: QWidget | None = None) -> None:
        super().__init__()
        self._rows = rows
        self.title = QLabel(title)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        for row in rows:
            column.addWidget(row)
        if page is not None:
            column.addWidget(page)

    def show_all(self, shown: bool) -> int:
        for row in self._rows:
            row.setVisible(True)
        self.setVisible(shown)
        return len(self._rows)

    def show_matches(self, query: str) -> int:
        """How many rows match."""
        found = [row.matches(query) for row in self._rows]
        for row, match in zip(self._rows, found, strict=True):
            row.setVisible(match)
        self.setVisible(any(found))
        return sum(found)
