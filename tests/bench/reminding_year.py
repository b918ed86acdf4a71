# SPDX-License-Identifier: Apache-2.0
"""A year of invented days through the engine: no reminder where none may be, and none lost.

    python tests/bench/reminding_year.py [--seed 1]

Each reminder is held against what was true on the day. Status 1 when one came where none may.
"""

from __future__ import annotations

import argparse
import sys
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from year_days import OFF, QUIET, RESET_BY, WORKING, Spans, Year, year

from stretchbreak.app.replay import Answer, replay
from stretchbreak.domain.history import BoutSpan, bouts, said_ends
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Answered, Reminded
from stretchbreak.domain.settings import Settings

SETTINGS = Settings(working_hours=WORKING, quiet_hours=QUIET, days_off=OFF, adapt=False)
CALL_SIGNALS = ("microphone", "camera", "screen-shared", "fullscreen", "do-not-disturb")
# A due reminder waits for the arrival, half a minute after a call, and a pause in typing.
CALLS_APART = 120.0
ENOUGH = 120 + 30 + 60 + 30.0


def in_working_hours(wall: datetime) -> bool:
    """The hours of `WORKING` once more, written out: not by the code that is looked at."""
    clock, day = wall.hour + wall.minute / 60, wall.weekday()
    if day < 5:
        return 8.5 <= clock < 12 or 13 <= clock < 18
    return clock >= 22 if day == 5 else clock < 5


def day_off(wall: datetime) -> bool:
    return (wall.month, wall.day) in ((5, 1), (12, 24), (12, 25), (12, 26)) and wall.year == 2028


def quiet(wall: datetime) -> bool:
    return wall.hour == 15 and wall.minute < 20


class Truth:
    """What was so at a time, in seconds since the year began."""

    def __init__(self, told: Year) -> None:
        self._spans = {kind: sorted(spans) for kind, spans in told.facts.items()}
        self._reset = told.reset
        self._away, self._came = sorted(told.away), sorted(told.came)

    def since(self, kind: str, at: float) -> float | None:
        """Since when `kind` is on; None when it is off."""
        return _within(self._spans.get(kind, []), at)

    def away(self, at: float) -> float | None:
        """Since when nobody is there."""
        return _within(self._away, at)

    def wall(self, at: float, answer: Answer) -> datetime:
        """What the person's clock showed, right or wrong."""
        right = datetime.fromisoformat(answer.clock.true_time(Moment(answer.state.now.wall, at)))
        wrong = self._reset[0] <= at < self._reset[1]
        return right + timedelta(seconds=RESET_BY) if wrong else right

    def arriving(self, at: float) -> bool:
        index = bisect_right(self._came, at) - 1
        return index >= 0 and at - self._came[index] < 120 - 0.01

    def call_since(self, at: float) -> float | None:
        """Since when anything that holds for a while has been on, without a gap."""
        begins = [since for kind in CALL_SIGNALS if (since := self.since(kind, at)) is not None]
        if not begins:
            return None
        earliest = min(begins)
        before = self.call_since(earliest - CALLS_APART)
        return earliest if before is None else min(before, earliest)


def _within(spans: Spans, at: float) -> float | None:
    index = bisect_right(spans, (at, float("inf"))) - 1
    for since, until in reversed(spans[max(0, index - 3) : index + 1]):
        if since < at < until:
            return since
    return None


