# SPDX-License-Identifier: Apache-2.0
"""The pictures of the history: told apart without colour, and each thing in its place."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from days_made import day_of
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.domain.presence import Presence
from stretchbreak.domain.ribbon import ribbon
from stretchbreak.domain.trend import Estimate
from stretchbreak.ui.history_axis import axis
from stretchbreak.ui.history_bars import PARTS, BarsDrawing
from stretchbreak.ui.history_drawing import Drawing, Sheet
from stretchbreak.ui.history_heat import HeatDrawing, level, paint_square
from stretchbreak.ui.history_looks import LOOKS, fill_box, paint_state
from stretchbreak.ui.history_ribbon import RibbonDrawing
from stretchbreak.ui.history_sides import SidesDrawing
from stretchbreak.ui.history_trend import TrendDrawing
from stretchbreak.ui.theme import DARK, LIGHT, Colours

MONDAY = date(2026, 3, 2)
DAYS = [
    DayFigures(MONDAY + timedelta(days=n), sitting=9000, long=4000, middle=3000, short=2000)
    for n in range(31)
]


class Canvas:
    """An image to paint on, and which of its pixels were painted."""

    def __init__(self, colours: Colours, width: int = 600, height: int = 200) -> None:
        self.image = QImage(width, height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(colours.window))
        self._ground = QColor(colours.window).rgb()
        self._painter = QPainter(self.image)
        self.sheet = Sheet(self._painter, QRectF(0, 0, width, height), colours)
        self.mirrored = Sheet(self._painter, self.sheet.rect, colours, mirrored=True)

    def painted(self) -> list[bool]:
        self._painter.end()
        across, down = range(self.image.width()), range(self.image.height())
        return [self.image.pixel(x, y) != self._ground for y in down for x in across]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_can_be_told_apart_without_colour(qapp: QApplication, colours: Colours) -> None:
    def drawn(state: Presence) -> list[bool]:
        canvas = Canvas(colours, 32, 44)
        paint_state(canvas.sheet.painter, colours, state, canvas.sheet.rect)
        return canvas.painted()

    pictures = {state: drawn(state) for state in LOOKS}
    assert set(pictures) == set(Presence)
    for one, other in combinations(LOOKS, 2):
        different = sum(a != b for a, b in zip(pictures[one], pictures[other], strict=True))
        assert different > 90, f"{one} and {other} look alike"


def test_every_part_of_a_bar_can_be_told_apart_without_colour(qapp: QApplication) -> None:
    pictures = {}
    for part, fill, _role in PARTS:
        canvas = Canvas(LIGHT, 30, 30)
        fill_box(canvas.sheet.painter, canvas.sheet.rect, QColor("black"), fill)
        pictures[part] = canvas.painted()
    for one, other in combinations(pictures, 2):
        different = sum(a != b for a, b in zip(pictures[one], pictures[other], strict=True))
        assert different > 90, f"{one} and {other} look alike"


def test_the_longer_the_bouts_the_larger_the_square(qapp: QApplication) -> None:
    sizes = []
    for hours in (0, 0.5, 1.5, 3, 5):
        canvas = Canvas(LIGHT, 20, 20)
        shown = level(DayFigures(MONDAY, long=hours * 3600))
        paint_square(canvas.sheet, canvas.sheet.rect, shown, unsure=False, seen=True)
        sizes.append(sum(canvas.painted()))
    assert sizes[1:] == sorted(set(sizes[1:]))
    assert sizes[0] > 0


@pytest.mark.parametrize(
    "drawing",
    [
        RibbonDrawing("", ribbon(day_of((Presence.ACTIVE, 61, "input"), (Presence.AWAY, 5, "x")))),
        BarsDrawing("", DAYS),
        BarsDrawing("", []),
        HeatDrawing("", DAYS, 6),
        TrendDrawing("", [(MONDAY, Estimate(60, 90, 400, 5)), (MONDAY + timedelta(days=7), None)]),
        TrendDrawing("", []),
        SidesDrawing(30, 9000),
    ],
    ids=lambda drawing: type(drawing).__name__,
)
def test_each_thing_has_a_sentence_and_a_place_inside_and_mirrored_too(
    qapp: QApplication, drawing: Drawing
) -> None:
    canvas = Canvas(LIGHT)
    places = drawing.paint(canvas.sheet)
    assert len(places) == len(drawing.sentences)
    assert all(drawing.sentences)
    assert all(canvas.sheet.rect.adjusted(-1, -1, 1, 1).contains(place) for place in places)
    mirrored = drawing.paint(canvas.mirrored)
    for place, other in zip(places, mirrored, strict=True):
        assert place.center().x() + other.center().x() == pytest.approx(600, abs=60)
    assert drawing.height(QFontMetricsF(canvas.sheet.painter.font())) > 0
    canvas.painted()


def test_a_day_of_which_nothing_was_seen_has_an_empty_ribbon(qapp: QApplication) -> None:
    drawing = RibbonDrawing("", None)
    canvas = Canvas(LIGHT)
    assert drawing.paint(canvas.sheet) == []
    assert not any(canvas.painted())


@pytest.mark.parametrize(("hours", "lines"), [(0, 1), (1.9, 4), (4, 4), (7, 4), (10, 4), (30, 5)])
def test_an_axis_holds_its_most_and_has_few_lines(hours: float, lines: int) -> None:
    top, step = axis(hours * 3600)
    assert top >= hours * 3600
    assert round(top / step) == lines


def test_what_is_over_the_day_s_plenty_is_said_and_not_scolded() -> None:
    assert SidesDrawing(240, 30).sentences == [
        "Left: 240 of 60 seconds of hip stretch. That is plenty.",
        "Right: 30 of 60 seconds of hip stretch",
    ]
