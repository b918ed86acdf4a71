# SPDX-License-Identifier: Apache-2.0
"""While somebody else has the screen, this session counts as locked."""

from __future__ import annotations

import os

from lock_peers import OTHERS, OURS, ROOT, FakeLogind, Told, live, refuse
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.desk.linux import LinuxDesk


def test_a_session_that_loses_the_screen_is_locked_until_it_has_it_again(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.switch(OTHERS, active=False)
    logind.switch(active=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    logind.set_hint(locked=True)  # the locker follows
    logind.switch(active=True)  # back, and behind the locker
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("sleep", True)]
    logind.set_hint(locked=False)
    qtbot.waitUntil(lambda: told.all[2:] == [("locked", False)])


def test_a_session_in_the_background_at_the_start_is_told(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.active = False
    told.start(sensor)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    logind.switch(active=True)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])


def test_a_program_of_the_persons_manager_finds_the_session_with_the_screen(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = refuse
    logind.answers["GetSession"] = lambda name: ("o", OURS) if name == "auto" else refuse()
    live(sensor, told, qtbot)
    logind.switch(active=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])


def test_a_session_that_is_only_guessed_locks_nothing_by_being_in_the_background(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = logind.answers["GetSession"] = refuse
    mine = ("7", os.getuid(), "me", "seat0", OURS)
    other = ("8", os.getuid() + 1, "else", "seat0", f"{ROOT}/session/_8")
    logind.answers["ListSessions"] = lambda: ("a(susso)", [other, mine])
    logind.active = False
    live(sensor, told, qtbot)
    logind.switch(active=False)
    logind.set_hint(locked=True)
    logind.set_hint(locked=False)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("locked", False), ("sleep", True)]
