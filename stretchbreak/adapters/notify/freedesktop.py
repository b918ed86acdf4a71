# SPDX-License-Identifier: Apache-2.0
"""Notifications with buttons, over the session's bus.

https://specifications.freedesktop.org/notification-spec/latest/
One lasting connection: some services send the answer only to the connection that asked, and let
only that one replace its notice. Without replacing, reminders would pile up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from stretchbreak.adapters.bus import Bus, BusError
from stretchbreak.adapters.bus_signals import BUS_NAME
from stretchbreak.app.paths import DESKTOP_FILE
from stretchbreak.app.ports import Condition, Health, Notice

NAME = "notifications"
SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
NORMAL = 1  # critical ones stay on screen and keep later ones away
AS_THE_DESKTOP_LIKES = -1  # how long it is shown
BY_PERSON = 2  # why it was closed


class FreedesktopNotifier(QObject):
    """See Notifier. A service that is installed but not running is started by the first `show`."""

    def __init__(
        self,
        bus: Bus,
        parent: QObject | None = None,
        *,
        app_name: str = "StretchBreak",
        icon: str = "stretchbreak",
        desktop_entry: str = DESKTOP_FILE,
    ) -> None:
        """`icon` is a name in the icon theme or a file's path."""
        super().__init__(parent)
        self._bus = bus
        self._app_name, self._icon, self._desktop_entry = app_name, icon, desktop_entry
        self._health = Health(NAME, Condition.OFF)
        self._wanted: Notice | None = None  # not sent yet
        self._asking = False  # a call that has to do with showing is on its way
        self._withdrawn = False  # what is on its way is not wanted any more
        self._shown = 0  # the service's number of what is on screen
        self._token = ""
        self._owner = ""
        self._can: frozenset[str] | None = None
        self._started = False
        self._cancels: list[Callable[[], None]] = []
        self._listening: list[Callable[[], None]] = []
        self._on_answer: Callable[[str, str], None] = _ignore
        self._on_closed: Callable[[bool], None] = _ignore
        self._on_failed: Callable[[str], None] = _ignore

    @property
    def health(self) -> Health:
        return self._health

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self._on_answer, self._on_closed, self._on_failed = on_answer, on_closed, on_failed
        self._started = True
        self._bus.health_changed.connect(self._bus_changed)
        self._cancels = [self._bus.on_owner(SERVICE, self._owned)]
        self._bus.start()
        self._bus_changed(self._bus.health)

    def stop(self) -> None:
        """What is on screen stays there: `withdraw` first if it should not."""
        if not self._started:
            return
        self._started = False
        self._bus.health_changed.disconnect(self._bus_changed)
        for cancel in self._cancels:
            cancel()
        self._cancels = []
        self._stop_listening()
        self._on_answer = self._on_closed = self._on_failed = _ignore
        self._wanted, self._shown, self._asking = None, 0, False
        self._health = Health(NAME, Condition.OFF)

    def show(self, notice: Notice) -> None:
        self._wanted, self._withdrawn = notice, False
        self._send()

    def withdraw(self) -> None:
        self._wanted, self._withdrawn = None, self._asking
        if self._shown and not self._asking:
            self._close()

    def _send(self) -> None:
        if self._wanted is None or self._asking:
            return
        self._asking = True
        if self._can is None:
            self._call("GetCapabilities", "", (), self._learnt, self._failed)
            return
        notice, self._wanted = self._wanted, None
        self._start_listening()
        self._call(
            "Notify",
            "susssasa{sv}i",
            self._arguments(notice, self._can),
            self._is_shown,
            lambda error: self._refused(notice, error),
        )

    def _arguments(self, notice: Notice, can: frozenset[str]) -> tuple[Any, ...]:
        body = notice.body
        if "body-markup" in can:
            import html  # brings a table of all entities: not for a program that only rests

            body = html.escape(body, quote=False)
        actions: list[str] = []
        if "actions" in can and notice.actions:
            keys = dict(notice.actions)
            keys.setdefault("default", QCoreApplication.translate("Notifier", "Open"))
            actions = [text for action in keys.items() for text in action]
        hints = {
            "urgency": ("y", NORMAL),
            "desktop-entry": ("s", self._desktop_entry),
        }
        who = (self._app_name, self._shown, self._icon)
        return (*who, notice.title, body, actions, hints, AS_THE_DESKTOP_LIKES)

    def _learnt(self, values: tuple[Any, ...]) -> None:
        self._asking = False
        self._set_can(values)
        self._send()
        self._stop_listening_if_done()

    def _is_shown(self, values: tuple[Any, ...]) -> None:
        self._asking = False
        self._shown = values[0]
        if self._withdrawn:
            self._close()
        else:
            self._send()

    def _refused(self, notice: Notice, error: BusError) -> None:
        if self._shown:  # some services do not replace what they have forgotten
            self._shown, self._asking = 0, False
            self._wanted = self._wanted or (None if self._withdrawn else notice)
            self._send()
            self._stop_listening_if_done()
        else:
            self._failed(error)

    def _failed(self, error: BusError) -> None:
        """Of a notice that was replaced or withdrawn meanwhile nobody needs to hear."""
        self._asking = False
        asked_for_another = self._wanted is not None and self._can is not None
        if asked_for_another:
            self._send()
        elif not self._withdrawn:
            self._wanted = None
            self._on_failed(error.text)
        self._stop_listening_if_done()

    # What the service tells

    def _acted(self, number: int, key: str) -> None:
        if number and number == self._shown:
            token, self._token = self._token, ""
            self._wanted, self._withdrawn = None, self._asking
            if not self._asking:
                self._close()  # some leave it on screen
            self._on_answer(key, token)

    def _has_token(self, number: int, token: str) -> None:
        if number == self._shown:
            self._token = token

    def _closed(self, number: int, reason: int) -> None:
        if number and number == self._shown:
            self._is_gone(by_person=reason == BY_PERSON)

    def _is_gone(self, *, by_person: bool) -> None:
        self._shown, self._token = 0, ""
        self._stop_listening_if_done()
        if not self._asking:  # else its place is being taken
            self._on_closed(by_person)

    def _taken_away(self) -> None:
        """The service went, and what it showed with it: the person may not have seen it."""
        self._shown, self._token = 0, ""
        self._stop_listening_if_done()
        if not self._asking:
            translate = QCoreApplication.translate
            self._on_failed(translate("Health", "the notification service ended"))

    def _owned(self, owner: str) -> None:
        before, self._owner = self._owner, owner
        if before:
            self._can = None
            if self._shown:  # it was on the screen of the one before
                self._taken_away()
        if owner:
            self._bus.call(SERVICE, PATH, SERVICE, "GetCapabilities", on_reply=self._set_can)
        else:
            self._look_for_service()

    def _look_for_service(self) -> None:
        call = self._bus.call
        call(BUS_NAME, "/", BUS_NAME, "ListActivatableNames", on_reply=self._can_be_started)

    def _set_can(self, values: tuple[Any, ...]) -> None:
        self._can = frozenset(values[0])
        without = QCoreApplication.translate("Health", "This desktop shows them without buttons.")
        self._health = Health(NAME, Condition.LIVE, "" if "actions" in self._can else without)

    def _can_be_started(self, values: tuple[Any, ...]) -> None:
        if self._owner:
            return
        if SERVICE in values[0]:
            self._health = Health(NAME, Condition.LIVE)
        else:
            self._health = Health(NAME, Condition.MISSING, _no_service())

    def _bus_changed(self, health: Health) -> None:
        if health.condition is Condition.LIVE and not self._owner:
            self._look_for_service()
        if health.condition in (Condition.MISSING, Condition.BROKEN):
            self._health = Health(NAME, health.condition, health.detail)

    # Calls and signals

    def _close(self) -> None:
        number, self._shown, self._token = self._shown, 0, ""
        self._stop_listening_if_done()
        self._bus.call(SERVICE, PATH, SERVICE, "CloseNotification", "u", (number,))

    def _call(
        self,
        member: str,
        signature: str,
        args: tuple[Any, ...],
        on_reply: Callable[[tuple[Any, ...]], None],
        on_error: Callable[[BusError], None],
    ) -> None:
        def while_started(then: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda values: then(values) if self._started else None

        self._bus.call(
            *(SERVICE, PATH, SERVICE, member, signature, args),
            on_reply=while_started(on_reply),
            on_error=while_started(on_error),
            timeout=5.0,
            start_service=True,
        )

    def _start_listening(self) -> None:
        # Only while there is something to hear: many services tell everybody of everything.
        if not self._listening:
            self._listening = [
                self._bus.on_signal(heard, SERVICE, member, path=PATH, sender=SERVICE)
                for member, heard in (
                    ("ActionInvoked", self._acted),
                    ("ActivationToken", self._has_token),
                    ("NotificationClosed", self._closed),
                )
            ]

    def _stop_listening_if_done(self) -> None:
        if not self._shown and not self._asking:
            self._stop_listening()

    def _stop_listening(self) -> None:
        for cancel in self._listening:
            cancel()
        self._listening = []


def _no_service() -> str:
    return QCoreApplication.translate(
        "Health",
        "No notification service runs on this desktop: a small card is shown instead. "
        "Install one, such as dunst or xfce4-notifyd, if you would rather have those.",
    )


def _ignore(*_what: object) -> None:
    """Nobody listens before the start and after the stop."""
