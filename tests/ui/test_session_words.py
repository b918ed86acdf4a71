# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from stretchbreak.ui import session_words as words


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "0 s"), (19.999, "19 s"), (19.9999999, "20 s"), (20.0, "20 s")]
)
def test_seconds_held_are_never_rounded_up(seconds: float, shown: str) -> None:
    assert words.held(seconds) == shown
