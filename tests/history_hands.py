# SPDX-License-Identifier: Apache-2.0
"""What tests read from a history window, and two days to show in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from days_made import NINE, day_of
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QTableView, QToolButton

from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import Answered, Reminded, SessionEnded
from stretchbreak.ui.history_picture import HistoryPicture
from stretchbreak.ui.history_window import HistoryWindow

MONDAY = day_of(
    (Presence.ACTIVE, 41, "input"),
    (Presence.AWAY, 6, "input"),
    (Presence.PASSIVE, 75, "microphone"),
)
MONDAY = replace(
    MONDAY,
    reminders=(Reminded(NINE.shifted(30 * 60), "notice", 1800.0, ("camera",), 600.0),),
    answers=(Answered(NINE.shifted(30 * 60 + 20), "delay 10.0", "notification"),),
    sessions=(
        SessionEnded(
            NINE.shifted(45 * 60), NINE.shifted(43 * 60), "standing", 30, 28, finished=True
        ),
    ),
    totals=replace(MONDAY.totals, reminders=1),
)
TUESDAY = day_of((Presence.ACTIVE, 20, "input"), start=NINE.shifted(86400))
Open = Callable[..., HistoryWindow]


def rows(window: HistoryWindow, name: str) -> list[list[str]]:
    views = window.findChildren(QTableView)
    model = next(v for v in views if v.accessibleName() == name and v.isVisible()).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(window: HistoryWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def picture(window: HistoryWindow) -> HistoryPicture:
    return next(one for one in window.findChildren(HistoryPicture) if one.isVisible())


def button(window: HistoryWindow, name: str) -> QToolButton:
    return next(b for b in window.findChildren(QToolButton) if b.accessibleName() == name)


def read_all(window: HistoryWindow) -> None:
    """Let the window read what it wants."""
    while not window._loader.complete:
        QCoreApplication.processEvents()
