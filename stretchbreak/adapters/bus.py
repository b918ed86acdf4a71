# SPDX-License-Identifier: Apache-2.0
"""A message bus that adapters share: calls with a time limit, signals, owners of names.

Everything happens on the Qt loop; nothing blocks, polls or raises for a bus that is not there.
When the connection is lost it is made again after growing pauses, and what was listened to is
listened to again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney.bus import get_connectable_addresses
from jeepney.low_level import HeaderFields, Message, MessageFlag, MessageType
from jeepney.wrappers import DBusAddress, new_error, new_method_call, new_signal
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from stretchbreak.adapters import bus_told
from stretchbreak.adapters.bus_link import Link
from stretchbreak.adapters.bus_signals import BUS_NAME, Signals, called_safely
from stretchbreak.adapters.turns import NextTurn, Retry
from stretchbreak.app.ports import Condition, Health

ERROR = "org.freedesktop.DBus.Error."
_SYSTEM = "/run/dbus/system_bus_socket"
NO_BUS, NO_REPLY = ERROR + "Disconnected", ERROR + "NoReply"


@dataclass(frozen=True, slots=True)
class BusError:
    """Why a call has no answer: a D-Bus error name, and the sentence that came with it."""

    name: str
    text: str


OnReply = Callable[[tuple[Any, ...]], None]
OnError = Callable[[BusError], None]


@dataclass(slots=True)
class _Call:
    on_reply: OnReply | None
    on_error: OnError | None
    deadline: float


class Bus(QObject):
    """`connected` after each handshake; `disconnected(why)` when it is lost; `health_changed`."""

    connected = Signal()
    disconnected = Signal(str)
    health_changed = Signal(object)

    def __init__(
        self,
        name: str,
        address: str | None,
        parent: QObject | None = None,
        *,
        first_pause: float = 1.0,
    ) -> None:
        """`address` in D-Bus form (`unix:path=…`); None when this system has no such bus."""
        super().__init__(parent)
        self._name, self._address = name, address
        self._health = Health(name, Condition.OFF)
        self._link: Link | None = None
        self._up = self._started = False
        self._calls: dict[int, _Call] = {}
        self._answer: Callable[[Message], Message] = _unknown_method
        self._next_turn = NextTurn(self)
        self._retry = Retry(self._connect, self, first=first_pause)
        self._signals = Signals(self._ask_bus, self._next_turn.call)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._expire)

    @classmethod
    def session(cls, environ: Mapping[str, str] = os.environ, parent: QObject | None = None) -> Bus:
        """The bus of the person's session."""
        folder = environ.get("XDG_RUNTIME_DIR")
        fallback = f"unix:path={folder}/bus" if folder else None
        return cls("session bus", environ.get("DBUS_SESSION_BUS_ADDRESS") or fallback, parent)

    @classmethod
    def system(cls, environ: Mapping[str, str] = os.environ, parent: QObject | None = None) -> Bus:
        """The bus of the machine."""
        usual = f"unix:path={_SYSTEM}" if Path(_SYSTEM).parent.is_dir() else None
        return cls("system bus", environ.get("DBUS_SYSTEM_BUS_ADDRESS") or usual, parent)

    @property
    def health(self) -> Health:
        return self._health

    @property
    def has_address(self) -> bool:
        """Whether this system could have such a bus at all."""
        return bool(self._address)

    def start(self) -> None:
        """Connect; a second start does nothing, so each adapter that needs the bus may call it."""
        if not self._started:
            self._started = True
            self._connect()

    def stop(self) -> None:
        """Close for good. No call is answered any more, and nobody is called back."""
        self._started = self._up = False
        self._retry.stop()
        self._limit.stop()
        self._next_turn.clear()
        self._calls.clear()
        self._signals.clear()
        self._drop_link()
        self._health = Health(self._name, Condition.OFF)

    def call(
        self,
        service: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        args: Sequence[Any] = (),
        *,
        on_reply: OnReply | None = None,
        on_error: OnError | None = None,
        timeout: float = 10.0,
        start_service: bool = False,
    ) -> None:
        """Exactly one of `on_reply(values)` and `on_error` follows, never before this returns.

        Without `start_service` the bus does not launch a program to answer. A call made while
        connecting waits for the connection; one made while there is none fails.
        """
        call = _Call(on_reply, on_error, time.monotonic() + timeout)
        address = DBusAddress(path, bus_name=service, interface=interface)
        message = new_method_call(address, member, signature or None, tuple(args))
        if not start_service:
            message.header.flags |= MessageFlag.no_auto_start
        serial = self._link.send(message) if self._link is not None else 0
        if self._link is None:  # there was none, or the sending showed that it is gone
            self._next_turn.call(lambda: _fail(call, NO_BUS, f"there is no {self._name}"))
            return
        self._calls[serial] = call
        self._watch_limit()

    def on_signal(
        self,
        callback: Callable[..., None],
        interface: str,
        member: str,
        *,
        path: str | None = None,
        sender: str | None = None,
        arg0: str | None = None,
    ) -> Callable[[], None]:
        """Call back with the signal's values; the function returned ends that.

        With `sender` (a well-known name) only signals of the name's present owner count.
        """
        return self._signals.listen(callback, interface, member, path, sender, arg0)

    def on_owner(self, name: str, callback: Callable[[str], None]) -> Callable[[], None]:
        """Call back with the unique name of whoever owns `name`, "" for nobody: once it is known,
        and at each change. Losing the bus counts as nobody. The function returned ends that."""
        return self._signals.on_owner(name, callback)

    def on_calls(self, answer: Callable[[Message], Message]) -> None:
        """What others call here is answered by `answer(call)` from now on."""
        self._answer = answer

    def send_signal(
        self, path: str, interface: str, member: str, signature: str, args: Sequence[Any]
    ) -> None:
        """Send a signal to whoever listens; nobody does while there is no connection."""
        if self._up and self._link is not None:
            emitter = DBusAddress(path, interface=interface)
            self._link.send(new_signal(emitter, member, signature or None, tuple(args)))

    def _connect(self) -> None:
        if not self._address:
            self._set_health(Condition.MISSING, bus_told.none_here(self._name))
            return
        reason: object = bus_told.NO_ADDRESS
        try:
            for place in get_connectable_addresses(self._address):
                try:
                    self._link = Link(place, self._on_message, self._on_lost, self)
                    break
                except OSError as error:
                    reason = error
        except (RuntimeError, ValueError) as error:  # the address itself makes no sense
            self._set_health(Condition.MISSING, bus_told.unusable(self._name, error))
            return
        if self._link is None:
            missing = self._health.condition in (Condition.OFF, Condition.MISSING)
            condition = Condition.MISSING if missing else Condition.BROKEN
            self._set_health(condition, bus_told.silent(self._name, reason))
            self._retry.later()
            return
        self._ask_bus("Hello", None, self._on_hello)

    def _on_hello(self, unique_name: Any) -> None:
        if unique_name is None:
            if self._link is not None:  # else it is lost already, and this is its last word
                self._on_lost(bus_told.SILENT)
            return
        self._up = True
        self._retry.worked()
        self._signals.connected()
        self._set_health(Condition.LIVE)
        self.connected.emit()

    def _on_lost(self, reason: str) -> None:
        was_up, self._up = self._up, False
        self._drop_link()
        self._limit.stop()
        calls, self._calls = self._calls, {}
        for call in calls.values():
            _fail(call, NO_BUS, reason)
        self._signals.lost()
        if not self._started:  # one of those called back has stopped us
            return
        self._set_health(Condition.BROKEN, bus_told.gone(self._name, reason))
        self._retry.later()
        if was_up:
            self.disconnected.emit(reason)

    def _drop_link(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link.deleteLater()
            self._link = None

    def _on_message(self, message: Message) -> None:
        header = message.header
        if header.message_type is MessageType.signal:
            self._signals.dispatch(message)
        elif header.message_type is MessageType.method_call:
            reply = self._answer(message)
            if not header.flags & MessageFlag.no_reply_expected and self._link is not None:
                self._link.send(reply)
        else:
            call = self._calls.pop(header.fields.get(HeaderFields.reply_serial, 0), None)
            if not self._calls:
                self._limit.stop()
            if call is None:  # an answer that came after its time limit
                return
            if header.message_type is MessageType.error:
                name = header.fields.get(HeaderFields.error_name, ERROR + "Failed")
                _fail(call, name, str(message.body[0]) if message.body else name)
            elif call.on_reply is not None:
                called_safely(call.on_reply, message.body)

    def _ask_bus(
        self, member: str, text: str | None, on_answer: Callable[[Any], None] | None = None
    ) -> None:
        self.call(
            BUS_NAME,
            "/org/freedesktop/DBus",
            BUS_NAME,
            member,
            "" if text is None else "s",
            () if text is None else (text,),
            on_reply=(lambda values: on_answer(values[0])) if on_answer else None,
            on_error=(lambda _error: on_answer(None)) if on_answer else None,
        )

    def _watch_limit(self) -> None:
        if self._calls:
            first = min(call.deadline for call in self._calls.values())
            self._limit.setTimerType(Qt.TimerType.CoarseTimer)
            self._limit.start(max(1, int((first - time.monotonic()) * 1000) + 1))

    def _expire(self) -> None:
        late = [one for one, call in self._calls.items() if call.deadline <= time.monotonic()]
        for call in [self._calls.pop(serial) for serial in late]:
            _fail(call, NO_REPLY, bus_told.SILENT)
        self._watch_limit()

    def _set_health(self, condition: Condition, detail: str = "") -> None:
        health = Health(self._name, condition, detail)
        if health != self._health:
            self._health = health
            self.health_changed.emit(health)


def _unknown_method(message: Message) -> Message:
    return new_error(message, ERROR + "UnknownMethod")


def _fail(call: _Call, name: str, text: str) -> None:
    if call.on_error is not None:
        called_safely(call.on_error, BusError(name, text))
