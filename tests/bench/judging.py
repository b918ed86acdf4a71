# SPDX-License-Identifier: Apache-2.0
"""How right the engine is about days that were invented here, beside the rules of other programs.

    python tests/bench/judging.py [--days 25] [--seed 1] [--styles plain drawn] [--kinds]

Each style of days is invented from the seed, so two runs print the same. A day is nine hours.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import days_bound
import days_peers
from days_answers import ANSWERS_A_DAY, Answered, judged
from days_score import Score, why_wrong
from days_sheet import InventedDay
from days_styles import STYLES, days

from stretchbreak.domain.history import joined
from stretchbreak.domain.records import Reminded

UNANSWERED, WITH_ANSWERS, RIGHT, REACHED = 32.0, 12.0, 0.9, 0.9
_HEAD = (("wrong", 8), ("as away", 9), ("sum off", 9), ("right", 8), ("reached", 9), ("asked", 7))
_NAME = 44


def mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def share(part: Iterable[int], whole: Iterable[int]) -> float:
    all_of_it = sum(whole)
    return sum(part) / all_of_it if all_of_it else 1.0


def right(scores: Sequence[Score]) -> float:
    return share((s.right for s in scores), (s.reminders for s in scores))


def reached(scores: Sequence[Score]) -> float:
    return share((s.reached for s in scores), (s.long_bouts for s in scores))


def wrong(scores: Sequence[Score]) -> float:
    return mean(s.wrong for s in scores)


def line(name: str, scores: Sequence[Score]) -> str:
    return (
        f"{name:{_NAME}}{wrong(scores):8.1f}{mean(s.unknown_as_away for s in scores):9.1f}"
        f"{mean(s.off for s in scores):9.1f}{right(scores):8.0%}{reached(scores):9.0%}"
        f"{mean(s.questions for s in scores):7.1f}"
    )


class Sample:
    """The days, and how right the engine was about each: unanswered, and answered."""

    def __init__(self, styles: Sequence[str], number: int, seed: int) -> None:
        self.days: list[InventedDay] = []
        self.style_of: list[str] = []
        for style in styles:
            for day in days(style, number, seed):
                self.days.append(day)
                self.style_of.append(style)
        unanswered = [judged(day, 0) for day in self.days]
        self.alone = [found for found, _ in unanswered]
        self.silences = [
            days_bound.silences(day, joined(run.painting.spells))
            for day, (_, run) in zip(self.days, unanswered, strict=True)
        ]
        runs = [judged(day, ANSWERS_A_DAY) for day in self.days]
        self.told = [found for found, _ in runs]
        self.runs: list[Answered] = [run for _, run in runs]

    def print_all(self) -> None:
        sat = mean(s.sitting for s in self.alone)
        print(f"{len(self.days)} days of 9 hours, {sat:.0f} min of each sat at the computer.")
        print("Minutes a day: wrong (unknown ones by half), the same with unknown as not sitting,")
        print("and how far the sum is off; reminders right, long bouts reached, questions.\n")
        print(" " * _NAME + "".join(f"{head:>{width}}" for head, width in _HEAD))
        print(line("StretchBreak, nothing answered", self.alone))
        print(line("StretchBreak, answered by the truth", self.told))
        for name, gained in self.bounds().items():
            print(f"{name:{_NAME}}{wrong(self.alone) - mean(gained):8.1f}")
        could = share(map(days_bound.reachable, self.days), (s.long_bouts for s in self.alone))
        print(f"{'bound: bouts with a moment for a reminder':{_NAME}}{'':34}{could:9.0%}")
        for peer in days_peers.PEERS:
            print(line(peer.name, [days_peers.judged(day, peer) for day in self.days]))

    def bounds(self) -> dict[str, list[float]]:
        """Minutes put right on each day by those of `days_bound`."""
        return {
            "six silences chosen by their odds": days_bound.by_odds(self.silences),
            "bound: six whose answers are known before": days_bound.clairvoyant(self.silences),
        }

    def print_parts(self, names: Sequence[str]) -> None:
        """A line for each kind of day; `names` has the kind of each."""
        print()
        by_name: defaultdict[str, list[int]] = defaultdict(list)
        for n, name in enumerate(names):
            by_name[name].append(n)
        for name, which in by_name.items():
            print(line(f"{name} ({len(which)} days)", [self.alone[n] for n in which]))
            print(line("  answered", [self.told[n] for n in which]))

    def print_wrong_reminders(self) -> None:
        reasons = Counter(
            why_wrong(record.at.elapsed, day.truth) or "right"
            for day, run in zip(self.days, self.runs, strict=True)
            for record in run.records
            if isinstance(record, Reminded)
        )
        print("\nreminders, answered:", ", ".join(f"{n} {why}" for why, n in reasons.most_common()))

    def print_aims(self) -> None:
        alone, told = wrong(self.alone), wrong(self.told)
        aims = {
            f"wrong, nothing answered: {alone:.1f}, aim {UNANSWERED:g}": alone < UNANSWERED,
            f"wrong, answered: {told:.1f}, aim {WITH_ANSWERS:g}": told < WITH_ANSWERS,
            f"reminders right: {right(self.told):.0%}, aim {RIGHT:.0%}": right(self.told) >= RIGHT,
            f"bouts reached: {reached(self.told):.0%}, aim {REACHED:.0%}": (
                reached(self.told) >= REACHED
            ),
        }
        print()
        for aim, kept in aims.items():
            print(f"{aim}: {'kept' if kept else 'NOT KEPT'}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--days", type=int, default=25, help="of each style")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--styles", nargs="*", choices=sorted(STYLES), default=list(STYLES))
    parser.add_argument("--kinds", action="store_true", help="a line for each kind of day too")
    parser.add_argument(
        "--at-most", nargs=2, type=float, metavar=("UNANSWERED", "ANSWERED"),
        help="status 1 when more minutes than these are wrong",
    )  # fmt: skip
    asked = parser.parse_args()
    began = time.process_time()
    sample = Sample(asked.styles, asked.days, asked.seed)
    sample.print_all()
    sample.print_parts(sample.style_of)
    if asked.kinds:
        sample.print_parts([day.name for day in sample.days])
    sample.print_wrong_reminders()
    sample.print_aims()
    print(f"\n{time.process_time() - began:.1f} s of CPU")
    most = asked.at_most
    too_many = most and (wrong(sample.alone) > most[0] or wrong(sample.told) > most[1])
    return 1 if too_many else 0


if __name__ == "__main__":
    sys.exit(main())
