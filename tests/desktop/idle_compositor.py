# SPDX-License-Identifier: Apache-2.0
"""A Wayland compositor that has a seat and idle notifications (version 2 too) and nothing else.

    python idle_compositor.py SOCKET CONTROL VERSION seat|no-seat

VERSION is that of ext_idle_notifier_v1; 0 leaves it out. What arrives as text on the datagram
socket CONTROL happens: `input`, `inhibit`, `release`, `seat-off`, `seat-on`, `offer`, `offence`
(a protocol error for every client), `deaf` (answers nobody any more). It is strict: whatever it
does not expect is a protocol error. Each line that it writes is one thing that it did.
"""

from __future__ import annotations

import selectors
import socket
import struct
import sys
import time
from pathlib import Path

NOTIFIER, SEAT = "ext_idle_notifier_v1", "wl_seat"
DISPLAY_ERROR, DELETE_ID = 0, 1
IDLED, RESUMED = 0, 1


def say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()


def text(what: str) -> bytes:
    data = what.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


class Offence(Exception):
    """The client broke the protocol."""


class Notification:
    """Idle after `timeout` ms without activity, counted from its creation at the earliest."""

    def __init__(self, timeout: int, *, obeys: bool) -> None:
        self.timeout, self.obeys, self.idle = timeout / 1000, obeys, False
        self.due: float | None = None


class Client:
    def __init__(self, server: Server, connection: socket.socket) -> None:
        self.server, self.connection, self.buffer = server, connection, b""
        self.objects: dict[int, str | Notification] = {1: "wl_display"}

    def send(self, number: int, event: int, body: bytes = b"") -> None:
        try:
            self.connection.send(struct.pack("=IHH", number, event, 8 + len(body)) + body)
        except OSError:
            self.server.drop(self)

    def registries(self) -> list[int]:
        return [number for number, what in self.objects.items() if what == "wl_registry"]

    def notifications(self) -> list[tuple[int, Notification]]:
        return [(n, what) for n, what in self.objects.items() if isinstance(what, Notification)]

    def read(self) -> None:
        try:
            data = self.connection.recv(65536)
        except OSError:  # it went without reading all that it was sent, as whoever is killed does
            data = b""
        if not data:
            self.server.drop(self)
            return
        self.buffer += data
        while len(self.buffer) >= 8 and self in self.server.clients:
            number, request, length = struct.unpack_from("=IHH", self.buffer)
            if len(self.buffer) < length:
                return
            body, self.buffer = self.buffer[8:length], self.buffer[length:]
            try:
                self.take(number, request, body)
            except (Offence, struct.error, KeyError) as error:
                self.offend(number, f"{type(error).__name__} {error}")
                return

    def offend(self, number: int, why: str) -> None:
        say(f"offence: {why}")
        self.send(1, DISPLAY_ERROR, struct.pack("=II", number, 0) + text(why))
        self.server.drop(self)

    def add(self, number: int, what: str | Notification) -> None:
        if number in self.objects:
            raise Offence(f"{number} is in use")
        self.objects[number] = what

    def remove(self, number: int) -> None:
        del self.objects[number]
        self.send(1, DELETE_ID, struct.pack("=I", number))

    def take(self, number: int, request: int, body: bytes) -> None:
        what = self.objects[number]
        if what == "wl_display" and request == 0:
            (callback,) = struct.unpack("=I", body)
            self.send(callback, 0, struct.pack("=I", 0))
            self.send(1, DELETE_ID, struct.pack("=I", callback))
        elif what == "wl_display" and request == 1:
            (registry,) = struct.unpack("=I", body)
            self.add(registry, "wl_registry")
            for name in self.server.globals:
                self.announce(registry, name)
        elif what == "wl_registry" and request == 0:
            self.bind(body)
        elif what == NOTIFIER and request in (1, 2):
            self.notify(request, body)
        elif isinstance(what, Notification) and request == 0 and not body:
            self.remove(number)
        else:
            raise Offence(f"request {request} of {what}")

    def announce(self, registry: int, name: int) -> None:
        interface, version = self.server.globals[name]
        body = struct.pack("=I", name) + text(interface) + struct.pack("=I", version)
        self.send(registry, 0, body)

    def bind(self, body: bytes) -> None:
        name, length = struct.unpack_from("=II", body)
        interface, offered = self.server.globals[name]
        version, number = struct.unpack("=II", body[8 + (length + 3 & ~3) :])
        if body[8 : 8 + length] != interface.encode() + b"\0" or not 1 <= version <= offered:
            raise Offence(f"bind {body[8:]!r}")
        self.server.bound_version = version if interface == NOTIFIER else self.server.bound_version
        self.add(number, interface)

    def notify(self, request: int, body: bytes) -> None:
        number, timeout, seat = struct.unpack("=III", body)
        if self.objects[seat] != SEAT or request > self.server.bound_version:
            raise Offence("no such seat, or no such version")
        notification = Notification(timeout, obeys=request == 1)
        self.add(number, notification)
        self.server.count_from_now(notification)


