# SPDX-License-Identifier: Apache-2.0
"""The scale from 0 to 10 with 3 marked: how much of a pull is enough."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from stretchbreak.ui.accessibility import describe
from stretchbreak.ui.session_words import say
from stretchbreak.ui.theme import Colours

MOST = 10
ENOUGH = 3


class Scale(QLabel):
    """Small and quiet; the part up to 3 is strong, so that colour is not the only sign."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        steady = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(steady)
        self.hide()
        self.setObjectName("scale")
        self._meaning = say("mild pull, you could talk")
        describe(self, say("A mild pull, 3 of 10 at most: you could talk."))

    def recolour(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
        forward = -1 if self.isRightToLeft() else 1
        side = self.fontMetrics().horizontalAdvance("10") / 2 + 3
        step = (self.width() - 2 * side) / MOST
        line = 6.0

        def across(level: int) -> float:
            return forward * (side + level * step)

        painter.setPen(QPen(QColor(self._colours.track), 3))
        painter.drawLine(QPointF(across(0), line), QPointF(across(MOST), line))
        painter.setPen(QPen(QColor(self._colours.accent), 6))
        painter.drawLine(QPointF(across(0), line), QPointF(across(ENOUGH), line))
        for level in range(MOST + 1):
            marked = level == ENOUGH
            font = QFont(self.font())
            font.setBold(marked)
            painter.setFont(font)
            colour = self._colours.text if marked else self._colours.quiet
            painter.setPen(QPen(QColor(colour), 2 if marked else 1))
            painter.drawLine(
                QPointF(across(level), line - (5 if marked else 2)),
                QPointF(across(level), line + (5 if marked else 2)),
            )
            if level in (0, ENOUGH, MOST):
                room = QRectF(across(level) - 20, line + 5, 40, self.height() - line - 5)
                painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, str(level))
        self._write_meaning(painter, across(ENOUGH), across(MOST), line + 5)
        painter.end()

    def _write_meaning(self, painter: QPainter, start: float, end: float, top: float) -> None:
        """Beside the 3, where there is room for it."""
        painter.setFont(self.font())
        painter.setPen(QColor(self._colours.quiet))
        metrics = self.fontMetrics()
        gap = metrics.horizontalAdvance("30")
        width = metrics.horizontalAdvance(self._meaning)
        if width > abs(end - start) - 2 * gap:
            return
        left = start - gap - width if end < start else start + gap
        room = QRectF(left, top, width + 2, self.height() - top)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self._meaning)
