# SPDX-License-Identifier: Apache-2.0
"""A day with the whole app: typing, a reminder, a stretch for both sides, and the history."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from program import Program
from rig import Desk
from whole_app import (
    SESSION,
    answers,
    clean,
    click,
    desktop,
    end,
    events,
    history,
    start,
    status,
    work_until_reminded,
)

from stretchbreak.storage.journal import SqliteJournal

DAY = 24 * 3600.0
LABELS = ("Stretch now", "In 10 minutes", "I just moved")


def finished_stretch(desk: Desk) -> None:
    desk.wait_for(lambda: events(desk, "session"), 20, "the session in the journal")
    (session,) = events(desk, "session")
    held = (session["routine"], session["seconds_left"], session["seconds_right"])
    assert held == ("standing", 30.0, 30.0)
    assert session["finished"] is True


@pytest.mark.parametrize(("panel", "seconds", "speed"), [("trayer", 6, 20), ("xfce4-panel", 4, 60)])
def test_typing_leads_to_a_reminder_and_its_button_to_a_stretch_for_both_sides(
    desk: Desk, panel: str, seconds: int, speed: int
) -> None:
    desktop(desk, panel)
    app = start(desk, f"remind_after={seconds}s", speed=speed)
    before = status(desk)
    assert (before["state"], before["because"], before["due"]) == ("active", "input", False)
    assert (before["tray"], before["notifications"]) == ("shown", "live")
    assert before["sensors"][0] == {"name": "input", "condition": "live", "detail": ""}

    work_until_reminded(desk, seconds)
    due = status(desk)
    assert due["due"] is True
    assert due["sitting_minutes"] >= round(seconds / 60, 2)
    assert all(f'"{label}"' in desk.notifications() for label in LABELS)

    click(desk, "Stretch now")
    offered = desk.wait_for((desk.folder / "offered").read_text, 5, "the menu of actions")
    assert all(f"#{label} " in offered for label in LABELS)
    desk.wait_for(lambda: desk.windows(*SESSION), 10, "the session window")
    assert status(desk)["due"] is False
    desk.screenshot(f"whole-day-{panel}")
    finished_stretch(desk)
    after = status(desk)
    assert (after["state"], after["because"]) == ("standing", "stretch")
    assert after["sitting_minutes"] == 0

    assert answers(desk) == [("stretch", "notification"), ("done", "session")]
    (reminder,) = events(desk, "reminder")
    assert reminder["step"] == "notice"
    assert reminder["sat"] >= seconds
    (bout,) = events(desk, "bout")
    assert bout["ended_by"] == "stretch"
    assert bout["seconds"] >= seconds
    (day,) = history(desk)
    assert (day["reminders"], len(day["bouts"]), len(day["sessions"])) == (1, 1, 1)
    sides = (day["hip_flexor_seconds_left"], day["hip_flexor_seconds_right"])
    assert sides == (30, 30)
    assert [spell["state"] for spell in day["states"]] == ["active", "standing"]
    end(desk, app)


def kill_and_start_again(desk: Desk, app: Program) -> Program:
    app.kill()
    clean(app)
    assert desk.cli("status").returncode == 3
    return start(desk, "remind_after=3s")


def test_killed_in_the_bout_and_in_the_stretch_it_goes_on_where_it_was(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=3s")
    desk.type_for(2)
    app = kill_and_start_again(desk, app)
    assert status(desk)["sitting_minutes"] >= 0.03
    work_until_reminded(desk, 1)
    (reminder,) = events(desk, "reminder")
    assert 3 <= reminder["sat"] < 8
    (day,) = history(desk)
    assert len(day["bouts"]) == 1

    click(desk, "Stretch now")
    desk.wait_for(lambda: desk.windows(*SESSION), 10, "the session window")
    app = kill_and_start_again(desk, app)
    assert events(desk, "session") == []
    assert answers(desk) == [("stretch", "notification")]
    assert len(events(desk, "reminder")) == 1

    assert desk.cli("stretch").returncode == 0
    finished_stretch(desk)
    work_until_reminded(desk, 3, count=2)
    assert len(events(desk, "bout")) == 1
    end(desk, app)


def test_in_ten_minutes_and_i_just_moved_are_answers_of_the_notification(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s")
    work_until_reminded(desk, 1)
    click(desk, "In 10 minutes")
    desk.wait_for(lambda: answers(desk) == [("delay 10", "notification")], 10, "the delay")
    desk.wait_for(lambda: not desk.windows("--class", "Dunst"), 10, "the notification to go")
    later = status(desk)
    assert later["due"] is False
    assert later["sitting_minutes"] > 0
    (reminder,) = events(desk, "reminder")
    assert 9 <= minutes_between(reminder["at"], later["next_reminder"]) <= 11

    assert desk.cli("moved").returncode == 0
    assert status(desk)["sitting_minutes"] < later["sitting_minutes"]
    work_until_reminded(desk, 1, count=2)
    click(desk, "I just moved")
    desk.wait_for(lambda: answers(desk)[-1] == ("moved", "notification"), 10, "the answer")
    assert [bout["ended_by"] for bout in events(desk, "bout")] == ["moved", "moved"]
    end(desk, app)


def minutes_between(earlier: str, later: str) -> float:
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds() / 60


def yesterday(text: str) -> str:
    """Every moment in this text (JSON, or a column's) a day earlier, on both of its clocks."""
    text = re.sub(r'("elapsed":)(-?[\d.]+)', lambda m: f"{m[1]}{float(m[2]) - DAY}", text)
    return re.sub(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d",
        lambda m: (datetime.fromisoformat(m[0]) - timedelta(days=1)).isoformat(),
        text,
    )


def make_it_a_day_ago(file: Path) -> None:
    """The same journal, as it was written yesterday."""
    old = file.with_name("today.sqlite3")
    file.rename(old)
    SqliteJournal(file).close()
    with closing(sqlite3.connect(old)) as read, closing(sqlite3.connect(file)) as write:
        for at, zone, elapsed, kind, data in read.execute(
            "SELECT at, zone_offset_s, elapsed, kind, data FROM event ORDER BY id"
        ):
            row = (yesterday(at), zone, elapsed - DAY, kind, yesterday(data))
            write.execute(
                "INSERT INTO event (at, zone_offset_s, elapsed, kind, data) VALUES (?, ?, ?, ?, ?)",
                row,
            )
        (state,) = read.execute("SELECT state FROM engine_state").fetchone()
        write.execute("INSERT INTO engine_state (id, state) VALUES (1, ?)", (yesterday(state),))
        write.commit()


def test_the_next_morning_yesterday_is_in_the_history_and_today_begins_at_zero(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s")
    work_until_reminded(desk, 1)
    click(desk, "Stretch now")
    finished_stretch(desk)
    end(desk, app)
    (before,) = history(desk)
    make_it_a_day_ago(desk.home / "data" / "journal.sqlite3")

    app = start(desk)
    desk.type_for(1)
    assert status(desk)["sitting_minutes"] < 0.2
    day_before = (date.fromisoformat(before["date"]) - timedelta(days=1)).isoformat()
    (found,) = history(desk, "--to", day_before)
    assert found["date"] == day_before
    for kept in ("reminders", "hip_flexor_seconds_left", "hip_flexor_seconds_right"):
        assert found[kept] == before[kept] > 0
    assert found["sitting_minutes"] == pytest.approx(before["sitting_minutes"], abs=0.02)
    (today,) = history(desk, "--from", before["date"])
    assert today["sessions"] == []
    end(desk, app)
