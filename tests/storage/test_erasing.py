# SPDX-License-Identifier: Apache-2.0
"""Deleting days: the others stay as they were, and the bytes are gone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from app.test_coach import World
from fakes import FakeClock
from hypothesis import example, given, settings
from hypothesis import strategies as st
from journal_rig import journal_at
from record_strategies import a_moment

from stretchbreak.app import diary
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BreakTaken, Corrected, Judged, Noted, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.storage.memory_journal import MemoryJournal

SECOND = date(2026, 3, 2)


@pytest.fixture
def path(journal_path: Path) -> Path:
    return journal_path


def spent(since: str, until: str, presence: str = "active", because: str = "input") -> Judged:
    first, last = a_moment(since, seconds(since)), a_moment(until, seconds(until))
    return Judged(last, Spell(Presence(presence), first, last, because))


def seconds(text: str) -> float:
    return a_moment(text).wall.timestamp() - 1_772_000_000


def three_days() -> list[Record]:
    return [
        spent("2026-03-01T09:00:00+01:00", "2026-03-01T22:00:00+01:00"),
        spent("2026-03-01T22:00:00+01:00", "2026-03-02T08:00:00+01:00", "asleep", "asleep"),
        spent("2026-03-02T08:00:00+01:00", "2026-03-02T12:00:00+01:00", because="fragrant"),
        Noted(a_moment("2026-03-02T12:00:00+01:00"), "fragrant"),
        spent("2026-03-02T12:00:00+01:00", "2026-03-03T09:00:00+01:00", "away"),
        spent("2026-03-03T09:00:00+01:00", "2026-03-03T10:00:00+01:00"),
    ]


def bytes_beside(path: Path) -> bytes:
    return b"".join(one.read_bytes() for one in path.parent.iterdir() if one.is_file())


def told(found: list[Record]) -> dict[str, float]:
    days = diary.days(found, None, Settings())
    return {day.day.isoformat(): day.totals.sitting / 3600 for day in days}


def test_a_deleted_day_is_gone_and_its_neighbours_are_as_before(path: Path) -> None:
    journal = journal_at(path)
    journal.save("state", three_days())
    assert told(list(journal.records())) == {"2026-03-01": 13, "2026-03-02": 4, "2026-03-03": 1}
    assert b"fragrant" in bytes_beside(path)
    assert journal.forget(SECOND, SECOND) == ""
    assert told(list(journal.records())) == {"2026-03-01": 13, "2026-03-03": 1}
    assert b"fragrant" not in bytes_beside(path)
    journal.close()
    assert b"fragrant" not in bytes_beside(path)


def test_a_night_keeps_its_part_before_midnight(path: Path) -> None:
    journal = journal_at(path)
    journal.save("state", three_days())
    journal.forget(SECOND, SECOND)
    (night,) = [
        one.spell
        for one in journal.records()
        if isinstance(one, Judged) and one.spell.presence is Presence.ASLEEP
    ]
    assert night.until.wall.isoformat() == "2026-03-02T00:00:00+01:00"
    journal.close()


def test_deleting_everything_leaves_no_byte_of_it_nor_any_copy(path: Path) -> None:
    journal = journal_at(path)
    journal.save("state", [*three_days()] * 400)
    for name in (".bad-20260301-120000", ".v1-20260301-120000", "-wal.bad-20260301-120000"):
        path.with_name(path.name + name).write_bytes(b"fragrant")
    journal.forget(None, None)
    assert journal.records() == []
    assert b"fragrant" not in bytes_beside(path)
    assert sorted(one.suffix for one in path.parent.iterdir() if "bad" in one.name) == []
    journal.save("new", [Noted(a_moment("2026-03-04T12:00:00+01:00"), "after")])
    assert len(journal.records()) == 1
    journal.close()


def test_copies_that_may_hold_a_deleted_day_are_named(path: Path) -> None:
    journal = journal_at(path)
    journal.save("state", three_days())
    copy = path.with_name(path.name + ".bad-20260301-120000")
    copy.write_bytes(b"something")
    assert copy.name in journal.forget(SECOND, SECOND)
    assert copy.exists()
    journal.close()


def test_a_correction_made_later_goes_with_the_day_that_it_is_about(path: Path) -> None:
    since, until = spent("2026-03-02T08:00:00+01:00", "2026-03-02T09:00:00+01:00").spell, None
    journal = journal_at(path)
    made = a_moment("2026-07-01T10:00:00+02:00")
    journal.save("state", [Corrected(made, since.since, since.until, Presence.AWAY)])
    assert journal.records("2026-03-02", "2026-03-02") != []
    journal.forget(SECOND, SECOND)
    assert (journal.records(), until) == ([], None)
    journal.close()


def test_records_that_wait_for_a_full_disk_are_deleted_too(path: Path) -> None:
    journal = journal_at(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.save("state", three_days())
        other.execute("ROLLBACK")
    journal.forget(SECOND, SECOND)
    assert told(list(journal.records())) == {"2026-03-01": 13, "2026-03-03": 1}
    journal.close()


def test_while_somebody_reads_the_days_are_deleted_and_what_is_left_is_said(path: Path) -> None:
    journal = journal_at(path)
    journal.save("state", three_days())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM event").fetchone()
        assert "cannot be used" in journal.forget(None, None)
        other.execute("ROLLBACK")
    assert journal.forget(None, None) == ""
    journal.close()


hours = st.integers(0, 4 * 24 * 4).map(lambda quarters: quarters / 4)
spans = st.tuples(hours, st.sampled_from([0.25, 1, 9, 30]), st.sampled_from(["active", "away"]))


@example([(42.25, 30, "active"), (48.0, 30, "away")], 2)
@given(st.lists(spans, max_size=10), st.integers(0, 5))
@settings(max_examples=40, deadline=None)
def test_both_journals_forget_the_same_and_only_that_day(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[float, float, str]], which: int
) -> None:
    begin = a_moment("2026-03-01T00:00:00+01:00", 1000.0)
    happened: list[Record] = []
    for since, length, presence in made:
        first = begin.shifted(since * 3600)
        last = first.shifted(length * 3600)
        happened.append(Judged(last, Spell(Presence(presence), first, last, "input")))
    day = date(2026, 3, 1) + timedelta(days=which)
    path = tmp_path_factory.mktemp("forget") / "journal.sqlite3"
    on_disk, in_memory = journal_at(path), MemoryJournal()
    for journal in (on_disk, in_memory):
        journal.save("state", happened)
        journal.forget(day, day)
    kept = list(on_disk.records())
    on_disk.close()
    assert kept == list(in_memory.records())
    before = diary.days(happened, None, Settings())
    assert [(one.day, one.spells) for one in diary.days(kept, None, Settings())] == [
        (one.day, one.spells) for one in before if one.day != day
    ]


def test_a_running_app_forgets_today_and_counts_from_now(path: Path) -> None:
    from stretchbreak.app.upkeep import Upkeep

    world = World(SqliteJournal(path)).works(20).rests(8).works(3)
    upkeep = Upkeep(
        world.coach, world.journal, world.scheduler, world.clock, lambda: world.coach.settings
    )
    today = world.clock.now().wall.date()
    assert "is deleted from the history" in upkeep.forget(today, today)
    assert world.minutes() == 0
    assert world.journal.records() == []
    world.works(5)
    assert world.minutes() == pytest.approx(5, abs=0.1)
    world.coach.said("was-away", "tray")  # the question is forgotten too
    assert not [one for one in world.journal.records() if isinstance(one, BreakTaken)]
    world.coach.stop()


def test_older_days_than_the_setting_keeps_are_deleted_once_a_day(path: Path) -> None:
    from stretchbreak.app.upkeep import Upkeep

    clock = FakeClock()
    journal = SqliteJournal(path)
    now = clock.now()
    journal.save("garbage", [Noted(now.shifted(-days * 86_400), f"{days}") for days in (400, 80)])
    world = World(journal, clock)
    kept = Settings(keep_history="1-year")
    Upkeep(world.coach, journal, world.scheduler, clock, lambda: kept).start()
    assert sum(isinstance(one, Noted) for one in journal.records()) == 3
    world.works(6)
    found = [one.what for one in journal.records() if isinstance(one, Noted)]
    assert found == ["80", "state-unreadable"]
    clock.pass_time(timedelta(days=300).total_seconds())
    world.works(1)
    assert [one.what for one in journal.records() if isinstance(one, Noted)] == ["state-unreadable"]
    world.coach.stop()
