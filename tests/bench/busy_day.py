# SPDX-License-Identifier: Apache-2.0
"""A busy day at the desk, lived in a second: the real coach, journal and settings file."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from app.test_coach import World

from stretchbreak.domain.records import Record
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.settings_file import SettingsFile

SAYS = ("moved", "standing", "sitting", "delay 10", "still-here", "was-away", "resume", "dismissed")


class TellingJournal(SqliteJournal):
    """Says after each save how many records are in it."""

    def __init__(self, path: Path, tell: Callable[[int], None]) -> None:
        self._tell, self._count = tell, 0
        super().__init__(path)

    def save(self, state: str, records: Sequence[Record]) -> None:
        super().save(state, records)
        self._count += len(records)
        self._tell(self._count)


def journal_of(home: Path) -> Path:
    return home / "data" / "journal.sqlite3"


def settings_of(home: Path) -> Path:
    return home / "settings.toml"


def busy_day(home: Path, seed: int, tell: Callable[[int], None]) -> None:
    """From nine to about seven; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    settings = SettingsFile(settings_of(home))
    world = World(TellingJournal(journal_of(home), tell))
    for _each in range(150):
        what = chance.random()
        world.works(chance.choice((0.2, 1, 3, 8)))
        if what < 0.2:
            world.rests(chance.choice((0.5, 2, 7, 12, 25)))
        elif what < 0.5:
            world.coach.said(chance.choice(SAYS), "tray")
        elif what < 0.6:
            _session(world, chance)
        elif what < 0.7:
            _correction(world, chance)
        elif what < 0.85:
            settings.set("volume", chance.randrange(101))
            settings.set("remind_after", f"{chance.randrange(20, 60)}min")
            settings.set("theme", chance.choice(("light", "dark")))
            world.coach.change_settings(settings.load().settings)
        elif what < 0.95:
            world.desk.signal("locked", True)
            world.rests(chance.choice((0.3, 3)))
            world.desk.signal("locked", False)
        else:
            world.clock.sleep(chance.choice((30, 600)))


def _session(world: World, chance: random.Random) -> None:
    world.coach.session_began()
    for number in range(3):
        world.works(0.2)
        world.coach.session_progress(Progress("standing", 5.0 * number, 5.0, number, 1.0, "left"))
    world.coach.session_over("standing", 20, 20, finished=chance.random() < 0.5)
    world.coach.session_rated(Rating("standing", ("hf_standing",), "0-3"))


def _correction(world: World, chance: random.Random) -> None:
    now, length = world.clock.now().wall, chance.choice((2, 20))
    with contextlib.suppress(ValueError):  # it would begin before the day did
        world.coach.correct(
            now - timedelta(minutes=length + 1),
            now - timedelta(minutes=1),
            chance.choice(("away", "passive", "standing", "judged")),
        )
