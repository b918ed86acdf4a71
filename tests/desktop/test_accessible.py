# SPDX-License-Identifier: Apache-2.0
"""The app's windows as a screen reader gets them: every control named, and pressed by its name."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from program import Program
from rig import Desk
from whole_app import CARD, SESSION, WINDOW, answers

READER = ("/usr/bin/python3", str(Path(__file__).with_name("atspi_reader.py")))
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CONTROLS = ("push button", "check box", "radio button", "spin button", "combo box", "menu item")
Node = dict[str, Any]


def launcher() -> str:
    """The program that starts the bus of assistive technology."""
    found = next((path for path in LAUNCHERS if shutil.which(path)), "")
    able = found and subprocess.run([*READER, "check"], capture_output=True, check=False)
    if not able or able.returncode:
        missing = "not installed: at-spi2-core, gir1.2-atspi-2.0 or python3-gi"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    return found


def listening(desk: Desk, *args: str) -> Program:
    """The app on a desktop with a screen reader's bus, and without tray and notifications."""
    program = launcher()
    desk.x_server()
    desk.session_bus()
    desk.window_manager()
    desk.env |= {"NO_AT_BRIDGE": "0", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    desk.start("at-spi", program, "--launch-immediately")
    desk.wait_for(lambda: desk.on_bus("org.a11y.Bus"), 10, "the bus of assistive technology")
    return desk.app(*args)


def small_window(desk: Desk) -> Node:
    assert desk.start_app().wait(10) == 0  # a second start brings it
    desk.wait_for(lambda: desk.windows(*WINDOW), 10, "the small window")
    return window(desk, "StretchBreak")


def read(desk: Desk) -> list[Node]:
    """The app's windows."""
    found = subprocess.run(
        [*READER, "tree", "StretchBreak"], env=desk.env, capture_output=True, text=True, check=False
    )
    windows: list[Node] = json.loads(found.stdout)["children"] if found.stdout else []
    return windows


def window(desk: Desk, name: str) -> Node:
    """The window with this name, once there is something in it."""

    def seen() -> Node | None:
        return next((one for one in read(desk) if one["name"] == name and one["children"]), None)

    found = desk.wait_for(seen, 10, f"a window that is read as {name}")
    assert found is not None
    return found


def pressed(desk: Desk, name: str) -> bool:
    """Press the button once; whether it was there."""
    argv = [*READER, "press", "StretchBreak", "push button", name]
    return subprocess.run(argv, env=desk.env, capture_output=True, check=False).returncode == 0


def press(desk: Desk, name: str) -> None:
    desk.wait_for(lambda: pressed(desk, name), 10, f"a button that is read as {name}")


def everything(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from everything(child)


def names(node: Node, role: str) -> list[str]:
    return [one["name"] for one in everything(node) if one["role"] == role]


def assert_each_control_can_be_used(node: Node) -> None:
    controls = [one for one in everything(node) if one["role"] in CONTROLS]
    assert controls != []
    for control in controls:
        assert control["name"], control
        assert control["actions"] or "enabled" not in control["states"], control


def test_the_small_window_is_read_and_opens_the_others(desk: Desk) -> None:
    app = listening(desk)
    small = small_window(desk)
    assert_each_control_can_be_used(small)
    said = names(small, "label")
    assert "less than a minute at the computer" in [text.lower() for text in said]
    assert "Counting: input" in said

    press(desk, "History")
    history = window(desk, "StretchBreak history")
    assert_each_control_can_be_used(history)

    press(desk, "Settings")
    settings = window(desk, "StretchBreak settings")
    assert_each_control_can_be_used(settings)
    press(desk, "Quit")
    assert app.wait(10) == 0
    assert "Traceback" not in app.output


def test_a_stretch_is_followed_and_paused_by_a_screen_reader(desk: Desk) -> None:
    app = listening(desk, "--session-speed", "1")
    small_window(desk)
    press(desk, "Stretch now")
    desk.wait_for(lambda: desk.windows(*SESSION), 10, "the session window")
    press(desk, "Start")
    press(desk, "Pause")
    session = window(desk, "Standing stretch")
    assert_each_control_can_be_used(session)
    assert "Go on" in names(session, "push button")
    assert "Pause" not in names(session, "push button")
    (figure,) = (one for one in everything(session) if one["role"] == "image")
    assert figure["name"].startswith("Picture: Standing hip flexor stretch, right side")
    assert figure["description"] != ""
    said = names(session, "label")
    assert any(text.startswith("Stop if you feel") for text in said)
    assert "left side: 0 of 30 seconds held" in said
    assert any(text.startswith("Paused.") for text in said)
    assert names(window(desk, "Standing stretch"), "label") == said

    press(desk, "Go on")
    press(desk, "Stop")
    desk.wait_for(lambda: ("stop", "session") in answers(desk), 10, "the stop in the journal")
    app.stop()
    assert "Traceback" not in app.output


def test_the_card_is_read_and_answered_without_a_pointer(desk: Desk) -> None:
    app = listening(desk, *("--set", "remind_after=1s", "--set", "gap=0.5s"))
    desk.type_for(1)
    desk.wait_for(lambda: desk.windows(*CARD), 10, "the card")

    def shown() -> Node | None:
        return next(
            (one for one in read(desk) if "In 10 minutes" in names(one, "push button")), None
        )

    card = desk.wait_for(shown, 10, "the card to be read")
    assert card is not None
    assert card["name"].lower().startswith("less than a minute at the computer. ")
    assert_each_control_can_be_used(card)
    buttons = names(card, "push button")
    assert buttons[:3] == ["Close", "Stretch now", "Walking"]
    assert {"In 5 minutes", "In 10 minutes", "In 20 minutes", "I just moved"} < set(buttons)
    desk.type_for(1)  # in its first half second the card takes no answer
    press(desk, "In 10 minutes")
    desk.wait_for(lambda: answers(desk) == [("delay 10", "card")], 10, "the answer")
    app.stop()
    assert "Traceback" not in app.output


def test_the_picker_is_read_and_a_card_is_pressed(desk: Desk) -> None:
    app = listening(desk)
    small_window(desk)
    press(desk, "Pick a stretch")
    picker = window(desk, "Pick a stretch")
    assert_each_control_can_be_used(picker)
    shelves = names(picker, "check box") + names(picker, "radio button")
    assert {"All", "In the chair", "Standing", "On the floor", "Before a workout"} <= set(shelves)
    cards = names(picker, "push button")
    chosen = next(card for card in cards if card.startswith("Two minutes standing"))
    assert "2 min" in chosen or any(
        "2 min" in one["description"] for one in everything(picker) if one["name"] == chosen
    )
    press(desk, chosen)
    session = window(desk, "Two minutes standing")
    assert_each_control_can_be_used(session)
    assert "Stretch now" not in names(session, "push button")
    press(desk, "Stop")  # before the first step it closes plainly
    desk.wait_for(
        lambda: not desk.windows("--name", "^Two minutes standing$"), 10, "the session to close"
    )
    app.stop()
    assert "Traceback" not in app.output


def test_the_introduction_is_read_and_what_to_steer_around_is_pressed(desk: Desk) -> None:
    app = listening(desk, "--set", "introduce=on")
    small_window(desk)
    press(desk, "Stretch now")
    first = window(desk, "Before the first stretch")
    assert_each_control_can_be_used(first)
    said = " ".join(names(first, "label"))
    assert "it is not medical care" in said
    assert "Kept only on this computer." in said
    chips = names(first, "check box")
    assert {"Kneeling", "A leg behind me", "Getting down to the floor"} <= set(chips)
    press(desk, "Go on")
    session = window(desk, "Standing stretch")
    assert "Steer around …" in [one["name"] for one in everything(session)]
    app.stop()
    assert "Traceback" not in app.output
