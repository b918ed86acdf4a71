# SPDX-License-Identifier: Apache-2.0
"""A reminder that goes unanswered: the running app's card comes, once, and takes nothing away."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rig import Desk
from whole_app import (
    CARD,
    SESSION,
    answers,
    click_in,
    desktop,
    end,
    events,
    notices,
    start,
    status,
    work_until_reminded,
)

STAGE = str(Path(__file__).with_name("stage.py"))
# Where the buttons are on a card of the usual width, in pixels; below zero from its far edge.
STRETCH, MOVED, CLOSE = (60, -58), (240, -58), (-25, 24)


def steps(desk: Desk) -> list[str]:
    return [one["step"] for one in events(desk, "reminder")]


def press(desk: Desk, place: tuple[int, int]) -> None:
    # Clicks in the card's first half second were meant for something else, and do nothing.
    def gone() -> bool:
        shown = desk.windows(*CARD)
        if shown:
            click_in(desk, shown[0], *place)
        return not shown

    desk.wait_for(gone, 10, "the card to take the click")


def test_an_ignored_reminder_becomes_a_card_that_typing_goes_past_and_no_third_comes(
    desk: Desk,
) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s", "card_after=2s")
    editor = desk.start("editor", sys.executable, STAGE, "editor")
    window = desk.use("--name", "^Editor$")
    work_until_reminded(desk, 1)
    assert desk.windows(*CARD) == []
    desk.type_for(1)
    desk.wait_for(lambda: desk.windows(*CARD), 10, "the card")
    desk.screenshot("app-card")
    assert desk.xdotool("getactivewindow").strip() == window
    desk.xdotool("type", "still mine")
    desk.wait_for(lambda: "text still mine" in editor.output, 10, "the typed words")
    assert not desk.windows("--class", "Dunst")
    assert steps(desk) == ["notice", "card"]

    press(desk, CLOSE)
    desk.wait_for(lambda: answers(desk) == [("dismissed", "card")], 10, "the answer")
    desk.type_for(4)
    assert steps(desk) == ["notice", "card"]
    assert notices(desk) == 1
    assert status(desk)["next_reminder"] is None
    end(desk, app)


@pytest.mark.parametrize(("place", "said"), [(STRETCH, "stretch"), (MOVED, "moved")])
def test_the_buttons_of_the_card_answer(desk: Desk, place: tuple[int, int], said: str) -> None:
    desktop(desk)
    app = start(desk, "remind_after=0.5s", "card_after=0.5s")
    work_until_reminded(desk, 0.5)
    desk.type_for(0.5)
    desk.wait_for(lambda: desk.windows(*CARD), 10, "the card")
    press(desk, place)
    desk.wait_for(lambda: answers(desk)[:1] == [(said, "card")], 10, said)
    if said == "stretch":
        desk.wait_for(lambda: desk.windows(*SESSION), 10, "the session window")
    assert status(desk)["due"] is False
    end(desk, app)
