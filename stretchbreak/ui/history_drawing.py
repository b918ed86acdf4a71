# SPDX-License-Identifier: Apache-2.0
"""What every picture of the history has in common; windows and files are painted by the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from stretchbreak.ui.theme import Colours


@dataclass(frozen=True)
class Sheet:
    """Where to paint. mirrored: time runs from right to left."""

    painter: QPainter
    rect: QRectF
    colours: Colours
    mirrored: bool = False

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.painter.font(), self.painter.device())

    def x(self, share: float) -> float:
        """A share of the width, in the direction in which the person reads."""
        shown = 1 - share if self.mirrored else share
        return self.rect.left() + shown * self.rect.width()

    def within(self, left: float, top: float, right: float, bottom: float) -> Sheet:
        """The same, inside these margins. left: where reading begins."""
        if self.mirrored:
            left, right = right, left
        rect = self.rect.adjusted(left, top, -right, -bottom)
        return Sheet(self.painter, rect, self.colours, self.mirrored)

    def box(self, since: float, until: float, top: float, bottom: float) -> QRectF:
        """Between two shares of the width; top and bottom in pixels."""
        one, other = self.x(since), self.x(until)
        return QRectF(min(one, other), top, abs(other - one), bottom - top)

    def text(
        self, at: QPointF, text: str, role: str = "quiet", align: str = "middle", bold: bool = False
    ) -> None:
        """A line whose upper edge is at `at`; align: `middle`, or `start` and `end` of reading."""
        painter, font, plain = self.painter, self.painter.font(), self.painter.font()
        font.setBold(bold)
        painter.setFont(font)
        metrics = self.metrics
        width = metrics.horizontalAdvance(text) + 2
        left = at.x() - width / 2
        if align != "middle":
            left = at.x() if (align == "start") != self.mirrored else at.x() - width
        box = QRectF(left, at.y(), width, metrics.height())
        painter.setPen(QColor(getattr(self.colours, role)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(plain)


class Drawing(Protocol):
    """One picture: its things in order, each with the sentence that says it.

    across: how many things an arrow key to the side goes on; 1 but in grids.
    """

    @property
    def name(self) -> str: ...

    @property
    def sentences(self) -> Sequence[str]: ...

    @property
    def across(self) -> int: ...

    def height(self, metrics: QFontMetricsF) -> float:
        """Pixels that it wants to be high."""

    def paint(self, sheet: Sheet) -> list[QRectF]:
        """Paint; the places of the things, one for each sentence."""


def hatch(
    painter: QPainter, box: QRectF, colour: QColor, lines: str, gap: float = 6.0, width: float = 1.2
) -> None:
    """Fill a box with lines; `lines` is any of `/`, `\\`, `|` and `-`. Not by a brush pattern,
    for those come out differently in files and at other scales."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    found: list[QLineF] = []
    for kind in lines:
        if kind in "|-":
            length = box.width() if kind == "|" else box.height()
            for n in range(1, int(length / gap) + 1):
                at = n * gap - gap / 2
                if kind == "|":
                    x = box.left() + at
                    found.append(QLineF(x, box.top(), x, box.bottom()))
                else:
                    y = box.bottom() - at
                    found.append(QLineF(box.left(), y, box.right(), y))
        else:
            found += _slanted(box, gap, rising=kind == "/")
    painter.drawLines(found)


def _slanted(box: QRectF, gap: float, *, rising: bool) -> list[QLineF]:
    """Lines at 45° through the box, on a grid that neighbours share, cut at its edges."""
    step = gap * 1.4
    found = []
    first = (box.left() - box.height()) // step
    count = int((box.width() + 2 * box.height()) / step) + 2
    for n in range(count):
        foot = (first + n) * step  # where it meets the box's lower edge
        low, high = max(foot, box.left()), min(foot + box.height(), box.right())
        if high <= low:
            continue
        y_low, y_high = box.bottom() - (low - foot), box.bottom() - (high - foot)
        if rising:
            found.append(QLineF(low, y_low, high, y_high))
        else:
            flip = box.top() + box.bottom()
            found.append(QLineF(low, flip - y_low, high, flip - y_high))
    return found
