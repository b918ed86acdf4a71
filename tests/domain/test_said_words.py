# SPDX-License-Identifier: Apache-2.0
"""What a person can say, read from text."""

from __future__ import annotations

from datetime import datetime

import hypothesis.strategies as st
import pytest
from hypothesis import given

from stretchbreak.domain.event import Said
from stretchbreak.domain.said import WORDS, parse_said

TAKING_MINUTES = ("delay", "meeting", "pause")


@pytest.mark.parametrize("word", [word for word in WORDS if word not in TAKING_MINUTES])
def test_most_words_stand_alone(word: str) -> None:
    assert parse_said(f" {word} ", "tray") == Said(word, channel="tray")
    with pytest.raises(ValueError, match="stands alone"):
        parse_said(f"{word} 5")


def test_delay_and_pause_take_minutes_and_pause_a_time() -> None:
    assert parse_said("delay 10").minutes == 10
    assert parse_said("pause 0.5").minutes == 0.5
    assert parse_said("meeting 30").minutes == 30
    assert parse_said("meeting until 2026-03-02T14:30+01:00").until is not None
    until = parse_said("pause until 2026-03-02T14:30+01:00").until
    assert until == datetime.fromisoformat("2026-03-02T14:30:00+01:00")


@pytest.mark.parametrize(
    "text",
    ["delay", "delay x", "delay 0", "delay -5", "delay nan", "delay inf", "delay 10081",
     "delay until 2026-03-02T14:30+01:00", "pause until", "pause until noon",
     "meeting", "meeting until 14:30",
     "pause until 2026-03-02T14:30", "", "DELAY 10", "hello"],
)  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_said(text)


@given(st.sampled_from(WORDS), st.floats(0.01, 10080))
def test_what_is_written_into_the_journal_can_be_read_again(word: str, minutes: float) -> None:
    rounded = float(f"{minutes:g}")
    said = Said(word, rounded if word in TAKING_MINUTES else 0.0)
    assert parse_said(str(said)) == said
