# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from stretchbreak.ui import session_words as words


def test_what_is_written_for_the_right_side_is_said_for_the_left() -> None:
    written = "Right foot back; squeeze the right buttock, left hand on the desk."
    assert words.content(written, "right") == written
    assert (
        words.content(written, "left")
        == "Left foot back; squeeze the left buttock, right hand on the desk."
    )
    assert words.content("Stay upright and bright.", "left") == "Stay upright and bright."


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "0 s"), (19.999, "19 s"), (19.9999999, "20 s"), (20.0, "20 s")]
)
def test_seconds_held_are_never_rounded_up(seconds: float, shown: str) -> None:
    assert words.held(seconds) == shown
