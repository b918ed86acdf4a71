# SPDX-License-Identifier: Apache-2.0
"""Days about one difficulty each: what makes such programs wrong, more of it than is usual."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from days_sheet import Hands, InventedDay, Person, Sheet

_DAY = 9 * 3600.0
_NEVER = float("inf")


def _ordinary(sheet: Sheet, minutes: float) -> None:
    """Typing, reading, a little paper."""
    end = sheet.now + minutes * 60
    while sheet.now < end:
        part = sheet.chance.random()
        if part < 0.6:
            sheet.types(sheet.chance.uniform(120, 1200))
        elif part < 0.93:
            sheet.reads(sheet.chance.uniform(120, 900))
        else:
            sheet.paper(sheet.chance.uniform(60, 600))


def _round(sheet: Sheet, how: str = "lock") -> None:
    """Work, then a walk of three to twelve minutes."""
    _ordinary(sheet, sheet.chance.uniform(25, 80))
    sheet.leaves(sheet.chance.uniform(180, 720), how)


def keep_awake(sheet: Sheet) -> None:
    """A tool keeps the display awake all day."""
    sheet.on["playing"].append((0, sheet.length))
    while sheet.now < sheet.length:
        _round(sheet, sheet.chance.choice(["lock", "as it is", "as it is"]))
        if 3.8 * 3600 < sheet.now < 4.6 * 3600:
            sheet.leaves(sheet.chance.uniform(1500, 3000))


def fullscreen(sheet: Sheet) -> None:
    """The editor fills the screen most of the day."""
    sheet.on["fullscreen"].append((sheet.chance.uniform(0, 3600), sheet.length))
    while sheet.now < sheet.length:
        _round(sheet, sheet.chance.choice(["lock", "as it is", "as it is"]))
        if 3.8 * 3600 < sheet.now < 4.6 * 3600:
            sheet.leaves(sheet.chance.uniform(1500, 3000))


def paper(sheet: Sheet) -> None:
    """Paper on the desk half the day; the screen may lock itself meanwhile."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(5, 30))
        sheet.paper(sheet.chance.uniform(120, 1100), sheet.chance.choice([0.0, 3.0, 10.0]))
        if sheet.chance.random() < 0.35:
            sheet.leaves(sheet.chance.uniform(120, 900), sheet.chance.choice(["lock", "as it is"]))


def unlocked_walks(sheet: Sheet) -> None:
    """Never locks, and is up for five to fourteen minutes again and again."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(25, 75))
        sheet.leaves(sheet.chance.uniform(300, 840))


def short_walks(sheet: Sheet) -> None:
    """Up for one to five minutes, sometimes behind a lock."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(20, 60))
        sheet.leaves(sheet.chance.uniform(60, 300), sheet.chance.choice(["lock", "as it is"]))


def videos(sheet: Sheet) -> None:
    """Lessons to watch; one of them plays on to nobody."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(10, 40))
        length = sheet.chance.uniform(600, 4500)
        sheet.watches(length, fullscreen=sheet.chance.random() < 0.6, touches=3)
        if sheet.chance.random() < 0.4:
            sheet.leaves(sheet.chance.uniform(300, 2700), sheet.chance.choice(["video", "lock"]))


def calls(sheet: Sheet) -> None:
    """One call after the other, much of it only listened to."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(5, 25))
        long = sheet.chance.choice([30, 45, 60, 90]) * 60
        sheet.calls(long, camera=True, shares=False, quiet=sheet.chance.random() < 0.7)
        if sheet.chance.random() < 0.6:
            sheet.leaves(sheet.chance.uniform(120, 900), sheet.chance.choice(["lock", "as it is"]))


def standing(sheet: Sheet) -> None:
    """Stands for part of the day, and mostly says so."""
    while sheet.now < sheet.length:
        _ordinary(sheet, sheet.chance.uniform(30, 70))
        sheet.stands(sheet.chance.uniform(900, 3600), says=sheet.chance.random() < 0.85)
        if sheet.chance.random() < 0.5:
            sheet.leaves(sheet.chance.uniform(200, 2400), "lock")


def drift(sheet: Sheet) -> None:
    """From some time on a game controller speaks without end, or a tool jogs the pointer."""
    while sheet.now < sheet.length:
        _round(sheet, sheet.chance.choice(["as it is", "lock"]))
        if 3.8 * 3600 < sheet.now < 4.6 * 3600:
            sheet.leaves(sheet.chance.uniform(1500, 3000))
    at = sheet.chance.uniform(0, 2) * 3600
    if sheet.chance.random() < 0.5:
        sheet.on["input"].append((at, sheet.length))
        return
    every = sheet.chance.choice([0.8, 4.0, 30.0, 59.0, 120.0])
    while at < sheet.length:
        sheet.on["input"].append((at, at + 0.05))
        at += every


def faults(sheet: Sheet) -> None:
    """The app crashes, the sensor is lost for a while, the lid closes in between."""
    while sheet.now < sheet.length:
        _round(sheet, sheet.chance.choice(["lock", "lid", "as it is"]))
        part = sheet.chance.random()
        if part < 0.3:
            sheet.machine_is_off(sheet.chance.choice([20, 90, 240]))
        elif part < 0.5:
            sheet.is_blind(sheet.chance.uniform(60, 900))


HARD: dict[str, tuple[float, Callable[[Sheet], None]]] = {
    "keep-awake tool": (1.0, keep_awake),
    "always fullscreen": (1.0, fullscreen),
    "paper": (1.5, paper),
    "unlocked walks": (1.0, unlocked_walks),
    "short walks": (1.0, short_walks),
    "videos": (1.0, videos),
    "calls": (1.0, calls),
    "standing": (1.0, standing),
    "drift": (0.5, drift),
    "faults": (0.7, faults),
}


def hard(chance: Random) -> InventedDay:
    names = list(HARD)
    name = chance.choices(names, [HARD[one][0] for one in names])[0]
    who = Person(
        autolock=chance.choice([300.0, 600.0, 900.0, _NEVER])
        if name != "keep-awake tool"
        else _NEVER,
        bumps_an_hour=chance.choice([0.0, 3.0]),
        typing_gap=chance.uniform(4, 12),
        reading_gap=chance.uniform(20, 60),
    )
    sheet = Sheet(who, chance, Hands(chance), _DAY)
    sheet.leaves(chance.uniform(60, 600))
    sheet.types(120)
    HARD[name][1](sheet)
    return sheet.finished(f"hard, {name}")
