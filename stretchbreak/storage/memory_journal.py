# SPDX-License-Identifier: Apache-2.0
"""The journal that keeps nothing beyond its own life: for tests, and when no disk will do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from stretchbreak.app.ports import Condition, Health
from stretchbreak.domain.forgetting import without
from stretchbreak.domain.records import Record
from stretchbreak.storage.rows import on_dates


class MemoryJournal:
    """The null twin of `SqliteJournal`."""

    def __init__(self, why: str = "") -> None:
        self.health = Health("journal", Condition.OFF, why)
        self._state: str | None = None
        self._records: list[Record] = []

    def load_state(self) -> str | None:
        return self._state

    def save(self, state: str, records: Sequence[Record]) -> None:
        self._state = state
        self._records.extend(records)

    def records(self, since: str | None = None, until: str | None = None) -> Sequence[Record]:
        return on_dates(self._records, since, until)

    def forget(self, first: date | None, last: date | None, *, compact: bool = True) -> str:
        ends = first or date(1, 1, 2), last or date(9999, 12, 30)
        self._records = [left for one in self._records for left in without(one, *ends)]
        return ""

    def look_through(self) -> None:
        """There is no file."""

    def close(self) -> None:
        """Nothing to let go."""
