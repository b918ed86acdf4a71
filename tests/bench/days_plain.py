# SPDX-License-Identifier: Apache-2.0
"""An office day without oddities: dense input, much that is only looked at, a lunch, some walks."""

from __future__ import annotations

from random import Random

from days_sheet import Hands, InventedDay, Person, Sheet

_DAY = 9 * 3600.0


class SteadyHands(Hands):
    """Bursts and gaps from gamma distributions: few are far from their median."""

    def burst(self, median: float) -> float:
        return self.chance.gammavariate(2, median * 0.6)

    def gap(self, median: float) -> float:
        return max(1.1, self.chance.gammavariate(1.5, median * 0.85))


def plain(chance: Random) -> InventedDay:
    """Each hour has its kind of work; what is left of it is typed."""
    who = Person(
        typing_gap=chance.uniform(3, 8),
        reading_gap=chance.uniform(20, 60),
        bumps_an_hour=chance.choice([0.0, 2.0]),
        tells=0.95,
    )
    sheet = Sheet(who, chance, SteadyHands(chance), _DAY)
    sheet.leaves(chance.uniform(60, 600))
    sheet.types(120)
    doubtful = chance.choice([0.04, 0.08, 0.16])
    lunch = chance.choice([3, 4])
    hour = 0
    while sheet.now < _DAY:
        hour += 1
        end = hour * 3600.0
        if hour == lunch:
            sheet.types(600)
            how = chance.choice(["lock", "lock", "lid", "as it is"])
            sheet.leaves(chance.uniform(25, 55) * 60, how)
            continue
        _one_hour(sheet, end, doubtful)
    return sheet.finished("plain")


def _one_hour(sheet: Sheet, end: float, doubtful: float) -> None:
    """doubtful: how often there is paper on the desk, or a walk without a lock."""
    chance = sheet.chance
    part = chance.random()
    if part < 0.2:
        quiet = chance.random() < 0.6
        sheet.calls(chance.uniform(15, 55) * 60, camera=True, shares=False, quiet=quiet)
    elif part < 0.38:
        sheet.watches(chance.uniform(10, 50) * 60, fullscreen=chance.random() < 0.4, touches=4)
        if chance.random() < 0.15:
            sheet.leaves(chance.uniform(5, 30) * 60, "video")
    elif part < 0.5:
        sheet.types(chance.uniform(60, 900))
        sheet.paper(chance.uniform(3, 13) * 60)
    elif part < 0.55:
        sheet.stands(chance.uniform(15, 45) * 60, says=chance.random() < sheet.person.tells)
    while sheet.now < end - 300:
        if chance.random() < 0.4:
            sheet.reads(chance.uniform(2, 12) * 60)
        else:
            sheet.types(chance.uniform(3, 20) * 60)
        if chance.random() < doubtful:
            sheet.paper(chance.uniform(3, 13) * 60)
            sheet.types(60)
        if chance.random() < doubtful / 2:
            sheet.leaves(chance.uniform(4, 14) * 60)
        if chance.random() < 0.12:
            how = chance.choice(["lock", "lock", "as it is"])
            sheet.leaves(chance.choice([chance.uniform(60, 300), chance.uniform(300, 900)]), how)
