# SPDX-License-Identifier: Apache-2.0
"""The answers to the one question, as they are read."""

from __future__ import annotations

from library import LIBRARY
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from ui.session_hands import Clock, Open

from stretchbreak.ui.session import SessionWindow


def real(open_window: Open) -> SessionWindow:
    """The standing stretch of the library, at its first step."""
    return open_window(
        routine=LIBRARY.routines["standing"],
        exercises=LIBRARY.exercises,
        safety=LIBRARY.safety,
        ready=0.0,
    )


def test_numbers_are_not_turned_round_from_right_to_left(open_window: Open, clock: Clock) -> None:
    window = real(open_window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    clock.passes(76, 0.25)
    keys = list(window.footer.after.ratings.values())
    for key, text in zip(keys, ("0–3", "4–6", "7+"), strict=False):
        assert key.accessibleName() == text
        assert first_drawn(key.text()) == text[0]
    assert keys[3].text() == "I stopped"


def first_drawn(text: str) -> str:
    """The character that stands most to the left where people write from the right."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    edges: list[float] = [line.cursorToX(at)[0] for at in range(len(text) + 1)]  # type: ignore[index]
    seen = [at for at, letter in enumerate(text) if letter.isprintable()]
    return text[min(seen, key=lambda at: min(edges[at], edges[at + 1]))]