class Server:
    def __init__(self, place: str, control: str, version: int, *, seat: bool) -> None:
        self.globals: dict[int, tuple[str, int]] = {}
        self.next_global, self.bound_version = 1, 0
        self.inhibited = self.deaf = False
        self.clients: list[Client] = []
        self.selector = selectors.DefaultSelector()
        Path(place).unlink(missing_ok=True)
        Path(control).unlink(missing_ok=True)
        self.door, self.control = socket.socket(socket.AF_UNIX), _control(control)
        self.door.bind(place)
        self.door.listen()
        self.selector.register(self.door, selectors.EVENT_READ, self.let_in)
        self.selector.register(self.control, selectors.EVENT_READ, self.obey)
        if version:
            self.offer(NOTIFIER, version)
        if seat:
            self.offer(SEAT, 7)

    def run(self) -> None:
        while True:
            dues = [n.due for _client, _number, n in self.notifications() if n.due is not None]
            wait = max(0.0, min(dues) - time.monotonic()) if dues else None
            for key, _mask in self.selector.select(wait):
                if key.fileobj in self.selector.get_map():  # else an earlier one has dropped it
                    key.data()
            self.fire()

    def notifications(self) -> list[tuple[Client, int, Notification]]:
        return [(c, number, n) for c in self.clients for number, n in c.notifications()]

    def fire(self) -> None:
        for client, number, notification in self.notifications():
            if notification.due is not None and notification.due <= time.monotonic():
                notification.due, notification.idle = None, True
                client.send(number, IDLED)

    def count_from_now(self, notification: Notification) -> None:
        held = notification.obeys and self.inhibited
        notification.due = None if held else time.monotonic() + notification.timeout

    def activity(self, *, inhibitor: bool) -> None:
        for client, number, notification in self.notifications():
            if notification.obeys or not inhibitor:
                self.count_from_now(notification)
                if notification.idle:
                    notification.idle = False
                    client.send(number, RESUMED)

    def offer(self, interface: str, version: int) -> None:
        name, self.next_global = self.next_global, self.next_global + 1
        self.globals[name] = (interface, version)
        for client in self.clients:
            for registry in client.registries():
                client.announce(registry, name)

    def withdraw(self, interface: str) -> None:
        (name,) = [n for n, (offered, _) in self.globals.items() if offered == interface]
        del self.globals[name]
        for client in self.clients:
            for _number, notification in client.notifications():
                notification.due, notification.idle = None, False
            for registry in client.registries():
                client.send(registry, 1, struct.pack("=I", name))

    def let_in(self) -> None:
        if self.deaf:
            self.selector.unregister(self.door)
            return
        client = Client(self, self.door.accept()[0])
        self.clients.append(client)
        self.selector.register(client.connection, selectors.EVENT_READ, client.read)
        say("client")

    def drop(self, client: Client) -> None:
        if client in self.clients:
            self.clients.remove(client)
            self.selector.unregister(client.connection)
            client.connection.close()

    def obey(self) -> None:
        word = self.control.recv(100).decode()
        if word == "input":
            self.activity(inhibitor=False)
        elif word in ("inhibit", "release"):
            self.inhibited = word == "inhibit"
            self.activity(inhibitor=True)
        elif word == "seat-off":
            self.withdraw(SEAT)
        elif word == "seat-on":
            self.offer(SEAT, 7)
        elif word == "offer":
            self.offer(NOTIFIER, 2)
        elif word == "offence":
            for client in list(self.clients):
                client.offend(1, "it took offence")
        elif word == "deaf":
            self.deaf = True
            for client in list(self.clients):
                self.drop(client)
        timeouts = sorted((n.timeout, n.obeys) for _client, _number, n in self.notifications())
        say(f"{word}: " + " ".join(f"{t:g}" + "-v1" * obeys for t, obeys in timeouts))


def _control(place: str) -> socket.socket:
    control = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    control.bind(place)
    return control


def main(place: str, control: str, version: str, seat: str) -> None:
    server = Server(place, control, int(version), seat=seat == "seat")
    say("ready")
    server.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
