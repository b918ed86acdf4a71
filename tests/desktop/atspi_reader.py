# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told, for tests. Run by the system's Python, which has its bindings.

atspi_reader.py check | tree APP | press APP ROLE NAME: the tree is JSON, of what is showing; what
is pressed must show too, or the exit code is 4.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

STATES = ("focusable", "focused", "checked", "enabled", "modal")
DEEPEST = 40


def showing(thing: Any) -> bool:
    return bool(thing.get_state_set().contains(Atspi.StateType.SHOWING))


def children(thing: Any) -> list[Any]:
    found = (thing.get_child_at_index(place) for place in range(thing.get_child_count()))
    return [child for child in found if child is not None]


def labels(thing: Any) -> list[str]:
    """Names of what is told to be its label: where Qt gives a combo box its value for a name."""
    return [
        relation.get_target(place).get_name()
        for relation in thing.get_relation_set() or []
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]


def plain(thing: Any, depth: int = 0) -> dict[str, Any]:
    states = thing.get_state_set()
    below = children(thing) if depth < DEEPEST else []
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "states": [one for one in STATES if states.contains(getattr(Atspi.StateType, one.upper()))],
        "labels": labels(thing),
        "actions": thing.get_n_actions(),
        "children": [plain(child, depth + 1) for child in below if depth == 0 or showing(child)],
    }


def app(name: str) -> Any:
    return next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == name), None)


def find(thing: Any, role: str, name: str) -> Any:
    if thing.get_role_name() == role and thing.get_name() == name and showing(thing):
        return thing
    for child in children(thing):
        found = find(child, role, name)
        if found is not None:
            return found
    return None


def main(do: str, *wanted: str) -> int:
    if do == "check":
        return 0
    root = app(wanted[0])
    if root is None:
        return 3
    if do == "tree":
        sys.stdout.write(json.dumps(plain(root)))
        return 0
    control = find(root, wanted[1], wanted[2])
    if control is None:
        return 4
    return 0 if control.do_action(0) else 5


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
