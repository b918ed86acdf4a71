# SPDX-License-Identifier: Apache-2.0
"""The signs on the keys, drawn here so that no icon theme has to have them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

Sign = Literal[
    "back",
    "pause",
    "go",
    "skip",
    "stop",
    "compare",
    "signs",
    "close",
    "easier",
    "ease",
    "breath",
    "none",
]
SIZE = 20


def icon(sign: Sign, colour: str, faint: str) -> QIcon:
    """A sign in a colour, `faint` where the key is disabled; sharp at up to three times size."""
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        result.addPixmap(_pixmap(sign, colour, ratio))
        result.addPixmap(_pixmap(sign, faint, ratio), QIcon.Mode.Disabled)
    return result


def _pixmap(sign: Sign, colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    if sign == "back":
        painter.drawPolygon(_triangle(14.5, 4.5))
        painter.drawRect(QRectF(3.5, 4, 2.5, 12))
    elif sign == "skip":
        painter.drawPolygon(_triangle(5.5, 15.5))
        painter.drawRect(QRectF(14, 4, 2.5, 12))
    elif sign == "go":
        painter.drawPolygon(_triangle(5.5, 16.5))
    elif sign == "pause":
        painter.drawRect(QRectF(5, 4, 3.5, 12))
        painter.drawRect(QRectF(11.5, 4, 3.5, 12))
    elif sign == "stop":
        painter.drawRoundedRect(QRectF(4.5, 4.5, 11, 11), 1.5, 1.5)
    else:
        _outlined(painter, sign, colour)
    painter.end()
    return pixmap


def _triangle(base: float, tip: float) -> QPolygonF:
    return QPolygonF([QPointF(base, 3.5), QPointF(base, 16.5), QPointF(tip, 10)])


def _outlined(painter: QPainter, sign: Sign, colour: str) -> None:
    pen = QPen(QColor(colour), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign == "compare":
        painter.drawRoundedRect(QRectF(3, 4, 6, 12), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(11.5, 4, 6, 12), 1.5, 1.5)
    elif sign == "signs":
        painter.drawPolygon(QPolygonF([QPointF(10, 3), QPointF(18, 16.5), QPointF(2, 16.5)]))
        painter.drawLine(QPointF(10, 8), QPointF(10, 11.5))
        painter.drawPoint(QPointF(10, 14))
    elif sign == "easier":
        painter.drawPolyline(
            [QPointF(3, 5), QPointF(8, 5), QPointF(8, 10), QPointF(13, 10), QPointF(13, 15)]
        )
        painter.drawLine(QPointF(13, 15), QPointF(17.5, 15))
    elif sign == "ease":
        painter.drawLine(QPointF(10, 3), QPointF(10, 13))
        painter.drawPolyline([QPointF(5.5, 9), QPointF(10, 13.5), QPointF(14.5, 9)])
        painter.drawLine(QPointF(4, 17), QPointF(16, 17))
    elif sign == "breath":
        painter.drawEllipse(QPointF(10, 10), 6.5, 6.5)
        painter.drawEllipse(QPointF(10, 10), 2, 2)
    elif sign == "close":
        painter.drawLine(QPointF(5, 5), QPointF(15, 15))
        painter.drawLine(QPointF(15, 5), QPointF(5, 15))
