# SPDX-License-Identifier: Apache-2.0
"""Calls and videos on macOS, through its C interfaces. Written to the documentation, not run here.

Fullscreen windows, a shared screen and Focus: no interface tells a program that has no special
permission.
"""

from __future__ import annotations

import ctypes as c
import os
from typing import Any

from stretchbreak.adapters.meeting.finding import Finding, Looker

FRAMEWORKS = "/System/Library/Frameworks"
_SYSTEM = 1
_ASSERTION = b"PreventUserIdleDisplaySleep"
_UTF8, _INT = 0x08000100, 9


def code(text: str) -> int:
    """The number behind a name of four letters."""
    return int.from_bytes(text.encode("ascii"), "big")


class Address(c.Structure):
    """Which property: AudioObjectPropertyAddress, and CMIO's, which is the same."""

    _fields_ = (("selector", c.c_uint32), ("scope", c.c_uint32), ("element", c.c_uint32))


class _Objects:
    """Properties that are lists of 32-bit numbers; None when an object has no such property."""

    def __init__(self, size: Any, data: Any, *, tells_room: bool) -> None:
        """tells_room: CoreMediaIO wants the size of the buffer in an argument of its own."""
        self._size, self._data, self._tells_room = size, data, tells_room

    def numbers(self, thing: int, selector: str, scope: str = "glob") -> list[int] | None:
        address = c.byref(Address(code(selector), code(scope), 0))
        size = c.c_uint32()
        if self._size(c.c_uint32(thing), address, 0, None, c.byref(size)) != 0:
            return None
        values = (c.c_uint32 * (size.value // 4))()
        room = (size.value, c.byref(size)) if self._tells_room else (c.byref(size),)
        if self._data(c.c_uint32(thing), address, 0, None, *room, values) != 0:
            return None
        return list(values[: size.value // 4])


def audio_objects(library: Any) -> _Objects:
    """CoreAudio: https://developer.apple.com/documentation/coreaudio/audioobject"""
    size, data = library.AudioObjectGetPropertyDataSize, library.AudioObjectGetPropertyData
    return _Objects(size, data, tells_room=False)


def video_objects(library: Any) -> _Objects:
    """CoreMediaIO: https://developer.apple.com/documentation/coremediaio"""
    size, data = library.CMIOObjectGetPropertyDataSize, library.CMIOObjectGetPropertyData
    return _Objects(size, data, tells_room=True)


class MacMicrophone:
    """A Looker. From macOS 14 on programs are asked; before, devices that can only record: the
    flag of a headset is also up while it only plays."""

    signal = "microphone"

    def __init__(self, objects: _Objects) -> None:
        self._objects = objects

    def look(self) -> Finding:
        numbers = self._objects.numbers
        programs = numbers(_SYSTEM, "prs#")
        if programs is not None:
            others = [one for one in programs if numbers(one, "ppid") != [os.getpid()]]
            return Finding(any(numbers(one, "piri") == [1] for one in others))
        devices = numbers(_SYSTEM, "dev#")
        if devices is None:
            return Finding(None)
        recorders = [one for one in devices if numbers(one, "stm#", "inpt")]
        only = [one for one in recorders if not numbers(one, "stm#", "outp")]
        if any(numbers(one, "gone") == [1] for one in only):
            return Finding(True)
        return Finding(None if len(only) < len(recorders) else False)


class MacCamera:
    """A Looker."""

    signal = "camera"

    def __init__(self, objects: _Objects) -> None:
        self._objects = objects

    def look(self) -> Finding:
        devices = self._objects.numbers(_SYSTEM, "dev#")
        if devices is None:
            return Finding(None)
        return Finding(any(self._objects.numbers(one, "gone") == [1] for one in devices))


class MacAssertions:
    """A Looker: whether a program keeps the screen on.

    https://developer.apple.com/documentation/iokit/iopmlib_h
    """

    signal = "playing"

    def __init__(self, iokit: Any, foundation: Any) -> None:
        self._iokit, self._foundation = iokit, foundation

    def look(self) -> Finding:
        cf, table = self._foundation, c.c_void_p()
        if self._iokit.IOPMCopyAssertionsStatus(c.byref(table)) != 0 or table.value is None:
            return Finding(None)
        name = c.c_void_p(cf.CFStringCreateWithCString(None, _ASSERTION, _UTF8))
        number = c.c_void_p(cf.CFDictionaryGetValue(table, name))
        level = c.c_int()
        known = bool(number.value) and cf.CFNumberGetValue(number, _INT, c.byref(level))
        for made in (name, table):
            cf.CFRelease(made)
        return Finding(bool(level.value)) if known else Finding(None)


def macos_sources(load: Any = c.CDLL) -> tuple[Looker, ...]:
    """`load` gives the library at a path."""
    names = ("CoreAudio", "CoreMediaIO", "IOKit", "CoreFoundation")
    audio, video, iokit, foundation = (load(f"{FRAMEWORKS}/{n}.framework/{n}") for n in names)
    # A pointer is longer than the int that ctypes takes an answer for.
    foundation.CFStringCreateWithCString.restype = c.c_void_p
    foundation.CFDictionaryGetValue.restype = c.c_void_p
    return (
        MacMicrophone(audio_objects(audio)),
        MacCamera(video_objects(video)),
        MacAssertions(iokit, foundation),
    )
