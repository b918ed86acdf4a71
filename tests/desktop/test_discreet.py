# SPDX-License-Identifier: Apache-2.0
"""What other programs and the person's own files say stays there: a day full of one word."""

from __future__ import annotations

import contextlib
import shlex
import sys
from datetime import datetime, timedelta
from pathlib import Path

from adapters.bus_peer import Peer
from PySide6.QtCore import QCoreApplication
from rig import Desk
from whole_app import click, desktop, end, events, notices, start, status

from stretchbreak.adapters.service.media import PREFIX

WORD = "Xyzzyplugh"
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
window = QLineEdit()
window.setWindowTitle(sys.argv[1])
window.showFullScreen()
app.exec()
"""


def calendar_at(folder: Path) -> Path:
    """An event of yesterday with the word wherever there is text, and lines that are none."""
    begin = datetime.now().astimezone() - timedelta(days=1)
    file = folder / f"{WORD}.ics"
    file.write_text(
        f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:{WORD}\nSUMMARY:{WORD}\nLOCATION:{WORD}\n"
        f"DTSTART:{begin:%Y%m%dT%H%M%S}\nDTEND:{begin:%Y%m%dT%H%M%S}\nEND:VEVENT\n"
        f"BEGIN:VEVENT\nUID:{WORD}\nDTSTART;TZID={WORD}:{WORD}\nEND:VEVENT\n{WORD}\nEND:VCALENDAR\n"
    )
    return file


def hook(*words: str) -> str:
    """A command that has the word in its arguments, and says it."""
    return shlex.join([sys.executable, "-c", *words, WORD])


def told(player: Peer, member: str) -> bool:
    """Whether the player was told so; it answers while it is asked."""
    QCoreApplication.processEvents()
    return bool(player.called(member))


def test_titles_names_and_keys_are_in_no_file_and_no_report(
    desk: Desk, qapp: QCoreApplication
) -> None:
    desktop(desk)
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    player = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"], PREFIX + WORD)
    with contextlib.closing(player):
        a_day_full_of_the_word(desk, player, calendar_at(elsewhere))
    left = [file for file in desk.home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".sqlite3" for file in left)
    holding = [file for file in left if WORD.lower().encode() in file.read_bytes().lower()]
    assert holding == []


def a_day_full_of_the_word(desk: Desk, player: Peer, calendar: Path) -> None:
    player.answers["Get"] = lambda *_args: ("v", ("s", "Playing"))
    player.answers["Pause"] = lambda: ("",)
    app = start(
        desk,
        "remind_after=2s",
        "show_card=off",
        "pause_media=true",
        f"calendar={calendar}",
        f"hook_reminder={hook('import sys; print(sys.argv)')}",
        f"hook_break_start={hook('import sys; sys.exit(sys.argv[1])')}",
        f"hook_break_end={hook('import (')}",
    )
    window = desk.start("window", sys.executable, "-c", WINDOW, WORD)
    desk.wait_for(lambda: desk.windows("--name", WORD), 20, "the window")
    desk.xdotool("windowactivate", desk.windows("--name", WORD)[0])
    desk.xdotool("type", "--delay", "60", WORD * 2)
    desk.wait_for(lambda: status(desk)["due"] or notices(desk), 20, "the reminder to be due")
    window.kill()
    desk.type_for(1)
    desk.wait_for(lambda: notices(desk) >= 1, 20, "the reminder")
    click(desk, "I just moved")
    desk.wait_for(lambda: events(desk, "break"), 20, "the break in the journal")
    assert desk.cli("standing").returncode == 0
    assert desk.cli("sitting").returncode == 0
    assert desk.cli("stretch", "standing").returncode == 0
    desk.wait_for(lambda: told(player, "Pause"), 20, "the player to be paused")
    desk.wait_for(
        lambda: "the command for break" in desk.cli("doctor").stdout.lower(), 10, "the failed hook"
    )
    for words in (("doctor",), ("doctor", "--json"), ("status", "--json"), ("history", "--json")):
        assert WORD.lower() not in desk.cli(*words).stdout.lower(), words
    end(desk, app)
