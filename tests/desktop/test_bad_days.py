# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a computer: the app says it once and plainly, goes on, loses nothing."""

from __future__ import annotations

import os
import re
import resource
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from other_person import as_owner, needs_permissions
from program import Program
from rig import Desk
from whole_app import CARD, answers, clean, desktop, end, events, notices, start, status

QUICKLY = ("--set", "remind_after=1s", "--set", "settle=0.2s", "--set", "gap=0.5s")


def complaints(app: Program) -> list[str]:
    """What it said about itself on its error stream, a line each."""
    clean(app)
    return [line for line in app.output.splitlines() if line.startswith("stretchbreak: ")]


def told(desk: Desk, words: str) -> None:
    """Wait until a notification said this; it said it once."""
    said = re.compile(rf"^\tbody: '.*{words}", re.MULTILINE)
    desk.wait_for(lambda: said.search(desk.notifications()), 10, f"a notification: {words}")
    assert len(said.findall(desk.notifications())) == 1


def journal(desk: Desk) -> Path:
    return desk.home / "data" / "journal.sqlite3"


def sensor(desk: Desk, name: str) -> dict[str, str]:
    found = [dict(one) for one in status(desk)["sensors"] if name in one["name"]]
    assert found, name
    return found[0]


# Settings


def test_settings_that_are_garbage_are_kept_and_told_once(desk: Desk) -> None:
    garbage = b"\xff\x00 = [[[ nonsense"
    (desk.home / "settings.toml").write_bytes(garbage)
    desktop(desk)
    app = start(desk)
    told(desk, "settings could not be read")
    (complaint,) = complaints(app)
    (kept,) = desk.home.glob("settings.toml.bad-*")
    assert kept.name in complaint
    assert kept.read_bytes() == garbage
    assert status(desk)["remind_after_minutes"] == 30
    end(desk, app)
    app = start(desk)
    assert complaints(app) == []
    end(desk, app)


NO_WELCOME = ("--set", "introduce=off")


@needs_permissions
def test_settings_that_may_not_be_read_are_left_alone(desk: Desk) -> None:
    file = desk.home / "settings.toml"
    file.write_text('remind_after = "45min"\n', "utf-8")
    file.chmod(0)
    desktop(desk)
    app = desk.start("app", *as_owner(), sys.executable, "-m", "stretchbreak", "run")
    told(desk, "settings cannot be read \\(permission denied\\)")
    assert len(complaints(app)) == 1
    end(desk, app)
    file.chmod(0o600)
    assert file.read_text("utf-8") == 'remind_after = "45min"\n'


def test_a_setting_out_of_range_is_named_with_what_is_allowed_and_the_rest_counts(
    desk: Desk,
) -> None:
    text = '# mine\nremind_after = "7 years"\ngap = "4s"\nsomething_else = 1\n'
    file = desk.home / "settings.toml"
    file.write_text(text, "utf-8")
    desktop(desk)
    app = start(desk)
    told(desk, "remind_after = .*allowed is 20min to 60min")
    (complaint,) = complaints(app)
    assert str(file) in complaint
    assert status(desk)["remind_after_minutes"] == 30
    end(desk, app)
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ("remind_after=soon", "remind_after=soon cannot be used; allowed is a time"),
        ("nonsense", '"nonsense" is not of the form KEY=VALUE'),
        ("remindafter=3min", "Did you mean remind_after?"),
    ],
)
def test_a_wrong_override_ends_the_start_with_one_line(desk: Desk, pair: str, said: str) -> None:
    desk.x_server()
    app = desk.start_app("--set", pair)
    assert app.wait(15) == 2
    (line,) = app.output.splitlines()
    assert line.startswith("stretchbreak: ")
    assert said in line


# The journal


def test_a_corrupt_journal_is_kept_and_a_new_one_begun(desk: Desk) -> None:
    damaged = b"SQLite format 3\0" + bytes(range(256)) * 30
    journal(desk).parent.mkdir()
    journal(desk).write_bytes(damaged)
    desktop(desk)
    app = start(desk)
    told(desk, "journal could not be read")
    (kept,) = journal(desk).parent.glob("journal.sqlite3.bad-*")
    assert kept.read_bytes() == damaged
    assert kept.name in sensor(desk, "journal")["detail"]
    assert desk.cli("moved").returncode == 0
    assert answers(desk) == [("moved", "command line")]
    end(desk, app)


def test_a_journal_of_a_later_version_is_not_touched(desk: Desk) -> None:
    desktop(desk)
    app = start(desk)
    assert desk.cli("moved").returncode == 0
    end(desk, app)
    with closing(sqlite3.connect(journal(desk))) as later:
        later.execute("PRAGMA user_version = 99")
    before = journal(desk).read_bytes()
    app = start(desk)
    told(desk, "later version of StretchBreak")
    assert sensor(desk, "journal")["condition"] == "broken"
    assert desk.cli("moved").returncode == 0
    end(desk, app)
    assert journal(desk).read_bytes() == before
    assert [one.name for one in journal(desk).parent.iterdir()] == ["journal.sqlite3"]


