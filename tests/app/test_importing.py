# SPDX-License-Identifier: Apache-2.0
"""A past that another program kept: taken in once, and never over what the app saw itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stretchbreak.app import diary
from stretchbreak.app.importing import take_in
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.history import paint
from stretchbreak.domain.imports import ImportProblem
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.journal import SqliteJournal

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
EPOCH = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Kept:
    """In place of the journal: a list."""

    def __init__(self, *records: Record) -> None:
        self.all: list[Record] = list(records)

    def load_state(self) -> str | None:
        return None

    def records(self) -> Sequence[Record]:
        return tuple(self.all)

    def add(self, records: Sequence[Record]) -> None:
        self.all += records


def own(text: str, minutes: float) -> Judged:
    since = Moment(datetime.fromisoformat(text), 500.0)
    until = since.shifted(minutes * 60)
    return Judged(until, Spell(Presence.STANDING, since, until, "said"))


def event(minute: float, minutes: float, status: str) -> dict[str, object]:
    at = EPOCH + timedelta(minutes=minute)
    return {
        "id": 7,
        "timestamp": at.isoformat(),
        "duration": minutes * 60,
        "data": {"status": status},
    }


def export(folder: Path, *events: dict[str, object]) -> Path:
    """As ActivityWatch writes it, with a bucket of windows that is nobody's business."""
    file = folder / "aw-buckets-export.json"
    windows = {"timestamp": EPOCH.isoformat(), "duration": 9, "data": {"title": "SECRET"}}
    buckets = {
        "aw-watcher-window_desk": {"type": "currentwindow", "events": [windows]},
        "aw-watcher-afk_desk": {"id": "aw-watcher-afk_desk", "type": "afkstatus",
                                "client": "aw-watcher-afk", "events": list(events)},
    }  # fmt: skip
    file.write_text(json.dumps({"buckets": buckets}))
    return file


def days(journal: Kept) -> list[DaySummary]:
    return diary.days(journal.all, None, Settings())


def take(file: Path, journal: Kept, program: str = "activitywatch") -> str:
    return take_in(program, file, journal, NOW, BERLIN)


def test_a_morning_in_activitywatch_is_a_morning_here(tmp_path: Path) -> None:
    journal = Kept()
    file = export(tmp_path, event(0, 50, "not-afk"), event(50, 10, "afk"), event(60, 20, "not-afk"))
    assert take(file, journal) == "3 spells on 1 day from ActivityWatch are in the history now."
    (day,) = days(journal)
    assert day.day == date(2026, 3, 2)
    assert [(s.presence.value, s.seconds / 60, s.because) for s in day.spells] == [
        ("active", 50, "ActivityWatch"),
        ("away", 10, "ActivityWatch"),
        ("active", 20, "ActivityWatch"),
    ]
    assert day.spells[0].since.wall.isoformat() == "2026-03-02T09:00:00+01:00"
    assert [span.seconds / 60 for span in day.bouts] == [50, 20]
    assert len(day.breaks) == 1


def test_time_of_which_nothing_was_told_ends_a_bout(tmp_path: Path) -> None:
    journal = Kept()
    take(export(tmp_path, event(0, 50, "not-afk"), event(120, 40, "not-afk")), journal)
    assert [span.seconds / 60 for span in days(journal)[0].bouts] == [50, 40]


def test_what_the_app_saw_itself_is_not_told_by_another(tmp_path: Path) -> None:
    journal = Kept(own("2026-03-02T09:30:00+01:00", 60))
    said = take(export(tmp_path, event(0, 300, "not-afk")), journal)
    assert said.endswith("Your own begins on 2026-03-02 09:30.")
    spells = days(journal)[0].spells
    assert [(s.presence.value, s.seconds / 60) for s in spells] == [
        ("active", 30),
        ("standing", 60),
    ]


def test_a_night_away_is_cut_at_midnight_and_shown_as_one_break(tmp_path: Path) -> None:
    journal = Kept()
    night = event(60, 15 * 60, "afk")
    take(export(tmp_path, event(0, 60, "not-afk"), night, event(16 * 60, 5, "not-afk")), journal)
    assert [day.totals.away / 3600 for day in days(journal)] == [14, 1]
    assert sum(len(day.breaks) for day in days(journal)) == 1


def test_of_two_computers_the_one_that_was_used_is_right(tmp_path: Path) -> None:
    journal = Kept()
    take(export(tmp_path, event(0, 60, "afk"), event(20, 10, "not-afk")), journal)
    assert [s.presence.value for s in days(journal)[0].spells] == ["away", "active", "away"]


