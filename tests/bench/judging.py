# SPDX-License-Identifier: Apache-2.0
"""How right the engine is about days that were invented here, beside the rules of other programs.

    python tests/bench/judging.py [--days 15] [--seed 1] [--kinds] [--strict]

Each style of days is invented from its own seed, so two runs print the same. A day is nine hours.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import days_peers
from days_answers import ANSWERS_A_DAY, judged
from days_score import Score, why_wrong
from days_sheet import InventedDay
from days_styles import STYLES, days

from stretchbreak.domain.records import Reminded

UNANSWERED, WITH_ANSWERS, RIGHT, REACHED = 32.0, 12.0, 0.9, 0.9
_HEAD = ("wrong", "as away", "sum off", "right", "reached", "asked")


def mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def share(part: Iterable[int], whole: Iterable[int]) -> float:
    all_of_it = sum(whole)
    return sum(part) / all_of_it if all_of_it else 1.0


def line(name: str, scores: Sequence[Score]) -> str:
    right = share((s.right for s in scores), (s.reminders for s in scores))
    reached = share((s.reached for s in scores), (s.long_bouts for s in scores))
    return (
        f"{name:42}{mean(s.wrong for s in scores):8.1f}"
        f"{mean(s.unknown_as_away for s in scores):9.1f}{mean(s.off for s in scores):9.1f}"
        f"{right:8.0%}{reached:9.0%}{mean(s.questions for s in scores):7.1f}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--days", type=int, default=15, help="of each style")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--styles", nargs="*", choices=sorted(STYLES), default=list(STYLES))
    parser.add_argument("--kinds", action="store_true", help="a line for each kind of day too")
    parser.add_argument("--strict", action="store_true", help="status 1 when an aim is missed")
    asked = parser.parse_args()
    began = time.process_time()
    invented = [day for style in asked.styles for day in days(style, asked.days, asked.seed)]
    alone = [judged(day, 0)[0] for day in invented]
    runs = [judged(day, ANSWERS_A_DAY) for day in invented]
    told = [score for score, _ in runs]
    print(f"{len(invented)} days of 9 hours, {mean(s.sitting for s in alone):.0f} min of them sat")
    print("minutes a day: wrong (unknown ones by half), unknown as away, sum off; reminders right,")
    print("long bouts reached, questions\n")
    print(f"{'':42}" + "".join(f"{h:>{w}}" for h, w in zip(_HEAD, (8, 9, 9, 8, 9, 7), strict=True)))
    print(line("StretchBreak, nothing answered", alone))
    print(line("StretchBreak, answered by the truth", told))
    for peer in days_peers.PEERS:
        print(line(peer.name, [days_peers.judged(day, peer) for day in invented]))
    if asked.kinds:
        _kinds(invented, alone, told)
        reasons = Counter(
            why_wrong(record.at.elapsed, day.truth)
            for day, (_, run) in zip(invented, runs, strict=True)
            for record in run.records
            if isinstance(record, Reminded)
        )
        print("\nreminders, answered:", dict(reasons))
    print(f"\n{time.process_time() - began:.1f} s of CPU")
    aims = {
        "wrong, nothing answered": mean(s.wrong for s in alone) < UNANSWERED,
        "wrong, answered": mean(s.wrong for s in told) < WITH_ANSWERS,
        "reminders right": share((s.right for s in told), (s.reminders for s in told)) >= RIGHT,
        "bouts reached": share((s.reached for s in told), (s.long_bouts for s in told)) >= REACHED,
    }
    for aim, kept in aims.items():
        print(f"{aim}: {'kept' if kept else 'NOT KEPT'}")
    return 1 if asked.strict and not all(aims.values()) else 0


def _kinds(invented: list[InventedDay], alone: list[Score], told: list[Score]) -> None:
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for n, day in enumerate(invented):
        by_name[day.name].append(n)
    for name in sorted(by_name):
        print()
        print(line(f"{name} ({len(by_name[name])})", [alone[n] for n in by_name[name]]))
        print(line("  answered", [told[n] for n in by_name[name]]))


if __name__ == "__main__":
    sys.exit(main())
