# SPDX-License-Identifier: Apache-2.0
"""org.stretchbreak.StretchBreak1 on the session bus, for scripts and panels of the desktop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.bus_signals import BUS_NAME
from stretchbreak.adapters.service.published import (
    PROPERTIES,
    Argument,
    Method,
    Property,
    Published,
)
from stretchbreak.app.happenings import Happening
from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import Status

NAME = "org.stretchbreak.StretchBreak1"
PATH = "/org/stretchbreak/StretchBreak1"
CHANNEL = "D-Bus"
_DO_NOT_QUEUE, _OURS = 4, (1, 4)

# The name and the facts of each signal, in their order.
SIGNALS = {
    "reminder": ("Reminder", (("step", "s"), ("text", "s"), ("minutes", "u"))),
    "break-start": ("BreakStarted", (("because", "s"),)),
    "break-end": ("BreakEnded", (("seconds", "u"),)),
    "sitting-over": ("SittingOver", (("minutes", "u"), ("because", "s"))),
    "session-done": (
        "SessionDone",
        (("routine", "s"), ("left", "u"), ("right", "u"), ("finished", "u")),
    ),
}


class DesktopService(QObject):
    """status: how things are. said(words, channel), stretch(routine, channel): what the person
    wants; both raise ValueError, with a sentence, for what the app does not know."""

    def __init__(
        self,
        bus: Bus,
        status: Callable[[], Status],
        said: Callable[[str, str], None],
        stretch: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus, self._status, self._say, self._stretch = bus, status, said, stretch
        self.health = Health("D-Bus service", Condition.OFF)
        self._told: dict[str, Any] = {}
        self._object = Published(
            PATH,
            NAME,
            methods={
                "Stretch": Method(lambda name: stretch(name, CHANNEL), (Argument("routine", "s"),)),
                "Moved": Method(lambda: said("moved", CHANNEL)),
                "Standing": Method(lambda: said("standing", CHANNEL)),
                "Sitting": Method(lambda: said("sitting", CHANNEL)),
                "Delay": Method(
                    lambda minutes: said(f"delay {minutes}", CHANNEL), (Argument("minutes", "u"),)
                ),
                "Pause": Method(
                    lambda until: said(f"pause {until}", CHANNEL), (Argument("until", "s"),)
                ),
                "Resume": Method(lambda: said("resume", CHANNEL)),
            },
            properties={
                "State": Property("s", lambda: str(status().state)),
                "Because": Property("s", lambda: str(status().because)),
                "PausedUntil": Property("s", lambda: _iso(status().paused_until)),
                # These go on by themselves: who wants them asks.
                "SittingMinutes": Property("u", lambda: status().sitting_minutes, changes=False),
                "NextReminder": Property("s", lambda: _iso(status().next_reminder), changes=False),
            },
            signals={
                name: tuple(Argument(*one) for one in arguments)
                for name, arguments in SIGNALS.values()
            },
        )

    def start(self) -> None:
        self._bus.on_calls(self._object.answer)
        self._bus.connected.connect(self._own)
        self._bus.health_changed.connect(self._bus_changed)
        self._bus_changed(self._bus.health)
        if self._bus.health.condition is Condition.LIVE:
            self._own()

    def tell(self, happening: Happening) -> None:
        """Send the signal of this happening."""
        name, arguments = SIGNALS[happening.name]
        values = [happening.facts[fact] for fact, _type in arguments]
        signature = "".join(type_ for _fact, type_ in arguments)
        self._bus.send_signal(PATH, NAME, name, signature, values)

    def show_status(self, status: Status) -> None:
        """Tell which of the properties changed."""
        del status  # the properties ask for it
        changed = self._object.changed(self._told)
        if changed:
            self._told = self._object.values()
            self._bus.send_signal(
                PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", (NAME, changed, [])
            )

    def _own(self) -> None:
        self._bus.call(
            *(BUS_NAME, "/org/freedesktop/DBus", BUS_NAME, "RequestName"),
            *("su", (NAME, _DO_NOT_QUEUE)),
            on_reply=self._owned,
        )

    def _owned(self, values: tuple[Any, ...]) -> None:
        if values[0] in _OURS:
            self.health = Health("D-Bus service", Condition.LIVE)
        else:
            text = QCoreApplication.translate("Health", "Another program has the name {name}.")
            self.health = Health("D-Bus service", Condition.BROKEN, text.format(name=NAME))

    def _bus_changed(self, health: Health) -> None:
        if health.condition is not Condition.LIVE:
            self.health = Health("D-Bus service", health.condition, health.detail)


def _iso(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat(timespec="seconds")
