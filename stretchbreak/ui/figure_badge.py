# SPDX-License-Identifier: Apache-2.0
"""A tick for the right way, a cross for an error: the sign that does not rely on colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from stretchbreak.ui.figure_theme import FigureTheme


def paint_badge(painter: QPainter, rect: QRectF, right: bool, theme: FigureTheme) -> None:
    """Paints the sign into the upper left corner of the rectangle."""
    size = max(14.0, min(rect.width(), rect.height()) * 0.085)
    box = QRectF(rect.left() + size * 0.3, rect.top() + size * 0.3, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.good if right else theme.alarm))
    if right:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, size * 0.22, size * 0.22)
    pen = QPen(QColor(theme.paper), size * 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * size, box.top() + y * size)

    if right:
        painter.drawPolyline(QPolygonF([at(0.27, 0.53), at(0.44, 0.69), at(0.74, 0.34)]))
    else:
        painter.drawLine(at(0.31, 0.31), at(0.69, 0.69))
        painter.drawLine(at(0.69, 0.31), at(0.31, 0.69))
    painter.restore()
