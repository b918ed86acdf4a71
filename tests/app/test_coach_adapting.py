# SPDX-License-Identifier: Apache-2.0
"""Adapting in the running app: the setting changes, its mark is shown, and one word undoes it."""

from __future__ import annotations

from dataclasses import replace

from app.test_coach import World

from stretchbreak.domain.records import Adapted


class Adapting(World):
    """A world whose settings change as the app wants."""

    def __init__(self) -> None:
        self.changed: list[tuple[str, float]] = []
        super().__init__(adapt=self.change)

    def change(self, key: str, value: float) -> None:
        self.changed.append((key, value))
        self.coach.change_settings(replace(self.coach.settings, **{key: value}))  # type: ignore[arg-type]


def test_too_many_makes_reminders_later_with_a_mark_and_a_record() -> None:
    world = Adapting()
    world.coach.said("too-many", "notification")
    assert world.changed == [("remind_after", 2400.0)]
    assert world.coach.status().adapted == ("30min", "too-many")
    (record,) = world.kept(Adapted)
    assert isinstance(record, Adapted)
    assert (record.before, record.after, record.why) == ("30min", "40min", "too-many")
    assert world.works(35).notifier.shown == []
    assert len(world.works(6.2).notifier.shown) == 1


def test_one_word_undoes_it_and_the_mark_is_gone() -> None:
    world = Adapting()
    world.coach.said("too-many", "notification")
    world.coach.said("as-before", "settings")
    assert world.changed[-1] == ("remind_after", 1800.0)
    assert world.coach.status().adapted is None
    world.coach.said("as-before", "settings")
    assert len(world.changed) == 2


def test_after_three_unheeded_the_next_reminder_offers_the_short_stretch() -> None:
    world = Adapting()
    for _ in range(3):
        world.works(50).rests(16)
    assert world.changed == [("remind_after", 2400.0)]
    world.works(41.2)
    notice = world.notifier.shown[-1]
    assert notice.body == "Perhaps a short one: hip stretch, standing, 1 minute"
    world.coach.said("stretch", "notification")
    assert world.sessions == ["standing_short"]
