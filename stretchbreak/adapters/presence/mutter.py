# SPDX-License-Identifier: Apache-2.0
"""Input on GNOME, by the idle watches of its compositor: no polling, no thread.

While a program inhibits idle (a call, a video) the watches keep silent. Then the idle time is asked
for, once in each figure that is watched; the message that ends a silence comes in either case.
https://gitlab.gnome.org/GNOME/mutter/-/blob/main/data/dbus-interfaces/org.gnome.Mutter.IdleMonitor.xml
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from stretchbreak.adapters.bus import Bus, BusError
from stretchbreak.adapters.presence.inhibited import IdleInhibited
from stretchbreak.adapters.presence.stillness import LONGEST, PASSIVE_AFTER, Stillness, marks
from stretchbreak.adapters.presence.telling import Telling
from stretchbreak.adapters.turns import Retry
from stretchbreak.app.ports import Condition, Health, InputEdge, ignore

NAME = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"
# The idle time is asked for a moment after it can have reached its figure.
_AFTER = 0.05
# The answer may be so much less than the silence that was known, by rounding alone.
_ROUNDING = 0.01


class MutterInputSensor(QObject):
    """The InputSensor of a GNOME session, on the shared session bus."""

    def __init__(
        self,
        bus: Bus,
        parent: QObject | None = None,
        *,
        first_pause: float = 1.0,
        longest: float = LONGEST,
        passive_after: float = PASSIVE_AFTER,
    ) -> None:
        super().__init__(parent)
        self._bus, self._longest, self._passive_after = bus, longest, passive_after
        self._telling = Telling(self)
        self._stillness = Stillness()
        self._inhibited = IdleInhibited(bus, self._inhibition_changed)
        self._cancels: list[Callable[[], None]] = []
        self._owner, self._was_live = "", False
        self._turn = 0  # answers to questions of an earlier one count for nothing
        # A watch that is being added has the number 0; the bus never gives that one.
        self._watches: dict[float, int] = {}
        self._active: int | None = None
        self._retry = Retry(self._take_up, self, first=first_pause)
        self._ask_later = QTimer(self)
        self._ask_later.setSingleShot(True)
        self._ask_later.timeout.connect(self._ask_idle_time)

    @property
    def health(self) -> Health:
        return self._telling.health

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None:
        self._telling.to(on_edge, on_health, on_playing)
        if not self._bus.has_address:
            self._say_missing()
            return
        self._telling.health_is(
            Condition.MISSING,
            QCoreApplication.translate("Health", "Finding out what tells of input here."),
        )
        self._inhibited.start()
        self._cancels = [
            self._bus.on_signal(self._fired, NAME, "WatchFired", path=PATH, sender=NAME),
            self._bus.on_owner(NAME, self._owned),
        ]
        self._bus.health_changed.connect(self._bus_changed)
        self._bus.start()
        self._bus_changed(self._bus.health)

    def watch(self, silence: float) -> None:
        if self._telling.watch(silence):
            self._arrange()
            self._tell_silence()

    def silence(self) -> float | None:
        """See InputSensor. While idle is inhibited it may be too low by the watched figure."""
        return self._stillness.seconds() if self._telling.live else None

    def stop(self) -> None:
        for cancel in self._cancels:
            cancel()
        if self._cancels:
            self._bus.health_changed.disconnect(self._bus_changed)
        self._cancels = []
        self._inhibited.stop()
        self._retry.stop()
        self._let_go()
        self._owner, self._was_live = "", False
        self._stillness.forget(seen=True)
        self._telling.stop()

    def _bus_changed(self, health: Health) -> None:
        if health.condition in (Condition.MISSING, Condition.BROKEN):
            self._owned("")  # else whoever waits to hear of an owner would wait for ever

    def _owned(self, owner: str) -> None:
        self._retry.stop()
        self._let_go()
        self._owner = owner
        if owner:
            self._take_up()
        else:
            self._say_missing()

    def _take_up(self) -> None:
        """Begin with whoever owns the name now."""
        self._let_go()
        if self._was_live:  # what happened meanwhile is not known
            self._stillness.forget(seen=False)
            self._telling.start_over()
        self._await_input()
        self._call("GetIdletime", on_reply=self._found, on_error=self._refused)

    def _let_go(self) -> None:
        self._turn += 1
        self._ask_later.stop()
        self._watches.clear()
        self._active = None
        self._telling.playing_is(False)

    def _found(self, idle_time: int) -> None:
        self._retry.worked()
        self._was_live = True
        self._stillness.reached(idle_time / 1000)
        self._telling.health_is(Condition.LIVE)
        self._arrange()
        self._look()

    def _refused(self, error: BusError) -> None:
        self._let_go()
        detail = QCoreApplication.translate(
            "Health", "GNOME's idle monitor does not answer ({why}). Trying again."
        ).format(why=error.text)
        self._telling.health_is(Condition.BROKEN, detail)
        self._retry.later()

    def _arrange(self) -> None:
        """Have the watches that are needed now, and no others."""
        if not self._telling.live:
            return
        wanted = marks(self._telling.watched, seen=True, longest=self._longest)
        for seconds in self._watches.keys() - wanted:
            number = self._watches.pop(seconds)
            if number:
                self._call("RemoveWatch", "u", number)
        for seconds in wanted - self._watches.keys():
            self._watches[seconds] = 0
            self._add_watch(seconds)

    def _add_watch(self, seconds: float) -> None:
        def added(number: int) -> None:
            if self._watches.get(seconds) == 0:
                self._watches[seconds] = number
            else:  # not wanted any more, or there is one already
                self._call("RemoveWatch", "u", number)

        self._call("AddIdleWatch", "t", max(1, round(seconds * 1000)), on_reply=added)

    def _await_input(self) -> None:
        """Be told of the next input, once."""
        if self._active is None:
            self._active = 0
            self._call("AddUserActiveWatch", on_reply=self._awaits)

    def _awaits(self, number: int) -> None:
        self._active = number

    def _fired(self, number: int) -> None:
        if number == self._active:
            self._active = None
            self._stillness.ended()
            self._look()
            return
        for seconds, watch in self._watches.items():
            if watch == number:
                self._stillness.reached(seconds)
                # In this order no input can fall between the two unnoticed.
                self._await_input()
                self._ask_idle_time()
                self._look()
                return

    def _ask_idle_time(self) -> None:
        known = self._stillness.seconds() if self._stillness.seen else 0.0
        self._call("GetIdletime", on_reply=lambda idle_time: self._answered(idle_time, known))

    def _answered(self, idle_time: int, known: float) -> None:
        idle = idle_time / 1000
        if idle < known - _ROUNDING:  # input came before we were to be told of it
            self._stillness.ended()
            self._tell_silence()
        self._stillness.reached(idle)
        self._await_input()
        self._look()

    def _look(self) -> None:
        self._tell_silence()
        passive = self._inhibited.on and self._stillness.seconds() >= self._passive_after
        self._telling.playing_is(passive and self._telling.live)
        self._ask_in_time()

    def _tell_silence(self) -> None:
        if self._telling.live:
            self._telling.silence_is(self._stillness.seconds())

    def _ask_in_time(self) -> None:
        """While idle is inhibited no watch tells: ask when a figure can have been reached."""
        self._ask_later.stop()
        if not (self._inhibited.on and self._telling.live):
            return
        idle = self._stillness.seconds()
        figures = (self._telling.watched, self._passive_after)
        left = [figure - idle for figure in figures if figure is not None and figure > idle]
        if left:
            self._ask_later.start(round((min(left) + _AFTER) * 1000))

    def _inhibition_changed(self) -> None:
        if self._telling.live:
            if self._inhibited.on:
                self._await_input()
                self._ask_idle_time()
            self._look()

    def _call(
        self,
        member: str,
        signature: str = "",
        *args: Any,
        on_reply: Callable[[int], None] | None = None,
        on_error: Callable[[BusError], None] | None = None,
    ) -> None:
        turn = self._turn

        def replied(values: tuple[Any, ...]) -> None:
            if on_reply is not None and turn == self._turn:
                on_reply(values[0])

        def failed(error: BusError) -> None:
            if turn == self._turn:  # else the owner is gone, which is told apart from this
                (on_error or self._refused)(error)

        self._bus.call(
            *(self._owner, PATH, NAME, member, signature, args), on_reply=replied, on_error=failed
        )

    def _say_missing(self) -> None:
        if self._was_live:
            detail = QCoreApplication.translate(
                "Health", "GNOME's idle monitor is gone. It is taken up again when it is back."
            )
            self._telling.health_is(Condition.BROKEN, detail)
            return
        detail = QCoreApplication.translate(
            "Health",
            "Nothing in this session tells programs whether there is input. Tell it yourself: "
            "“I'm sitting”, “I just moved” in the menu.",
        )
        self._telling.health_is(Condition.MISSING, detail)
