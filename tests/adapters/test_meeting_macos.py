# SPDX-License-Identifier: Apache-2.0
"""macOS as its documentation has it, played by the test; not run on macOS."""

from __future__ import annotations

import ctypes
import os
from typing import Any

import pytest

from stretchbreak.adapters.meeting.macos import code, macos_sources

Properties = dict[tuple[int, str, str], list[int]]
SYSTEM, BUILT_IN, HEADSET, CAMERA = 1, 40, 41, 50
ERROR = code("who?")


class Function:
    """A C function: to be called, and with a type that can be set."""

    def __init__(self, call: Any) -> None:
        self._call = call
        self.restype: Any = ctypes.c_int

    def __call__(self, *args: Any) -> Any:
        return self._call(*args)


class FakeObjects:
    """CoreAudio and CoreMediaIO: objects with properties that are lists of numbers."""

    def __init__(self, properties: Properties) -> None:
        self._properties = {
            (thing, code(selector), code(scope)): values
            for (thing, selector, scope), values in properties.items()
        }
        self.AudioObjectGetPropertyDataSize = self.CMIOObjectGetPropertyDataSize = self._size
        self.AudioObjectGetPropertyData = self._audio_data
        self.CMIOObjectGetPropertyData = self._video_data

    def _values(self, thing: Any, address: Any) -> list[int] | None:
        where = address._obj
        assert where.element == 0
        return self._properties.get((thing.value, where.selector, where.scope))

    def _size(self, thing: Any, address: Any, _n: int, _q: None, size: Any) -> int:
        values = self._values(thing, address)
        if values is None:
            return ERROR
        size._obj.value = 4 * len(values)
        return 0

    def _audio_data(self, thing: Any, address: Any, _n: int, _q: None, size: Any, data: Any) -> int:
        values = self._values(thing, address) or []
        assert size._obj.value >= 4 * len(values)
        data[: len(values)] = values
        size._obj.value = 4 * len(values)
        return 0

    def _video_data(
        self, thing: Any, address: Any, _n: int, _q: None, room: int, used: Any, data: Any
    ) -> int:
        assert room == used._obj.value
        return self._audio_data(thing, address, 0, None, used, data)


class FakeFoundation:
    """IOKit and CoreFoundation: one table from names to levels; it counts what is let go."""

    def __init__(self, level: int | None, result: int = 0) -> None:
        self._level, self._result = level, result
        self._names: dict[int, bytes] = {}
        self.alive: set[int] = set()
        self.CFStringCreateWithCString = Function(self._string)
        self.CFDictionaryGetValue = Function(self._value)

    def IOPMCopyAssertionsStatus(self, table: Any) -> int:  # noqa: N802 - Apple's name
        if self._result == 0:
            table._obj.value = 7
            self.alive.add(7)
        return self._result

    def _string(self, _allocator: None, text: bytes, encoding: int) -> int:
        assert encoding == 0x08000100
        self.alive.add(8)
        self._names[8] = text
        return 8

    def _value(self, table: Any, name: Any) -> int | None:
        known = self._names[name.value] == b"PreventUserIdleDisplaySleep"
        return 9 if table.value == 7 and known and self._level is not None else None

    def CFNumberGetValue(self, number: Any, kind: int, value: Any) -> bool:  # noqa: N802
        assert (number.value, kind) == (9, 9)
        value._obj.value = self._level
        return True

    def CFRelease(self, thing: Any) -> None:  # noqa: N802
        self.alive.remove(thing.value)


def look(
    audio: Properties, video: Properties, foundation: FakeFoundation | None = None
) -> dict[str, bool | None]:
    base = foundation or FakeFoundation(0)
    libraries = {
        "CoreAudio": FakeObjects(audio),
        "CoreMediaIO": FakeObjects(video),
        "IOKit": base,
        "CoreFoundation": base,
    }
    sources = macos_sources(lambda path: libraries[path.rpartition("/")[2]])
    found = {source.signal: source.look().on for source in sources}
    assert base.alive == set()
    return found


def programs(*recording: int, pids: tuple[int, ...]) -> Properties:
    properties: Properties = {(SYSTEM, "prs#", "glob"): list(range(90, 90 + len(pids)))}
    for number, (records, pid) in enumerate(zip(recording, pids, strict=True), 90):
        properties[number, "piri", "glob"] = [records]
        properties[number, "ppid", "glob"] = [pid]
    return properties


def test_a_program_that_records_uses_the_microphone() -> None:
    assert look(programs(0, 1, pids=(11, 12)), {})["microphone"] is True
    assert look(programs(0, 0, pids=(11, 12)), {})["microphone"] is False


def test_what_this_program_records_itself_does_not_count() -> None:
    assert look(programs(1, pids=(os.getpid(),)), {})["microphone"] is False


@pytest.mark.parametrize(
    ("built_in", "headset", "found"), [(1, 0, True), (0, 1, None), (0, 0, None)]
)
def test_before_macos_14_a_headset_that_plays_is_not_taken_for_a_call(
    built_in: int, headset: int, found: bool | None
) -> None:
    audio: Properties = {
        (SYSTEM, "dev#", "glob"): [BUILT_IN, HEADSET],
        (BUILT_IN, "stm#", "inpt"): [1],
        (BUILT_IN, "stm#", "outp"): [],
        (BUILT_IN, "gone", "glob"): [built_in],
        (HEADSET, "stm#", "inpt"): [2],
        (HEADSET, "stm#", "outp"): [3],
        (HEADSET, "gone", "glob"): [headset],
    }
    assert look(audio, {})["microphone"] is found


@pytest.mark.parametrize("runs", [0, 1])
def test_a_camera_that_runs_somewhere_is_in_use(runs: int) -> None:
    video: Properties = {
        (SYSTEM, "dev#", "glob"): [CAMERA],
        (CAMERA, "gone", "glob"): [runs],
    }
    assert look({}, video)["camera"] is bool(runs)


def test_a_program_that_keeps_the_display_on_plays() -> None:
    assert look({}, {}, FakeFoundation(255))["playing"] is True
    assert look({}, {}, FakeFoundation(0))["playing"] is False


def test_what_is_not_there_is_not_claimed() -> None:
    assert look({}, {}, FakeFoundation(None)) == {
        "microphone": None,
        "camera": None,
        "playing": None,
    }
    assert look({}, {}, FakeFoundation(1, result=-536870212))["playing"] is None
