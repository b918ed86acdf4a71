# SPDX-License-Identifier: Apache-2.0
"""Several ways to invent a day, independent of one another, so that nothing is tuned to one.

`drawn` lets one thing follow another by chance; `planned` has a calendar and a clock; `steps` draws
from other families of distributions, minute by minute; `hard` is a day about one difficulty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from days_hard import hard
from days_plain import plain
from days_sheet import Hands, InventedDay, Person, Sheet

DAY = 9 * 3600.0
_NEVER = float("inf")


def person(chance: Random) -> Person:
    return Person(
        locks=chance.choice([0.1, 0.4, 0.7, 0.95]),
        closes_lid=chance.choice([0.0, 0.0, 0.15, 0.5]),
        autolock=chance.choice([300.0, 600.0, 900.0, _NEVER, _NEVER, _NEVER]),
        autosuspend=chance.choice([_NEVER, _NEVER, 1200.0, 1800.0]),
        typing_gap=chance.uniform(2.5, 9),
        reading_gap=chance.uniform(15, 60),
        hands_in_call=chance.uniform(0.1, 0.7),
        leaves_video_on=chance.choice([0.0, 0.0, 0.04, 0.12]),
        video_inhibits=chance.choice([0.85, 0.97, 1.0]),
        tells=chance.choice([0.3, 0.8, 0.95, 1.0]),
        bumps_an_hour=chance.choice([0.0, 0.5, 2.0]),
    )


def drawn(chance: Random) -> InventedDay:
    """One thing after another, by the habits of this person."""
    kind = chance.choice(["typist", "reader", "caller", "mixed", "watcher"])
    weights = {
        "typist": (60, 15, 6, 3, 5),
        "reader": (25, 50, 14, 4, 4),
        "caller": (35, 15, 6, 4, 40),
        "mixed": (40, 25, 9, 8, 12),
        "watcher": (30, 20, 6, 35, 6),
    }[kind]
    sheet = Sheet(person(chance), chance, Hands(chance), DAY)
    sheet.leaves(chance.uniform(60, 1200))
    sheet.types(120)
    lunch_at, had_lunch = chance.uniform(3.2, 4.8) * 3600, False
    desk = chance.random() < 0.25
    next_leave = sheet.now + _until_leaving(chance)
    while sheet.now < sheet.length:
        if not had_lunch and sheet.now >= lunch_at:
            had_lunch = True
            leave(sheet, chance.lognormvariate(0, 0.35) * 2400)
        elif sheet.now >= next_leave:
            leave(sheet, min(3000.0, max(50.0, chance.lognormvariate(0, 0.8) * 330)))
            next_leave = sheet.now + _until_leaving(chance)
        elif desk and chance.random() < 0.06:
            says = chance.random() < sheet.person.tells
            sheet.stands(chance.uniform(900, 3000), says=says)
        else:
            what = chance.choices(("types", "reads", "paper", "watches", "calls"), weights)[0]
            _at_the_desk(sheet, what)
    return sheet.finished(f"drawn, {kind}")


def _until_leaving(chance: Random) -> float:
    return min(10800.0, max(300.0, chance.lognormvariate(0, 0.7) * 3000))


def _at_the_desk(sheet: Sheet, what: str) -> None:
    chance = sheet.chance
    if what == "types":
        sheet.types(chance.lognormvariate(0, 0.7) * 900)
    elif what == "reads":
        sheet.reads(chance.lognormvariate(0, 0.7) * 700)
    elif what == "paper":
        sheet.paper(min(2400.0, chance.lognormvariate(0, 0.8) * 380), chance.choice([0, 4, 12, 20]))
    elif what == "watches":
        sheet.watches(chance.lognormvariate(0, 0.8) * 900, fullscreen=chance.random() < 0.5)
    else:
        sheet.calls(
            min(5400.0, chance.lognormvariate(0, 0.6) * 1500),
            camera=chance.random() < 0.5,
            shares=chance.random() < 0.15,
            quiet=chance.random() > sheet.person.hands_in_call,
        )


def leave(sheet: Sheet, seconds: float) -> None:
    """Up and away, as this person does it: a short way is locked less often than a long one."""
    chance, who = sheet.chance, sheet.person
    if chance.random() < who.leaves_video_on:
        sheet.leaves(seconds, "video")
    elif seconds > 900 and chance.random() < who.closes_lid:
        sheet.leaves(seconds, "lid")
    elif chance.random() < who.locks * (1 if seconds > 300 else 0.7):
        sheet.leaves(seconds, "lock")
    else:
        sheet.leaves(seconds)


class EvenHands(Hands):
    """The same medians from other families: even bursts, and gaps with a heavier tail."""

    def burst(self, median: float) -> float:
        return self.chance.uniform(0.3, 1.7) * median

    def gap(self, median: float) -> float:
        return min(480.0, max(1.1, 0.6 * median * self.chance.paretovariate(2.0)))


def planned(chance: Random) -> InventedDay:
    """A calendar: blocks of work between meetings at full hours, breaks when they are meant."""
    who = person(chance)
    sheet = Sheet(who, chance, EvenHands(chance), DAY)
    sheet.leaves(chance.uniform(30, 600))
    sheet.types(120)
    meetings = sorted(chance.sample([1, 1.5, 2, 3, 5, 5.5, 6, 7, 7.5], chance.randint(1, 4)))
    elsewhere = chance.choice([0.0, 0.3])
    block = chance.choice([25, 45, 50, 75, 90]) * 60
    had_lunch = False
    while sheet.now < sheet.length:
        if meetings and sheet.now >= meetings[0] * 3600 - 120:
            meetings.pop(0)
            long = chance.choice([15, 30, 30, 45, 60]) * 60 + chance.uniform(-120, 300)
            if chance.random() < elsewhere:
                leave(sheet, long)
            else:
                quiet = chance.random() > who.hands_in_call
                sheet.calls(long, camera=chance.random() < 0.7, shares=False, quiet=quiet)
            continue
        if not had_lunch and sheet.now > 3.75 * 3600:
            had_lunch = True
            leave(sheet, chance.uniform(20, 65) * 60)
            continue
        until = sheet.now + block * chance.uniform(0.8, 1.2)
        while sheet.now < min(until, sheet.length):
            part = chance.random()
            if part < 0.55:
                sheet.types(chance.uniform(180, 1500))
            elif part < 0.8:
                sheet.reads(chance.uniform(120, 1200))
            elif part < 0.92:
                sheet.paper(chance.uniform(60, 900), chance.choice([0.0, 6.0]))
            else:
                sheet.watches(chance.uniform(120, 1800), fullscreen=chance.random() < 0.6)
        leave(sheet, chance.choice([2, 4, 5, 7, 10, 12]) * 60 * chance.uniform(0.7, 1.3))
    return sheet.finished(f"planned, blocks of {block // 60} min")


def steps(chance: Random) -> InventedDay:
    """A chain from state to state, each for an exponential time."""
    who = person(chance)
    sheet = Sheet(who, chance, EvenHands(chance), DAY)
    means = {
        "types": 11,
        "reads": 9,
        "paper": 6,
        "watches": 18,
        "calls": 24,
        "gone": 8,
        "stands": 25,
    }
    rates = {
        "types": chance.uniform(3, 8), "reads": chance.uniform(1, 6),
        "paper": chance.uniform(0.2, 1.5), "watches": chance.uniform(0, 1),
        "calls": chance.uniform(0, 1), "gone": chance.uniform(0.7, 2),
        "stands": chance.choice([0, 0, 0.2]),
    }  # fmt: skip
    sheet.leaves(chance.uniform(30, 900))
    state = "types"
    while sheet.now < sheet.length:
        seconds = min(7200.0, 20 + chance.expovariate(1 / (means[state] * 60)))
        if state == "gone":
            leave(sheet, chance.choice([1, 1, 1, 5]) * seconds)
        elif state == "types":
            sheet.types(seconds)
        elif state == "reads":
            sheet.reads(seconds)
        elif state == "paper":
            sheet.paper(seconds, chance.uniform(0, 15))
        elif state == "watches":
            sheet.watches(seconds, fullscreen=chance.random() < 0.4, touches=chance.uniform(0, 20))
        elif state == "stands":
            sheet.stands(seconds, says=chance.random() < who.tells)
        else:
            quiet = chance.random() > who.hands_in_call
            sheet.calls(seconds, camera=chance.random() < 0.3, shares=False, quiet=quiet)
        others = [name for name in rates if name != state]
        state = chance.choices(others, [rates[name] for name in others])[0]
    return sheet.finished("steps")


STYLES: dict[str, Callable[[Random], InventedDay]] = {
    "plain": plain,
    "drawn": drawn,
    "planned": planned,
    "steps": steps,
    "hard": hard,
}


def days(style: str, number: int, seed: int) -> Iterator[InventedDay]:
    """So many days of one style; the same for the same seed."""
    for n in range(number):
        # Not a secret: the same day each time.
        yield STYLES[style](Random(f"{style} {seed} {n}"))  # noqa: S311
