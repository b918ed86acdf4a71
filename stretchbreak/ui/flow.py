# SPDX-License-Identifier: Apache-2.0
"""Widgets in rows, as words stand in a text: what does not fit goes into the next row."""

# ruff: noqa: N802 (the names that Qt calls)
from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """From the right where people write so. A widget wider than a row gets the row, and the
    height it needs at that width."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, column: int = 0) -> None:
        """column: the least width of equally wide columns; 0 leaves each its own width."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._column = column
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # None ends it
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize(self._column, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, really=True)

    def _arrange(self, rect: QRect, *, really: bool) -> int:
        """Places everything, and tells the height that took."""
        gap, width = self.spacing(), rect.width()
        every = (width + gap) // max(1, (width + gap) // (self._column + gap)) - gap
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            wide = every if self._column else min(hint.width(), width)
            size = QSize(
                wide, item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()
            )
            if used + gap + wide > width:
                rows.append([])
                used = -gap
            rows[-1].append((item, size))
            used += gap + wide
        top = rect.top()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for row in rows:
            tall = max(size.height() for _item, size in row)
            left = rect.left()
            for item, size in row:
                full = QSize(size.width(), tall if self._column else size.height())
                start = rect.right() + rect.left() - left - size.width() + 1 if mirrored else left
                if really:
                    item.setGeometry(QRect(QPoint(start, top), full))
                left += size.width() + gap
            top += tall + gap
        return max(0, top - gap - rect.top())
