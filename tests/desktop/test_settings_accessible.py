# SPDX-License-Identifier: Apache-2.0
"""The settings as a screen reader gets them, gone through by the keyboard."""

from __future__ import annotations

from rig import Desk
from test_accessible import (
    Node,
    assert_each_control_can_be_used,
    everything,
    listening,
    press,
    small_window,
    window,
)

from stretchbreak.domain.settings import DECLARATIONS, GROUPS
from stretchbreak.domain.settings_kinds import Declaration, Kind

TITLE = "StretchBreak settings"
ROLES = {
    Kind.BOOL: "check box",
    Kind.DURATION: "spin button",
    Kind.INT: "spin button",
    Kind.LIST: "panel",
    Kind.HOURS: "panel",
    Kind.DATES: "text",
    Kind.FILE: "text",
    Kind.TIME: "text",
    Kind.COMMAND: "text",
}


def read_as(node: Node, declaration: Declaration) -> list[Node]:
    role = ROLES.get(declaration.kind, "combo box")
    return [
        one
        for one in everything(node)
        if one["role"] == role and declaration.label in (one["name"], *one["labels"])
    ]


def test_every_setting_is_read_with_its_explanation_group_by_group(desk: Desk) -> None:
    app = listening(desk)
    small_window(desk)  # the first to come where there is no tray
    press(desk, "Settings")
    desk.use("--name", TITLE)
    desk.xdotool("key", "Tab")  # from the search to the groups
    for number, group in enumerate(GROUPS):
        declared = [one for one in DECLARATIONS.values() if one.group == group]

        def shown(first: Declaration = declared[0], wanted: int = number) -> bool:
            # Beside a reader a key is lost now and then: what has the focus says what is missing.
            node = window(desk, TITLE)
            items = [one for one in everything(node) if one["role"] == "list item"]
            at = next((n for n, one in enumerate(items) if "focused" in one["states"]), None)
            if at is None:
                desk.xdotool("key", "ctrl+f", "Tab")
            elif at != wanted:
                desk.xdotool("key", "Down" if at < wanted else "Up")
            return bool(read_as(node, first)) and at == wanted

        desk.wait_for(shown, 30, f"the group {group}")
        settings = window(desk, TITLE)
        assert_each_control_can_be_used(settings)
        for declaration in declared:
            (found,) = read_as(settings, declaration)
            assert found["description"] == declaration.explanation
    app.stop()
    assert "Traceback" not in app.output


def test_a_setting_is_found_by_its_words_and_changed_without_a_pointer(desk: Desk) -> None:
    app = listening(desk)
    small_window(desk)  # the first to come where there is no tray
    press(desk, "Settings")
    desk.use("--name", TITLE)
    desk.xdotool("type", "pause music")
    desk.wait_for(
        lambda: "One setting found" in [one["name"] for one in everything(window(desk, TITLE))],
        10,
        "what was found",
    )
    desk.xdotool("key", "Tab", "Tab", "space")
    file = desk.home / "settings.toml"
    desk.wait_for(
        lambda: file.exists() and "pause_media = true" in file.read_text(), 10, "the file"
    )
    app.stop()
    assert "Traceback" not in app.output
