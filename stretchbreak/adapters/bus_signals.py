# SPDX-License-Identifier: Apache-2.0
"""Who listens to which signals of a bus, and who owns the names they are to come from."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from jeepney.low_level import HeaderFields, Message

log = logging.getLogger(__name__)

BUS_NAME = "org.freedesktop.DBus"


class AskBus(Protocol):
    """Call a method of the bus itself that takes one string; `on_answer(None)` for an error."""

    def __call__(
        self, member: str, text: str, on_answer: Callable[[Any], None] | None = None, /
    ) -> None: ...


@dataclass(slots=True, eq=False)
class _Listener:
    rule: str
    interface: str
    member: str
    path: str | None
    sender: str | None
    arg0: str | None
    callback: Callable[..., None]


@dataclass(slots=True, eq=False)
class _Name:
    owner: str | None = None  # "" is nobody, None is not known
    callbacks: list[Callable[[str], None]] = field(default_factory=list)


class Signals:
    """Remembers what was asked for, so that a new connection can be told all of it again."""

    def __init__(self, ask_bus: AskBus, later: Callable[[Callable[[], None]], None]) -> None:
        self._ask_bus, self._later = ask_bus, later
        self._up = False
        self._listeners: list[_Listener] = []
        self._names: dict[str, _Name] = {}

    def listen(
        self,
        callback: Callable[..., None],
        interface: str,
        member: str,
        path: str | None,
        sender: str | None,
        arg0: str | None,
    ) -> Callable[[], None]:
        asked = {
            "sender": sender,
            "path": path,
            "interface": interface,
            "member": member,
            "arg0": arg0,
        }
        rule = ",".join(["type='signal'", *(f"{k}='{v}'" for k, v in asked.items() if v)])
        listener = _Listener(rule, interface, member, path, sender, arg0, callback)
        if sender and sender != BUS_NAME:
            self._watch(sender)
        self._listeners.append(listener)
        if self._up:
            self._ask_bus("AddMatch", rule)
        return lambda: self._cancel(listener)

    def on_owner(self, name: str, callback: Callable[[str], None]) -> Callable[[], None]:
        watched = self._watch(name)
        watched.callbacks.append(callback)
        if watched.owner is not None:
            known = watched.owner
            self._later(lambda: callback(known) if callback in watched.callbacks else None)
        return lambda: watched.callbacks.remove(callback) if callback in watched.callbacks else None

    def clear(self) -> None:
        self._up = False
        self._listeners.clear()
        self._names.clear()

    def connected(self) -> None:
        self._up = True
        for listener in self._listeners:
            self._ask_bus("AddMatch", listener.rule)
        for name in self._names:
            self._find_owner(name)

    def lost(self) -> None:
        self._up = False
        for name in list(self._names):
            self._owned(name, "")

    def dispatch(self, message: Message) -> None:
        fields = message.header.fields
        sender = fields.get(HeaderFields.sender)
        for listener in list(self._listeners):
            if (
                listener.member == fields.get(HeaderFields.member)
                and listener.interface == fields.get(HeaderFields.interface)
                and listener.path in (None, fields.get(HeaderFields.path))
                and (listener.arg0 is None or message.body[:1] == (listener.arg0,))
                and (listener.sender is None or self._is_from(listener.sender, sender))
                and listener in self._listeners  # one before it may have cancelled it
            ):
                called_safely(listener.callback, *message.body)

    def _is_from(self, name: str, sender: str | None) -> bool:
        return sender == (name if name == BUS_NAME else self._names[name].owner)

    def _watch(self, name: str) -> _Name:
        """Names stay watched until the bus is stopped: there are few, and each is one rule."""
        watched = self._names.get(name)
        if watched is None:
            watched = self._names[name] = _Name()
            self.listen(
                lambda _name, _old, new: self._owned(name, new),
                BUS_NAME,
                "NameOwnerChanged",
                None,
                BUS_NAME,
                name,
            )
            if self._up:
                self._find_owner(name)
        return watched

    def _find_owner(self, name: str) -> None:
        self._ask_bus("GetNameOwner", name, lambda owner: self._owned(name, owner or ""))

    def _owned(self, name: str, owner: str) -> None:
        watched = self._names.get(name)
        if watched is not None and watched.owner != owner:
            watched.owner = owner
            for callback in list(watched.callbacks):
                if callback in watched.callbacks:
                    called_safely(callback, owner)

    def _cancel(self, listener: _Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)
            if self._up:
                self._ask_bus("RemoveMatch", listener.rule)


def called_safely(callback: Callable[..., None], *values: Any) -> None:
    """One listener's fault must not take the message from the others, nor stop the reading."""
    try:
        callback(*values)
    except Exception:
        log.exception("a D-Bus listener failed")
