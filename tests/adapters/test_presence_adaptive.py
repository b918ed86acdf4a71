# SPDX-License-Identifier: Apache-2.0
"""A silence that must be asked for, with the answers made up by the test."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from sensing import Seen

from stretchbreak.adapters.presence.adaptive import AdaptiveInputSensor, UnseenError
from stretchbreak.app.ports import Condition, InputEdge

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED


class Machine:
    """Answers how long ago `touch` was, and counts the questions."""

    def __init__(self) -> None:
        self.last, self.asked, self.works = time.monotonic(), 0, True

    def idle(self) -> float:
        self.asked += 1
        if not self.works:
            raise UnseenError("it is tired")
        return time.monotonic() - self.last

    def touch(self) -> None:
        self.last = time.monotonic()


class Bell:
    """Rings at the next input, when the test rings it."""

    def __init__(self) -> None:
        self.listener: Callable[[], None] | None = None

    def listen(self, on_input: Callable[[], None]) -> bool:
        self.listener = on_input
        return True

    def ignore(self) -> None:
        self.listener = None

    def ring(self) -> None:
        assert self.listener is not None
        self.listener()


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def seen() -> Seen:
    return Seen()


def test_silence_is_told_when_it_is_over_and_asked_for_no_oftener(
    machine: Machine, seen: Seen, qtbot: QtBot
) -> None:
    sensor = AdaptiveInputSensor(machine.idle, Bell())
    seen.start(sensor)
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert machine.asked <= 4
    assert seen.health == [Condition.LIVE]
    assert 0.6 <= (sensor.silence() or 0) < 2
    sensor.stop()


def test_input_before_the_figure_puts_the_question_off(
    machine: Machine, seen: Seen, qtbot: QtBot
) -> None:
    sensor = AdaptiveInputSensor(machine.idle, Bell())
    seen.start(sensor)
    sensor.watch(0.5)
    until = time.monotonic() + 1.2
    while time.monotonic() < until:
        machine.touch()
        qtbot.waitUntil(lambda: time.monotonic() - machine.last > 0.05)
    assert seen.edges == []
    assert machine.asked <= 5
    sensor.stop()


def test_the_next_input_is_told_by_what_listens_for_it(
    machine: Machine, seen: Seen, qtbot: QtBot
) -> None:
    bell = Bell()
    sensor = AdaptiveInputSensor(machine.idle, bell)
    seen.start(sensor)
    sensor.watch(0.3)
    assert bell.listener is None  # nobody listens while somebody works
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    machine.touch()
    bell.ring()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    assert bell.listener is None
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    sensor.stop()
    assert bell.listener is None


def test_a_false_alarm_is_no_input(machine: Machine, seen: Seen, qtbot: QtBot) -> None:
    bell = Bell()
    sensor = AdaptiveInputSensor(machine.idle, bell)
    seen.start(sensor)
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    bell.ring()
    assert bell.listener is not None
    assert seen.edges == [SILENT]
    sensor.stop()


def test_where_nothing_listens_it_asks_every_few_seconds(
    machine: Machine, seen: Seen, qtbot: QtBot
) -> None:
    sensor = AdaptiveInputSensor(machine.idle, ask_often=0.2)
    seen.start(sensor)
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    machine.touch()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    sensor.stop()


def test_a_system_that_does_not_answer_is_broken_and_asked_again_after_a_pause(
    machine: Machine, seen: Seen, qtbot: QtBot
) -> None:
    machine.works = False
    sensor = AdaptiveInputSensor(machine.idle, first_pause=0.03)
    seen.start(sensor)
    sensor.watch(0.4)
    assert sensor.silence() is None
    assert "it is tired" in sensor.health.detail
    qtbot.waitUntil(lambda: sensor._retry.pause > 0.2)
    assert machine.asked <= 6
    machine.works = True
    qtbot.waitUntil(lambda: seen.health == [Condition.BROKEN, Condition.LIVE])
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    machine.works = False
    assert sensor.silence() is None
    qtbot.waitUntil(lambda: seen.health[2:] == [Condition.BROKEN])
    sensor.stop()


def test_after_stop_nothing_is_told(machine: Machine, seen: Seen, qtbot: QtBot) -> None:
    sensor, other, told = (
        AdaptiveInputSensor(machine.idle),
        AdaptiveInputSensor(machine.idle),
        Seen(),
    )
    seen.start(sensor)
    told.start(other)
    sensor.watch(0.2)
    other.watch(0.4)
    sensor.stop()
    qtbot.waitUntil(lambda: told.edges == [SILENT])
    other.stop()
    assert seen.told == []
