# SPDX-License-Identifier: Apache-2.0
"""Asking a compositor to tell of silences, in whichever protocol it offers.

https://wayland.app/protocols/ext-idle-notify-v1 and https://wayland.app/protocols/kde-idle
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from stretchbreak.adapters.presence.wayland_wire import Global, Wire

SEAT = "wl_seat"
NOTIFIER, KDE_IDLE = "ext_idle_notifier_v1", "org_kde_kwin_idle"
_GET_IDLE, _GET_INPUT_IDLE, _KDE_GET = 1, 2, 0
_DESTROY = 0  # the first request of all the objects here
_IDLED = 0  # 1 is resumed


class Alert:
    """One silence that is told of."""

    __slots__ = ("heard", "idle", "number", "seconds")

    def __init__(self, seconds: float, heard: Callable[[Alert], None]) -> None:
        self.seconds, self.heard = seconds, heard
        self.idle = False
        self.number = 0

    def happened(self, event: int) -> None:
        self.idle = event == _IDLED
        self.heard(self)


class IdleProtocol:
    """The manager of one protocol, for one seat. Methods raise WaylandLostError."""

    def __init__(self, wire: Wire, seat: Global, manager: Global) -> None:
        self._wire, self._uses = wire, (seat, manager)
        self._kde = manager.interface == KDE_IDLE
        version = min(manager.version, 1 if self._kde else 2)
        self._seat, self._manager = wire.bind(seat, 1), wire.bind(manager, version)
        self._version = version

    @property
    def tells_passive(self) -> bool:
        """Whether input alone and input-or-inhibitor can be told apart."""
        return self._version >= 2

    @property
    def offered(self) -> bool:
        """False once the seat or the protocol is gone; then nothing is told any more."""
        return all(self._wire.globals.get(one.number) == one for one in self._uses)

    def alert(
        self, seconds: float, heard: Callable[[Alert], None], *, input_only: bool = True
    ) -> Alert:
        """`heard` is called at the end of so much silence, and at the next input.

        input_only: what inhibits idle does not count as input, where that can be told apart.
        """
        alert = Alert(seconds, heard)
        timeout = struct.pack("=I", max(1, round(seconds * 1000)))
        seat = struct.pack("=I", self._seat)
        if self._kde:
            request, arguments = _KDE_GET, seat + timeout
        else:
            plain = not (input_only and self.tells_passive)
            request, arguments = _GET_IDLE if plain else _GET_INPUT_IDLE, timeout + seat
        alert.number = self._wire.create(self._manager, request, arguments, alert.happened)
        return alert

    def drop(self, alert: Alert) -> None:
        self._wire.destroy(alert.number, _DESTROY)


def offers_idle(wire: Wire) -> bool:
    """Whether the compositor has any protocol that tells of silence."""
    return wire.find(NOTIFIER) is not None or wire.find(KDE_IDLE) is not None


def open_idle(wire: Wire) -> IdleProtocol | None:
    """The best protocol on the first seat; None while either is missing."""
    seat, manager = wire.find(SEAT), wire.find(NOTIFIER) or wire.find(KDE_IDLE)
    return IdleProtocol(wire, seat, manager) if seat and manager else None
