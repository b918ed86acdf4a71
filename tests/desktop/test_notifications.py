# SPDX-License-Identifier: Apache-2.0
"""Notifications: on a real daemon with real clicks, and on services played by the test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from adapters.bus_peer import Peer, reachable
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify.freedesktop import FreedesktopNotifier
from stretchbreak.app.ports import Condition, Notice, Notifier

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
REMINDER = Notice(
    "30 minutes at the computer",
    "A stretch for the front of the hip takes < 2 minutes & no equipment.",
    (("stretch", "Stretch now"), ("delay", "In 10 minutes"), ("moved", "I just moved")),
)
QUESTION = Notice("Away 9 min", "Were you up?", (("yes", "Yes"), ("no", "No")))


class Told:
    """What the notifier told."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, str]] = []
        self.closed: list[bool] = []
        self.failed: list[str] = []

    def start(self, notifier: Notifier) -> None:
        notifier.start(
            lambda key, token: self.answers.append((key, token)),
            self.closed.append,
            self.failed.append,
        )

    @property
    def nothing(self) -> bool:
        return not (self.answers or self.closed or self.failed)


class FakeService(Peer):
    """A notification service that does as it is told."""

    def __init__(self, address: str, *can: str) -> None:
        super().__init__(address)
        self.answers["GetCapabilities"] = lambda: ("as", list(can))
        self.answers["Notify"] = lambda *args: ("u", args[1] or 40 + len(self.called("Notify")))
        self.answers["CloseNotification"] = self._close
        self.own(SERVICE)

    def _close(self, number: int) -> tuple[Any, ...]:
        self.closed(number, 3)
        return ("",)

    def closed(self, number: int, reason: int) -> None:
        self.emit(PATH, f"{SERVICE}.NotificationClosed", "uu", number, reason)

    def click(self, number: int, key: str, way_in: str = "") -> None:
        if way_in:
            self.emit(PATH, f"{SERVICE}.ActivationToken", "us", number, way_in)
        self.emit(PATH, f"{SERVICE}.ActionInvoked", "us", number, key)
        self.closed(number, 2)

    @property
    def notices(self) -> list[dict[str, Any]]:
        names = ("app", "replaces", "icon", "title", "body", "actions", "hints", "time")
        return [dict(zip(names, args, strict=True)) for args in self.called("Notify")]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    yield bus
    bus.stop()


@pytest.fixture
def notifier(bus: Bus) -> Iterator[FreedesktopNotifier]:
    notifier = FreedesktopNotifier(bus)
    yield notifier
    notifier.stop()


@pytest.fixture
def service(bus: Bus, desk: Desk) -> Iterator[FakeService]:
    service = FakeService(desk.env["DBUS_SESSION_BUS_ADDRESS"], "body", "actions", "body-markup")
    yield service
    service.close()


def live(notifier: FreedesktopNotifier, told: Told, qtbot: QtBot) -> None:
    told.start(notifier)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE)


def on_screen(notifier: FreedesktopNotifier, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(lambda: notifier._shown == number and not notifier._asking)


# On a real daemon


@pytest.fixture
def dunst(desk: Desk, bus: Bus) -> Desk:
    desk.x_server()
    desk.dunst()
    return desk


def test_dunst_shows_the_reminder_with_its_actions_and_a_click_is_the_answer(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    shown = dunst.notifications()
    assert "30 minutes at the computer" in shown
    assert "minutes & no equipment" in shown
    assert dunst.screenshot("notification").stat().st_size > 0
    dunst.click_notification("Stretch now")
    qtbot.waitUntil(lambda: told.answers == [("stretch", "")], timeout=15_000)
    offered = (dunst.folder / "offered").read_text("utf-8")
    assert all(label in offered for _key, label in REMINDER.actions)
    qtbot.waitUntil(lambda: not dunst.windows("--class", "Dunst"), timeout=15_000)
    assert told.closed == []


def test_dunst_replaces_the_notice_withdraws_it_and_tells_when_a_person_closes_it(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    notifier.show(QUESTION)
    qtbot.waitUntil(lambda: "Were you up?" in dunst.notifications(), timeout=15_000)
    assert dunst.run("dunstctl", "count", "displayed").strip() == "1"
    notifier.withdraw()
    qtbot.waitUntil(lambda: not dunst.windows("--class", "Dunst"), timeout=15_000)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    window = dunst.windows("--class", "Dunst")[-1]
    dunst.xdotool("mousemove", "--window", window, "20", "20", "click", "3")
    qtbot.waitUntil(lambda: told.closed == [True], timeout=15_000)
    assert told.answers == []
    assert told.failed == []


def test_dunst_killed_under_the_notice_is_told_and_the_next_one_shows_again(
    dunst: Desk, notifier: FreedesktopNotifier, told: Told, qtbot: QtBot
) -> None:
    live(notifier, told, qtbot)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(dunst.windows("--class", "Dunst")), timeout=15_000)
    dunst.programs[-1].kill()
    qtbot.waitUntil(lambda: told.closed == [False])
    assert notifier.health.condition is Condition.MISSING
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: len(told.failed) == 1)
    dunst.dunst()
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE, timeout=15_000)
    notifier.show(QUESTION)
    qtbot.waitUntil(lambda: "Were you up?" in dunst.notifications(), timeout=15_000)
    assert len(told.failed) == 1


# On a service that the test plays


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
    assert notice["hints"] == {"urgency": ("y", 1), "desktop-entry": ("s", "stretchbreak")}
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
    qtbot.waitUntil(lambda: told.closed == [False])
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
