# SPDX-License-Identifier: Apache-2.0
"""The silence that follows from being told of marks, on a clock that the test moves."""

from __future__ import annotations

import math

import pytest

from stretchbreak.adapters.presence.stillness import Stillness, marks


class Hands:
    def __init__(self) -> None:
        self.now = 1000.0
        self.stillness = Stillness(lambda: self.now)

    def wait(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_nothing_told_of_is_no_silence(hands: Hands) -> None:
    hands.wait(9)
    assert hands.stillness.seconds() == 0


def test_a_mark_dates_the_last_input_back(hands: Hands) -> None:
    hands.stillness.reached(10)
    hands.wait(5)
    assert hands.stillness.seconds() == 15


def test_a_shorter_mark_told_later_does_not_shorten_the_silence(hands: Hands) -> None:
    hands.stillness.reached(10)
    hands.wait(50)
    hands.stillness.reached(2)  # its counting began in the middle of the silence
    assert hands.stillness.seconds() == 60


def test_input_ends_it(hands: Hands) -> None:
    hands.stillness.reached(10)
    hands.stillness.ended()
    hands.wait(3)
    assert hands.stillness.seconds() == 0


def test_after_a_loss_it_is_endless_until_input_is_seen(hands: Hands) -> None:
    hands.stillness.reached(10)
    hands.stillness.forget(seen=False)
    assert hands.stillness.seconds() == math.inf
    hands.stillness.reached(2)
    assert hands.stillness.seconds() == math.inf
    hands.stillness.ended()
    assert hands.stillness.seconds() == 0


@pytest.mark.parametrize(
    ("watched", "seen", "wanted"),
    [
        (None, True, {10}),
        (60, True, {10, 60}),
        (3, True, {0.5, 3, 10}),
        (1800, True, {10, 1800}),
        (60, False, {0.3, 10, 60}),
        (0.2, True, {0.1, 0.2, 10}),
    ],
)
def test_few_marks_are_enough(watched: float | None, seen: bool, wanted: set[float]) -> None:
    assert marks(watched, seen=seen) == wanted
