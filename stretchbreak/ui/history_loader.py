# SPDX-License-Identifier: Apache-2.0
"""Reads the days that are wanted, a fortnight at a time, newest first, between other events.

Ten years are never read: what is wanted is what is on screen, and a year has 27 fortnights.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from stretchbreak.domain.day_figures import DayFigures, figures_of
from stretchbreak.domain.days import DaySummary

Load = Callable[[date, date], Sequence[DaySummary]]
_FORTNIGHT = 14


class HistoryLoader(QObject):
    """came(): more days are known; `complete` tells whether those are all."""

    came = Signal()

    def __init__(self, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._known: dict[date, DayFigures] = {}
        self._seen: set[date] = set()
        self._wanted: tuple[date, date] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_one)

    @property
    def complete(self) -> bool:
        """Everything that was asked for is known."""
        return self._wanted is None

    def day(self, day: date) -> DaySummary | None:
        """One day whole, read now."""
        return next((one for one in self._load(day, day) if one.day == day), None)

    def ask(self, since: date, until: date) -> None:
        """From now on these days are wanted, and no others. The newest are read before this
        returns when they are no more than a fortnight."""
        self._wanted = (since, until)
        if (until - since).days < _FORTNIGHT:
            self._read_one()
        else:
            self._timer.start(0)

    def figures(self, day: date) -> DayFigures:
        """The day as far as it is known."""
        return self._known.get(day) or DayFigures(day)

    def known(self) -> dict[date, DayFigures]:
        """Every day that has something, of those read so far."""
        return self._known

    def forget(self) -> None:
        """The journal has become another: read anew what is asked for next."""
        self._known.clear()
        self._seen.clear()

    def stop(self) -> None:
        self._timer.stop()
        self._wanted = None

    def _read_one(self) -> None:
        if self._wanted is None:
            return
        since, until = self._wanted
        while until >= since and until in self._seen:
            until -= timedelta(days=1)
        first = max(since, until - timedelta(days=_FORTNIGHT - 1))
        if until >= since:
            for summary in self._load(first, until):
                self._known[summary.day] = figures_of(summary)
            count = (until - first).days + 1
            self._seen.update(first + timedelta(days=n) for n in range(count))
        self._wanted = (since, first - timedelta(days=1)) if first > since else None
        if self._wanted is not None:
            self._timer.start(0)
        self.came.emit()
