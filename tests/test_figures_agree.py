# SPDX-License-Identifier: Apache-2.0
"""One day, told six times: by the replay of its trace, and from the journal it leaves by the
ribbon, the bars, the table, the CSV and the status. They say the same, for every third trace.
"""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from command_line import run
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from stretchbreak.app.paths import Paths
from stretchbreak.app.replay import Answer, Replay
from stretchbreak.app.saved import SavedState, write_saved
from stretchbreak.app.snapshot import snapshot
from stretchbreak.app.trace import read_trace
from stretchbreak.domain.calendar_pages import Scale
from stretchbreak.domain.day_figures import figures_of
from stretchbreak.domain.days import DaySummary, summarise
from stretchbreak.domain.history import joined
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Record
from stretchbreak.domain.ribbon import ribbon
from stretchbreak.domain.settings import Settings
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.ui import words
from stretchbreak.ui.history_panels import day_page, days_page

# Every third: each of them lives a whole day six times over, and the rest adds little.
TRACES = sorted((Path(__file__).parent / "traces").glob("*.jsonl"))[::3]
# Minutes are printed with two decimals, and a trace may have parts on two days.
NEAR = 0.03


class Journalled(Replay):
    """A replay that also keeps what the app would have written into its journal."""

    def __init__(self, path: Path) -> None:
        self.written: list[Record] = []
        super().__init__(read_trace(path), Settings())
        self.run()
        # The judgement with which the replay closes; the app writes it when it is over.
        self.written.pop()

    def _keep(self, record: Record) -> None:
        self.written.append(record)
        super()._keep(record)


class Told:
    """The trace's day, as the journal has it."""

    def __init__(self, path: Path) -> None:
        self.lived = lived = Journalled(path)
        spells = joined(lived.painting.spells)
        answer = Answer(
            spells, lived.records, lived.state, lived.clock, lived.settings, lived.tints
        )
        self.bouts = answer.as_json()["bouts"]
        self.totals = answer.as_json()["totals"]
        desk, now = self.lived.state.desk, self.lived.state.now
        going_on = Spell(desk.presence, desk.since, now, desk.because)
        self.days: Sequence[DaySummary] = summarise(self.lived.written, going_on, Settings())

    def keep(self) -> None:
        """Write the journal where the command line looks for it."""
        Paths().prepare()
        journal = SqliteJournal(Paths().database)
        state = write_saved(SavedState(self.lived.state, ""))
        journal.save(state, self.lived.written)
        journal.close()


@pytest.fixture(params=TRACES, ids=lambda path: path.stem)
def told(request: pytest.FixtureRequest) -> Told:
    return lived(request.param)


@cache
def lived(path: Path) -> Told:
    return Told(path)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def near(expected: float) -> object:
    return pytest.approx(expected, abs=NEAR)


def test_the_csv_of_the_command_line_says_what_the_replay_says(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    told.keep()
    assert run("history", "--csv") == 0
    sums: defaultdict[str, float] = defaultdict(float)
    longest = 0.0
    for row in csv.DictReader(io.StringIO(capsys.readouterr().out)):
        longest = max(longest, float(row["longest_bout_minutes"]))
        for key, value in row.items():
            if key not in ("date", "counted_minutes", "counted_by"):
                sums[key] += float(value)
    for key in ("sitting", "standing", "away", "unknown", "asleep", "off"):
        assert sums[f"{key}_minutes"] == near(told.totals[f"{key}_minutes"]), key
    for key in ("bouts_over_30", "bouts_over_60", "reminders"):
        assert sums[key] == told.totals[key], key
    assert longest == near(told.totals["longest_bout_minutes"])


def test_the_ribbon_is_as_wide_as_the_replay_is_long(told: Told) -> None:
    seconds: defaultdict[Presence, float] = defaultdict(float)
    reminders = 0
    for day in told.days:
        shown = ribbon(day)
        if shown is None:
            continue
        for span in shown.spans:
            width = shown.share(span.until.elapsed) - shown.share(span.since.elapsed)
            seconds[span.presence] += width * (shown.end - shown.start)
        reminders += len(day.reminders)
    sitting = seconds[Presence.ACTIVE] + seconds[Presence.PASSIVE]
    assert sitting / 60 == near(told.totals["sitting_minutes"])
    for presence in (Presence.STANDING, Presence.AWAY, Presence.UNKNOWN):
        assert seconds[presence] / 60 == near(told.totals[f"{presence}_minutes"]), presence
    assert reminders == told.totals["reminders"]


def test_the_bars_part_the_bouts_of_the_replay(told: Told) -> None:
    lengths = [bout["minutes"] for bout in told.bouts]
    figures = [figures_of(day) for day in told.days]
    assert sum(day.bouts for day in figures) == len(lengths)
    assert sum(day.in_bouts for day in figures) / 60 == near(sum(lengths))
    over_60 = sum(length for length in lengths if length > 60)
    assert sum(day.long for day in figures) / 60 == near(over_60)
    assert sum(day.sitting for day in figures) / 60 == near(told.totals["sitting_minutes"])


def test_the_tables_say_what_the_pictures_show(qapp: QApplication, told: Told) -> None:
    figures = [figures_of(day) for day in told.days]
    (table,) = days_page(Scale.MONTH, figures).tables
    for row, day in zip(table.rows, told.days, strict=True):
        assert row[0] == words.day(day.day)
        assert row[1] == words.duration(day.totals.sitting)
        assert row[5] == words.duration(day.totals.longest_bout)
        assert row[8] == str(day.totals.reminders)
    for day in told.days:
        page = day_page(day, day.day)
        (moments,) = page.tables
        if page.panels:
            sentences = page.panels[0].drawing.sentences
            assert len(sentences) == len(moments.rows)
            for sentence, moment in zip(sentences, moments.rows, strict=True):
                assert moment[2] in sentence or "clock changed" in sentence
                assert moment[4] in sentence


def test_the_status_says_the_bout_with_which_the_day_ends(told: Told) -> None:
    state = told.lived.state
    status = snapshot(
        state, state.now, Settings(), sensors=(), tray="none", notifications="missing"
    )
    # Not of the last day: the clock may have been set back.
    spells = (spell for day in told.days for spell in day.spells)
    last = max(spells, key=lambda spell: spell.until.elapsed)
    assert (status.state, status.because) == (last.presence.value, last.because)
    going_on = [bout for day in told.days for bout in day.bouts if bout.ended_by == "end"]
    bouts = told.bouts
    if going_on:
        assert status.sitting_seconds == pytest.approx(going_on[-1].seconds, abs=1)
        assert bouts[-1]["ended_by"] == "end"
        assert bouts[-1]["minutes"] == near(status.sitting_seconds / 60)
    else:
        assert not bouts or bouts[-1]["ended_by"] != "end"
    # A status says nothing that the history does not have: time at the computer since a break.
    assert status.sitting_seconds <= sum(day.totals.sitting for day in told.days) + 1


def test_json_and_csv_are_of_the_same_day(capsys: pytest.CaptureFixture[str]) -> None:
    lived(TRACES[0]).keep()
    assert run("history", "--json") == 0
    days = json.loads(capsys.readouterr().out)
    assert run("history", "--csv") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [day["date"] for day in days] == [row["date"] for row in rows]
    assert [str(day["sitting_minutes"]) for day in days] == [r["sitting_minutes"] for r in rows]
