# SPDX-License-Identifier: Apache-2.0
"""Whatever a desktop lacks, the person is reminded, and can answer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from rig import Desk
from whole_app import CARD, QUICK, answers, click_in, events, status

PAIRS = [word for pair in (*QUICK, "remind_after=1s") for word in ("--set", pair)]
WITHOUT = {
    "tray": (),
    "notifications": ("bus", "tray"),
    "D-Bus": ("tray",),
    "everything": (),
}


@pytest.mark.parametrize("lacks", WITHOUT)
def test_the_card_comes_and_takes_an_answer(desk: Desk, lacks: str) -> None:
    has = WITHOUT[lacks]
    desk.x_server()
    if lacks == "tray" or "bus" in has:
        desk.session_bus()
    if lacks != "everything":
        desk.window_manager()
    if "tray" in has:
        desk.tray_host("trayer")
    if lacks == "tray":
        desk.dunst()
    app = desk.app(*PAIRS, "--set", "card_after=1s", "--background")
    desk.type_for(2)
    desk.wait_for(lambda: desk.windows(*CARD), 15, "the card")
    assert (status(desk)["tray"] == "shown") == ("tray" in has)
    shown = desk.windows(*CARD)[0]

    def gone() -> bool:
        if desk.windows(*CARD):
            click_in(desk, shown, 240, -58)
        return not desk.windows(*CARD)

    desk.wait_for(gone, 10, "the card to take the click")
    desk.wait_for(lambda: answers(desk) == [("moved", "card")], 10, "the answer")
    results = [one["result"] for one in events(desk, "delivery")]
    assert "shown" in results
    assert results[-1] == "moved"
    assert desk.cli("quit").returncode == 0
    assert app.wait(10) == 0


def test_without_any_sound_program_the_reminder_comes_all_the_same(
    desk: Desk, tmp_path: Path
) -> None:
    desk.x_server()
    desk.window_manager()
    few = tmp_path / "bin"
    few.mkdir()
    for name in ("setpriv",):
        found = shutil.which(name)
        if found:
            (few / name).symlink_to(found)
    app = desk.app(
        *PAIRS, "--set", "card_after=1s", "--set", "reminder_sound=second", PATH=str(few)
    )
    desk.type_for(4)
    desk.wait_for(lambda: desk.windows(*CARD), 15, "the card")
    sent = [(one["what"], one["channel"]) for one in events(desk, "delivery")]
    assert ("notice", "card") in sent
    desk.wait_for(
        lambda: ("card", "sound") in [
            (one["what"], one["channel"]) for one in events(desk, "delivery")
        ],
        10,
        "the try to be heard",
    )  # fmt: skip
    assert "Traceback" not in app.output
    assert desk.cli("quit").returncode == 0
    assert app.wait(10) == 0
