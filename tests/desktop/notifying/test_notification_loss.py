# SPDX-License-Identifier: Apache-2.0
"""Services and buses that refuse, are missing, late, or gone."""

from __future__ import annotations

from adapters.bus_peer import reachable
from notification_peers import QUESTION, REMINDER, FakeService, Told, live, on_screen
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.app.ports import Condition


def test_a_service_that_refuses_is_told_with_its_reason(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    service.answers["Notify"] = lambda *_args: "org.example.TooMany"
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: told.failed == ["Notify is refused"])
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: len(told.failed) == 2)


def test_shown_before_the_bus_answered_it_still_arrives(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    told.start(notifier)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    qtbot.waitUntil(lambda: notifier._owner != "")
    service.click(41, "moved")
    qtbot.waitUntil(lambda: told.answers == [("moved", "")])
    assert told.closed == []


def test_without_a_service_it_fails_at_once_and_says_what_to_install(
    notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    told.start(notifier)
    notifier.show(REMINDER)
    assert told.nothing
    qtbot.waitUntil(lambda: len(told.failed) == 1)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.MISSING)
    assert "dunst" in notifier.health.detail
    assert notifier._listening == []


def test_without_a_bus_it_fails_on_the_next_turn(told: Told, qtbot: QtBot) -> None:
    bus = Bus("session bus", None)
    notifier = FreedesktopNotifier(bus)
    told.start(notifier)
    assert notifier.health.condition is Condition.MISSING
    notifier.show(REMINDER)
    assert told.nothing
    qtbot.waitUntil(lambda: len(told.failed) == 1)
    notifier.stop()
    bus.stop()


def test_a_bus_that_was_killed_is_used_again(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    desk.programs[-1].kill()
    qtbot.waitUntil(lambda: told.failed == ["the notification service ended"])
    assert told.closed == []
    assert notifier.health.condition is Condition.BROKEN
    address = desk.session_bus()
    desk.wait_for(lambda: reachable(address), 10, "the bus")
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.MISSING)
    again = FakeService(address, "body", "actions")
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE)
    notifier.show(QUESTION)
    on_screen(notifier, qtbot, 41)
    again.click(41, "yes")
    qtbot.waitUntil(lambda: told.answers == [("yes", "")])
    again.close()


def test_after_stop_nothing_is_told(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    notifier.stop()
    notifier.stop()
    qtbot.waitUntil(lambda: bool(service.notices))
    service.click(41, "stretch")
    other, heard = FreedesktopNotifier(notifier._bus), Told()
    live(other, heard, qtbot)
    other.show(QUESTION)
    on_screen(other, qtbot, 42)
    other.stop()
    assert told.nothing