@dataclass
class Found:
    """counts: what is printed. wrong: (what, at) for each reminder where none may be."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str]] = field(default_factory=list)


def judged(told: Year, answer: Answer) -> Found:
    found, truth = Found(), Truth(told)
    reminders = [r for r in answer.records if isinstance(r, Reminded)]
    for reminder in reminders:
        found.counts["reminders"] += 1
        found.counts[f"  {reminder.step}"] += 1
        for holder in reminder.held_by:
            found.counts[f"held by {holder} before"] += 1
        _judge(reminder, truth, found)
    spans = bouts(answer.spells, said_ends(answer.records), answer.settings)
    _judge_bouts(spans, reminders, answer, truth, found)
    return found


def _judge(reminder: Reminded, truth: Truth, found: Found) -> None:
    at, wall = reminder.at.elapsed, reminder.at.wall
    called = truth.call_since(at)
    long_call = called is not None and at - called >= SETTINGS.held_at_most - 1
    away = truth.away(at)
    found.counts["came within a minute of leaving, when nobody can know"] += (
        away is not None and at - away <= 60
    )
    found.counts["came after 45 min of a call that went on"] += long_call
    seen = {
        "outside working hours": not in_working_hours(wall),
        "in quiet hours": quiet(wall),
        "on a day off": day_off(wall),
        "away": away is not None and at - away > 60,
        "behind a lock": truth.since("locked", at) is not None,
        "in a call": called is not None and not long_call,
        "shown over a full screen": (
            truth.since("fullscreen", at) is not None and reminder.step != "sound"
        ),
        "in a calendar event": truth.since("calendar", at) is not None,
        "in the first two minutes": truth.arriving(at),
    }
    for what, is_so in seen.items():
        found.counts[what] += is_so
        if is_so:
            found.wrong.append((what, f"{wall:%Y-%m-%d %H:%M:%S}"))


def _judge_bouts(
    spans: Sequence[BoutSpan],
    reminders: Sequence[Reminded],
    answer: Answer,
    truth: Truth,
    found: Found,
) -> None:
    asked_for = [
        r for r in answer.records
        if isinstance(r, Answered) and r.said.split()[0] in ("delay", "meeting")
    ]  # fmt: skip
    joined = [spell for spell in answer.spells if spell.because == "still-here"]
    silent = _silenced(answer)
    for span in spans:
        nudges = _in(reminders, span)
        # Two bouts that an answer made one had two nudges each.
        joins = sum(
            span.since.elapsed <= spell.since.elapsed <= span.until.elapsed for spell in joined
        )
        more = len(_in(asked_for, span)) + 2 * joins
        found.counts["bouts"] += 1
        found.counts["a third nudge that nobody asked for"] += len(nudges) > 2 + more
        if len(nudges) > 2 + more:
            found.wrong.append(("a third nudge", f"{span.since.wall:%Y-%m-%d %H:%M}"))
        due = span.since.elapsed + SETTINGS.remind_after
        if span.seconds < SETTINGS.remind_after + ENOUGH or joins or _split_later(span, answer):
            continue
        if not _was_free(span, due, truth, silent, answer):
            found.counts["long bouts in which none could come"] += not nudges
            continue
        found.counts["long bouts in which one could come"] += 1
        found.counts["lost for good"] += not nudges
        if not nudges:
            found.wrong.append(("lost", f"{span.since.wall:%Y-%m-%d %H:%M}"))


def _split_later(span: BoutSpan, answer: Answer) -> bool:
    """An answer after its end told of the absence that it began with: it had been half a bout."""
    since = span.since.elapsed
    if not any(s.because == "was-away" and s.until.elapsed == since for s in answer.spells):
        return False
    said = [r.at.elapsed for r in answer.records if isinstance(r, Answered)
            and r.said == "was-away" and r.at.elapsed >= since]  # fmt: skip
    return bool(said) and said[0] > span.until.elapsed


def _in(records: Sequence[Reminded | Answered], span: BoutSpan) -> list[Reminded | Answered]:
    return [r for r in records if span.since.elapsed <= r.at.elapsed <= span.until.elapsed + 1]


def _silenced(answer: Answer) -> Spans:
    """When the person had asked for silence: a pause, a meeting, a walk, a stretch."""
    minutes = {"walking": 2.0, "stretch": 15.0}
    found = []
    for record in answer.records:
        if isinstance(record, Answered):
            word, _, length = record.said.partition(" ")
            if word in ("pause", "meeting", "delay"):
                found.append((record.at.elapsed, record.at.elapsed + float(length) * 60))
            elif word in minutes:
                found.append((record.at.elapsed, record.at.elapsed + minutes[word] * 60))
    return sorted(found)


def _was_free(span: BoutSpan, due: float, truth: Truth, silent: Spans, answer: Answer) -> bool:
    """From when it was due there was a while, long enough, in which a reminder could come."""
    at, run = due, 0.0
    sits = [s for s in answer.spells if s.presence.sits and s.until.elapsed > due - 4000
            and s.since.elapsed < span.until.elapsed]  # fmt: skip
    sat_before = span.since.elapsed
    while at < span.until.elapsed:
        wall = truth.wall(at, answer)
        sitting = any(s.since.elapsed <= at <= s.until.elapsed for s in sits)
        sat = sum(
            max(0.0, min(s.until.elapsed, at) - max(s.since.elapsed, sat_before)) for s in sits
        )
        held = any(since <= at <= until for since, until in silent)
        free = (
            in_working_hours(wall) and not quiet(wall) and not day_off(wall)
            and truth.call_since(at) is None and truth.since("calendar", at) is None
            and truth.away(at) is None and not truth.arriving(at) and sitting and not held
            and truth.since("playing", at) is None and sat >= SETTINGS.remind_after
        )  # fmt: skip
        run = run + 10 if free else 0.0
        if run >= ENOUGH:
            return True
        at += 10
    return False


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    told = year(seed=parser.parse_args().seed)
    began = time.process_time()
    answer = replay(told.trace, SETTINGS)
    found = judged(told, answer)
    for what, count in sorted(found.counts.items(), key=lambda pair: (pair[1] > 0, pair[0])):
        print(f"{count:7}  {what.strip()}")
    for what, at in found.wrong[:20]:
        print(f"WRONG: {what}, {at}")
    print(f"{time.process_time() - began:.1f} s of CPU")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
