# SPDX-License-Identifier: Apache-2.0
"""What hooks and the desktop hear of, from the coach's own steps."""

from __future__ import annotations

import pytest
from app.test_coach import World

from stretchbreak.app.happenings import NAMES, Happening, happenings
from stretchbreak.domain.records import Reminded
from stretchbreak.domain.suggestion import Suggestion, Text

WALK = Suggestion(Text("window", "Walk to the window, 2 minutes", "walk", 120), "walk_2min")


class Told(World):
    """A desk whose coach suggests a walk, and what others heard."""

    def __init__(self) -> None:
        self.told: list[Happening] = []
        super().__init__(
            suggest=lambda _now: WALK,
            stepped=lambda before, after, records: self.told.extend(
                happenings(before, after, records, {"window": WALK.text.say})
            ),
        )

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.told]


def test_a_reminder_tells_its_step_its_act_and_the_time() -> None:
    desk = Told()
    desk.works(31.1)
    (reminder,) = desk.told
    assert reminder.name == "reminder"
    assert reminder.facts["step"] == "notice"
    assert reminder.facts["text"] == "Walk to the window, 2 minutes"
    assert reminder.facts["minutes"] in (30, 31)
    (kept,) = desk.kept(Reminded)
    assert isinstance(kept, Reminded)
    assert kept.text == "window"
    assert desk.notifier.shown[0].body == "Walk to the window, 2 minutes"


def test_a_break_begins_counts_and_ends() -> None:
    desk = Told()
    desk.works(10)
    desk.coach.said("standing", "tray")
    desk.works(3)
    desk.coach.said("sitting", "tray")
    desk.works(1)
    assert desk.names == ["break-start", "sitting-over", "break-end"]
    start, over, end = desk.told
    assert start.facts == {"because": "standing"}
    assert over.facts["minutes"] == 10
    assert end.facts["seconds"] == pytest.approx(180, abs=2)


def test_a_session_is_a_break_and_tells_what_was_held() -> None:
    desk = Told()
    desk.works(10)
    desk.coach.session_began("window")
    desk.rests(1.5)
    desk.coach.session_over("standing", 30, 28, finished=True)
    assert desk.names[0] == "break-start"
    assert desk.told[0].facts == {"because": "session"}
    done = next(one for one in desk.told if one.name == "session-done")
    assert done.facts == {"routine": "standing", "left": 30, "right": 28, "finished": 1}
    desk.works(1)
    assert set(desk.names) <= set(NAMES)
    assert desk.names[-1] == "break-end"
    assert desk.names.count("break-end") == 1
