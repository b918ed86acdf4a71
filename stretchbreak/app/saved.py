# SPDX-License-Identifier: Apache-2.0
"""What is kept between two runs: the engine's state, and in which boot it was saved."""

from __future__ import annotations

import json
from dataclasses import dataclass

from stretchbreak.app.ports import Clock, Journal
from stretchbreak.domain.codec import StateError, state_from_text, state_to_text
from stretchbreak.domain.imports import is_own
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Noted, Record
from stretchbreak.domain.state import State


@dataclass(frozen=True)
class SavedState:
    """boot: names the boot of the machine in which `state.now.elapsed` was read."""

    state: State
    boot: str


def write_saved(saved: SavedState) -> str:
    """One line: the boot as a JSON string, then the state."""
    return json.dumps(saved.boot) + " " + state_to_text(saved.state)


def read_saved(text: str) -> SavedState:
    """Raises StateError for what `write_saved` did not write."""
    try:
        boot, end = json.JSONDecoder().raw_decode(text)
    except ValueError as error:
        raise StateError(f"the saved state cannot be read ({error})") from None
    if not isinstance(boot, str):
        raise StateError("the saved state does not begin with its boot")
    return SavedState(state_from_text(text[end:]), boot)


def take_up(journal: Journal, clock: Clock, notes: list[Record]) -> SavedState | None:
    """What the journal has saved, and `clock` goes on from there.

    Without a state it goes on from the last record, so that no elapsed time is told of twice.
    """
    saved = load_saved(journal, clock.now(), notes)
    if saved is not None:
        clock.carry_on_from(saved.state.now, saved.boot)
    elif own := [one.at for one in journal.records() if is_own(one)]:
        clock.carry_on_from(max(own, key=lambda at: at.elapsed), "")
    return saved


def load_saved(journal: Journal, now: Moment, notes: list[Record]) -> SavedState | None:
    """What the journal has saved; None when that is nothing, or cannot be read: that is noted."""
    text = journal.load_state()
    if text is None:
        return None
    try:
        return read_saved(text)
    except StateError as error:
        notes.append(Noted(now, "state-unreadable", {"why": str(error)}))
        return None
