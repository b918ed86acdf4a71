# SPDX-License-Identifier: Apache-2.0
"""A notification service played by the test, and what the notifier told."""

from __future__ import annotations

from typing import Any

from adapters.bus_peer import Peer
from pytestqt.qtbot import QtBot

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


def live(notifier: FreedesktopNotifier, told: Told, qtbot: QtBot) -> None:
    told.start(notifier)
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE)


def on_screen(notifier: FreedesktopNotifier, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(lambda: notifier._shown == number and not notifier._asking)
