# SPDX-License-Identifier: Apache-2.0
"""Carrying over what can still be read of a damaged journal into the new one."""

from __future__ import annotations

import json
import math
import sqlite3
from pathlib import Path
from typing import Any, TypeGuard

from stretchbreak.domain.records_json import KINDS
from stretchbreak.storage.pages import rows_in
from stretchbreak.storage.rows import from_row, is_readable

_COLUMNS = "id, at, zone_offset_s, elapsed, kind, data"
_EVENT = f"INSERT OR IGNORE INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
_STATE = "INSERT OR REPLACE INTO engine_state (id, state) VALUES (1, ?)"
_LATE = "9999"
# Between two events that change the state there may be records that do not.
_BETWEEN = 120.0


def salvage(damaged: Path, log: Path, connection: sqlite3.Connection) -> int:
    """How many records were carried over that the journal behind `connection` did not have.

    The state goes with them when it is there whole. Raises sqlite3.Error or OSError, and then
    nothing was carried over.
    """
    events: dict[int, tuple[Any, ...]] = {}
    state = ""
    for number, values in rows_in(damaged, log):
        if _is_event(values):
            events[number] = values[1:]
        elif _is_state(number, values):
            state = values[1]
    if not events and not state:
        return 0
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = connection.total_changes
        rows = ((number, *events[number]) for number in sorted(events))
        connection.executemany(_EVENT, rows)
        count = connection.total_changes - before
        if state:
            connection.execute(_STATE, (state,))
        _forget_old_state(connection, max((row[2] for row in events.values()), default=0.0))
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return count


def _forget_old_state(connection: sqlite3.Connection, newest: float) -> None:
    """A state from before the newest record would take the time since then for one without us."""
    row = connection.execute("SELECT state FROM engine_state").fetchone()
    if row is not None and _now(row[0]) < newest - _BETWEEN:
        connection.execute("DELETE FROM engine_state")


def _now(state: str) -> float:
    """When it was saved, on the clock of the records; infinite when it does not say."""
    try:
        _boot, end = json.JSONDecoder().raw_decode(state)
        return float(json.loads(state[end:])["state"]["now"]["elapsed"])
    except (ValueError, TypeError, KeyError):
        return math.inf


def _is_event(values: tuple[Any, ...]) -> bool:
    if len(values) != 6 or values[0] is not None:
        return False
    at, offset, elapsed, kind, data = values[1:]
    right = isinstance(at, str) and isinstance(offset, int) and isinstance(elapsed, int | float)
    if not (right and isinstance(data, str) and kind in KINDS):
        return False
    return at < _LATE and is_readable(from_row((at, offset, float(elapsed), kind, data)))


def _is_state(number: int, values: tuple[Any, ...]) -> TypeGuard[tuple[None, str]]:
    """Two values, the second a boot and a state as the app writes them."""
    if number != 1 or len(values) != 2 or not isinstance(values[1], str):
        return False
    try:
        _boot, end = json.JSONDecoder().raw_decode(values[1])
        return isinstance(json.loads(values[1][end:]), dict)
    except ValueError:
        return False
