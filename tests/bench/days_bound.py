# SPDX-License-Identifier: Apache-2.0
"""How far six answers a day could bring any rule that asks about one silence at a time.

Two who know more than a program can. One has seen the whole day before its first question, asks at
any moment, and knows from other days how often a silence of that length under those signals was
otherwise than the engine believes. The other knows even the answers before it asks. Both have the
engine's own judgement for all that they do not ask about. What is not told by any silence (standing
that nobody said, a pointer that drifts) stays wrong for both. The first is no strict bound: a rule
may know more of a silence than its kind. The second is one for answers about single silences.

Of the long bouts a third line tells how many have a moment at which a reminder would be right.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from days_answers import ANSWERS_A_DAY
from days_score import LONG_BOUT, REMIND_AFTER, bouts, overlap, total, within
from days_sheet import InventedDay, Span

from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.settings import Settings

_LENGTHS = (120, 180, 240, 300, 420, 600, 900, 1200, 1800, 2700)
_SIGNALS = ("asleep", "microphone", "camera", "playing", "fullscreen")
_BY_HAND = 60.0
_BLANK = (Presence.UNKNOWN, Presence.OFF)

_STEP = 30.0

_Kind = tuple[str, int]


@dataclass(frozen=True)
class Silence:
    """kind: signals and length. gain: minutes that a true answer about it puts right."""

    kind: _Kind
    gain: float


def silences(day: InventedDay, spells: Sequence[Spell]) -> list[Silence]:
    """Those of a minute and more. spells: how the engine judged the day, unanswered."""
    starts, ends = day.trace.intervals["input"]
    found = []
    for last, back in zip(ends[:-1], starts[1:], strict=True):
        if back - last < _LENGTHS[0] / 2:
            continue
        sat = overlap(day.truth.sitting, [(last, back)])
        told = back - last - sat if sat >= (back - last) / 2 else sat
        gain = (_wrong(day, spells, (last, back)) - told) / 60
        found.append(Silence(_kind(day, last, back), gain))
    return found


def _wrong(day: InventedDay, spells: Sequence[Spell], silence: Span) -> float:
    seconds = 0.0
    for spell in spells:
        since = max(spell.since.elapsed, silence[0])
        until = min(spell.until.elapsed, silence[1])
        if until <= since:
            continue
        sat = overlap(day.truth.sitting, [(since, until)])
        if spell.presence in _BLANK:
            seconds += (until - since) / 2
        else:
            seconds += until - since - sat if spell.presence.sits else sat
    return seconds


def _kind(day: InventedDay, last: float, back: float) -> _Kind:
    names = [name for name in _SIGNALS if _on(day, name, last, back)]
    locks = _on(day, "locked", last, back)
    if locks:
        names.append("locked" if locks[0] - last < _BY_HAND else "locked itself")
    return "+".join(names), bisect_right(_LENGTHS, back - last)


def _on(day: InventedDay, name: str, last: float, back: float) -> list[float]:
    """When it began, for each time it was on in the silence."""
    pairs = zip(*day.trace.intervals[name], strict=True)
    return [since for since, until in pairs if since < back and until > last]


def by_odds(days: Sequence[list[Silence]]) -> list[float]:
    """Minutes put right on each day, with the odds of each kind from the other half of the days."""
    odds = [_odds(days[half::2]) for half in (0, 1)]
    out = []
    for n, found in enumerate(days):
        known = odds[1 - n % 2]
        best = sorted(found, key=lambda one: known.get(one.kind, 0.0), reverse=True)
        asked = [one for one in best[:ANSWERS_A_DAY] if known.get(one.kind, 0.0) > 0]
        out.append(sum(one.gain for one in asked))
    return out


def _odds(days: Sequence[list[Silence]]) -> dict[_Kind, float]:
    gains: defaultdict[_Kind, list[float]] = defaultdict(list)
    for one in itertools.chain.from_iterable(days):
        gains[one.kind].append(one.gain)
    return {kind: sum(found) / len(found) for kind, found in gains.items()}


def clairvoyant(days: Sequence[list[Silence]]) -> list[float]:
    """Minutes put right on each day by the six answers that put most right."""
    gains = (sorted((max(0.0, one.gain) for one in found), reverse=True) for found in days)
    return [sum(found[:ANSWERS_A_DAY]) for found in gains]


def reachable(day: InventedDay) -> int:
    """Long bouts in which a reminder could be right at all, for a rule that knows who sits where.

    Due, not in a call, and over a window that fills the screen no earlier than it may be.
    """
    long = [bout for bout in bouts(day.truth.sitting) if total(bout) > LONG_BOUT]
    return sum(_reachable(day, bout) for bout in long)


def _reachable(day: InventedDay, bout: list[Span]) -> bool:
    full = list(zip(*day.trace.intervals["fullscreen"], strict=True))
    at, held_since = bout[0][0] + REMIND_AFTER, None
    while at < bout[-1][1]:
        sat = sum(min(until, at) - since for since, until in bout if since < at)
        if sat >= REMIND_AFTER:
            in_call, fills = within(at, day.truth.calls), within(at, full)
            if not (in_call or fills):
                held_since = None
            elif held_since is None:
                held_since = at
            waited = held_since is not None and at - held_since >= Settings().held_at_most
            if not in_call and (waited or not fills):
                return True
        at += _STEP
    return False
