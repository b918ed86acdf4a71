# SPDX-License-Identifier: Apache-2.0
"""What stands on each page: pictures, what explains them, and the same figures as rows.

The window and `history --plot` show the same panels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stretchbreak.domain.calendar_pages import Scale, each_day
from stretchbreak.domain.day_figures import DayFigures, added, figures_of
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Answered, Reminded, SessionEnded
from stretchbreak.domain.ribbon import DayRibbon, ribbon
from stretchbreak.domain.trend import by_week, change
from stretchbreak.ui import history_legend as legend
from stretchbreak.ui import history_tables as tables
from stretchbreak.ui import history_words as texts
from stretchbreak.ui import words
from stretchbreak.ui.history_bars import BarsDrawing
from stretchbreak.ui.history_drawing import Drawing
from stretchbreak.ui.history_heat import HeatDrawing
from stretchbreak.ui.history_ribbon import RibbonDrawing
from stretchbreak.ui.history_sides import SidesDrawing
from stretchbreak.ui.history_trend import TrendDrawing
from stretchbreak.ui.words import say


@dataclass(frozen=True)
class Table:
    """A header and rows of the same length. days: the day of each row, where it is of one."""

    name: str
    header: texts.Row
    rows: Sequence[texts.Row]
    days: Sequence[date] = ()


@dataclass(frozen=True)
class Panel:
    """A picture under its name, unless the page says that already. days: the day of each of its
    things, where it is of one."""

    drawing: Drawing
    entries: Sequence[legend.Entry] = ()
    days: Sequence[date] = ()
    named: bool = True


@dataclass(frozen=True)
class Page:
    """sentence: what all of it comes to, the first thing to read."""

    sentence: str
    panels: Sequence[Panel]
    tables: Sequence[Table]


def day_page(summary: DaySummary | None, day: date) -> Page:
    """One day: the ribbon, and the hip stretch of each side."""
    figures = figures_of(summary) if summary is not None else DayFigures(day)
    shown = ribbon(summary) if summary is not None else None
    name = say("{day}: {time} at the computer").format(
        day=words.day(day), time=words.duration(figures.sitting)
    )
    panels = [
        Panel(RibbonDrawing(name, shown), legend.ribbon_entries(_kinds(shown)), named=False),
        Panel(SidesDrawing(figures.left, figures.right)),
    ]
    rows = tables.moments_rows(shown)
    return Page(
        _sentence(figures),
        panels if shown is not None or figures.left or figures.right else (),
        [Table(say("This day"), tables.moments_header(), rows)],
    )


def days_page(scale: Scale, days: Sequence[DayFigures]) -> Page:
    """A week or a month as bars."""
    every = [day.day for day in days]
    total = added(days, every[0])
    bars = Panel(BarsDrawing(say("Time in bouts, day by day"), days), legend.bar_entries(), every)
    panels = [bars]
    if scale is Scale.WEEK:
        panels.append(Panel(SidesDrawing(total.left, total.right, days=5)))
    return Page(
        _sentence(total), panels if not total.empty else (), [_days_table(days, say("Days"))]
    )


def year_page(
    days: Mapping[date, DayFigures], since: date, until: date, today: date, first_weekday: int
) -> Page:
    """Twelve months: every day as a square, and the weeks as a trend."""
    last = min(until, today)
    every = [days.get(day) or DayFigures(day) for day in each_day(since, last)]
    total = added(every, since)
    first = since + timedelta(days=(first_weekday - since.weekday()) % 7)
    weeks = [week for week in by_week(days, first, last) if week[0] <= last]
    heat = HeatDrawing(say("Time in bouts over 30 minutes, day by day"), every, first_weekday)
    trend = TrendDrawing(say("Time a day in bouts over 30 minutes, week by week"), weeks)
    seen = [day for day in every if not day.empty]
    panels = [
        Panel(heat, legend.heat_entries(), [day.day for day in every]),
        Panel(trend, legend.trend_entries(), [first for first, _found in weeks]),
    ]
    rows = [tables.week_row(week) for week in weeks]
    return Page(
        f"{_sentence(total)} {texts.change(change(days, last))}" if seen else _sentence(total),
        panels if seen else (),
        [
            _days_table(seen[::-1], say("Days")),
            Table(say("Weeks"), tables.weeks_header(), rows[::-1]),
        ],
    )


def _days_table(days: Sequence[DayFigures], name: str) -> Table:
    rows = [tables.days_row(day) for day in days]
    return Table(name, tables.days_header(), rows, [day.day for day in days])


def _sentence(total: DayFigures) -> str:
    if total.empty:
        return say("Nothing was seen here.")
    text = say("{time} at the computer, {long}; the longest bout was {longest}.")
    return text.format(
        time=words.duration(total.sitting),
        long=texts.long_bouts(total),
        longest=words.duration(total.longest),
    )


def _kinds(shown: DayRibbon | None) -> set[Presence | str]:
    found: set[Presence | str] = set()
    for item in shown.items if shown is not None else ():
        if isinstance(item, Spell):
            found.add(item.presence)
        elif isinstance(item, Reminded):
            found.add("reminder")
        elif isinstance(item, Answered):
            found.add("answer")
        elif isinstance(item, SessionEnded):
            found.add("session")
    return found
