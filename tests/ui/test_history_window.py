# SPDX-License-Identifier: Apache-2.0
"""The history window: the days, and one day in a picture and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.history import BoutSpan, totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BreakTaken, Reminded, SessionEnded
from stretchbreak.ui.history_ribbon import LOOKS, Ribbon, paint_state, span_of
from stretchbreak.ui.history_window import HistoryWindow
from stretchbreak.ui.theme import DARK, LIGHT, Colours

ZONE = timezone(timedelta(hours=1))
NINE = Moment(datetime(2026, 3, 2, 9, 0, tzinfo=ZONE), 0.0)


def day_of(*parts: tuple[Presence, float, str], start: Moment = NINE) -> DaySummary:
    """A day from `start` on, of (state, minutes, because)."""
    now, spells = start, []
    for state, minutes, because in parts:
        spells.append(Spell(state, now, now.shifted(minutes * 60), because))
        now = spells[-1].until
    spans = tuple(BoutSpan(s.since, s.until, s.seconds, "") for s in spells if s.presence.sits)
    breaks = tuple(
        BreakTaken(s.until, s.since, s.until, s.because, full=True)
        for s in spells
        if s.presence is Presence.AWAY
    )
    sums = totals(spells, spans, 0)
    return DaySummary(start.wall.date(), tuple(spells), spans, breaks, (), (), sums)


MONDAY = day_of(
    (Presence.ACTIVE, 41, "input"),
    (Presence.AWAY, 6, "input"),
    (Presence.PASSIVE, 75, "microphone"),
)
MONDAY = replace(
    MONDAY,
    reminders=(Reminded(NINE.shifted(30 * 60), "notice", 1800.0, ("camera",), 600.0),),
    sessions=(
        SessionEnded(
            NINE.shifted(45 * 60), NINE.shifted(43 * 60), "standing", 30, 28, finished=True
        ),
    ),
    totals=replace(MONDAY.totals, reminders=1),
)
TUESDAY = day_of((Presence.ACTIVE, 20, "input"), start=NINE.shifted(86400))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[HistoryWindow]:
    window = HistoryWindow()
    window.show()
    yield window
    window.close()
    window.deleteLater()


def table(window: HistoryWindow, name: str) -> QTableView:
    return next(v for v in window.findChildren(QTableView) if v.accessibleName() == name)


def rows(window: HistoryWindow, name: str) -> list[list[str]]:
    model = table(window, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_newest_day_stands_first_with_its_figures(window: HistoryWindow) -> None:
    window.show_days([MONDAY, TUESDAY])
    days = rows(window, "Days")
    assert [day[0] for day in days] == ["Tuesday, 3 March 2026", "Monday, 2 March 2026"]
    assert days[1][1:] == ["1 h 56 min", "1 h 15 min", "1", "1", "1", "30 s", "28 s"]


def test_the_table_says_all_that_the_ribbon_shows_in_order(window: HistoryWindow) -> None:
    window.show_days([MONDAY])
    assert rows(window, "This day") == [
        ["09:00", "09:41", "at the computer", "41 min", "input"],
        ["09:30", "", "reminder", "", "30 minutes at the computer, held: camera in use"],
        ["09:41", "09:47", "away", "6 min", "no input"],
        ["09:43", "09:45", "stretch", "2 min", "left 30 s, right 28 s"],
        ["09:47", "11:02", "at the computer, without input", "1 h 15 min", "microphone in use"],
    ]


def test_arrow_keys_go_through_the_days(window: HistoryWindow) -> None:
    window.show_days([MONDAY, TUESDAY])
    assert len(rows(window, "This day")) == 1
    QTest.keyClick(table(window, "Days"), Qt.Key.Key_Down)
    assert len(rows(window, "This day")) == 5


def test_the_chosen_day_stays_chosen_when_the_days_come_again(window: HistoryWindow) -> None:
    window.show_days([MONDAY, TUESDAY])
    table(window, "Days").selectRow(1)
    wednesday = day_of((Presence.ACTIVE, 5, "input"), start=NINE.shifted(2 * 86400))
    window.show_days([MONDAY, TUESDAY, wednesday])
    assert table(window, "Days").currentIndex().row() == 2
    assert len(rows(window, "This day")) == 5


def test_without_days_a_sentence_says_so(window: HistoryWindow) -> None:
    def shown() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    window.show_days([])
    assert "Nothing yet. Today appears here as it goes on." in shown()
    window.show_days([MONDAY])
    assert "Nothing yet. Today appears here as it goes on." not in shown()


def test_the_window_asks_for_the_days_when_it_shows(window: HistoryWindow) -> None:
    heard: list[str] = []
    window.look_asked.connect(lambda: heard.append("look"))
    window.hide()
    window.show()
    assert heard == ["look"]


def test_the_ribbon_says_its_day_to_a_screen_reader(window: HistoryWindow) -> None:
    window.show_days([MONDAY])
    ribbon = window.findChild(Ribbon)
    assert isinstance(ribbon, Ribbon)
    assert ribbon.accessibleName() == "Monday, 2 March 2026: 1 h 56 min at the computer"


def test_a_cell_says_its_column_to_a_screen_reader(window: HistoryWindow) -> None:
    window.show_days([MONDAY])
    index = table(window, "Days").model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "At the computer: 1 h 56 min"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_can_be_told_apart_without_colour(qapp: QApplication, colours: Colours) -> None:
    def drawn(state: Presence) -> list[bool]:
        image = QImage(32, 44, QImage.Format.Format_RGB32)
        image.fill(QColor(colours.window))
        painter = QPainter(image)
        paint_state(painter, colours, state, QRectF(0, 0, 32, 44))
        painter.end()
        ground = QColor(colours.window).rgb()
        return [image.pixel(x, y) != ground for y in range(44) for x in range(32)]

    pictures = {state: drawn(state) for state in LOOKS}
    for one, other in combinations(LOOKS, 2):
        different = sum(a != b for a, b in zip(pictures[one], pictures[other], strict=True))
        assert different > 100, f"{one} and {other} look alike"


@pytest.mark.parametrize(
    ("parts", "start", "hours"),
    [
        ([(Presence.ACTIVE, 61, "input")], NINE, (9, 11)),
        ([(Presence.ACTIVE, 60, "input")], NINE, (9, 10)),
        ([(Presence.ASLEEP, 300, "asleep"), (Presence.ACTIVE, 10, "input")], NINE, (14, 15)),
        ([(Presence.ACTIVE, 60, "input")], NINE.shifted(14 * 3600), (23, 24)),
        ([(Presence.OFF, 60, "off")], NINE, (8, 18)),
    ],
)
def test_the_ribbon_covers_the_hours_of_the_day_that_were_lived(
    parts: list[tuple[Presence, float, str]], start: Moment, hours: tuple[int, int]
) -> None:
    assert span_of(day_of(*parts, start=start)) == hours


def test_a_clock_set_back_in_the_day_draws_nothing_backwards(qapp: QApplication) -> None:
    back = Moment(NINE.wall - timedelta(hours=1), 1800)
    odd = day_of((Presence.ACTIVE, 30, "input"))
    odd = replace(odd, spells=(Spell(Presence.ACTIVE, NINE, back, "input"), *odd.spells))
    ribbon = Ribbon(lambda: LIGHT)
    ribbon.resize(400, 90)
    ribbon.show_day(odd)
    image = ribbon.grab().toImage()
    accent = QColor(LIGHT.accent).rgb()
    columns = {x for x in range(400) if image.pixel(x, 40) == accent}
    assert columns
    assert max(columns) - min(columns) < 200
    ribbon.deleteLater()