@contextmanager
def full_disk(app: Program, size: int) -> Iterator[None]:
    """No file of the app may grow beyond `size` bytes: to it, the disk is full."""
    _soft, hard = resource.prlimit(app.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(app.pid, resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.prlimit(app.pid, resource.RLIMIT_FSIZE, (hard, hard))


def test_on_a_full_disk_the_day_goes_on_in_memory_and_is_written_when_there_is_room(
    desk: Desk,
) -> None:
    desktop(desk)
    app = start(desk)
    with full_disk(app, size=journal(desk).stat().st_size):
        assert all(desk.cli("moved").returncode == 0 for _each in range(4))
        assert sensor(desk, "journal")["condition"] == "broken"
        told(desk, "history is kept in memory only")
        written = len(answers(desk))
        assert written < 4
    assert desk.cli("moved").returncode == 0
    assert sensor(desk, "journal")["condition"] == "live"
    assert len(answers(desk)) == 5
    end(desk, app)


@needs_permissions
def test_in_a_home_that_cannot_be_written_it_runs_and_says_what_that_means(desk: Desk) -> None:
    desktop(desk)
    desk.home.chmod(0o500)
    app = desk.start(
        "app", *as_owner(), sys.executable, "-m", "stretchbreak", "run", *QUICKLY, *NO_WELCOME
    )
    told(desk, "ends with this run")
    assert any("no permission to write here" in line for line in complaints(app))
    desk.type_for(1)
    desk.wait_for(lambda: notices(desk) == 1, 10, "the reminder all the same")
    app.stop()
    assert app.exit_code == 0
    clean(app)
    desk.home.chmod(0o700)
    assert list(desk.home.iterdir()) == []


# The desktop


def test_without_a_display_it_says_so_and_ends(desk: Desk) -> None:
    app = desk.start_app()
    assert app.wait(15) == 1
    (line,) = app.output.splitlines()
    assert line.startswith("stretchbreak: there is no display")
    assert list(desk.home.iterdir()) == []


def test_without_any_bus_the_card_reminds_and_the_status_says_why(desk: Desk) -> None:
    desk.x_server()
    desk.window_manager()
    desk.tray_host("trayer")
    app = desk.app(*QUICKLY)
    desk.wait_for(lambda: status(desk)["notifications"] == "missing", 10, "the bus to be missed")
    assert sensor(desk, "notifications")["detail"] != ""
    desk.type_for(1)
    desk.wait_for(lambda: desk.windows(*CARD), 10, "the card")
    assert [one["step"] for one in events(desk, "reminder")] == ["notice"]
    end(desk, app)


def test_a_killed_notification_daemon_is_replaced_by_the_card_and_used_again(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=1s")
    next(program for program in desk.programs if program.name == "dunst").kill()
    desk.wait_for(lambda: status(desk)["notifications"] == "missing", 10, "the loss to be seen")
    desk.type_for(1)
    desk.wait_for(lambda: desk.windows(*CARD), 10, "the card instead")
    desk.dunst()
    desk.wait_for(lambda: status(desk)["notifications"] == "live", 10, "the daemon to be seen")
    assert desk.cli("moved").returncode == 0
    desk.wait_for(lambda: not desk.windows(*CARD), 5, "the card to go")
    desk.type_for(1)
    desk.wait_for(lambda: notices(desk) == 1, 10, "the next reminder by the new daemon")
    end(desk, app)


def test_where_input_cannot_be_seen_it_does_not_pretend_to_count(desk: Desk) -> None:
    desktop(desk)
    app = desk.app(*QUICKLY, WAYLAND_DISPLAY="nonsense", QT_QPA_PLATFORM="xcb")
    desk.type_for(1)
    found = status(desk)
    assert (found["state"], found["because"], found["sitting_minutes"]) == ("unknown", "blind", 0)
    assert found["next_reminder"] is None
    assert sensor(desk, "input")["condition"] in ("missing", "broken")
    assert sensor(desk, "input")["detail"] != ""
    assert desk.cli("sitting").returncode == 0
    assert status(desk)["state"] == "passive"
    end(desk, app)


# The command line


def test_a_trace_with_a_broken_line_is_refused_with_the_number_of_the_line(desk: Desk) -> None:
    trace = desk.folder / "day.jsonl"
    trace.write_text('{"oops"\n', "utf-8")
    done = desk.cli("replay", os.fspath(trace))
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("stretchbreak: ")
    assert "line 1" in line
