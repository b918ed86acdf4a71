# SPDX-License-Identifier: Apache-2.0
"""How large the journal of an ordinary working year is.

    python tests/bench/journal_year.py [--days 250] [--seed 1]

Plain days of nine hours, the app off between them, with every delivery and two sessions a day, go
through the engine into a journal on the disk. Status 1 when it is 10 MB or more.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

from days_plain import plain

from stretchbreak.app.replay import Replay
from stretchbreak.app.saved import SavedState, write_saved
from stretchbreak.app.trace import INTERVALS, Trace
from stretchbreak.domain.records import (
    Asked,
    Delivered,
    Judged,
    Rated,
    Record,
    Reminded,
    SessionEnded,
    SessionProgress,
)
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.rows import to_row

LIMIT_MB = 10.0
_DAY = 86400.0
_START = datetime.fromisoformat("2026-01-05T08:30:00+01:00")
_SEGMENTS = 12


def year(days: int, seed: int) -> Trace:
    """So many plain days in one trace, five a week, and `off` from each evening to the morning."""
    spans: dict[str, list[tuple[float, float]]] = {kind: [] for kind in INTERVALS}
    points = []
    end = 0.0
    zone = None
    for number in range(days):
        day = plain(Random(seed * 1000 + number)).trace  # noqa: S311
        zone = day.zone
        begin = (number // 5 * 7 + number % 5) * _DAY
        if number:
            spans["off"].append((end, begin))
        for kind in INTERVALS:
            for since, until in zip(*day.intervals[kind], strict=True):
                if since < day.length:
                    spans[kind].append((begin + since, begin + min(until, day.length)))
        points += [(begin + at, what) for at, what in day.points]
        end = begin + day.length
    if zone is None:
        raise ValueError("a year has days")
    told = Trace(zone, _START, end)
    told.points.extend(points)
    for kind in INTERVALS:
        told.intervals[kind] = (
            array("d", (since for since, _ in spans[kind])),
            array("d", (until for _, until in spans[kind])),
        )
    return told


class Written(Replay):
    """A replay that keeps every record in order, as the app writes them."""

    def __init__(self, trace: Trace, settings: Settings) -> None:
        self.all: list[Record] = []
        super().__init__(trace, settings)

    def _keep(self, record: Record) -> None:
        self.all += with_what_follows(record)
        super()._keep(record)


def with_what_follows(record: Record) -> Iterator[Record]:
    """The record, and what the app writes besides: how each nudge went."""
    yield record
    if isinstance(record, Reminded | Asked):
        what = record.step if isinstance(record, Reminded) else "question"
        yield Delivered(record.at, what, "notice", "sent")
        yield Delivered(record.at, what, "notice", "closed")


def sessions(records: list[Record]) -> Iterator[Record]:
    """Two sessions a day, where a reminder was, with what is written while they run."""
    of_the_day: Counter[object] = Counter()
    for record in records:
        yield record
        if not isinstance(record, Reminded) or of_the_day[record.at.wall.date()] == 2:
            continue
        of_the_day[record.at.wall.date()] += 1
        for index in range(_SEGMENTS):
            at = record.at.shifted(20.0 * index)
            held = 10.0 * index
            yield SessionProgress(at, record.at, "chair-side", held, held, index, 10.5)
        end = record.at.shifted(20.0 * _SEGMENTS)
        yield SessionEnded(end, record.at, "chair-side", 120.0, 120.0, finished=True)
        yield Rated(end, "chair-side", ("half-kneeling",), "4-6")


def main() -> int:
    told = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    told.add_argument("--days", type=int, default=250)
    told.add_argument("--seed", type=int, default=1)
    chosen = told.parse_args()
    run = Written(year(chosen.days, chosen.seed), Settings())
    run.run()
    records = list(sessions(run.all))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite3"
        journal = SqliteJournal(path)
        state = write_saved(SavedState(run.state, "a boot"))
        for start in range(0, len(records), 100):
            journal.save(state, records[start : start + 100])
        journal.close()
        size = path.stat().st_size / 1e6
    judged = sum(isinstance(record, Judged) for record in records)
    letters: Counter[str] = Counter()
    for record in records:
        row = to_row(record)
        letters[row[3]] += len(row[0]) + len(row[3]) + len(row[4]) + 12
    print(f"A working year: {chosen.days} days, {len(records)} records, {judged} judgements")
    for kind, total in letters.most_common(5):
        print(f"  {kind:12}{total / 1e6:6.1f} MB")
    print(f"  the journal {size:6.1f} MB, of at most {LIMIT_MB:.0f}")
    return 0 if size < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(main())
