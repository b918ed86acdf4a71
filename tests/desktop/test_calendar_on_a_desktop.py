# SPDX-License-Identifier: Apache-2.0
"""The running app and a calendar file that changes under it; a meeting and a walk by command."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from rig import Desk
from whole_app import answers, desktop, end, notices, start, status, work_until_reminded


def write(path: Path, *, busy: bool) -> None:
    """An event that runs now, or none."""
    now = datetime.now().astimezone()
    begin, until = now - timedelta(hours=1), now + timedelta(hours=1)
    event = (
        f"BEGIN:VEVENT\nDTSTART:{begin:%Y%m%dT%H%M%S}\nDTEND:{until:%Y%m%dT%H%M%S}\nEND:VEVENT\n"
    )
    # A calendar program writes a new file and gives it the old one's name.
    new = path.with_suffix(".new")
    new.write_text(f"BEGIN:VCALENDAR\n{event if busy else ''}END:VCALENDAR\n")
    new.replace(path)


def test_an_event_holds_the_reminder_until_the_file_has_it_no_more(
    desk: Desk, tmp_path: Path
) -> None:
    desktop(desk)
    path = tmp_path / "own.ics"
    write(path, busy=True)
    app = start(desk, "remind_after=1s", "after_call=0.2s", f"calendar={path}")
    desk.type_for(2)
    desk.wait_for(lambda: status(desk)["held_by"] == ["calendar"], 10, "the calendar to hold it")
    assert notices(desk) == 0
    write(path, busy=False)
    desk.wait_for(lambda: status(desk)["held_by"] == [], 10, "the changed file to be read")
    work_until_reminded(desk, 1)
    end(desk, app)


def test_a_meeting_named_on_the_command_line_holds_until_resume(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=6s", "after_call=0.2s")
    assert desk.cli("meeting", "30min").returncode == 0
    desk.type_for(7)
    desk.wait_for(lambda: status(desk)["held_by"] == ["meeting"], 10, "the meeting to hold it")
    until = datetime.fromisoformat(status(desk)["meeting_until"])
    assert timedelta(minutes=29) < until - datetime.now().astimezone() <= timedelta(minutes=30)
    assert notices(desk) == 0
    assert desk.cli("resume").returncode == 0
    work_until_reminded(desk, 1)
    assert desk.cli("walking").returncode == 0
    assert ("walking", "command line") in answers(desk)
    end(desk, app)
