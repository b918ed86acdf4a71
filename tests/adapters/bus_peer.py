# SPDX-License-Identifier: Apache-2.0
"""A program on a real bus, living in the test's own event loop: it answers, and emits signals."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.low_level import HeaderFields, Message, MessageFlag, MessageType
from jeepney.wrappers import (
    DBusAddress,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from PySide6.QtCore import QSocketNotifier

# (signature, values…) for a reply, or the name of a D-Bus error; None gives no answer at all.
Answer = tuple[Any, ...] | str | None


def reachable(address: str) -> bool:
    """Whether a bus takes connections there: a daemon started again keeps its old address."""
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(get_bus(address)) == 0


class Peer:
    """`answers[member]` is called with the arguments of each call of that member."""

    def __init__(self, address: str, *names: str) -> None:
        self.answers: dict[str, Callable[..., Answer]] = {}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.replies: list[Message] = []
        self._connection = DBusConnection(prep_socket(get_bus(address), timeout=5))
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        number = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def own(self, name: str) -> None:
        self._connection.send(message_bus.RequestName(name))

    def disown(self, name: str) -> None:
        self._connection.send(message_bus.ReleaseName(name))

    def emit(self, path: str, member: str, signature: str = "", *values: Any) -> None:
        """`member` with its interface: `org.example.Thing.Happened`."""
        interface, _dot, name = member.rpartition(".")
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, name, signature or None, values))

    def call(self, to: str, member: str) -> None:
        """Call somebody; the answer lands in `replies`."""
        interface, _dot, name = member.rpartition(".")
        address = DBusAddress("/", bus_name=to, interface=interface)
        self._connection.send(new_method_call(address, name))

    def called(self, member: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of `member` so far."""
        return [args for name, args in self.calls if name == member]

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()

    def _read(self) -> None:
        try:
            while True:
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except OSError:
            self._notifier.setEnabled(False)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            self.replies.append(message)
        if kind is not MessageType.method_call:
            return
        member = fields[HeaderFields.member]
        self.calls.append((member, message.body))
        if member not in self.answers:
            answer: Answer = "org.freedesktop.DBus.Error.UnknownMethod"
        else:
            answer = self.answers[member](*message.body)
        if message.header.flags & MessageFlag.no_reply_expected or answer is None:
            return
        if isinstance(answer, str):
            self._connection.send(new_error(message, answer, "s", (f"{member} is refused",)))
        else:
            signature, *values = answer
            self._connection.send(new_method_return(message, signature or None, tuple(values)))
