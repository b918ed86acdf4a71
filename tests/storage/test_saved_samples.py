# SPDX-License-Identifier: Apache-2.0
"""What earlier versions saved can be taken up: the engine's state in every shape that it had, and
the records of the first journal. Each was written by the version of its time; when the state gets
another shape, a line of the old one is added to states.txt.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from stretchbreak.app.saved import read_saved, write_saved
from stretchbreak.domain.engine import step
from stretchbreak.domain.event import Event, Looked
from stretchbreak.domain.records_json import to_plain
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.rows import from_row, is_readable

SAMPLES = Path(__file__).parent / "samples"
STATES = (SAMPLES / "states.txt").read_text("utf-8").splitlines()
ROWS = json.loads((SAMPLES / "records.json").read_text("utf-8"))


def kept(before: Any, after: Any, path: str = "") -> list[str]:
    """Where `after` says something else than `before`, of all that both have."""
    if isinstance(before, dict) and isinstance(after, dict):
        both = before.keys() & after.keys()
        return [one for key in both for one in kept(before[key], after[key], f"{path}.{key}")]
    return [] if before == after else [f"{path}: {before} became {after}"]


@pytest.mark.parametrize("number", range(len(STATES)))
def test_a_state_of_an_earlier_version_means_what_it_meant_and_goes_on(number: int) -> None:
    saved = read_saved(STATES[number])
    said = json.loads(STATES[number].partition(" ")[2])["state"]
    says = json.loads(write_saved(saved).partition(" ")[2])["state"]
    assert kept(said, says) == []
    assert {"now", "desk"} <= said.keys()
    later = saved.state.now.shifted(60.0)
    after, _ = step(saved.state, Event(later, Looked(), 0.0), Settings())
    assert after.now == later


def test_the_newest_state_among_them_has_every_field_there_is() -> None:
    newest = json.loads(STATES[-1].partition(" ")[2])["state"]
    today = {field.name for field in dataclasses.fields(read_saved(STATES[-1]).state)}
    assert set(newest) == today, "The state got another shape: add a line of it to states.txt."


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[3])
def test_a_record_of_the_first_journal_says_what_it_said(row: list[Any]) -> None:
    record = from_row((row[0], row[1], row[2], row[3], row[4]))
    assert is_readable(record)
    said = json.loads(row[4])
    assert said
    assert kept(said, to_plain(record)) == []
    assert said.keys() <= to_plain(record).keys()
