# SPDX-License-Identifier: Apache-2.0
"""What a notification service is sent, and what its answers mean."""

from __future__ import annotations

import pytest
from notification_peers import QUESTION, REMINDER, FakeService, Told, live, on_screen
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier


def test_what_the_service_is_sent(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    (notice,) = service.notices
    assert notice["title"] == REMINDER.title
    assert "&lt; 2 minutes &amp; no" in notice["body"]
    assert notice["actions"][:2] == ["stretch", "Stretch now"]
    assert "default" in notice["actions"][::2]
    assert notice["hints"] == {
        "urgency": ("y", 1),
        "desktop-entry": ("s", "org.stretchbreak.StretchBreak"),
    }
    assert (notice["replaces"], notice["time"]) == (0, -1)
    assert told.nothing


def test_an_answer_carries_the_token_and_the_notice_is_closed(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    service.click(99, "stretch")  # somebody else's
    service.click(41, "default", way_in="let-me-in")
    qtbot.waitUntil(lambda: service.called("CloseNotification") == [(41,)])
    service.click(41, "stretch")
    notifier.show(QUESTION)
    on_screen(notifier, qtbot, 42)
    assert told.answers == [("default", "let-me-in")]
    assert told.closed == []


@pytest.mark.parametrize(("reason", "by_person"), [(1, False), (2, True), (3, False), (4, False)])
def test_why_it_closed_is_told(
    reason: int,
    by_person: bool,
    notifier: FreedesktopNotifier,
    service: FakeService,
    told: Told,
    qtbot: QtBot,
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    service.closed(41, reason)
    qtbot.waitUntil(lambda: told.closed == [by_person])
    notifier.withdraw()
    notifier.show(QUESTION)
    on_screen(notifier, qtbot, 42)
    assert service.called("CloseNotification") == []
    assert service.notices[1]["replaces"] == 0


def test_shown_in_a_hurry_only_the_last_stays(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    for notice in (REMINDER, QUESTION, REMINDER, QUESTION):
        notifier.show(notice)
    on_screen(notifier, qtbot, 41)
    assert [notice["title"] for notice in service.notices] == [REMINDER.title, QUESTION.title]
    assert [notice["replaces"] for notice in service.notices] == [0, 41]
    assert told.nothing


def test_withdrawn_while_on_its_way_it_is_closed_on_arrival(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    notifier.withdraw()
    qtbot.waitUntil(lambda: service.called("CloseNotification") == [(41,)])
    notifier.show(QUESTION)
    on_screen(notifier, qtbot, 42)
    assert told.nothing


def test_a_service_without_buttons_and_markup_gets_neither(
    notifier: FreedesktopNotifier, desk: Desk, told: Told, qtbot: QtBot
) -> None:
    plain = FakeService(desk.env["DBUS_SESSION_BUS_ADDRESS"], "body")
    live(notifier, told, qtbot)
    assert "without buttons" in notifier.health.detail
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    assert plain.notices[0]["actions"] == []
    assert plain.notices[0]["body"] == REMINDER.body
    plain.close()


def test_a_service_that_forgot_the_number_shows_it_anew(
    notifier: FreedesktopNotifier, service: FakeService, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    on_screen(notifier, qtbot, 41)
    service.answers["Notify"] = lambda *args: "org.example.Invalid" if args[1] else ("u", 77)
    notifier.show(QUESTION)
    on_screen(notifier, qtbot, 77)
    assert told.nothing
