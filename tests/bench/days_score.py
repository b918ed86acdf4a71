# SPDX-License-Identifier: Apache-2.0
"""How far a judgement of an invented day is from what is true about it."""

from __future__ import annotations

from dataclasses import dataclass

from days_sheet import Span, Truth

REMIND_AFTER = 1800.0
BREAK = 60.0
LONG_BOUT = 2700.0


@dataclass(frozen=True)
class Score:
    """Minutes, and counts.

    wrong: minutes judged otherwise than they were, unknown ones wrong by half; unknown_as_away: the
    same with unknown minutes as not sitting; off: how far the sum of the day is off.
    """

    wrong: float
    unknown_as_away: float
    off: float
    unknown: float
    sitting: float
    reminders: int
    right: int
    long_bouts: int
    reached: int
    questions: int = 0
    answered: int = 0


def total(spans: list[Span]) -> float:
    return sum(until - since for since, until in spans)


def overlap(one: list[Span], other: list[Span]) -> float:
    """Seconds in both. Each is in order and without overlap in itself."""
    i = j = 0
    seconds = 0.0
    while i < len(one) and j < len(other):
        since, until = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        seconds += max(0.0, until - since)
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return seconds


def bouts(sitting: list[Span]) -> list[list[Span]]:
    """Sitting that no break interrupts."""
    out: list[list[Span]] = []
    for span in sitting:
        if out and span[0] - out[-1][-1][1] < BREAK:
            out[-1].append(span)
        else:
            out.append([span])
    return out


def within(at: float, spans: list[Span]) -> bool:
    return any(since <= at < until for since, until in spans)


def why_wrong(at: float, truth: Truth) -> str:
    """Why a reminder should not have come then; empty when it was right."""
    if not within(at, truth.sitting):
        return "standing" if within(at, truth.standing) else "nobody there"
    if within(at, truth.calls):
        return "in a call"
    for bout in bouts(truth.sitting):
        if bout[0][0] <= at < bout[-1][1]:
            sat = sum(min(until, at) - since for since, until in bout if since < at)
            return "" if sat >= 0.9 * REMIND_AFTER else "too early"
    return "too early"


def score(truth: Truth, sitting: list[Span], unknown: list[Span], reminders: list[float]) -> Score:
    both, sat, judged = overlap(truth.sitting, sitting), total(truth.sitting), total(sitting)
    doubtful, hidden = total(unknown), overlap(truth.sitting, unknown)
    long = [bout for bout in bouts(truth.sitting) if total(bout) > LONG_BOUT]
    reached = [b for b in long if any(b[0][0] <= at < b[-1][1] for at in reminders)]
    return Score(
        wrong=(sat - both - hidden + judged - both + doubtful / 2) / 60,
        unknown_as_away=(sat + judged - 2 * both) / 60,
        off=abs(sat - judged) / 60,
        unknown=doubtful / 60,
        sitting=sat / 60,
        reminders=len(reminders),
        right=sum(not why_wrong(at, truth) for at in reminders),
        long_bouts=len(long),
        reached=len(reached),
    )
