# SPDX-License-Identifier: Apache-2.0
"""The announced status, said as a line and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import REASONS, STATES, Status
from stretchbreak.domain.presence import Presence, Signal

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))
WORKING = Status(state="active", because="input", sitting_seconds=23 * 60, remind_after=1800)


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (WORKING, "23 minutes at the computer · counting: input"),
        (
            replace(WORKING, sitting_seconds=59),
            "less than a minute at the computer · counting: input",
        ),
        (replace(WORKING, sitting_seconds=119), "1 minute at the computer · counting: input"),
        (
            replace(WORKING, state="away", because="locked"),
            "23 minutes at the computer · away: screen locked",
        ),
        (replace(WORKING, state="away"), "23 minutes at the computer · away: no input"),
        (
            replace(WORKING, state="unknown", because="blind"),
            "23 minutes at the computer · not counting: input cannot be seen",
        ),
        (
            replace(WORKING, paused_until=NOON),
            "23 minutes at the computer · counting: input · reminders paused until 12:00",
        ),
        (
            replace(WORKING, due=True, holding=("camera",)),
            "23 minutes at the computer · counting: input · reminder held: camera in use",
        ),
        (replace(WORKING, because="cat"), "23 minutes at the computer · counting: cat"),
        (replace(WORKING, because=""), "23 minutes at the computer · counting"),
    ],
)
def test_a_status_is_one_plain_sentence(status: Status, line: str) -> None:
    assert status.sentence() == line


def test_every_presence_and_signal_has_words_of_its_own() -> None:
    assert set(STATES) == {str(presence) for presence in Presence}
    assert {str(signal) for signal in Signal} <= set(REASONS)
    assert "sitting" not in " ".join([*STATES.values(), *REASONS.values()])


def test_the_sentence_can_be_said_in_another_language() -> None:
    german = {
        "%n minutes at the computer": "%n Minuten am Rechner",
        "{state}: {because}": "{state} wegen {because}",
        "counting": "zählt",
        "input": "Eingaben",
    }

    def say(text: str, n: int = -1) -> str:
        return german[text].replace("%n", str(n))

    assert WORKING.sentence(say) == "23 Minuten am Rechner · zählt wegen Eingaben"


def test_json_has_numbers_for_minutes_and_offsets_in_times() -> None:
    status = replace(
        WORKING,
        state=Presence.PASSIVE,
        because=Signal.MICROPHONE,
        next_reminder=NOON,
        holding=(Signal.MICROPHONE,),
        sensors=(Health("input", Condition.BROKEN, "The X server went away."),),
    )
    assert json.loads(json.dumps(status.as_json())) == {
        "state": "passive",
        "because": "microphone",
        "sitting_minutes": 23.0,
        "remind_after_minutes": 30.0,
        "next_reminder": "2026-03-02T12:00:00+01:00",
        "paused_until": None,
        "meeting_until": None,
        "tinted": False,
        "due": False,
        "held_by": ["microphone"],
        "standing": False,
        "locked": False,
        "sensors": [{"name": "input", "condition": "broken", "detail": "The X server went away."}],
        "tray": "none",
        "notifications": "missing",
    }


@pytest.mark.parametrize(
    ("sat", "after", "share"), [(0, 1800, 0), (900, 1800, 0.5), (4000, 1800, 1), (5, 0, 1)]
)
def test_the_share_of_the_time_before_a_reminder(sat: float, after: float, share: float) -> None:
    assert replace(WORKING, sitting_seconds=sat, remind_after=after).share == share
