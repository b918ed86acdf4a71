# SPDX-License-Identifier: Apache-2.0
"""What `stretchbreak replay` costs: a working day, and a year of 250 of them, invented here.

CPU seconds and the peak of resident memory are the kernel's, for the whole process. What a trace
of one minute costs is start-up, and is taken off the day.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).parents[2]
ZONE = timezone(timedelta(hours=1))
FIRST = datetime(2026, 1, 5, 9, tzinfo=ZONE)
DAY_CPU, YEAR_CPU, YEAR_MEGABYTES = 0.3, 20.0, 200.0
WORKING_DAYS = 250


def interval(what: str, begins: datetime, seconds: float) -> dict[str, str]:
    ends = begins + timedelta(seconds=seconds)
    return {"what": what, "from": begins.isoformat(), "to": ends.isoformat()}


def day(morning: datetime, chance: random.Random) -> Iterator[dict[str, str]]:
    """Eight hours: typing with pauses, a lunch behind a lock, two calls, a video, short walks."""
    now, evening = morning, morning + timedelta(hours=8)
    yield interval("locked", morning + timedelta(hours=3), 2700)
    yield interval("microphone", morning + timedelta(hours=1), 1500)
    yield interval("microphone", morning + timedelta(hours=5), 2400)
    yield interval("playing", morning + timedelta(hours=6), 900)
    yield {"what": "say", "at": (morning + timedelta(hours=2)).isoformat(), "say": "moved"}
    while now < evening:
        typed = chance.uniform(2, 60)
        yield interval("input", now, typed)
        still = chance.choice([chance.uniform(1.5, 20)] * 12 + [chance.uniform(60, 900)])
        now += timedelta(seconds=typed + still)
        if morning + timedelta(hours=3) <= now < morning + timedelta(minutes=225):
            now = morning + timedelta(minutes=226)


def write(path: Path, days: int) -> None:
    chance = random.Random(1)  # noqa: S311  (the same trace each time, not a secret)
    mornings = [FIRST + timedelta(days=7 * (n // 5) + n % 5) for n in range(days)]
    ends = mornings[-1] + timedelta(hours=9) if mornings else FIRST + timedelta(minutes=1)
    header = {
        "trace": 1,
        "zone": "Europe/Berlin",
        "from": FIRST.isoformat(),
        "to": ends.isoformat(),
    }
    with path.open("w", encoding="utf-8") as file:
        for fact in (header, *(fact for morning in mornings for fact in day(morning, chance))):
            file.write(json.dumps(fact) + "\n")


def replay(trace: Path) -> tuple[float, float]:
    """CPU seconds and peak megabytes of one replay."""
    argv = [sys.executable, "-m", "stretchbreak", "replay", str(trace), "--json"]
    with (trace.parent / "answer.json").open("wb") as answer:
        process = subprocess.Popen(argv, cwd=ROOT, stdout=answer)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"replay ended with {process.returncode}")
    totals = json.loads((trace.parent / "answer.json").read_text("utf-8"))["totals"]
    print(f"  {trace.stem}: {totals}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strict", action="store_true", help="status 1 when a limit is not kept")
    strict = parser.parse_args().strict
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        used = {}
        for name, days in {"nothing": 0, "day": 1, "year": WORKING_DAYS}.items():
            trace = Path(folder) / f"{name}.jsonl"
            write(trace, days)
            used[name] = replay(trace)
    figures = {
        "day, CPU s after start-up": (used["day"][0] - used["nothing"][0], DAY_CPU),
        "year, CPU s": (used["year"][0], YEAR_CPU),
        "year, peak MB": (used["year"][1], YEAR_MEGABYTES),
    }
    for what, (measured, limit) in figures.items():
        kept = "kept" if measured <= limit else "NOT KEPT"
        print(f"{what:28}{measured:9.3f}   limit {limit:<6g} {kept}")
    return 1 if strict and any(measured > limit for measured, limit in figures.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
