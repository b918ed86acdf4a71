# SPDX-License-Identifier: Apache-2.0
"""What other programs would make of a day, by the rules they publish.

Each counts time at the computer for so long after the last input, and begins anew after so much
idle time. A reminder comes at each half hour of its count.
"""

from __future__ import annotations

from dataclasses import dataclass

from days_score import REMIND_AFTER, Score, score
from days_sheet import InventedDay, Span, joined


@dataclass(frozen=True)
class Peer:
    """idle: seconds after the last input that still count. resets: idle seconds that reset it.

    dated_back: what follows the last input is taken away once the idle time is over.
    inhibitors: something that keeps the display awake counts as input. sees_locks: and sleep.
    """

    name: str
    idle: float
    resets: float
    dated_back: bool = False
    inhibitors: bool = False
    sees_locks: bool = False


PEERS = (
    Peer("Workrave (idle after 5 s)", 5, 300),
    Peer("Safe Eyes (pauses after 5 s)", 5, 300, sees_locks=True),
    Peer("as Workrave, idle after 30 s", 30, 300),
    Peer("Sane Break (pauses after 60 s)", 60, 300, sees_locks=True),
    Peer("ActivityWatch (away after 3 min)", 180, 300, dated_back=True),
    Peer("Stretchly (resets after 5 min)", 300, 300, sees_locks=True),
    Peer("BreakTimer, RSIBreak (resets after 5 min)", 300, 300),
    Peer("idle after 5 min, inhibitors are input", 300, 300, inhibitors=True, sees_locks=True),
)


def judged(day: InventedDay, peer: Peer) -> Score:
    """The score of these rules on this day."""
    counted = _counted(day, peer)
    reminders: list[float] = []
    count, last = 0.0, 0.0
    for since, until in counted:
        # The idle time that was counted already is part of what resets it.
        idle = since - last + (0.0 if peer.dated_back else min(peer.idle, peer.resets))
        if idle >= peer.resets:
            count = 0.0
        at = since
        while count + until - at >= REMIND_AFTER:
            at += REMIND_AFTER - count
            count = 0.0
            reminders.append(at)
        count += until - at
        last = until
    return score(day.truth, counted, [], reminders)


def _counted(day: InventedDay, peer: Peer) -> list[Span]:
    kept = _spans(day, "input") + (_spans(day, "playing") if peer.inhibitors else [])
    kept = joined(kept, day.trace.length)
    out: list[Span] = []
    for n, (since, until) in enumerate(kept):
        following = kept[n + 1][0] if n + 1 < len(kept) else day.trace.length
        bridged = following - until <= peer.idle
        tail = 0.0 if peer.dated_back and not bridged else min(peer.idle, following - until)
        out.append((since, until + tail))
    gone = _spans(day, "asleep") + _spans(day, "off")
    if peer.sees_locks:
        gone += _spans(day, "locked")
    return without(joined(out, day.trace.length), joined(gone, day.trace.length))


def _spans(day: InventedDay, kind: str) -> list[Span]:
    return list(zip(*day.trace.intervals[kind], strict=True))


def without(spans: list[Span], holes: list[Span]) -> list[Span]:
    """The spans where there is no hole."""
    out: list[Span] = []
    for since, until in spans:
        at = since
        for a, b in holes:
            if b <= at or a >= until:
                continue
            if a > at:
                out.append((at, a))
            at = max(at, b)
        if at < until:
            out.append((at, until))
    return out
