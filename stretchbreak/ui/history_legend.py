# SPDX-License-Identifier: Apache-2.0
"""What each height, pattern, mark and size in a picture means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from stretchbreak.domain.presence import Presence
from stretchbreak.ui.flow import FlowLayout
from stretchbreak.ui.history_bars import PARTS, part_words
from stretchbreak.ui.history_drawing import Sheet
from stretchbreak.ui.history_heat import paint_square
from stretchbreak.ui.history_looks import LOOKS, MARKS, fill_box, paint_mark, paint_state
from stretchbreak.ui.history_words import in_words
from stretchbreak.ui.theme import Colours
from stretchbreak.ui.words import say

# Paints the sample into the sheet; what it means.
Entry = tuple[Callable[[Sheet], None], str]
WIDE, TALL = 1.9, 1.2  # of a sample, in lines of text


def ribbon_entries(shown: Iterable[Presence | str]) -> list[Entry]:
    """Of the states and marks, those that are in the picture."""
    there = set(shown)
    found = [_state_entry(state) for state in LOOKS if state in there]
    return found + [_mark_entry(mark) for mark in MARKS if mark in there]


def bar_entries() -> list[Entry]:
    return [_part_entry(*part) for part in PARTS]


def heat_entries() -> list[Entry]:
    texts = (
        say("no bout over 30 min"),
        say("some"),
        say("over 1 h"),
        say("over 2 h"),
        say("over 4 h"),
    )
    found = [_square_entry(n, text) for n, text in enumerate(texts)]
    return [
        *found,
        _square_entry(0, say("much not known"), unsure=True),
        _square_entry(0, say("nothing seen"), seen=False),
    ]


def trend_entries() -> list[Entry]:
    def line(sheet: Sheet) -> None:
        sheet.painter.fillRect(sheet.rect, QColor(sheet.colours.track))
        fill_box(
            sheet.painter,
            QRectF(sheet.rect.left(), sheet.rect.center().y() - 1, sheet.rect.width(), 2),
            QColor(sheet.colours.accent),
            "#",
        )

    return [(line, say("the middle day of each week; the band is as wide as what is not known"))]


class Legend(QWidget):
    """Samples with their words, in as many rows as it takes."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._flow = FlowLayout(self, 14)
        self._texts: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        texts = tuple(text for _paint, text in entries)
        if texts == self._texts:
            return
        self._texts = texts
        while item := self._flow.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for paint, text in entries:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(_Sample(self._colours, paint))
            row.addWidget(QLabel(text))
            self._flow.addWidget(entry)
        self.setVisible(bool(entries))
        self.updateGeometry()


class _Sample(QWidget):
    def __init__(self, colours: Callable[[], Colours], paint: Callable[[Sheet], None]) -> None:
        super().__init__()
        self._colours, self._paint = colours, paint
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(line * WIDE), round(line * TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(Sheet(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._colours()))


def _state_entry(state: Presence) -> Entry:
    return (
        lambda sheet: paint_state(sheet.painter, sheet.colours, state, sheet.rect),
        in_words(state),
    )


def _mark_entry(mark: str) -> Entry:
    def paint(sheet: Sheet) -> None:
        foot = QPointF(sheet.rect.center().x(), sheet.rect.bottom() - 1)
        paint_mark(sheet.painter, sheet.colours, mark, foot, sheet.metrics.height() / 16)

    texts = {"reminder": say("reminder"), "answer": say("your answer"), "session": say("stretch")}
    return paint, texts[mark]


def _part_entry(part: str, fill: str, role: str) -> Entry:
    return (
        lambda sheet: fill_box(
            sheet.painter, sheet.rect, QColor(getattr(sheet.colours, role)), fill
        ),
        part_words(part),
    )


def _square_entry(shown: int, text: str, *, unsure: bool = False, seen: bool = True) -> Entry:
    return (
        lambda sheet: paint_square(sheet, sheet.rect, shown, unsure=unsure, seen=seen),
        text,
    )
