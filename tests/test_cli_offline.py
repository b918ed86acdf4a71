# SPDX-License-Identifier: Apache-2.0
"""Commands that need no running app: history and replay."""

from __future__ import annotations

import contextlib
import csv
import json
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest
from command_line import Copy, run

from stretchbreak.app.paths import Paths
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BoutEnded, BreakTaken, Judged, Reminded, SessionEnded
from stretchbreak.storage.journal import SqliteJournal

TRACE = str(Path(__file__).parent / "traces" / "a_bump_of_the_desk_ends_no_absence.jsonl")
MORNING = Moment(datetime.fromisoformat("2026-03-02T09:00:00+01:00"), 1000.0)


def a_journal() -> None:
    """One morning: 40 minutes, a reminder, a break, 20 minutes, a stretch."""
    at = [MORNING.shifted(minutes * 60) for minutes in (0, 30, 40, 45, 65, 67)]
    Paths().prepare()
    journal = SqliteJournal(Paths().database)
    records = (
        Reminded(at[1], "notice", 1800.0),
        Judged(at[2], Spell(Presence.ACTIVE, at[0], at[2], "input")),
        BoutEnded(at[2], at[0], at[2], 2400.0, "input"),
        Judged(at[3], Spell(Presence.AWAY, at[2], at[3], "input")),
        BreakTaken(at[3], at[2], at[3], "input", full=True),
        Judged(at[4], Spell(Presence.ACTIVE, at[3], at[4], "input")),
        Judged(at[5], Spell(Presence.STANDING, at[4], at[5], "stretch")),
        SessionEnded(at[5], at[4], "standing", 30.0, 20.0, finished=True),
    )
    journal.save("{}", records)
    journal.close()


def kept_records() -> int:
    with contextlib.closing(SqliteJournal(Paths().database)) as journal:
        return len(journal.records())


def test_history_as_json_has_the_whole_day(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history", "--json") == 0
    (day,) = json.loads(capsys.readouterr().out)
    assert day["date"] == "2026-03-02"
    assert (day["sitting_minutes"], day["away_minutes"], day["reminders"]) == (60.0, 5.0, 1)
    assert (day["hip_flexor_seconds_left"], day["hip_flexor_seconds_right"]) == (30, 20)
    assert [bout["minutes"] for bout in day["bouts"]] == [40.0, 20.0]
    assert [spell["state"] for spell in day["states"]] == ["active", "away", "active", "standing"]
    assert day["states"][1]["from"] == "2026-03-02T09:40:00+01:00"


def test_history_as_csv_has_a_header_and_a_row_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history", "--csv") == 0
    (row,) = csv.DictReader(StringIO(capsys.readouterr().out))
    assert (row["date"], row["sitting_minutes"], row["breaks"]) == ("2026-03-02", "60.0", "1")


def test_history_for_people_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history") == 0
    head, line = capsys.readouterr().out.splitlines()
    assert head.split()[0] == "day"
    assert line.startswith("2026-03-02")
    assert "1 h 00 min" in line
    assert "30 s" in line


def test_history_of_other_days_is_empty_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history", "--from", "2026-03-03") == 0
    assert "Nothing is in the history yet" in capsys.readouterr().out
    assert run("history", "--to", "2026-03-01", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run("history", "--from", "2026-03-02", "--to", "2026-03-02", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_replay_prints_the_answer_that_its_page_describes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("replay", TRACE, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == [
        *("states", "bouts", "reminders", "tints", "adapted", "questions", "totals")
    ]
    assert set(answer["states"][0]) == {"state", "from", "to", "because"}
    assert set(answer["bouts"][0]) == {"from", "to", "minutes", "ended_by"}
    assert answer["totals"]["sitting_minutes"] == 20.0


def test_replay_uses_the_settings_it_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.toml"
    file.write_text('away_after = "7min"\nremind_after = "never"\n', "utf-8")
    assert run("replay", TRACE, "--settings", str(file), "--json") == 0
    printed = capsys.readouterr()
    assert "remind_after" in printed.err
    assert json.loads(printed.out)["totals"]["sitting_minutes"] > 0


def test_a_day_is_deleted_only_when_it_is_said_twice(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history", "delete", "2026-03-02") == 2
    assert "say it again with --yes" in capsys.readouterr().err
    assert run("history", "delete", "2026-03-02", "--yes") == 0
    assert capsys.readouterr().out == "2026-03-02 is deleted from the history.\n"
    assert run("history") == 0
    assert "Nothing is in the history yet" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["yesterday", "2026-13-01", ""])
def test_what_is_no_day_deletes_nothing(capsys: pytest.CaptureFixture[str], what: str) -> None:
    a_journal()
    assert run("history", "delete", what, "--yes") == 2
    assert "neither a day" in capsys.readouterr().err
    assert kept_records() == 8


def test_the_running_app_is_asked_to_delete(capsys: pytest.CaptureFixture[str]) -> None:
    copy = Copy({"sentence": "The history is deleted."})
    assert run("history", "delete", "all", "--yes") == 0
    copy.close()
    assert copy.asked == [{"do": "forget", "from": None, "to": None}]
    assert capsys.readouterr().out == "The history is deleted.\n"


def test_days_worked_out_anew_have_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    a_journal()
    assert run("history", "rebuild") == 0
    told = capsys.readouterr().out
    assert told.startswith("Days worked out anew: 1, from events: 8.")
    assert run("history", "rebuild") == 0
    assert capsys.readouterr().out == told


def test_everything_goes_into_one_file_and_comes_back(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    a_journal()
    file = str(tmp_path / "all.zip")
    assert run("backup", file) == 0
    assert capsys.readouterr().out == f"{file} holds journal.sqlite3.\n"
    assert run("history", "delete", "all", "--yes") == 0
    assert run("restore", file) == 0
    assert "What was there before is kept in" in capsys.readouterr().out
    assert kept_records() == 8


def test_nothing_is_restored_under_the_running_app(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "all.zip").write_bytes(b"")
    copy = Copy({"sentence": "at work"})
    assert run("restore", str(tmp_path / "all.zip")) == 1
    copy.close()
    assert "end it first with: stretchbreak quit" in capsys.readouterr().err


def test_a_past_is_taken_in_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "historystats"
    file.write_text("WorkRaveStats 4\nD 2 2 125 8 30 2 2 125 17 5\nm 1 3600\n")
    assert run("import", "workrave", str(file)) == 0
    assert capsys.readouterr().out == "1 day that Workrave counted is in the history now.\n"
    assert run("history") == 0
    assert "2025-03-02  counted: 1 h 00 min by Workrave" in capsys.readouterr().out
    assert run("import", "activitywatch", str(file)) == 2
    assert f"{file}, line 1: is not JSON" in capsys.readouterr().err


def test_nothing_is_taken_in_while_the_app_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Copy({"status": {}, "sentence": ""})
    try:
        assert run("import", "workrave", str(tmp_path)) == 1
    finally:
        copy.close()
    assert "end it first with: stretchbreak quit" in capsys.readouterr().err
    assert not Paths().database.exists()


def test_breaks_come_out_as_a_calendar(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    a_journal()
    assert run("history", "--ics", "--from", "2026-03-02", "--to", "2026-03-02") == 0
    told = capfdbinary.readouterr().out
    assert told.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert b"\r\nDTSTART:20260302T084000Z\r\nDTEND:20260302T084500Z\r\n" in told
    assert b"\n" not in told.replace(b"\r\n", b"")
    assert run("history", "--ics", "--from", "2026-03-03") == 0
    assert b"VEVENT" not in capfdbinary.readouterr().out
