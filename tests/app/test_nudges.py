# SPDX-License-Identifier: Apache-2.0
"""What a nudge says and what its answers mean."""

from __future__ import annotations

from fakes import FakeCard, FakeNotifier

from stretchbreak.app.nudges import Nudges


def test_long_standing_is_said_as_it_is_with_both_answers_and_no_card() -> None:
    said: list[tuple[str, str, str]] = []
    notifier, card = FakeNotifier(), FakeCard()
    nudges = Nudges(notifier, FakeNotifier(), card, lambda *answer: said.append(answer))
    nudges.start()
    nudges.show("standing", 3640.0)
    (notice,) = notifier.shown
    assert notice.title == "Standing for 60 min"
    assert [key for key, _ in notice.actions] == ["sitting", "standing"]
    notifier.answer("default", "")
    notifier.closed(True)
    assert said == []
    notifier.answer("standing", "")
    assert said == [("standing", "notification", "")]
    assert card.shown == []
