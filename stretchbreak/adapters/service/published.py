# SPDX-License-Identifier: Apache-2.0
"""One object on a message bus, described by values: its methods, properties and signals.

https://dbus.freedesktop.org/doc/dbus-specification.html, "Standard Interfaces".
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jeepney.low_level import HeaderFields, Message
from jeepney.wrappers import new_error, new_method_return

log = logging.getLogger(__name__)

ERROR = "org.freedesktop.DBus.Error."
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
_XML = (
    '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"\n'
    '"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">\n'
)
_STANDARD = f"""  <interface name="{PROPERTIES}">
    <method name="Get"><arg name="interface" type="s" direction="in"/>\
<arg name="name" type="s" direction="in"/><arg type="v" direction="out"/></method>
    <method name="GetAll"><arg name="interface" type="s" direction="in"/>\
<arg type="a{{sv}}" direction="out"/></method>
    <signal name="PropertiesChanged"><arg type="s"/><arg type="a{{sv}}"/><arg type="as"/></signal>
  </interface>
  <interface name="{INTROSPECTABLE}">
    <method name="Introspect"><arg type="s" direction="out"/></method>
  </interface>
"""


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Method:
    """Takes `takes` and returns nothing. `do` may raise ValueError, with a sentence."""

    do: Callable[..., None]
    takes: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Property:
    """Read only. changes: whether PropertiesChanged tells of it."""

    type: str
    read: Callable[[], Any]
    changes: bool = True


@dataclass(frozen=True)
class Published:
    """`answer(call)` is the reply to a method call, whatever it was."""

    path: str
    interface: str
    methods: Mapping[str, Method]
    properties: Mapping[str, Property]
    signals: Mapping[str, tuple[Argument, ...]] = field(default_factory=dict)

    def answer(self, call: Message) -> Message:
        fields = call.header.fields
        path = fields.get(HeaderFields.path, "")
        interface, member = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
        try:
            if member == "Introspect" and interface in ("", INTROSPECTABLE):
                return new_method_return(call, "s", (self._introspected(path),))
            if interface == PEER and member == "Ping":
                return new_method_return(call)
            if path != self.path:
                return _refused(call, "UnknownObject", f"there is nothing at {path}")
            if interface == PROPERTIES:
                return self._property(call, member)
            if interface in ("", self.interface) and member in self.methods:
                return self._called(call, self.methods[member])
        except Exception as error:
            log.exception("a D-Bus call failed")
            return _refused(call, "Failed", str(error) or type(error).__name__)
        return _refused(call, "UnknownMethod", f"{self.interface} has no method {member}")

    def changed(self, before: Mapping[str, Any]) -> dict[str, tuple[str, Any]]:
        """What PropertiesChanged tells since `before`, as `values()` had it."""
        now = self.values()
        return {
            name: (self.properties[name].type, value)
            for name, value in now.items()
            if before.get(name) != value
        }

    def values(self) -> dict[str, Any]:
        """The properties whose changes are told."""
        return {name: one.read() for name, one in self.properties.items() if one.changes}

    def _called(self, call: Message, method: Method) -> Message:
        wanted = "".join(argument.type for argument in method.takes)
        got = call.header.fields.get(HeaderFields.signature, "")
        if got != wanted:
            return _refused(call, "InvalidArgs", f"takes ({wanted}), not ({got})")
        try:
            method.do(*call.body)
        except ValueError as error:
            return _refused(call, "InvalidArgs", str(error))
        return new_method_return(call)

    def _property(self, call: Message, member: str) -> Message:
        interface = call.body[0] if call.body and isinstance(call.body[0], str) else ""
        if interface not in ("", self.interface):
            return _refused(call, "UnknownInterface", f"there is no interface {interface}")
        if member == "GetAll" and len(call.body) == 1:
            every = {name: (one.type, one.read()) for name, one in self.properties.items()}
            return new_method_return(call, "a{sv}", (every,))
        if member == "Get" and len(call.body) == 2:
            one = self.properties.get(call.body[1])
            if one is None:
                return _refused(call, "UnknownProperty", f"there is no property {call.body[1]}")
            return new_method_return(call, "v", ((one.type, one.read()),))
        if member == "Set":
            return _refused(call, "PropertyReadOnly", "properties can only be read")
        return _refused(call, "UnknownMethod", f"{PROPERTIES} has no method {member} like that")

    def _introspected(self, path: str) -> str:
        """Of the object, or of a node on the way to it."""
        if path == self.path:
            return f"{_XML}<node>\n{self._described()}{_STANDARD}</node>\n"
        way = path.rstrip("/") + "/"
        child = self.path.removeprefix(way).split("/")[0] if self.path.startswith(way) else ""
        node = f"  <node name={_quoted(child)}/>\n" if child else ""
        return f"{_XML}<node>\n{node}</node>\n"

    def _described(self) -> str:
        lines = [f"  <interface name={_quoted(self.interface)}>"]
        for name, method in self.methods.items():
            lines.append(f"    <method name={_quoted(name)}>")
            lines += [_argument(one, ' direction="in"') for one in method.takes]
            lines.append("    </method>")
        for name, told in self.signals.items():
            lines.append(f"    <signal name={_quoted(name)}>")
            lines += [_argument(one) for one in told]
            lines.append("    </signal>")
        for name, one in self.properties.items():
            lines.append(f'    <property name={_quoted(name)} type="{one.type}" access="read">')
            emits = f"{PROPERTIES[: -len('.Properties')]}.Property.EmitsChangedSignal"
            value = "true" if one.changes else "false"
            lines.append(f'      <annotation name="{emits}" value="{value}"/>')
            lines.append("    </property>")
        return "\n".join([*lines, "  </interface>\n"])


def _argument(one: Argument, direction: str = "") -> str:
    return f'      <arg name={_quoted(one.name)} type="{one.type}"{direction}/>'


def _quoted(text: str) -> str:
    import html  # brings a table of all entities, and hardly anybody asks

    return f'"{html.escape(text)}"'


def _refused(call: Message, name: str, why: str) -> Message:
    return new_error(call, ERROR + name, "s", (why,))