events = st.lists(
    st.builds(
        event,
        st.floats(-20_000, 20_000),
        st.floats(0, 3000),
        st.sampled_from(["afk", "not-afk", "hibernating"]),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events, events, st.booleans())
def test_taking_it_in_twice_changes_nothing(
    first: list[dict[str, object]], second: list[dict[str, object]], begun: bool
) -> None:
    """Nor does a later export that repeats an earlier one, whatever the order of its events."""
    journal = Kept(own("2026-03-03T09:30:00+01:00", 60)) if begun else Kept()
    with TemporaryDirectory() as name:
        folder = Path(name)
        take(export(folder, *first), journal)
        once = list(journal.all)
        assert take(export(folder, *reversed(first)), journal).startswith("There is nothing in")
        assert journal.all == once
        take(export(folder, *first, *second), journal)
        known = list(journal.all)
        take(export(folder, *second), journal)
        assert journal.all == known
    painted = paint(journal.all)
    for one, after in pairwise(painted):
        assert one.until.elapsed <= after.since.elapsed
        assert one.until.wall <= after.since.wall
    assert [s for s in painted if s.because == "said"] == own_spells(begun)


def own_spells(begun: bool) -> list[Spell]:
    return [own("2026-03-03T09:30:00+01:00", 60).spell] if begun else []


def test_it_is_the_same_from_the_disk_and_the_app_goes_on_from_its_own(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite3")
    journal.save("a state that this version cannot read", [own("2026-03-04T09:30:00+01:00", 60)])
    file = export(tmp_path, event(0, 50, "not-afk"), event(50, 10, "afk"))
    assert "2 spells" in take_in("activitywatch", file, journal, NOW, BERLIN)
    journal.close()
    again = SqliteJournal(tmp_path / "journal.sqlite3")
    assert "nothing" in take_in("activitywatch", file, again, NOW, BERLIN)
    assert again.load_state() == "a state that this version cannot read"
    assert len(again.records()) == 3
    assert b"SECRET" not in (tmp_path / "journal.sqlite3").read_bytes()
    again.close()


WORKRAVE = """\
WorkRaveStats 4
D 2 2 126 8 30 2 2 126 17 5
B 0 6 1 2 3 4 5 6
m 6 18720 4 4 4 4 4
D 3 2 126 8 30 3 2 126 17 5
m 6 60 4 4 4 4 4
"""


def test_workrave_tells_of_days_and_nothing_is_drawn_of_them(tmp_path: Path) -> None:
    (tmp_path / "historystats").write_text(WORKRAVE)
    (tmp_path / "todaystats").write_text("WorkRaveStats 4\nD 3 2 126 8 30 3 2 126 9 5\nm 1 3600\n")
    journal = Kept()
    assert take(tmp_path, journal, "workrave") == (
        "2 days that Workrave counted are in the history now."
    )
    first, second = days(journal)
    assert (first.day, first.spells, first.totals.sitting) == (date(2026, 3, 2), (), 0.0)
    assert first.as_json()["counted"] == [{"by": "Workrave", "minutes": 312.0}]
    assert second.as_json()["counted"] == [{"by": "Workrave", "minutes": 60.0}]
    assert "counted: 5 h 12 min by Workrave, which knows no times" in diary.as_text([first])
    assert diary.as_csv([first]).splitlines()[1].endswith(",312.0,Workrave")
    assert take(tmp_path, journal, "workrave").startswith("There is nothing in")
    # The day went on: its larger count holds.
    (tmp_path / "todaystats").write_text("WorkRaveStats 4\nD 3 2 126 8 30 3 2 126 9 5\nm 1 7200\n")
    take(tmp_path, journal, "workrave")
    assert days(journal)[1].as_json()["counted"] == [{"by": "Workrave", "minutes": 120.0}]


def test_a_day_that_the_app_saw_is_not_counted_by_workrave(tmp_path: Path) -> None:
    (tmp_path / "historystats").write_text(WORKRAVE)
    journal = Kept(own("2026-03-03T15:30:00+01:00", 60))
    take(tmp_path, journal, "workrave")
    assert [len(day.counted) for day in days(journal)] == [1, 0]


def one_bucket(**changes: object) -> str:
    whole = {**event(0, 5, "afk"), **changes}
    return json.dumps({"type": "afkstatus", "id": "b", "events": [event(0, 5, "afk"), whole]})


BROKEN = [
    ("{", "line 1: is not JSON"),
    ("[]", "has no bucket of type “afkstatus”"),
    ('{"buckets": {"b": {"type": "afkstatus"}}}', "b: has no list of events"),
    ('{"type": "afkstatus", "id": "b", "events": [7]}', "b, event 1: is not an object"),
    (one_bucket(timestamp="soon"), "b, event 2: “timestamp” should be a time"),
    (one_bucket(timestamp="0001-01-01T00:00:00Z"), "b, event 2: “timestamp” should be a time"),
    (one_bucket(duration=-1), "b, event 2: “duration” cannot be -1 seconds"),
    (one_bucket(duration=float("inf")), "b, event 2: “duration” cannot be inf seconds"),
    (one_bucket(duration="long"), "b, event 2: “duration” should be a number"),
    (one_bucket(data=None), "b, event 2: “data” should have a “status”"),
]


@pytest.mark.parametrize(("text", "told"), BROKEN)
def test_a_bad_export_is_named_with_the_place_and_nothing_is_kept(
    tmp_path: Path, text: str, told: str
) -> None:
    file = tmp_path / "export.json"
    file.write_text(text)
    journal = Kept()
    with pytest.raises(ImportProblem) as caught:
        take(file, journal)
    assert str(caught.value).startswith(str(file))
    assert told in str(caught.value)
    assert journal.all == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: should be “WorkRaveStats 4”"),
        ("WorkRaveStats 9\n", "line 1: is of a version other than 3 or 4"),
        ("WorkRaveStats 4\nD 2 two 126\n", "line 2: should be a day"),
        ("WorkRaveStats 4\nD 40 2 126 1 1 1 1 1 1 1\n", "line 2: should be a day"),
        ("WorkRaveStats 4\nD 2 2 126 8 30 2 2 126 17 5\nm 6 -4\n", "line 3: should have"),
        ("WorkRaveStats 4\nD 2 2 126 8 30 2 2 126 17 5\nm\n", "line 3: should have"),
    ],
)
def test_bad_statistics_are_named_with_their_line(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "historystats"
    file.write_text(text)
    with pytest.raises(ImportProblem) as caught:
        take(file, Kept(), "workrave")
    assert f"{file}, {told}" in str(caught.value)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImportProblem, match="no such file"):
        take(tmp_path / "none.json", Kept())
    with pytest.raises(ImportProblem, match="neither historystats nor todaystats"):
        take(tmp_path, Kept(), "workrave")
