# SPDX-License-Identifier: Apache-2.0
"""The X server's idle counter and its alarms, through libxcb and libxcb-sync.

Qt's own X11 plugin needs the same two libraries, so they are there wherever it runs.
https://www.x.org/releases/current/doc/xextproto/sync.html
"""

from __future__ import annotations

import ctypes as c
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from stretchbreak.adapters.presence import xraw
from stretchbreak.domain.sentence import Sentence

COUNTER_NAME = b"IDLETIME"
_NO_DELTA_ONE_EVENT = (0, 0, 1)
_ALARM_MASK = 0x3F  # counter, value type, value, test type, delta, events


class XMissingError(Exception):
    """This system or this X server does not have what is needed; trying again will not help."""


class XLostError(Exception):
    """There is no X server, or no longer."""


class Test(IntEnum):
    """When an alarm goes off: as the counter rises to its value, or as it falls to it."""

    RISES = 0
    FALLS = 1


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that went off, and what the counter stood at, in seconds."""

    number: int
    idle: float


@dataclass(frozen=True, slots=True)
class Touched:
    """A device did something."""


class _Extension(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("pad0", c.c_uint8),
        ("sequence", c.c_uint16),
        ("length", c.c_uint32),
        ("present", c.c_uint8),
        ("major", c.c_uint8),
        ("first_event", c.c_uint8),
        ("first_error", c.c_uint8),
    )


class _Cookie(c.Structure):
    _fields_ = (("sequence", c.c_uint),)


class _Counter(c.Structure):
    _fields_ = (
        ("number", c.c_uint32),
        ("resolution", c.c_uint32 * 2),
        ("name_length", c.c_uint16),
    )


class _Counters(c.Structure):
    _fields_ = (("data", c.POINTER(_Counter)), ("left", c.c_int), ("index", c.c_int))


class _Value(c.Structure):
    _fields_ = (("header", c.c_uint8 * 8), ("high", c.c_int32), ("low", c.c_uint32))


class _AlarmEvent(c.Structure):
    _fields_ = (
        ("response_type", c.c_uint8),
        ("kind", c.c_uint8),
        ("sequence", c.c_uint16),
        ("alarm", c.c_uint32),
        ("high", c.c_int32),
        ("low", c.c_uint32),
    )


_POINTER = c.c_void_p
_XCB: dict[str, tuple[Any, list[Any]]] = {
    "xcb_connect": (_POINTER, [c.c_char_p, _POINTER]),
    "xcb_disconnect": (None, [_POINTER]),
    "xcb_connection_has_error": (c.c_int, [_POINTER]),
    "xcb_get_file_descriptor": (c.c_int, [_POINTER]),
    "xcb_flush": (c.c_int, [_POINTER]),
    "xcb_generate_id": (c.c_uint32, [_POINTER]),
    "xcb_poll_for_event": (_POINTER, [_POINTER]),
    "xcb_poll_for_queued_event": (_POINTER, [_POINTER]),
    "xcb_get_extension_data": (c.POINTER(_Extension), [_POINTER, _POINTER]),
    "xcb_request_check": (_POINTER, [_POINTER, _Cookie]),
    "xcb_query_extension": (_Cookie, [_POINTER, c.c_uint16, c.c_char_p]),
    "xcb_query_extension_reply": (c.POINTER(_Extension), [_POINTER, _Cookie, _POINTER]),
    **xraw.FUNCTIONS,
}
_SYNC: dict[str, tuple[Any, list[Any]]] = {
    "xcb_sync_initialize": (_Cookie, [_POINTER, c.c_uint8, c.c_uint8]),
    "xcb_sync_initialize_reply": (_POINTER, [_POINTER, _Cookie, _POINTER]),
    "xcb_sync_list_system_counters": (_Cookie, [_POINTER]),
    "xcb_sync_list_system_counters_reply": (_POINTER, [_POINTER, _Cookie, _POINTER]),
    "xcb_sync_list_system_counters_counters_iterator": (_Counters, [_POINTER]),
    "xcb_sync_systemcounter_next": (None, [c.POINTER(_Counters)]),
    "xcb_sync_create_alarm_checked": (_Cookie, [_POINTER, c.c_uint32, c.c_uint32, _POINTER]),
    "xcb_sync_destroy_alarm": (_Cookie, [_POINTER, c.c_uint32]),
    "xcb_sync_query_counter": (_Cookie, [_POINTER, c.c_uint32]),
    "xcb_sync_query_counter_reply": (c.POINTER(_Value), [_POINTER, _Cookie, _POINTER]),
}


@functools.cache
def _libraries() -> tuple[c.CDLL, c.CDLL, Any]:
    try:
        xcb, sync = c.CDLL("libxcb.so.1"), c.CDLL("libxcb-sync.so.1")
    except OSError as error:
        raise XMissingError(str(error)) from error
    for library, functions in ((xcb, _XCB), (sync, _SYNC)):
        for name, (result, arguments) in functions.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    free = c.CDLL(None).free
    free.restype, free.argtypes = None, [_POINTER]
    return xcb, sync, free


class XSync:
    """One connection to an X server; XMissingError or XLostError when there can be none.

    What arrives while an answer is awaited stays in libxcb's queue and makes no noise on
    `fileno`: after each call that asks, look at `queued`.
    """

    def __init__(self, display: str | None) -> None:
        self._xcb, self._sync, self._free = _libraries()
        self._connection = self._xcb.xcb_connect(display.encode() if display else None, None)
        try:
            self._check()
            self._first_event = self._prepare()
            self._counter = self._find_counter()
            self._raw = self._find_raw()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    @property
    def fileno(self) -> int:
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def idle(self) -> float:
        """Seconds since the last input."""
        cookie = self._sync.xcb_sync_query_counter(self._connection, self._counter)
        reply = self._sync.xcb_sync_query_counter_reply(self._connection, cookie, None)
        if not reply:
            raise XLostError
        seconds = _seconds(reply.contents)
        self._free(reply)
        return seconds

    def set_alarm(self, milliseconds: int, test: Test) -> int:
        """Its number. It goes off each time anew: with no delta a transition alarm stays alive."""
        number = int(self._xcb.xcb_generate_id(self._connection))
        value = (milliseconds >> 32, milliseconds & 0xFFFFFFFF)
        values = (c.c_uint32 * 8)(self._counter, 0, *value, int(test), *_NO_DELTA_ONE_EVENT)
        cookie = self._sync.xcb_sync_create_alarm_checked(
            self._connection, number, _ALARM_MASK, values
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._free(error)
            raise XLostError
        self._check()
        return number

    def drop_alarm(self, number: int) -> None:
        self._sync.xcb_sync_destroy_alarm(self._connection, number)
        self._xcb.xcb_flush(self._connection)

    @property
    def tells_touches(self) -> bool:
        """Whether devices can be told from programs that make the counter start over."""
        return self._raw is not None

    def hear_touches(self, *, on: bool) -> None:
        if self._raw is not None:
            self._raw.select(on=on)

    def arrived(self) -> list[Alarm | Touched]:
        """What can be read now; XLostError when there is nobody to read from any more."""
        events = list(self._events(self._xcb.xcb_poll_for_event))
        if not events:
            self._check()
        return events

    def queued(self) -> list[Alarm | Touched]:
        """What was read already, without looking for more."""
        return list(self._events(self._xcb.xcb_poll_for_queued_event))

    def _events(self, poll: Any) -> Iterator[Alarm | Touched]:
        while event := poll(self._connection):
            alarm = c.cast(event, c.POINTER(_AlarmEvent)).contents
            if alarm.response_type & 0x7F == self._first_event + 1:
                yield Alarm(alarm.alarm, _seconds(alarm))
            elif self._raw is not None and self._raw.is_raw(event):
                yield Touched()
            self._free(event)

    def _check(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            raise XLostError

    def _prepare(self) -> int:
        if self._extension(b"XWAYLAND"):
            raise XMissingError(Sentence("XWayland sees the input of its own windows only"))
        known = c.c_char.in_dll(self._sync, "xcb_sync_id")
        extension = self._xcb.xcb_get_extension_data(self._connection, c.byref(known))
        self._check()
        if not extension or not extension.contents.present:
            raise XMissingError(Sentence("the X server has no SYNC extension"))
        cookie = self._sync.xcb_sync_initialize(self._connection, 3, 1)
        self._free(self._sync.xcb_sync_initialize_reply(self._connection, cookie, None))
        return int(extension.contents.first_event)

    def _find_raw(self) -> xraw.RawEvents | None:
        opcode = self._extension(xraw.EXTENSION)
        raw = xraw.RawEvents(self._xcb, self._connection, opcode) if opcode else None
        return raw if raw is not None and raw.prepare() else None

    def _extension(self, name: bytes) -> int:
        """The number of an extension on this server; 0 when it has none of that name."""
        cookie = self._xcb.xcb_query_extension(self._connection, len(name), name)
        reply = self._xcb.xcb_query_extension_reply(self._connection, cookie, None)
        if not reply:
            raise XLostError
        number = int(reply.contents.major) if reply.contents.present else 0
        self._free(reply)
        return number

    def _find_counter(self) -> int:
        cookie = self._sync.xcb_sync_list_system_counters(self._connection)
        reply = self._sync.xcb_sync_list_system_counters_reply(self._connection, cookie, None)
        if not reply:
            raise XLostError
        counters = self._sync.xcb_sync_list_system_counters_counters_iterator(reply)
        found = None
        while counters.left:
            place = c.cast(counters.data, _POINTER).value or 0
            # Some libxcb give the name two bytes late; by the protocol it is at offset 14.
            if c.string_at(place + 14, counters.data.contents.name_length) == COUNTER_NAME:
                found = int(counters.data.contents.number)
            self._sync.xcb_sync_systemcounter_next(c.byref(counters))
        self._free(reply)
        if found is None:
            raise XMissingError(Sentence("the X server has no IDLETIME counter"))
        return found


def _seconds(value: Any) -> float:
    milliseconds: int = (value.high << 32) | value.low
    return milliseconds / 1000
