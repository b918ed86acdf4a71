# SPDX-License-Identifier: Apache-2.0
"""Input on macOS, against a stand-in for the documented function; not run on macOS here."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.presence.adaptive import UnseenError
from stretchbreak.adapters.presence.macos import idle_seconds, macos_input_sensor
from stretchbreak.app.ports import Condition


class SecondsSince:
    """CGEventSourceSecondsSinceLastEventType(stateID, eventType)"""

    def __init__(self, answer: float) -> None:
        self.answer = answer
        self.argtypes: Any = None
        self.restype: Any = ctypes.c_int

    def __call__(self, state: int, kind: int) -> float:
        assert (state, kind) == (1, 0xFFFFFFFF)
        assert self.restype is ctypes.c_double  # else the number is read from the wrong register
        assert self.argtypes == (ctypes.c_int32, ctypes.c_uint32)
        return self.answer


def library(answer: float) -> SimpleNamespace:
    return SimpleNamespace(CGEventSourceSecondsSinceLastEventType=SecondsSince(answer))


def test_the_silence_is_what_the_system_says() -> None:
    assert idle_seconds(lambda _path: library(12.5)) == 12.5
    assert idle_seconds(lambda _path: library(-0.1)) == 0


def test_a_framework_that_is_not_there_is_said() -> None:
    def missing(path: str) -> object:
        raise OSError(f"{path}: image not found")

    with pytest.raises(UnseenError, match="image not found"):
        idle_seconds(missing)
    with pytest.raises(UnseenError):
        idle_seconds(lambda _path: SimpleNamespace())


def test_the_sensor_is_live_where_the_function_is(qtbot: QtBot) -> None:
    sensor = macos_input_sensor(lambda _path: library(3.0))
    sensor.start(lambda _edge: None, lambda _health: None)
    assert sensor.health.condition is Condition.LIVE
    assert sensor.silence() == 3.0
    sensor.stop()
