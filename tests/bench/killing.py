# SPDX-License-Identifier: Apache-2.0
"""Kills the app at random moments of a busy day, and cuts its files at random bytes.

    python tests/bench/killing.py [--kills 300] [--cuts 300] [--seed 1]

After each it must start again, with nothing lost but the event that was being written; of a file
that was cut, nothing whose bytes are left. It ends with 1 when that is not so.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import re
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from app.test_coach import World  # noqa: E402  (the folders above are not a package)
from busy_day import busy_day, journal_of, settings_of  # noqa: E402
from fakes import FakeClock  # noqa: E402

from stretchbreak.domain.records import Record  # noqa: E402
from stretchbreak.storage.journal import SqliteJournal  # noqa: E402
from stretchbreak.storage.reading import read_records  # noqa: E402
from stretchbreak.storage.rows import to_row  # noqa: E402
from stretchbreak.storage.settings_end import ended  # noqa: E402
from stretchbreak.storage.settings_file import SettingsFile  # noqa: E402


@dataclass
class Tally:
    """lost: records that should have been there; silent: a loss of which nothing was said."""

    rounds: int = 0
    started: int = 0
    lost: int = 0
    told: int = 0
    silent: int = 0
    kept: int = 0


def start_again(home: Path, tally: Tally) -> tuple[list[Record], str]:
    """Start the coach on what was left; the records, and what it says about them."""
    loaded = SettingsFile(settings_of(home)).load(mend=True)
    journal = SqliteJournal(journal_of(home))
    found = list(journal.records())
    clock = FakeClock("another boot")
    clock.pass_time(86_400)
    with contextlib.redirect_stderr(io.StringIO()):
        world = World(journal, clock)
    world.works(1)
    assert world.coach.status().sensors
    said = " ".join([journal.health.detail, *map(str, loaded.problems)]).strip()
    world.coach.stop()
    tally.started += 1
    return found, said


def live(home: Path, seed: int, seconds: float | None) -> int:
    """Live the day in a process of its own, killed after so long. Records that were reported."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            busy_day(home, seed, lambda count: report(theirs, count))
        finally:
            os._exit(0)
    os.close(theirs)
    told, until = b"", time.monotonic() + (seconds or 3600.0)
    while True:
        # What it reports is read until its time is up; then what is left in the pipe.
        ready, _, _ = select.select([ours], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            until = time.monotonic() + 3600.0
            continue
        more = os.read(ours, 65536)
        if not more:
            break
        told += more
    os.close(ours)
    os.waitpid(child, 0)
    lines = told.split(b"\n")
    return int(lines[-2]) if len(lines) > 1 else 0


def report(pipe: int, count: int) -> None:
    os.write(pipe, b"%d\n" % count)


def kill(folder: Path, rounds: int, chance: random.Random) -> tuple[Tally, list[Path]]:
    tally, homes = Tally(), list[Path]()
    seeds = [chance.randrange(1000) for _each in range(3)]
    whole: dict[int, list[Record]] = {}
    took: dict[int, float] = {}
    for seed in seeds:
        home, begun = folder / f"whole-{seed}", time.monotonic()
        live(home, seed, None)
        took[seed] = time.monotonic() - begun
        whole[seed] = read_records(journal_of(home)).records
    for number in range(rounds):
        seed, home = seeds[number % 3], folder / f"kill-{number}"
        reported = live(home, seed, chance.uniform(0, took[seed]))
        tally.rounds += 1
        if len(homes) < 20 and journal_of(home).exists():
            homes.append(shutil.copytree(home, folder / f"left-{number}"))
        found, said = start_again(home, tally)
        tally.told += bool(said)
        if found != whole[seed][: len(found)]:
            tally.lost += 1
        tally.lost += max(0, reported - len(found))
        shutil.rmtree(home)
    return tally, homes


def cut(
    folder: Path, homes: Sequence[Path], rounds: int, chance: random.Random
) -> dict[str, Tally]:
    tallies: dict[str, Tally] = {}
    for number in range(rounds):
        home = Path(shutil.copytree(chance.choice(homes), folder / f"cut-{number}"))
        journal = journal_of(home)
        if chance.random() < 0.5:
            SqliteJournal(journal).close()  # what had stood in the log is in the file now
        files = (journal, journal.with_name(journal.name + "-wal"), settings_of(home))
        victim = chance.choice([one for one in files if one.exists() and one.stat().st_size])
        tally = tallies.setdefault(victim.name, Tally())
        tally.rounds += 1
        if victim == files[2]:
            cut_settings(home, victim, tally, chance)
        else:
            cut_journal(home, victim, tally, chance)
        shutil.rmtree(home)
    return tallies


def cut_journal(home: Path, victim: Path, tally: Tally, chance: random.Random) -> None:
    before = copy_of(journal_of(home))
    left = victim.read_bytes()[: chance.randrange(victim.stat().st_size)]
    victim.write_bytes(left)
    files = (journal_of(home), journal_of(home).with_name("journal.sqlite3-wal"))
    bytes_left = b"".join(one.read_bytes() for one in files if one.exists())
    found, said = start_again(home, tally)
    missing = [one for one in before if one not in found]
    tally.lost += sum(stands_in(bytes_left, one) for one in missing)
    tally.told += bool(said)
    tally.silent += bool(missing) and not said
    kept = any(one.read_bytes() == left for one in victim.parent.iterdir() if ".bad-" in one.name)
    tally.kept += kept or not said


def cut_settings(home: Path, victim: Path, tally: Tally, chance: random.Random) -> None:
    whole, before = victim.read_bytes(), SettingsFile(victim).load().settings
    left = whole[: chance.randrange(len(whole))]
    lines = left[: left.rfind(b"\n") + 1]
    victim.write_bytes(ended(lines))
    of_whole_lines = SettingsFile(victim).load().settings
    victim.write_bytes(left)
    _found, said = start_again(home, tally)
    now = SettingsFile(victim).load().settings
    if of_whole_lines != now and ended(lines) == victim.read_bytes():
        tally.lost += 1
    tally.told += bool(said)
    tally.silent += not said and now != before
    kept = any(one.read_bytes() == left for one in home.iterdir() if ".bad-" in one.name)
    tally.kept += kept or not said


def copy_of(path: Path) -> list[Record]:
    """The records, read from a copy: reading must leave the files as they are."""
    with tempfile.TemporaryDirectory() as folder:
        for one in path.parent.glob("journal.sqlite3*"):
            shutil.copy(one, folder)
        return read_records(Path(folder) / path.name).records


def stands_in(content: bytes, record: Record) -> bool:
    """True when the record stands there whole. Between time and kind are two numbers."""
    at, _offset, _elapsed, kind, data = to_row(record)
    first, rest = re.escape(at.encode()), re.escape(f"{kind}{data}".encode())
    return re.search(first + b".{0,11}?" + rest, content, re.DOTALL) is not None


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--cuts", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - not for secrets
    with tempfile.TemporaryDirectory() as name:
        killed, homes = kill(Path(name), options.kills, chance)
        tallies = cut(Path(name), homes, options.cuts, chance)
    say(f"killed at {killed.rounds} moments of a busy day: started again {killed.started} times,")
    say(f"  records lost that had been saved: {killed.lost}")
    for file, tally in sorted(tallies.items()):
        say(f"{file} cut {tally.rounds} times: started again {tally.started} times,")
        say(f"  lost of what the cut had left: {tally.lost}; told {tally.told} times,")
        say(f"  kept as it was {tally.kept} times; cuts that no reader can tell {tally.silent}")
    everything = [killed, *tallies.values()]
    return int(any(one.lost or one.started != one.rounds for one in everything))


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
