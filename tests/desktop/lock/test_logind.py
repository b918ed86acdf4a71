# SPDX-License-Identifier: Apache-2.0
"""Lock and sleep as logind tells them, over a real bus."""

from __future__ import annotations

import os

from lock_peers import OTHERS, OURS, ROOT, FakeLogind, Told, live, refuse
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.desk.linux import LinuxDesk
from stretchbreak.app.ports import Condition, Health


def test_sleep_is_told_before_and_after(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.sleep(going=True)
    logind.sleep(going=False)
    qtbot.waitUntil(lambda: told.all == [("sleep", True), ("sleep", False)])
    assert sensor.health == Health("lock and sleep", Condition.LIVE)


def test_a_session_that_is_locked_at_the_start_is_told(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.locked = True
    told.start(sensor)
    qtbot.waitUntil(lambda: told.all == [("locked", True)])
    logind.set_hint(locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])


def test_the_lock_of_this_session_is_told_once_and_that_of_others_not(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.set_hint(OTHERS, locked=True)
    logind.say("Lock", OTHERS)
    logind.say("Lock")
    logind.set_hint(locked=True)
    logind.set_hint(locked=True)
    logind.say("Unlock")
    logind.set_hint(locked=False)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("locked", False), ("sleep", True)]


def test_a_request_to_lock_stands_when_the_session_says_so(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.locked = True
    asked = len(logind.called("Get"))
    logind.say("Lock")
    qtbot.waitUntil(lambda: len(logind.called("Get")) > asked)
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: ("sleep", True) in told.all)
    assert told.all == [("locked", True), ("sleep", True)]


def test_a_request_to_lock_that_nobody_confirms_does_not_lock_for_good(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    live(sensor, told, qtbot)
    logind.say("Lock")
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])
    assert not logind.locked


def test_a_program_outside_of_every_session_finds_its_own_by_name(
    buses: tuple[Bus, Bus], logind: FakeLogind, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = refuse
    logind.answers["GetSession"] = lambda name: ("o", OTHERS if name == "38" else OURS)
    sensor = LinuxDesk(*buses, {"XDG_SESSION_ID": "38"})
    live(sensor, told, qtbot)
    logind.set_hint(OURS, locked=True)
    logind.set_hint(OTHERS, locked=True)
    logind.set_hint(OTHERS, locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])
    sensor.stop()


def test_without_a_name_it_takes_the_persons_session_at_a_seat(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    me = os.getuid()
    logind.answers["GetSessionByPID"] = refuse
    logind.answers["ListSessions"] = lambda: (
        "a(susso)",
        [
            ("1", me + 1, "else", "seat0", f"{ROOT}/session/_1"),
            ("2", me, "me", "", f"{ROOT}/session/_2"),
            ("7", me, "me", "seat0", OURS),
        ],
    )
    live(sensor, told, qtbot)
    logind.set_hint(f"{ROOT}/session/_2", locked=True)
    logind.say("Lock")
    qtbot.waitUntil(lambda: bool(told.all))
    logind.set_hint(locked=True)
    logind.set_hint(locked=False)
    qtbot.waitUntil(lambda: told.all == [("locked", True), ("locked", False)])


def test_without_a_session_sleep_is_told_and_the_health_says_what_is_not(
    logind: FakeLogind, sensor: LinuxDesk, told: Told, qtbot: QtBot
) -> None:
    logind.answers["GetSessionByPID"] = logind.answers["ListSessions"] = refuse
    live(sensor, told, qtbot)
    assert "silence" in sensor.health.detail
    logind.sleep(going=True)
    qtbot.waitUntil(lambda: told.all == [("sleep", True)])
